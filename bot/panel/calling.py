"""From an action and its fields to the JSON value of the panel's answer.

What may be repeated without harm is tried again after a failure of the connection, a 429 or a
5xx. What may not (`add`) goes through `send_once`, which knows nothing of trying again.
"""

import asyncio
from codecs import BOM_UTF8
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import urlencode

import stamina

from bot.domain.clock import Clock
from bot.panel import values
from bot.panel.account import PanelAccount, Timeouts
from bot.panel.documents import read_document
from bot.panel.errors import PanelAnswerError, PanelBusyError, PanelUnreachableError
from bot.panel.learning import Knowledge
from bot.panel.redaction import Redactor
from bot.panel.refusals import refusal
from bot.panel.wire import Bounds, Exchange, Wire

LARGEST_ANSWER = 64 * 1024
LARGEST_ANSWER_ABOUT_MANY = 256 * 1024
LARGEST_CATALOGUE = 16 * 1024 * 1024
ATTEMPTS = 3
LONGEST_PAUSE = 10.0
"""Seconds. A panel that asks for a longer rest is not asked again; the caller is told."""
SERVER_ERROR = 500
TOO_MANY_REQUESTS = 429


Wait = Callable[[], Awaitable[None]]
Read = Callable[[str, int, bytearray, Redactor], object]
"""From the action, the HTTP status and the body of an answer to what it says."""


async def at_once() -> None:
    """No call has to wait."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The JSON value of an answer, and the bytes that it was read from."""

    value: object
    body: bytearray


class Caller:
    """Sends calls for one account."""

    def __init__(
        self,
        account: PanelAccount,
        timeouts: Timeouts,
        user_agent: str,
        before_read: Wait,
        clock: Clock,
        knowledge: Knowledge,
    ) -> None:
        self._key = account.key
        self._timeouts = timeouts
        self._before_read = before_read
        self._clock = clock
        self._knowledge = knowledge
        self._wire = Wire(account.url, user_agent)
        self.redactor = Redactor(account.key)

    async def close(self) -> None:
        await self._wire.close()

    async def ask(
        self, action: str, fields: Mapping[str, str], *, size: int = LARGEST_ANSWER
    ) -> object:
        """What the panel answers, refusals included. Raises the other PanelErrors."""
        return (await self.ask_whole(action, fields, size=size)).value

    async def ask_whole(
        self, action: str, fields: Mapping[str, str], *, size: int, read: Read = read_document
    ) -> Answer:
        """As `ask`, with the bytes of the answer; `size` is the most of them that is read."""
        bounds = Bounds(size, self._patience(action), self._timeouts.connect)
        form = self.form(action, fields)
        attempts = stamina.retry_context(
            on=pause_before_retry, attempts=ATTEMPTS, wait_initial=0.5, wait_max=5.0
        )
        async for attempt in attempts:
            with attempt:
                await self._before_read()
                exchange = await self._wire.read(form, bounds)
                value = await self._document(action, exchange, bounds, read)
                return Answer(value, exchange.body)
        raise AssertionError("the last attempt ends with an answer or an error")

    async def send_once(self, form: bytes, exchange: Exchange) -> None:
        """Send, on a fresh connection. What is seen goes into `exchange`."""
        timeouts = self._timeouts
        bounds = Bounds(LARGEST_ANSWER, timeouts.add, timeouts.connect, timeouts.silence)
        await self._wire.send_once(form, bounds, exchange)

    def form(self, action: str, fields: Mapping[str, str]) -> bytes:
        """The body of a call: the only place that the key is written to."""
        secrets = {"key": self._key.get_secret_value(), "action": action}
        return urlencode({**secrets, **fields}).encode()

    def refusal_in(self, answer: object) -> str | None:
        """The panel's words, if the answer as a whole says no."""
        words = refusal(answer) if isinstance(answer, dict) else None
        return None if words is None else self.redactor.words(words)

    def _patience(self, action: str) -> float:
        return self._timeouts.services if action == "services" else self._timeouts.read

    async def _document(
        self, action: str, exchange: Exchange, bounds: Bounds, read: Read
    ) -> object:
        status = _usable_status(action, exchange, bounds, self._clock)
        body = exchange.body
        if len(body) > LARGEST_ANSWER:
            answer = await asyncio.to_thread(read, action, status, body, self.redactor)
        else:
            answer = read(action, status, body, self.redactor)
        words = self.refusal_in(answer)
        if words is not None and words.lower().startswith("too many requests"):
            raise PanelBusyError(action, words)
        if words is None and answer and body.startswith(BOM_UTF8):
            self._knowledge.learn("byte_order_mark", "yes")
        return answer


def pause_before_retry(error: Exception) -> bool | float:
    """Whether a call may be tried again; a number is the pause that the panel asks for (s)."""
    if isinstance(error, PanelBusyError) and error.retry_after is not None:
        return error.retry_after if error.retry_after <= LONGEST_PAUSE else False
    if isinstance(error, PanelAnswerError):
        return error.http_status is not None and error.http_status >= SERVER_ERROR
    return isinstance(error, (PanelUnreachableError, PanelBusyError))


def _usable_status(action: str, exchange: Exchange, bounds: Bounds, clock: Clock) -> int:
    """The HTTP status of a whole answer that is worth reading."""
    status = exchange.status
    if exchange.trouble is not None or status is None:
        raise PanelUnreachableError(action, exchange.trouble or "no answer")
    if exchange.too_large:
        raise PanelAnswerError(action, f"the answer is larger than {bounds.size} bytes", status)
    if status == TOO_MANY_REQUESTS:
        pause = _pause(exchange.retry_after, clock)
        raise PanelBusyError(action, "too many requests (HTTP 429)", pause)
    if exchange.redirects:
        words = f"the panel redirects (HTTP {status}): set its final address as the panel's URL"
        raise PanelAnswerError(action, words, status)
    return status


def _pause(written: str | None, clock: Clock) -> float | None:
    """The seconds that `Retry-After` asks for, as a number or as a moment to wait for."""
    seconds = values.integer(written)
    if seconds is not None:
        return float(seconds) if seconds >= 0 else None
    moment = _moment(written)
    return None if moment is None else max(0.0, moment - clock.now())


def _moment(written: str | None) -> float | None:
    try:
        return parsedate_to_datetime(written or "").timestamp()
    except (ValueError, OverflowError):
        return None
