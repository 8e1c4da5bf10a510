"""Screens: pure functions from what the shop knows to text and buttons; no input or output."""
