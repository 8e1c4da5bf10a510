"""What people look for, in the words of their languages, among the practice panel's services."""

from __future__ import annotations

from functools import lru_cache

import pytest

from bench.shelf import make_shelf
from bot.domain.catalogue import Catalogue
from bot.domain.platforms import Platform
from bot.domain.search import search
from sandbox.panel.catalogue import LEAST_SIZE

TOP = 5

INSTAGRAM, TIKTOK, YOUTUBE = Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE
TELEGRAM = Platform.TELEGRAM

ASKED = [
    # Followers on Instagram
    ("instagram followers", INSTAGRAM, "followers"),
    ("ig followers", INSTAGRAM, "followers"),
    ("insta subs", INSTAGRAM, "followers"),
    ("abonnés instagram", INSTAGRAM, "followers"),
    ("acheter des abonnés sur insta", INSTAGRAM, "followers"),
    ("подписчики инстаграм", INSTAGRAM, "followers"),
    ("Накрутка подписчиков в инсту", INSTAGRAM, "followers"),
    ("seguidores instagram", INSTAGRAM, "followers"),
    ("comprar seguidores no Instagram", INSTAGRAM, "followers"),
    ("instagram takipçi", INSTAGRAM, "followers"),
    ("Instagram takipçi satın al", INSTAGRAM, "followers"),
    ("متابعين انستقرام", INSTAGRAM, "followers"),
    ("المتابعين انستغرام", INSTAGRAM, "followers"),
    ("فالوور اینستاگرام", INSTAGRAM, "followers"),
    ("دنبال‌کننده اینستا", INSTAGRAM, "followers"),
    ("इंस्टाग्राम फॉलोअर्स", INSTAGRAM, "followers"),
    ("instagram ke liye followers chahiye", INSTAGRAM, "followers"),
    ("pengikut instagram", INSTAGRAM, "followers"),
    ("instagram obunachilar", INSTAGRAM, "followers"),
    # Views on TikTok
    ("tiktok views", TIKTOK, "views"),
    ("tt views", TIKTOK, "views"),
    ("Tik Tok views", TIKTOK, "views"),
    ("vues tiktok", TIKTOK, "views"),
    ("просмотры тик ток", TIKTOK, "views"),
    ("visualizaciones tiktok", TIKTOK, "views"),
    ("visualizações no tiktok", TIKTOK, "views"),
    ("tiktok izlenme", TIKTOK, "views"),
    ("مشاهدات تيك توك", TIKTOK, "views"),
    ("بازدید تیک تاک", TIKTOK, "views"),
    ("टिकटॉक व्यूज", TIKTOK, "views"),
    ("tayangan tiktok", TIKTOK, "views"),
    ("tiktok ko‘rishlar", TIKTOK, "views"),
    # Subscribers on YouTube
    ("yt subs", YOUTUBE, "subscribers"),
    ("youtube subscribers", YOUTUBE, "subscribers"),
    ("abonnés youtube", YOUTUBE, "subscribers"),
    ("подписчики ютуб", YOUTUBE, "subscribers"),
    ("suscriptores de youtube", YOUTUBE, "subscribers"),
    ("inscritos youtube", YOUTUBE, "subscribers"),
    ("youtube abone", YOUTUBE, "subscribers"),
    ("مشتركين يوتيوب", YOUTUBE, "subscribers"),
    ("سابسکرایب یوتیوب", YOUTUBE, "subscribers"),
    ("यूट्यूब सब्सक्राइबर", YOUTUBE, "subscribers"),
    ("youtube obunachi", YOUTUBE, "subscribers"),
    ("часы просмотра", YOUTUBE, "watch time"),
    # Members on Telegram, which people call subscribers
    ("tg members", TELEGRAM, "members"),
    ("telegram subs", TELEGRAM, "members"),
    ("подписчики в телегу", TELEGRAM, "members"),
    ("abonnés telegram", TELEGRAM, "members"),
    ("miembros telegram", TELEGRAM, "members"),
    ("telegram üye", TELEGRAM, "members"),
    ("اعضاء تليجرام", TELEGRAM, "members"),
    ("ممبر تلگرام", TELEGRAM, "members"),
    ("anggota telegram", TELEGRAM, "members"),
    ("telegram a'zolar", TELEGRAM, "members"),
    ("реакции телеграм", TELEGRAM, "reactions"),
    # Likes
    ("ig likes", INSTAGRAM, "likes"),
    ("лайки", INSTAGRAM, "likes"),
    ("j'aime instagram", INSTAGRAM, "likes"),
    ("me gusta instagram", INSTAGRAM, "likes"),
    ("curtidas instagram", INSTAGRAM, "likes"),
    ("beğeni instagram", INSTAGRAM, "likes"),
    ("لايكات انستقرام", INSTAGRAM, "likes"),
    ("لایک اینستا", INSTAGRAM, "likes"),
    ("इंस्टाग्राम लाइक", INSTAGRAM, "likes"),
    ("suka instagram", INSTAGRAM, "likes"),
    ("instagram layklar", INSTAGRAM, "likes"),
    # Elsewhere
    ("x followers", Platform.X, "followers"),
    ("x retweets", Platform.X, "retweets"),
    ("fb page likes", Platform.FACEBOOK, "page likes"),
    ("spotify streams", Platform.SPOTIFY, "plays"),
    ("спотифай прослушивания", Platform.SPOTIFY, "plays"),
    ("live viewers twitch", Platform.TWITCH, "live viewers"),
    ("discord members", Platform.DISCORD, "members"),
    ("trafic site web", Platform.WEBSITE, "traffic"),
    # Slips of the finger, endings, no space between
    ("instagarm folowers", INSTAGRAM, "followers"),
    ("yuotube veiws", YOUTUBE, "views"),
    ("подпичики инстаграмм", INSTAGRAM, "followers"),
    ("youtbe suscribers", YOUTUBE, "subscribers"),
    ("instagramda takipçilerim", INSTAGRAM, "followers"),
    ("igfollowers", INSTAGRAM, "followers"),
    ("tiktokviews", TIKTOK, "views"),
    # Languages and signs mixed
    ("instagram подписчики", INSTAGRAM, "followers"),
    ("🔥🔥 instagram🔥followers!!!", INSTAGRAM, "followers"),
    ("instagram (likes) .*+?[^$", INSTAGRAM, "likes"),
    ("telegram " + "members " * 500, TELEGRAM, "members"),
]
NOTHING = ["", " ", "😀😀", "?!.,", "\u200d\u200c", "zxqv wqpz", "#999999999", "ab" * 2000]


@lru_cache(maxsize=1)
def practice() -> Catalogue:
    return make_shelf(LEAST_SIZE)


@pytest.mark.parametrize(("text", "platform", "kind"), ASKED)
def test_the_best_results_are_what_was_asked_for(text: str, platform: Platform, kind: str) -> None:
    best = search(practice(), text).services[:TOP]
    assert best
    assert [one.name for one in best if one.platform is not platform] == []
    assert [one.name for one in best if kind not in one.name.lower()] == []


@pytest.mark.parametrize("text", NOTHING)
def test_what_says_nothing_finds_nothing(text: str) -> None:
    assert search(practice(), text).services == ()


def test_every_service_is_found_by_its_number_and_by_its_name() -> None:
    for service in practice().all_services():
        assert search(practice(), str(service.id)).services[0] is service
        found = search(practice(), service.name)
        assert service.name in [one.name for one in found.services]
