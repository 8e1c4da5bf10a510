"""What a person sees in the chat: messages, buttons, toasts, as values for tests."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Toast:
    """The bot's answer to a tap; the text is empty if it showed nothing."""

    text: str
    alert: bool


@dataclass(frozen=True)
class SeenButton:
    """A button under a message. `value` is its data, address or text to copy."""

    text: str
    kind: str
    value: str
    style: str | None

    @property
    def label(self) -> str:
        """The text without what stands before the first letter or digit."""
        return bare_label(self.text)


@dataclass(frozen=True)
class SeenResult:
    """A line of the list that an inline query brings."""

    id: str
    title: str
    description: str


@dataclass(frozen=True)
class SeenResults:
    """That list. `next_offset` is empty on its last page; `start` is what the button sends."""

    query_id: str
    results: list[SeenResult]
    next_offset: str
    button: str
    start: str


@dataclass(frozen=True)
class SeenDocument:
    """A file in the chat. `size` is what was declared, in bytes."""

    name: str
    size: int | None
    content: bytes


@dataclass(frozen=True)
class SeenMessage:
    """A message as shown now. `revision` is the chat's at its last change.

    `rich`: it is a rich message, and the text is what is read there. `effect`: what flew over
    the chat with it. `silent`: it came without a sound. `note` says from where it was forwarded,
    or which chat was chosen. `topic`: where in a forum it stands.
    """

    id: int
    sender: str
    text: str
    edited: bool
    date: int
    entities: list[dict[str, Any]]
    buttons: list[list[SeenButton]]
    reply_to: int | None
    photo: str | None
    sticker: str | None
    document: SeenDocument | None
    note: str | None
    revision: int
    rich: bool = False
    effect: str | None = None
    silent: bool = False
    topic: int | None = None

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.buttons for button in row]

    def button(self, label: str) -> SeenButton | None:
        """The button of exactly that label, else the only one whose label begins so."""
        wanted = bare_label(label)
        everything = [button for row in self.buttons for button in row]
        if not wanted:
            return next((one for one in everything if one.text == label), None)
        exact = [one for one in everything if one.label == wanted]
        begins = [one for one in everything if one.label.startswith(wanted)]
        if exact:
            return exact[0]
        return begins[0] if len(begins) == 1 else None


def bare_label(text: str) -> str:
    """Without a leading emoji and the like; letters, digits and # begin a label."""
    for index, character in enumerate(text):
        if character in "#+-−<" or unicodedata.category(character)[0] in "LN":
            return text[index:].strip()
    return ""


def read_message(view: dict[str, Any], content: bytes = b"") -> SeenMessage:
    """`content` is that of the message's document, fetched apart."""
    return SeenMessage(
        id=view["id"],
        sender=view["from"],
        text=view["text"],
        edited=view["edited"],
        date=view["date"],
        entities=view["entities"],
        buttons=[[_read_button(one) for one in row] for row in view["buttons"] or []],
        reply_to=view["reply_to"],
        photo=view["photo"],
        sticker=view["sticker"],
        document=_read_document(view["document"], content),
        note=_read_note(view["note"]),
        revision=view["revision"],
        rich=view["rich"] is not None,
        effect=view["effect"],
        silent=view["silent"],
        topic=view["topic"],
    )


def read_results(query_id: str, view: dict[str, Any]) -> SeenResults:
    button = view["button"] or {"text": "", "start": ""}
    results = [SeenResult(one["id"], one["title"], one["description"]) for one in view["results"]]
    return SeenResults(query_id, results, view["next_offset"], button["text"], button["start"])


def show_chat(messages: list[SeenMessage]) -> str:
    """The whole chat in plain text, for the message of a failed test."""
    return "\n".join(_show(message) for message in messages) or "(the chat is empty)"


def _read_button(view: dict[str, Any]) -> SeenButton:
    value = view.get("data") or view.get("url") or view.get("copy") or ""
    return SeenButton(view["text"], view["kind"], value, view.get("style"))


def _read_document(view: dict[str, Any] | None, content: bytes) -> SeenDocument | None:
    return SeenDocument(view["name"], view["size"], content) if view else None


def _read_note(view: dict[str, Any] | None) -> str | None:
    return f"{view['kind']}: {view['title']}" if view else None


def _show(message: SeenMessage) -> str:
    edited = " (edited)" if message.edited else ""
    file = f"[{message.document.name}]" if message.document else message.photo or message.sticker
    note = f"({message.note})" if message.note else None
    content = " ".join(part for part in (note, file, message.text) if part)
    rows = ["    " + " ".join(f"[{one.text}]" for one in row) for row in message.buttons]
    return "\n".join([f"{message.sender} #{message.id}{edited}: {content}", *rows])
