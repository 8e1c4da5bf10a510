from __future__ import annotations

import pytest

from bot.domain.notice_kinds import KINDS, NoticeKind, kind_of, returns_money
from bot.domain.records import Notice


def notice(kind: str, **arguments: int) -> Notice:
    return Notice(1, kind, 5, 1, 0, arguments)


@pytest.mark.parametrize(
    "kind",
    ["order-unknown", "order-written-off", "order-being-checked", "wallet-credited", "let-in"],
)
def test_what_asks_something_of_its_reader_or_is_of_money_has_no_switch(kind: str) -> None:
    assert kind_of(kind) is None


def test_every_switch_is_for_something() -> None:
    known = ("order-completed", "order-partial", "order-canceled", "refill-completed")
    assert tuple(kind_of(kind) for kind in known) == KINDS == tuple(NoticeKind)


@pytest.mark.parametrize(
    ("told", "returned"),
    [
        (notice("order-completed"), False),
        (notice("order-partial", refund=1), True),
        (notice("order-partial", refund=0), False),
        (notice("order-refunded", refund=5, paid=2), True),
        (notice("order-not-placed"), True),
        (notice("order-cancel-refused"), False),
        (notice("refill-completed"), False),
    ],
)
def test_whether_money_went_back(told: Notice, returned: bool) -> None:
    assert returns_money(told) is returned
