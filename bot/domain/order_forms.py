"""What the types of services ask for besides link and quantity, checked and in one form.

What comes out is what is sent to the panel. Lists have one entry a line; names of accounts and
hashtags stand without their sign.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote_plus

from bot.domain.catalogue import Service
from bot.domain.countries import WORLDWIDE, country_code
from bot.domain.links import LinkError, check_link, has_kind
from bot.domain.platforms import Platform, TargetKind
from bot.domain.service_types import Field

MOST_LINES = 10_000
LONGEST_LINE = 2_000
LONGEST_ADDRESS = 2_048
LONGEST_KEYWORD = 200
LONGEST_TAG = 100
LONGEST_NAME = 64
LARGEST_FORM = 900_000
"""Bytes of a list as it is sent. Web servers often stop at a mebibyte, and an order that they
cut off is an order in doubt."""

MOST_ANSWERS = 100
OFFERED_ANSWERS = 10

FIELDS = (
    Field.COMMENTS,
    Field.USERNAMES,
    Field.HASHTAGS,
    Field.HASHTAG,
    Field.USERNAME,
    Field.MEDIA,
    Field.ANSWER_NUMBER,
    Field.GROUPS,
    Field.KEYWORDS,
    Field.COUNTRY,
    Field.DEVICE,
    Field.TYPE_OF_TRAFFIC,
    Field.GOOGLE_KEYWORD,
    Field.REFERRING_URL,
)
"""Their places stand in buttons of old messages: new ones only at the end."""

_OFFERED_COUNTRIES = (
    WORLDWIDE,
    *("US", "GB", "DE", "FR", "BR", "IN", "TR", "ID", "RU", "ES", "IT", "MX", "SA"),
)

CHOICES: Mapping[Field, Mapping[int, str]] = {
    Field.ANSWER_NUMBER: {number: str(number) for number in range(1, OFFERED_ANSWERS + 1)},
    Field.COUNTRY: dict(enumerate(_OFFERED_COUNTRIES, start=1)),
    Field.DEVICE: {number: str(number) for number in range(1, 6)},
    Field.TYPE_OF_TRAFFIC: {number: str(number) for number in range(1, 4)},
}
"""What can be tapped. The numbers stand in buttons of old messages: never renumber one."""


class FieldProblem(StrEnum):
    """Why an answer is refused. Each has a sentence in `locales/`: `form-problem-<value>`."""

    TEXT_WANTED = "text-wanted"
    LIST_WANTED = "list-wanted"
    EMPTY = "empty"
    ONE_LINE_WANTED = "one-line-wanted"
    FORBIDDEN_CHARACTERS = "forbidden-characters"
    TOO_LONG = "too-long"
    TOO_MANY_LINES = "too-many-lines"
    TOO_MUCH = "too-much"
    NOT_A_NAME = "not-a-name"
    NOT_A_TAG = "not-a-tag"
    NOT_A_GROUP = "not-a-group"
    NOT_AN_ANSWER = "not-an-answer"
    NOT_A_COUNTRY = "not-a-country"
    TAP_WANTED = "tap-wanted"
    UNKNOWN_COMMAND = "unknown-command"


class FieldError(ValueError):
    """The text will not do. `entry` is the part that is wrong, `limit` the most that is taken."""

    def __init__(self, problem: FieldProblem, *, entry: str = "", limit: int = 0) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.entry = entry
        self.limit = limit


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as it is stored and sent.

    Of a list: how many `blank` lines were left out, and how many entries are `repeated`, left
    out where twice makes no sense and kept where it may.
    """

    text: str
    blank: int = 0
    repeated: int = 0


def check_field(field: Field, text: str, service: Service, locale: str) -> Given:
    """The answer in its one form. Raises FieldError; LinkError where a link was asked for.

    `locale` is the language in which a country may be named.
    """
    if field in LISTS:
        return _list(LISTS[field], text, service)
    if field is Field.COUNTRY:
        return Given(_country(_line(text, LONGEST_TAG), locale))
    rule = _LINES[field]
    return Given(rule.check(_line(text, rule.longest), service.platform))


def count_lines(text: str, service: Service) -> int:
    """How many entries the panel counts in a stored list."""
    if not service.splits_commas:
        return text.count("\n") + 1 if text else 0
    return sum(bool(piece.strip()) for piece in re.split(r"[\n,]", text))


# One line


@dataclass(frozen=True, slots=True)
class _Line:
    check: Callable[[str, Platform], str]
    longest: int


_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, and signs that turn the direction of all that follows."""
_UNSEEN = re.compile(r"[\s\u00ad\u034f\u200b-\u200f\u2060-\u2064\u2800\u3164\ufe00-\ufe0f\ufeff]*")


def _line(text: str, longest: int) -> str:
    text = text.strip()
    if _UNSEEN.fullmatch(text):
        raise FieldError(FieldProblem.EMPTY)
    if len(text) > longest:
        raise FieldError(FieldProblem.TOO_LONG, entry=text, limit=longest)
    if len(text.splitlines()) > 1:
        raise FieldError(FieldProblem.ONE_LINE_WANTED)
    return _allowed(text)


def _allowed(text: str) -> str:
    text = text.replace("\t", " ")
    if _FORBIDDEN.search(text):
        raise FieldError(FieldProblem.FORBIDDEN_CHARACTERS, entry=text)
    return text


_NAME = re.compile(rf"[\w.\-·]{{1,{LONGEST_NAME}}}")


def _username(text: str, platform: Platform) -> str:
    """`@name`, `name` or the address of a profile as a bare name."""
    name = (_name_in(text, platform) if "/" in text else text).removeprefix("@")
    if not _NAME.fullmatch(name):
        raise FieldError(FieldProblem.NOT_A_NAME, entry=text)
    return name


def _name_in(address: str, platform: Platform) -> str:
    try:
        return check_link(address, platform, TargetKind.PROFILE).url.rpartition("/")[2]
    except LinkError:
        raise FieldError(FieldProblem.NOT_A_NAME, entry=address) from None


def _hashtag(text: str, _: Platform) -> str:
    tag = text.removeprefix("#")
    if not 1 <= len(tag) <= LONGEST_TAG or not all(map(_in_tags, tag)):
        raise FieldError(FieldProblem.NOT_A_TAG, entry=text)
    return tag


def _in_tags(letter: str) -> bool:
    """Letters, marks and digits of any script, the underscore and emoji."""
    category = unicodedata.category(letter)
    return letter == "_" or category[0] in "LMN" or category == "So"


_POSTS = (TargetKind.POST, TargetKind.VIDEO)
_GATHERINGS = (TargetKind.GROUP, TargetKind.CHANNEL)


def _media(text: str, platform: Platform) -> str:
    return _link_to(_POSTS, text, platform)


def _group(text: str, platform: Platform) -> str:
    try:
        return _link_to(_GATHERINGS, text, platform)
    except LinkError:
        raise FieldError(FieldProblem.NOT_A_GROUP, entry=text) from None


def _link_to(kinds: Iterable[TargetKind], text: str, platform: Platform) -> str:
    """A link to one of these, as far as the platform tells them apart."""
    known = [kind for kind in kinds if has_kind(platform, kind)] or [TargetKind.ANY]
    for kind in known[1:]:
        try:
            return check_link(text, platform, kind).url
        except LinkError:
            continue
    return check_link(text, platform, known[0]).url


def _page(text: str, _: Platform) -> str:
    return check_link(text, Platform.WEBSITE, TargetKind.ANY).url


def _answer(text: str, _: Platform) -> str:
    is_number = text.isascii() and text.isdecimal() and not text.startswith("0")
    if not is_number or int(text) > MOST_ANSWERS:
        raise FieldError(FieldProblem.NOT_AN_ANSWER, entry=text, limit=MOST_ANSWERS)
    return text


def _country(text: str, locale: str) -> str:
    code = country_code(text, locale)
    if code is None:
        raise FieldError(FieldProblem.NOT_A_COUNTRY, entry=text)
    return code


def _as_it_is(text: str, _: Platform) -> str:
    return text


def _only_tapped(_: str, __: Platform) -> str:
    raise FieldError(FieldProblem.TAP_WANTED)


_LINES: Mapping[Field, _Line] = {
    Field.HASHTAG: _Line(_hashtag, LONGEST_TAG + 1),
    Field.USERNAME: _Line(_username, LONGEST_ADDRESS),
    Field.MEDIA: _Line(_media, LONGEST_ADDRESS),
    Field.ANSWER_NUMBER: _Line(_answer, LONGEST_TAG),
    Field.GOOGLE_KEYWORD: _Line(_as_it_is, LONGEST_KEYWORD),
    Field.REFERRING_URL: _Line(_page, LONGEST_ADDRESS),
    Field.DEVICE: _Line(_only_tapped, LONGEST_LINE),
    Field.TYPE_OF_TRAFFIC: _Line(_only_tapped, LONGEST_LINE),
}


# Lists


@dataclass(frozen=True, slots=True)
class _List:
    """`parts`: what stands between two entries. `distinct`: twice makes no sense."""

    check: Callable[[str, Platform], str]
    parts: re.Pattern[str]
    distinct: bool = True


_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_SPACE = re.compile(r"\s+")
_SPACE_OR_COMMA = re.compile(r"[\s,;]+")

LISTS: Mapping[Field, _List] = {
    Field.COMMENTS: _List(_as_it_is, _LINE_END, distinct=False),
    Field.USERNAMES: _List(_username, _SPACE_OR_COMMA),
    Field.HASHTAGS: _List(_hashtag, _SPACE_OR_COMMA),
    Field.GROUPS: _List(_group, _SPACE),
    Field.KEYWORDS: _List(_as_it_is, _LINE_END),
}
"""The fields that take several entries, typed or in a file."""


def _list(rule: _List, text: str, service: Service) -> Given:
    text = text.strip()
    written = [one.strip() for one in rule.parts.split(text)]
    entries = [one for one in written if not _UNSEEN.fullmatch(one)]
    if not entries:
        raise FieldError(FieldProblem.EMPTY)
    _check_size(entries)
    checked = [rule.check(_allowed(one), service.platform) for one in entries]
    kept = _first_ones(checked) if rule.distinct else checked
    repeated = len(checked) - len(kept if rule.distinct else set(checked))
    return Given("\n".join(kept), _blank_lines(text), repeated)


def _first_ones(entries: Iterable[str]) -> list[str]:
    """Capitals make no other name, tag or group."""
    found: dict[str, str] = {}
    for one in entries:
        found.setdefault(one.casefold(), one)
    return list(found.values())


def _check_size(entries: list[str]) -> None:
    if len(entries) > MOST_LINES:
        raise FieldError(FieldProblem.TOO_MANY_LINES, limit=MOST_LINES)
    long = next((one for one in entries if len(one) > LONGEST_LINE), None)
    if long is not None:
        raise FieldError(FieldProblem.TOO_LONG, entry=long, limit=LONGEST_LINE)
    if len(quote_plus("\n".join(entries), errors="replace")) > LARGEST_FORM:
        raise FieldError(FieldProblem.TOO_MUCH)


def _blank_lines(text: str) -> int:
    return sum(bool(_UNSEEN.fullmatch(line)) for line in _LINE_END.split(text) if text)
