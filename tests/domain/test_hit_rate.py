"""How much of a whole price list is read right, held against what its names were made from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

import pytest

from bot.domain.classify import Classification, classify
from bot.domain.names import clean_heading, clean_name
from bot.domain.platforms import Platform, TargetKind
from bot.domain.refill_promises import LIFE_DAYS
from sandbox.panel import kinds
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.services import Quirk, ServiceEntry
from tests import figures
from tests.samples import THOROUGH, one_test_in

pytestmark = one_test_in(3)

P, T = Platform, TargetKind

PLATFORMS: Mapping[str, Platform] = {
    "X (Twitter)": P.X,
    "Website Traffic": P.WEBSITE,
    **{one.label: one for one in Platform},
}

TARGETS: Mapping[Platform, Mapping[TargetKind, str]] = {
    P.INSTAGRAM: {
        T.PROFILE: "Followers, Auto Likes",
        T.POST: "Likes, Views, Saves, Shares, Reach & Impressions, Random Comments, "
        "Custom Comments, Comments Package, Likes Package",
        T.STORY: "Story Views, Story Poll Votes",
        T.COMMENT: "Comment Likes",
        T.ANY: "Mentions, Mentions Hashtag, Mentions + Tags, Mentions List, Mentions of Fans, "
        "Mentions of Likers",
    },
    P.TIKTOK: {
        T.PROFILE: "Followers",
        T.VIDEO: "Likes, Views, Shares, Saves, Custom Comments",
        T.LIVE: "Live Viewers, Battle Points",
        T.COMMENT: "Comment Likes",
        T.ANY: "Starter Package",
    },
    P.YOUTUBE: {
        T.CHANNEL: "Subscribers, Channel Package",
        T.VIDEO: "Views, Likes, Shorts Views, Watch Time, Shares, Custom Comments",
        T.LIVE: "Live Stream Viewers",
        T.COMMENT: "Comment Likes, Comment Replies",
    },
    P.TELEGRAM: {
        T.CHANNEL: "Members, Premium Members, Group Invites",
        T.POST: "Post Views, Post Reactions, Post Shares, Custom Comments, Poll Votes, "
        "Views Package",
        T.BOT: "Bot Start",
    },
    P.X: {
        T.PROFILE: "Followers",
        T.POST: "Likes, Retweets, Views, Bookmarks, Custom Replies, Poll Votes",
        T.LIVE: "Space Listeners",
    },
    P.FACEBOOK: {
        T.PROFILE: "Page Likes + Followers, Profile Followers",
        T.POST: "Post Likes, Post Reactions, Custom Comments",
        T.VIDEO: "Video Views",
        T.GROUP: "Group Members",
        T.LIVE: "Live Viewers, Live Eyes",
    },
    P.SPOTIFY: {T.TRACK: "Plays", T.ANY: "Followers, Monthly Listeners, Saves"},
    P.TWITCH: {T.CHANNEL: "Followers", T.LIVE: "Live Viewers", T.VIDEO: "Clip Views"},
    P.THREADS: {T.PROFILE: "Followers", T.POST: "Likes"},
    P.LINKEDIN: {T.PROFILE: "Followers, Connections", T.POST: "Post Likes"},
    P.DISCORD: {T.GROUP: "Offline Members, Online Members", T.ANY: "Server Boosts Package"},
    P.SOUNDCLOUD: {T.TRACK: "Plays, Likes"},
    P.PINTEREST: {T.PROFILE: "Followers", T.POST: "Repins"},
    P.REDDIT: {T.POST: "Upvotes", T.GROUP: "Members"},
    P.WHATSAPP: {T.CHANNEL: "Channel Members", T.POST: "Channel Post Reactions"},
    P.WEBSITE: {T.ANY: "Visitors, Mobile Visitors, Chosen Traffic, Backlinks"},
}

PER_DAY = {
    "500/day": 500,
    "1K/day": 1_000,
    "5K/day": 5_000,
    "10K - 20K Per Day": 10_000,
    "50K/Day": 50_000,
    "Up To 100K/D": 100_000,
    "Speed 2K/hour": 48_000,
    "Slow 200/day": 200,
}
START_SECONDS = {
    "Instant": 0,
    "Start: 0-15 min": 900,
    "0-1 Hour Start": 3_600,
    "Start Time: 0-6 Hrs": 21_600,
    "0-24h": 86_400,
    "INSTANT START 🚀": 0,
}


class Reading(NamedTuple):
    """What was read of one service, beside what is so."""

    service: ServiceEntry
    truth: Classification
    found: Classification


SUBJECTS = ("platform", "target", "refill_days", "per_day", "start_seconds")
LISTS = ((1, 2400), (2, 2400), pytest.param(11, 15_000, marks=THOROUGH))
FLOOR = 0.999
"""The least share that must be read right, of each subject."""


@lru_cache
def kind_of(category: str) -> tuple[Platform, TargetKind]:
    """The platform and target of the kind that the category was made for."""
    title = category.replace(" › ", " ")
    fitting = [
        (len(kind.noun), PLATFORMS[platform.name], kind.noun)
        for platform in kinds.PLATFORMS
        for kind in platform.kinds
        if f"{platform.name} {kind.noun}" in title
    ]
    _, platform, noun = max(fitting)
    targets = TARGETS[platform].items()
    return platform, next(target for target, nouns in targets if noun in nouns.split(", "))


def stated(name: str, values: Mapping[str, int]) -> int | None:
    said = [value for words, value in values.items() if words.casefold() in name.casefold()]
    return said[0] if said else None


def amounts(name: str) -> list[str]:
    return re.findall(r"\d+[KM%]?", name.upper())


def truth(service: ServiceEntry) -> Classification:
    return Classification(
        *kind_of(service.category),
        LIFE_DAYS if service.refill_days is None else service.refill_days or None,
        stated(service.name, PER_DAY),
        stated(service.name, START_SECONDS),
    )


@lru_cache
def readings(seed: int, size: int) -> tuple[Reading, ...]:
    return tuple(
        Reading(one, truth(one), classify(one.name, one.category))
        for one in make_catalogue(seed, size)
        if one.quirk is not Quirk.SEPARATOR
    )


def share(hits: Iterable[bool]) -> float:
    counted = Counter(hits)
    return counted[True] / counted.total()


@pytest.mark.parametrize(("seed", "size"), LISTS)
def test_nearly_everything_is_read_right_and_nothing_wrong(seed: int, size: int) -> None:
    """A gap costs a hint; a wrong kind refuses good links, a wrong window promises too much."""
    found = readings(seed, size)
    rates = {
        subject: share(getattr(one.found, subject) == getattr(one.truth, subject) for one in found)
        for subject in SUBJECTS
    }
    shown = ", ".join(f"{subject} {rate:.2%}" for subject, rate in rates.items())
    figures.note("names", f"{shown} of {len(found):,} (list {seed})")
    assert min(rates.values()) >= FLOOR, shown
    for one in found:
        assert one.found.platform in {one.truth.platform, P.OTHER}, one
        assert one.found.target in {one.truth.target, T.ANY}, one
        assert (one.found.refill_days or 0) <= (one.truth.refill_days or 0), one


def test_the_name_alone_tells_nearly_as_much() -> None:
    services = [one for one in make_catalogue(3, 2400) if one.quirk is not Quirk.SEPARATOR]
    alone = share(classify(one.name, "Various") == truth(one) for one in services)
    figures.note("names", f"{alone:.2%} of {len(services):,} whole by the name alone")
    assert alone >= FLOOR


def test_speeds_and_starts_of_the_list_are_in_the_tables_here() -> None:
    """Without this a new speed in the list would count as one that is rightly not read."""
    unhurried = {"Super Fast ⚡", "Ultra-Fast", "Natural Pattern"}
    assert set(kinds.SPEEDS) == PER_DAY.keys() | unhurried
    assert set(kinds.STARTS) == START_SECONDS.keys()


def test_cleaning_takes_nothing_that_is_read() -> None:
    for service, _, found in readings(1, 2400):
        name = clean_name(service.name)
        assert classify(name, clean_heading(service.category)) == found, service.name
        if service.quirk is not Quirk.HUGE_NAME:
            assert amounts(name) == amounts(service.name)
        assert clean_name(name) == name


def test_cleaning_makes_names_shorter_and_keeps_headings_apart() -> None:
    services = [one.service for one in readings(1, 2400)]
    before = sum(len(one.name) for one in services)
    after = sum(len(clean_name(one.name)) for one in services)
    figures.note("names", f"cleaning leaves {after / before:.1%} of the letters")
    assert after < before
    headings = {one.category for one in services}
    assert len({clean_heading(one) for one in headings}) == len(headings)
