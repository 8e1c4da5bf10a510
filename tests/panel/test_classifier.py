"""What proves an order, what proves a refusal; everything else proves nothing."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.panel import COMMON_REJECTIONS, PanelProfile, RejectionClass, profile_from
from bot.panel.classifier import Accepted, Refused, Unclear, classify
from bot.panel.ordering import FIELD_CLASSES

DEFAULT = PanelProfile()


def judged(body: str | bytes, status: int = 200, profile: PanelProfile = DEFAULT) -> object:
    return classify(status, body.encode() if isinstance(body, str) else body, profile)


@pytest.mark.parametrize(
    ("body", "order_id"),
    [
        ('{"order": 23501}', "23501"),
        ('{"order": "23501"}', "23501"),
        ('{"order": 999999999999999999}', "999999999999999999"),
        ('{"order": 1, "error": null}', "1"),
        ('{"status": "success", "order": 1}', "1"),
        ('{"status": 100, "order": 1, "charge": 0.5}', "1"),
        ('\n{\n    "status": "success",\n    "order": 1\n}', "1"),
    ],
)
def test_an_order_number_proves_the_order(body: str, order_id: str) -> None:
    assert judged(body) == Accepted(order_id)


@pytest.mark.parametrize(
    "order",
    [
        "true", "false", "null", "0", "-5", "1.0", "1e3", "1.5", "NaN", "Infinity", "[]", "{}",
        "[1]", '""', '"0"', '"000"', '" 1"', '"1 "', '"1\\n"', '"-1"', '"+1"', '"1_0"', '"1.0"',
        '"٣"', '"１２"', '"²"', '"ord_1"', '"1234567890123456789"', "1000000000000000000",
        '{"id": 5}', '"null"', "9" * 5000,
    ],
)  # fmt: skip
def test_anything_else_under_order_proves_nothing(order: str) -> None:
    assert isinstance(judged(f'{{"order": {order}}}'), Unclear)


@pytest.mark.parametrize(
    "body",
    [
        "", "   ", "null", "true", "23501", '"23501"', "[]", '[{"order": 1}]', "{}",
        '{"orders": 1}', '{"Order": 1}', '{"data": {"order": 1}}', '{"status": "success"}',
        '{"order": 1', '{"order": 1}}', "{'order': 1}", '{"order": 1,}', '{"order": 01}',
        '{"order": 1} {"order": 2}', '{"order": 1, "order": 2}', '{"order": 1, "order": 1}',
        '{"order": 1.0, "x": 9e99999999999999999999}',
        '{"order": 1, "error": ""}', '{"order": 1, "error": false}', '{"order": 1, "error": 0}',
        '{"order": 1, "error": "Not enough funds on balance"}',
        '{"order": null, "error": "Not enough funds on balance"}',
        '{"error": "x", "error": "Not enough funds on balance"}',
        '{"error": {"quantity": ["The quantity must be an integer."]}}',
        '{"error": {"message": "Not enough funds on balance"}}',
        '{"error": "Bad link", "order_id": 5}', '{"error": "Bad link", "orders": [5]}',
        '{"error": "Bad link", "charge": "0.9"}',
        '{"error": ["Not enough funds on balance"]}', '{"error": true}', '{"error": null}',
        '{"message": "Not enough funds on balance"}',
        '{"status": "error", "message": "Not enough funds on balance"}',
        '{"status": "error", "message": "Invalid Interval in minutes"}',
        '\ufeff{"order": 1}', '\ufeff{"error": "Not enough funds on balance"}',
        '<br />\n<b>Notice</b>: Undefined index in x.php on line 3<br />\n{"order": 1}',
        "<html></html>", '{"order": 1, "x": NaN}', '{"order": 1, "x": Infinity}',
        "[" * 60_000, '{"order":' * 10_000,
        '{"order": 1, "x": ' + "[" * 30_000 + "]" * 30_000 + "}",
    ],
)  # fmt: skip
def test_what_is_not_exactly_an_answer_proves_nothing(body: str) -> None:
    assert isinstance(judged(body), Unclear)


@pytest.mark.parametrize(
    ("body", "status", "why"),
    [
        ("", 200, "the answer is empty"),
        (" \n", 200, "the answer is empty"),
        ("<html>", 200, "the answer is not JSON"),
        ('{"order": 1, "order": 1}', 200, "the answer is not JSON"),
        ("[]", 200, "the answer is not an object"),
        ('{"orders": 1}', 200, "an order under another name"),
        ('{"order": 1, "error": "x"}', 200, "both an order and an error"),
        ('{"order": true}', 200, "the order number is not usable"),
        ('{"order": 1}', 422, "an order number with HTTP 422"),
        ("{}", 200, "neither an order nor an error text"),
        ('{"error": "Bad link"}', 201, "an error text with HTTP 201"),
        ('{"error": "Oh no"}', 200, "an error text that proves nothing: Oh no"),
        ('{"order": 1}', 500, "HTTP 500"),
    ],
)
def test_a_person_is_told_why_an_answer_proves_nothing(body: str, status: int, why: str) -> None:
    profile = profile_from({"success_codes": "200,201", "error_codes": "200,422"})
    assert judged(body, status, profile) == Unclear(why)


def test_every_field_at_once_may_be_refused() -> None:
    error = {name: ["No."] for name in FIELD_CLASSES}
    assert isinstance(judged(json.dumps({"error": error}), 422, LARAVEL), Refused)


@pytest.mark.parametrize("body", [b'{"order": 1, "x": "\xff"}', b'\xff\xfe{"order": 1}', b"\x00"])
def test_broken_text_proves_nothing(body: bytes) -> None:
    assert isinstance(judged(body), Unclear)


LISTED = {
    RejectionClass.KEY: [
        "Invalid API key", "Incorrect API Key", "API key invalid", "Missing data",
        "Incorrect request", "Bad auth",
        "API is Disable for this user or User Not Found! Contact the Support",
    ],
    RejectionClass.ACCOUNT: ["Your account is inactive", "Your account has been suspended."],
    RejectionClass.FUNDS: [
        "Not enough funds on balance", "neworder.error.not_enough_funds",
        "Your balance is insufficient.", "Insufficient balance",
        "Insufficient balance to create this order",
    ],
    RejectionClass.SERVICE: [
        "Incorrect service ID", "error.incorrect_service_id",
        "neworder.error.incorrect_service_id", "Service ID does not exists",
        "Service not found or inactive", "Disabled service ID", "Invalid Service Id",
    ],
    RejectionClass.LINK: [
        "Bad link", "Bad Link", "Incorrect link", "Invalid link", "neworder.error.link",
        "Instagram profile is hidden.",
    ],
    RejectionClass.DUPLICATE_LINK: [
        "You have active order with this link. Please wait until order being completed.",
        "neworder.error.link_duplicate",
        "You cannot start a new order with the same link that is active processing order.",
    ],
    RejectionClass.QUANTITY: [
        "neworder.error.min_quantity", "neworder.error.max_quantity",
        "Quantity less than minimal 50", "Quantity more than maximum 10000",
        "Enter a value above the minimum number.", "Maximum number exceed.",
        "Quantity must to be greater than or equal to minimum amount 100",
        "Quantity must to be less than or equal to maximum amount 1,000",
        "Quantity out of bounds", "Quantity must be multiple of 10", "Quantity is required",
    ],
    RejectionClass.FIELDS: [
        "You must fill in the required fields.",
        "There are missing required parameters. Please check your API Manual",
        "Comments field is required", "Runs is required", "Interval time is required",
        "Invalid Interval in minutes", "This services does not support Dripfeed feature!",
        "Missing required parameter: answer_number",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "words"), [(reason, words) for reason in LISTED for words in LISTED[reason]]
)
def test_a_listed_text_proves_the_refusal(reason: RejectionClass, words: str) -> None:
    assert judged(json.dumps({"error": words})) == Refused(reason, words)
    assert judged(json.dumps({"error": f"  {words.upper()} ", "status": "1"})) == Refused(
        reason, f"  {words.upper()} "
    )


def test_every_class_is_listed() -> None:
    assert set(LISTED) == set(RejectionClass) == {reason for reason, _ in COMMON_REJECTIONS}


@pytest.mark.parametrize(
    "words",
    [
        "There was an error processing your request. Please try again later",
        "There was an error while creating your order.",
        "Internal server error processing order",
        "Something went wrong",
        "Too many requests. Limit 50/minute.",
        "neworder.error.too_many_orders",
        "Not enough funds on balance, order 5 was made",
        "Quantity less than minimal",
        "Missing required parameter: ",
        "Missing required parameter: link. Order 5 was made",
        "Quantity less than minimal 50 but taken",
        "Quantity less than minimal ５０",
        "",
        "error",
    ],
)
def test_a_text_that_is_not_listed_proves_nothing(words: str) -> None:
    assert isinstance(judged(json.dumps({"error": words})), Unclear)


@pytest.mark.parametrize("status", [201, 204, 301, 400, 401, 403, 404, 422, 429, 500, 503, 524])
@pytest.mark.parametrize("body", ['{"order": 1}', '{"error": "Bad link"}'])
def test_other_codes_prove_nothing(status: int, body: str) -> None:
    assert judged(body, status) == Unclear(f"HTTP {status}")


def test_a_profile_can_accept_more() -> None:
    profile = PanelProfile(
        accepted_success_codes=frozenset({200, 201}),
        accepted_error_codes=frozenset({200, 422, 429}),
        text_order_ids=True,
        byte_order_mark=True,
        rejections=(
            (RejectionClass.LINK, "Private profile."),
            (RejectionClass.QUANTITY, re.compile("at least [0-9]+ pieces")),
        ),
    )
    assert judged('\ufeff{"order": "ord_01HG-x"}', 201, profile) == Accepted("ord_01HG-x")
    refused = Refused(RejectionClass.LINK, "private profile")
    assert judged('{"error": "private profile"}', 422, profile) == refused
    refused = Refused(RejectionClass.QUANTITY, "At least 50 pieces")
    assert judged('{"error": "At least 50 pieces"}', 429, profile) == refused
    assert isinstance(judged('{"error": "Bad link"}', 200, profile), Unclear)


def test_codes_for_orders_and_for_errors_are_apart() -> None:
    profile = PanelProfile(
        accepted_success_codes=frozenset({201}), accepted_error_codes=frozenset({422})
    )
    assert judged('{"order": 1}', 201, profile) == Accepted("1")
    assert isinstance(judged('{"order": 1}', 422, profile), Unclear)
    assert isinstance(judged('{"error": "Bad link"}', 201, profile), Unclear)


LARAVEL = profile_from({"field_errors": "yes", "error_codes": "422"})


@pytest.mark.parametrize(
    ("error", "reason", "words"),
    [
        ({"quantity": ["The quantity must be an integer."]}, RejectionClass.QUANTITY,
         "The quantity must be an integer."),
        ({"runs": ["is missing"], "link": ["is odd"]}, RejectionClass.LINK,
         "runs: is missing; link: is odd"),
        ({"service": ["No."]}, RejectionClass.SERVICE, "No."),
        ({"key": ["No."]}, RejectionClass.KEY, "No."),
        ({"comments": ["One.", "Two."]}, RejectionClass.FIELDS, "One. Two."),
        ("Bad link", RejectionClass.LINK, "Bad link"),
    ],
)  # fmt: skip
def test_errors_by_field_prove_a_refusal_where_the_profile_says_so(
    error: object, reason: RejectionClass, words: str
) -> None:
    body = json.dumps({"error": error})
    assert judged(body, 422, LARAVEL) == Refused(reason, words)
    assert isinstance(judged(body, 200, LARAVEL), Unclear)
    if not isinstance(error, str):
        assert isinstance(judged(body, 200, DEFAULT), Unclear)


@pytest.mark.parametrize(
    "error",
    [
        {}, [], {"quantity": []}, {"quantity": "No."}, {"quantity": [1]}, {"quantity": None},
        {"quantity": {"a": ["b"]}}, {"server": ["No."]}, {"quantity": ["No."], "server": ["No."]},
        {"quantity": ["Something went wrong"]}, {"link": ["ok"], "quantity": ["Please try again"]},
        {"code": 401, "message": "Bad link"}, "Something went wrong",
        {"request_id": ["has already been taken"]},
        {"link": ["Bad link"], "request_id": ["has already been taken"]},
    ],
)  # fmt: skip
def test_other_errors_by_field_prove_nothing(error: object) -> None:
    assert isinstance(judged(json.dumps({"error": error}), 422, LARAVEL), Unclear)
    both = json.dumps({"error": error, "order": 5})
    assert isinstance(judged(both, 422, LARAVEL), Unclear)


MESSAGES = profile_from({"message_errors": "yes"})


def test_a_message_proves_a_refusal_where_the_profile_says_so() -> None:
    body = '{"status":"error","message":"Invalid Interval in minutes"}'
    refused = Refused(RejectionClass.FIELDS, "Invalid Interval in minutes")
    assert judged(body, 200, MESSAGES) == refused


@pytest.mark.parametrize(
    "answer",
    [
        {"status": "error", "message": "Something went wrong"},
        {"status": "success", "message": "Bad link"},
        {"message": "Bad link"},
        {"status": "error", "message": ["Bad link"]},
        {"status": "error", "message": "Bad link", "error": {"x": 1}},
        {"status": "error", "message": "Bad link", "order": None},
        {"status": "error", "message": "Bad link", "order": 5, "error": "x"},
    ],
)
def test_other_messages_prove_nothing(answer: object) -> None:
    assert isinstance(judged(json.dumps(answer), 200, MESSAGES), Unclear)


@pytest.mark.parametrize(
    "order", ["error", "null", "a b", "x" * 65, "ord/1", "örd1", "ord_0", "", "-_-"]
)
def test_not_every_text_is_an_order_number(order: str) -> None:
    profile = PanelProfile(text_order_ids=True)
    assert isinstance(judged(json.dumps({"order": order}), 200, profile), Unclear)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)
near_answers = st.fixed_dictionaries(
    {},
    optional={
        "order": json_values | st.from_regex(r"[0-9]{1,20}", fullmatch=True),
        "error": json_values | st.sampled_from(["Bad link", "Incorrect request"]),
        "status": json_values,
    },
)
mangled = st.builds(
    lambda answer, start, end, junk: json.dumps(answer).encode()[start:end] + junk,
    near_answers,
    st.integers(0, 3),
    st.none() | st.integers(1, 60),
    st.sampled_from([b"", b"\n", b"}", b"\xff", b"{}"]),
)


def proves_an_order(body: bytes) -> bool:
    """Said again in other words than the classifier's, to hold it to."""
    try:
        answer = json.loads(body.decode())
    except (ValueError, RecursionError):
        return False
    if not isinstance(answer, dict) or answer.get("error") is not None:
        return False
    number = answer.get("order")
    if isinstance(number, str):
        return number.isascii() and number.isdigit() and int(number) > 0 and len(number) <= 18
    return isinstance(number, int) and not isinstance(number, bool) and 0 < number < 10**18


@settings(max_examples=400, deadline=None)
@given(body=st.binary(max_size=80) | mangled | near_answers.map(lambda a: json.dumps(a).encode()))
def test_never_accepted_without_a_number(body: bytes) -> None:
    verdict = classify(200, body, DEFAULT)
    if isinstance(verdict, Accepted):
        assert proves_an_order(body)
    if isinstance(verdict, Refused):
        assert json.loads(body)["error"] == verdict.words
        assert "order" not in json.loads(body)
