"""The ten calls of the panel API v2, and one that only some panels have."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from secrets import token_bytes
from typing import Self

from bot.domain.clock import Clock, SystemClock
from bot.panel import answers, catalogue, catalogue_pages
from bot.panel.account import PanelAccount, Timeouts
from bot.panel.asking import Asker
from bot.panel.calling import LARGEST_ANSWER_ABOUT_MANY, Caller, Wait, at_once
from bot.panel.classifier import Accepted, Refused, classify
from bot.panel.errors import PanelAnswerError
from bot.panel.learning import Knowledge, Learned, keep_nothing
from bot.panel.marks import mark_of
from bot.panel.ordering import (
    AddOutcome,
    AddRequest,
    Evidence,
    NotSent,
    Placed,
    Rejected,
    Unknown,
)
from bot.panel.profile import PanelProfile
from bot.panel.questions import CANCEL, REFILL, REFILL_STATUS, Question, status_question
from bot.panel.reports import (
    Balance,
    CancelAccepted,
    NoAnswer,
    OrderReport,
    RefillReceipt,
    RefillReport,
    Refusal,
    SaidBefore,
    ServiceList,
)
from bot.panel.wire import Exchange

DEFAULT_TIMEOUTS = Timeouts()
DEFAULT_PROFILE = PanelProfile()
DEFAULT_USER_AGENT = "Kiosk/1 (storefront)"


class PanelClient:
    """One account at one panel. Every call but `add` raises PanelError (see `errors`).

    Ids are given and taken as text; ValueError for one that no panel could have given.
    `before_read` is awaited before each request but `add`, repeated ones included: a call
    budget waits there. `on_learned` is told the key and value of what the panel's answers teach
    (see `learning`), which takes effect at once, but for the keys in `settled`.
    """

    def __init__(
        self,
        account: PanelAccount,
        *,
        timeouts: Timeouts = DEFAULT_TIMEOUTS,
        profile: PanelProfile = DEFAULT_PROFILE,
        user_agent: str = DEFAULT_USER_AGENT,
        clock: Clock | None = None,
        before_read: Wait = at_once,
        settled: Collection[str] = (),
        on_learned: Learned = keep_nothing,
    ) -> None:
        self._name = account.name
        self._clock = clock or SystemClock()
        self._knowledge = Knowledge(profile, settled, on_learned)
        self._caller = Caller(
            account, timeouts, user_agent, before_read, self._clock, self._knowledge
        )
        self._asker = Asker(self._caller, self._knowledge)
        self._catalogue: tuple[bytes, ServiceList | None] = (b"", None)
        self._rows: Mapping[bytes, catalogue.Row] = {}
        self._own = token_bytes(8)
        """In each mark: another client, of a later program, may read more in the same answer."""

    def __repr__(self) -> str:
        return f"PanelClient({self._name!r})"

    @property
    def profile(self) -> PanelProfile:
        """As given, and as learned since."""
        return self._knowledge.profile

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Cut every call short. An `add` in flight becomes Unknown."""
        await self._caller.close()

    async def services(self) -> ServiceList:
        """The catalogue. PanelAnswerError if it is empty: that never means "sell nothing".

        The same object again where the panel has answered with the same bytes as before.
        """
        listed = await catalogue_pages.all_rows(self._caller, self._rows)
        if isinstance(listed, str):
            raise self._asker.refused("services", listed)
        if not listed.rows:
            raise PanelAnswerError("services", "empty catalogue")
        digest, before = self._catalogue
        if before is not None and digest == listed.digest:
            return before
        read = await asyncio.to_thread(catalogue.read_rows, listed.rows)
        if not read.rows:
            raise PanelAnswerError("services", f"empty catalogue: {read.unreadable[0]}")
        self._catalogue, self._rows = (listed.digest, read), listed.as_written
        return read

    async def add(self, request: AddRequest) -> AddOutcome:
        """Ask for one order, once. Raises nothing but CancelledError."""
        try:
            form = self._caller.form("add", request.fields(self.profile))
        except (ValueError, TypeError):
            return NotSent("the order cannot be written as a form")
        started = self._clock.monotonic()
        exchange = Exchange()
        try:
            await self._caller.send_once(form, exchange)
        except Exception as error:  # noqa: BLE001 - whatever broke, what was seen decides
            exchange.broke(error)
        return self._outcome(exchange, self._clock.monotonic() - started)

    async def status(self, order_id: str) -> OrderReport:
        return await self._asker.one(status_question(self._read_status), order_id)

    async def statuses(
        self, order_ids: Sequence[str]
    ) -> dict[str, OrderReport | Refusal | NoAnswer]:
        return await self._asker.many(status_question(self._read_status), order_ids)

    async def changes(
        self, order_ids: Sequence[str], known: Mapping[str, bytes]
    ) -> dict[str, OrderReport | SaidBefore | Refusal | NoAnswer]:
        """As `statuses`, but where the panel says what it said before, that is not read again.

        `known` are the marks of earlier reports of this client, by order.
        """
        own, again = self._own, dict[str, object]()
        said_before = SaidBefore(lambda order_id: self._read_status(again[order_id], order_id))

        def read(value: object, order_id: str) -> OrderReport | SaidBefore | Refusal | NoAnswer:
            mark = known.get(order_id)
            if mark is not None and mark == mark_of(own, value):
                again[order_id] = value
                return said_before
            return self._read_status(value, order_id)

        question: Question[OrderReport | SaidBefore] = status_question(read)
        return await self._asker.many(question, order_ids)

    def _read_status(self, value: object, order_id: str) -> OrderReport | Refusal | NoAnswer:
        said = answers.order(value, order_id)
        if not isinstance(said, OrderReport):
            return said
        # A script that names a wrong currency with the balance does so with orders, too.
        currency = self.profile.currency or said.currency
        return replace(said, currency=currency, mark=mark_of(self._own, value))

    async def own_orders(self) -> dict[str, OrderReport]:
        """The account's own orders, as far as the panel lists them.

        Few panels have this call, and it is not documented: PanelRefusedError where there is none.
        """
        size = LARGEST_ANSWER_ABOUT_MANY
        answer = await self._caller.ask("orders", {}, size=size)
        words = self._caller.refusal_in(answer)
        found = answers.own_orders(answer)
        if not found and words is not None:
            raise self._asker.refused("orders", words)
        return found

    async def refill(self, order_id: str) -> RefillReceipt:
        return await self._asker.one(REFILL, order_id)

    async def refills(
        self, order_ids: Sequence[str]
    ) -> dict[str, RefillReceipt | Refusal | NoAnswer]:
        return await self._asker.many(REFILL, order_ids)

    async def refill_status(self, refill_id: str) -> RefillReport:
        return await self._asker.one(REFILL_STATUS, refill_id)

    async def refill_statuses(
        self, refill_ids: Sequence[str]
    ) -> dict[str, RefillReport | Refusal | NoAnswer]:
        return await self._asker.many(REFILL_STATUS, refill_ids)

    async def cancel(
        self, order_ids: Sequence[str]
    ) -> dict[str, CancelAccepted | Refusal | NoAnswer]:
        return await self._asker.many(CANCEL, order_ids)

    async def balance(self) -> Balance:
        answer = await self._caller.ask("balance", {})
        said = answers.balance(answer, self.profile.currency)
        return self._asker.told("balance", said)

    def _outcome(self, exchange: Exchange, seconds: float) -> AddOutcome:
        if exchange.never_left:
            return NotSent(exchange.trouble or "not sent")
        body = bytes(exchange.body)
        evidence = Evidence(exchange.status, self._caller.redactor.evidence(body), seconds)
        if exchange.trouble is not None or exchange.status is None:
            return Unknown(exchange.trouble or "no answer", evidence)
        if exchange.too_large:
            return Unknown("the answer is too large", evidence)
        return self._judge(exchange.status, body, evidence)

    def _judge(self, status: int, body: bytes, evidence: Evidence) -> AddOutcome:
        verdict = classify(status, body, self.profile)
        if isinstance(verdict, Accepted):
            return Placed(verdict.order_id, evidence)
        words = self._caller.redactor.words
        if isinstance(verdict, Refused):
            return Rejected(verdict.reason, words(verdict.words), evidence)
        return Unknown(words(verdict.why), evidence)
