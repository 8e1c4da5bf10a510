"""All handlers, thin: read the tap or the text, call one use case, show one screen."""
