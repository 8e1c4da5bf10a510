"""The ends of what a document may be. What chance makes of answers: `tests/fuzz`."""

from decimal import Decimal

import pytest
from pydantic import SecretStr

from bot.panel import PanelAnswerError, Refusal, answers
from bot.panel.documents import read_document
from bot.panel.redaction import Redactor


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


def test_a_number_beyond_all_numbers_is_no_document() -> None:
    redactor = Redactor(SecretStr("0123456789abcdef"))
    with pytest.raises(PanelAnswerError):
        read_document("x", 200, b'{"charge": 9e99999999999999999999}', redactor)
