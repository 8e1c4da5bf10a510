"""Messages with links in them: which links, and what the rest of the words asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.links import (
    LinkError,
    LinkProblem,
    check_link,
    is_known_host,
    platforms_of_name,
    recognise,
)
from bot.domain.platforms import Platform, TargetKind
from bot.domain.quantity import find_quantity
from bot.domain.vocabulary import known_words, platform_word

LONGEST_WORDS = 100
"""Characters. More than that beside a link is prose, and asks for nothing."""

MOST_LINKS = 200
"""More do not fit into a message in any sensible way."""


@dataclass(frozen=True, slots=True)
class Paste:
    """The links of a message as they stand there, in order, each once; and what else it says.

    `quantity` is the one number beside them, None where there is not exactly one.
    """

    links: tuple[str, ...]
    words: str = ""
    quantity: int | None = None


@dataclass(frozen=True, slots=True)
class SentLink:
    """One link of a message: `text` as typed, `words` and `quantity` as they stood beside it.

    `link` is its one form; `platform` is None for an `@name` that could be on several, which stays
    as it is. Where it can't be used, `problem` says why, and `example` is one that could be.
    """

    text: str
    link: str
    platform: Platform | None = None
    problem: LinkProblem | None = None
    example: str = ""
    words: str = ""
    quantity: int | None = None


@dataclass(frozen=True, slots=True)
class PastedLink:
    """A usable link that was sent, as it is stored. `paste`: the same for all of one message."""

    id: int
    paste: int
    link: str
    words: str
    quantity: int | None

    @property
    def is_name(self) -> bool:
        return self.link.startswith("@")


def read_paste(text: str) -> Paste | None:
    """The links and names in a text; None where there are none."""
    if len(text) > LONGEST_TEXT:
        return None
    pieces = [piece for token in text.split() for piece in _SEPARATORS.split(token)]
    whole = len(pieces) == 1
    links: list[str] = []
    rest: list[str] = []
    for piece in pieces:
        bare = _unwrapped(piece)
        is_link = _is_link(bare, whole=whole)
        if is_link:
            links.append(bare)
        # Where a link stood, one number ends and another begins.
        rest.append("\n" if is_link else piece.strip(_WRAPPING))
    if not links:
        return None
    quantity, words = find_quantity(" ".join(rest))
    once = tuple(dict.fromkeys(links))[:MOST_LINKS]
    return Paste(once, words if len(words) <= LONGEST_WORDS else "", quantity)


def sent_links(paste: Paste) -> tuple[SentLink, ...]:
    """Each link, recognised or with what is wrong with it."""
    return tuple(_sent(text, paste) for text in paste.links)


def named_platforms(words: str) -> tuple[Platform, ...]:
    """The platforms that the words name, in any language of the vocabulary."""
    known = known_words(words)
    return tuple(one for one in Platform if platform_word(one) and platform_word(one) in known)


LONGEST_TEXT = 40_000
"""Characters: Telegram's longest messages have fewer."""
_WRAPPING = "<>()[]{}\"'«»“”„‚‘’`*,;:!?…"
_SEPARATORS = re.compile(r"[|]+|[,;]+(?=(?:https?://|www\.|@))", re.IGNORECASE)
_NAME = re.compile(r"@[^\W_][\w.-]{0,99}")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_HOST_AND_PATH = re.compile(r"((?:[\w-]+\.)+[^\W\d_]{2,63})\.?(?::\d+)?([/?#].*)?", re.DOTALL)


def _unwrapped(text: str) -> str:
    """Without the punctuation around it; a bracket that was opened within belongs to it."""
    bare = text.lstrip(_WRAPPING).rstrip(f"{_WRAPPING}.")
    after = text[text.find(bare) + len(bare) :] if bare else ""
    closes = after.startswith(")") and bare.count("(") > bare.count(")")
    return f"{bare})" if closes else bare


def _is_link(text: str, *, whole: bool) -> bool:
    """`whole`: nothing else was written, so that a bare host is meant as one."""
    if _NAME.fullmatch(text) or _SCHEME.match(text):
        return True
    found = _HOST_AND_PATH.fullmatch(text)
    if found is None:
        return False
    host, tail = found[1], found[2] or ""
    if tail.strip("/"):
        return True
    # "ok.ru" alone is rather a word to search for; a host of nobody's we know is a website.
    return whole and not is_known_host(host)


def _sent(text: str, paste: Paste) -> SentLink:
    try:
        link, platform = _recognised(text, paste.words)
    except LinkError as error:
        return SentLink(text, text, problem=error.problem, example=error.example)
    return SentLink(text, link, platform, words=paste.words, quantity=paste.quantity)


def _recognised(text: str, words: str) -> tuple[str, Platform | None]:
    if not text.startswith("@"):
        found = recognise(text)
        return found.url, found.platform
    possible = platforms_of_name(text)
    named = [platform for platform in named_platforms(words) if platform in possible]
    if len(named or possible) == 1:
        [platform] = named or possible
        return check_link(text, platform, TargetKind.ANY).url, platform
    if not possible:
        raise LinkError(LinkProblem.NOT_A_LINK, "@name")
    return text, None
