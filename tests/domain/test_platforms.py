from __future__ import annotations

from bot.domain.platforms import Platform

NUMBERS_IN_OLD_BUTTONS = {
    "INSTAGRAM": 1, "TIKTOK": 2, "YOUTUBE": 3, "TELEGRAM": 4, "X": 5, "FACEBOOK": 6, "SPOTIFY": 7,
    "TWITCH": 8, "LINKEDIN": 9, "DISCORD": 10, "THREADS": 11, "SNAPCHAT": 12, "PINTEREST": 13,
    "REDDIT": 14, "SOUNDCLOUD": 15, "VK": 16, "KICK": 17, "WHATSAPP": 18, "WEBSITE": 19,
    "OTHER": 99,
}  # fmt: skip


def test_the_numbers_of_platforms_never_change() -> None:
    now = {platform.name: int(platform) for platform in Platform}
    assert NUMBERS_IN_OLD_BUTTONS.items() <= now.items()


def test_a_platform_is_found_by_its_number() -> None:
    for platform in Platform:
        assert Platform(int(platform)) is platform


def test_each_platform_can_be_shown() -> None:
    assert {platform for platform in Platform if platform.brand is None} == {
        Platform.WEBSITE,
        Platform.OTHER,
    }
    assert all(platform.emoji and platform.label for platform in Platform)
    assert len({platform.label for platform in Platform}) == len(Platform)
    assert Platform.OTHER.label == "Other"
    assert Platform.APPLE_MUSIC.key == "apple-music"
