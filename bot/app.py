"""The composition root: the only module that knows every part; builds and wires them."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from decimal import Decimal
from functools import partial
from types import TracebackType
from typing import Self

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import AiogramError, TelegramNotFound, TelegramUnauthorizedError
from aiohttp import web
from aiolimiter import AsyncLimiter

from bot.background import Nursery, Step, growing_pause
from bot.config import Settings
from bot.domain.clock import DAY, HOUR, MINUTE, Clock
from bot.domain.money import Money
from bot.domain.pricing import PriceRules
from bot.domain.records import Person
from bot.domain.shop_mode import ShopMode
from bot.panel import AddOutcome, PanelAccount, Placed, Timeouts
from bot.shop.aftersale import AfterSale
from bot.shop.alerts import Alerts
from bot.shop.backroom import Backroom
from bot.shop.balance_checks import BalanceChecks
from bot.shop.balances import Balances, LowBalance
from bot.shop.baskets import Baskets
from bot.shop.breaker import Breaker
from bot.shop.bundles import Bundles
from bot.shop.case_desk import CaseDesk
from bot.shop.casework import Casework
from bot.shop.counter import Counter
from bot.shop.desk import Desk, at_ours
from bot.shop.escalation import Escalation
from bot.shop.favourites import Favourites
from bot.shop.freeze import Freeze
from bot.shop.health import PanelHealth
from bot.shop.history import History
from bot.shop.housekeeping import Housekeeping
from bot.shop.notices import Notices
from bot.shop.ordering import Ordering
from bot.shop.panel_book import unexplained
from bot.shop.pasting import Pasting
from bot.shop.people import People
from bot.shop.placing import Placer
from bot.shop.preferences import Preferences
from bot.shop.price_truth import PriceTruth
from bot.shop.rate_jumps import RateJumps
from bot.shop.reconciling import Bounds, Reconciler
from bot.shop.restoring import Restoring
from bot.shop.searching import Searching
from bot.shop.selfcheck import SelfCheck
from bot.shop.settlement import Settlement
from bot.shop.shelf import Shelf
from bot.shop.shop import Bell, Shop, Signals
from bot.shop.showcase import Showcase
from bot.shop.stats import Stats
from bot.shop.support import Support
from bot.shop.sync import Sync
from bot.shop.tracking import Tracker
from bot.shop.undoing import Undoing
from bot.shop.wallet import Wallet
from bot.shop.watch import Watch
from bot.storage import Database, Transaction, inbox
from bot.storage import settings as shop_settings
from bot.telegram.basket_cards import PAUSE as SUMMARY_EVERY
from bot.telegram.basket_cards import BasketCards
from bot.telegram.chat_ends import ChatEnds
from bot.telegram.dispatch import ALLOWED_UPDATES, create_dispatcher, feed_of
from bot.telegram.errors import describe
from bot.telegram.gate import Gate
from bot.telegram.inline import InlineAnswers
from bot.telegram.intake import UNKNOWN_TOKEN, BadTokenError, LongPolling
from bot.telegram.newest import Newest
from bot.telegram.notice_texts import NoticeTexts
from bot.telegram.order_cards import OrderCards
from bot.telegram.outbox import OutboxSender
from bot.telegram.publishing import FrontOfShop, Publishing
from bot.telegram.session import HoldAnswerTypes, PauseWhenTold, TelegramSession
from bot.telegram.staff_room import StaffRoom
from bot.telegram.support_posts import SupportPosts
from bot.telegram.webhook import create_webhook_app, register_webhook
from bot.telegram.worker import InboxWorker
from bot.ui.look import Look
from bot.ui.translator import Translator
from handlers.front_door import FrontDoor

log = logging.getLogger(__name__)

DRAIN_SECONDS = 20
NOTICES_PER_SECOND = 29
NOTICES_AT_ONCE = 2
"""Telegram takes 30 to different chats. Two at once: a slot that was missed is not lost."""
PLACE_EVERY = 5
LOOK_EVERY = 5
WATCH_EVERY = 5 * MINUTE


class WrongCurrencyError(Exception):
    """The database's amounts are in another currency than CURRENCY."""


class Kiosk:
    """The whole shop. Entering it opens what it needs and starts work; leaving stops all.

    Raises what stands in the way: WrongCurrencyError, SchemaError, DatabaseInUseError.
    """

    def __init__(
        self, settings: Settings, clock: Clock, *, timeouts: Timeouts | None = None
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.nursery = Nursery()
        self.signals = Signals()
        self.db = Database(settings.database_path)
        self._timeouts = timeouts or Timeouts()
        self._translator = Translator(settings.default_locale)
        self._rules = _price_rules(settings)
        self._arrived = asyncio.Event()
        self._ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        try:
            await self._open()
        except BaseException:
            await self._stack.aclose()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._stack.aclose()

    async def run(self) -> None:
        """Until something that cannot be waited out ends the intake; raises that."""
        await self._ended

    async def _open(self) -> None:
        await self._stack.enter_async_context(self.db)
        await self.db.write(claim_currency, self.settings.currency)
        self.notices = Notices(self.settings.admin_ids)
        self.alerts = Alerts(self.notices)
        desks = await self._open_desks()
        self.bot = self._create_bot()
        self._stack.push_async_callback(self.bot.session.close)
        self._stack.push_async_callback(self.nursery.close)
        self._build(desks)
        await self.shop.sync.load()
        await self.placer.recover()
        await self.cards.baskets.recover()
        await self.selfcheck.look()
        self._start_work(desks)
        await self._start_intake()

    async def _open_desks(self) -> list[Desk]:
        self.counter = Counter(
            db=self.db,
            clock=self.clock,
            alerts=self.alerts,
            timeouts=self._timeouts,
            calls_per_minute=self.settings.panel_calls_per_minute,
            new_salt=lambda: secrets.token_hex(8),
            when_opened=self._load_catalogue,
        )
        self._stack.push_async_callback(self.counter.close)
        return await self.counter.open(
            (PanelAccount(name=name, url=panel.url, key=panel.key), panel.rate)
            for name, panel in self.settings.panels.items()
        )

    async def _load_catalogue(self) -> None:
        await self.shop.sync.load()

    def _create_bot(self) -> Bot:
        session = TelegramSession(api=TelegramAPIServer.from_base(self.settings.telegram_api_url))
        session.middleware(PauseWhenTold(self.clock))
        session.middleware(HoldAnswerTypes())
        self.newest = Newest(self.clock, self.settings.rich_messages)
        session.middleware(self.newest)
        self.chat_ends = ChatEnds()
        session.middleware(self.chat_ends)
        return Bot(
            self.settings.bot_token.get_secret_value(),
            session=session,
            default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True),
        )

    def _build(self, desks: list[Desk]) -> None:
        self.health = PanelHealth(clock=self.clock, alerts=self.alerts)
        self.settlement = Settlement(self.notices)
        self.shelf = Shelf()
        self.freeze = Freeze(clock=self.clock)
        self.balances = self._create_balances(desks)
        self.placer = self._create_placer()
        self.selfcheck = SelfCheck(
            db=self.db, clock=self.clock, freeze=self.freeze, alerts=self.alerts
        )
        self.watch = Watch(db=self.db, clock=self.clock, alerts=self.alerts)
        self.escalation = Escalation(
            db=self.db, clock=self.clock, notices=self.notices, admins=self.settings.admin_ids
        )
        self.housekeeping = Housekeeping(db=self.db, clock=self.clock)
        self.shop = self._create_shop(desks)
        self.cards = OrderCards(
            bot=self.bot,
            db=self.db,
            clock=self.clock,
            history=self.shop.history,
            look_of=self._look_of,
            baskets=BasketCards(
                bot=self.bot, db=self.db, baskets=self.shop.baskets, look_of=self._look_of
            ),
        )
        posts = SupportPosts(
            bot=self.bot,
            db=self.db,
            clock=self.clock,
            support=self.shop.support,
            look_of=self._look_of,
            staff_chat=self.settings.support_chat_id,
            admins=self.settings.admin_ids,
        )
        render = NoticeTexts(db=self.db, look_of=self._look_of, support=posts).render
        limiter = AsyncLimiter(NOTICES_AT_ONCE, NOTICES_AT_ONCE / NOTICES_PER_SECOND)
        self.outbox = OutboxSender(self.bot, self.db, self.clock, render, limiter)
        self.front_door = FrontDoor(
            shop=self.shop,
            cards=self.cards,
            nursery=self.nursery,
            newest=self.newest,
            chat_ends=self.chat_ends,
            look_of=self._look_of,
        )
        self.publishing = self._create_publishing()
        self.inline = InlineAnswers(
            bot=self.bot,
            db=self.db,
            showcase=Showcase(shelf=self.shelf, history=self.shop.history),
            ordering=self.shop.ordering,
            nursery=self.nursery,
            look_of=self._look_of,
        )
        self.worker = self._create_worker()

    def _create_publishing(self) -> Publishing:
        settings, commands = self.settings, self.front_door.commands
        front = FrontOfShop(
            customer=commands(admin=False),
            admin=commands(admin=True),
            admins=settings.admin_ids,
            default_locale=settings.default_locale,
            names=settings.shop_name,
            descriptions=settings.publish_profile,
        )
        return Publishing(bot=self.bot, db=self.db, clock=self.clock, front=front)

    def _create_shop(self, desks: list[Desk]) -> Shop:
        settings, db, clock, shelf = self.settings, self.db, self.clock, self.shelf
        currency, notices = settings.currency, self.notices
        wallet = Wallet(clock=clock, currency=currency, notices=notices)
        freeze, backroom = self.freeze, Backroom(clock=clock)
        price_truth, rate_jumps = self._create_price_truth(), self._create_rate_jumps()
        ordering = self._create_ordering(freeze)
        return Shop(
            db=db,
            clock=clock,
            mode=settings.shop_mode,
            rules=self._rules,
            payment_text=settings.payment_text,
            support_contact=settings.support_contact,
            signals=self.signals,
            shelf=shelf,
            searching=Searching(clock=clock, shelf=shelf),
            ordering=ordering,
            baskets=self._create_baskets(ordering),
            bundles=Bundles(clock=clock, rules=self._rules, shelf=shelf),
            pasting=Pasting(clock=clock, rules=self._rules, shelf=shelf, ordering=ordering),
            history=History(clock=clock, shelf=shelf, refill_wait=self._refill_wait),
            favourites=Favourites(clock=clock, shelf=shelf),
            undoing=Undoing(clock=clock, settlement=self.settlement),
            wallet=wallet,
            people=People(
                clock=clock,
                currency=currency,
                wallet=wallet,
                notices=notices,
                admins=settings.admin_ids,
            ),
            preferences=Preferences(),
            tracker=self._create_tracker(price_truth),
            aftersale=self._create_aftersale(),
            reconciler=self._create_reconciler(),
            casework=self._create_casework(desks),
            freeze=freeze,
            restoring=self._create_restoring(desks),
            balances=self.balances,
            stats=Stats(clock=clock, currency=currency),
            support=Support(
                clock=clock,
                notices=notices,
                admins=settings.admin_ids,
                staff_chat=settings.support_chat_id,
            ),
            backroom=backroom,
            price_truth=price_truth,
            rate_jumps=rate_jumps,
            sync=self._create_sync(desks, backroom, price_truth, rate_jumps),
        )

    def _create_restoring(self, desks: list[Desk]) -> Restoring:
        return Restoring(
            db=self.db,
            clock=self.clock,
            freeze=self.freeze,
            alerts=self.alerts,
            notices=self.notices,
            desks=desks,
        )

    def _create_price_truth(self) -> PriceTruth:
        return PriceTruth(
            clock=self.clock, case_desk=CaseDesk(self.notices), reload=self._load_catalogue
        )

    def _create_rate_jumps(self) -> RateJumps:
        percent = self.settings.rate_jump_percent
        return RateJumps(clock=self.clock, alerts=self.alerts, percent=percent)

    def _create_sync(
        self,
        desks: list[Desk],
        backroom: Backroom,
        price_truth: PriceTruth,
        rate_jumps: RateJumps,
    ) -> Sync:
        return Sync(
            db=self.db,
            clock=self.clock,
            desks=desks,
            shelf=self.shelf,
            backroom=backroom,
            alerts=self.alerts,
            health=self.health,
            price_truth=price_truth,
            rate_jumps=rate_jumps,
        )

    def _create_placer(self) -> Placer:
        breaker = Breaker(
            db=self.db, clock=self.clock, health=self.health, ask=self.balances.ask_one
        )
        return Placer(
            db=self.db,
            clock=self.clock,
            rules=self._rules,
            shelf=self.shelf,
            settlement=self.settlement,
            health=self.health,
            freeze=self.freeze,
            breaker=breaker,
            told=self._order_was_decided,
        )

    def _order_was_decided(self, outcome: AddOutcome) -> None:
        self.signals.cards.set()
        # That an order is placed, its card says. What else there may be to tell waits a moment.
        if not isinstance(outcome, Placed):
            self.signals.notices.set()

    def _create_reconciler(self) -> Reconciler:
        settings = self.settings
        return Reconciler(
            db=self.db,
            clock=self.clock,
            settlement=self.settlement,
            freeze=self.freeze,
            notices=self.notices,
            alerts=self.alerts,
            health=self.health,
            bounds=Bounds(settings.link_limit, settings.release_limit, settings.release_day_limit),
            currency=settings.currency,
            ask_balance=self.balances.ask_one,
            unexplained=unexplained,
        )

    def _create_balances(self, desks: list[Desk]) -> Balances:
        settings = self.settings
        return Balances(
            db=self.db,
            clock=self.clock,
            desks=desks,
            currency=settings.currency,
            low=LowBalance(settings.low_balance_days, settings.low_balance),
            alerts=self.alerts,
            health=self.health,
            checks=BalanceChecks(
                freeze=self.freeze,
                alerts=self.alerts,
                case_desk=CaseDesk(self.notices),
                currency=settings.currency,
            ),
        )

    def _create_ordering(self, freeze: Freeze) -> Ordering:
        return Ordering(
            clock=self.clock,
            rules=self._rules,
            mode=self.settings.shop_mode,
            shelf=self.shelf,
            freeze=freeze,
            admins=self.settings.admin_ids,
            price_move_percent=self.settings.price_move_percent,
            confirmations_per_hour=self.settings.confirmations_per_hour,
            new_nonce=lambda: secrets.token_hex(8),
            undo_seconds=self.settings.undo_seconds,
        )

    def _create_baskets(self, ordering: Ordering) -> Baskets:
        return Baskets(
            clock=self.clock,
            rules=self._rules,
            mode=self.settings.shop_mode,
            shelf=self.shelf,
            freeze=self.freeze,
            ordering=ordering,
            notices=self.notices,
            new_nonce=lambda: secrets.token_hex(8),
        )

    def _create_tracker(self, price_truth: PriceTruth) -> Tracker:
        return Tracker(
            db=self.db,
            clock=self.clock,
            settlement=self.settlement,
            notices=self.notices,
            health=self.health,
            price_truth=price_truth,
            track_seconds=self.settings.track_seconds,
        )

    def _create_casework(self, desks: list[Desk]) -> Casework:
        settings = self.settings
        limit = Money.ceiling(settings.second_look_from, settings.currency)
        return Casework(
            db=self.db,
            clock=self.clock,
            desks=desks,
            settlement=self.settlement,
            notices=self.notices,
            admins=settings.admin_ids,
            currency=settings.currency,
            second_look_from=limit or None,
        )

    def _create_aftersale(self) -> AfterSale:
        return AfterSale(
            db=self.db,
            clock=self.clock,
            settlement=self.settlement,
            notices=self.notices,
            track_seconds=self.settings.track_seconds,
            refill_wait=self._refill_wait,
        )

    @property
    def _refill_wait(self) -> int:
        return self.settings.refill_wait_hours * HOUR

    def _create_worker(self) -> InboxWorker:
        dispatcher = create_dispatcher(
            self.db,
            self.clock,
            self.front_door.redraw,
            [self.front_door.router()],
            staff_room=self._create_staff_room(),
        )
        gate = Gate(self.clock, self.settings.taps_per_second, self.settings.tap_burst)
        return InboxWorker(
            self.db,
            feed_of(dispatcher, self.bot),
            self.clock,
            gate,
            self.nursery,
            bot=self.bot,
            arrived=self._arrived,
            report_dead=self._report_dead,
            refusal_text=lambda code: self._translator.texts(code).plain("too-fast"),
        )

    def _create_staff_room(self) -> StaffRoom | None:
        settings = self.settings
        if settings.support_chat_id is None:
            return None
        return StaffRoom(
            support=self.shop.support,
            chat_id=settings.support_chat_id,
            admins=settings.admin_ids,
            told=self.signals.notices.set,
        )

    def _look_of(self, person: Person) -> Look:
        texts = self._translator.texts(person.locale, person.language_code)
        is_admin = person.id in self.settings.admin_ids
        return Look(texts, self._rules, is_admin, person.zone)

    async def _report_dead(self, place: int, update_id: int, error: str) -> None:
        def tell(tx: Transaction) -> None:
            ref, now = f"dead:{place}", self.clock.now()
            person_id = inbox.person_at(tx, place)
            if person_id is not None:
                self.notices.person(tx, person_id, "something-broke", ref, at=now)
            self.notices.admins(
                tx, "admin-update-dead", ref, at=now, update=str(update_id), error=error
            )

        await self.db.write(tell)
        self.signals.notices.set()

    def _start_work(self, desks: list[Desk]) -> None:
        signals = self.signals
        sync_seconds = self.settings.sync_minutes * MINUTE
        self._loop("sync", self._sync, sync_seconds)
        self._loop("balances", self._ask_balances, sync_seconds)
        self._loop("cards", self.cards.step, LOOK_EVERY, signals.cards)
        told = (signals.notices,)
        self._loop("summaries", self.cards.baskets.step, SUMMARY_EVERY, None, told)
        self._loop("notices", self.outbox.step, LOOK_EVERY, signals.notices)
        self._loop("selfcheck", self.selfcheck.step, WATCH_EVERY, None, (signals.notices,))
        self._loop("watch", self.watch.step, WATCH_EVERY)
        self._loop("escalation", self.escalation.step, WATCH_EVERY, None, (signals.notices,))
        self._loop("learning", self.counter.keep_learned, MINUTE)
        self._loop("housekeeping", self.housekeeping.step, DAY)
        for desk in desks:
            self._serve(desk)

    async def _sync(self) -> None:
        await self.shop.sync.step()

    async def _ask_balances(self) -> None:
        await self.shop.balances.ask()

    def _serve(self, desk: Desk) -> None:
        """Each panel has loops of its own: one that hangs holds up no other."""
        shop, signals = self.shop, self.signals
        told = (signals.notices, signals.cards)
        work = (
            ("placing", self.placer.send, PLACE_EVERY, signals.placing, (*told, signals.tracking)),
            ("tracking", shop.tracker.look, LOOK_EVERY, signals.tracking, told),
            ("aftersale", shop.aftersale.serve, LOOK_EVERY, signals.aftersale, told),
            ("restoring", shop.restoring.look, MINUTE, None, told),
            ("reconciling", shop.reconciler.look, LOOK_EVERY, None, (*told, signals.tracking)),
        )
        for name, step, every, wake, wakes in work:
            self._loop(f"{name} {desk.name}", partial(at_ours, desk, step), every, wake, wakes)

    def _loop(
        self,
        name: str,
        step: Step,
        every: float,
        wake: Bell | None = None,
        wakes: tuple[Bell, ...] = (),
    ) -> None:
        async def step_and_tell() -> float | None:
            before = self.db.changes
            soon = await step()
            # What nobody changed, nobody has to look at.
            for bell in wakes if self.db.changes != before else ():
                bell.set()
            return soon

        event = None if wake is None else wake.listen()
        self.nursery.loop(name, step_and_tell, every=every, clock=self.clock, wake=event)

    async def _start_intake(self) -> None:
        self.worker.start()
        self._stack.push_async_callback(self.placer.drain, DRAIN_SECONDS)
        self._stack.push_async_callback(self.worker.drain, DRAIN_SECONDS)
        if self.settings.webhook_url:
            await self._listen()
        self.nursery.start(self._take_updates(), "intake")

    async def _listen(self) -> None:
        secret = self.settings.webhook_secret
        if secret is None:
            raise ValueError("settings were not checked")
        app = create_webhook_app(
            self.db,
            self.bot.id,
            secret,
            self.clock,
            self._arrived,
            answer_at_once=self.inline.take,
        )
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, *self.settings.listen_address).start()

    async def _take_updates(self) -> None:
        """Ends only by what cannot be waited out; that ends the program."""
        try:
            self.nursery.start(self._publish(), "publishing")
            if self.settings.webhook_url:
                await self._patiently(self._register_webhook)
            else:
                polling = LongPolling(
                    self.bot,
                    self.db,
                    self.clock,
                    ALLOWED_UPDATES,
                    self._arrived,
                    answer_at_once=self.inline.take,
                )
                await polling.run()
        except Exception as error:  # noqa: BLE001 - handed to `run`
            if not self._ended.done():
                self._ended.set_exception(error)

    async def _patiently(self, call: Callable[[], Awaitable[None]]) -> None:
        """As soon as Telegram can be reached. Raises BadTokenError."""
        failures = 0
        while True:
            try:
                await call()
            except (TelegramUnauthorizedError, TelegramNotFound) as error:
                raise BadTokenError(UNKNOWN_TOKEN) from error
            except AiogramError as error:
                failures += 1
                log.warning("Telegram: %s", describe(error, self.bot.token))
                await self.clock.sleep(growing_pause(failures, 1, MINUTE))
            else:
                return

    async def _register_webhook(self) -> None:
        url, secret = self.settings.webhook_url, self.settings.webhook_secret
        if url is not None and secret is not None:
            await register_webhook(self.bot, url, secret, ALLOWED_UPDATES)

    async def _publish(self) -> None:
        # Beside the intake, which says it where the token is wrong.
        with suppress(BadTokenError):
            await self._patiently(self.publishing.publish)


def _price_rules(settings: Settings) -> PriceRules:
    """In private mode the operator pays, so orders are at cost."""
    private = settings.shop_mode is ShopMode.PRIVATE
    markup = Decimal(0) if private else settings.markup_percent
    return PriceRules(settings.currency, settings.decimals, markup)


def claim_currency(tx: Transaction, currency: str) -> None:
    """A ledger has one currency for ever: the first one it was started with."""
    check_currency(tx, currency)
    shop_settings.put(tx, "currency", currency)


def check_currency(tx: Transaction, currency: str) -> None:
    """Raises WrongCurrencyError where the ledger has another one."""
    stored = shop_settings.get(tx, "currency")
    if stored is not None and stored != currency:
        raise WrongCurrencyError(
            f"the database keeps its books in {stored}, but CURRENCY is {currency}:"
            f" set CURRENCY={stored}, or start with another database"
        )
