"""Links as customers type them, checked and brought into one form. Nothing is ever fetched.

What comes out is what is sent to the panel and what the "same link" lock compares, so
two ways to write one address must come out alike, and checking twice changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote

import idna

from bot.domain.link_rules import (
    PLAIN_HOSTS,
    SHORTENERS,
    SITES,
    TRACKING,
    LinkProblem,
    Shape,
    Site,
)
from bot.domain.look_alikes import imitates, mixes_alphabets
from bot.domain.platforms import Platform, TargetKind

__all__ = [
    "CheckedLink",
    "LinkError",
    "LinkProblem",
    "check_link",
    "example_link",
    "forms_of",
    "has_kind",
    "is_known_host",
    "platforms_of_name",
    "recognise",
]

LONGEST = 2048
LONGEST_HOST = 253
USUAL = (TargetKind.POST, TargetKind.VIDEO, TargetKind.TRACK, TargetKind.PROFILE)
"""What most orders are for, best first: an example where any link of the site will do."""
PLAIN_EXAMPLE = "https://example.com/page"


@dataclass(frozen=True, slots=True)
class CheckedLink:
    """A link in its one form. `kind` is the wanted kind, or with ANY what it turned out to be."""

    url: str
    platform: Platform
    kind: TargetKind


class LinkError(ValueError):
    """The text is not a link that will do. `example` is one that would."""

    def __init__(self, problem: LinkProblem, example: str) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.example = example


class _RefusedError(Exception):
    def __init__(self, problem: LinkProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class _Address:
    """A web address in parts. `path` as written, or "" for the root."""

    scheme: str
    host: str
    path: str
    query: str


@dataclass(frozen=True, slots=True)
class _Matcher:
    shape: Shape
    pattern: re.Pattern[str]
    query: tuple[tuple[str, re.Pattern[str]], ...]

    def match(self, place: str, parameters: dict[str, str]) -> dict[str, str] | None:
        """What the groups and parameters hold, or None where the shape does not fit."""
        found = self.pattern.fullmatch(place)
        if found is None:
            return None
        values = {key: value for key, value in found.groupdict().items() if value is not None}
        for key, pattern in self.query:
            if not pattern.fullmatch(parameters.get(key, "")):
                return None
            values[key] = parameters[key]
        return values


def check_link(text: str, platform: Platform, kind: TargetKind) -> CheckedLink:
    """The link in its one form. Raises LinkError where it cannot be ordered for.

    A platform without links of that kind takes any of its links; a platform without
    rules takes any public web address.
    """
    try:
        return _check(text, platform, kind)
    except _RefusedError as refused:
        raise LinkError(refused.problem, example_link(platform, kind)) from None


def recognise(text: str) -> CheckedLink:
    """The link in its one form, on whichever platform it is; its kind is what it turned out to be.

    An address on no known platform is a website's. Raises LinkError.
    """
    platform = Platform.WEBSITE
    try:
        platform = _platform_of(_address(_readable(text)).host)
        return _check(text, platform, TargetKind.ANY)
    except _RefusedError as refused:
        raise LinkError(refused.problem, example_link(platform, TargetKind.ANY)) from None


def forms_of(url: str, platform: Platform) -> dict[TargetKind, str]:
    """The kinds that a recognised link serves, each with the form that is kept for it."""
    found = {}
    for kind in TargetKind:
        if kind is TargetKind.ANY or has_kind(platform, kind):
            try:
                found[kind] = _check(url, platform, kind).url
            except _RefusedError:
                continue
    return found


def platforms_of_name(name: str) -> tuple[Platform, ...]:
    """Where somebody can be called `@name`, in the order in which customers see platforms."""
    return tuple(platform for platform in Platform if _is_name_on(name, platform))


def _is_name_on(name: str, platform: Platform) -> bool:
    site = SITES.get(platform)
    if site is None or site.handle is None:
        return False
    try:
        _check(name, platform, TargetKind.ANY)
    except _RefusedError:
        return False
    return True


def _platform_of(host: str) -> Platform:
    for platform, site in SITES.items():
        if _is_of(host, site):
            return platform
    if host in SHORTENERS:
        raise _RefusedError(LinkProblem.SHORT_LINK)
    for platform, hosts in PLAIN_HOSTS.items():
        if any(host == own or host.endswith(f".{own}") for own in hosts):
            return platform
    return Platform.WEBSITE


def _is_of(host: str, site: Site) -> bool:
    named = {*site.others, *site.shorteners}
    if host in named or host.removeprefix("www.") in named:
        return True
    return _before_own_host(host, site) is not None


def example_link(platform: Platform, kind: TargetKind) -> str:
    """A link that `check_link` would take as it stands."""
    site = SITES.get(platform)
    if site is None:
        return PLAIN_EXAMPLE
    examples = [shape for shape in site.shapes if shape.example]
    own = [shape for shape in examples if shape.kinds[0] is kind]
    serving = [shape for shape in examples if kind in shape.kinds]
    usual = [shape for one in USUAL for shape in examples if shape.kinds[0] is one]
    for shape in own + serving + usual + examples:
        return _absolute(site, shape.example)
    return f"{site.home}/page"


def has_kind(platform: Platform, kind: TargetKind) -> bool:
    """Whether the platform has links of that kind, so that asking for one means something."""
    site = SITES.get(platform)
    return site is not None and any(kind in shape.kinds for shape in site.shapes)


def _check(text: str, platform: Platform, kind: TargetKind) -> CheckedLink:
    text = _readable(text)
    site = SITES.get(platform)
    if site is None:
        checked = CheckedLink(_plain(text, platform), platform, TargetKind.ANY)
    else:
        wanted = kind if has_kind(platform, kind) else TargetKind.ANY
        checked = _on_site(text, platform, site, wanted)
    if len(checked.url) > LONGEST:
        raise _RefusedError(LinkProblem.TOO_LONG)
    return checked


# Text


_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
"""Characters that show nothing, although Unicode files them under letters and marks."""


def _readable(text: str) -> str:
    if len(text) > LONGEST * 4:
        raise _RefusedError(LinkProblem.TOO_LONG)
    text = text.strip()
    if not text:
        raise _RefusedError(LinkProblem.EMPTY)
    if len(text) > LONGEST:
        raise _RefusedError(LinkProblem.TOO_LONG)
    if "\\" in text or any(_is_hidden(letter) or letter.isspace() for letter in text):
        raise _RefusedError(LinkProblem.FORBIDDEN_CHARACTERS)
    if any(_is_hidden(letter) for letter in unquote(text)):
        raise _RefusedError(LinkProblem.FORBIDDEN_CHARACTERS)
    return unicodedata.normalize("NFC", text)


def _is_hidden(letter: str) -> bool:
    """Control, format, bidirectional, zero-width and unassigned characters, selectors."""
    if letter.isascii():
        return not letter.isprintable()
    unseen = letter in _UNSEEN or "\ufe00" <= letter <= "\ufe0f"
    return unseen or unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _escaped(text: str) -> str:
    """Percent-encoded where an address needs it, what is encoded already left as it is."""
    text = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    text = re.sub(r"%[0-9A-Fa-f]{2}", lambda code: code[0].upper(), text)
    return quote(text, safe="%/:@!$&'()*+,;=~?[]")


# Addresses


def _address(text: str) -> _Address:
    scheme, rest = _scheme(text)
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    tail = rest.removeprefix(authority)
    path, _, query = tail.partition("#")[0].partition("?")
    return _Address(scheme, _host(authority), path.rstrip("/"), query)


def _scheme(text: str) -> tuple[str, str]:
    found = re.match(r"([A-Za-z][A-Za-z0-9+.-]*)://", text)
    if found is None:
        return "https", text
    scheme = found[1].lower()
    if scheme not in {"http", "https"}:
        raise _RefusedError(LinkProblem.NOT_A_LINK)
    return scheme, text[found.end() :]


_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?:{_LABEL}\.)+(?:[a-z]{{2,63}}|xn--[a-z0-9-]{{1,59}})")
_NUMBERED = re.compile(r"(?:.*\.)?(?:\d+|0[xX][0-9a-fA-F]*)")
_INWARD = re.compile(
    r"(?:.*\.)?(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|"
    r"invalid|test|example|onion)"
)
"""Names that lead nowhere on the public web."""


def _host(authority: str) -> str:
    if "@" in authority:
        raise _RefusedError(LinkProblem.HAS_CREDENTIALS)
    if authority.startswith("["):
        raise _RefusedError(LinkProblem.NOT_PUBLIC)
    name, colon, _ = authority.partition(":")
    host = _ascii_host(name.removesuffix(".").lower())
    if _NUMBERED.fullmatch(host) or _INWARD.fullmatch(host):
        raise _RefusedError(LinkProblem.NOT_PUBLIC)
    if len(host) > LONGEST_HOST or not _HOST.fullmatch(host):
        raise _RefusedError(LinkProblem.NOT_A_LINK)
    if colon:
        raise _RefusedError(LinkProblem.HAS_PORT)
    return host


def _ascii_host(host: str) -> str:
    if host.isascii() and "xn--" not in host:
        return host
    try:
        plain = idna.encode(host, uts46=True, std3_rules=True).decode("ascii").removesuffix(".")
        shown = idna.decode(plain)
    except (UnicodeError, ValueError):
        raise _RefusedError(LinkProblem.NOT_A_LINK) from None
    if mixes_alphabets(shown) or imitates(shown, _EVERY_HOST):
        raise _RefusedError(LinkProblem.LOOK_ALIKE)
    return plain


def _plain(text: str, platform: Platform) -> str:
    """Any public address. It keeps its scheme: some sites still have no https."""
    address = _address(text)
    if re.search(r"(?:^|/)(?:\.|%2e){1,2}(?:/|$)", address.path, re.IGNORECASE):
        raise _RefusedError(LinkProblem.NOT_A_LINK)
    query = address.query
    # Whoever buys visits to a site of theirs wants to see the campaign in their statistics.
    if platform is not Platform.WEBSITE:
        query = _without_tracking(query)
    return f"{address.scheme}://{address.host}{_escaped(address.path)}{_with_mark(query)}"


def _without_tracking(query: str) -> str:
    parts = (part for part in query.split("&") if part)
    return "&".join(part for part in parts if not TRACKING.fullmatch(part.partition("=")[0]))


def _with_mark(query: str) -> str:
    return f"?{_escaped(query)}" if query else ""


# Sites


def _compiled(site: Site) -> tuple[_Matcher, ...]:
    return tuple(
        _Matcher(
            shape,
            re.compile(
                re.escape(site.host) + shape.pattern
                if shape.pattern.startswith(("/", "("))
                else shape.pattern,
                re.ASCII,
            ),
            tuple((key, re.compile(value, re.ASCII)) for key, value in shape.query.items()),
        )
        for shape in site.shapes
    )


_MATCHERS = {platform: _compiled(site) for platform, site in SITES.items()}
_EVERY_HOST = frozenset(
    host for site in SITES.values() for host in (site.host, *site.aliases, *site.others)
)


def _on_site(text: str, platform: Platform, site: Site, kind: TargetKind) -> CheckedLink:
    path = _path_of_name(text, platform, site, kind)
    address = _address(text) if path is None else _Address("https", site.host, path, "")
    place = _place(address, site)
    parameters = _parameters(address.query)
    problem = None
    for matcher in _MATCHERS[platform]:
        values = matcher.match(place, parameters)
        if values is None:
            continue
        if _serves(matcher.shape, kind):
            url = _canonical(site, matcher.shape, values)
            found = matcher.shape.kinds[0] if kind is TargetKind.ANY else kind
            return CheckedLink(url, platform, found)
        problem = problem or matcher.shape.problem
    if problem or kind is not TargetKind.ANY:
        raise _RefusedError(problem or LinkProblem.WRONG_TARGET)
    return CheckedLink(_anything(address, site), platform, TargetKind.ANY)


def _serves(shape: Shape, kind: TargetKind) -> bool:
    return kind in shape.kinds or (kind is TargetKind.ANY and bool(shape.kinds))


def _path_of_name(text: str, platform: Platform, site: Site, kind: TargetKind) -> str | None:
    """The path that `@name` stands for; without the @ only where an account is wanted."""
    marked = text.startswith("@")
    name = text.removeprefix("@")
    if not marked and (kind is TargetKind.ANY or is_known_host(name)):
        return None
    if site.handle is not None and re.fullmatch(r"[^/?#:@%]+", name):
        path = site.handle.format(name)
        fits = [one for one in _MATCHERS[platform] if one.match(f"{site.host}{path}", {})]
        if any(_serves(one.shape, kind) for one in fits):
            return path
        if marked and fits:
            raise _RefusedError(LinkProblem.WRONG_TARGET)
    if marked:
        raise _RefusedError(LinkProblem.NOT_A_LINK)
    return None


def is_known_host(text: str) -> bool:
    """Whether the host is one of a platform's, or stands below one of them."""
    if len(text) > LONGEST_HOST:
        return False
    labels = text.lower().split(".")
    return any(".".join(labels[start:]) in _EVERY_HOST for start in range(len(labels)))


def _place(address: _Address, site: Site) -> str:
    """The site's own host and the decoded path: what the patterns are held against."""
    path = re.sub(r"/{2,}", "/", unquote(address.path)).rstrip("/")
    path = unicodedata.normalize("NFC", path)
    host = address.host
    if host in SHORTENERS or host.removeprefix("www.") in site.shorteners:
        raise _RefusedError(LinkProblem.SHORT_LINK)
    if host in site.others or host.removeprefix("www.") in site.others:
        return host.removeprefix("www.") + path
    before = _before_own_host(host, site)
    if before is None:
        raise _RefusedError(LinkProblem.WRONG_PLATFORM)
    if before == "" or re.fullmatch(site.subdomains, before):
        return site.host + path
    if site.named_subdomains and "." not in before:
        return f"{site.host}/{before}{path}"
    raise _RefusedError(LinkProblem.WRONG_TARGET)


def _before_own_host(host: str, site: Site) -> str | None:
    for own in (site.host, *site.aliases):
        if host == own:
            return ""
        if host.endswith(f".{own}"):
            return host.removesuffix(f".{own}")
    return None


def _parameters(query: str) -> dict[str, str]:
    try:
        pairs = parse_qsl(query, max_num_fields=100)
    except ValueError:
        raise _RefusedError(LinkProblem.NOT_A_LINK) from None
    # Of a parameter that stands there twice, the first counts.
    return dict(reversed(pairs))


def _canonical(site: Site, shape: Shape, values: dict[str, str]) -> str:
    quoted = {key: quote(_folded(key, value), safe="/:@&'~=") for key, value in values.items()}
    return _absolute(site, shape.canonical.format(**quoted))


def _folded(key: str, value: str) -> str:
    return value.lower() if key == "name" and value.isascii() else value


def _absolute(site: Site, address: str) -> str:
    return site.home + address if address.startswith("/") else address


def _anything(address: _Address, site: Site) -> str:
    """A page of the site that no shape describes."""
    path = re.sub(r"/{2,}", "/", address.path)
    if not path or re.search(r"/(?:\.|%2e){1,2}(?:/|$)", path, re.IGNORECASE):
        raise _RefusedError(LinkProblem.WRONG_TARGET)
    host = re.sub(r"^(?:www|m|mobile|web|touch)\.", "", address.host)
    home = site.home if host in {site.host, *site.aliases} else f"https://{host}"
    return home + _escaped(path) + _with_mark(_without_tracking(address.query))
