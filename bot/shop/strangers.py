"""Orders on our account that nobody here made, and what the panel's book makes of them."""

from __future__ import annotations

from bot.shop.panel_book import spent_by_others, told_millionths
from bot.storage import Transaction, panel_book, strays, trust


def unbooked(tx: Transaction, panel_id: int) -> dict[str, int]:
    """Those found and told of since the last balance that left nothing to explain, by their ids.

    With what each costs, in 10⁻⁹. What was found earlier is in the book one way or another. None
    where the panel tells of other people's orders: those are not paid from our account.
    """
    if trust.view(tx, panel_id).hides_foreign is False:
        return {}
    found = strays.nobodys(tx, panel_id, since=panel_book.settled_at(tx, panel_id) + 1)
    costs = {str(one.remote_id): told_millionths(one.charge) for one in found if one.charge}
    return {
        remote_id: cost
        for remote_id, cost in costs.items()
        if cost > 0 and not panel_book.of_nobody(tx, panel_id, remote_id)
    }


def book(tx: Transaction, panel_id: int, missing: int, *, at: int) -> None:
    """They are what is missing. Each has an entry: it may be ours after all."""
    for remote_id, cost in unbooked(tx, panel_id).items():
        part = min(cost, missing)
        spent_by_others(tx, panel_id, remote_id, part, at=at)
        missing -= part
