"""What Kiosk is held against: the same work with nothing around it. Imports nothing of Kiosk."""
