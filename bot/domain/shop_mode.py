"""Who pays for an order."""

from enum import StrEnum


class ShopMode(StrEnum):
    """`wallet`: the customer, beforehand. `private`: the operator, at cost."""

    WALLET = "wallet"
    PRIVATE = "private"
