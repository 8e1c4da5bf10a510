"""How much of an order's price goes back, from what the panel reports."""

from bot.domain.money import Money


def refund_target(price: Money, quantity: int, remains: int) -> Money:
    """All that is to be given back in the end for `remains` of `quantity` not delivered.

    Rounded down at a millionth. Pay only what is still missing to it, so that a report
    that comes twice pays once. Raises ValueError where `remains` makes no sense.
    """
    if not 0 <= remains <= quantity:
        raise ValueError("remains must lie between 0 and the quantity")
    return Money(price.micros * remains // quantity, price.currency)
