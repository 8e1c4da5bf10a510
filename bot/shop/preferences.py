"""What customers choose for themselves, besides their language."""

from __future__ import annotations

from bot.domain.notice_kinds import NoticeKind
from bot.storage import Transaction, preferences


class Preferences:
    """Reads and changes them."""

    def muted(self, tx: Transaction, person_id: int) -> frozenset[NoticeKind]:
        """The kinds of notices that the person does without."""
        return preferences.muted(tx, person_id)

    def switch(self, tx: Transaction, person_id: int, kind: NoticeKind, on: bool) -> None:
        """Send that kind of notice (True), or no longer."""
        change = preferences.unmute if on else preferences.mute
        change(tx, person_id, kind)

    def choose_zone(self, tx: Transaction, person_id: int, zone: str | None) -> None:
        """One of those on offer; None: times as the person's phone shows them."""
        preferences.choose_zone(tx, person_id, zone)
