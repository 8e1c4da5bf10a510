"""Lengths as Telegram counts them."""


def utf16_length(text: str) -> int:
    """How many UTF-16 code units the text has: an emoji has two, half of a pair one."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
