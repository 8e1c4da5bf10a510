"""Whether lists are shown as tables."""

from enum import StrEnum


class RichMessages(StrEnum):
    """`auto`: where Telegram takes them; `on`: tried each time anew; `off`: never."""

    AUTO = "auto"
    ON = "on"
    OFF = "off"
