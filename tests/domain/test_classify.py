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
    ("Pinterest Repins", "Pinterest", P.PINTEREST, T.POST),
    ("10x faster than others", "Best", P.OTHER, T.ANY),
    ("", "", P.OTHER, T.ANY),
]


OF_OTHER_TYPES = [
    ("Instagram Custom Comments [Emoji]", "Comments", P.INSTAGRAM, T.POST),
    ("10 Instagram Comments Package", "Packages", P.INSTAGRAM, T.POST),
    ("YouTube Comment Replies", "YouTube", P.YOUTUBE, T.COMMENT),
    ("TikTok Comment Likes [by username]", "TikTok", P.TIKTOK, T.COMMENT),
    ("Instagram Mentions [User Followers]", "Instagram", P.INSTAGRAM, T.ANY),
    ("Instagram Mentions Custom List", "Instagram", P.INSTAGRAM, T.ANY),
    ("Instagram Hashtag Mentions", "Instagram", P.INSTAGRAM, T.ANY),
    ("Instagram Story Poll Votes", "Instagram", P.INSTAGRAM, T.STORY),
    ("Telegram Poll Votes", "Telegram", P.TELEGRAM, T.POST),
    ("X Poll Votes", "Twitter", P.X, T.POST),
    ("Telegram Group Invites | Bots", "Telegram", P.TELEGRAM, T.CHANNEL),
    ("TikTok Live Battle Points", "TikTok", P.TIKTOK, T.LIVE),
    ("50 Instagram Followers", "Packages", P.INSTAGRAM, T.PROFILE),
    ("1 Million TikTok Views", "Packages", P.TIKTOK, T.VIDEO),
    ("1 Million Followers", "Instagram", P.INSTAGRAM, T.PROFILE),
    ("YouTube Channel Package", "Packages", P.YOUTUBE, T.CHANNEL),
    ("Mobile Traffic from YouTube", "Web Traffic", P.WEBSITE, T.ANY),
    ("Visitors from Google, USA", "Various", P.WEBSITE, T.ANY),
    ("500 Backlinks DA 30+", "SEO", P.WEBSITE, T.ANY),
    ("Telegram Members, do not make the channel private", "", P.TELEGRAM, T.CHANNEL),
]
IN_OTHER_LANGUAGES = [
    ("Подписчики в канал Телеграм", "Телеграм", P.TELEGRAM, T.CHANNEL),
    ("Телеграм реакции на пост", "", P.TELEGRAM, T.POST),
    ("Ютуб просмотры видео", "", P.YOUTUBE, T.VIDEO),
    ("ВК участники в группу", "", P.VK, T.GROUP),
    ("Инстаграм просмотры сторис", "", P.INSTAGRAM, T.STORY),
    ("Инстаграм лайки на комментарии", "", P.INSTAGRAM, T.COMMENT),
    ("Фейсбук участники в группу", "", P.FACEBOOK, T.GROUP),
    ("Телеграм подписчики в группу", "", P.TELEGRAM, T.CHANNEL),
    ("Visualizaciones en vivo Facebook", "", P.FACEBOOK, T.LIVE),
    ("Твич зрители на стрим", "", P.TWITCH, T.LIVE),
    ("Комментарии ТикТок", "", P.TIKTOK, T.VIDEO),
    ("İnstagram Beğeni", "", P.INSTAGRAM, T.POST),
    ("TikTok İzlenme", "", P.TIKTOK, T.VIDEO),
    ("YouTube Abone", "", P.YOUTUBE, T.CHANNEL),
    ("Instagram Yorumları Türk", "", P.INSTAGRAM, T.POST),
    ("Telegram Üye", "", P.TELEGRAM, T.CHANNEL),
    ("Seguidores TikTok Brasil", "", P.TIKTOK, T.PROFILE),
    ("Visualizações YouTube", "", P.YOUTUBE, T.VIDEO),
    ("Membros Telegram", "", P.TELEGRAM, T.CHANNEL),
    ("Me gusta para Facebook", "", P.FACEBOOK, T.POST),
    ("Suscriptores de YouTube", "", P.YOUTUBE, T.CHANNEL),
    ("Comentarios de Instagram", "", P.INSTAGRAM, T.POST),
    ("متابعين انستقرام", "", P.INSTAGRAM, T.PROFILE),
    ("مشاهدات تيك توك", "", P.TIKTOK, T.VIDEO),
    ("أعضاء تليجرام", "", P.TELEGRAM, T.CHANNEL),
    ("تعليقات يوتيوب", "", P.YOUTUBE, T.VIDEO),
    ("Instagram Pasand", "", P.INSTAGRAM, T.POST),
]


@pytest.mark.parametrize(
    ("name", "category", "platform", "target"), TARGETS + OF_OTHER_TYPES + IN_OTHER_LANGUAGES
)
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
    ("Followers R∞", 365),
    ("Followers 30 Days Refill ⛔⛔", 30),
    ("متابعين ضمان 30 يوم", 30),
    ("Pengikut garansi 30 hari", 30),
    ("Followers [No Refill]", None),
    ("Followers | Non-Refill", None),
    ("Followers Refill: No", None),
    ("Followers [NR]", None),
    ("Followers Refill ❌", None),
    ("Followers ⛔ Refill | 30 Days Delivery", None),
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
    assert classify("Likes Refill ⛔", "Instagram [R30]").refill_days is None


PACES = [
    ("5K/day", 5_000),
    ("Slow 500/day", 500),
    ("1M/Day", 1_000_000),
    ("10K - 20K Per Day", 10_000),
    ("10-20K/day", 10_000),
    ("500-1K/day", 500),
    ("10k to 20k per day", 10_000),
    ("Up To 100K/D", 100_000),
    ("100K/Days ⚡ R30", 100_000),
    ("100K+ Day", 100_000),
    ("Speed 2K/hour", 48_000),
    ("[Speed 5K/H]", 120_000),
    ("2K/12h", 4_000),
    ("1000 per 24 hours", 1_000),
    ("70K/week", 10_000),
    ("10/min", 14_400),
    ("1.5K/day", 1_500),
    ("1,000/day", 1_000),
    ("Daily 5K", 5_000),
    ("Max 10M - 1K/day", 1_000),
    ("Max 1K - 5K/day", 5_000),
    ("20k/дн", 20_000),
    ("20к в день", 20_000),
    ("50 тыс/сутки", 50_000),
    ("Günlük 5K", 5_000),
    ("5 bin/gün", 5_000),
    ("300 por dia", 300),
    ("5K/يوم", 5_000),
    ("Max 10K", None),
    ("30 Days Refill", None),
    ("Max 10K | 7 days", None),
    ("24/7 support", None),
    ("$5/day", None),
    ("0/day", None),
    ("1K/0h", None),
    ("999999999M/day", None),
]
STARTS = [
    ("Instant", 0),
    ("INSTANT START 🚀 - 30 Days Refill ♻️", 0),
    ("Start: 0-15 min", 900),
    ("0-1 Hour Start", 3_600),
    ("Start Time: 0-6 Hrs", 21_600),
    ("[ Start 0-1H ]", 3_600),
    ("0-24h", 86_400),
    ("0/6 Hours", 21_600),
    ("Starts within 30 min", 1_800),
    ("Start: 30 min - 1 hour", 3_600),
    ("Instant - 1 hour", 3_600),
    ("Instant | 0-24h | Refill: 30 Days", 86_400),
    ("Старт: до 1 часа", 3_600),
    ("Мгновенный старт", 0),
    ("Başlama 0-1 saat", 3_600),
    ("Anlık", 0),
    ("Início: 0-1 hora", 3_600),
    ("Non Instant", None),
    ("Instant Refill", None),
    ("Instagram Likes", None),
    ("Live Viewers 60 min", None),
    ("Retention 0-30 min", None),
    ("Complete time: 0-24h", None),
    ("0-30 days refill", None),
    ("Start: 99 weeks", None),
]


@pytest.mark.parametrize(("name", "pace"), PACES)
def test_units_a_day_are_read_from_the_name(name: str, pace: int | None) -> None:
    assert classify(name, "").per_day == pace


@pytest.mark.parametrize(("name", "seconds"), STARTS)
def test_the_time_to_the_start_is_read_from_the_name(name: str, seconds: int | None) -> None:
    assert classify(name, "").start_seconds == seconds


def test_a_description_tells_what_the_name_does_not() -> None:
    about = "Start: 0-2 hours\r\nSpeed: 5K/day\r\nIf instant delivery fails wait 0-24h."
    found = classify("Instagram Likes", "Instagram", about)
    assert (found.per_day, found.start_seconds) == (5_000, 7_200)
    found = classify("Instagram Likes | Instant | 1K/day", "Instagram", about)
    assert (found.per_day, found.start_seconds) == (1_000, 0)


@pytest.mark.parametrize(
    ("about", "seconds"),
    [
        ("Start time: Instant", 0),
        ("Wait 0-24h if instant delivery fails.", None),
    ],
)
def test_a_description_counts_where_it_speaks_of_the_start(
    about: str, seconds: int | None
) -> None:
    assert classify("Likes", "", about).start_seconds == seconds


@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=300))
def test_any_text_is_classified(name: str, category: str, about: str) -> None:
    found = classify(name, category, about)
    assert found.refill_days is None or 0 < found.refill_days <= 3650
    assert found.per_day is None or 0 < found.per_day <= 10**9
    assert found.start_seconds is None or 0 <= found.start_seconds <= 30 * 86_400
