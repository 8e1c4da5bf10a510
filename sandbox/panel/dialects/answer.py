"""From what is said to the bytes that go out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sandbox.panel.dialects.dialect import Dialect

Row = dict[str, object]

NOTHING = object()
"""The content of an answer with an empty body."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said: any JSON value, or NOTHING, and the HTTP code."""

    content: object
    code: int = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer before it goes out."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


def written(dialect: Dialect, reply: Reply, action: str) -> Answer:
    """The answer to a call as it goes over the wire."""
    if reply.content is NOTHING:
        return Answer(b"", reply.code, dialect.content_type)
    notice = "" if action == "add" else dialect.notice
    body = dialect.lead + notice + _document(dialect, reply.content)
    return Answer(body.encode(), reply.code, dialect.content_type)


def moved(code: int) -> Answer:
    """A redirect to where nothing is."""
    return Answer(b"", code, "text/html", {"Location": "/elsewhere"})


def with_headers(answer: Answer, headers: Mapping[str, str]) -> Answer:
    return replace(answer, headers={**answer.headers, **headers})


def _document(dialect: Dialect, content: object) -> str:
    if dialect.null_error and isinstance(content, dict) and "error" not in content:
        content = {**content, "error": None}
    if dialect.pretty:
        return json.dumps(content, ensure_ascii=False, indent=4)
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
