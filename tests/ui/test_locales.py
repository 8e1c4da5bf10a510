"""Every language is whole: the keys that the code asks for, no others, and all say the same."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from itertools import product

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.domain.alerts import AlertKind
from bot.domain.baskets import BundleProblem
from bot.domain.figures import Period
from bot.domain.left_out import LeftOut
from bot.domain.link_rules import LinkProblem
from bot.domain.mass_order import LineProblem
from bot.domain.notice_kinds import NoticeKind
from bot.domain.offers import Doubt
from bot.domain.order_forms import CHOICES, LISTS, FieldProblem
from bot.domain.order_life import OrderState
from bot.domain.panel_book import Finding
from bot.domain.platforms import Platform, TargetKind
from bot.domain.proposals import Deed
from bot.domain.quantity import QuantityProblem
from bot.domain.records import CaseKind, RefillState, Resolution
from bot.domain.resolver import Hurdle
from bot.domain.restored import SearchProblem
from bot.domain.service_types import Field
from bot.domain.shop_mode import ShopMode
from bot.domain.text_files import FileProblem
from bot.domain.tickets import TicketProblem, TicketState
from bot.domain.views import CaseProblem, Refusal, Wish
from bot.panel import RejectionClass
from bot.shop import tracking
from bot.telegram.visit import LONGEST_TOAST
from bot.ui.screens import catalogue, mass
from bot.ui.screens.help import STEPS
from bot.ui.screens.orders import FILTER_NAMES
from bot.ui.translator import SOURCE_LOCALE, shipped_locales, texts_of
from handlers.admin.deciding import DEEDS
from handlers.front_door import create_routes
from tests.samples import one_test_in
from tests.ui.keys_in_code import ROOT, calls_in, python_files, strings, uses

pytestmark = one_test_in(4)

LOCALES = shipped_locales()
OTHER_LOCALES = LOCALES[1:]
LONGEST_DESCRIPTION = 256
LONGEST_BUTTON = 26
LONGEST_ABOUT = 120
LONGEST_PROFILE = 512

SAME_IN_MANY_LANGUAGES = {
    "button-browse",
    "button-drip",
    "button-field-hashtag",
    "button-field-hashtags",
    "button-field-media",
    "button-link",
    "confirm-total",
    "lines-hashtags",
    "links-title",
    "span-minutes",
    "sync-title",
    *(f"target-{kind}" for kind in ("any", "bot", "playlist", "post", "story", "video")),
}
SAME_IN_ONE = {
    "fr": {"button-admin-sync", "column-service"},
    "id": {"button-refill", "button-status", "column-state", "device-1"},
}
NARROW = "\u202f"
WRONG_SPACE = re.compile(
    rf"(?:^|[^{NARROW}\s/])[;?!»]|[ \u00a0][;:?!%»]|«[^{NARROW}]|\w:(?=\s|$)|\d 000"
)


def test_at_least_these_languages_are_shipped() -> None:
    assert set(LOCALES) >= {"en", "ar", "es", "fa", "fr", "hi", "id", "pt", "ru", "tr", "uz"}
    assert LOCALES[0] == SOURCE_LOCALE


# What the files hold


@cache
def messages(locale: str) -> Mapping[str, ftl.Message]:
    found = [entry for entry in entries(locale) if isinstance(entry, ftl.Message)]
    return {message.id.name: message for message in found}


@cache
def entries(locale: str) -> tuple[ftl.EntryType, ...]:
    parser = FluentParser()
    files = sorted((ROOT / "locales" / locale).glob("*.ftl"))
    return tuple(entry for file in files for entry in parser.parse(file.read_text("utf-8")).body)


class Variables(Visitor):
    """The names of the variables of a message."""

    def __init__(self, message: ftl.Message) -> None:
        self.names: set[str] = set()
        self.visit(message)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


class Words(Visitor):
    """All that is written in a message, whichever variant is shown."""

    def __init__(self, message: ftl.Message) -> None:
        self.written: list[str] = []
        self.visit(message)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802 - the library's name
        self.written.append(node.value)


def words(locale: str, key: str) -> str:
    return "".join(Words(messages(locale)[key]).written)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_files_hold_no_junk_and_no_key_twice(locale: str) -> None:
    junk = [entry.content for entry in entries(locale) if isinstance(entry, ftl.Junk)]
    assert junk == []
    keys = Counter(entry.id.name for entry in entries(locale) if isinstance(entry, ftl.Message))
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("locale", OTHER_LOCALES)
def test_every_language_has_the_same_keys(locale: str) -> None:
    assert messages(locale).keys() == messages(SOURCE_LOCALE).keys()


@pytest.mark.parametrize("locale", OTHER_LOCALES)
def test_every_message_uses_the_variables_of_the_english_one(locale: str) -> None:
    own = {key: Variables(message).names for key, message in messages(locale).items()}
    english = {key: Variables(message).names for key, message in messages(SOURCE_LOCALE).items()}
    assert own == english


@pytest.mark.parametrize("locale", OTHER_LOCALES)
def test_nothing_is_left_in_english(locale: str) -> None:
    same = {key for key in messages(locale) if words(locale, key) == words(SOURCE_LOCALE, key)}
    letters = {
        key for key in same if re.search(r"[a-z]{2}", re.sub("<[^>]*>", "", words(locale, key)))
    }
    assert letters <= SAME_IN_MANY_LANGUAGES | SAME_IN_ONE.get(locale, set())


class Plurals(Visitor):
    """The names of the variants of each choice that has a plural among them."""

    def __init__(self, message: ftl.Message) -> None:
        self.choices: list[set[str]] = []
        self.visit(message)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - the library's name
        names = {
            one.key.name if isinstance(one.key, ftl.Identifier) else one.key.value
            for one in node.variants
        }
        if "one" in names:
            self.choices.append(names)
        self.generic_visit(node)


MILLIONS = {"es": {"many"}, "fr": {"many"}, "pt": {"many"}}
"""Forms that only full millions have: nothing here is counted so far."""


@pytest.mark.parametrize("locale", OTHER_LOCALES)
def test_counts_have_every_form_of_the_language(locale: str) -> None:
    forms = {*Locale.parse(locale).plural_form.tags, "other"} - MILLIONS.get(locale, set())
    written = {key: Plurals(message).choices for key, message in messages(locale).items()}
    counting = {key for key, choices in written.items() if choices}
    assert {key for key in counting if not all(forms <= names for names in written[key])} == set()
    if len(forms) > 1:
        in_english = {key for key, one in messages(SOURCE_LOCALE).items() if Plurals(one).choices}
        assert counting >= in_english


@pytest.mark.parametrize(
    ("locale", "n", "days"),
    [
        ("ru", 1, "1 день"),
        ("ru", 2, "2 дня"),
        ("ru", 5, "5 дней"),
        ("ru", 11, "11 дней"),
        ("ru", 21, "21 день"),
        ("ru", 112, "112 дней"),
        ("ar", 3, "3 أيام"),
        ("ar", 11, "11 يومًا"),
        ("ar", 100, "100 يوم"),
        ("es", 1, "1 día"),
        ("es", 5, "5 días"),
        ("fa", 5, "5 روز"),
        ("hi", 5, "5 दिन"),
        ("id", 1, "1 hari"),
        ("id", 5, "5 hari"),
        ("pt", 1, "1 dia"),
        ("pt", 5, "5 dias"),
        ("tr", 5, "5 gün"),
        ("uz", 5, "5 kun"),
    ],
)
def test_days_are_counted_as_people_do(locale: str, n: int, days: str) -> None:
    assert texts_of(locale).plain("span-days", n=n) == days


def test_french_signs_stand_after_a_narrow_space() -> None:
    written = [text for one in messages("fr").values() for text in Words(one).written]
    shown = [re.sub(r"<[^>]*>", "", text) for text in written]
    assert [text for text in shown if WRONG_SPACE.search(text)] == []
    assert [text for text in shown if "'" in text] == []


# What the code asks for


def spelled(values: Iterable[StrEnum | str]) -> set[str]:
    return {str(value).replace("_", "-") for value in values}


def call_arguments(place: str, name: str) -> list[list[ast.expr]]:
    """The arguments of each call of that name."""
    return [
        [*call.args, *(keyword.value for keyword in call.keywords)]
        for path in python_files(place)
        for call in calls_in(path)
        if ast.unparse(call.func).rpartition(".")[2] == name
    ]


def reasons() -> set[str]:
    """Why an order was given back: what the shop writes, and what panels refuse for."""
    written = {
        argument.value
        for call in call_arguments("bot/shop", "give_back")
        for argument in call
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    return spelled(written) | spelled(RejectionClass) | {"general"}


@cache
def notice_kinds() -> set[str]:
    """What the shop tells by itself."""
    found = set(tracking._EVENTS.values())
    for place, (name, position) in product(
        ("bot/shop", "bot/app.py"), {"customer": 2, "person": 2, "admins": 1}.items()
    ):
        for call in call_arguments(place, name):
            kind = call[position] if len(call) > position else None
            if isinstance(kind, ast.Constant | ast.JoinedStr):
                found |= {str(one) for one in strings(kind, None)}
    found.remove("refill-*")
    found.remove("alert-*")
    found.remove("basket-*")
    found |= {"basket-sent", "basket-ended"}
    found |= {f"alert-{kind}" for kind in AlertKind}
    ends = (RefillState.COMPLETED, RefillState.REJECTED, RefillState.REFUSED)
    return found | {f"refill-{state}" for state in ends}


def entry_kinds() -> set[str]:
    """The movements of the ledger that touch a customer."""
    return {
        kind.value
        for arguments in call_arguments("bot/storage/ledger.py", "_move")
        if {"payer", "user_account(person_id)"} & {ast.unparse(one) for one in arguments}
        for kind in arguments[1:2]
        if isinstance(kind, ast.Constant) and isinstance(kind.value, str)
    }


DECISIONS = set(DEEDS)
HINTS = {"cancel", "drip-feed", "package", "partial", "refill", "start-count"}


@cache
def families() -> dict[str, set[str]]:
    """What stands for the star, of every family of texts."""
    return {
        "alert-*": spelled(AlertKind),
        "basket-*": spelled(mass.DELIVERED),
        "book-*": spelled(Finding),
        "bundle-problem-*": spelled(BundleProblem),
        "button-decide-*": DECISIONS,
        "button-field-*": spelled(Field),
        "button-filter-*": set(FILTER_NAMES.values()),
        "button-notices-*": spelled(NoticeKind),
        "case-*": spelled(CaseKind),
        "case-asks-*": spelled(CaseKind),
        "case-help-*": spelled(CaseKind),
        "case-problem-*": spelled(CaseProblem),
        "freeze-problem-*": spelled(SearchProblem),
        "command-*": set(create_routes().commands),
        "decide-*": DECISIONS,
        "deed-*": spelled(Deed),
        "device-*": set(CHOICES[Field.DEVICE].values()),
        "doubt-*": spelled(Doubt),
        "entry-*": entry_kinds(),
        "file-problem-*": spelled(FileProblem),
        "form-ask-*": spelled(Field),
        "form-problem-*": spelled(FieldProblem),
        "hurdle-*": spelled(Hurdle),
        "explain-*": spelled(OrderState),
        "lines-*": spelled(LISTS),
        "left-out-*": spelled(LeftOut),
        "link-problem-*": spelled(LinkProblem),
        "mass-problem-*": spelled(set(LineProblem) - {LineProblem.LINK}),
        "notice-*": notice_kinds(),
        "platform-*": {platform.key for platform in Platform if platform.brand is None},
        "quantity-problem-*": spelled(QuantityProblem),
        "reason-*": reasons(),
        "refill-line-*": spelled(RefillState),
        "refusal-*": spelled(Refusal),
        "resolution-*": spelled(Resolution),
        "state-*": spelled(OrderState),
        "stats-*": spelled(Period),
        "sync-change-*": set(catalogue.CHANGES),
        "target-*": spelled(TargetKind),
        "terms-*": spelled(ShopMode),
        "traffic-*": set(CHOICES[Field.TYPE_OF_TRAFFIC].values()),
        "unit-*": spelled(["thousand", Field.COMMENTS, Field.USERNAMES]),
        "help-step-*": set(STEPS),
        "hint-*": HINTS,
        "ticket-problem-*": spelled(TicketProblem),
        "ticket-state-*": spelled(TicketState),
        "wish-*-*": {f"{what}-{wish}" for what in ("cancel", "refill") for wish in Wish},
    }


OPTIONAL = {"explain-*", "reason-*"}
"""Where there is no text for a value, the code does without, or takes the general one."""


def members(pattern: str) -> set[str]:
    stem = pattern.partition("*")[0]
    return {stem + value for value in families()[pattern]}


@cache
def asked_for() -> dict[str, set[bool]]:
    """Each key, and whether it is used plainly, as HTML, or both."""
    found: dict[str, set[bool]] = {}
    for use in uses():
        for key in members(use.key) if "*" in use.key else {use.key}:
            found.setdefault(key, set()).add(use.plain)
    return found


def test_every_family_in_the_code_is_known_here() -> None:
    assert {use.key for use in uses() if "*" in use.key} == families().keys()


def test_every_family_has_members() -> None:
    assert all(families().values())


def test_every_key_in_the_code_is_in_the_files() -> None:
    optional = {key for pattern in OPTIONAL for key in members(pattern)}
    assert asked_for().keys() - messages(SOURCE_LOCALE).keys() - optional == set()
    assert "reason-general" in messages(SOURCE_LOCALE)


def test_every_key_in_the_files_is_in_the_code() -> None:
    assert messages(SOURCE_LOCALE).keys() - asked_for().keys() == set()


# Where the texts are shown


def plain_keys() -> set[str]:
    found = {key for key, plainly in asked_for().items() if True in plainly}
    return found & messages(SOURCE_LOCALE).keys()


@pytest.mark.parametrize("locale", LOCALES)
def test_no_markup_where_telegram_reads_none(locale: str) -> None:
    marked = {key for key in plain_keys() if re.search("[<&]", words(locale, key))}
    assert marked == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_buttons_are_short(locale: str) -> None:
    buttons = [key for key in messages(locale) if key.startswith("button-")]
    long = {key: words(locale, key) for key in buttons if len(words(locale, key)) > LONGEST_BUTTON}
    assert buttons
    assert long == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_descriptions_fit_the_command_menu(locale: str) -> None:
    names = create_routes().commands
    described = {name: texts_of(locale).plain(f"command-{name}") for name in names}
    assert {
        name: text for name, text in described.items() if not 1 <= len(text) <= LONGEST_DESCRIPTION
    } == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_profile_fits(locale: str) -> None:
    texts = texts_of(locale)
    assert len(texts.plain("bot-about")) <= LONGEST_ABOUT
    assert len(texts.plain("bot-description")) <= LONGEST_PROFILE


@pytest.mark.parametrize("locale", LOCALES)
def test_toasts_are_not_cut(locale: str) -> None:
    """Whatever is used plainly may become a toast, but for what stands on the profile."""
    assert [
        key
        for key in plain_keys() - {"bot-description"}
        if len(words(locale, key)) > LONGEST_TOAST
    ] == []
