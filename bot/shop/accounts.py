"""Whether the key in the settings opens the account at the panel that our orders are on.

Panels number the orders of all accounts in one row: with the key of another account, or at
another panel, our ids would be refused, or be somebody else's orders. So a mark of URL and key is
kept, and when it changes, the panel is asked for our newest orders before anything else.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
from collections.abc import Awaitable, Callable

from bot.domain.alerts import AlertKind
from bot.domain.clock import HOUR, MINUTE, Clock
from bot.domain.left_out import LeftOut
from bot.panel import OrderReport, PanelAccount, PanelClient, PanelError
from bot.shop.alerts import Alerts
from bot.storage import Database, Transaction, orders, panels

log = logging.getLogger(__name__)

ASKED_FOR = 5
FIRST_PAUSE = MINUTE
LONGEST_PAUSE = HOUR


def account_mark(account: PanelAccount, salt: str) -> str:
    """Tells one account from another, and nothing else of it."""
    secret = f"{account.url}\0{account.key.get_secret_value()}".encode()
    digest = hashlib.blake2b(secret, salt=bytes.fromhex(salt), digest_size=16)
    return f"{salt}:{digest.hexdigest()}"


def is_marked(account: PanelAccount, mark: str) -> bool:
    """Whether `mark` was made of this account."""
    return hmac.compare_digest(mark, account_mark(account, mark.partition(":")[0]))


async def knows_our_orders(client: PanelClient, remote_ids: list[str]) -> bool:
    """Whether the account has any of them. Raises PanelError where that cannot be found out."""
    answers = await client.statuses(remote_ids)
    return any(isinstance(answer, OrderReport) for answer in answers.values())


def orders_to_ask_for(tx: Transaction, account: PanelAccount) -> list[str]:
    """The panel's ids of our latest orders, where it is not certain that it has them."""
    panel = panels.named(tx, account.name)
    if panel is None or panel.account_mark is None or is_marked(account, panel.account_mark):
        return []
    return orders.newest_remote_ids(tx, panel.id, ASKED_FOR)


class AccountGuard:
    """Nothing is sold, tracked or refunded at a panel before `is_ours` says yes."""

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        alerts: Alerts,
        panel_id: int,
        account: PanelAccount,
        client: PanelClient,
        new_salt: Callable[[], str],
        when_opened: Callable[[], Awaitable[None]],
    ) -> None:
        self._db = db
        self._clock = clock
        self._alerts = alerts
        self._panel_id = panel_id
        self._account = account
        self._client = client
        self._new_salt = new_salt
        self._when_opened = when_opened
        self._turn = asyncio.Lock()
        self._ours = False
        self._next_question = 0
        self._pause = FIRST_PAUSE

    async def is_ours(self) -> bool:
        """Asks the panel where it must: again after a minute, then less and less often."""
        async with self._turn:
            if not self._ours and self._clock.now() >= self._next_question:
                self._ours = await self._find_out()
                self._next_question = self._clock.now() + self._pause
                self._pause = min(self._pause * 2, LONGEST_PAUSE)
            return self._ours

    def begin(self, tx: Transaction) -> list[str]:
        """At start: open the panel, or close it until it is known to have these orders."""
        newest = orders_to_ask_for(tx, self._account)
        if newest:
            panels.close(tx, self._panel_id, LeftOut.OTHER_ACCOUNT)
        else:
            self._accept(tx)
        return newest

    async def _find_out(self) -> bool:
        newest = await self._db.write(self.begin)
        if not newest:
            return True
        try:
            known = await knows_our_orders(self._client, newest)
        except PanelError as error:
            log.warning("panel %s: whose account it is cannot be asked: %s", self._name, error)
            return False
        await self._db.write(self._accept if known else self._refuse)
        if known:
            await self._when_opened()
        return known

    @property
    def _name(self) -> str:
        return self._account.name

    def _accept(self, tx: Transaction) -> None:
        panel = panels.get(tx, self._panel_id)
        mark = None if panel is None else panel.account_mark
        if mark is None or not is_marked(self._account, mark):
            mark = account_mark(self._account, self._new_salt())
        panels.open_account(tx, self._panel_id, mark)
        self._alerts.clear(tx, AlertKind.OTHER_ACCOUNT, self._panel_id, at=self._clock.now())

    def _refuse(self, tx: Transaction) -> None:
        log.error(
            "panel %s: the key opens another account than the one our orders are on."
            " Nothing is sold or followed there. Set its URL and key back,"
            " or give the other account a name of its own (PANELS__name__URL)",
            self._name,
        )
        now = self._clock.now()
        self._alerts.raise_alert(tx, AlertKind.OTHER_ACCOUNT, self._panel_id, at=now)
