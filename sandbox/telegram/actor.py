"""A person played by a test, over HTTP alone: writes, taps by label, waits for what it sees."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from aiohttp import ClientSession, ClientTimeout, FormData

from sandbox.telegram.seen import (
    SeenButton,
    SeenMessage,
    SeenResults,
    Toast,
    bare_label,
    read_message,
    read_results,
    show_chat,
)

if TYPE_CHECKING:
    from types import TracebackType

Predicate = Callable[[SeenMessage], bool]

WAIT_SECONDS = 10.0


class Actor:
    """One person. Use it as an async context manager, or `close` it.

    What can't be done or doesn't come raises AssertionError with the whole chat. Waiting for
    a message looks at what the bot sent or edited since this actor's last action, so that an
    old screen is not taken for a new one; `anywhere=True` looks at the whole chat.
    """

    def __init__(self, base_url: str, user_id: int) -> None:
        self.user_id = user_id
        self._base = base_url.rstrip("/")
        self._session: ClientSession | None = None
        self._contents: dict[str, bytes] = {}
        self._mark = 0
        self.taps = 0
        self.texts = 0
        """How often a button was tapped."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def send(self, text: str, *, reply_to: int | None = None) -> None:
        await self._act("send", text=text, reply_to=reply_to)
        self.texts += 1

    async def say(
        self, group_id: int, text: str, *, topic: int | None = None, reply_to: int | None = None
    ) -> None:
        """Write in a group."""
        await self._act("say", group_id=group_id, text=text, topic=topic, reply_to=reply_to)

    async def group(self, group_id: int) -> list[SeenMessage]:
        """What stands in a group."""
        view = await self._get(f"/client/group/{group_id}")
        return [await self._read(message) for message in view["messages"]]

    async def wait_in_group(
        self,
        group_id: int,
        wanted: str | Predicate,
        timeout: float = WAIT_SECONDS,  # noqa: ASYNC109 - the limit is part of what is asserted
    ) -> SeenMessage:
        """The newest message of the bot in the group that holds the text or fits."""
        fits, after = _predicate(wanted), -1
        deadline = asyncio.get_running_loop().time() + timeout
        while (left := deadline - asyncio.get_running_loop().time()) > 0:
            view = await self._get(f"/client/group/{group_id}", after=after, wait=left)
            seen = [await self._read(one) for one in view["messages"]]
            found = [one for one in seen if one.sender == "bot" and fits(one)]
            if found:
                return found[-1]
            after = view["revision"]
        raise AssertionError(f"nothing like {wanted!r} came into the group: {show_chat(seen)}")

    async def sticker(self) -> None:
        await self._act("sticker")

    async def photo(self, caption: str = "") -> None:
        await self._act("photo", caption=caption)

    async def send_photo(self, content: bytes, *, caption: str = "") -> None:
        await self._upload("photo", "photo.jpg", content, "image/jpeg", {"caption": caption})

    async def send_file(
        self,
        name: str,
        content: bytes,
        mime: str = "text/plain",
        size: int | None = None,
        *,
        caption: str = "",
    ) -> None:
        """`size` is declared in place of the content's; with 0 the size is not told."""
        fields = {"caption": caption} | ({} if size is None else {"size": str(size)})
        await self._upload("document", name, content, mime, fields)

    async def forward(self, title: str, post: int) -> None:
        """A post of the channel that has that title."""
        place = await self._place(title)
        await self._act("forward", place_id=place, post=post)

    async def share_chat(self, label: str, title: str) -> None:
        """Press that key of the reply keyboard, which asks for a chat, and choose one."""
        keys = [key for key in await self.reply_keys() if bare_label(key) == bare_label(label)]
        if not keys:
            raise await self._failure(f"no key {label!r}")
        await self._act("share", key=keys[0], place_id=await self._place(title))

    async def reply_keys(self) -> list[str]:
        """The keys of the reply keyboard, none where there is none."""
        rows = (await self._chat())["reply_keyboard"] or []
        return [key["text"] for row in rows for key in row]

    async def _place(self, title: str) -> int:
        for place in await self._get("/client/places"):
            if place["title"] == title:
                return int(place["id"])
        raise AssertionError(f"there is no channel or group {title!r}")

    async def block(self) -> None:
        await self._act("block")

    async def unblock(self) -> None:
        await self._act("unblock")

    async def language(self, code: str) -> None:
        await self._act("language", language=code)

    async def tap(self, label: str, *, timeout: float = WAIT_SECONDS) -> Toast:  # noqa: ASYNC109 - the limit is part of what is asserted
        """Tap on the newest message that has the button, waiting for one to have it.

        A label fits without its leading emoji, or if it is the only one that begins so.
        Returns the bot's answer.
        """
        message = await self._find(lambda one: one.button(label) is not None, 0, timeout)
        if message is None:
            raise await self._failure(f"no button {label!r}")
        button = message.button(label)
        if button is None or button.kind != "callback":
            raise await self._failure(f"{label!r} is not a button to tap: {button}")
        return await self._tap(message, button, timeout)

    async def tap_data(
        self,
        message_id: int | None,
        data: str,
        *,
        forge: bool = False,
        timeout: float = WAIT_SECONDS,  # noqa: ASYNC109 - the limit is part of what is asserted
    ) -> Toast:
        """Tap by data; `forge` sends any data for any message, as a changed client can."""
        query_id = await self.begin_tap(message_id, data, forge=forge)
        return await self._answer(query_id, timeout)

    async def begin_tap(self, message_id: int | None, data: str, *, forge: bool = False) -> str:
        """The same without waiting for the answer. Returns the query's id for `toast`."""
        answer = await self._act("tap", message_id=message_id, data=data, forge=forge)
        self.taps += 1
        return str(answer["query_id"])

    async def toast(self, query_id: str) -> Toast | None:
        """The answer to a tap, None if there is none yet."""
        answer = await self._get(f"/client/answer/{query_id}")
        return Toast(answer["text"], answer["alert"]) if answer["answered"] else None

    async def inline(
        self,
        text: str,
        offset: str = "",
        *,
        timeout: float = WAIT_SECONDS,  # noqa: ASYNC109 - the limit is part of what is asserted
    ) -> SeenResults:
        """Type that behind the bot's name in any chat, and wait for the list."""
        begun = await self._act("inline", text=text, offset=offset)
        answer = await self._get(f"/client/inline/{begun['query_id']}", wait=timeout)
        if not answer["answered"]:
            raise await self._failure(f"no answer to {text!r} came within {timeout} s")
        return read_results(begun["query_id"], answer)

    async def choose(self, found: SeenResults, place: int = 0) -> SeenMessage:
        """Send a result of the list to the chat with the bot; what stands there then."""
        chosen = found.results[place].id
        answer = await self._act("choose", query_id=found.query_id, result_id=chosen)
        [message] = [one for one in await self.messages() if one.id == answer["message_ids"][0]]
        return message

    async def wait_for(
        self,
        wanted: str | Predicate,
        timeout: float = WAIT_SECONDS,  # noqa: ASYNC109 - the limit is part of what is asserted
        *,
        anywhere: bool = False,
    ) -> SeenMessage:
        """The newest message of the bot that holds the text or fits the predicate."""
        fits = _predicate(wanted)
        after = 0 if anywhere else self._mark
        message = await self._find(lambda one: one.sender == "bot" and fits(one), after, timeout)
        if message is None:
            raise await self._failure(f"nothing like {wanted!r} came within {timeout} s")
        return message

    async def messages(self) -> list[SeenMessage]:
        view = await self._chat()
        return [await self._read(message) for message in view["messages"]]

    async def last(self) -> SeenMessage:
        messages = await self.messages()
        if not messages:
            raise AssertionError("the chat is empty")
        return messages[-1]

    async def commands(self) -> list[str]:
        view = await self._chat()
        return [command["command"] for command in view["commands"]]

    async def _tap(self, message: SeenMessage, button: SeenButton, seconds: float) -> Toast:
        query_id = await self.begin_tap(message.id, button.value)
        return await self._answer(query_id, seconds)

    async def _answer(self, query_id: str, seconds: float) -> Toast:
        answer = await self._get(f"/client/answer/{query_id}", wait=seconds)
        if not answer["answered"]:
            raise await self._failure(f"the tap {query_id} was not answered within {seconds} s")
        return Toast(answer["text"], answer["alert"])

    async def _find(self, fits: Predicate, after: int, seconds: float) -> SeenMessage | None:
        """The newest fitting message changed after that revision, once there is one."""
        deadline = asyncio.get_running_loop().time() + seconds
        view = await self._chat()
        while True:
            for one in reversed(view["messages"]):
                message = await self._read(one)
                if message.revision > after and fits(message):
                    return message
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                return None
            view = await self._chat(after=view["revision"], wait=left)

    async def _chat(self, **query: float) -> dict[str, Any]:
        view: dict[str, Any] = await self._get(f"/client/chat/{self.user_id}", **query)
        return view

    async def _act(self, action: str, **body: object) -> dict[str, Any]:
        return await self._post(action, f"{body}", json={"user_id": self.user_id, **body})

    async def _upload(
        self, kind: str, name: str, content: bytes, mime: str, fields: dict[str, str]
    ) -> None:
        form = FormData({"user_id": str(self.user_id), **fields}, quote_fields=False)
        form.add_field("file", io.BytesIO(content), filename=name, content_type=mime)
        headers = {"X-Requested-With": "Actor"}
        await self._post(f"upload/{kind}", name, data=form, headers=headers)

    async def _post(self, action: str, what: str, **request: Any) -> dict[str, Any]:
        url = f"{self._base}/client/{action}"
        async with self._http().post(url, **request) as response:
            if not response.ok:
                raise await self._failure(f"{action} {what}: {await response.text()}")
            answer: dict[str, Any] = await response.json()
        self._mark = answer["revision"]
        return answer

    async def _read(self, view: dict[str, Any]) -> SeenMessage:
        if view["document"] is None:
            return read_message(view)
        url = view["document"]["url"]
        if url not in self._contents:
            async with self._http().get(self._base + url) as response:
                response.raise_for_status()
                self._contents[url] = await response.read()
        return read_message(view, self._contents[url])

    async def _get(self, path: str, **query: float) -> Any:
        async with self._http().get(self._base + path, params=query) as response:
            response.raise_for_status()
            return await response.json()

    def _http(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(timeout=ClientTimeout(total=90))
        return self._session

    async def _failure(self, what: str) -> AssertionError:
        return AssertionError(f"{what}\n--- the chat ---\n{show_chat(await self.messages())}")


def _predicate(wanted: str | Predicate) -> Predicate:
    if isinstance(wanted, str):
        return lambda message: wanted in message.text
    return wanted
