"""A catalogue that is read part by part says what it says as a whole."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.panel import PanelAnswerError
from bot.panel.catalogue import Row, read_row, read_rows, rows_of
from bot.panel.documents import read_document
from bot.panel.redaction import HIDDEN, Redactor
from bot.panel.refusals import refusal
from bot.panel.reports import ServiceList
from bot.panel.written_rows import WrittenRows

KEY = "0123456789abcdef"
REDACTOR = Redactor(SecretStr(KEY))

_texts = st.lists(
    st.sampled_from(
        ["},{", "}, {", "}", "{", '"', "\\", "[", "]", ",", " ", "é", "🚀", KEY, KEY[:9], "x"]
    )
).map("".join)
_values = st.one_of(
    _texts,
    st.integers(-5, 5),
    st.none(),
    st.booleans(),
    st.lists(st.fixed_dictionaries({"a": _texts}), max_size=2),
)
_services = st.fixed_dictionaries(
    {"service": st.integers(1, 9), "name": _texts, "rate": st.sampled_from(["0.9", "1", 2])},
    optional={"min": _values, "x": _values, "desc": _texts},
)
_rows = st.lists(st.one_of(_services, _services, _services, _values), max_size=6)
_styles = st.sampled_from(
    [(None, (",", ":")), (None, (", ", ": ")), (1, (",", ": ")), (None, (" , ", " : "))]
)


def listed(document: object) -> ServiceList | None:
    rows = rows_of(document)
    return None if rows is None else read_rows(rows)


def read(body: bytes, known: Mapping[bytes, Row]) -> tuple[ServiceList | None, dict[bytes, Row]]:
    written = WrittenRows(known)
    document = written.document("services", 200, body, REDACTOR)
    return listed(document), written.as_written


def read_whole(body: bytes) -> ServiceList | None:
    return listed(read_document("services", 200, body, REDACTOR))


@given(
    st.lists(_rows, min_size=2, max_size=3),
    _styles,
    st.booleans(),
    st.sampled_from(
        [
            ("", ""),
            (" \n", "\t "),
            ("\ufeff", ""),
            ("<b>Notice</b>: [8] in x.php\n", ""),
            ('{"services": ', "}"),
            ('{"status": "ok", "data":', ', "total": [{"a": 1}]}'),
            ('{"services": [], "data": ', "}"),
            ('{"data": [], "services": ', "}"),
            ('{"x": [{"service": 1}], "services": ', "}"),
            ('{"data": {"services": ', "}}"),
        ]
    ),
)
def test_each_answer_after_another_says_what_it_says_by_itself(
    answers: list[list[object]],
    style: tuple[int | None, tuple[str, str]],
    ascii_only: bool,
    around: tuple[str, str],
) -> None:
    known: Mapping[bytes, Row] = {}
    # Much of it again, as panels do.
    for rows in (answers[0], answers[0] + answers[1], *answers[1:]):
        text = json.dumps(rows, indent=style[0], separators=style[1], ensure_ascii=ascii_only)
        body = f"{around[0]}{text}{around[1]}".encode()
        found, known = read(body, known)
        assert found == read_whole(body)


@given(
    st.lists(st.sampled_from([b"[", b"{", b"}", b"]", b",", b"},{", b'"a":1', b'"', b" ", b"\\"]))
)
def test_no_other_document_is_taken_than_is_one(pieces: list[bytes]) -> None:
    body = b"[{" + b"".join(pieces) + b"}]"
    written = WrittenRows({})
    try:
        whole = read_document("services", 200, body, REDACTOR)
    except PanelAnswerError:
        with pytest.raises(PanelAnswerError):
            written.document("services", 200, body, REDACTOR)
        return
    assert listed(written.document("services", 200, body, REDACTOR)) == listed(whole)


def test_a_row_that_is_written_as_before_is_not_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reads = []

    def counted(row: object) -> Row:
        reads.append(row)
        return read_row(row)

    monkeypatch.setattr("bot.panel.written_rows.read_row", counted)
    rows = [{"service": n, "name": "Likes", "rate": "0.9"} for n in range(50)]
    _, known = read(json.dumps(rows).encode(), {})
    assert len(reads) == 50
    rows[7]["rate"] = "1.0"
    found, known = read(json.dumps(rows[1:]).encode(), known)
    assert len(reads) == 51
    assert found is not None
    assert len(found.rows) == len(known) == 49


@pytest.mark.parametrize(
    "around", ["%s", "\ufeff%s", "<b>Notice</b>\n%s", '{"services": %s}', '{"data":%s,"n":2}']
)
def test_whatever_stands_around_it_a_list_is_read_in_parts(around: str) -> None:
    rows = json.dumps([{"service": n, "name": "Likes", "rate": 1} for n in (1, 2)])
    found, known = read((around % rows).encode(), {})
    assert found is not None
    assert len(found.rows) == len(known) == 2


@pytest.mark.parametrize(
    "answer",
    [
        {"error": "Incorrect request", "services": [{"service": 1, "name": "x", "rate": 1}]},
        {"success": False, "data": [{"message": "Invalid API key"}]},
        {"status": "error", "data": [{"service": 1, "name": "x", "rate": 1}]},
        {"status": "fail", "services": [{"service": 1}, {"service": 2}]},
    ],
)
def test_a_refusal_with_a_list_in_it_is_heard_in_its_own_words(answer: dict[str, object]) -> None:
    body = json.dumps(answer).encode()
    document = WrittenRows({}).document("services", 200, body, REDACTOR)
    assert document == read_document("services", 200, body, REDACTOR)
    assert isinstance(document, dict)
    assert refusal(document)


def test_a_key_that_is_echoed_anywhere_is_cleaned_away_everywhere() -> None:
    names = (f"Likes {KEY}", f"Likes {KEY[:9]}")
    rows = [{"service": n, "name": name, "rate": 1} for n, name in enumerate(names)]
    found, known = read(json.dumps(rows).encode(), {})
    assert found is not None
    assert [row.name for row in found.rows] == [f"Likes {HIDDEN}"] * 2
    assert known == {}
