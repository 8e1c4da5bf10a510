"""Trouble that lasts: told at once, told again once a day, and told once when it is over.

What comes and goes is told at most once an hour.
"""

from __future__ import annotations

from bot.domain.alerts import ENDS_QUIETLY, About, AlertKind, about
from bot.domain.clock import DAY, HOUR
from bot.shop.notices import Notices
from bot.storage import Transaction, alerts

SHOP = 0
"""The subject of what is about no panel and no service."""


class Alerts:
    """`subject` is the id of the panel or the service, as the kind of alert has it."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    def raise_alert(
        self,
        tx: Transaction,
        kind: AlertKind,
        subject: int = SHOP,
        *,
        at: int,
        **arguments: str | int,
    ) -> bool:
        """It goes on. The text gets `about`, `since` and the arguments.

        Says whether it is told now.
        """
        known = alerts.get(tx, kind, subject)
        if known is None or known.ended_at is not None:
            alerts.begin(tx, kind, subject, at=at)
            known = alerts.AlertRecord(at, 0 if known is None else known.told_at, None)
        pause = DAY if known.told_at >= known.since else HOUR
        if at - known.told_at < pause:
            return False
        alerts.told(tx, kind, subject, at=at)
        self._notices.admins(
            tx,
            f"alert-{kind}",
            f"alert:{kind}:{subject}:{at}",
            at=at,
            about=alerts.name_of(tx, kind, subject),
            subject=subject,
            since=known.since,
            **arguments,
        )
        return True

    def clear(self, tx: Transaction, kind: AlertKind, subject: int = SHOP, *, at: int) -> None:
        """It is over, if it ever went on. Told to those who heard of it."""
        known = alerts.get(tx, kind, subject)
        if known is None or known.ended_at is not None:
            return
        alerts.end(tx, kind, subject, at=at)
        if known.told_at < known.since or kind in ENDS_QUIETLY:
            return
        self._notices.admins(
            tx,
            "alert-over",
            f"alert-over:{kind}:{subject}:{at}",
            at=at,
            alert=kind,
            about=alerts.name_of(tx, kind, subject),
            seconds=at - known.since,
        )

    def forget_panel(
        self, tx: Transaction, panel_id: int, *, at: int, but: AlertKind | None = None
    ) -> None:
        """Nobody asks that panel any more, so nobody would see the end of its trouble."""
        for alert in alerts.going_on(tx):
            is_its = about(alert.kind) is About.PANEL and alert.subject == panel_id
            if is_its and alert.kind is not but:
                alerts.end(tx, alert.kind, panel_id, at=at)
