"""Bundles: several services for one link, as customers and admins see them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.baskets import BundleFault, BundleItem, BundleView
from bot.domain.bundles import MOST_ITEMS, common_example
from bot.domain.names import short_name
from bot.domain.platforms import Platform
from bot.domain.service_types import Billing
from bot.ui import formatting
from bot.ui.callbacks import (
    AdminBundle,
    AdminBundles,
    AdminHome,
    AskBundle,
    Bundles,
    DeleteBundle,
    Home,
    OpenBundle,
    PlatformPage,
    SwitchBundle,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Row, Screen, button, screen
from bot.ui.screens import keys
from bot.ui.translator import Markup

LONGEST_NAME = 44


def way_in(look: Look, platform: Platform | None, count: int) -> Row:
    """The button to the bundles that are on offer; of every platform where that is None."""
    if not count:
        return ()
    name = look.texts.plain("button-bundles")
    address = Bundles(platform=0 if platform is None else platform, page=0)
    return (button(f"🎁 {name} ({look.number(count)})", address),)


def offered(
    look: Look, platform: Platform | None, found: Sequence[BundleView], page: int
) -> Screen:
    """What customers can choose from."""
    page = keys.on_page(page, len(found))
    number = 0 if platform is None else int(platform)
    back = Home() if platform is None else PlatformPage(platform=platform, page=0)
    shown = [
        (
            button(
                f"{_price(look, view)} · 🎁 {short_name(view.bundle.name, LONGEST_NAME)}",
                OpenBundle(bundle=view.bundle.id),
            ),
        )
        for view in found[page * keys.PAGE : (page + 1) * keys.PAGE]
    ]
    turn = keys.pages(
        look, page, keys.page_count(len(found)), lambda to: Bundles(platform=number, page=to)
    )
    text = look.texts("bundles") if found else look.texts("bundles-none")
    return screen(text, [*shown, turn, (keys.back(look, back), keys.cancel(look))])


def bundle_card(look: Look, view: BundleView, problem: str | None = None) -> Screen:
    """What is in it and its price; the card waits for the link."""
    texts = look.texts
    example = formatting.escaped(common_example(view), LONGEST_NAME * 2)
    parts = [
        _contents(look, view),
        texts("mass-total", n=len(view.bundle.items), total=_price(look, view)),
        problem,
        texts("bundle-link", example=example),
    ]
    back = Bundles(platform=view.bundle.platform, page=0)
    return screen(formatting.paragraphs(parts), [(keys.back(look, back), keys.cancel(look))])


def gone(look: Look) -> Screen:
    return screen(look.texts("bundle-gone"), [(keys.home(look),)])


def _contents(look: Look, view: BundleView) -> Markup:
    lines = [look.texts("bundle-title", name=view.bundle.name)]
    lines += [_item(look, view, item) for item in view.bundle.items]
    return Markup("\n".join(lines))


def _item(look: Look, view: BundleView, item: BundleItem) -> Markup:
    service = view.services.get(item.service_id)
    name = short_name(item.name, LONGEST_NAME)
    if service is None:
        return look.texts("bundle-item-gone", name=name, number=str(item.service_id))
    is_package = service.billing is Billing.PACKAGE
    return look.texts(
        "bundle-item",
        name=name,
        quantity="📦" if is_package else look.number(item.quantity),
        price=look.money(look.rules.total(service, item.quantity)),
    )


def _price(look: Look, view: BundleView) -> str:
    return "–" if view.total is None else look.money(view.total)


# For admins


def admin_list(look: Look, found: Sequence[BundleView], page: int) -> Screen:
    """All of them, with a sign for what is off or cannot be sold."""
    page = keys.on_page(page, len(found))
    shown = [
        (
            button(
                f"{_sign(view)} {short_name(view.bundle.name, LONGEST_NAME)}"
                f" · {_price(look, view)}",
                AdminBundle(bundle=view.bundle.id),
            ),
        )
        for view in found[page * keys.PAGE : (page + 1) * keys.PAGE]
    ]
    turn = keys.pages(look, page, keys.page_count(len(found)), lambda to: AdminBundles(page=to))
    new = button(f"➕ {look.texts.plain('button-bundle-new')}", AskBundle(), GREEN)
    end = (keys.back(look, AdminHome()), keys.home(look))
    text = look.texts("bundles-admin", n=len(found))
    return screen(text, [*shown, turn, (new,), end])


def _sign(view: BundleView) -> str:
    if view.fault is not None:
        return "⚠️"
    return "🎁" if view.bundle.is_on else "⏸️"


def admin_card(look: Look, view: BundleView, *, asks: bool = False) -> Screen:
    """A bundle with why it is not offered; `asks`: whether it is really to be deleted."""
    texts, bundle = look.texts, view.bundle
    parts = [
        _contents(look, view),
        texts("mass-total", n=len(bundle.items), total=_price(look, view)),
        _state(look, view),
        texts("bundle-delete-sure") if asks else None,
    ]
    switch = button(
        texts.plain("button-bundle-off" if bundle.is_on else "button-bundle-on"),
        SwitchBundle(bundle=bundle.id, on=int(not bundle.is_on)),
        None if bundle.is_on else GREEN,
    )
    delete = button(
        f"🗑 {texts.plain('button-bundle-delete')}",
        DeleteBundle(bundle=bundle.id, sure=int(asks)),
        RED,
    )
    end = (keys.back(look, AdminBundles(page=0)), keys.home(look))
    return screen(formatting.paragraphs(parts), [(switch, delete), end])


def _state(look: Look, view: BundleView) -> Markup:
    if view.fault is not None:
        return look.texts("bundle-not-offered", why=fault(look, view.fault))
    return look.texts("bundle-is-on" if view.bundle.is_on else "bundle-is-off")


def fault(look: Look, found: BundleFault) -> Markup:
    """What is wrong with a bundle, and what to do."""
    about = short_name(found.about, LONGEST_NAME)
    return look.texts(f"bundle-problem-{found.problem}", about=about, limit=MOST_ITEMS)


def ask_bundle(look: Look, problem: str | None = None) -> Screen:
    """How a bundle is written; it is waited for."""
    said = None if problem is None else Markup(f"⚠️ {problem}")
    parts = [said, look.texts("bundle-how", limit=MOST_ITEMS)]
    end = (keys.back(look, AdminBundles(page=0)), keys.cancel(look))
    return screen(formatting.paragraphs(parts), [end])
