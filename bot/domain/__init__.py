"""Pure rules and types. Nothing here does input or output, and nothing awaits."""
