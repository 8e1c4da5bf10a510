"""People: their language, and what an admin may decide about them."""

from __future__ import annotations

from bot.domain.clock import Clock
from bot.domain.records import Person
from bot.domain.views import CustomerCard
from bot.shop.notices import Notices
from bot.shop.wallet import Wallet
from bot.storage import Transaction, audit, ledger, orders, people


class People:
    """Reads and changes what the shop knows of people."""

    def __init__(
        self,
        *,
        clock: Clock,
        currency: str,
        wallet: Wallet,
        notices: Notices,
        admins: frozenset[int],
    ) -> None:
        self._clock = clock
        self._currency = currency
        self._wallet = wallet
        self._notices = notices
        self._admins = admins

    def find(self, tx: Transaction, person_id: int) -> Person | None:
        return people.get(tx, person_id)

    def choose_locale(self, tx: Transaction, person_id: int, locale: str) -> None:
        people.choose_locale(tx, person_id, locale)

    def card(self, tx: Transaction, person_id: int) -> CustomerCard | None:
        person = people.get(tx, person_id)
        if person is None:
            return None
        return CustomerCard(
            person,
            self._wallet.balance(tx, person_id),
            ledger.held_for(tx, person_id, self._currency),
            orders.count_of_person(tx, person_id),
            is_admin=person_id in self._admins,
        )

    def let_in(
        self, tx: Transaction, admin_id: int, person_id: int, allowed: bool
    ) -> CustomerCard | None:
        """Let somebody order on the operator's account (private mode), or no longer."""
        if people.set_let_in(tx, person_id, allowed):
            action = "let_in" if allowed else "remove"
            self._note(tx, admin_id, action, person_id)
            if allowed:
                now = self._clock.now()
                self._notices.person(tx, person_id, "let-in", f"let-in:{person_id}:{now}", at=now)
        return self.card(tx, person_id)

    def ban(
        self, tx: Transaction, admin_id: int, person_id: int, banned: bool
    ) -> CustomerCard | None:
        """A banned person can do nothing but read that; their running orders go on.

        An admin cannot be banned: nobody might be left to lift it.
        """
        if person_id not in self._admins and people.set_banned(tx, person_id, banned):
            self._note(tx, admin_id, "ban" if banned else "unban", person_id)
        return self.card(tx, person_id)

    def note_forgery(self, tx: Transaction, person_id: int, subject: str) -> None:
        """Somebody sent a button that the bot never gave them."""
        self._note_by(tx, person_id, "refused", subject)

    def _note(self, tx: Transaction, admin_id: int, action: str, person_id: int) -> None:
        self._note_by(tx, admin_id, action, str(person_id))

    def _note_by(self, tx: Transaction, person_id: int, action: str, subject: str) -> None:
        audit.record(tx, person_id, action, subject, at=self._clock.now())
