"""The lines and cards of inline mode fit Telegram's limits in every language."""

from __future__ import annotations

from decimal import Decimal

import pytest
from aiogram.types import InputTextMessageContent

from bot.domain.deep_links import LinkTo, deep_link
from bot.domain.drip_feed import Intervals
from bot.domain.names import short_name
from bot.domain.service_types import SOLD_TYPES
from bot.ui.inline import article
from bot.ui.screen import Screen
from bot.ui.translator import shipped_locales
from sandbox.telegram.keyboards import check_markup
from sandbox.telegram.methods.inline import ID_BYTES
from sandbox.telegram.units import utf16_length
from tests.samples import one_test_in
from tests.ui.extremes import BIG, LITERAL, NAME, ROW_ID, look_in, service
from tests.ui.limits import shown

pytestmark = one_test_in(3)

LINK = deep_link("b" * 32, LinkTo.SERVICE, ROW_ID)
TITLE_UNITS = 100


@pytest.mark.parametrize("locale", shipped_locales())
@pytest.mark.parametrize("usual", [None, 1, BIG])
@pytest.mark.parametrize("name", [NAME, LITERAL, "Ж" * 312])
def test_whatever_a_service_is_called_and_promises(
    locale: str, usual: int | None, name: str
) -> None:
    for kind in SOLD_TYPES.values():
        for days, starts in ((None, None), (0, 0), (30, BIG // 10**9)):
            one = service(
                name=name,
                type=kind.name,
                billing=kind.billing,
                refill=days != 0,
                refill_days=days,
                start_seconds=starts,
                drip_intervals=Intervals((5,)),
                id=ROW_ID,
            )
            card = article(look_in(locale), one, usual, LINK)
            content = card.input_message_content
            assert isinstance(content, InputTextMessageContent)
            text = shown(Screen(content.message_text))
            assert short_name(name, 60)[:-1] in text
            check_markup(card.reply_markup)
            assert 1 <= len(card.id.encode()) <= ID_BYTES
            assert 1 <= utf16_length(card.title) <= TITLE_UNITS
            assert card.description
            assert "\n" not in card.description


def test_price_refill_and_time_are_in_the_line() -> None:
    plain = service(rate=Decimal("0.5"), refill=True, refill_days=30, start_seconds=3600)
    look = look_in("en", decimals=4)
    assert article(look, plain, None, LINK).description == (
        "$0.5000 for 1,000 · refill 30 days · starts within 1 hour"
    )
    assert article(look, plain, 2400, LINK).description == (
        "$0.5000 for 1,000 · refill 30 days · about 40 minutes"
    )
