"""Whether a panel answers and accepts us. Every part that calls one says here how it went."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.alerts import AlertKind
from bot.domain.clock import MINUTE, Clock
from bot.panel import PanelError, PanelRefusedError, RejectionClass
from bot.shop.alerts import Alerts
from bot.storage import Transaction, alerts, trust

SILENT_SECONDS = 5 * MINUTE
SILENT_CALLS = 3
"""A panel is down after so many calls in so long without a usable answer between them."""

UNWELL_SECONDS = 60
"""So long after one of these calls has failed, it is not asked for orders."""
_TELLING = frozenset({"services", "balance"})

_REFUSED = {
    RejectionClass.KEY: AlertKind.KEY_REFUSED,
    RejectionClass.ACCOUNT: AlertKind.ACCOUNT_REFUSED,
    RejectionClass.FUNDS: AlertKind.LOW_BALANCE,
}
"""What it says of us that a panel refuses. Other refusals are about one order."""

_OVER_BY_AN_ANSWER = (
    AlertKind.KEY_REFUSED,
    AlertKind.ACCOUNT_REFUSED,
    AlertKind.PANEL_DOWN,
)


@dataclass(slots=True)
class _Silence:
    since: int
    calls: int = 0


class PanelHealth:
    """Raises and clears the alerts of a panel by what its calls came to."""

    def __init__(self, *, clock: Clock, alerts: Alerts) -> None:
        self._clock = clock
        self._alerts = alerts
        self._silences: dict[int, _Silence] = {}
        self._failed_at: dict[int, int] = {}

    def is_unwell(self, panel_id: int) -> bool:
        """Whether its catalogue or balance could not be had a moment ago: no time to order."""
        failed_at = self._failed_at.get(panel_id)
        return failed_at is not None and self._clock.now() - failed_at < UNWELL_SECONDS

    def heard(self, tx: Transaction, panel_id: int) -> None:
        """It gave a good answer."""
        self._silences.pop(panel_id, None)
        self._failed_at.pop(panel_id, None)
        trust.answered(tx, panel_id, at=self._clock.now())
        self._clear_all_but(tx, panel_id, None)

    def failed(self, tx: Transaction, panel_id: int, error: PanelError) -> None:
        """A call that reads came to nothing."""
        if isinstance(error, PanelRefusedError):
            self.refused(tx, panel_id, error.reason, error.words)
            return
        if error.action in _TELLING:
            self._failed_at[panel_id] = self._clock.now()
        if self._is_down(panel_id):
            self.unreachable(tx, panel_id, error.words)

    def refused(
        self, tx: Transaction, panel_id: int, reason: RejectionClass | None, words: str
    ) -> None:
        """It said no. That is an answer: it is not down."""
        now = self._clock.now()
        self._silences.pop(panel_id, None)
        if reason is None:
            trust.answered(tx, panel_id, at=now)
            self._alerts.clear(tx, AlertKind.PANEL_DOWN, panel_id, at=now)
            return
        kind = _REFUSED.get(reason)
        self._clear_all_but(tx, panel_id, kind)
        if kind is not None:
            self._alerts.raise_alert(tx, kind, panel_id, at=now, why="refused", words=words)

    def unreachable(self, tx: Transaction, panel_id: int, words: str) -> None:
        """It is certain that it cannot be reached: an order was given up for it."""
        now = self._clock.now()
        self._alerts.raise_alert(tx, AlertKind.PANEL_DOWN, panel_id, at=now, words=words)

    def _clear_all_but(self, tx: Transaction, panel_id: int, kept: AlertKind | None) -> None:
        for kind in alerts.going_on_of(tx, _OVER_BY_AN_ANSWER, panel_id):
            if kind is not kept:
                self._alerts.clear(tx, kind, panel_id, at=self._clock.now())

    def _is_down(self, panel_id: int) -> bool:
        now = self._clock.now()
        silence = self._silences.setdefault(panel_id, _Silence(since=now))
        silence.calls += 1
        return silence.calls >= SILENT_CALLS and now - silence.since >= SILENT_SECONDS
