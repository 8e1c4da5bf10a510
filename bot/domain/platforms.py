"""The networks that are sold for, and the kinds of things on them that an order can be for."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum


class Platform(IntEnum):
    """A network. The numbers stand in buttons of old messages: never renumber or reuse one.

    Their order is the order in which customers are shown them.
    """

    INSTAGRAM = 1
    TIKTOK = 2
    YOUTUBE = 3
    TELEGRAM = 4
    X = 5
    FACEBOOK = 6
    SPOTIFY = 7
    TWITCH = 8
    LINKEDIN = 9
    DISCORD = 10
    THREADS = 11
    SNAPCHAT = 12
    PINTEREST = 13
    REDDIT = 14
    SOUNDCLOUD = 15
    VK = 16
    KICK = 17
    WHATSAPP = 18
    WEBSITE = 19
    GOOGLE = 20
    RUMBLE = 21
    TUMBLR = 22
    QUORA = 23
    LIKEE = 24
    APPLE_MUSIC = 25
    DEEZER = 26
    AUDIOMACK = 27
    VIMEO = 28
    DAILYMOTION = 29
    ODNOKLASSNIKI = 30
    BLUESKY = 31
    STEAM = 32
    KWAI = 33
    RUTUBE = 34
    DZEN = 35
    MEDIUM = 36
    OTHER = 99

    @property
    def emoji(self) -> str:
        return _LOOKS[self][0]

    @property
    def brand(self) -> str | None:
        """The same in every language; None for WEBSITE and OTHER, which are no brands.

        Those two have a text in `locales/`, found by `key`.
        """
        return _LOOKS[self][1]

    @classmethod
    def numbered(cls, number: int) -> Platform:
        """The platform with that number; OTHER for one that this program does not know."""
        return _BY_NUMBER.get(number, Platform.OTHER)

    @property
    def key(self) -> str:
        """The name in lower case, as in the keys of `locales/`: `website`, `other`."""
        return self.name.lower().replace("_", "-")

    @property
    def label(self) -> str:
        """The brand, or an English word where a translated text is not at hand."""
        return self.brand or self.name.capitalize()


_LOOKS: Mapping[Platform, tuple[str, str | None]] = {
    Platform.INSTAGRAM: ("📸", "Instagram"),
    Platform.TIKTOK: ("🎵", "TikTok"),
    Platform.YOUTUBE: ("▶️", "YouTube"),
    Platform.TELEGRAM: ("✈️", "Telegram"),
    Platform.X: ("🐦", "X (Twitter)"),
    Platform.FACEBOOK: ("👍", "Facebook"),
    Platform.SPOTIFY: ("🎧", "Spotify"),
    Platform.TWITCH: ("🎮", "Twitch"),
    Platform.LINKEDIN: ("💼", "LinkedIn"),
    Platform.DISCORD: ("💬", "Discord"),
    Platform.THREADS: ("🧵", "Threads"),
    Platform.SNAPCHAT: ("👻", "Snapchat"),
    Platform.PINTEREST: ("📌", "Pinterest"),
    Platform.REDDIT: ("👽", "Reddit"),
    Platform.SOUNDCLOUD: ("☁️", "SoundCloud"),
    Platform.VK: ("🔵", "VK"),
    Platform.KICK: ("🟢", "Kick"),
    Platform.WHATSAPP: ("📞", "WhatsApp"),
    Platform.WEBSITE: ("🌐", None),
    Platform.GOOGLE: ("🔎", "Google"),
    Platform.RUMBLE: ("🎬", "Rumble"),
    Platform.TUMBLR: ("📝", "Tumblr"),
    Platform.QUORA: ("❓", "Quora"),
    Platform.LIKEE: ("💜", "Likee"),
    Platform.APPLE_MUSIC: ("🎶", "Apple Music"),
    Platform.DEEZER: ("🎼", "Deezer"),
    Platform.AUDIOMACK: ("🔊", "Audiomack"),
    Platform.VIMEO: ("📹", "Vimeo"),
    Platform.DAILYMOTION: ("🎞️", "Dailymotion"),
    Platform.ODNOKLASSNIKI: ("🟠", "OK"),
    Platform.BLUESKY: ("🦋", "Bluesky"),
    Platform.STEAM: ("🕹️", "Steam"),
    Platform.KWAI: ("🎥", "Kwai"),
    Platform.RUTUBE: ("📺", "Rutube"),
    Platform.DZEN: ("📰", "Dzen"),
    Platform.MEDIUM: ("✍️", "Medium"),
    Platform.OTHER: ("🗂️", None),
}


_BY_NUMBER = {int(platform): platform for platform in Platform}


class TargetKind(StrEnum):
    """What the link of an order must lead to."""

    POST = "post"
    PROFILE = "profile"
    CHANNEL = "channel"
    VIDEO = "video"
    STORY = "story"
    LIVE = "live"
    COMMENT = "comment"
    GROUP = "group"
    BOT = "bot"
    TRACK = "track"
    PLAYLIST = "playlist"
    ANY = "any"
    """Whatever the platform has; on no known platform, any public web address."""
