"""Whatever a panel says: reports are sound, and nothing but a PanelError is raised."""

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.panel import (
    Balance,
    NoAnswer,
    OrderReport,
    PanelAnswerError,
    RefillReceipt,
    Refusal,
    answers,
    catalogue,
    shapes,
)
from bot.panel.documents import read_document
from bot.panel.redaction import Redactor

KEYS = st.sampled_from(
    [
        "1",
        "2",
        "status",
        "error",
        "order",
        "orders",
        "refill",
        "cancel",
        "charge",
        "remains",
        "balance",
        "currency",
        "message",
        "data",
        "success",
        "service",
        "name",
        "rate",
        "min",
        "max",
        "refill",
        "services",
        "start_count",
    ]
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
    | st.sampled_from(["1", "-1", "0.5", "NaN", "Completed", "success", "fail", "Bad link"])
)
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(documents)
def test_every_value_can_be_read(document: object) -> None:
    for read in (answers.order, answers.refill, answers.refill_state, answers.cancel):
        said = read(shapes.alone(document, "1"), "1")
        assert not isinstance(said, Refusal) or isinstance(said.words, str)
    for name in ("order", "refill"):
        assert set(shapes.by_id(document, ["1", "2"], name) or {}) <= {"1", "2"}


@settings(max_examples=150, deadline=None)
@given(documents)
def test_numbers_are_finite_or_none(document: object) -> None:
    report = answers.order(document, "1")
    if isinstance(report, OrderReport):
        assert report.charge is None or report.charge.is_finite()
        assert report.word_as_received
    balance = answers.balance(document)
    assert isinstance(balance, (Balance, Refusal, NoAnswer))
    assert not isinstance(balance, Balance) or balance.amount.is_finite()
    receipt = answers.refill(document, "1")
    assert not isinstance(receipt, RefillReceipt) or receipt.refill_id != ""


@settings(max_examples=150, deadline=None)
@given(st.lists(documents, max_size=5))
def test_every_row_is_read_or_told(rows: list[object]) -> None:
    listed = catalogue.read_rows(rows)
    assert len(listed.rows) + len(listed.unreadable) == len(rows)
    assert all(row.rate.is_finite() for row in listed.rows)
    assert len({row.service_id for row in listed.rows}) == len(listed.rows)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=60) | documents.map(lambda value: json.dumps(value, default=str).encode())
)
def test_every_body_is_a_document_or_an_error(body: bytes) -> None:
    redactor = Redactor(SecretStr("0123456789abcdef"))
    raised: list[BaseException] = []
    try:
        read_document("status", 200, body, redactor)
    except PanelAnswerError as error:
        raised.append(error)
    assert all(error.__context__ is None for error in raised)


@pytest.mark.parametrize("depth", [900, 5_000, 100_000])
def test_deep_nesting_is_read_or_refused(depth: int) -> None:
    redactor = Redactor(SecretStr("0123456789abcdef"))
    inner = '"0123456789abcdef"'
    body = ('{"error":' * depth + inner + "}" * depth).encode()
    try:
        document = read_document("status", 200, body, redactor)
    except PanelAnswerError:
        return
    assert isinstance(answers.order(document, "1"), Refusal)


def test_exact_numbers_stay_exact() -> None:
    redactor = Redactor(SecretStr("0123456789abcdef"))
    assert read_document("x", 200, b"0.1", redactor) == Decimal("0.1")
