"""The commands of `kiosk`, a module each."""
