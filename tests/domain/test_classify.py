"""Names in the manner of real panels, and what each must be taken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.classify import classify
from bot.domain.platforms import Platform, TargetKind

P, T = Platform, TargetKind

TARGETS = [
    ("Instagram Followers [Real] [Max: 50K] [R30]", "Instagram Followers", P.INSTAGRAM, T.PROFILE),
    ("Instagram Likes | Instant | HQ", "Instagram Likes", P.INSTAGRAM, T.POST),
    ("IG Reel Views + Impressions - 1M/Day", "IG Views", P.INSTAGRAM, T.POST),
    ("Instagram Story Views [All stories]", "Instagram Story", P.INSTAGRAM, T.STORY),
    ("Instagram Comment Likes", "Instagram", P.INSTAGRAM, T.COMMENT),
    ("Instagram Live Video Views 30 min", "Instagram Live", P.INSTAGRAM, T.LIVE),
    ("Instagram Auto Likes [next 10 posts]", "Instagram Auto", P.INSTAGRAM, T.PROFILE),
    ("Instagram Channel Members", "Instagram Channel", P.INSTAGRAM, T.ANY),
    ("Instagram Followers + free likes gift", "Instagram", P.INSTAGRAM, T.PROFILE),
    ("𝐈𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦 𝐅𝐨𝐥𝐥𝐨𝐰𝐞𝐫𝐬 🔥", "NEW", P.INSTAGRAM, T.PROFILE),
    ("Reels Views Ultra Fast", "Best sellers", P.INSTAGRAM, T.POST),
    ("Curtidas Brasileiras", "Instagram | Curtidas", P.INSTAGRAM, T.POST),
    ("Seguidores Brasileiros", "Instagram Brasil", P.INSTAGRAM, T.PROFILE),
    ("Инстаграм подписчики живые", "Инстаграм", P.INSTAGRAM, T.PROFILE),
    ("Takipçi [30 Gün Telafi]", "İnstagram Takipçi", P.INSTAGRAM, T.PROFILE),
    ("TikTok Followers [NON DROP]", "Tik Tok Followers", P.TIKTOK, T.PROFILE),
    ("Tik Tok Video Views", "Tik Tok", P.TIKTOK, T.VIDEO),
    ("TikTok Live Stream Likes", "TikTok Live", P.TIKTOK, T.LIVE),
    ("TikTok Saves", "Tiktok", P.TIKTOK, T.VIDEO),
    ("YouTube Subscribers | 30 Days Refill", "YouTube", P.YOUTUBE, T.CHANNEL),
    ("YT Views [Retention 5 min]", "Youtube Views", P.YOUTUBE, T.VIDEO),
    ("Youtube Shorts Likes", "Youtube", P.YOUTUBE, T.VIDEO),
    ("YouTube Views from Facebook Ads", "YouTube Views", P.YOUTUBE, T.VIDEO),
    ("Views from Facebook | 30 days refill", "YouTube Views", P.YOUTUBE, T.VIDEO),
    ("YouTube Live Stream Viewers 60 Minutes", "YouTube Live", P.YOUTUBE, T.LIVE),
    ("YouTube Watch Time 4000 hours", "YouTube Watchtime", P.YOUTUBE, T.VIDEO),
    ("Youtube Community Post Likes", "Youtube Community", P.YOUTUBE, T.POST),
    ("YouTube Comment Likes [UpVotes]", "YouTube Comments", P.YOUTUBE, T.COMMENT),
    ("Telegram Channel Members [0 drop]", "Telegram Members", P.TELEGRAM, T.CHANNEL),
    ("Telegram Group Members", "Telegram", P.TELEGRAM, T.CHANNEL),
    ("Telegram Post Views [1 post]", "Telegram Views", P.TELEGRAM, T.POST),
    ("Telegram Reactions 👍❤️🔥", "Telegram", P.TELEGRAM, T.POST),
    ("Telegram Views [Last 5 Posts]", "Telegram Views", P.TELEGRAM, T.CHANNEL),
    ("Telegram Members [Private & Public]", "Telegram", P.TELEGRAM, T.ANY),
    ("Telegram Bot Start [Referral]", "Telegram Bot", P.TELEGRAM, T.BOT),
    ("Telegram Story Views", "Telegram Premium", P.TELEGRAM, T.STORY),
    ("Телеграм просмотры поста", "Telegram", P.TELEGRAM, T.POST),
    ("X Followers [Real]", "Social", P.X, T.PROFILE),
    ("X | Real Followers", "Social", P.X, T.PROFILE),
    ("Twitter (X) Retweets", "Twitter", P.X, T.POST),
    ("Twitter Space Listeners 60 min", "Twitter Spaces", P.X, T.LIVE),
    ("Tweet Views", "Twitter / X", P.X, T.POST),
    ("Facebook Page Likes + Followers", "Facebook", P.FACEBOOK, T.PROFILE),
    ("Facebook Post Likes 👍", "Facebook", P.FACEBOOK, T.POST),
    ("FB Video Views", "FB", P.FACEBOOK, T.VIDEO),
    ("Facebook Group Members", "Facebook Group", P.FACEBOOK, T.GROUP),
    ("Facebook Live Stream Views 90 Minutes", "Facebook Live", P.FACEBOOK, T.LIVE),
    ("Facebook Event Interested", "Facebook Event", P.FACEBOOK, T.ANY),
    ("Spotify Plays [Premium]", "Spotify", P.SPOTIFY, T.TRACK),
    ("Spotify Playlist Followers", "Spotify", P.SPOTIFY, T.PLAYLIST),
    ("Spotify Artist Followers", "Spotify", P.SPOTIFY, T.PROFILE),
    ("Spotify Monthly Listeners", "Spotify", P.SPOTIFY, T.ANY),
    ("Twitch Followers", "Twitch", P.TWITCH, T.CHANNEL),
    ("Twitch Live Viewers [1 hour]", "Twitch", P.TWITCH, T.LIVE),
    ("Twitch Clip Views", "Twitch", P.TWITCH, T.VIDEO),
    ("Discord Server Members Offline", "Discord", P.DISCORD, T.GROUP),
    ("LinkedIn Followers Company", "Linked In", P.LINKEDIN, T.PROFILE),
    ("Threads Real Followers", "Threads", P.THREADS, T.PROFILE),
    ("Threads Likes", "Threads", P.THREADS, T.POST),
    ("Reddit Upvotes", "Reddit", P.REDDIT, T.POST),
    ("SoundCloud Plays", "Soundcloud", P.SOUNDCLOUD, T.TRACK),
    ("ВКонтакте лайки", "VK", P.VK, T.POST),
    ("VK Group Members", "VK", P.VK, T.GROUP),
    ("Kick Followers", "Kick.com", P.KICK, T.CHANNEL),
    ("WhatsApp Channel Followers", "WhatsApp", P.WHATSAPP, T.CHANNEL),
    ("Website Traffic from Instagram", "Website Traffic", P.WEBSITE, T.ANY),
    ("USA Traffic from Twitter", "Traffic", P.WEBSITE, T.ANY),
    ("Rumble Views", "Rumble", P.RUMBLE, T.ANY),
    ("Medium Quality Followers", "Instagram", P.INSTAGRAM, T.PROFILE),
    ("Super service", "Special offers", P.OTHER, T.ANY),
    ("Likes", "Various", P.OTHER, T.ANY),
    ("TikTok Likes", "Top | Instagram | TikTok | YouTube", P.TIKTOK, T.VIDEO),
    ("10x faster than others", "Best", P.OTHER, T.ANY),
    ("", "", P.OTHER, T.ANY),
]


@pytest.mark.parametrize(("name", "category", "platform", "target"), TARGETS)
def test_platform_and_target_are_read_from_the_name_and_category(
    name: str, category: str, platform: Platform, target: TargetKind
) -> None:
    found = classify(name, category)
    assert (found.platform, found.target) == (platform, target)


REFILLS = [
    ("Instagram Followers [R30]", 30),
    ("Instagram Followers R365 ♻️", 365),
    ("Instagram Followers AR90", 90),
    ("Followers | 30 Days Refill", 30),
    ("Followers - Refill 60 Days", 60),
    ("Followers [30D Refill]", 30),
    ("Followers ♻️ 90 Days", 90),
    ("Followers 30 Days ♻️", 30),
    ("Followers [Lifetime Refill]", 365),
    ("Followers Life Time Guaranteed", 365),
    ("Followers | 1 Year Refill", 365),
    ("Followers 3 Months Guarantee", 90),
    ("Seguidores [Reposição 30 dias]", 30),
    ("Takipçi 365 Gün Telafi", 365),
    ("Подписчики | гарантия 30 дней", 30),
    ("Followers [Delivery 2 Days] [Refill 30D]", 30),
    ("Followers Refill: 30", 30),
    ("Followers [No Refill]", None),
    ("Followers | Non-Refill", None),
    ("Followers Refill: No", None),
    ("Followers [NR]", None),
    ("Followers 50K/Day", None),
    ("Followers Max 10M | Refill", None),
    ("Followers Auto Refill", None),
    ("X Reposts 30 days reposts", None),
    ("Refill 99999 days", None),
]


@pytest.mark.parametrize(("name", "days"), REFILLS)
def test_refill_days_are_read_from_the_name(name: str, days: int | None) -> None:
    assert classify(name, "").refill_days == days


def test_refill_days_of_the_category_count_where_the_name_has_none() -> None:
    assert classify("Likes", "Instagram [R30]").refill_days == 30
    assert classify("Likes [No refill]", "Instagram [R30]").refill_days is None


@given(st.text(max_size=300), st.text(max_size=80))
def test_any_text_is_classified(name: str, category: str) -> None:
    days = classify(name, category).refill_days
    assert days is None or 0 < days <= 3650
