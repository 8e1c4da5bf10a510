"""Lengths as Telegram counts them, in UTF-16 code units, and numbers in texts."""


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def whole_number(text: str) -> int | None:
    """The number that the text is, None if it is none."""
    try:
        return int(text)
    except ValueError:
        return None


def utf16_pieces(text: str, size: int) -> list[str]:
    """The text cut into parts of at most that many units, no character split."""
    pieces = [""]
    room = size
    for character in text:
        width = utf16_length(character)
        if width > room:
            pieces.append("")
            room = size
        pieces[-1] += character
        room -= width
    return pieces
