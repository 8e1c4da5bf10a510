"""Answers of a panel that chance makes of true ones: none raises, none is taken for more.

An answer is bytes. Some are a document put together from the words of the protocol, some a true
answer with a few bytes of it changed, some mere noise.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from pydantic import SecretStr

from bot.panel import (
    Balance,
    NoAnswer,
    OrderReport,
    PanelAnswerError,
    PanelProfile,
    RefillReceipt,
    Refusal,
    answers,
    catalogue,
    shapes,
)
from bot.panel.classifier import Accepted, Refused, Unclear, classify
from bot.panel.documents import read_document
from bot.panel.redaction import Redactor
from bot.panel.refusals import refusal
from bot.panel.written_rows import WrittenRows
from tests.fuzz.words import words_of

ANSWERS_OF_A_TRIAL = 500
SECRET = "0123456789abcdef"
REDACTOR = Redactor(SecretStr(SECRET))
PROFILE = PanelProfile()
LARGEST_ID = 10**18
STATUSES = (*[200] * 40, 201, 202, 204, 301, 400, 401, 402, 403, 404, 422, 429, 500, 502)
TRUE_ANSWERS = rb"""
{"order": 23501}
{"order": "23501"}
{"order": 9, "error": null}
{"status": "success", "order": 99999}
{"error": "Not enough funds"}
{"status": "success", "order": 1, "charge": "0.5"}
{"error": "Not enough funds on balance"}
{"error": "neworder.error.not_enough_funds"}
{"charge": "0.27", "start_count": "3572", "status": "Partial", "remains": "1", "currency": "USD"}
{"1": {"charge": "0.27", "status": "Completed", "remains": "0"}, "2": {"error": "Wrong order ID"}}
[{"service": 1, "name": "Likes", "type": "Default", "rate": "0.90", "min": "50", "max": "10000"}]
{"balance": "100.84292", "currency": "USD"}
{"refill": "1"}
[{"service": 1, "name": "Likes", "rate": 1}, {"service": 2, "name": "Views", "rate": "0.2"}]
{"status": "success", "services": [{"service": 1, "name": "Likes", "rate": 1}, {"service": 2}]}
[{"order": 1, "refill": 1}, {"order": 2, "refill": {"error": "Incorrect order ID"}}]
[{"order": 9, "cancel": 1}, {"order": 2, "cancel": {"error": "Incorrect order ID"}}]
[{"refill": 1, "status": "Completed"}, {"refill": 3, "status": {"error": "no"}}]
""".strip().splitlines()
KEYS = words_of("""
1 2 status error errors order orders refill cancel charge remains balance currency message data
success service name rate min max services start_count runs type category created order_id id
""")
SCALARS: tuple[object, ...] = (
    *(None, True, False, 0, 1, -1, 2, 23501, 10**17, 10**18, 10**40, 0.5, -0.5, 1e308, 1e-9),
    *("", " ", "1", "-1", "0", "0.5", "1e5", "1e999", "NaN", "Infinity", "-Infinity", "٣", "²"),
    *("Completed", "Partial", "Canceled", "In progress", "success", "fail", "Bad link", "\x00"),
    *("Not enough funds on balance", "\ud800", "👍" * 20, "<b>&amp;</b>", SECRET, "a" * 300),
)
NOISE = tuple(
    piece.encode()
    for piece in (
        '"', "{", "}", "[", "]", ",", ":", "\\", "\\u", "\\ud800", "null", "true", "NaN", "-", "0",
        "1e", ".", "\x00", "\n", "\ufeff", "<html>", "é", "\u2028", '"order":', '"error":',
        '"order": 7,', '"status":"Completed"', " ", "Infinity", "9" * 30, "[" * 30,
    )
)  # fmt: skip


def trial(seed: int) -> Mapping[str, int]:
    """Raises where an answer raises, or says more than it has."""
    random, counts = Random(seed), Counter[str]()
    for _ in range(ANSWERS_OF_A_TRIAL):
        body = an_answer(random)
        try:
            counts[_judge(random.choice(STATUSES), body)] += 1
            counts["read"] += _read(body)
        except Exception as error:
            error.add_note(f"seed {seed}: {body!r}")
            raise
        counts["answers"] += 1
    return counts


def an_answer(random: Random) -> bytes:
    kind = random.randrange(8)
    if kind == 0:
        return random.randbytes(random.randrange(40))
    if kind <= 3:
        document = _document(random, depth=3)
        return json.dumps(document, ensure_ascii=random.random() < 0.5).encode(
            errors="surrogatepass"
        )
    return _changed(random, random.choice(TRUE_ANSWERS))


def _document(random: Random, depth: int) -> object:
    kind = random.randrange(4) if depth else 0
    if kind == 0:
        return random.choice(SCALARS)
    if kind == 1:
        return [_document(random, depth - 1) for _ in range(random.randrange(4))]
    return {random.choice(KEYS): _document(random, depth - 1) for _ in range(random.randrange(6))}


def _changed(random: Random, body: bytes) -> bytes:
    for _ in range(random.choice((0, 1, 1, 1, 2, 3, 8))):
        start = random.randrange(len(body) + 1)
        end = start + random.choice((0, 0, 1, 2, 5, len(body)))
        body = body[:start] + random.choice((*NOISE, b"")) + body[end:]
    return body


def _judge(status: int, body: bytes) -> str:
    """What `add` makes of it, held against the plainest reading of the same bytes."""
    judged = classify(status, body, PROFILE)
    if isinstance(judged, Accepted):
        answer = json.loads(body)
        assert status == 200
        assert str(answer["order"]) == judged.order_id
        assert type(answer["order"]) in (int, str)
        assert judged.order_id.isascii()
        assert judged.order_id.isdecimal()
        assert 0 < int(judged.order_id) < LARGEST_ID
        assert answer.get("error") is None
        return "placed"
    if isinstance(judged, Refused):
        assert "order" not in json.loads(body)
        assert judged.words.strip()
        return "refused"
    assert isinstance(judged, Unclear)
    assert judged.why
    return "unclear"


def _read(body: bytes) -> int:
    """Whether it is a document at all; then every read has to come to an end with it."""
    raised: list[str] = []
    try:
        document = read_document("status", 200, body, REDACTOR)
    except PanelAnswerError as error:
        raised.append(str(error))
    if raised:
        assert SECRET not in raised[0]
        return 0
    for check in _READS:
        check(document)
    _services_in_parts(body, document)
    return 1


def _orders(document: Any) -> None:
    for part in (document, shapes.alone(document, "1")):
        report = answers.order(part, "1")
        assert isinstance(report, OrderReport | Refusal | NoAnswer)
        if isinstance(report, OrderReport):
            assert report.charge is None or report.charge.is_finite()
            assert report.word_as_received
    for own in answers.own_orders(document).values():
        assert isinstance(own, OrderReport)


def _wishes(document: Any) -> None:
    receipt = answers.refill(document, "1")
    assert not isinstance(receipt, RefillReceipt) or receipt.refill_id != ""
    for read in (answers.refill_state, answers.cancel):
        said = read(document, "1")
        assert not isinstance(said, Refusal) or isinstance(said.words, str)
    for name in ("order", "refill", "cancel"):
        assert set(shapes.by_id(document, ["1", "2"], name) or {}) <= {"1", "2"}


def _money(document: Any) -> None:
    balance = answers.balance(document)
    assert isinstance(balance, Balance | Refusal | NoAnswer)
    assert not isinstance(balance, Balance) or balance.amount.is_finite()


def _services(document: Any) -> None:
    rows = catalogue.rows_of(document)
    if rows is None:
        return
    listed = catalogue.read_rows(rows)
    assert len(listed.rows) + len(listed.unreadable) == len(rows)
    assert all(row.rate.is_finite() for row in listed.rows)
    assert len({row.service_id for row in listed.rows}) == len(listed.rows)


def _services_in_parts(body: bytes, whole: object) -> None:
    """Read in parts, for the first time and again, it says what it says as a whole."""
    known: Mapping[bytes, catalogue.Row] = {}
    for _ in range(2):
        written = WrittenRows(known)
        document = written.document("services", 200, body, REDACTOR)
        rows, all_rows = catalogue.rows_of(document), catalogue.rows_of(whole)
        assert (rows is None) == (all_rows is None)
        if rows is not None and all_rows is not None:
            assert catalogue.read_rows(rows) == catalogue.read_rows(all_rows)
            assert [*map(catalogue.id_in, rows)] == [*map(catalogue.id_in, all_rows)]
        assert _refused(document) == _refused(whole)
        known = written.as_written


def _refused(document: object) -> str | None:
    return refusal(document) if isinstance(document, dict) else None


_READS: tuple[Callable[[Any], None], ...] = (_orders, _wishes, _money, _services)
