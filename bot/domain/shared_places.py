"""Channels and groups that people show instead of typing: a forwarded post, a chosen chat."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A channel or group of Telegram. `username` is None where it is not public.

    `post` is the number of the post that was forwarded; None where the place itself is meant.
    """

    title: str
    username: str | None
    post: int | None = None

    @property
    def links(self) -> tuple[str, ...]:
        """The addresses that it may stand for, what was shown first; none where it has none."""
        if self.username is None:
            return ()
        home = f"https://t.me/{self.username}"
        return (home,) if self.post is None else (f"{home}/{self.post}", home)
