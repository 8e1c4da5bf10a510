"""Why something of a panel's catalogue is not sold. A closed table: there is no other reason."""

from enum import StrEnum


class LeftOut(StrEnum):
    """Stored with the service, and part of the names of texts."""

    SEPARATOR = "separator"
    """A line drawn in the list, no service."""
    TYPE = "type"
    """A type that the shop does not know, or cannot price before it is ordered."""
    NO_TYPE = "no-type"
    NO_PRICE = "no-price"
    SENSELESS_PRICE = "senseless-price"
    SENSELESS_LIMITS = "senseless-limits"
    VANISHED = "vanished"
    """The panel no longer lists it."""
    REPLACED = "replaced"
    """The panel gave its id to something else, which is another service of the shop."""
    RATE_JUMP = "rate-jump"
    """Its rate jumped, and no admin has approved the new one yet."""
    WITHHELD = "withheld"
    """An admin took it off the shelf."""
    PANEL_GONE = "panel-gone"
    """Its panel is no longer in the settings."""
    OTHER_ACCOUNT = "other-account"
    """The panel's key opens another account than the one that our orders are on."""
    UNREADABLE = "unreadable"
    """The row cannot be read at all."""
