"""A customer's money: balance, what is held, the statement; and credit given by an admin."""

from __future__ import annotations

from bot.domain.clock import Clock
from bot.domain.money import Money
from bot.domain.views import Credited, Statement
from bot.shop.notices import Notices
from bot.shop.ordering import KEPT_SECONDS
from bot.storage import Transaction, audit, baskets, drafts, ledger, people

PAGE = 8


class Wallet:
    """Reads and credits customers' accounts."""

    def __init__(self, *, clock: Clock, currency: str, notices: Notices) -> None:
        self._clock = clock
        self._currency = currency
        self._notices = notices

    def balance(self, tx: Transaction, person_id: int) -> Money:
        return ledger.balance(tx, ledger.user_account(person_id), self._currency)

    def statement(self, tx: Transaction, person_id: int, page: int) -> Statement:
        account = ledger.user_account(person_id)
        pages = max(1, -(-ledger.entry_count(tx, account) // PAGE))
        page = min(max(page, 0), pages - 1)
        entries = ledger.statement(tx, account, self._currency, limit=PAGE, offset=page * PAGE)
        held = ledger.held_for(tx, person_id, self._currency)
        return Statement(self.balance(tx, person_id), held, entries, page, pages)

    def credit(
        self, tx: Transaction, admin_id: int, person_id: int, amount: Money, ref: str
    ) -> Credited | None:
        """Book money that an admin received. None: nobody with that id wrote to the bot yet.

        `ref` names the command; the same one never credits twice.
        """
        person = people.get(tx, person_id)
        if person is None:
            return None
        try:
            ledger.credit(tx, person_id, amount, ref=ref, at=self._clock.now(), by=admin_id)
        except ledger.AlreadyPostedError:
            return Credited(person, amount, self.balance(tx, person_id), again=True)
        audit.record(tx, admin_id, "credit", f"{person_id} {amount.decimal}", at=self._clock.now())
        self._tell(tx, person_id, amount, ref)
        return Credited(person, amount, self.balance(tx, person_id), again=False)

    def _tell(self, tx: Transaction, person_id: int, amount: Money, ref: str) -> None:
        """To the customer; an order that may have waited for the money can be gone on with."""
        now = self._clock.now()
        begun = drafts.latest(tx, person_id, self._currency, since=now - KEPT_SECONDS)
        waiting = {"draft": begun.id} if begun is not None and begun.is_open else {}
        basket_id = baskets.latest(tx, person_id, "open", since=now - KEPT_SECONDS)
        waiting |= {} if basket_id is None else {"basket": basket_id}
        self._notices.person(
            tx,
            person_id,
            "wallet-credited",
            f"credit:{ref}",
            at=now,
            amount=amount.micros,
            balance=self.balance(tx, person_id).micros,
            **waiting,
        )
