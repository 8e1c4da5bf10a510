"""One POST to one panel: what is sent, and what was seen of the answer.

The key travels in the body only. No redirect is followed, no proxy, cookie or netrc is used,
nothing is unpacked, and reading stops at a limit. Nothing is sent a second time.
"""

from dataclasses import dataclass, field
from http import HTTPStatus
from types import SimpleNamespace

import aiohttp

HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "Content-Type": "application/x-www-form-urlencoded",
}


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of an answer is read (bytes), and for how long (seconds)."""

    size: int
    total: float
    connect: float
    silence: float | None = None

    def timeout(self) -> aiohttp.ClientTimeout:
        return aiohttp.ClientTimeout(
            total=self.total,
            connect=self.connect,
            sock_connect=self.connect,
            sock_read=self.silence,
        )


@dataclass(slots=True)
class Exchange:
    """What is known of a call, also when it broke off.

    `connected`: from here on bytes may have left. `trouble` says what broke, None if nothing did.
    `never_left` is true only if it is proven that not one byte of the request was sent.
    """

    connected: bool = False
    status: int | None = None
    retry_after: str | None = None
    body: bytearray = field(default_factory=bytearray)
    too_large: bool = False
    trouble: str | None = None
    never_left: bool = False

    def broke(self, error: BaseException) -> None:
        """Keep what an error means, not the error."""
        self.trouble = describe(error)
        self.never_left = not self.connected and isinstance(error, BEFORE_SENDING)

    @property
    def redirects(self) -> bool:
        return self.status is not None and (
            HTTPStatus.MULTIPLE_CHOICES <= self.status < HTTPStatus.BAD_REQUEST
        )


class WireClosedError(RuntimeError):
    """A call was made after `close`. Nothing was sent."""

    def __init__(self) -> None:
        super().__init__("the client is closed")


BEFORE_SENDING = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, WireClosedError)


class Wire:
    """The connections to one address. Made when first used, on the loop that uses them."""

    def __init__(self, url: str, user_agent: str) -> None:
        self._url = url
        self._headers = {**HEADERS, "User-Agent": user_agent}
        self._kept: aiohttp.ClientSession | None = None
        self._fresh: aiohttp.ClientSession | None = None
        self._closed = False

    async def read(self, form: bytes, bounds: Bounds) -> Exchange:
        """Send a call that may be repeated."""
        exchange = Exchange()
        if self._closed:
            exchange.broke(WireClosedError())
            return exchange
        if self._kept is None:
            self._kept = self._open(aiohttp.TCPConnector())
        await self._post(self._kept, form, bounds, exchange)
        return exchange

    async def send_once(self, form: bytes, bounds: Bounds, exchange: Exchange) -> None:
        """Send a call on a connection of its own. What is seen goes into `exchange`."""
        if self._closed:
            raise WireClosedError
        if self._fresh is None:
            self._fresh = self._open(aiohttp.TCPConnector(force_close=True))
        await self._post(self._fresh, form, bounds, exchange)

    async def close(self) -> None:
        """Cut every call short. Nothing can be sent from then on."""
        self._closed = True
        for session in (self._kept, self._fresh):
            if session is not None:
                await session.close()

    def _open(self, connector: aiohttp.TCPConnector) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=connector,
            headers=self._headers,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            trace_configs=[_watch_connections()],
        )

    async def _post(
        self, session: aiohttp.ClientSession, form: bytes, bounds: Bounds, exchange: Exchange
    ) -> None:
        try:
            async with session.post(
                self._url,
                data=form,
                allow_redirects=False,
                timeout=bounds.timeout(),
                trace_request_ctx=exchange,
            ) as response:
                exchange.status = response.status
                exchange.retry_after = response.headers.get("Retry-After")
                await _read_body(response, bounds.size, exchange)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            exchange.broke(error)


async def _read_body(response: aiohttp.ClientResponse, size: int, exchange: Exchange) -> None:
    async for chunk in response.content.iter_any():
        exchange.body += chunk
        if len(exchange.body) > size:
            exchange.too_large = True
            del exchange.body[size:]
            response.close()
            return


def _watch_connections() -> aiohttp.TraceConfig:
    trace = aiohttp.TraceConfig()
    trace.on_connection_create_end.append(_connected)
    trace.on_connection_reuseconn.append(_connected)
    return trace


async def _connected(
    _session: aiohttp.ClientSession, context: SimpleNamespace, _params: object
) -> None:
    context.trace_request_ctx.connected = True


_DESCRIPTIONS: tuple[tuple[type[BaseException], str], ...] = (
    (WireClosedError, "the client is closed"),
    (aiohttp.ClientConnectorDNSError, "the panel's host name is not known"),
    (aiohttp.ClientConnectorCertificateError, "the panel's certificate is not trusted"),
    (aiohttp.ClientSSLError, "no secure connection (TLS) could be made"),
    (aiohttp.ConnectionTimeoutError, "no connection in time"),
    (aiohttp.ClientConnectorError, "no connection"),
    (TimeoutError, "no whole answer in time"),
    (aiohttp.ServerDisconnectedError, "the connection was closed without an answer"),
    (aiohttp.ClientPayloadError, "the answer broke off"),
    (aiohttp.ClientResponseError, "the answer is not HTTP"),
    (OSError, "the connection broke"),
)


def describe(error: BaseException) -> str:
    """What an error of the connection means, in words that hold nothing of the request."""
    words = (words for kind, words in _DESCRIPTIONS if isinstance(error, kind))
    return next(words, f"the call failed ({type(error).__name__})")
