"""What a service is for, read from its name and category: the panel API does not say it.

The rules are data, in `classify_rules.py`. Where they leave a doubt, the answer is
OTHER or ANY: a link too many let through is better than a good one refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.domain import classify_rules as rules
from bot.domain.links import has_kind
from bot.domain.platforms import Platform, TargetKind
from bot.domain.refill_promises import promised_days
from bot.domain.speeds import per_day, start_seconds
from bot.domain.vocabulary import TOPIC_WORDS, known_words, platform_word, standard, words


@dataclass(frozen=True, slots=True)
class Classification:
    """What a name tells; None for what it does not.

    `refill_days` is the window that it promises, `per_day` the units delivered in a day,
    `start_seconds` the longest time to the first of them.
    """

    platform: Platform
    target: TargetKind
    refill_days: int | None
    per_day: int | None = None
    start_seconds: int | None = None


def classify(name: str, category: str, description: str = "") -> Classification:
    name_words, category_words = _sentence(name), _sentence(category)
    platform = _platform(name_words, category_words)
    target = _target(platform, name_words, category_words)
    if not has_kind(platform, target):
        target = TargetKind.ANY
    return Classification(
        platform,
        target,
        promised_days(name, category),
        per_day(name, category, description),
        start_seconds(name, category, description),
    )


@lru_cache(maxsize=4096)
def _sentence(text: str) -> str:
    """The standard words with one space around each."""
    found = words(text)
    kept = [word for word, after in pairwise([*found, ""]) if _is_sure(word, after)]
    if found and found[0] in rules.SURE_IF_FIRST:
        kept.insert(0, found[0])
    return f" {' '.join(known_words(' '.join(kept)))} "


_SOLD = frozenset(TOPIC_WORDS) | {"spaces", "space", "impressions", "com", "twitter"}


def _is_sure(word: str, after: str) -> bool:
    return word not in rules.UNSURE_WORDS or standard(after) in _SOLD


# Platform


_BY_WORD = {platform_word(platform): platform for platform in Platform if platform_word(platform)}
_NAMES = "|".join(_BY_WORD)
_NAMED = re.compile(rf"(?<= )(?:{_NAMES})(?= )")
_SOURCE = re.compile(rf" (?:{rules.SOURCES})(?: (?:and|or|ads|{_NAMES}))+(?= )")


def _platform(name: str, category: str) -> Platform:
    """The category's platform where it is one and the name agrees; else the name's first."""
    in_name, in_category = _named(name), _named(category)
    if len(in_category) == 1 and (not in_name or in_category[0] in in_name):
        return in_category[0]
    for platform in in_name + in_category:
        return platform
    return _implied(name) or _implied(category) or Platform.OTHER


def _named(sentence: str) -> list[Platform]:
    found = (_BY_WORD[word] for word in _NAMED.findall(_SOURCE.sub(" ", sentence)))
    return list(dict.fromkeys(found))


def _implied(sentence: str) -> Platform | None:
    for platform, phrases in rules.IMPLIED:
        if any(f" {phrase} " in sentence for phrase in phrases):
            return platform
    return None


# Target


_NOT_PRIVATE = re.compile(rf"(?<= ){rules.NOT_PRIVATE}(?= )")
_WHOLE_ACCOUNT = re.compile(rf" (?:{rules.WHOLE_ACCOUNT}) ")


def _target(platform: Platform, name: str, category: str) -> TargetKind:
    both = name + category
    if platform is Platform.TELEGRAM and _takes_private_places(both):
        return TargetKind.ANY
    if _WHOLE_ACCOUNT.search(both):
        return _kind(platform, rules.Role.ACCOUNT)
    for sentence in (name, category):
        found = _phrases(platform)[0].search(sentence)
        if found:
            return _kind(platform, _phrases(platform)[1][found[0]])
    return TargetKind.ANY


def _takes_private_places(sentence: str) -> bool:
    return f" {rules.PRIVATE_PLACES} " in _NOT_PRIVATE.sub(" ", sentence)


@lru_cache(maxsize=len(Platform))
def _phrases(platform: Platform) -> tuple[re.Pattern[str], dict[str, rules.Meaning]]:
    """A pattern that finds the first of the phrases, and what each of them means."""
    meanings = {
        phrase: meaning
        for group in (rules.ANYWHERE, rules.ON_PLATFORM.get(platform, ()))
        for meaning, phrases in group
        for phrase in phrases
    }
    longest_first = sorted(meanings, key=len, reverse=True)
    return re.compile(rf"(?<= )(?:{'|'.join(longest_first)})(?= )"), meanings


def _kind(platform: Platform, meaning: rules.Meaning) -> TargetKind:
    if meaning is rules.Role.ACCOUNT:
        return rules.ACCOUNT_KINDS.get(platform, TargetKind.PROFILE)
    if meaning is rules.Role.PUBLICATION:
        return rules.PUBLICATION_KINDS.get(platform, TargetKind.POST)
    return meaning
