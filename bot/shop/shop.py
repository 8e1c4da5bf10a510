"""The shop as the chat sees it: every use case under one roof."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.domain.pricing import PriceRules
from bot.domain.shop_mode import ShopMode
from bot.shop.aftersale import AfterSale
from bot.shop.balances import Balances
from bot.shop.casework import Casework
from bot.shop.freeze import Freeze
from bot.shop.history import History
from bot.shop.ordering import Ordering
from bot.shop.people import People
from bot.shop.searching import Searching
from bot.shop.shelf import Shelf
from bot.shop.sync import Sync
from bot.shop.tracking import Tracker
from bot.shop.wallet import Wallet
from bot.storage import Database


@dataclass(frozen=True, slots=True)
class Signals:
    """Set by whoever made work; the background loops wake up by them."""

    placing: asyncio.Event = field(default_factory=asyncio.Event)
    tracking: asyncio.Event = field(default_factory=asyncio.Event)
    aftersale: asyncio.Event = field(default_factory=asyncio.Event)
    notices: asyncio.Event = field(default_factory=asyncio.Event)
    cards: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(frozen=True, slots=True)
class Shop:
    """`db` runs the use cases' transaction functions, alone or as part of a turn."""

    db: Database
    mode: ShopMode
    rules: PriceRules
    payment_text: str
    support_contact: str
    signals: Signals
    shelf: Shelf
    searching: Searching
    ordering: Ordering
    history: History
    wallet: Wallet
    people: People
    tracker: Tracker
    aftersale: AfterSale
    casework: Casework
    freeze: Freeze
    balances: Balances
    sync: Sync

    @property
    def has_wallets(self) -> bool:
        """In private mode the operator pays, and nobody has a balance."""
        return self.mode is ShopMode.WALLET
