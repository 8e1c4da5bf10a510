"""The noise that panels put around a name, taken away step by step.

A step never takes what says something: amounts, speeds, refills, countries, qualities. Each
gets one line of text without hidden characters, and may leave more spaces than are needed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping

from bot.domain.platforms import Platform
from bot.domain.refill_promises import REFILL_WORDS, promised_days

Step = Callable[[str], str]

_BRAND_WORDS = [word for one in Platform for word in re.findall("[A-Za-z]{4,}", one.brand or "")]
_BRANDS = "|".join(_BRAND_WORDS)
_SPELLED_BRANDS = {word.upper(): word for word in _BRAND_WORDS}


# Markup


_TAG = re.compile(
    r"</?(?:a|b|big|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|s|small|"
    r"span|strike|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def _without_tags(text: str) -> str:
    return _TAG.sub(" ", text) if "<" in text else text


# The panel's own numbers


_NAMED_ID = r"\b(?:(?:[Ss]ervice|[Ss]rv) )?[Ii][Dd] ?[:#=№-] ?#?\d{1,9}\b(?![.,]\d)"
_ID = re.compile(rf"\[ ?{_NAMED_ID} ?\]|\( ?{_NAMED_ID} ?\)|{_NAMED_ID}")
_NUMBERING = re.compile(
    r"(?:[#№] ?\d{1,7}\b[ .:|)~-]*|(?:\d\ufe0f?\u20e3 ?)+|\d{1,3}[.)] (?=\S))(?=.*[^\W\d_])"
)
_BARE_NUMBER = re.compile(
    r"^\[ ?#?(\d{4,6}) ?\]|^(\d{4,6}) ?[-–:|] (?=\D)|[\[(] ?#(\d{2,7}) ?[\])]|\[ ?(\d{4,6}) ?\]$"
)
_AMOUNT_OR_YEAR = re.compile(r"(?:19|20)\d\d|\d*(?:00|50)")


def _without_ids(text: str) -> str:
    text = _ID.sub(" ", text).lstrip()
    numbering = _NUMBERING.match(text)
    text = text[numbering.end() :] if numbering else text
    return _BARE_NUMBER.sub(_unless_amount, text)


def _unless_amount(found: re.Match[str]) -> str:
    number = next(group for group in found.groups() if group)
    return found[0] if _AMOUNT_OR_YEAR.fullmatch(number) else " "


# Pictures


_DIVIDERS = re.compile(r"(?:(?:[❘❙❚⇝⇢⟶➔➜➝➞‣⁃•∙¦\u2500-\u25ff]|(?<= )·(?= ))\ufe0f?\s*)+")
_PICTURE = (
    r"[\u21e0-\u21ff\u2300-\u23ff\u2580-\u27bf\u2900-\u297f\u2b00-\u2bff"
    r"\U0001f000-\U0001f1e5\U0001f200-\U0001faff]"
)
_WORDLIKE = r"(?<![♀♂⚧♾♻⛔❌✖➕])(?<!(?i:low) 💧)(?<!(?i:no) 💧)(?<!(?i:non) 💧)(?<!%💧)(?<!% 💧)"
"""Signs that stand for a word stay, and so does a drop after "low" or "no"."""
_ORNAMENTS = re.compile(rf"(?:{_PICTURE}{_WORDLIKE}\ufe0f?\s*)+")
_ANY_PICTURE = re.compile(_PICTURE)
_PLAINLY_ORNAMENTS = re.compile(r"(?:[✅☑✔🆕🆙🔝🥇🥈🥉👑⚠💎🚀🔰📌📍📸🎵▶✈🐦📘]\ufe0f?\s*)+")
_FEELINGS = re.compile(
    r"react|reac[cç]|реакц|tepki|تفاعل|emoji|emotic|эмодз|smile|review|rating|отзыв|avalia|yorum|"
    r"[❤👍👎👏💔💩🧡💛💚💙💜🖤\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a]"
)
"""Where these are, a picture may be what is sold: a reaction, or stars of a review."""
_REFUSED = re.compile(
    rf"⛔\ufe0f? ?(?:{REFILL_WORDS}|drop|cancel)|(?:{REFILL_WORDS}|drop|cancel)\w*[ :]{{0,2}}⛔",
    re.IGNORECASE,
)
_SAID_IN_WORDS = re.compile(r"(?<!\bno )[♻⛔]\ufe0f?", re.IGNORECASE)


def _without_pictures(text: str) -> str:
    if text.isascii():
        return text
    text = _DIVIDERS.sub(" | ", text)
    if not _ANY_PICTURE.search(text):
        return text
    text = _without_signs_beside_words(text)
    ornaments = _PLAINLY_ORNAMENTS if _FEELINGS.search(text.lower()) else _ORNAMENTS
    leading = ornaments.match(text)
    text = text[leading.end() :] if leading else text
    plain = ornaments.sub(" | ", text)
    # In "Telegram 🔥" the picture is the reaction that is sold.
    return plain if len(re.findall(r"\w+", plain)) > 1 else text


def _without_signs_beside_words(text: str) -> str:
    """♻️ and ⛔ go where the refill that is promised is the same without them."""
    if "♻" not in text and "⛔" not in text:
        return text
    promised = promised_days(text, "")
    plain = _SAID_IN_WORDS.sub(" ", text)
    refused = promised is None and _REFUSED.search(text)
    return text if refused or promised_days(plain, "") != promised else plain


# Badges


_BADGE = (
    r"(?:(?:brand )?new|hot|best ?sellers?|recommended|sale|promo|updated|"
    r"новинка|хит|yeni|novo|nuevo|nouveau|جديد)[ !*]*"
)
_BRACKETED_BADGE = re.compile(rf"[\[({{<][^\w\[\](){{}}<>]*{_BADGE}[\])}}>]", re.IGNORECASE)
_SHOUTED_BADGE = re.compile(
    rf"\bNEW ?!+|[*_~]+ ?NEW ?[*_~]+|^NEW[ :!-]+(?=(?i:{_BRANDS}))|^NEW (?=X\b)"
)
_STANDING_BADGE = re.compile(
    rf"^{_BADGE}(?=[-–|] )|(?<=[-–|] ){_BADGE}(?=[-–|] |$)", re.IGNORECASE
)


def _without_badges(text: str) -> str:
    plain = _SHOUTED_BADGE.sub(" | ", _BRACKETED_BADGE.sub(" ", _single_spaced(text)))
    plain = _STANDING_BADGE.sub("", plain)
    return plain if re.search(r"\w", plain) else text


# Brackets


_ANY_BRACKET = re.compile(r"[\[\](){}<]")
_CLOSES = {")": "(", "]": "[", "}": "{"}
_BRAND_IN_BRACKETS = re.compile(rf"^[\[(] ?({_BRANDS}) ?[\])](?=.*\w)", re.IGNORECASE)
_LEADING_BRACKETS = re.compile(r"((?:[\[(][^\[\]()]*[\])] ?)+)([^\[\]()]*\w.*)")
_TIDY_BRACKETS = (
    (re.compile(r"([\[({])[\s|]+"), r"\1"),
    (re.compile(r"(?<![\s|])[\s|]+([\])}])"), r"\1"),
    (re.compile(r"\[[\s~•*.,:;-]*\]|\([\s~•*.,:;-]*\)|\{[\s~•*.,:;-]*\}|< *>"), " "),
)


def _with_tidy_brackets(text: str) -> str:
    """Balanced, filled, and behind the name rather than before it."""
    if not _ANY_BRACKET.search(text):
        return text
    text = _balanced(text)
    for pattern, replacement in _TIDY_BRACKETS:
        text = pattern.sub(replacement, text)
    text = _BRAND_IN_BRACKETS.sub(r"\1 ", text.strip())
    leading = _LEADING_BRACKETS.fullmatch(text)
    return f"{leading[2]} {leading[1]}" if leading else text


def _balanced(text: str) -> str:
    """Without the brackets that have no partner."""
    opened: list[int] = []
    waiting = Counter[str]()
    paired: set[int] = set()
    for place, sign in enumerate(text):
        if sign in "([{":
            opened.append(place)
            waiting[sign] += 1
        partner = _CLOSES.get(sign, "")
        while waiting[partner]:
            last = opened.pop()
            waiting[text[last]] -= 1
            if text[last] == partner:
                paired |= {last, place}
                break
    alone = {place for place, sign in enumerate(text) if sign in "()[]{}"} - paired
    return "".join(" " if place in alone else sign for place, sign in enumerate(text))


# What stands there twice


_TWICE = re.compile(r"\b([^\W\d_]{4,})\b(?: ?[|:›»/-] ?| )(?=\1\b)", re.IGNORECASE)
_NEEDLESS = re.compile(r"(?<= )[-–—|~/] (?=[\[(])|(?<=[:;,] )\| ")
_DIVIDING = ("-", "–", "—", "/", "›", "»", "|")
"""Where two of these meet, the one that is first here stays: a picture left a `|`."""


def _without_doubles(text: str) -> str:
    text = _NEEDLESS.sub("", _single_spaced(_TWICE.sub(_unless_brand, text)))
    kept: dict[str, str] = {}
    for place, part in enumerate(_with_single_dividers(text).split(" | ")):
        # Half of a bracket may stand in each of two parts.
        split = "(" in part or "[" in part
        kept.setdefault(f"{place} {part}" if split else part.casefold(), part)
    return " | ".join(kept.values())


def _unless_brand(found: re.Match[str]) -> str:
    return "" if found[1].upper() in _SPELLED_BRANDS else found[0]


def _with_single_dividers(text: str) -> str:
    kept: list[str] = []
    for word in text.split():
        sign = "|" if word == "~" else word
        if sign in _DIVIDING and kept and kept[-1] in _DIVIDING:
            kept[-1] = min(kept[-1], sign, key=_DIVIDING.index)
        else:
            kept.append(sign)
    return " ".join(kept)


# Shouting


_WORD = re.compile(r"[^\W\d_]{2,}")
_TURKISH = re.compile("[İĞŞğşı]")
_SHORT_WORDS = (
    "TO OF IN ON BY OR UP NO MAX MIN DAY PER THE AND FOR ALL ANY NEW NON NOT OLD LOW BIG"
)
_MORE_SHORT_WORDS = "HOT TOP OUT HRS BOT TAG MIX APP WEB FAN BUY GÜN"
_LONG_ACRONYMS = "IGTV ASMR NSFW PUBG IMDB BIGO SMMS USDT LATAM EMEA APAC HTTP"
_CALMED: Mapping[str, str] = {
    **{word: word.capitalize() for word in f"{_SHORT_WORDS} {_MORE_SHORT_WORDS}".split()},
    **{word: word for word in _LONG_ACRONYMS.split()},
    **_SPELLED_BRANDS,
}
_LONGEST_ACRONYM = 3


def _calm(text: str) -> str:
    capitalized = _capitalized_in_turkish if _TURKISH.search(text) else str.capitalize
    return _WORD.sub(lambda word: _calmed(word[0], capitalized), text)


def _calmed(word: str, capitalized: Step) -> str:
    if not word.isupper():
        return word
    if word in _CALMED:
        return _CALMED[word]
    return word if len(word) <= _LONGEST_ACRONYM else capitalized(word)


def _capitalized_in_turkish(word: str) -> str:
    return word[0] + word[1:].replace("I", "ı").replace("İ", "i").lower()


def _single_spaced(text: str) -> str:
    return " ".join(text.split())


HEADING_STEPS: tuple[Step, ...] = (
    _without_tags,
    _without_ids,
    _without_pictures,
    _with_tidy_brackets,
    _without_doubles,
    _calm,
)
NAME_STEPS: tuple[Step, ...] = (
    *HEADING_STEPS[:3],
    _without_badges,
    *HEADING_STEPS[3:],
)
"""A heading keeps its badges: "New" may be all that tells two of them apart."""
