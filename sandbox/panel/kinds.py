"""What panels sell, as data: platforms, the kinds of service on each, and how they are named."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """One kind of service on one platform.

    `low` and `high` bound the rate, in hundred-thousandths of a unit; `weight` says how
    common the kind is beside others of its type.
    """

    noun: str
    low: int
    high: int
    minimum: int
    maximum: int
    weight: int
    type: str = "Default"


class Platform(NamedTuple):
    """A platform with the emoji that panels put before its name."""

    name: str
    emoji: str
    kinds: tuple[Kind, ...]


PLATFORMS = (
    Platform(
        "Instagram",
        "📸",
        (
            Kind("Followers", 20_000, 900_000, 10, 1_000_000, 14),
            Kind("Likes", 2_000, 150_000, 10, 300_000, 12),
            Kind("Views", 100, 12_000, 100, 10_000_000, 8),
            Kind("Story Views", 1_500, 40_000, 50, 50_000, 5),
            Kind("Saves", 800, 20_000, 10, 100_000, 3),
            Kind("Shares", 900, 60_000, 10, 500_000, 3),
            Kind("Reach & Impressions", 800, 40_000, 100, 1_000_000, 3),
            Kind("Random Comments", 300_000, 4_000_000, 5, 5_000, 2),
            Kind("Custom Comments", 250_000, 6_000_000, 5, 5_000, 9, "Custom Comments"),
            Kind("Comments Package", 200_000, 2_500_000, 1, 1, 3, "Custom Comments Package"),
            Kind("Comment Likes", 40_000, 400_000, 20, 10_000, 2, "Comment Likes"),
            Kind("Likes Package", 10_000, 3_000_000, 1, 1, 4, "Package"),
            Kind("Mentions", 90_000, 500_000, 100, 50_000, 1, "Mentions"),
            Kind("Mentions Hashtag", 90_000, 400_000, 100, 50_000, 1, "Mentions Hashtag"),
            Kind("Mentions + Tags", 120_000, 500_000, 500, 20_000, 1, "Mentions with Hashtags"),
            Kind("Mentions List", 120_000, 600_000, 10, 20_000, 1, "Mentions Custom List"),
            Kind("Mentions of Fans", 100_000, 500_000, 100, 50_000, 1, "Mentions User Followers"),
            Kind("Mentions of Likers", 100_000, 500_000, 100, 9_000, 1, "Mentions Media Likers"),
            Kind("Story Poll Votes", 50_000, 400_000, 20, 30_000, 2, "Poll"),
            Kind("Auto Likes", 4_000, 160_000, 20, 50_000, 2, "Subscriptions"),
        ),
    ),
    Platform(
        "TikTok",
        "🎵",
        (
            Kind("Followers", 60_000, 1_200_000, 10, 500_000, 9),
            Kind("Likes", 1_500, 180_000, 10, 500_000, 9),
            Kind("Views", 100, 4_000, 100, 100_000_000, 8),
            Kind("Shares", 800, 60_000, 10, 1_000_000, 4),
            Kind("Saves", 700, 50_000, 10, 500_000, 4),
            Kind("Live Viewers", 150_000, 5_000_000, 20, 5_000, 3),
            Kind("Custom Comments", 300_000, 5_500_000, 10, 3_000, 5, "Custom Comments"),
            Kind("Comment Likes", 20_000, 300_000, 20, 20_000, 2, "Comment Likes"),
            Kind("Battle Points", 4_000, 60_000, 100, 1_000_000, 3, "Special"),
            Kind("Starter Package", 50_000, 4_000_000, 1, 1, 2, "Package"),
        ),
    ),
    Platform(
        "YouTube",
        "▶️",
        (
            Kind("Views", 40_000, 500_000, 100, 10_000_000, 9),
            Kind("Subscribers", 400_000, 9_000_000, 10, 50_000, 6),
            Kind("Likes", 15_000, 400_000, 10, 200_000, 6),
            Kind("Shorts Views", 12_000, 250_000, 100, 5_000_000, 4),
            Kind("Watch Time", 900_000, 9_000_000, 100, 4_000, 3),
            Kind("Live Stream Viewers", 30_000, 900_000, 50, 20_000, 3),
            Kind("Shares", 30_000, 200_000, 50, 500_000, 2),
            Kind("Custom Comments", 400_000, 7_000_000, 5, 2_000, 6, "Custom Comments"),
            Kind("Comment Replies", 500_000, 6_000_000, 5, 500, 1, "Comment Replies"),
            Kind("Comment Likes", 30_000, 350_000, 20, 20_000, 2, "Comment Likes"),
            Kind("Channel Package", 200_000, 9_000_000, 1, 1, 2, "Package"),
        ),
    ),
    Platform(
        "Telegram",
        "✈️",
        (
            Kind("Members", 10_000, 500_000, 50, 200_000, 9),
            Kind("Post Views", 100, 9_000, 10, 1_000_000, 8),
            Kind("Post Reactions", 1_500, 60_000, 10, 100_000, 7),
            Kind("Premium Members", 300_000, 5_000_000, 10, 20_000, 3),
            Kind("Bot Start", 12_000, 200_000, 50, 100_000, 3),
            Kind("Post Shares", 900, 30_000, 50, 500_000, 2),
            Kind("Custom Comments", 250_000, 4_000_000, 5, 1_000, 3, "Custom Comments"),
            Kind("Poll Votes", 15_000, 250_000, 10, 50_000, 3, "Poll"),
            Kind("Group Invites", 300_000, 2_500_000, 100, 20_000, 3, "Invites from Groups"),
            Kind("Views Package", 10_000, 900_000, 1, 1, 2, "Package"),
        ),
    ),
    Platform(
        "X (Twitter)",
        "🐦",
        (
            Kind("Followers", 90_000, 2_500_000, 20, 200_000, 5),
            Kind("Likes", 60_000, 900_000, 10, 50_000, 5),
            Kind("Retweets", 70_000, 1_200_000, 10, 30_000, 4),
            Kind("Views", 300, 15_000, 100, 10_000_000, 4),
            Kind("Bookmarks", 20_000, 300_000, 20, 20_000, 2),
            Kind("Space Listeners", 500_000, 9_000_000, 20, 2_000, 2),
            Kind("Custom Replies", 800_000, 9_000_000, 5, 500, 2, "Custom Comments"),
            Kind("Poll Votes", 30_000, 500_000, 25, 50_000, 2, "Poll"),
        ),
    ),
    Platform(
        "Facebook",
        "📘",
        (
            Kind("Page Likes + Followers", 30_000, 700_000, 100, 500_000, 6),
            Kind("Profile Followers", 25_000, 600_000, 100, 500_000, 5),
            Kind("Post Likes", 10_000, 300_000, 20, 50_000, 5),
            Kind("Post Reactions", 15_000, 350_000, 20, 50_000, 4),
            Kind("Video Views", 2_000, 90_000, 100, 5_000_000, 4),
            Kind("Group Members", 60_000, 600_000, 100, 200_000, 3),
            Kind("Live Viewers", 200_000, 4_000_000, 20, 3_000, 3),
            Kind("Custom Comments", 300_000, 5_000_000, 5, 1_000, 3, "Custom Comments"),
            Kind("Live Eyes", 150_000, 3_000_000, 50, 2_000, 2, "Special"),
        ),
    ),
    Platform(
        "Spotify",
        "🎧",
        (
            Kind("Plays", 12_000, 200_000, 1_000, 10_000_000, 5),
            Kind("Followers", 15_000, 250_000, 20, 500_000, 3),
            Kind("Monthly Listeners", 40_000, 600_000, 500, 500_000, 3),
            Kind("Saves", 20_000, 200_000, 20, 100_000, 2),
        ),
    ),
    Platform(
        "Twitch",
        "🟣",
        (
            Kind("Followers", 20_000, 400_000, 10, 50_000, 3),
            Kind("Live Viewers", 200_000, 6_000_000, 10, 2_000, 3),
            Kind("Clip Views", 2_000, 60_000, 100, 500_000, 2),
        ),
    ),
    Platform(
        "Threads",
        "🧵",
        (
            Kind("Followers", 90_000, 1_500_000, 10, 50_000, 2),
            Kind("Likes", 50_000, 600_000, 10, 20_000, 2),
        ),
    ),
    Platform(
        "LinkedIn",
        "💼",
        (
            Kind("Followers", 600_000, 9_000_000, 50, 20_000, 2),
            Kind("Post Likes", 700_000, 9_000_000, 10, 5_000, 2),
            Kind("Connections", 1_200_000, 9_000_000, 20, 2_000, 1),
        ),
    ),
    Platform(
        "Discord",
        "🎮",
        (
            Kind("Offline Members", 60_000, 500_000, 50, 50_000, 2),
            Kind("Online Members", 300_000, 6_000_000, 25, 5_000, 2),
            Kind("Server Boosts Package", 300_000, 9_000_000, 1, 1, 1, "Package"),
        ),
    ),
    Platform(
        "SoundCloud",
        "☁️",
        (
            Kind("Plays", 200, 15_000, 100, 10_000_000, 2),
            Kind("Likes", 40_000, 300_000, 20, 20_000, 2),
        ),
    ),
    Platform(
        "Pinterest",
        "📌",
        (
            Kind("Followers", 90_000, 900_000, 20, 50_000, 2),
            Kind("Repins", 60_000, 700_000, 20, 20_000, 1),
        ),
    ),
    Platform(
        "Reddit",
        "👽",
        (
            Kind("Upvotes", 900_000, 9_000_000, 5, 1_000, 2),
            Kind("Members", 300_000, 2_000_000, 50, 20_000, 1),
        ),
    ),
    Platform(
        "WhatsApp",
        "🟢",
        (
            Kind("Channel Members", 200_000, 3_000_000, 50, 50_000, 2),
            Kind("Channel Post Reactions", 80_000, 900_000, 20, 10_000, 1),
        ),
    ),
    Platform(
        "Website Traffic",
        "🌐",
        (
            Kind("Visitors", 3_000, 60_000, 100, 1_000_000, 4),
            Kind("Mobile Visitors", 4_000, 80_000, 100, 1_000_000, 3),
            Kind("Chosen Traffic", 6_000, 90_000, 100, 1_000_000, 1, "Web Traffic"),
            Kind("Backlinks", 20_000, 900_000, 100, 10_000, 3, "SEO"),
        ),
    ),
)

TYPE_SHARES = {
    "Custom Comments": 420,
    "Package": 230,
    "Mentions Hashtag": 50,
    "Special": 36,
    "Custom Comments Package": 25,
    "Invites from Groups": 20,
    "Mentions User Followers": 15,
    "Mentions with Hashtags": 14,
    "Comment Likes": 13,
    "Mentions": 12,
    "SEO": 12,
    "Mentions Custom List": 9,
    "Poll": 8,
    "Subscriptions": 6,
    "Mentions Media Likers": 3,
    "Comment Replies": 2,
    "Web Traffic": 2,
}
"""Of 10,000 services; what is left is Default."""

CENSUS_SIZE = 15_225
CENSUS = {
    "Custom Comments": 643,
    "Package": 351,
    "Mentions Hashtag": 164,
    "Special": 55,
    "Custom Comments Package": 38,
    "Invites from Groups": 31,
    "Mentions User Followers": 23,
    "Mentions with Hashtags": 21,
    "Comment Likes": 19,
    "Mentions": 18,
    "SEO": 18,
    "Mentions Custom List": 13,
    "Poll": 11,
    "Subscriptions": 9,
    "Mentions Media Likers": 4,
    "Comment Replies": 3,
    "Web Traffic": 2,
}
"""How many of the CENSUS_SIZE services that eleven panels published had which type."""

UNKNOWN_TYPES = ("fb_eyeslive", "fb_viplike", "Pick a comment")
"""Met in published lists, explained nowhere."""

CATEGORY_STYLES = (
    "{platform} {noun} [Refill]",
    "{platform} {noun} [No Refill]",
    "{emoji} {platform} {noun} | Fast",
    "{emoji} {platform} {noun} | Real &amp; Active",
    "{platform} {noun} - {country}",
    "⭐ {platform} {noun} ⭐ Best Sellers",
    "{platform} {noun} 🔥 NEW",
    "🆕 {platform} › {noun} › Cheapest",
)

COUNTRIES = (
    "USA 🇺🇸",
    "Brazil 🇧🇷",
    "Turkey 🇹🇷",
    "India 🇮🇳",
    "Germany 🇩🇪",
    "Arab 🇸🇦",
    "Spain 🇪🇸",
    "Indonesia 🇮🇩",
    "Korea 🇰🇷",
    "Nigeria 🇳🇬",
)

QUALITIES = (
    "HQ",
    "LQ",
    "Real",
    "Real &amp; Active",
    "Mixed",
    "Premium",
    "Bots",
    "High Quality Accounts",
    "Old Accounts With Posts",
    "Female",
    "100% Real",
    "Stable",
    "Non Drop",
    "Low Drop",
    "Organic",
    "Exclusive 💎",
)

SPEEDS = (
    "500/day",
    "1K/day",
    "5K/day",
    "10K - 20K Per Day",
    "50K/Day",
    "Up To 100K/D",
    "Speed 2K/hour",
    "Slow 200/day",
    "Super Fast ⚡",
    "Ultra-Fast",
    "Natural Pattern",
)

STARTS = (
    "Instant",
    "Start: 0-15 min",
    "0-1 Hour Start",
    "Start Time: 0-6 Hrs",
    "0-24h",
    "INSTANT START 🚀",
)

ORNAMENTS = ("⚡", "🔥", "💧", "⭐", "✅", "🥇", "♻️", "🚀", "💎", "🆕", "⛔", "👑")

SEPARATORS = (" | ", " - ", " ~ ", " • ", " / ", " ❘ ", " ⇝ ")
