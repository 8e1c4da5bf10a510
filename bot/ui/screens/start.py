"""The first screen, the pages of plain text, and the choice of languages."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton

from bot.domain.money import Money
from bot.domain.platforms import Platform
from bot.domain.records import Order
from bot.domain.shop_mode import ShopMode
from bot.ui import formatting
from bot.ui.callbacks import (
    AskSearch,
    ChooseLanguage,
    Favourites,
    Languages,
    Orders,
    PlatformPage,
    Platforms,
    Settings,
    WalletPage,
)
from bot.ui.look import Look
from bot.ui.screen import Row, Screen, button, in_rows, screen
from bot.ui.screens import again, keys
from bot.ui.screens.bundles import way_in
from bot.ui.screens.help import help_row
from bot.ui.screens.support import home_key
from bot.ui.translator import shipped_locales, texts_of

PLATFORMS_ON_HOME = 6


def home(
    look: Look,
    platforms: Sequence[tuple[Platform, int]],
    *,
    mode: ShopMode,
    balance: Money | None,
    latest: Order | None,
    unfinished: int | None = None,
    bundles: int = 0,
) -> Screen:
    """What `/start` shows. `balance` is None in private mode; `unfinished` is a draft's id.

    `bundles`: how many are on offer.
    """
    texts = look.texts
    lines = [texts("home-greeting"), texts("home-choose") if platforms else texts("shop-empty")]
    if balance is not None:
        lines.append(texts("home-balance", balance=look.balance(balance)))
    shown = [
        button(
            f"{platform.emoji} {look.platform(platform)}", PlatformPage(platform=platform, page=0)
        )
        for platform, _ in platforms[:PLATFORMS_ON_HOME]
    ]
    more = len(platforms) > PLATFORMS_ON_HOME
    rows: list[Row] = [keys.go_on(look, unfinished), *in_rows(shown, 2)]
    if more:
        rows.append((button(f"{texts.plain('button-more-platforms')} ›", Platforms(page=0)),))
    rows.append(way_in(look, None, bundles))
    rows.append(again.again_row(look, latest))
    rows += _menu(look, mode)
    return screen(formatting.paragraphs(lines), rows)


def _menu(look: Look, mode: ShopMode) -> list[Row]:
    texts = look.texts
    search = button(f"🔎 {texts.plain('button-search')}", AskSearch())
    orders = button(f"📦 {texts.plain('button-my-orders')}", Orders(page=0))
    favourites = button(f"⭐ {texts.plain('button-favourites')}", Favourites(page=0))
    wallet = button(f"👛 {texts.plain('button-wallet')}", WalletPage(page=0))
    language = button(f"🌐 {texts.plain('button-language')}", Languages())
    last = (home_key(look), *help_row(look))
    if mode is ShopMode.PRIVATE:
        return [(search, orders), (favourites, language), (settings(look),), last]
    return [(search, orders), (favourites, wallet), (language, settings(look)), last]


def settings(look: Look) -> InlineKeyboardButton:
    return button(f"⚙️ {look.texts.plain('button-settings')}", Settings())


def info(look: Look, page: str, *, mode: ShopMode) -> Screen:
    """Terms or privacy."""
    text = look.texts(f"terms-{mode}") if page == "terms" else look.texts("privacy")
    return screen(text, [[keys.home(look)]])


def languages(look: Look) -> Screen:
    shown = [
        button(
            ("✅ " if locale == look.texts.locale else "")
            + texts_of(locale).plain("language-name"),
            ChooseLanguage(locale=locale),
        )
        for locale in shipped_locales()
    ]
    return screen(
        look.texts("language-choose"), [*in_rows(shown, 2), (settings(look), keys.home(look))]
    )


def notice(look: Look, text: str) -> Screen:
    """A short answer with the way home."""
    return screen(text, [[keys.home(look)]])


def with_preface(text: str, shown: Screen) -> Screen:
    """Another screen, with something to say before it."""
    return Screen(formatting.paragraphs((text, shown.text)), shown.rows)


def banned(look: Look) -> Screen:
    return screen(look.texts("banned"))
