"""Several orders at once: the lines with their prices, one confirmation, one summary."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton

from bot.domain.baskets import (
    BasketKind,
    BasketView,
    Doubles,
    LinksView,
    RefusedPage,
    Summary,
)
from bot.domain.catalogue import Service
from bot.domain.mass_order import MOST_LINES, FaultyLine, LineProblem, OrderLine, PricedLine
from bot.domain.names import short_name
from bot.domain.order_life import OrderState
from bot.domain.quantity import preset_quantities
from bot.domain.records import Order
from bot.domain.service_types import Billing
from bot.domain.views import Refusal
from bot.ui import formatting
from bot.ui.callbacks import (
    AskMass,
    BasketPage,
    ConfirmBasket,
    DropBasket,
    EditBasket,
    KeepGood,
    KeepOnce,
    OpenBasket,
    Orders,
    PickForLinks,
    PickManyQuantity,
    RefusedAgain,
    RefusedOrders,
    ServicesForLinks,
    TopUpForBasket,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Row, Screen, button, in_rows, screen
from bot.ui.screens import keys
from bot.ui.screens.draft import top_up as draft_top_up
from bot.ui.screens.ordered import payment, unit
from bot.ui.screens.orders import why_not
from bot.ui.translator import Markup

LONGEST_LINK = 34
LONGEST_NAME = 26
LONGEST_LINE = 48
LONGEST_BUTTON_NAME = 40
SHOWN_LINKS = 5


def how_to(look: Look, waiting: int | None, said: str | None = None) -> Screen:
    """What a mass order looks like. `waiting`: the basket to go on with."""
    texts = look.texts
    parts = [said, texts("mass-how", limit=look.number(MOST_LINES))]
    rows = [go_on(look, waiting), (keys.back(look, Orders(page=0)), keys.cancel(look))]
    return screen(formatting.paragraphs(parts), rows)


def go_on(look: Look, basket_id: int | None) -> Row:
    """Back to lines that are not confirmed yet."""
    if basket_id is None:
        return ()
    name = look.texts.plain("button-mass-go-on")
    return (button(f"▶️ {name}", BasketPage(basket=basket_id, page=0), GREEN),)


def ask(look: Look) -> Row:
    """To how a mass order is written."""
    return (button(f"📋 {look.texts.plain('button-mass')}", AskMass()),)


def see_summary(look: Look, basket_id: int | None) -> Row:
    """To what has become of the last one."""
    if basket_id is None:
        return ()
    name = look.texts.plain("button-mass-summary", number=str(basket_id))
    return (button(f"📋 {name}", OpenBasket(basket=basket_id)),)


def table(look: Look, view: BasketView, said: str | None = None) -> Screen:
    """The lines of a page with price or problem, the total, and what can be done.

    `said`: what happened to it last, or what was wrong with the text that came last.
    """
    parts = [said, _moved(look, view), _head(look, view), _lines(look, view)]
    basket_id = view.basket.id
    turn = keys.pages(
        look, view.page, view.pages, lambda to: BasketPage(basket=basket_id, page=to)
    )
    edit = None
    if view.basket.kind is BasketKind.MASS:
        name = look.texts.plain("button-mass-edit")
        edit = button(f"✏️ {name}", EditBasket(basket=basket_id))
    elif view.basket.kind is BasketKind.LINKS:
        edit = keys.back(look, ServicesForLinks(basket=basket_id, page=0))
    rows = [_first(look, view), turn, (edit, _drop(look, basket_id))]
    return screen(formatting.paragraphs(parts), rows)


def _first(look: Look, view: BasketView) -> Row:
    """The one thing to do next."""
    texts, basket = look.texts, view.basket
    if view.bad:
        if not view.good:
            return ()
        name = texts.plain("button-mass-good", n=look.number(view.good))
        return (button(f"{name} · {look.money(view.total)}", KeepGood(basket=basket.id), GREEN),)
    if view.missing is not None:
        return (
            button(f"➕ {texts.plain('button-top-up')}", TopUpForBasket(basket=basket.id), GREEN),
        )
    name = f"✅ {texts.plain('button-confirm')} · {look.money(view.total)}"
    address = ConfirmBasket(basket=basket.id, nonce=basket.nonce or "", repeat=0)
    return (button(name, address, GREEN),)


def _drop(look: Look, basket_id: int) -> InlineKeyboardButton:
    return button(look.texts.plain("button-cancel"), DropBasket(basket=basket_id), RED)


def _moved(look: Look, view: BasketView) -> Markup | None:
    if view.before is None:
        return None
    return look.texts("price-moved", old=look.money(view.before), new=look.money(view.total))


def _head(look: Look, view: BasketView) -> Markup:
    texts = look.texts
    title = (
        texts("bundle-title", name=view.basket.title)
        if view.basket.kind is BasketKind.BUNDLE
        else texts("mass-title", n=view.good + view.bad)
    )
    lines = [
        title,
        texts("mass-bad", n=view.bad, good=view.good) if view.bad else None,
        texts("mass-twins", n=view.twins) if view.twins else None,
        texts("mass-total", n=view.good, total=look.money(view.total)) if view.good else None,
        _payment(look, view) if view.good else None,
    ]
    return Markup("\n".join(line for line in lines if line is not None))


def _payment(look: Look, view: BasketView) -> Markup:
    if view.balance is not None and view.missing is not None:
        return look.texts(
            "mass-short",
            balance=look.balance(view.balance),
            missing=look.money(view.missing.rounded_up(look.rules.decimals)),
        )
    return payment(look, view.balance, view.total, view.basket.price_until or 0)


def _lines(look: Look, view: BasketView) -> Markup:
    return Markup("\n".join(_line(look, view, line) for line in view.lines))


def _line(look: Look, view: BasketView, line: OrderLine) -> Markup:
    service = view.services.get(line.service_id or 0)
    if isinstance(line, FaultyLine):
        return look.texts(
            "mass-line-bad",
            number=line.number,
            text=short_name(line.text, LONGEST_LINE),
            why=_why(look, line, service),
        )
    return _good_line(look, line, service)


def _good_line(look: Look, line: PricedLine, service: Service | None) -> Markup:
    key = "mass-line" if line.twin is None else "mass-line-twin"
    return look.texts(
        key,
        number=line.number,
        name=short_name("" if service is None else service.name, LONGEST_NAME),
        link=_short_link(line.link),
        quantity=_quantity(look, line.quantity, service),
        price=look.money(line.price),
        twin=line.twin or 0,
    )


def _short_link(url: str) -> str:
    shown = url.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return short_name(shown, LONGEST_LINK)


def _quantity(look: Look, quantity: int, service: Service | None) -> str:
    is_package = service is not None and service.billing is Billing.PACKAGE
    return "📦" if is_package else look.number(quantity)


def _why(look: Look, line: FaultyLine, service: Service | None) -> Markup:
    """What is wrong with a line, and what to do."""
    texts = look.texts
    if line.problem is LineProblem.LINK and line.link_problem is not None:
        target = "any" if service is None else service.target
        return texts(f"link-problem-{line.link_problem}", target=texts.plain(f"target-{target}"))
    return texts(
        f"mass-problem-{line.problem}",
        name=short_name("" if service is None else service.name, LONGEST_NAME),
        minimum=look.number(0 if service is None else service.minimum),
        maximum=look.number(0 if service is None else service.maximum),
    )


def ask_doubles(look: Look, view: BasketView, doubles: Doubles) -> Screen:
    """Lines that stand there twice, or were ordered just now: perhaps a mistake."""
    texts, basket = look.texts, view.basket
    parts = [
        texts("mass-ask-twins", n=doubles.twins) if doubles.twins else None,
        texts("mass-ask-recent", n=doubles.recent) if doubles.recent else None,
    ]
    yes = button(
        f"✅ {texts.plain('button-mass-all')} · {look.money(view.total)}",
        ConfirmBasket(basket=basket.id, nonce=basket.nonce or "", repeat=1),
    )
    once = None
    if doubles.twins:
        once = button(texts.plain("button-mass-once"), KeepOnce(basket=basket.id), GREEN)
    end = (keys.back(look, BasketPage(basket=basket.id, page=0)), _drop(look, basket.id))
    return screen(formatting.paragraphs(parts), [(once,), (yes,), end])


def refused(look: Look, refusal: Refusal, basket_id: int) -> Screen:
    """Why a basket cannot be ordered now, and what to do."""
    again = None
    if refusal in (Refusal.EXPIRED, Refusal.TOO_MANY, Refusal.FROZEN, Refusal.INCOMPLETE):
        name = "button-try-again" if refusal is Refusal.FROZEN else "button-new-price"
        again = button(f"🔄 {look.texts.plain(name)}", BasketPage(basket=basket_id, page=0), GREEN)
    return screen(look.texts(f"refusal-{refusal}"), [(again,), (keys.home(look),)])


def top_up(look: Look, payment_text: str, basket_id: int, person_id: int) -> Screen:
    """How to add money, with the way back to the lines."""
    text = draft_top_up(look, payment_text, 0, person_id).text
    back = keys.back(look, BasketPage(basket=basket_id, page=0))
    return screen(text, [(back, keys.cancel(look))])


# What becomes of it


def summary_card(look: Look, summary: Summary) -> Screen:
    """The living summary: how many are placed, what was refused, what has gone back."""
    texts, basket = look.texts, summary.basket
    refused_key = None
    if summary.refused:
        name = texts.plain("button-mass-refused", n=look.number(summary.refused))
        refused_key = button(f"⛔ {name}", RefusedOrders(basket=basket.id, page=0))
    back = button(f"‹ {texts.plain('button-my-orders')}", Orders(page=0))
    parts = [_summary_head(look, summary), _delivery(look, summary), _doubt(look, summary)]
    return screen(formatting.paragraphs(parts), [(refused_key,), (back, keys.home(look))])


def _summary_head(look: Look, summary: Summary) -> Markup:
    texts, basket, count = look.texts, summary.basket, summary.orders
    title = (
        texts("basket-title-bundle", number=str(basket.id), name=basket.title)
        if basket.kind is BasketKind.BUNDLE
        else texts("basket-title", number=str(basket.id))
    )
    lines = [
        title,
        texts("basket-total", n=count, total=look.money(summary.total)),
        texts(
            "basket-placed",
            bar=formatting.bar(summary.placed + summary.refused, max(count, 1)),
            placed=look.number(summary.placed),
            count=look.number(count),
        ),
        texts("basket-refused", n=summary.refused) if summary.refused else None,
        texts("basket-refunded", refund=look.balance(summary.refunded), payer=_payer(summary))
        if summary.refunded
        else None,
    ]
    return Markup("\n".join(line for line in lines if line is not None))


def _payer(summary: Summary) -> str:
    return "operator" if summary.by_operator else "user"


DELIVERED = (OrderState.COMPLETED, OrderState.PARTIAL, OrderState.CANCELED)


def _delivery(look: Look, summary: Summary) -> Markup | None:
    shown = [
        look.texts(f"basket-{state}", n=summary.count(state))
        for state in DELIVERED
        if summary.count(state)
    ]
    return Markup("\n".join(shown)) or None


def _doubt(look: Look, summary: Summary) -> Markup | None:
    return look.texts("basket-doubtful", n=summary.doubtful) if summary.doubtful else None


def refused_orders(look: Look, found: RefusedPage) -> Screen:
    """The orders that were not placed, each with the reason."""
    texts = look.texts
    parts = [
        texts("basket-refused-title", n=found.total),
        Markup("\n".join(_refused(look, order) for order in found.orders)),
    ]
    again = None
    if found.orders:
        again = button(
            f"🔁 {texts.plain('button-mass-again')}", RefusedAgain(basket=found.basket_id), GREEN
        )
    turn = keys.pages(
        look,
        found.page,
        found.pages,
        lambda to: RefusedOrders(basket=found.basket_id, page=to),
    )
    back = keys.back(look, OpenBasket(basket=found.basket_id))
    return screen(formatting.paragraphs(parts), [(again,), turn, (back, keys.home(look))])


def _refused(look: Look, order: Order) -> Markup:
    return look.texts(
        "basket-refused-line",
        order=str(order.id),
        name=short_name(order.service_name, LONGEST_NAME),
        link=_short_link(order.link),
        why=why_not(look, order.reason or ""),
    )


# Links that a service is chosen for


def _service(look: Look, service: Service) -> str:
    price = look.money(look.rules.unit_price(service))
    name = f"{service.platform.emoji} {short_name(service.name, LONGEST_BUTTON_NAME)}"
    return formatting.key_text([price], name, look.texts.locale)


def services_for_links(look: Look, view: LinksView) -> Screen:
    """The links, and what can be ordered for all of them."""
    texts, basket = look.texts, view.basket
    ask = texts("links-choose") if view.services else texts("links-none")
    parts = [_links(look, view), ask]
    shown = [
        (button(_service(look, one), PickForLinks(basket=basket.id, service=one.id)),)
        for one in view.services
    ]
    turn = keys.pages(
        look, view.page, view.pages, lambda to: ServicesForLinks(basket=basket.id, page=to)
    )
    return screen(formatting.paragraphs(parts), [*shown, turn, (_drop(look, basket.id),)])


def _links(look: Look, view: LinksView) -> Markup:
    links = view.basket.links
    shown = [formatting.escaped(_short_link(one), LONGEST_LINK) for one in links[:SHOWN_LINKS]]
    if len(links) > SHOWN_LINKS:
        shown.append(look.texts("form-more-lines", n=len(links) - SHOWN_LINKS))
    return Markup("\n".join([look.texts("links-title", n=len(links)), *shown]))


def many_quantity(
    look: Look, view: LinksView, service: Service, problem: str | None = None
) -> Screen:
    """How many for each link: tapped, with the price of all, or typed."""
    texts, count = look.texts, len(view.basket.links)
    parts = [
        texts("service-title", name=service.name),
        texts("links-title", n=count),
        texts(
            "service-price",
            price=look.money(look.rules.unit_price(service)),
            unit=unit(look, service),
        ),
        problem,
        texts(
            "links-quantity",
            minimum=look.number(service.minimum),
            maximum=look.number(service.maximum),
        ),
    ]
    presets = [
        button(
            f"{look.number(quantity)} · {_of_all(look, service, quantity, count)}",
            PickManyQuantity(basket=view.basket.id, service=service.id, quantity=quantity),
        )
        for quantity in preset_quantities(service.minimum, service.maximum)
    ]
    back = keys.back(look, ServicesForLinks(basket=view.basket.id, page=0))
    end = (back, _drop(look, view.basket.id))
    return screen(formatting.paragraphs(parts), [*in_rows(presets, 2), end])


def _of_all(look: Look, service: Service, quantity: int, count: int) -> str:
    """The price of so many orders."""
    return look.money(look.rules.total(service, quantity).times(count))
