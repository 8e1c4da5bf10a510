"""What admins see of the catalogue: what a sync came to, and what is not sold and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram.types import InlineKeyboardButton

from bot.domain.left_out import LeftOut
from bot.domain.names import clean_name, short_name
from bot.domain.offers import Numbers
from bot.domain.records import ListedService, Unreadable
from bot.domain.views import DoubtedSync, LeftOutPage, SyncResult
from bot.ui import formatting
from bot.ui.callbacks import (
    ApproveRate,
    ApproveRates,
    LeftOutReasons,
    LeftOutServices,
    OpenCase,
    SyncNow,
    TakeSync,
    WithholdService,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Row, Screen, button, screen
from bot.ui.screens import keys
from bot.ui.translator import Markup

LONGEST_NAME = 100
LONGEST_FACT = 40
CHANGES = ("new", "back", "vanished", "replaced", "dearer", "cheaper", "limits", "jumped")
MOST_TO_TAKE = 10


def sync_report(
    look: Look, results: Sequence[SyncResult], reasons: Mapping[LeftOut, int]
) -> Screen:
    """`reasons`: why services are left out, of all panels."""
    parts = [look.texts("sync-title"), *(_result(look, result) for result in results)]
    if reasons:
        parts.append(look.texts("sync-left-out"))
    doubted = [one for one in results if one.doubted_at is not None]
    takes = [(_take(look, one),) for one in doubted[:MOST_TO_TAKE]]
    again = button(f"🔄 {look.texts.plain('button-sync')}", SyncNow())
    rows = [*takes, *_reason_rows(look, reasons), (again, keys.admin_home(look))]
    return screen(formatting.paragraphs(parts), rows)


def _result(look: Look, result: SyncResult) -> Markup:
    texts = look.texts
    if result.closed is not None:
        return texts("sync-closed", panel=result.panel)
    if result.numbers is None:
        words = result.problem or ""
        return texts("sync-failed", panel=result.panel, words=words, n=result.on_offer)
    lines = [
        texts("sync-ok", panel=result.panel, n=result.on_offer),
        _changes(look, result.numbers),
        _left_out(look, result.left_out),
    ]
    if result.numbers.doubt is not None:
        kept = texts("sync-doubted", panel=result.panel, n=result.on_offer)
        lines = [kept, _doubt(look, result.numbers), _changes(look, result.numbers)]
    return Markup("\n".join(filter(None, lines)))


def _doubt(look: Look, numbers: Numbers) -> Markup:
    return look.texts(
        f"doubt-{numbers.doubt}",
        before=look.number(numbers.before),
        now=look.number(numbers.now),
        lost=look.number(numbers.vanished + numbers.replaced),
        leaps=look.number(numbers.leaps),
        kept=look.number(numbers.kept),
    )


def _changes(look: Look, numbers: Numbers) -> Markup:
    counted = {name: getattr(numbers, name) for name in CHANGES}
    said = [look.texts(f"sync-change-{name}", n=count) for name, count in counted.items() if count]
    return (
        Markup(formatting.listed(said, look.texts.locale))
        if said
        else look.texts("sync-unchanged")
    )


def _left_out(look: Look, reasons: Mapping[LeftOut, int]) -> Markup | None:
    """The most frequent first."""
    if not reasons:
        return None
    said = [f"{look.texts(f'left-out-{one}')}: {look.number(n)}" for one, n in _sorted(reasons)]
    return look.texts("sync-left-out-here", reasons=Markup(" · ".join(said)))


def _sorted(reasons: Mapping[LeftOut, int]) -> list[tuple[LeftOut, int]]:
    return sorted(reasons.items(), key=lambda found: (-found[1], found[0]))


def _reason_rows(look: Look, reasons: Mapping[LeftOut, int]) -> list[Row]:
    return [
        (
            button(
                f"{look.texts.plain(f'left-out-{reason}')} ({look.number(n)})",
                LeftOutServices(reason=reason, page=0),
            ),
        )
        for reason, n in _sorted(reasons)
    ]


def _take(look: Look, result: SyncResult) -> InlineKeyboardButton:
    panel = short_name(result.panel, LONGEST_FACT)
    text = f"⚠️ {look.texts.plain('button-take-sync')}: {panel}"
    return button(text, TakeSync(panel=result.panel_id, at=result.doubted_at or 0, sure=0))


def ask_take(look: Look, found: DoubtedSync, *, newer: bool = False) -> Screen:
    """Say once more what it would change. `newer`: the panel has answered anew since."""
    texts = look.texts
    parts = [
        texts("take-newer") if newer else None,
        texts("take-question", panel=found.panel),
        _doubt(look, found.numbers),
        _changes(look, found.numbers),
        texts("take-advice"),
        texts("take-approves"),
    ]
    address = TakeSync(panel=found.panel_id, at=found.at, sure=1)
    yes = button(texts.plain("button-take-sure"), address, RED)
    return screen(formatting.paragraphs(parts), [(yes,), (keys.admin_home(look),)])


def taken(look: Look, numbers: Numbers) -> Screen:
    parts = [look.texts("take-done", n=numbers.now), _changes(look, numbers)]
    return _after(look, formatting.paragraphs(parts))


def nothing_to_take(look: Look) -> Screen:
    return _after(look, look.texts("take-gone"))


def _after(look: Look, text: Markup) -> Screen:
    again = button(f"🔄 {look.texts.plain('button-sync')}", SyncNow())
    return screen(text, [(again, keys.admin_home(look))])


def left_out_reasons(look: Look, reasons: Mapping[LeftOut, int]) -> Screen:
    text = look.texts("left-out-title") if reasons else look.texts("left-out-nothing")
    return screen(text, [*_reason_rows(look, reasons), (keys.admin_home(look),)])


def left_out(look: Look, found: LeftOutPage, *, problem: Markup | None = None) -> Screen:
    """One page of what is left out for one reason, with all that the panel wrote of it."""
    texts = look.texts
    title = texts("left-out-page", reason=texts.plain(f"left-out-{found.reason}"), n=found.total)
    parts = [title, problem, *(_row(look, row) for row in found.rows)]
    turn = keys.pages(
        look,
        found.page,
        found.pages,
        lambda to: LeftOutServices(reason=found.reason, page=to),
    )
    rows = [*_way_back(look, found), turn, (keys.back(look, LeftOutReasons()),)]
    return screen(formatting.paragraphs(parts), rows)


def _way_back(look: Look, found: LeftOutPage) -> list[Row]:
    """The buttons that put things on sale again, where an admin may."""
    listed = [row for row in found.rows if isinstance(row, ListedService)]
    if found.reason is LeftOut.WITHHELD:
        return [(_put_back(row),) for row in listed]
    if found.reason is not LeftOut.RATE_JUMP or not listed:
        return []
    name = look.texts.plain("button-approve-all", n=found.total)
    every = button(f"✅ {name}", ApproveRates(mark=0, sure=0))
    return [*((_approve(look, row),) for row in listed), (every,)]


def _approve(look: Look, row: ListedService) -> InlineKeyboardButton:
    name = short_name(clean_name(row.name), LONGEST_FACT)
    text = look.texts.plain("button-approve-rate", rate=_fact(row.rate), name=name)
    label = short_name(text, keys.LONGEST_LABEL)
    return button(label, ApproveRate(service=row.id, mark=row.mark), GREEN)


def ask_approve(look: Look, count: int, mark: int, *, newer: bool = False) -> Screen:
    """Ask before all rates that jumped are taken. `newer`: they are others than were shown."""
    texts = look.texts
    page = LeftOutServices(reason=LeftOut.RATE_JUMP, page=0)
    if not count:
        return screen(texts("approve-none"), [(keys.back(look, LeftOutReasons()),)])
    parts = [texts("approve-newer") if newer else None, texts("approve-question", n=count)]
    yes = button(texts.plain("button-approve-sure"), ApproveRates(mark=mark, sure=1), RED)
    return screen(formatting.paragraphs(parts), [(yes,), (keys.back(look, page),)])


def approved(look: Look, count: int) -> Screen:
    return _after(look, look.texts("approve-done", n=count))


def price_accepted(look: Look, factor: str | None, case_id: int) -> Screen:
    """After a service's prices were made to follow its charges; None: there was nothing to."""
    texts = look.texts
    said = texts("charge-accepted", factor=factor) if factor else texts("charge-not-offered")
    return screen(said, [(keys.back(look, OpenCase(case=case_id)),)])


def _row(look: Look, row: ListedService | Unreadable) -> Markup:
    panel = short_name(row.panel, LONGEST_FACT)
    if isinstance(row, Unreadable):
        words = short_name(row.words, LONGEST_NAME)
        return look.texts("left-out-unreadable-row", panel=panel, words=words)
    if row.reason is LeftOut.RATE_JUMP:
        return look.texts(
            "left-out-jumped-row",
            panel=panel,
            id=row.remote_id,
            name=short_name(" ".join(row.name.split()), LONGEST_NAME),
            old=_fact(row.agreed_rate),
            new=_fact(row.rate),
        )
    return look.texts(
        "left-out-row",
        panel=panel,
        id=row.remote_id,
        name=short_name(" ".join(row.name.split()), LONGEST_NAME),
        type=_fact(row.type),
        rate=_fact(row.rate),
        minimum=_fact(row.minimum),
        maximum=_fact(row.maximum),
    )


def _fact(written: str) -> str:
    return short_name(written, LONGEST_FACT) or "–"


def _put_back(row: ListedService) -> InlineKeyboardButton:
    name = short_name(clean_name(row.name), keys.LONGEST_LABEL)
    return button(f"↩️ {name}", WithholdService(service=row.id, on=0))


def withheld(look: Look, service: ListedService | None) -> Screen:
    """After a service was taken off the shelf, or put back."""
    texts = look.texts
    if service is None:
        return screen(texts("withhold-nothing"), [(keys.home(look),)])
    name = short_name(clean_name(service.name), LONGEST_NAME)
    if service.reason is LeftOut.WITHHELD:
        back = button(
            f"↩️ {texts.plain('button-put-back')}",
            WithholdService(service=service.id, on=0),
            GREEN,
        )
        page = LeftOutServices(reason=LeftOut.WITHHELD, page=0)
        others = button(f"📦 {texts.plain('button-withheld')}", page)
        return screen(texts("withhold-done", name=name), [(back,), (others, keys.home(look))])
    off = keys.withhold(look, service.id)
    if service.reason is None:
        return screen(texts("put-back-done", name=name), [(off,), (keys.home(look),)])
    why = texts.plain(f"left-out-{service.reason}")
    return screen(texts("put-back-not-sold", name=name, why=why), [(keys.home(look),)])
