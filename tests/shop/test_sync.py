"""A sync: what changes, what is not believed, and that an upgrade of ours changes no service."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.domain.left_out import LeftOut
from bot.domain.offers import Changes, Doubt, Numbers, Offer, Stored, compare
from bot.domain.platforms import Platform, TargetKind
from bot.panel import PanelProfile, ServiceRow
from bot.shop.assortment import Terms, offer
from bot.storage import Database, left_out, migrations, panels, services

TERMS = Terms(Decimal(1), PanelProfile())


def row(number: int, **changes: Any) -> ServiceRow:
    plain = ServiceRow(
        service_id=str(number),
        name=f"Instagram Followers {number}",
        type="Default",
        category="Instagram",
        rate=Decimal("0.90"),
        rate_as_received="0.90",
        minimum=10,
        maximum=1000,
        refill=None,
        cancel=None,
        dripfeed=None,
        description="",
    )
    return replace(plain, **changes)


def read(rows: Sequence[ServiceRow]) -> list[Offer]:
    return [offer(one, TERMS) for one in rows]


def stored(rows: Sequence[ServiceRow]) -> dict[str, Stored]:
    return {
        one.remote_id: Stored(100 + position, 1, position, one)
        for position, one in enumerate(read(rows))
    }


HUNDRED = [row(number) for number in range(100)]
KNOWN = stored(HUNDRED)


def changes(rows: Sequence[ServiceRow]) -> Changes:
    return compare(KNOWN, read(rows))


# What changes


def test_the_same_catalogue_writes_nothing() -> None:
    found = changes(HUNDRED)
    assert not found.are_any
    assert found.numbers == Numbers(before=100, now=100, kept=100)


def test_each_kind_of_change_is_counted() -> None:
    rows = [
        *HUNDRED[:90],
        row(90, rate=Decimal("1.00")),
        row(91, rate=Decimal("0.80")),
        row(92, maximum=2000),
        row(93, rate=Decimal(0)),
        row(94, type="Package"),
        row(95, name="Instagram Followers, now better"),
        row(200),
        row(201, type="Subscriptions"),
    ]
    found = changes(rows)
    assert found.numbers == Numbers(
        before=100, now=96, new=2, vanished=4, replaced=1,
        dearer=1, cheaper=1, limits=1, kept=94,
    )  # fmt: skip
    assert [one.offer.remote_id for one in found.added] == ["200", "201"]
    assert [one.offer.remote_id for one in found.replaced] == ["94"]
    assert [one.offer.remote_id for one in found.vanished] == ["96", "97", "98", "99"]
    assert [one.offer.remote_id for one in found.changed] == ["90", "91", "92", "93", "95"]


def test_what_had_vanished_comes_back() -> None:
    gone = {
        remote_id: replace(one, offer=replace(one.offer, hidden=LeftOut.VANISHED))
        for remote_id, one in KNOWN.items()
    }
    found = compare(gone, read(HUNDRED))
    assert (found.numbers.back, found.numbers.new, found.numbers.now) == (100, 0, 100)
    assert compare(gone, []).vanished == []


# Whether it is the same service


SAME = [
    ({"rate": Decimal(5)}, "a price"),
    ({"name": "⚡ Instagram Followers [ NEW ] 7"}, "a wording"),
    ({"type": "DEFAULT"}, "a spelling of its type"),
    ({"category": "TikTok"}, "another heading over the same name"),
    ({"name": "Super Mix 7"}, "words that say nothing"),
    ({"description": "Now with a text"}, "a description"),
]
OTHER = [
    ({"type": "Package"}, "a type"),
    ({"type": "Subscriptions"}, "a type that is not sold"),
    ({"name": "TikTok Followers 7"}, "a platform"),
    ({"name": "Instagram Likes 7"}, "what it is for"),
]


@pytest.mark.parametrize("given", [given for given, _ in SAME], ids=[name for _, name in SAME])
def test_a_service_stays_itself(given: dict[str, Any]) -> None:
    rows = [row(7, **given) if one.service_id == "7" else one for one in HUNDRED]
    found = changes(rows)
    assert found.replaced == []
    assert [one.offer.remote_id for one in found.changed] == ["7"]


@pytest.mark.parametrize("given", [given for given, _ in OTHER], ids=[name for _, name in OTHER])
def test_an_id_that_is_given_to_something_else_is_another_service(given: dict[str, Any]) -> None:
    rows = [row(7, **given) if one.service_id == "7" else one for one in HUNDRED]
    assert [one.offer.remote_id for one in changes(rows).replaced] == ["7"]


def test_that_we_read_the_same_words_better_makes_no_new_services() -> None:
    """As after an upgrade: what is stored was read by rules that knew less, or were wrong."""
    worse = {
        remote_id: replace(
            one,
            offer=replace(
                one.offer, platform=Platform.TIKTOK, target=TargetKind.VIDEO, type="default "
            ),
        )
        for remote_id, one in KNOWN.items()
    }
    found = compare(worse, read(HUNDRED))
    assert found.replaced == []
    assert len(found.changed) == 100
    assert found.numbers.doubt is None


def test_a_new_wording_is_compared_by_the_rules_of_today() -> None:
    worse = replace(KNOWN["7"].offer, platform=Platform.TIKTOK, target=TargetKind.VIDEO)
    renamed = read([row(7, name="Instagram Followers | Real")])
    assert compare({"7": replace(KNOWN["7"], offer=worse)}, renamed).replaced == []


def test_rows_of_the_first_schema_are_compared_by_what_they_have() -> None:
    old = replace(KNOWN["7"].offer, raw_type="", raw_category="", raw_rate="")
    known = {"7": replace(KNOWN["7"], offer=old)}
    assert compare(known, read([row(7)])).replaced == []
    assert len(compare(known, read([row(7, type="Package")])).replaced) == 1


# What is not believed


def renumbered(count: int) -> list[ServiceRow]:
    moved = [replace(one, service_id=f"9{one.service_id:0>3}") for one in HUNDRED[:count]]
    return [*moved, *HUNDRED[count:]]


def at_rate(rate: str, count: int = 100) -> list[ServiceRow]:
    return [*(replace(one, rate=Decimal(rate)) for one in HUNDRED[:count]), *HUNDRED[count:]]


@pytest.mark.parametrize(
    ("rows", "doubt"),
    [
        (HUNDRED[:49], Doubt.TOO_FEW),
        (HUNDRED[:50], None),
        ([replace(one, type="Subscriptions") for one in HUNDRED], Doubt.TOO_FEW),
        (at_rate("0"), Doubt.TOO_FEW),
        (renumbered(51), Doubt.OTHER_SERVICES),
        (renumbered(50), None),
        ([replace(one, name=f"TikTok Likes {one.service_id}") for one in HUNDRED],
         Doubt.OTHER_SERVICES),
        (at_rate("9.00"), Doubt.OTHER_RATES),
        (at_rate("8.99", 51), Doubt.OTHER_RATES),
        (at_rate("9.00", 50), None),
        (at_rate("0.09"), Doubt.OTHER_RATES),
        (at_rate("2.70"), None),
        ([*HUNDRED, *(row(number) for number in range(100, 500))], None),
    ],
)  # fmt: skip
def test_an_answer_that_cannot_be_meant_is_doubted(
    rows: Sequence[ServiceRow], doubt: Doubt | None
) -> None:
    assert changes(rows).numbers.doubt is doubt


@pytest.mark.parametrize(
    ("rows", "doubt"),
    [([], Doubt.TOO_FEW), (HUNDRED[:1], None), (at_rate("9", 19), None), (renumbered(19), None)],
)
def test_a_small_catalogue_may_change_but_not_vanish(
    rows: Sequence[ServiceRow], doubt: Doubt | None
) -> None:
    few = {remote_id: one for remote_id, one in KNOWN.items() if int(remote_id) < 19}
    assert compare(few, read(rows)).numbers.doubt is doubt


def test_the_first_catalogue_of_a_panel_is_believed() -> None:
    assert compare({}, read(HUNDRED)).numbers.doubt is None


# What is stored


@pytest.fixture
async def db(tmp_path: Path) -> Any:
    async with Database(tmp_path / "kiosk.db") as found:
        await found.write(panels.ensure, "main")
        yield found


async def sync(db: Database, rows: Sequence[ServiceRow], at: int = 1) -> Changes:
    known = await db.read(services.known, 1)
    found = compare(known, read(rows))
    stored = await db.write(services.store, 1, found, at=at)
    assert {**known, **stored} == await db.read(services.known, 1)
    return found


async def test_what_was_stored_reads_back_as_it_was(db: Database) -> None:
    odd = [
        row(1, type="Custom_Comments", dripfeed=True, name="A\r\nB &amp; C"),
        row(2, rate=Decimal("1E-5"), rate_as_received="1E-5", maximum=None),
        row(3, minimum_as_received="10", maximum_as_received="1000", dripfeed=True),
    ]
    await sync(db, odd)
    assert not compare(await db.read(services.known, 1), read(odd)).are_any
    assert not (await sync(db, odd, at=2)).are_any
    assert await db.read(lambda tx: tx.value("SELECT max(updated_at) FROM service")) == 1


async def test_a_service_that_comes_back_has_the_id_of_before(db: Database) -> None:
    await sync(db, HUNDRED)
    before = await db.read(services.known, 1)
    await sync(db, HUNDRED[:99])
    counts = (await db.read(left_out.counts))[1]
    assert counts == {LeftOut.VANISHED: 1}
    await sync(db, HUNDRED)
    assert await db.read(services.known, 1) == before
    assert await db.read(services.count_on_offer, 1) == 100


async def test_an_id_that_means_something_else_leaves_the_old_service_alone(db: Database) -> None:
    await sync(db, HUNDRED)
    old = (await db.read(services.known, 1))["7"]
    await sync(db, [row(7, type="Package") if one.service_id == "7" else one for one in HUNDRED])
    new = (await db.read(services.known, 1))["7"]
    assert (new.generation, new.offer.type) == (2, "package")
    assert new.id != old.id
    found = await db.read(left_out.one, old.id)
    assert found is not None
    assert (found.reason, found.name) == (LeftOut.REPLACED, "Instagram Followers 7")
    assert await db.read(left_out.counts) == {}


async def test_what_an_admin_took_off_the_shelf_stays_off_through_every_sync(
    db: Database,
) -> None:
    await sync(db, HUNDRED)
    service_id = (await db.read(services.known, 1))["7"].id
    assert await db.write(services.withhold, service_id, 5)
    assert not await db.write(services.withhold, service_id, 6)
    dearer = [replace(one, rate=Decimal(1)) for one in HUNDRED]
    for rows in (HUNDRED, dearer, HUNDRED[10:], HUNDRED):
        await sync(db, rows)
        on_offer = await db.read(services.on_offer)
        assert service_id not in {one.id for one in on_offer.services}
        assert (await db.read(left_out.counts))[1][LeftOut.WITHHELD] == 1
    assert await db.write(services.put_back, service_id)
    assert not await db.write(services.put_back, service_id)
    assert await db.read(services.count_on_offer, 1) == 100


async def test_a_closed_panel_sells_nothing_until_it_is_opened(db: Database) -> None:
    await sync(db, HUNDRED)
    await db.write(panels.close, 1, LeftOut.PANEL_GONE)
    assert (await db.read(services.on_offer)).services == []
    assert (await db.read(left_out.counts))[1] == {LeftOut.PANEL_GONE: 100}
    page = await db.read(left_out.page, LeftOut.PANEL_GONE, limit=3, offset=2)
    assert [one.remote_id for one in page] == ["2", "3", "4"]
    await db.write(panels.open_account, 1, "mark")
    assert len((await db.read(services.on_offer)).services) == 100


OF_THE_FIRST_SCHEMA = {
    "separator": LeftOut.SEPARATOR,
    "type subscriptions": LeftOut.TYPE,
    "type (none)": LeftOut.NO_TYPE,
    "no price": LeftOut.NO_PRICE,
    "senseless price": LeftOut.SENSELESS_PRICE,
    "senseless limits": LeftOut.SENSELESS_LIMITS,
    "vanished": LeftOut.VANISHED,
}


async def test_what_the_first_schema_kept_out_is_known_by_its_reason_of_today(
    tmp_path: Path,
) -> None:
    """Reasons were free texts once, with the panel's own words in them."""
    with sqlite3.connect(tmp_path / "kiosk.db") as old:
        old.executescript(migrations._step(1))
        old.execute("INSERT INTO panel (name) VALUES ('main')")
        old.execute("INSERT INTO category (platform, name, position) VALUES (1, 'c', 0)")
        for number, reason in enumerate(OF_THE_FIRST_SCHEMA):
            old.execute(
                "INSERT INTO service (panel_id, remote_id, type, category_id, platform, target,"
                " name, raw_name, description, rate, exchange_rate, minimum, maximum, refill,"
                " cancel, position, hidden, first_seen_at, updated_at) VALUES (1, ?, 'default', 1,"
                " 1, 'profile', 'n', 'n', '', '1', '1', 1, 10, 0, 0, 0, ?, 1, 1)",
                (str(number), reason),
            )
    old.close()
    async with Database(tmp_path / "kiosk.db") as db:
        counts = await db.read(left_out.counts)
        assert counts[1] == dict.fromkeys(OF_THE_FIRST_SCHEMA.values(), 1)
        assert len(await db.read(services.known, 1)) == len(OF_THE_FIRST_SCHEMA)
