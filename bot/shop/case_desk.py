"""Where the shop puts what is about a panel's account before a person."""

from __future__ import annotations

from bot.domain.clock import DAY
from bot.domain.money import Money
from bot.domain.records import CaseKind
from bot.shop.notices import Notices
from bot.storage import Transaction, cases, panels


class CaseDesk:
    """Opens cases that are about no single order, and tells the admins."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    def open_panel_case(
        self,
        tx: Transaction,
        kind: CaseKind,
        panel_id: int,
        reason: str,
        evidence: str,
        *,
        at: int,
        amount: Money | None = None,
        tell: bool = True,
    ) -> bool:
        """A person decides once for each `reason`. Says whether it is new.

        The admins hear of it at most once a day; without `tell` another message has said it all.
        `amount`: what it is about, in the shop's currency.
        """
        opened = cases.open_panel_case(tx, kind, panel_id, reason, evidence, at=at, amount=amount)
        if opened and tell:
            panel = panels.get(tx, panel_id)
            ref = f"case:{kind}:panel:{panel_id}:{reason}:{at // DAY}"
            name = "" if panel is None else panel.name
            self._notices.admins(tx, "admin-panel-case", ref, at=at, panel=name, case=kind)
        return opened
