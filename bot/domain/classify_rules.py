"""What the words in names of services mean, as data. `classify.py` reads it.

All phrases are in the standard words of `vocabulary.py`. In a name the phrase that stands
first decides, of two at one place the longer; so "story views" is about a story, and
"followers + free likes" about an account.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from bot.domain.platforms import Platform, TargetKind


class Role(Enum):
    """What a phrase is about, where each platform has its own word for it."""

    ACCOUNT = "account"
    PUBLICATION = "publication"


Meaning = Role | TargetKind

ACCOUNT_KINDS: Mapping[Platform, TargetKind] = {
    Platform.YOUTUBE: TargetKind.CHANNEL,
    Platform.TELEGRAM: TargetKind.CHANNEL,
    Platform.TWITCH: TargetKind.CHANNEL,
    Platform.KICK: TargetKind.CHANNEL,
    Platform.WHATSAPP: TargetKind.CHANNEL,
    Platform.DISCORD: TargetKind.GROUP,
}
"""Elsewhere an account is a PROFILE."""

PUBLICATION_KINDS: Mapping[Platform, TargetKind] = {
    Platform.YOUTUBE: TargetKind.VIDEO,
    Platform.TIKTOK: TargetKind.VIDEO,
    Platform.TWITCH: TargetKind.VIDEO,
    Platform.KICK: TargetKind.VIDEO,
    Platform.SNAPCHAT: TargetKind.VIDEO,
    Platform.SPOTIFY: TargetKind.TRACK,
    Platform.SOUNDCLOUD: TargetKind.TRACK,
}
"""Elsewhere a publication is a POST."""

_TO = ("to", "of", "for", "on", "in", "на", "в", "для", "em", "en", "de", "do", "da", "para", "al")


def _both_ways(sold: str, place: str) -> tuple[str, ...]:
    """As other languages order "comment likes" and "story views": "лайки на комментарии"."""
    return tuple(f"{sold} {word} {place}" for word in _TO)


_INTO_GROUP = (*_both_ways("members", "group"), *_both_ways("followers", "group"))

ANYWHERE: tuple[tuple[Meaning, tuple[str, ...]], ...] = (
    (
        TargetKind.COMMENT,
        (
            "comments likes",
            "comments dislikes",
            "comments upvotes",
            "comments replies",
            "comments reply",
            *_both_ways("likes", "comments"),
        ),
    ),
    (
        TargetKind.STORY,
        ("story", "highlight", "highlights", "views story", *_both_ways("views", "story")),
    ),
    (
        TargetKind.LIVE,
        (
            "live",
            "viewers",
            "concurrent",
            "battle",
            "views live",
            *_both_ways("views", "live"),
            *_both_ways("likes", "live"),
        ),
    ),
    (TargetKind.PLAYLIST, ("playlist",)),
    (TargetKind.GROUP, ("group members", "group followers", "group join", *_INTO_GROUP)),
    (
        Role.ACCOUNT,
        (
            "followers",
            "members",
            "friends",
            "connections",
            "page likes",
            "profile likes",
            "channel members",
            "channel followers",
        ),
    ),
    (
        Role.PUBLICATION,
        (
            "likes",
            "dislikes",
            "views",
            "plays",
            "comments",
            "shares",
            "reposts",
            "retweets",
            "reactions",
            "votes",
            "saves",
            "bookmarks",
            "upvotes",
            "downvotes",
            "impressions",
            "reach",
            "favorites",
            "favourites",
            "quotes",
            "quote",
            "engagement",
            "watch time",
            "watch hours",
            "video",
            "reels",
            "shorts",
            "replies",
            "repins",
            "repin",
            "pins",
        ),
    ),
    (
        TargetKind.ANY,
        (
            "profile visits",
            "profile views",
            "profile clicks",
            "visits",
            "mentions",
            "hashtags",
            "dm",
            "direct message",
            "mass dm",
            "reviews",
            "report",
            "reports",
            "event",
            "listeners",
            "podcast",
            "verification",
            "verified badge",
            "account",
            "accounts",
            "awards",
            "game",
            "app",
            "apps",
            "download",
            "downloads",
            "install",
            "installs",
        ),
    ),
)

ON_PLATFORM: Mapping[Platform, tuple[tuple[Meaning, tuple[str, ...]], ...]] = {
    Platform.INSTAGRAM: (
        (TargetKind.ANY, ("channel members", "channel followers", "broadcast channel")),
    ),
    Platform.FACEBOOK: (
        (TargetKind.VIDEO, ("views", "video", "reels", "watch time", "watch minutes", "minutes")),
        (Role.ACCOUNT, ("reviews", "rating", "ratings", "page followers")),
        (TargetKind.GROUP, ("members",)),
        (TargetKind.ANY, ("event", "live members")),
    ),
    Platform.YOUTUBE: (
        (Role.ACCOUNT, ("channel package",)),
        (TargetKind.POST, ("community", "posts likes", "votes", "posts comments")),
        (TargetKind.ANY, ("channel views", "channel membership", "membership", "hype")),
    ),
    Platform.TELEGRAM: (
        (TargetKind.BOT, ("bot", "mini app", "start bot", "referral", "referrals")),
        (
            Role.ACCOUNT,
            (
                *_INTO_GROUP,
                "group members",
                "group followers",
                "boosts",
                "channel boosts",
                "group invites",
                "invites",
                "online",
                "premium members",
                "premium boosts",
            ),
        ),
        (TargetKind.ANY, ("stars", "gift", "gifts", "premium account", "premium gift")),
    ),
    Platform.X: (
        (TargetKind.LIVE, ("space", "spaces")),
        (TargetKind.GROUP, ("community", "communities", "community members")),
        (Role.PUBLICATION, ("link clicks", "detail expand", "detail expands", "hashtag clicks")),
    ),
    Platform.SPOTIFY: (
        (
            TargetKind.PROFILE,
            ("artist", "profile followers", "user followers", "artist followers"),
        ),
        (TargetKind.ANY, ("followers", "saves", "album", "premium", "pre saves")),
    ),
    Platform.SOUNDCLOUD: ((TargetKind.ANY, ("album",)),),
    Platform.TWITCH: (
        (TargetKind.VIDEO, ("clip", "clips", "clip views", "video views")),
        (TargetKind.ANY, ("views", "bits", "prime")),
    ),
    Platform.KICK: (
        (TargetKind.VIDEO, ("clip", "clips", "clip views", "video views")),
        (TargetKind.ANY, ("views",)),
    ),
    Platform.DISCORD: ((TargetKind.ANY, ("friends", "friend request", "nitro", "boosts")),),
    Platform.REDDIT: (
        (TargetKind.GROUP, ("members", "join")),
        (TargetKind.ANY, ("followers", "karma")),
    ),
    Platform.VK: (
        (TargetKind.GROUP, ("members",)),
        (TargetKind.ANY, ("followers", "plays")),
    ),
    Platform.WHATSAPP: ((TargetKind.ANY, ("members", "views", "comments", "shares")),),
    Platform.PINTEREST: ((TargetKind.ANY, ("board", "boards")),),
    Platform.LINKEDIN: ((Role.ACCOUNT, ("endorsements", "recommendations", "company")),),
    Platform.SNAPCHAT: ((TargetKind.ANY, ("likes", "score")),),
}
"""What a phrase means on one platform, where that is not what it means elsewhere."""

WHOLE_ACCOUNT = (
    r"auto (?:views|likes|reactions|comments|reposts|retweets|shares|saves|plays)|"
    r"(?:future|upcoming|next|last|latest|past|previous|old|new)(?: \d+)? posts"
)
"""Orders for what an account will publish or has published take the account's link."""

PRIVATE_PLACES = "private"
"""On Telegram: the service takes invites too."""

NOT_PRIVATE = r"(?:no|not|non|t|never|without)(?: \w+){0,4}? private"
"""A warning: "do not make the account private", "don't use private links"."""

IMPLIED = (
    (Platform.YOUTUBE, ("shorts", "watch time", "watch hours")),
    (Platform.INSTAGRAM, ("reels", "igtv")),
    (Platform.X, ("retweets",)),
    (Platform.WEBSITE, ("web", "backlinks", "visitors", "guest posts", "domain authority")),
    (Platform.PINTEREST, ("repins",)),
)
"""Words that give a platform away where none is named."""

UNSURE_WORDS = frozenset({"x", "tt", "medium"})
"""Platform words with another meaning: they count before a word for what is sold."""

SURE_IF_FIRST = frozenset({"x", "tt"})
"""Of these, the ones that also count as the first word: "X | Real Followers"."""

SOURCES = "from|via|through|source|using|by"
"""Before a platform's name: that is where the visitors come from, not what is sold."""
