"""What `kiosk doctor` looks at, a subject a module. A check gives findings, and raises nothing."""
