"""Whatever people type or send as a file: taken within the rules, or refused in words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from random import Random

from bot.domain.catalogue import Catalogue, Category, Service
from bot.domain.countries import country_code
from bot.domain.draft_steps import FEWEST_RUNS
from bot.domain.links import LinkError, check_link
from bot.domain.money import DIGITS, typed_amount
from bot.domain.order_forms import (
    FIELDS,
    LARGEST_FORM,
    LISTS,
    LONGEST_LINE,
    MOST_LINES,
    FieldError,
    check_field,
    count_lines,
)
from bot.domain.platforms import Platform, TargetKind
from bot.domain.quantity import LARGEST, QuantityError, parse_quantity
from bot.domain.search import search
from bot.domain.service_types import Field
from bot.domain.text_files import FileError, decoded
from bot.shop.casework import REMOTE_ID
from handlers.admin.people import PERSON_ID, _read_credit
from sandbox.panel.catalogue import LEAST_SIZE, make_catalogue
from tests.fuzz.words import words_of

TEXTS_OF_A_TRIAL = 100
"""For each field."""
LOCALES = ("en", "fr", "ru")
LARGEST_TYPED = 10**12
SOUND_LINK = re.compile(r"https?://[a-z0-9.-]+\.[a-z0-9-]+(?:[/?][!-~]*)?")
UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]")
PIECES = (
    *words_of("""
    https:// http:// www. instagram.com t.me youtube.com/watch?v= tiktok.com/@ / // ? & = # @ : %
    %2F %00 %C3%A4 .. . p/ reel/ +joinchat/ utm_source=x c v id xn-- example.com [::1] 0 1 7 9 12
    1000 1.500 1,5 1e9 k kk m К М -1 +5 00 ٣ ² ½ 999999999999 4711 0.000001 , nice 👍🏽 é é ß İ ы
    中 ﷺ <b> &amp; ' " \\ ; user.name #tag United Russia Россия US /start
    """),
    *("\n", "\r\n", "\t", " ", "\u00a0", "\u200b", "\u202e", "\u2028", "\x00", "\x85", "\ud83d"),
    *("a" * 70, "x" * 2100),
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251", "cp1252", "koi8-r", "euc-jp")


def trial(seed: int) -> Mapping[str, int]:
    """Raises where a text raises anything but its own refusal, or more than fits is taken."""
    counts = Counter[str]()
    for number, (name, check) in enumerate(CHECKS.items()):
        random = Random(f"{seed}:{number}")
        for _ in range(TEXTS_OF_A_TRIAL):
            text = a_text(random)
            try:
                counts["taken"] += check(random, text)
            except Exception as error:
                error.add_note(f"seed {seed}, {name}: {text!r}")
                raise
            counts["texts"] += 1
    return counts


def a_text(random: Random) -> str:
    number = random.choice((0, 1, 1, 2, 2, 3, 4, 6, 10))
    pieces = random.choices(PIECES, k=number)
    if random.random() < 0.2:
        pieces.append(chr(random.randrange(0x11000)))
    return random.choice(("", "", " ", "\n")).join(pieces)


def _link(random: Random, text: str) -> bool:
    wish = random.choice(list(Platform)), random.choice(list(TargetKind))
    try:
        checked = check_link(text, *wish)
    except LinkError:
        return False
    assert SOUND_LINK.fullmatch(checked.url), checked
    assert len(checked.url) <= 2048
    assert check_link(checked.url, *wish) == checked
    return True


def _quantity(random: Random, text: str) -> bool:
    least = random.choice((0, 1, 50, 1000))
    most = random.choice((0, 100, 10_000, 2**31 - 1))
    try:
        quantity = parse_quantity(text, least, most)
    except QuantityError:
        return False
    assert max(least, 1) <= quantity <= min(most, LARGEST)
    return True


def _runs(random: Random, text: str) -> bool:
    try:
        return parse_quantity(text, FEWEST_RUNS, 100) in range(FEWEST_RUNS, 101)
    except QuantityError:
        return False


def _field(field: Field, random: Random, text: str) -> bool:
    service, locale = a_service(), random.choice(LOCALES)
    try:
        given = check_field(field, text, service, locale)
    except (FieldError, LinkError):
        return False
    assert given.text.strip() == given.text != ""
    assert not UNSENDABLE.search(given.text), given
    assert len(given.text.encode()) <= LARGEST_FORM
    lines = given.text.split("\n")
    assert len(lines) == count_lines(given.text, service) <= (MOST_LINES if field in LISTS else 1)
    assert all(0 < len(line) <= LONGEST_LINE + len("https://") * 8 for line in lines)
    assert field is not Field.COUNTRY or given.text == country_code(given.text, locale)
    assert (
        field is Field.COUNTRY
        or check_field(field, given.text, service, locale).text == given.text
    )
    return True


def _search(_: Random, text: str) -> bool:
    found = search(a_catalogue(), text, 20).services
    assert len(found) == len({one.id for one in found}) <= 20
    return bool(found)


def _amount(_: Random, text: str) -> bool:
    amount = typed_amount(text, "USD")
    assert amount is None or 0 < amount.micros <= LARGEST_TYPED * 10**DIGITS
    return amount is not None


def _credit(_: Random, text: str) -> bool:
    person, amount = _read_credit(text, "USD")
    assert person is None or 0 < person < 10**16
    assert amount is None or person is not None
    return amount is not None


def _case_link(_: Random, text: str) -> bool:
    """What an admin types as the panel's number of an order, and as a customer's id."""
    written = text.strip()
    assert PERSON_ID.fullmatch(written) is None or written.isascii()
    found = REMOTE_ID.fullmatch(written)
    assert found is None or written.isascii()
    return found is not None


def _file(random: Random, text: str) -> bool:
    content = text.encode(random.choice(ENCODINGS), "ignore")
    if random.random() < 0.3:
        content = bytes(random.choice((one, one, one, random.randrange(256))) for one in content)
    try:
        read = decoded(content)
    except FileError:
        return False
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", read)
    return True


def _of(field: Field) -> Callable[[Random, str], bool]:
    return lambda random, text: _field(field, random, text)


CHECKS: Mapping[str, Callable[[Random, str], bool]] = {
    "link": _link,
    "quantity": _quantity,
    "runs": _runs,
    **{str(field): _of(field) for field in FIELDS},
    "search": _search,
    "amount": _amount,
    "/credit": _credit,
    "order of a case": _case_link,
    "file": _file,
}


def a_service(number: int = 1, name: str = "Likes") -> Service:
    return Service(
        id=number,
        panel_id=1,
        remote_id=str(number),
        name=name,
        category_id=1,
        platform=Platform.INSTAGRAM,
        target=TargetKind.POST,
        rate=Decimal(1),
        exchange_rate=Decimal(1),
        minimum=1,
        maximum=MOST_LINES,
        refill=False,
        cancel=False,
        refill_days=None,
        description="",
    )


@lru_cache(maxsize=1)
def a_catalogue() -> Catalogue:
    services = [a_service(one.id, one.name) for one in make_catalogue(1, LEAST_SIZE)]
    return Catalogue.build(services, [Category(1, "Likes", Platform.INSTAGRAM)])
