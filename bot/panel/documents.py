"""From bytes to a JSON value, tolerantly: for the calls that read, never for `add`."""

import json
import re
from decimal import Decimal, InvalidOperation

from bot.domain.json_parts import json_parts
from bot.panel.errors import PanelAnswerError, PanelEmptyAnswerError
from bot.panel.redaction import Redactor

BYTE_ORDER_MARK = "\ufeff"
MOST_PARTS = 500_000
"""As `json_parts` counts them: forty thousand services have fewer. An answer of nothing but
commas and brackets takes thirty times its size in memory."""
LONGEST_NUMBER = 640
"""Characters. Longer ones take longer than their length."""
_FIRST_LINE_OF_JSON = re.compile(r"^[\[{]", re.MULTILINE)


def no_constant(name: str) -> object:
    """For `json.loads`: NaN and Infinity are no numbers."""
    raise ValueError(f"{name} is no number")


def has_too_many_parts(body: bytes | bytearray) -> bool:
    return json_parts(body) > MOST_PARTS


def read_document(action: str, status: int, body: bytes | bytearray, redactor: Redactor) -> object:
    """The JSON value of an answer, without the key. Raises PanelAnswerError if it holds none."""
    if has_too_many_parts(body):
        raise PanelAnswerError(action, f"the answer has too many parts (HTTP {status})", status)
    written = body.decode("utf-8", "replace").strip().lstrip(BYTE_ORDER_MARK).strip()
    try:
        value = json_value(_without_notice(written))
        return redactor.value(value) if redactor.finds_key(written) else value
    except (ValueError, RecursionError, InvalidOperation):
        complaint = _complaint(written)
    # Raised out here, since the error of the parser holds the whole answer.
    if not written:
        raise PanelEmptyAnswerError(action, f"the answer is empty (HTTP {status})", status)
    raise PanelAnswerError(action, f"{complaint} (HTTP {status})", status)


def json_value(written: str) -> object:
    """Raises ValueError, RecursionError or InvalidOperation where it is none."""
    return _DECODER.decode(written)


def _whole(written: str) -> int:
    return int(_short(written))


def _fraction(written: str) -> Decimal:
    return Decimal(_short(written))


def _short(written: str) -> str:
    if len(written) > LONGEST_NUMBER:
        raise ValueError("a number is too long")
    return written


_DECODER = json.JSONDecoder(parse_int=_whole, parse_float=_fraction, parse_constant=no_constant)


def _without_notice(written: str) -> str:
    """PHP writes its notices before the answer; what follows has to be JSON to its end."""
    found = _FIRST_LINE_OF_JSON.search(written)
    return written if found is None else written[found.start() :]


def _complaint(written: str) -> str:
    if written.startswith("<"):
        return "the answer is a web page, not JSON: check the panel's address"
    return "the answer is not JSON"
