"""Inline queries: answered at once, never stored, beside the inbox and its order."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    User,
)
from pydantic import ValidationError

from bot.background import Nursery
from bot.domain.deep_links import HOME, LinkTo, deep_link
from bot.domain.records import Person
from bot.shop.ordering import Ordering
from bot.shop.showcase import Showcase
from bot.storage import Database, people
from bot.telegram.errors import describe, is_query_too_old
from bot.telegram.updates import RawUpdate
from bot.ui.inline import article
from bot.ui.look import Look

log = logging.getLogger(__name__)

CACHE_SECONDS = 10
"""How long Telegram may give the same answer again. Prices change with a sync."""


class InlineAnswers:
    """One query of a person at a time; of those that came meanwhile only the latest.

    Each letter that is typed is a query, and Telegram forgets the ones before.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        db: Database,
        showcase: Showcase,
        ordering: Ordering,
        nursery: Nursery,
        look_of: Callable[[Person], Look],
    ) -> None:
        self._bot = bot
        self._db = db
        self._showcase = showcase
        self._ordering = ordering
        self._nursery = nursery
        self._look_of = look_of
        self._waiting: dict[int, InlineQuery | None] = {}

    def take(self, update: RawUpdate) -> None:
        """Answer it beside what the caller does. What cannot be read is passed over."""
        try:
            query = InlineQuery.model_validate(update["inline_query"])
        except ValidationError:
            log.warning("an inline query of an odd shape is not answered")
            return
        person_id = query.from_user.id
        if person_id in self._waiting:
            self._waiting[person_id] = query
            return
        self._waiting[person_id] = None
        self._nursery.start(self._serve(query), f"inline queries of {person_id}")

    async def _serve(self, query: InlineQuery) -> None:
        person_id = query.from_user.id
        following: InlineQuery | None = query
        try:
            while following is not None:
                await self._answer(following)
                following, self._waiting[person_id] = self._waiting[person_id], None
        finally:
            del self._waiting[person_id]

    async def _answer(self, query: InlineQuery) -> None:
        try:
            await self._show(query)
        except TelegramAPIError as error:
            if not is_query_too_old(error):
                log.warning("an inline query: %s", describe(error, self._bot.token))

    async def _show(self, query: InlineQuery) -> None:
        person = await self._person(query.from_user)
        look = self._look_of(person)
        if person.banned or not self._ordering.may_order(person):
            key = "inline-open-shop" if person.banned else "inline-closed"
            await self._send(query, [], None, look.texts.plain(key))
            return
        begin = int(query.offset) if query.offset.isascii() and query.offset.isdigit() else 0
        page = await self._db.read(self._showcase.page, person.id, query.query, begin)
        name = (await self._bot.me()).username or ""
        results = [
            article(
                look,
                one.service,
                one.usual_seconds,
                deep_link(name, LinkTo.SERVICE, one.service.id),
            )
            for one in page.shown
        ]
        key = "inline-open-shop" if results or begin else "inline-nothing"
        await self._send(query, results, page.following, look.texts.plain(key))

    async def _send(
        self,
        query: InlineQuery,
        results: Sequence[InlineQueryResultArticle],
        following: int | None,
        button: str,
    ) -> None:
        await self._bot.answer_inline_query(
            query.id,
            results=list(results),
            cache_time=CACHE_SECONDS,
            # Language and rights are the person's own.
            is_personal=True,
            next_offset="" if following is None else str(following),
            button=InlineQueryResultsButton(text=button, start_parameter=HOME),
        )

    async def _person(self, user: User) -> Person:
        """As they are known. Who never wrote to the bot is not stored for asking."""
        known = await self._db.read(people.get, user.id)
        return known or Person(
            id=user.id,
            name=user.full_name,
            username=user.username,
            language_code=user.language_code,
            locale=None,
            banned=False,
            let_in=False,
            reachable=False,
            first_seen_at=0,
        )
