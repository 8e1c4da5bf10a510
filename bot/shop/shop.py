"""The shop as the chat sees it: every use case under one roof."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.domain.clock import Clock
from bot.domain.pricing import PriceRules
from bot.domain.records import Person
from bot.domain.shop_mode import ShopMode
from bot.domain.views import AtHome, Confirmed, ConfirmTap, Refusal
from bot.shop.aftersale import AfterSale
from bot.shop.backroom import Backroom
from bot.shop.balances import Balances
from bot.shop.baskets import Baskets
from bot.shop.bundles import Bundles
from bot.shop.casework import Casework
from bot.shop.favourites import Favourites
from bot.shop.freeze import Freeze
from bot.shop.history import History
from bot.shop.ordering import Ordering
from bot.shop.pasting import Pasting
from bot.shop.people import People
from bot.shop.preferences import Preferences
from bot.shop.price_truth import PriceTruth
from bot.shop.rate_jumps import RateJumps
from bot.shop.reconciling import Reconciler
from bot.shop.restoring import Restoring
from bot.shop.searching import Searching
from bot.shop.shelf import Shelf
from bot.shop.stats import Stats
from bot.shop.support import Support
from bot.shop.sync import Sync
from bot.shop.tracking import Tracker
from bot.shop.undoing import Undoing
from bot.shop.wallet import Wallet
from bot.storage import Database, Transaction


class Bell:
    """Wakes every loop that listens to it, also those that are at work just now."""

    def __init__(self) -> None:
        self._ears: list[asyncio.Event] = []

    def listen(self) -> asyncio.Event:
        """An event of the listener's own, to wait for and to clear."""
        ear = asyncio.Event()
        self._ears.append(ear)
        return ear

    def set(self) -> None:
        for ear in self._ears:
            ear.set()


@dataclass(frozen=True, slots=True)
class Signals:
    """Set by whoever made work; the background loops wake up by them."""

    placing: Bell = field(default_factory=Bell)
    tracking: Bell = field(default_factory=Bell)
    aftersale: Bell = field(default_factory=Bell)
    notices: Bell = field(default_factory=Bell)
    cards: Bell = field(default_factory=Bell)


@dataclass(frozen=True, slots=True)
class Shop:
    """`db` runs the use cases' transaction functions, alone or as part of a turn."""

    db: Database
    clock: Clock
    mode: ShopMode
    rules: PriceRules
    payment_text: str
    support_contact: str
    signals: Signals
    shelf: Shelf
    searching: Searching
    ordering: Ordering
    baskets: Baskets
    bundles: Bundles
    pasting: Pasting
    history: History
    favourites: Favourites
    undoing: Undoing
    wallet: Wallet
    people: People
    preferences: Preferences
    tracker: Tracker
    aftersale: AfterSale
    reconciler: Reconciler
    casework: Casework
    freeze: Freeze
    restoring: Restoring
    balances: Balances
    stats: Stats
    support: Support
    sync: Sync
    backroom: Backroom
    price_truth: PriceTruth
    rate_jumps: RateJumps

    def now(self) -> int:
        return self.clock.now()

    @property
    def has_wallets(self) -> bool:
        """In private mode the operator pays, and nobody has a balance."""
        return self.mode is ShopMode.WALLET

    def confirm(
        self,
        tx: Transaction,
        person: Person,
        draft_id: int,
        nonce: str,
        *,
        card: int | None,
        repeat: bool,
        after: int | None,
    ) -> ConfirmTap:
        """Make the order of a confirm card, and say what to show. See `Ordering.confirm`."""
        outcome = self.ordering.confirm(
            tx, person, draft_id, nonce, card=card, repeat=repeat, after=after
        )
        if isinstance(outcome, Confirmed) and not outcome.again:
            return ConfirmTap(outcome, made=self.history.view_of(tx, outcome.order))
        if isinstance(outcome, Confirmed) or outcome is Refusal.DRAFT_GONE:
            became = self.ordering.order_of(tx, person, draft_id)
            return ConfirmTap(outcome, is_foreign=isinstance(became, Refusal))
        return ConfirmTap(outcome)

    def at_home(self, tx: Transaction, person: Person) -> AtHome:
        return AtHome(
            balance=self.wallet.balance(tx, person.id) if self.has_wallets else None,
            latest=self.history.latest(tx, person.id),
            unfinished=self.ordering.unfinished(tx, person),
            bundles=len(self.bundles.offered(tx, None)),
        )
