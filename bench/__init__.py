"""What `python -m bench.…` measures. Nothing here is a test: no figure is asserted."""
