"""The chat page: what is served, and what a browser makes of it.

Most tests have a small fake server behind the page; those of files the practice Telegram itself.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from aiohttp import ClientSession, FormData, web
from aiohttp.test_utils import TestClient, TestServer
from playwright.async_api import Download, FilePayload, Locator, Page, expect

from sandbox.chat.page import mount_chat_page, read_parts
from sandbox.clock import ManualClock
from sandbox.telegram.server import create_telegram_app
from sandbox.telegram.world import TelegramWorld
from tests.browser import PHONE, WIDE, chromium, needs_chromium, opened
from tests.samples import one_test_in

pytestmark = one_test_in(4)

CUSTOMER, OPERATOR = 1001, 1
NOON = 1_790_000_000
TOKEN = "4242:practice-token-of-the-tests"
LONG_NAME = "links_of_the_customers_from_january_to_december_" * 4 + ".txt"

Json = dict[str, Any]
Test = TypeVar("Test", bound=Callable[..., Any])


class FakeServer:
    """The people's side of a practice Telegram, with a bot that says what a test tells it."""

    def __init__(self) -> None:
        self.chats: dict[int, Json] = {user: self._empty_chat() for user in (CUSTOMER, OPERATOR)}
        self.posts: list[tuple[str, Json]] = []
        self.answers: dict[str, asyncio.Future[Json]] = {}
        self.refusal: str | None = None
        self.down = False
        self._streams: list[tuple[int, asyncio.Queue[Json | None]]] = []

    @staticmethod
    def _empty_chat() -> Json:
        commands = [
            {"command": "start", "description": "Begin"},
            {"command": "services", "description": "What there is"},
            {"command": "search", "description": "Find a service"},
        ]
        chat = {"messages": [], "commands": commands, "typing": False, "blocked": False}
        return {**chat, "reply_keyboard": None, "revision": 0}

    def say(self, user: int, text: str, sender: str = "bot", **content: Any) -> int:
        messages = self.chats[user]["messages"]
        blank = {"edited": False, "entities": [], "buttons": None, "reply_to": None}
        media = {"photo": None, "sticker": None, "document": None}
        message = {"id": len(messages) + 1, "from": sender, "date": NOON, "text": text}
        messages.append({**message, **blank, **media, **content})
        self.changed(user)
        return len(messages)

    def edit(self, user: int, message_id: int, **content: Any) -> None:
        self.chats[user]["messages"][message_id - 1].update(edited=True, **content)
        self.changed(user)

    def changed(self, user: int) -> None:
        self.chats[user]["revision"] += 1
        self.tell(user, {"kind": "changed", "revision": self.chats[user]["revision"]})

    def tell(self, user: int, event: Json | None) -> None:
        for listener, queue in self._streams:
            if listener == user:
                queue.put_nowait(event)

    def go_down(self) -> None:
        self.down = True
        self.hang_up()

    def hang_up(self) -> None:
        for user in self.chats:
            self.tell(user, None)

    async def people(self, request: web.Request) -> web.Response:
        names = {CUSTOMER: ("Ada", "customer"), OPERATOR: ("Omar", "operator")}
        people = [
            {"id": user, "name": name, "username": None, "role": role, "language": "en"}
            for user, (name, role) in names.items()
        ]
        return web.json_response(people)

    async def places(self, request: web.Request) -> web.Response:
        found = [("News", "news", True, [7]), ("Secrets", None, True, []), ("We", "we", False, [])]
        places = [
            {"id": -number, "title": title, "username": name, "channel": channel, "posts": posts}
            for number, (title, name, channel, posts) in enumerate(found, 1)
        ]
        return web.json_response(places)

    async def chat(self, request: web.Request) -> web.Response:
        if self.down:
            raise web.HTTPServiceUnavailable
        return web.json_response(self.chats[int(request.match_info["user_id"])])

    async def events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._streams.append((int(request.query["user_id"]), queue))
        await response.prepare(request)
        while (event := await queue.get()) is not None:
            await response.write(f"data: {json.dumps(event)}\n\n".encode())
        return response

    async def answer(self, request: web.Request) -> web.Response:
        return web.json_response(await self.answers[request.match_info["query_id"]])

    async def post(self, request: web.Request) -> web.Response:
        action, body = request.match_info["action"], await request.json()
        if self.refusal is not None:
            return web.json_response({"error": self.refusal}, status=400)
        self.posts.append((action, body))
        return web.json_response(self._act(action, body))

    def _act(self, action: str, body: Json) -> Json:
        user = body["user_id"]
        if action == "send":
            self.say(user, body["text"], "user")
        if action in {"block", "unblock"}:
            self.chats[user]["blocked"] = action == "block"
            self.changed(user)
        if action == "tap":
            query_id = f"query-{len(self.answers)}"
            self.answers[query_id] = asyncio.get_running_loop().create_future()
            return {"query_id": query_id}
        return {}

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/client/people", self.people)
        app.router.add_get("/client/places", self.places)
        app.router.add_get("/client/chat/{user_id}", self.chat)
        app.router.add_get("/client/events", self.events)
        app.router.add_get("/client/answer/{query_id}", self.answer)
        app.router.add_post("/client/{action}", self.post)
        mount_chat_page(app)
        return app


def key(text: str, **content: Any) -> Json:
    return {"text": text, "kind": "callback", "data": "x", **content}


async def get(path: str) -> tuple[int, str, str]:
    """Status, content type and policy of an answer."""
    app = web.Application()
    mount_chat_page(app)
    async with TestClient(TestServer(app)) as client, client.get(path) as response:
        policy = response.headers.get("Content-Security-Policy", "")
        return response.status, response.content_type, policy


@pytest.mark.parametrize(
    ("path", "content_type"),
    [
        ("/", "text/html"),
        ("/static/chat.js", "text/javascript"),
        ("/static/chat.css", "text/css"),
        ("/static/icon.svg", "image/svg+xml"),
    ],
)
async def test_parts_are_served_under_a_strict_policy(path: str, content_type: str) -> None:
    status, served_type, policy = await get(path)
    assert (status, served_type) == (200, content_type)
    rules = {rule.strip() for rule in policy.split(";")}
    assert {
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
    } <= rules
    assert "unsafe" not in policy


@pytest.mark.parametrize("name", ["page.py", "..%2fpage.py", "%2e%2e/page.py", "nothing.js"])
async def test_nothing_else_is_served(name: str) -> None:
    status, _, _ = await get(f"/static/{name}")
    assert status == 404


def test_the_page_refers_to_its_own_parts_only() -> None:
    sources = {name: content.decode() for name, content in read_parts().items()}
    referred = set()
    for text in sources.values():
        referred |= set(re.findall(r'(?:from "\./|(?:src|href)="/static/)([^"]+)"', text))
    assert "chat.js" in referred
    assert referred == set(sources) - {"index.html"}
    for text in sources.values():
        addresses = re.findall(r"""https?://[^\s"'`$]+""", text)
        assert set(addresses) <= {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize(
    "way", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("]
)
def test_no_script_turns_data_into_markup(way: str) -> None:
    assert all(way not in content.decode() for content in read_parts().values())


def in_a_browser(test: Test) -> Test:
    """Marks a test of the page itself; all share one browser, and so one event loop."""
    marked: Test = pytest.mark.asyncio(loop_scope="module")(needs_chromium(test))
    return marked


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def window() -> AsyncIterator[Page]:
    """One for all: to open another costs more than most of the tests do in it."""
    async with chromium() as browser:
        yield await browser.new_page()


@pytest_asyncio.fixture(loop_scope="module")
async def fake() -> FakeServer:
    return FakeServer()


@pytest_asyncio.fixture(loop_scope="module")
async def page(
    window: Page, fake: FakeServer, request: pytest.FixtureRequest
) -> AsyncIterator[Page]:
    server = TestServer(fake.app())
    await server.start_server()
    try:
        async with opened(
            window, str(server.make_url("/")), getattr(request, "param", WIDE)
        ) as page:
            await expect(person(page, "customer").locator(".subtitle")).to_have_text("bot")
            yield page
    finally:
        fake.hang_up()
        await server.close()


@pytest_asyncio.fixture(loop_scope="module")
async def world() -> TelegramWorld:
    """A practice Telegram in which the customer has started the bot."""
    world = TelegramWorld(ManualClock(), bot_token=TOKEN)
    world.add_person(CUSTOMER, "Ada")
    world.phone(CUSTOMER).send("/start")
    return world


@pytest_asyncio.fixture(loop_scope="module")
async def real(
    window: Page, world: TelegramWorld, request: pytest.FixtureRequest
) -> AsyncIterator[Page]:
    """The page of that world."""
    app = create_telegram_app(world)
    mount_chat_page(app)
    server = TestServer(app)
    await server.start_server()
    try:
        size = getattr(request, "param", WIDE)
        async with opened(window, str(server.make_url("/")), size) as page:
            await expect(person(page, "customer").locator(".bubble")).to_have_count(1)
            yield page
    finally:
        await server.close()


@in_a_browser
async def test_start_begins_the_chat(page: Page, fake: FakeServer) -> None:
    customer = person(page, "customer")
    await expect(customer.locator("[name=message]")).to_be_hidden()
    await customer.locator("button.start").click()
    await expect(customer.locator(".bubble")).to_contain_text("/start")
    await expect(customer.locator("[name=message]")).to_be_focused()
    await expect(person(page, "operator").locator("button.start")).to_be_visible()
    assert fake.posts == [("send", {"user_id": CUSTOMER, "text": "/start"})]


@in_a_browser
async def test_entities_count_utf16_units(page: Page, fake: FakeServer) -> None:
    text = "🛒🛒 bold both plain"
    entities = [
        {"type": "bold", "offset": 5, "length": 9},
        {"type": "italic", "offset": 10, "length": 4},
    ]
    fake.say(CUSTOMER, text, entities=entities)
    bubble = person(page, "customer").locator(".bubble .text")
    await expect(bubble.locator("b")).to_have_text("bold both")
    await expect(bubble.locator("b > i")).to_have_text("both")


@in_a_browser
async def test_what_was_said_is_never_markup(page: Page, fake: FakeServer) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    link = {"type": "text_link", "offset": 0, "length": 4, "url": "javascript:alert(1)"}
    fake.say(
        CUSTOMER,
        hostile,
        entities=[link],
        buttons=[[key(hostile), key("away", kind="url", url="javascript:alert(1)")]],
    )
    message = person(page, "customer").locator("[data-message-id='1']")
    await expect(message.locator(".text")).to_contain_text(hostile)
    await expect(message.locator("button.key").first).to_have_text(hostile)
    await expect(message.locator("img, a")).to_have_count(0)


@in_a_browser
async def test_addresses_open_apart(page: Page, fake: FakeServer) -> None:
    entities = [{"type": "url", "offset": 0, "length": 11}]
    away = key("Open", kind="url", url="https://example.com/x")
    fake.say(CUSTOMER, "example.com", entities=entities, buttons=[[away]])
    links = person(page, "customer").locator("[data-message-id] a")
    await expect(links.first).to_have_attribute("href", "https://example.com/")
    await expect(links.last).to_have_attribute("href", "https://example.com/x")
    for link in await links.all():
        assert await link.get_attribute("target") == "_blank"
        assert "noopener" in (await link.get_attribute("rel") or "")


@in_a_browser
async def test_a_tap_waits_for_its_answer(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "Sure?", buttons=[[key("Confirm", style="success", data="c:1")]])
    customer = person(page, "customer")
    confirm = customer.locator("button.key", has_text="Confirm")
    await confirm.click()
    await expect(confirm).to_have_attribute("aria-busy", "true")
    await confirm.click()
    answer_last_tap(fake, "Placed")
    await expect(customer.locator(".toast")).to_have_text("Placed")
    await expect(confirm).not_to_have_attribute("aria-busy", "true")
    assert fake.posts == [("tap", {"user_id": CUSTOMER, "message_id": 1, "data": "c:1"})]


@in_a_browser
async def test_an_alert_must_be_closed(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "Sure?", buttons=[[key("Cancel")]])
    customer = person(page, "customer")
    await customer.locator("button.key").click()
    await expect(customer.locator("button.key")).to_have_attribute("aria-busy", "true")
    answer_last_tap(fake, "Too late", alert=True)
    alert = page.get_by_role("dialog")
    await expect(alert).to_contain_text("Too late")
    await alert.get_by_role("button", name="OK").click()
    await expect(alert).to_have_count(0)


@in_a_browser
async def test_an_answer_told_twice_is_shown_once(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "Sure?", buttons=[[key("Cancel")]])
    customer = person(page, "customer")
    await customer.locator("button.key").click()
    await expect(customer.locator("button.key")).to_have_attribute("aria-busy", "true")
    toast = {"kind": "toast", "query_id": "query-0", "text": "Late", "alert": True}
    fake.tell(CUSTOMER, toast)
    await expect(page.get_by_role("dialog")).to_have_count(1)
    answer_last_tap(fake, "Late", alert=True)
    await expect(customer.locator("button.key")).not_to_have_attribute("aria-busy", "true")
    await expect(page.get_by_role("dialog")).to_have_count(1)


@in_a_browser
async def test_an_edit_happens_in_place(page: Page, fake: FakeServer) -> None:
    message_id = fake.say(CUSTOMER, "Page 1", buttons=[[key("‹"), key("›")]])
    message = person(page, "customer").locator(f"[data-message-id='{message_id}']")
    await message.evaluate("node => { node.before_the_edit = true; }")
    await message.locator("button.key").nth(1).focus()
    fake.edit(CUSTOMER, message_id, text="Page 2", buttons=[[key("‹ 1"), key("3 ›")]])
    await expect(message.locator(".text")).to_contain_text("Page 2")
    await expect(message.locator("button.key").nth(1)).to_be_focused()
    assert await message.evaluate("node => node.before_the_edit")


@in_a_browser
async def test_only_people_are_seen_to_edit(page: Page, fake: FakeServer) -> None:
    fake.edit(CUSTOMER, fake.say(CUSTOMER, "one", "user"), text="two")
    fake.edit(CUSTOMER, fake.say(CUSTOMER, "three"), text="four")
    metas = person(page, "customer").locator(".bubble .meta")
    await expect(metas).to_contain_text(["edited", ""])
    await expect(metas.last).not_to_contain_text("edited")


@in_a_browser
async def test_times_read_alike(page: Page, fake: FakeServer) -> None:
    entity = {"type": "date_time", "offset": 0, "length": 4}
    entities = [{**entity, "unix_time": NOON, "date_time_format": "dt"}]
    fake.say(CUSTOMER, "soon", entities=entities)
    bubble = person(page, "customer").locator(".bubble")
    clock = await bubble.locator(".meta time").inner_text()
    await expect(bubble.locator(".text > time")).to_have_text(re.compile(rf"/09/26, {clock}$"))


@in_a_browser
async def test_a_toast_covers_no_button(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "Sure?", buttons=[[key("Status")]])
    customer = person(page, "customer")
    await customer.locator("button.key").click()
    await expect(customer.locator("button.key")).to_have_attribute("aria-busy", "true")
    answer_last_tap(fake, "Asked")
    toast = await customer.locator(".toast").bounding_box()
    button = await customer.locator("button.key").bounding_box()
    assert toast is not None
    assert button is not None
    assert toast["y"] + toast["height"] < button["y"]


@in_a_browser
async def test_equal_buttons_survive_an_edit(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "0 %", buttons=[[key("Status")]])
    customer = person(page, "customer")
    await customer.locator("button.key").click()
    await expect(customer.locator("button.key")).to_have_attribute("aria-busy", "true")
    fake.edit(CUSTOMER, 1, text="50 %")
    await expect(customer.locator(".text")).to_contain_text("50 %")
    await expect(customer.locator("button.key")).to_have_attribute("aria-busy", "true")
    answer_last_tap(fake, "")
    await expect(customer.locator("button.key")).not_to_have_attribute("aria-busy", "true")


@in_a_browser
async def test_a_deleted_message_goes(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "one")
    fake.say(CUSTOMER, "two")
    bubbles = person(page, "customer").locator(".bubble")
    await expect(bubbles).to_have_count(2)
    del fake.chats[CUSTOMER]["messages"][0]
    fake.changed(CUSTOMER)
    await expect(bubbles).to_have_count(1)
    await expect(bubbles).to_contain_text("two")


@in_a_browser
async def test_a_failed_send_keeps_the_text(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "Write to me")
    fake.refusal = "The text is too long."
    customer = person(page, "customer")
    field = customer.locator("[name=message]")
    await field.fill("dear\nbot")
    await field.press("Enter")
    await expect(customer.get_by_role("alert")).to_contain_text("The text is too long.")
    await expect(field).to_have_value("dear\nbot")
    fake.refusal = None
    await customer.locator("button.send").click()
    await expect(field).to_have_value("")
    await expect(customer.get_by_role("alert")).to_be_hidden()
    assert fake.posts == [("send", {"user_id": CUSTOMER, "text": "dear\nbot"})]


@in_a_browser
async def test_shift_enter_makes_a_line(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "Write to me")
    field = person(page, "customer").locator("[name=message]")
    await field.click()
    await field.press_sequentially("one")
    height = await height_of(field)
    await field.press("Shift+Enter")
    await field.press_sequentially("two")
    await expect(field).to_have_value("one\ntwo")
    assert await height_of(field) > height
    assert fake.posts == []


@in_a_browser
async def test_a_lost_connection_is_shown_and_mended(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "before")
    customer = person(page, "customer")
    await expect(customer.locator(".bubble")).to_have_count(1)
    fake.go_down()
    await expect(customer.locator(".subtitle")).to_have_text("connecting…")
    fake.say(CUSTOMER, "meanwhile")
    fake.down = False
    await expect(customer.locator(".bubble").last).to_contain_text("meanwhile")
    await expect(customer.locator(".subtitle")).to_have_text("bot")
    fake.say(CUSTOMER, "after")
    await expect(customer.locator(".bubble").last).to_contain_text("after")


@in_a_browser
async def test_commands_are_listed_and_filtered(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "Hello")
    customer = person(page, "customer")
    items = customer.locator(".commands [role=menuitem]")
    await customer.locator("button.menu").click()
    await expect(items).to_have_count(3)
    await expect(items.first).to_contain_text("Begin")
    await page.keyboard.press("Escape")
    await expect(items.first).to_be_hidden()
    await customer.locator("[name=message]").fill("/se")
    await expect(items).to_have_count(2)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(customer.locator(".bubble").last).to_contain_text("/search")
    await expect(customer.locator("[name=message]")).to_have_value("")


@in_a_browser
async def test_a_command_in_text_can_be_sent(page: Page, fake: FakeServer) -> None:
    entity = {"type": "bot_command", "offset": 4, "length": 6}
    fake.say(CUSTOMER, "Try /terms now", entities=[entity])
    await person(page, "customer").locator(".text .command").click()
    await expect(person(page, "customer").locator(".out .bubble")).to_contain_text("/terms")


@in_a_browser
async def test_a_command_runs_from_the_left_among_words_from_the_right(
    page: Page, fake: FakeServer
) -> None:
    text = "المساعدة في /help"
    entity = {"type": "bot_command", "offset": text.index("/"), "length": 5}
    fake.say(CUSTOMER, text, entities=[entity])
    command = person(page, "customer").locator(".text .command")
    await expect(command).to_have_css("direction", "ltr")


@in_a_browser
async def test_a_spoiler_hides_until_pressed(page: Page, fake: FakeServer) -> None:
    entity = {"type": "spoiler", "offset": 0, "length": 6}
    fake.say(CUSTOMER, "secret", entities=[entity])
    spoiler = person(page, "customer").locator(".spoiler")
    await expect(spoiler.locator("span")).to_have_css("opacity", "0")
    await spoiler.press("Enter")
    await expect(spoiler.locator("span")).to_have_css("opacity", "1")


@in_a_browser
async def test_a_reply_keyboard_sends_its_texts(page: Page, fake: FakeServer) -> None:
    keys = [{"text": text, "request": None} for text in ("Yes", "No")]
    fake.chats[CUSTOMER]["reply_keyboard"] = [keys]
    fake.say(CUSTOMER, "Well?")
    await person(page, "customer").locator("button.reply-key", has_text="No").click()
    await expect(person(page, "customer").locator(".out .bubble")).to_contain_text("No")


@in_a_browser
async def test_a_key_asks_for_a_chat_and_a_post_is_forwarded(page: Page, fake: FakeServer) -> None:
    request = {"channel": True, "public": None}
    fake.chats[CUSTOMER]["reply_keyboard"] = [[{"text": "A channel", "request": request}]]
    fake.say(CUSTOMER, "Which?", note={"kind": "shared", "title": "News"})
    customer = person(page, "customer")
    await expect(customer.locator(".note")).to_have_text("You chose News")
    await customer.locator("button.reply-key").click()
    chooser = customer.locator(".places button")
    await expect(chooser).to_have_text(["News (@news)", "Secrets, private"])
    async with page.expect_response("**/client/share"):
        await chooser.first.click()
    await customer.locator("button.attach").click()
    await customer.locator("[data-attach=forward]").click()
    async with page.expect_response("**/client/forward"):
        await customer.locator(".places button", has_text="News (@news): post 7").click()
    wanted = [
        ("share", {"user_id": CUSTOMER, "key": "A channel", "place_id": -1}),
        ("forward", {"user_id": CUSTOMER, "place_id": -1, "post": 7}),
    ]
    assert fake.posts == wanted


@in_a_browser
async def test_pictures_can_be_sent(page: Page, fake: FakeServer) -> None:
    fake.say(CUSTOMER, "Show me")
    customer = person(page, "customer")
    for kind in ("photo", "sticker"):
        await customer.locator("button.attach").click()
        async with page.expect_response(f"**/client/{kind}"):
            await customer.locator(f"[data-attach={kind}]").click()
    assert [action for action, _ in fake.posts] == ["photo", "sticker"]


@in_a_browser
async def test_a_file_is_sent_by_keyboard_and_can_be_fetched(
    real: Page, world: TelegramWorld
) -> None:
    content = "https://example.com/é\n".encode() * 500
    customer = person(real, "customer")
    # The browser must have heard that the chooser is awaited before it would open one.
    async with real.expect_file_chooser() as chooser:
        await customer.locator("button.attach").focus()
        await real.keyboard.press("Enter")
        await expect(customer.locator("[data-attach=file]")).to_be_focused()
        await real.keyboard.press("Enter")
    file = FilePayload(name="liens d’été.txt", mimeType="text/plain", buffer=content)
    await (await chooser.value).set_files(file)
    link = customer.locator(".out a.document")
    await expect(link).to_contain_text("liens d’été.txt")
    await expect(link).to_contain_text("11.2 KB")
    async with real.expect_download() as download:
        await link.press("Enter")
    assert (await download.value).suggested_filename == "liens d’été.txt"
    assert await content_of(await download.value) == content
    document = world.chats[CUSTOMER].messages[2].document
    assert document is not None
    assert (document.mime_type, document.file_size) == ("text/plain", len(content))


RICH = [
    {"type": "paragraph", "text": ["All ", {"type": "bold", "text": "<prices>"}]},
    {
        "type": "table",
        "is_striped": True,
        "cells": [
            [
                {"text": "Price", "align": "right", "valign": "top", "is_header": True},
                {"align": "left"},
            ],
            [
                {"text": "$1.17", "align": "right", "valign": "top"},
                {
                    "text": {
                        "type": "date_time",
                        "text": "fallback",
                        "unix_time": NOON,
                        "date_time_format": "D",
                    },
                    "align": "left",
                },
            ],
        ],
    },
]


@in_a_browser
async def test_a_rich_message_is_a_table_and_effects_and_silence_are_shown(
    page: Page, fake: FakeServer
) -> None:
    fake.say(CUSTOMER, "flat", rich=RICH, effect="🎉", silent=True)
    bubble = person(page, "customer").locator(".bubble").last
    await expect(bubble.locator("p b")).to_have_text("<prices>")
    await expect(bubble.locator("th").first).to_have_text("Price")
    await expect(bubble.locator("td")).to_have_text(["", "$1.17", "21 September 2026"])
    await expect(bubble.locator("td").nth(1)).to_have_css("text-align", "end")
    await expect(bubble.locator(".effect")).to_have_text("🎉")
    await expect(bubble.get_by_title("Came without a sound")).to_be_visible()
    assert "flat" not in await bubble.inner_text()


@in_a_browser
@pytest.mark.parametrize("real", [PHONE], indirect=True)
async def test_a_document_of_the_bot_is_a_link_that_fits_a_phone(real: Page) -> None:
    form = FormData({"chat_id": str(CUSTOMER), "caption": "All orders"}, quote_fields=False)
    form.add_field("document", b"id;state\n", filename=LONG_NAME)
    async with (
        ClientSession() as http,
        http.post(f"{real.url}bot{TOKEN}/sendDocument", data=form) as response,
    ):
        assert response.ok, await response.text()
    bubble = person(real, "customer").locator(".in .bubble")
    await expect(bubble.locator(".text")).to_contain_text("All orders")
    await expect(bubble.locator("a.document")).to_contain_text("9 B")
    async with real.expect_download() as download:
        await bubble.locator("a.document").click()
    assert await content_of(await download.value) == b"id;state\n"
    box = await bubble.bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= PHONE[0]


@in_a_browser
async def test_what_is_no_file_to_send_is_told(
    real: Page, world: TelegramWorld, tmp_path: Path
) -> None:
    customer = person(real, "customer")
    sizes = {"large.zip": 20 * 1024 * 1024 + 1, "empty.txt": 0, "exact.zip": 20 * 1024 * 1024}
    for name, size in sizes.items():
        with (tmp_path / name).open("wb") as file:
            file.truncate(size)
    problem = customer.get_by_role("alert")
    picker = customer.locator("input[type=file]")
    await picker.set_input_files([tmp_path / "exact.zip", tmp_path / "large.zip"])
    await expect(problem).to_have_text("Not sent. large.zip has more than 20 MB.")
    await picker.set_input_files(tmp_path / "empty.txt")
    await expect(problem).to_have_text("Not sent. empty.txt is empty.")
    assert list(world.chats[CUSTOMER].messages) == [1]
    await picker.set_input_files(tmp_path / "exact.zip")
    await expect(customer.locator(".out a.document")).to_contain_text("20 MB")
    await expect(problem).to_be_hidden()


@in_a_browser
async def test_dropped_files_are_sent(real: Page) -> None:
    customer = person(real, "customer")
    files = await real.evaluate_handle(
        """() => {
            const held = new DataTransfer();
            for (const name of ["one.txt", "two.txt"]) held.items.add(new File(["x"], name));
            return held;
        }"""
    )
    await customer.dispatch_event("dragover", {"dataTransfer": files})
    await expect(customer.locator(".drop-here")).to_be_visible()
    await customer.dispatch_event("drop", {"dataTransfer": files})
    await expect(customer.locator(".drop-here")).to_be_hidden()
    await expect(customer.locator(".out a.document")).to_contain_text(["one.txt", "two.txt"])


@in_a_browser
@pytest.mark.parametrize("real", [PHONE], indirect=True)
async def test_inline_results_are_listed_chosen_and_lead_back(
    real: Page, world: TelegramWorld
) -> None:
    customer, name = person(real, "customer"), world.me.username
    field = customer.locator("[name=message]")
    answering = asyncio.create_task(answer_inline(real.url, "reels views"))
    await field.fill(f"@{name} reels views")
    lines = customer.locator(".inline [data-result]")
    await expect(lines).to_have_count(2)
    await expect(lines.first).to_contain_text("Line 1")
    await expect(customer.locator(".inline-button")).to_have_text("Open the shop")
    query = await answering
    box = await customer.locator(".inline").bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= PHONE[0]
    more = asyncio.create_task(answer_inline(real.url, "reels views", begin=3, after=query))
    await customer.locator(".inline-more").click()
    await expect(lines).to_have_count(4)
    await more
    await field.focus()
    await real.keyboard.press("ArrowDown")
    await real.keyboard.press("ArrowDown")
    await real.keyboard.press("Enter")
    bubble = customer.locator(".out .bubble").last
    await expect(bubble).to_contain_text(f"via @{name}")
    await expect(bubble).to_contain_text("Card 1")
    await expect(field).to_have_value("")
    await expect(customer.locator(".inline")).to_be_hidden()
    await customer.get_by_role("button", name="Hand on").click()
    await expect(field).to_have_value(f"https://t.me/{name}?start=s_1\nGood")
    await field.fill("")
    await customer.get_by_role("button", name="Open").last.click()
    await expect(customer.locator(".out .bubble").last).to_contain_text("/start s_1")
    await field.fill(f"@{name} ")
    await expect(field).to_have_value(f"@{name} ")
    await real.keyboard.press("Escape")
    await expect(customer.locator(".inline")).to_be_hidden()


async def answer_inline(url: str, words: str, *, begin: int = 1, after: str = "") -> str:
    """As a bot would, two results a page; returns the query's id."""
    async with ClientSession() as http:
        bot = f"{url}bot{TOKEN}"
        while True:
            async with http.post(f"{bot}/getUpdates", json={"timeout": 0}) as response:
                updates = (await response.json())["result"]
            queries = [one["inline_query"] for one in updates if "inline_query" in one]
            found = [one for one in queries if one["query"] == words and one["id"] > after]
            if found:
                break
            await asyncio.sleep(0)
        results = [inline_result(number) for number in (begin, begin + 1)]
        body = {"inline_query_id": found[-1]["id"], "results": results}
        more = {"next_offset": "2"} if begin == 1 else {}
        button = {"text": "Open the shop", "start_parameter": "home"}
        async with http.post(
            f"{bot}/answerInlineQuery", json={**body, **more, "button": button}
        ) as response:
            assert response.ok, await response.text()
    return str(found[-1]["id"])


def inline_result(number: int) -> Json:
    link = "https://t.me/kiosk_demo_bot?start=s_1"
    share = (
        "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fkiosk_demo_bot%3Fstart%3Ds_1&text=Good"
    )
    keys = [[{"text": "Open", "url": link}, {"text": "Hand on", "url": share}]]
    return {
        "type": "article",
        "id": str(number),
        "title": f"Line {number}",
        "description": "What it is",
        "input_message_content": {"message_text": f"Card {number}"},
        "reply_markup": {"inline_keyboard": keys},
    }


@in_a_browser
async def test_a_person_has_a_language_and_may_block(page: Page, fake: FakeServer) -> None:
    fake.say(OPERATOR, "Hello")
    operator = person(page, "operator")
    await operator.locator("button.more").click()
    async with page.expect_response("**/client/language"):
        await operator.locator("[data-language=fr]").click()
    await operator.locator("button.more").click()
    await expect(operator.locator("[data-language=fr]")).to_have_attribute("aria-checked", "true")
    await operator.locator(".settings .block").click()
    await expect(operator.locator("[name=message]")).to_be_hidden()
    await operator.locator("button.unblock").click()
    await expect(operator.locator("[name=message]")).to_be_visible()
    assert fake.posts == [
        ("language", {"user_id": OPERATOR, "language": "fr"}),
        ("block", {"user_id": OPERATOR}),
        ("unblock", {"user_id": OPERATOR}),
    ]


@in_a_browser
async def test_who_reads_above_is_not_moved(page: Page, fake: FakeServer) -> None:
    for number in range(40):
        fake.say(CUSTOMER, f"message {number}")
    customer = person(page, "customer")
    await expect(customer.locator(".bubble").last).to_be_in_viewport()
    await customer.locator(".bubble").first.scroll_into_view_if_needed()
    await expect(customer.locator("button.down")).to_be_visible()
    fake.say(CUSTOMER, "news")
    await expect(customer.locator("button.down")).to_contain_text("1")
    await expect(customer.locator(".bubble").first).to_be_in_viewport()
    await customer.locator("button.down").click()
    await expect(customer.locator(".bubble").last).to_be_in_viewport()
    await expect(customer.locator("button.down")).to_be_hidden()


@in_a_browser
@pytest.mark.parametrize("page", [PHONE], indirect=True)
async def test_a_phone_shows_one_person_and_counts_for_the_other(
    page: Page, fake: FakeServer
) -> None:
    await expect(person(page, "customer")).to_be_visible()
    await expect(person(page, "operator")).to_be_hidden()
    await expect(person(page, "operator").locator(".subtitle")).to_have_text("bot")
    fake.say(OPERATOR, "A case is open")
    tab = page.get_by_role("tab", name="Omar operator")
    await expect(tab.locator(".count")).to_have_text("1")
    await tab.click()
    await expect(person(page, "customer")).to_be_hidden()
    await expect(person(page, "operator").locator(".bubble")).to_be_in_viewport()
    await expect(tab.locator(".count")).to_be_hidden()
    scrolled = await page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not scrolled


def person(page: Page, role: str) -> Locator:
    return page.locator(f"[data-person={role}]")


async def content_of(download: Download) -> bytes:
    path = await download.path()
    return await asyncio.to_thread(path.read_bytes)


async def height_of(element: Locator) -> float:
    box = await element.bounding_box()
    assert box is not None
    return box["height"]


def answer_last_tap(fake: FakeServer, text: str, *, alert: bool = False) -> None:
    future = list(fake.answers.values())[-1]
    future.set_result({"answered": True, "text": text, "alert": alert})
