"""Links in the forms in which people paste them, and what becomes of each."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.link_rules import SITES, Shape, Site
from bot.domain.links import (
    LinkError,
    LinkProblem,
    check_link,
    example_link,
    has_kind,
)
from bot.domain.platforms import Platform, TargetKind
from tests.samples import one_in, one_test_in

pytestmark = one_test_in(2)

P, T, L = Platform, TargetKind, LinkProblem
ID = "dQw4w9WgXcQ"
UC = "UCLA_DiR1FfKNvjuUpBHmylQ"
SPOTIFY_ID = "4uLU6hMCjMI75M1A2tKUQC"

GOOD = [
    # Instagram
    (P.INSTAGRAM, T.PROFILE, "@Nasa", "https://www.instagram.com/nasa"),
    (P.INSTAGRAM, T.PROFILE, "  nasa\n", "https://www.instagram.com/nasa"),
    (P.INSTAGRAM, T.PROFILE, "john.doe_1", "https://www.instagram.com/john.doe_1"),
    (P.INSTAGRAM, T.PROFILE, "instagram.com/NASA/?igsh=a1b2", "https://www.instagram.com/nasa"),
    (
        P.INSTAGRAM,
        T.PROFILE,
        "http://m.instagram.com/nasa/reels/",
        "https://www.instagram.com/nasa",
    ),
    (P.INSTAGRAM, T.PROFILE, "https://instagram.com/_u/nasa", "https://www.instagram.com/nasa"),
    (
        P.INSTAGRAM,
        T.POST,
        "https://www.instagram.com/p/DAbCdEf_h-j/?img_index=2#x",
        "https://www.instagram.com/p/DAbCdEf_h-j",
    ),
    (
        P.INSTAGRAM,
        T.POST,
        "instagram.com/reel/DAbCdEfGhIj/?igsh=MzRlODBiNWFlZA==",
        "https://www.instagram.com/reel/DAbCdEfGhIj",
    ),
    (
        P.INSTAGRAM,
        T.VIDEO,
        "https://www.instagram.com/nasa/reels/DAbCdEfGhIj",
        "https://www.instagram.com/reel/DAbCdEfGhIj",
    ),
    (P.INSTAGRAM, T.POST, "instagr.am/p/DAbCdEfGhIj", "https://www.instagram.com/p/DAbCdEfGhIj"),
    (
        P.INSTAGRAM,
        T.POST,
        "HTTPS://INSTAGRAM.COM/tv/DAbCdEfGhIj",
        "https://www.instagram.com/tv/DAbCdEfGhIj",
    ),
    (
        P.INSTAGRAM,
        T.STORY,
        "https://www.instagram.com/stories/nasa/3141592653589793238/",
        "https://www.instagram.com/stories/nasa/3141592653589793238",
    ),
    (P.INSTAGRAM, T.STORY, "@nasa", "https://www.instagram.com/nasa"),
    (
        P.INSTAGRAM,
        T.COMMENT,
        "https://www.instagram.com/p/DAbCdEfGhIj/c/18012345678901234/",
        "https://www.instagram.com/p/DAbCdEfGhIj/c/18012345678901234",
    ),
    (
        P.INSTAGRAM,
        T.POST,
        "https://www.instagram.com/p/DAbCdEfGhIj/c/18012345678901234/",
        "https://www.instagram.com/p/DAbCdEfGhIj",
    ),
    (
        P.INSTAGRAM,
        T.ANY,
        "https://www.instagram.com/channel/AbYzxQ/?igsh=x&a=1",
        "https://www.instagram.com/channel/AbYzxQ?a=1",
    ),
    # TikTok
    (P.TIKTOK, T.PROFILE, "@Nasa.Official", "https://www.tiktok.com/@nasa.official"),
    (
        P.TIKTOK,
        T.PROFILE,
        "https://www.tiktok.com/@nasa?is_from_webapp=1&sender_device=pc",
        "https://www.tiktok.com/@nasa",
    ),
    (
        P.TIKTOK,
        T.VIDEO,
        "https://www.tiktok.com/@NASA/video/7412345678901234567?lang=en",
        "https://www.tiktok.com/@nasa/video/7412345678901234567",
    ),
    (
        P.TIKTOK,
        T.POST,
        "m.tiktok.com/@nasa/video/7412345678901234567/",
        "https://www.tiktok.com/@nasa/video/7412345678901234567",
    ),
    (
        P.TIKTOK,
        T.VIDEO,
        "tiktok.com/@nasa/photo/7412345678901234567",
        "https://www.tiktok.com/@nasa/photo/7412345678901234567",
    ),
    (P.TIKTOK, T.LIVE, "https://www.tiktok.com/@nasa/live", "https://www.tiktok.com/@nasa/live"),
    # YouTube
    (
        P.YOUTUBE,
        T.VIDEO,
        f"https://youtu.be/{ID}?si=abc&t=10",
        f"https://www.youtube.com/watch?v={ID}",
    ),
    (
        P.YOUTUBE,
        T.VIDEO,
        f"https://m.youtube.com/watch?app=desktop&v={ID}&list=PL1&index=3",
        f"https://www.youtube.com/watch?v={ID}",
    ),
    (
        P.YOUTUBE,
        T.VIDEO,
        f"music.youtube.com/watch?v={ID}",
        f"https://www.youtube.com/watch?v={ID}",
    ),
    (
        P.YOUTUBE,
        T.VIDEO,
        f"https://youtube.com/shorts/{ID}?feature=share",
        f"https://www.youtube.com/shorts/{ID}",
    ),
    (
        P.YOUTUBE,
        T.VIDEO,
        f"https://www.youtube.com/live/{ID}?si=x",
        f"https://www.youtube.com/watch?v={ID}",
    ),
    (
        P.YOUTUBE,
        T.LIVE,
        f"https://www.youtube.com/live/{ID}",
        f"https://www.youtube.com/watch?v={ID}",
    ),
    (
        P.YOUTUBE,
        T.CHANNEL,
        "https://www.youtube.com/@NASA/videos",
        "https://www.youtube.com/@nasa",
    ),
    (P.YOUTUBE, T.CHANNEL, "@NASA", "https://www.youtube.com/@nasa"),
    (
        P.YOUTUBE,
        T.CHANNEL,
        f"youtube.com/channel/{UC}?sub_confirmation=1",
        f"https://www.youtube.com/channel/{UC}",
    ),
    (
        P.YOUTUBE,
        T.CHANNEL,
        "https://www.youtube.com/c/NASAtelevision/featured",
        "https://www.youtube.com/c/NASAtelevision",
    ),
    (
        P.YOUTUBE,
        T.CHANNEL,
        "https://www.youtube.com/@ひかきん",
        "https://www.youtube.com/@%E3%81%B2%E3%81%8B%E3%81%8D%E3%82%93",
    ),
    (
        P.YOUTUBE,
        T.COMMENT,
        f"https://www.youtube.com/watch?v={ID}&lc=UgxKREWxIgDrw8w2e_Z4AaABAg",
        f"https://www.youtube.com/watch?v={ID}&lc=UgxKREWxIgDrw8w2e_Z4AaABAg",
    ),
    (
        P.YOUTUBE,
        T.VIDEO,
        f"https://www.youtube.com/watch?v={ID}&lc=UgxKREWxIgDrw8w2e_Z4AaABAg",
        f"https://www.youtube.com/watch?v={ID}",
    ),
    # Telegram
    (P.TELEGRAM, T.CHANNEL, "@Durov", "https://t.me/durov"),
    (P.TELEGRAM, T.CHANNEL, "durov", "https://t.me/durov"),
    (P.TELEGRAM, T.CHANNEL, "t.me/durov", "https://t.me/durov"),
    (P.TELEGRAM, T.CHANNEL, "http://telegram.me/s/durov/", "https://t.me/durov"),
    (P.TELEGRAM, T.CHANNEL, "durov.t.me", "https://t.me/durov"),
    (P.TELEGRAM, T.CHANNEL, "https://t.me/durov?boost", "https://t.me/durov"),
    (P.TELEGRAM, T.POST, "https://t.me/Durov/123?single", "https://t.me/durov/123"),
    (P.TELEGRAM, T.POST, "t.me/s/durov/123", "https://t.me/durov/123"),
    (P.TELEGRAM, T.POST, "https://t.me/somegroup/5/123", "https://t.me/somegroup/5/123"),
    (P.TELEGRAM, T.STORY, "https://t.me/durov/s/12", "https://t.me/durov/s/12"),
    (
        P.TELEGRAM,
        T.BOT,
        "https://t.me/ExampleShopBot?start=Ref_1",
        "https://t.me/exampleshopbot?start=Ref_1",
    ),
    (
        P.TELEGRAM,
        T.BOT,
        "https://t.me/exampleshopbot/app?startapp=Ref",
        "https://t.me/exampleshopbot/app?startapp=Ref",
    ),
    (P.TELEGRAM, T.BOT, "@exampleshopbot", "https://t.me/exampleshopbot"),
    (
        P.TELEGRAM,
        T.ANY,
        "https://t.me/joinchat/AAAAAEh5kPzy1d5m",
        "https://t.me/+AAAAAEh5kPzy1d5m",
    ),
    # X
    (P.X, T.PROFILE, "@NASA", "https://x.com/nasa"),
    (P.X, T.PROFILE, "https://mobile.twitter.com/NASA?s=21&t=x", "https://x.com/nasa"),
    (
        P.X,
        T.POST,
        "https://twitter.com/NASA/status/1712345678901234567?s=20",
        "https://x.com/nasa/status/1712345678901234567",
    ),
    (
        P.X,
        T.POST,
        "x.com/nasa/status/1712345678901234567/photo/1",
        "https://x.com/nasa/status/1712345678901234567",
    ),
    (
        P.X,
        T.POST,
        "https://x.com/i/web/status/1712345678901234567",
        "https://x.com/i/status/1712345678901234567",
    ),
    (
        P.X,
        T.LIVE,
        "https://x.com/i/spaces/1eaKbaNqXYZxX/peek",
        "https://x.com/i/spaces/1eaKbaNqXYZxX",
    ),
    # Facebook
    (P.FACEBOOK, T.PROFILE, "fb.com/NASA", "https://www.facebook.com/nasa"),
    (
        P.FACEBOOK,
        T.PROFILE,
        "https://m.facebook.com/profile.php?id=100064123456789&mibextid=x",
        "https://www.facebook.com/profile.php?id=100064123456789",
    ),
    (
        P.FACEBOOK,
        T.PROFILE,
        "https://facebook.com/people/Jane-Doe/100064123456789/",
        "https://www.facebook.com/profile.php?id=100064123456789",
    ),
    (
        P.FACEBOOK,
        T.PROFILE,
        "https://facebook.com/100064123456789",
        "https://www.facebook.com/profile.php?id=100064123456789",
    ),
    (
        P.FACEBOOK,
        T.POST,
        "https://www.facebook.com/permalink.php?story_fbid=pfbid0abcDEFghij&id=100064123456789&ref=1",
        "https://www.facebook.com/permalink.php?story_fbid=pfbid0abcDEFghij&id=100064123456789",
    ),
    (
        P.FACEBOOK,
        T.POST,
        "https://m.facebook.com/story.php?id=100064123456789&story_fbid=1012345678901234",
        "https://www.facebook.com/permalink.php?story_fbid=1012345678901234&id=100064123456789",
    ),
    (
        P.FACEBOOK,
        T.POST,
        "https://de-de.facebook.com/nasa/posts/some-words/1012345678901234",
        "https://www.facebook.com/nasa/posts/1012345678901234",
    ),
    (
        P.FACEBOOK,
        T.POST,
        "https://www.facebook.com/groups/12345/permalink/67890/",
        "https://www.facebook.com/groups/12345/posts/67890",
    ),
    (
        P.FACEBOOK,
        T.POST,
        "https://www.facebook.com/photo/?fbid=1012345678901234&set=a.1",
        "https://www.facebook.com/photo.php?fbid=1012345678901234",
    ),
    (
        P.FACEBOOK,
        T.VIDEO,
        "https://www.facebook.com/watch/?v=1012345678901234&ref=sharing",
        "https://www.facebook.com/watch?v=1012345678901234",
    ),
    (
        P.FACEBOOK,
        T.VIDEO,
        "https://www.facebook.com/nasa/videos/1012345678901234/",
        "https://www.facebook.com/watch?v=1012345678901234",
    ),
    (
        P.FACEBOOK,
        T.VIDEO,
        "https://www.facebook.com/reel/1012345678901234?s=x",
        "https://www.facebook.com/reel/1012345678901234",
    ),
    (
        P.FACEBOOK,
        T.GROUP,
        "https://web.facebook.com/groups/SpaceFlight/",
        "https://www.facebook.com/groups/spaceflight",
    ),
    (
        P.FACEBOOK,
        T.ANY,
        "https://www.facebook.com/events/1012345678901234/",
        "https://www.facebook.com/events/1012345678901234",
    ),
    # The others
    (
        P.SPOTIFY,
        T.TRACK,
        f"https://open.spotify.com/intl-de/track/{SPOTIFY_ID}?si=1",
        f"https://open.spotify.com/track/{SPOTIFY_ID}",
    ),
    (
        P.SPOTIFY,
        T.PLAYLIST,
        f"open.spotify.com/playlist/{SPOTIFY_ID}",
        f"https://open.spotify.com/playlist/{SPOTIFY_ID}",
    ),
    (P.TWITCH, T.CHANNEL, "https://m.twitch.tv/NASA/about", "https://www.twitch.tv/nasa"),
    (
        P.TWITCH,
        T.VIDEO,
        "https://www.twitch.tv/nasa/clip/FunnyClip-Ab_1",
        "https://clips.twitch.tv/FunnyClip-Ab_1",
    ),
    (
        P.LINKEDIN,
        T.PROFILE,
        "https://de.linkedin.com/in/Jane-Doe/?trk=x",
        "https://www.linkedin.com/in/jane-doe",
    ),
    (
        P.LINKEDIN,
        T.POST,
        "https://www.linkedin.com/feed/update/urn:li:activity:7212345678901234567/",
        "https://www.linkedin.com/feed/update/urn:li:activity:7212345678901234567",
    ),
    (P.DISCORD, T.GROUP, "https://discord.com/invite/Python", "https://discord.gg/Python"),
    (P.DISCORD, T.GROUP, "discord.gg/Python", "https://discord.gg/Python"),
    (
        P.THREADS,
        T.POST,
        "https://www.threads.net/@NASA/post/DAbCdEfGhIj?xmt=1",
        "https://www.threads.com/@nasa/post/DAbCdEfGhIj",
    ),
    (P.SNAPCHAT, T.PROFILE, "https://www.snapchat.com/@nasa", "https://www.snapchat.com/add/nasa"),
    (
        P.PINTEREST,
        T.POST,
        "https://www.pinterest.de/pin/123456789012345678/sent/?x=1",
        "https://www.pinterest.com/pin/123456789012345678",
    ),
    (
        P.REDDIT,
        T.POST,
        "https://old.reddit.com/r/Space/comments/1abc2de/a_title/?utm_source=x",
        "https://www.reddit.com/r/space/comments/1abc2de",
    ),
    (P.REDDIT, T.GROUP, "reddit.com/r/space/", "https://www.reddit.com/r/space"),
    (
        P.SOUNDCLOUD,
        T.TRACK,
        "https://m.soundcloud.com/nasa/golden-record?si=1&utm_source=x",
        "https://soundcloud.com/nasa/golden-record",
    ),
    (P.SOUNDCLOUD, T.PROFILE, "soundcloud.com/nasa/tracks", "https://soundcloud.com/nasa"),
    (P.VK, T.POST, "https://vk.com/feed?w=wall-1_12345", "https://vk.com/wall-1_12345"),
    (P.VK, T.VIDEO, "https://vkvideo.ru/video-1_12345", "https://vk.com/video-1_12345"),
    (P.VK, T.GROUP, "m.vk.com/club1", "https://vk.com/club1"),
    (P.KICK, T.LIVE, "https://kick.com/NASA", "https://kick.com/nasa"),
    (
        P.WHATSAPP,
        T.GROUP,
        "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv?mode=x",
        "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv",
    ),
    (
        P.RUMBLE,
        T.VIDEO,
        "https://www.rumble.com/v4abcd-title.html?mref=1&utm_source=x",
        "https://rumble.com/v4abcd-title.html?mref=1",
    ),
    # Any address
    (P.OTHER, T.ANY, "Example.COM", "https://example.com"),
    (
        P.OTHER,
        T.POST,
        "http://www.example.com/A/?b=1&utm_source=x&fbclid=y#top",
        "http://www.example.com/A?b=1",
    ),
    (
        P.OTHER,
        T.ANY,
        "https://münchen.de/straße?q=ä%zz",
        "https://xn--mnchen-3ya.de/stra%C3%9Fe?q=%C3%A4%25zz",
    ),
    (
        P.WEBSITE,
        T.ANY,
        "https://example.com/?utm_source=kiosk",
        "https://example.com?utm_source=kiosk",
    ),
]


@pytest.mark.parametrize(("platform", "kind", "text", "url"), GOOD)
def test_a_good_link_is_brought_into_its_one_form(
    platform: Platform, kind: TargetKind, text: str, url: str
) -> None:
    checked = check_link(text, platform, kind)
    assert checked.url == url
    assert checked.platform is platform
    assert check_link(url, platform, kind) == checked


BAD = [
    (P.INSTAGRAM, T.PROFILE, "   ", L.EMPTY),
    (P.INSTAGRAM, T.POST, "nasa", L.NOT_A_LINK),
    (P.INSTAGRAM, T.POST, "hello", L.NOT_A_LINK),
    (P.INSTAGRAM, T.POST, "@nasa", L.WRONG_TARGET),
    (P.INSTAGRAM, T.POST, "https://www.instagram.com/nasa/", L.WRONG_TARGET),
    (P.INSTAGRAM, T.PROFILE, "https://www.instagram.com/p/DAbCdEfGhIj", L.WRONG_TARGET),
    (P.INSTAGRAM, T.PROFILE, "https://www.instagram.com/explore/", L.WRONG_TARGET),
    (P.INSTAGRAM, T.PROFILE, "https://www.instagram.com", L.WRONG_TARGET),
    (P.INSTAGRAM, T.ANY, "https://www.instagram.com/", L.WRONG_TARGET),
    (P.INSTAGRAM, T.PROFILE, "https://help.instagram.com/1234567", L.WRONG_TARGET),
    (P.INSTAGRAM, T.PROFILE, "https://instagram.com.evil.com/nasa", L.WRONG_PLATFORM),
    (P.INSTAGRAM, T.PROFILE, "https://evilinstagram.com/nasa", L.WRONG_PLATFORM),
    (P.INSTAGRAM, T.PROFILE, "youtube.com", L.WRONG_PLATFORM),
    (P.INSTAGRAM, T.PROFILE, "https://tiktok.com/@nasa", L.WRONG_PLATFORM),
    (P.INSTAGRAM, T.PROFILE, "https://example.com@instagram.com/nasa", L.HAS_CREDENTIALS),
    (P.INSTAGRAM, T.PROFILE, "https://instagram.com:443/nasa", L.HAS_PORT),
    (P.INSTAGRAM, T.POST, "https://instagram.com/share/reel/BAbcdefgh", L.SHORT_LINK),
    (P.INSTAGRAM, T.POST, "https://bit.ly/abc", L.SHORT_LINK),
    (P.TIKTOK, T.VIDEO, "https://vm.tiktok.com/ZMabcdef/", L.SHORT_LINK),
    (P.TIKTOK, T.VIDEO, "https://www.tiktok.com/t/ZTabcdef/", L.SHORT_LINK),
    (P.TIKTOK, T.ANY, "https://vt.tiktok.com/ZSabcdef/", L.SHORT_LINK),
    (P.TIKTOK, T.VIDEO, "https://www.tiktok.com/@nasa", L.WRONG_TARGET),
    (P.YOUTUBE, T.VIDEO, "https://www.youtube.com/watch?v=short", L.WRONG_TARGET),
    (P.YOUTUBE, T.VIDEO, "https://www.youtube.com/watch?list=PL1", L.WRONG_TARGET),
    (P.YOUTUBE, T.VIDEO, "https://www.youtube.com/@nasa", L.WRONG_TARGET),
    (P.YOUTUBE, T.CHANNEL, f"https://youtu.be/{ID}", L.WRONG_TARGET),
    (P.YOUTUBE, T.CHANNEL, UC, L.NOT_A_LINK),
    (P.TELEGRAM, T.CHANNEL, "https://t.me/+AbCdEfGhIjKl", L.PRIVATE_INVITE),
    (P.TELEGRAM, T.CHANNEL, "t.me/joinchat/AbCdEfGhIjKl", L.PRIVATE_INVITE),
    (P.TELEGRAM, T.POST, "https://t.me/c/1234567890/12", L.PRIVATE_INVITE),
    (P.TELEGRAM, T.ANY, "https://t.me/c/1234567890/12", L.PRIVATE_INVITE),
    (P.TELEGRAM, T.POST, "https://t.me/durov", L.WRONG_TARGET),
    (P.TELEGRAM, T.CHANNEL, "https://t.me/durov/123", L.WRONG_TARGET),
    (P.TELEGRAM, T.POST, "https://t.me/durov/١٢", L.WRONG_TARGET),
    (P.TELEGRAM, T.CHANNEL, "tg://resolve?domain=durov", L.NOT_A_LINK),
    (P.X, T.POST, "https://t.co/abc", L.SHORT_LINK),
    (P.X, T.PROFILE, "https://x.com/home", L.WRONG_TARGET),
    (P.X, T.PROFILE, "https://notx.com/nasa", L.WRONG_PLATFORM),
    (P.FACEBOOK, T.POST, "https://fb.watch/abcdef/", L.SHORT_LINK),
    (P.FACEBOOK, T.POST, "https://www.facebook.com/share/p/AbCdEf/", L.SHORT_LINK),
    (P.FACEBOOK, T.POST, "https://www.facebook.com/nasa", L.WRONG_TARGET),
    (P.FACEBOOK, T.PROFILE, "https://www.facebook.com/groups/spaceflight", L.WRONG_TARGET),
    (P.FACEBOOK, T.PROFILE, "https://www.facebook.com/profile.php", L.WRONG_TARGET),
    (P.DISCORD, T.GROUP, "https://discord.com/channels/123/456", L.PRIVATE_INVITE),
    (P.REDDIT, T.POST, "https://www.reddit.com/r/space/s/AbCdEf", L.SHORT_LINK),
    (P.SPOTIFY, T.TRACK, "https://spotify.link/abc", L.SHORT_LINK),
    (P.SPOTIFY, T.TRACK, "@nasa", L.NOT_A_LINK),
    (P.PINTEREST, T.POST, "https://pin.it/abc", L.SHORT_LINK),
    (P.VK, T.PROFILE, "vk.com/@IM", L.WRONG_TARGET),
    (P.RUMBLE, T.VIDEO, "https://youtube.com/watch", L.WRONG_PLATFORM),
    (P.OTHER, T.ANY, "hello", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "hello world.com", L.FORBIDDEN_CHARACTERS),
    (P.OTHER, T.ANY, "javascript:alert(1)", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "ftp://example.com/a", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "https://", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "https://.com", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "https://a..com", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "https://-a.com", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "https://example.com/a/../b", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "https://example.com/%2e%2E/b", L.NOT_A_LINK),
    (P.OTHER, T.ANY, "https://example.com/\u202eabc", L.FORBIDDEN_CHARACTERS),
    (P.OTHER, T.ANY, "https://exam\u200bple.com", L.FORBIDDEN_CHARACTERS),
    (P.OTHER, T.ANY, "https://example.com/a\nb", L.FORBIDDEN_CHARACTERS),
    (P.OTHER, T.ANY, "https://example.com/%0d%0aX:1", L.FORBIDDEN_CHARACTERS),
    (P.OTHER, T.ANY, "https://example.com/%E2%80%AE", L.FORBIDDEN_CHARACTERS),
    (P.OTHER, T.ANY, "https://example.com/\x00", L.FORBIDDEN_CHARACTERS),
    (P.OTHER, T.ANY, "https://example.com\\@evil.com", L.FORBIDDEN_CHARACTERS),
    (P.OTHER, T.ANY, "https://user:pass@example.com", L.HAS_CREDENTIALS),
    (P.OTHER, T.ANY, "https://example.com:8080/", L.HAS_PORT),
    (P.OTHER, T.ANY, "https://example.com:/", L.HAS_PORT),
    (P.OTHER, T.ANY, "http://localhost/", L.NOT_PUBLIC),
    (P.OTHER, T.ANY, "http://127.0.0.1/", L.NOT_PUBLIC),
    (P.OTHER, T.ANY, "http://2130706433/", L.NOT_PUBLIC),
    (P.OTHER, T.ANY, "http://0x7f.1/", L.NOT_PUBLIC),
    (P.OTHER, T.ANY, "http://１２７.0.0.1/", L.NOT_PUBLIC),
    (P.OTHER, T.ANY, "http://[::1]/", L.NOT_PUBLIC),
    (P.OTHER, T.ANY, "http://printer.local/", L.NOT_PUBLIC),
    (P.OTHER, T.ANY, "https://example.com/" + "a" * 2048, L.TOO_LONG),
    (P.OTHER, T.ANY, "https://example.com/" + "ä" * 1000, L.TOO_LONG),
    (P.OTHER, T.ANY, "a" * 1_000_000, L.TOO_LONG),
]


@pytest.mark.parametrize(("platform", "kind", "text", "problem"), BAD)
def test_a_link_that_will_not_do_is_refused_with_a_reason_and_an_example(
    platform: Platform, kind: TargetKind, text: str, problem: LinkProblem
) -> None:
    with pytest.raises(LinkError) as caught:
        check_link(text, platform, kind)
    assert caught.value.problem is problem
    assert caught.value.example == example_link(platform, kind)


EVERY_WISH = [(platform, kind) for platform in Platform for kind in TargetKind]


@pytest.mark.parametrize("platform", Platform)
def test_an_example_is_taken_as_it_stands_and_of_the_wanted_kind(platform: Platform) -> None:
    for kind in TargetKind:
        example = example_link(platform, kind)
        checked = check_link(example, platform, kind)
        assert checked.url == example, kind
        if has_kind(platform, kind) and kind is not T.ANY:
            assert checked.kind is kind


def test_a_kind_that_the_platform_does_not_have_takes_any_of_its_links() -> None:
    url = "https://www.tiktok.com/@nasa/video/7412345678901234567"
    assert not has_kind(P.TIKTOK, T.TRACK)
    assert check_link(url, P.TIKTOK, T.TRACK).url == url


def test_with_any_the_kind_is_what_the_link_turned_out_to_be() -> None:
    assert check_link("@durov", P.TELEGRAM, T.ANY).kind is T.CHANNEL
    assert check_link("t.me/durov/1", P.TELEGRAM, T.ANY).kind is T.POST
    assert check_link(f"youtu.be/{ID}", P.YOUTUBE, T.ANY).kind is T.VIDEO


def test_the_error_does_not_repeat_the_link() -> None:
    with pytest.raises(LinkError) as caught:
        check_link("https://secret.example.org/path", P.X, T.POST)
    assert "secret" not in repr(caught.value)
    assert caught.value.__cause__ is None


WISHES = st.sampled_from(EVERY_WISH)
HOSTS = st.sampled_from(
    sorted({host for site in SITES.values() for host in (site.host, *site.aliases, *site.others)})
)
PIECES = st.sampled_from(
    (
        "/ // ? & = # @ : % %2F %2e %C3%A4 .. . + p reel c v id watch status posts utm_source "
        f"1234567 {ID} ä İ ß e\u0301"
    ).split(" ")
)
LINK_LIKE = st.one_of(
    st.text(max_size=60),
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["", "https://", "HTTP://", "https://www.", "@", "http://m."]),
        st.one_of(HOSTS, st.text(max_size=20)),
        st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=10).map("".join),
    ),
)


@given(LINK_LIKE, WISHES)
def test_any_text_gives_a_sound_link_or_a_link_error(
    text: str, wish: tuple[Platform, TargetKind]
) -> None:
    try:
        checked = check_link(text, *wish)
    except LinkError:
        return
    assert re.fullmatch(r"https?://[a-z0-9.-]+\.[a-z0-9-]+(?:[/?][!-~]*)?", checked.url)
    assert len(checked.url) <= 2048
    assert not checked.url.endswith("/")
    assert check_link(checked.url, *wish) == checked


def _shapes() -> list[tuple[Platform, Site, Shape]]:
    return [
        (platform, site, shape)
        for platform, site in SITES.items()
        for shape in site.shapes
        if shape.kinds
    ]


def _shape_name(row: tuple[Platform, Site, Shape]) -> str:
    platform, _, shape = row
    return f"{platform.name}-{shape.canonical}"


IN_LINKS = st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="\\?#%")


@cache
def matching(pattern: str) -> st.SearchStrategy[str]:
    return st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True, alphabet=IN_LINKS)


@st.composite
def shaped(draw: st.DrawFn, site: Site, shape: Shape) -> str:
    """A link of that shape, in one of the ways in which people write it."""
    place = draw(matching(shape.pattern))
    query = [f"{key}={draw(matching(value))}" for key, value in shape.query.items()]
    noise = draw(st.lists(st.sampled_from(["utm_source=x", "igsh=y", "ref=z"]), max_size=2))
    host = draw(st.sampled_from((site.host, *site.aliases))) if place.startswith("/") else ""
    if not place:
        host = site.host
    start = draw(st.sampled_from(["", "https://", "http://", "https://www."]))
    return start + host + place + ("?" + "&".join(query + noise) if query or noise else "")


FEW = settings(max_examples=max(4, settings().max_examples // 25))
"""There are a hundred shapes, and each gets its share."""


@FEW
@pytest.mark.parametrize("row", one_in(4, _shapes(), map(_shape_name, _shapes())))
@given(data=st.data())
def test_what_a_shape_describes_is_taken_and_stays_what_it_is(
    row: tuple[Platform, Site, Shape], data: st.DataObject
) -> None:
    platform, site, shape = row
    kind = data.draw(st.sampled_from(shape.kinds))
    text = data.draw(shaped(site, shape))
    checked = check_link(text, platform, kind)
    assert checked.kind is kind or kind is TargetKind.ANY
    assert check_link(checked.url, platform, kind) == checked
