"""Links that were sent before a service was chosen: what fits them, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.catalogue import Service
from bot.domain.fitting import promised_seconds
from bot.domain.links import LinkProblem
from bot.domain.names import short_name
from bot.domain.pasted import PastedPlatforms
from bot.domain.pasted import PastedServices as Found
from bot.domain.pasting import PastedLink, SentLink
from bot.domain.pricing import per
from bot.domain.service_types import Billing
from bot.ui import formatting
from bot.ui.callbacks import (
    AskSearch,
    Home,
    OneServiceForAll,
    PastedLinks,
    PastedServices,
    Platforms,
    TakePasted,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, Row, Screen, button, in_rows, screen
from bot.ui.screens import keys
from bot.ui.screens.browse import without_brand
from bot.ui.screens.draft import echo
from bot.ui.translator import Markup

LONGEST_NAME = 40
LONGEST_SHOWN = 50
MOST_PROBLEMS = 8


def services(
    look: Look, found: Found, platform: int, page: int, usual_seconds: Mapping[int, int]
) -> Screen:
    """What fits a link, the best first. `usual_seconds` of the services on the page."""
    pasted, fitting = found.pasted, found.fitting
    page = keys.on_page(page, len(fitting.services))
    parts = [_what_it_is(look, found), _how_many(look, found), *_notes(look, found, page)]
    shown = [
        (_service_button(look, one, pasted, page, usual_seconds.get(one.id)),)
        for one in on_page(fitting.services, page)
    ]

    def turn_to(to: int) -> PastedServices:
        return PastedServices(pasted=pasted.id, platform=platform, page=to)

    turn = keys.pages(look, page, keys.page_count(len(fitting.services)), turn_to)
    return screen(formatting.paragraphs(parts), [*shown, turn, _bottom(look, _back(found))])


def on_page(found: Sequence[Service], page: int) -> Sequence[Service]:
    """The services that stand on that page of the list."""
    page = keys.on_page(page, len(found))
    return found[page * keys.PAGE : (page + 1) * keys.PAGE]


def _what_it_is(look: Look, found: Found) -> Markup:
    link = found.fitting.link
    return look.texts(
        "paste-link",
        link=formatting.link(link.url),
        platform=f"{link.platform.emoji} {look.platform(link.platform)}",
        kind=look.texts.plain(f"target-{link.kind}"),
    )


def _how_many(look: Look, found: Found) -> Markup:
    count = len(found.fitting.services)
    if found.fitting.problem is not None:
        return look.texts(f"link-problem-{found.fitting.problem}")
    if not count:
        return look.texts("paste-nothing-fits")
    return look.texts("paste-found", n=count)


def _notes(look: Look, found: Found, page: int) -> list[Markup]:
    texts, pasted, notes = look.texts, found.pasted, []
    shown = on_page(found.fitting.services, page)
    if found.fitting.ignored:
        notes.append(texts("paste-words-ignored", words=pasted.words))
    if pasted.quantity is not None and shown:
        notes.append(texts("paste-quantity-kept", quantity=look.number(pasted.quantity)))
    if any(one.billing is Billing.PACKAGE for one in shown):
        notes.append(texts("list-packages"))
    return notes


def _service_button(
    look: Look, service: Service, pasted: PastedLink, page: int, usual: int | None
) -> InlineKeyboardButton:
    """The price first: on a phone the end of a long button is cut off."""
    price = look.money(look.rules.unit_price(service))
    name = short_name(without_brand(service), LONGEST_NAME)
    package = "📦" if service.billing is Billing.PACKAGE else None
    time, refill = _time(look, service, pasted, usual), _refill(look, service)
    return button(
        formatting.key_text((price, package, time, refill), name, look.texts.locale),
        TakePasted(pasted=pasted.id, service=service.id, page=page),
    )


def _time(look: Look, service: Service, pasted: PastedLink, usual: int | None) -> str | None:
    """What it took lately; else what the name promises, marked as no more than that."""
    if usual is not None:
        return f"⏱ {look.span(usual)}"
    promised = promised_seconds(service, pasted.quantity or per(service))
    return None if promised is None else f"⏱ ≈ {look.span(promised)}"


def _refill(look: Look, service: Service) -> str | None:
    if not service.refill:
        return None
    if service.refill_days is None:
        return "♻️"
    return f"♻️ {look.texts.plain('span-days', n=service.refill_days)}"


def _back(found: Found) -> CallbackData:
    if found.chosen:
        return PastedServices(pasted=found.pasted.id, platform=0, page=0)
    if not found.alone:
        return PastedLinks(paste=found.pasted.paste, page=0)
    return Home()


def _bottom(look: Look, back: CallbackData) -> Row:
    search = button(f"🔎 {look.texts.plain('button-search')}", AskSearch())
    return (keys.back(look, back), search, keys.cancel(look))


def platforms(look: Look, found: PastedPlatforms) -> Screen:
    """An `@name`, with a button for each platform that it may be on."""
    name = found.pasted.link
    key = "paste-which-platform" if found.platforms else "paste-name-nowhere"
    shown = [
        button(
            f"{platform.emoji} {look.platform(platform)} ({look.number(count)})",
            PastedServices(pasted=found.pasted.id, platform=platform, page=0),
        )
        for platform, count in found.platforms
    ]
    back = Home() if found.alone else PastedLinks(paste=found.pasted.paste, page=0)
    return screen(look.texts(key, name=name), [*in_rows(shown, 2), _bottom(look, back)])


def gone(look: Look) -> Screen:
    """The link is not remembered any more."""
    return screen(look.texts("paste-gone"), [(keys.home(look),)])


def several(
    look: Look, links: Sequence[PastedLink], page: int, refused: Sequence[SentLink] = ()
) -> Screen:
    """The links of one message, a button each; and those that can't be used."""
    page = keys.on_page(page, len(links))
    parts = [look.texts("paste-several", n=len(links)) if links else None]
    parts += [_refused_line(look, one) for one in refused[:MOST_PROBLEMS]]
    shown = [
        (
            button(
                short_name(one.link.removeprefix("https://"), LONGEST_SHOWN),
                PastedServices(pasted=one.id, platform=0, page=0),
            ),
        )
        for one in links[page * keys.PAGE : (page + 1) * keys.PAGE]
    ]
    paste = links[0].paste if links else 0
    turn = keys.pages(
        look, page, keys.page_count(len(links)), lambda to: PastedLinks(paste=paste, page=to)
    )
    together = None
    if len(links) > 1:
        text = f"🗂 {look.texts.plain('button-one-service-for-all')}"
        together = button(text, OneServiceForAll(paste=paste))
    rows = [(together,), *shown, turn, _bottom(look, Home())]
    return screen(formatting.paragraphs(parts), rows)


def refused(look: Look, link: SentLink) -> Screen:
    """What is wrong with the one link that was sent, and what to do."""
    hint = look.texts("paste-example", example=link.example) if link.example else None
    parts = [_refused_line(look, link), hint]
    browse = button(f"🗂 {look.texts.plain('button-browse')}", Platforms(page=0))
    return screen(formatting.paragraphs(parts), [(browse,), _bottom(look, Home())])


def _refused_line(look: Look, link: SentLink) -> Markup:
    """No service is chosen yet: it is only the address itself that can be wrong."""
    if link.problem is LinkProblem.WRONG_TARGET:
        return echo(look, "paste-wrong-target", link.text)
    return echo(look, f"link-problem-{link.problem}", link.text)


def private_place(look: Look, title: str) -> Screen:
    """A channel or group without a public name was shown to us."""
    return screen(place_problem(look, title), [_bottom(look, Home())])


def place_problem(look: Look, title: str) -> Markup:
    return look.texts("paste-place-private", title=title)


def with_offer(look: Look, shown: Screen, pasted: PastedLink | None) -> Screen:
    """A step that refused a link, with the way to the services that take it."""
    if pasted is None:
        return shown
    text = f"🔗 {look.texts.plain('button-services-for-link')}"
    offer = button(text, PastedServices(pasted=pasted.id, platform=0, page=0), GREEN)
    return Screen(shown.text, ((offer,), *shown.rows))
