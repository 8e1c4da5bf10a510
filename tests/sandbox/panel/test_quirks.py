"""Every oddity changes what it names, in the words of the panel, and nothing else.

The same play is given at a plain panel and at one with the oddity, and compared.
"""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass

import aiohttp
import pytest

from sandbox.panel.dialects import PERFECT_PANEL, QUIRKS, Dialect
from tests.samples import one_in, one_test_in
from tests.sandbox.panel.goods import service
from tests.sandbox.panel.plays import Seen, Talk, at_panel, whole_play

pytestmark = one_test_in(2)

SWITCHES = {quirk.name: quirk for quirk in QUIRKS}

ALL_BUT_ADD = "services|balance|wrong key|unknown action|status|own orders|cancel|refill"
EVERYTHING = f"{ALL_BUT_ADD}|add"
REFUSALS = "wrong key|unknown action|add|status|own orders|cancel|refill"
OBJECTS = "balance|add|status|refill"
ORDERS = "add|balance|status|cancel"
SALES = f"services|{ORDERS}"
MONEY = "balance|status"
IDS = f"{ORDERS}|refill"


@dataclass(frozen=True, slots=True)
class Effect:
    """What an oddity does. In `scene` the answer has `now` where it had `was`.

    It may touch the scenes whose names begin with one of `touches`. Of the catalogue only the
    first service is compared.
    """

    touches: str
    scene: str
    was: str
    now: str
    code: int = 200


IN_PROGRESS = (
    '{"charge":"0.90000","start_count":"8805","status":"In progress",'
    '"remains":"800","currency":"USD"}'
)
PENDING_LINK = "You have active order with this link. Please wait until order being completed."
NOTICE = "<br />\n<b>Notice</b>: Undefined index: runs in <b>v2.php</b> on line <b>7</b>\n"

EFFECTS = {
    "leading_newlines": Effect(EVERYTHING, "status", "{", "\n\n{"),
    "byte_order_mark": Effect(EVERYTHING, "status", "{", "\ufeff{"),
    "php_notice": Effect(ALL_BUT_ADD, "status", "{", f"{NOTICE}{{"),
    "null_error": Effect(OBJECTS, "status", '"currency":"USD"', '"currency":"USD","error":null'),
    "errors_numbered": Effect(
        "wrong key",
        "wrong key",
        '"error":"Invalid API key"',
        '"error":"Invalid API key","status":"102"',
    ),
    "errors_object": Effect(
        REFUSALS,
        "wrong key",
        '"error":"Invalid API key"',
        '"error":{"code":401,"message":"Invalid API key"}',
    ),
    "errors_fields": Effect(
        REFUSALS,
        "wrong key",
        '"error":"Invalid API key"',
        '"error":{"request":["Invalid API key"]}',
    ),
    "errors_message": Effect(
        REFUSALS,
        "wrong key",
        '"error":"Invalid API key"',
        '"status":"error","message":"Invalid API key"',
    ),
    "errors_fail": Effect(
        REFUSALS,
        "wrong key",
        '"error":"Invalid API key"',
        '"status":"fail","message":"Invalid API key"',
    ),
    "errors_status_false": Effect(
        REFUSALS,
        "wrong key",
        '"error":"Invalid API key"',
        '"status":false,"data":{"msg":"Invalid API key"}',
    ),
    "errors_success_false": Effect(
        REFUSALS,
        "wrong key",
        '"error":"Invalid API key"',
        '"success":false,"message":"Invalid API key"',
    ),
    "empty_without_ids": Effect("status", "status of none", '{"error":"Incorrect order ID"}', ""),
    "unknown_order_in_list": Effect(
        "status",
        "status of unknown",
        '{"error":"Incorrect order ID"}',
        '[{"error":"Incorrect order ID"}]',
    ),
    "service_ids_text": Effect("services", "services", '"service":1', '"service":"1"'),
    "service_ids_words": Effect("services", "services", '"service":1', '"service":"svc-1"'),
    "rates_numbers": Effect("services", "services", '"rate":"0.90"', '"rate":0.9'),
    "rates_20_decimals": Effect(
        "services", "services", '"rate":"0.90"', '"rate":"0.90000000000000002220"'
    ),
    "limits_numbers": Effect(
        "services", "services", '"min":"10","max":"10000"', '"min":10,"max":10000'
    ),
    "flags_words": Effect(
        "services",
        "services",
        '"dripfeed":false,"refill":true,"cancel":true',
        '"dripfeed":"false","refill":"true","cancel":"true"',
    ),
    "flags_digits": Effect(
        "services",
        "services",
        '"dripfeed":false,"refill":true,"cancel":true',
        '"dripfeed":0,"refill":1,"cancel":1',
    ),
    "flags_digits_as_text": Effect(
        "services",
        "services",
        '"dripfeed":false,"refill":true,"cancel":true',
        '"dripfeed":"0","refill":"1","cancel":"1"',
    ),
    "no_dripfeed_key": Effect("services", "services", '"dripfeed":false,', ""),
    "no_refill_key": Effect("services", "services", '"refill":true,', ""),
    "no_cancel_key": Effect("services", "services", ',"cancel":true', ""),
    "flags_denied": Effect(
        SALES,
        "add drip-feed",
        '"order":23506',
        '"error":"This services does not support Dripfeed feature!"',
    ),
    "types_snake": Effect("services", "services", '"type":"Default"', '"type":"default"'),
    "no_packages": Effect(SALES, "add package", '"order":23504', '"error":"Incorrect service ID"'),
    "service_extra_keys": Effect(
        "services",
        "services",
        '"cancel":true',
        '"cancel":true,"desc":"Starts at once","platform":"instagram","average_time":"3 hours",'
        '"provider_id":17,"name_lang":{"en":"Followers","tr":"Takipçi"',
    ),
    "catalogue_in_services": Effect("services", "services", "[", '{"services":['),
    "catalogue_in_data": Effect("services", "services", "[", '{"data":['),
    "catalogue_paged": Effect(
        "services",
        "services, from the sixth on",
        '"service":1,"name":"Service 1","type":"Default"',
        '"service":6,"name":"Service 6","type":"Subscriptions"',
    ),
    "add_201": Effect("add", "add", "}", "}", 201),
    "add_status_word": Effect("add", "add", "{", '{"status":"success",'),
    "add_status_number": Effect("add", "add", "{", '{"status":100,'),
    "add_extra_keys": Effect("add", "add", "{", '{"charge":"0.90","balance":7.5,"message":null,'),
    "order_id_as_text": Effect(IDS, "add", '"order":23502', '"order":"23502"'),
    "request_id": Effect(
        ORDERS,
        "add without request id",
        '"order":23512',
        '"error":"Missing required parameter: request_id"',
    ),
    "zero_price_empty": Effect("add", "add for nothing", '{"order":23510}', ""),
    "zero_price_null": Effect(ORDERS, "add for nothing", '{"order":23510}', "null"),
    "foreign_orders": Effect(IDS, "add", '"order":23502', '"order":23505'),
    "unpaid_rows": Effect(
        ORDERS,
        "status of the last",
        '"charge":"0.90000","start_count":"1903","status":"In progress","remains":"800"',
        '"charge":"9000.00000","start_count":"0","status":"Pending","remains":"1000"',
    ),
    "duplicate_links_never": Effect(
        ORDERS, "add the same link", f'"error":"{PENDING_LINK}"', '"order":23511'
    ),
    "duplicate_links_everybody": Effect(
        ORDERS, "add a stranger's link", '"order":23511', f'"error":"{PENDING_LINK}"'
    ),
    "comments_commas": Effect(
        MONEY, "balance after all", '"balance":"88.58692"', '"balance":"88.57892"'
    ),
    "comments_blanks_counted": Effect(
        MONEY, "balance after all", '"balance":"88.58692"', '"balance":"88.57892"'
    ),
    "comments_package_by_line": Effect(
        "balance", "balance after all", '"balance":"88.58692"', '"balance":"92.57892"'
    ),
    "package_quantity_required": Effect(
        ORDERS, "add package", '"order":23504', '"error":"Quantity is required"'
    ),
    "package_quantity_minimum": Effect(
        "status", "status canceled", '"remains":"1"', '"remains":"1000"'
    ),
    "package_price_minimum": Effect(
        "balance", "balance after all", '"balance":"88.58692"', '"balance":"92.54692"'
    ),
    "drip_limits_on_total": Effect(
        ORDERS, "add drip-feed of few", '"error":"Quantity less than minimal 10"', '"order":23507'
    ),
    "drip_charges_one_run": Effect(
        MONEY, "balance after all", '"balance":"88.58692"', '"balance":"88.94692"'
    ),
    "intervals_listed": Effect(
        ORDERS,
        "add drip-feed, odd interval",
        '"order":23507',
        '"error":"Invalid Interval in minutes"',
    ),
    "old_field_names": Effect(
        ORDERS,
        "add poll, old name",
        '"error":"Missing required parameter: answer_number"',
        '"order":23508',
    ),
    "status_names_order": Effect("status", "status", "{", '{"order":"23502",'),
    "status_extra_keys": Effect(
        "status",
        "status",
        '"currency":"USD"',
        '"currency":"USD","link":"https://example.com","provider":null',
    ),
    "charge_missing": Effect("status", "status", '"charge":"0.90000",', ""),
    "charge_number": Effect("status", "status", '"charge":"0.90000"', '"charge":0.9'),
    "charge_number_in_many": Effect(
        "status", "status of many, one", '"charge":"0.90000"', '"charge":0.9'
    ),
    "charge_integer": Effect("status", "status", '"charge":"0.90000"', '"charge":1'),
    "charge_4_decimals": Effect("status", "status", '"charge":"0.90000"', '"charge":"0.9000"'),
    "charge_2_decimals": Effect("status", "status", '"charge":"0.90000"', '"charge":"0.90"'),
    "charge_net_of_refunds": Effect(
        "status", "status partial", '"charge":"0.01600"', '"charge":"0.00800"'
    ),
    "charge_of_one_run": Effect(
        "status", "status of drip-feed", '"charge":"0.27000"', '"charge":"0.09000"'
    ),
    "start_count_missing": Effect("status", "status", '"start_count":"8805",', ""),
    "start_count_null": Effect("status", "status", '"start_count":"8805"', '"start_count":null'),
    "remains_missing": Effect("status", "status", '"remains":"800",', ""),
    "remains_number": Effect("status", "status", '"remains":"800"', '"remains":800'),
    "remains_negative": Effect("status", "status completed", '"remains":"0"', '"remains":"-10"'),
    "remains_zero_at_first": Effect(
        "status", "status pending", '"remains":"1000"', '"remains":"0"'
    ),
    "remains_above_quantity": Effect("status", "status", '"remains":"800"', '"remains":"1800"'),
    "currency_missing": Effect("status", "status", ',"currency":"USD"', ""),
    "words_lower": Effect("status", "status", '"status":"In progress"', '"status":"in progress"'),
    "words_upper": Effect("status", "status", '"status":"In progress"', '"status":"IN PROGRESS"'),
    "words_snake": Effect("status", "status", '"status":"In progress"', '"status":"in_progress"'),
    "words_one_word": Effect(
        "status", "status", '"status":"In progress"', '"status":"Inprogress"'
    ),
    "words_hidden": Effect(
        "status", "status awaiting", '"status":"Awaiting"', '"status":"Pending"'
    ),
    "status_word_awaiting": Effect(
        "status", "status pending", '"status":"Pending"', '"status":"Awaiting"'
    ),
    "status_word_queued": Effect(
        "status", "status pending", '"status":"Pending"', '"status":"Queued"'
    ),
    "status_word_holding": Effect(
        "status", "status pending", '"status":"Pending"', '"status":"Holding"'
    ),
    "status_word_paused": Effect(
        "status", "status pending", '"status":"Pending"', '"status":"Paused"'
    ),
    "status_word_running": Effect(
        "status", "status", '"status":"In progress"', '"status":"Running"'
    ),
    "status_word_active": Effect(
        "status", "status", '"status":"In progress"', '"status":"Active"'
    ),
    "status_word_inprogress": Effect(
        "status", "status", '"status":"In progress"', '"status":"Inprogress"'
    ),
    "status_word_in_progress": Effect(
        "status", "status", '"status":"In progress"', '"status":"in_progress"'
    ),
    "status_word_refill": Effect(
        "status", "status", '"status":"In progress"', '"status":"Refill"'
    ),
    "status_word_refilling": Effect(
        "status", "status", '"status":"In progress"', '"status":"Refilling"'
    ),
    "status_word_success": Effect(
        "status", "status completed", '"status":"Completed"', '"status":"Success"'
    ),
    "status_word_complete": Effect(
        "status", "status completed", '"status":"Completed"', '"status":"Complete"'
    ),
    "status_word_expired": Effect(
        "status", "status partial", '"status":"Partial"', '"status":"Expired"'
    ),
    "status_word_cancelled": Effect(
        "status", "status canceled", '"status":"Canceled"', '"status":"Cancelled"'
    ),
    "status_word_refunded": Effect(
        "status", "status canceled", '"status":"Canceled"', '"status":"Refunded"'
    ),
    "status_word_fail": Effect(
        "status", "status canceled", '"status":"Canceled"', '"status":"Fail"'
    ),
    "status_word_failed": Effect(
        "status", "status canceled", '"status":"Canceled"', '"status":"Failed"'
    ),
    "status_word_error": Effect(
        "status", "status canceled", '"status":"Canceled"', '"status":"Error"'
    ),
    "drip_parent": Effect(
        ORDERS,
        "status of drip-feed",
        '"charge":"0.27000","start_count":"25546","status":"In progress","remains":"296",'
        '"currency":"USD"',
        '"status":"In progress","runs":"3","orders":["23513"]',
    ),
    "subscription_expiry_true": Effect(
        "status", "status of subscription", '"expiry":null', '"expiry":true'
    ),
    "subscription_short": Effect(
        "status", "status of subscription", '"expiry":null,"posts":"5","orders":[]', '"posts":"5"'
    ),
    "status_rows": Effect(
        "status",
        "status of many, one",
        f'{{"23502":{IN_PROGRESS}}}',
        f'[{{"order":23502,{IN_PROGRESS[1:]}]',
    ),
    "status_nameless": Effect(
        "status", "status of many, one", f'{{"23502":{IN_PROGRESS}}}', f"[{IN_PROGRESS}]"
    ),
    "status_bare_when_one": Effect(
        "status", "status of many, one", f'"23502":{IN_PROGRESS}', IN_PROGRESS[1:-1]
    ),
    "status_single_keyed": Effect("status", "status", IN_PROGRESS[1:-1], f'"23502":{IN_PROGRESS}'),
    "status_only_single": Effect(
        "status", "status of many, one", f'"23502":{IN_PROGRESS}', '"error":"Incorrect order ID"'
    ),
    "unknown_ids_text": Effect(
        "status",
        "status of many, unknown",
        '"7":{"error":"Incorrect order ID"},"8":{"error":"Incorrect order ID"}',
        '"7":"Incorrect order ID","8":"Incorrect order ID"',
    ),
    "unknown_ids_missing": Effect(
        "status",
        "status of many, unknown",
        '"7":{"error":"Incorrect order ID"},"8":{"error":"Incorrect order ID"}',
        '"error":"Incorrect order ID"',
    ),
    "no_refill": Effect("refill", "refill", '"refill":"1"', '"error":"Incorrect request"'),
    "refill_only_single": Effect(
        "refill",
        "refill many",
        '[{"order":23502,"refill":{"error":"Refill pending"}},'
        '{"order":7,"refill":{"error":"Incorrect order ID"}}]',
        '{"error":"Incorrect order ID"}',
    ),
    "refill_201": Effect("refill", "refill", "}", "}", 201),
    "refill_number": Effect("refill", "refill", '"refill":"1"', '"refill":1'),
    "refill_one": Effect("refill", "refill, the fourth", '"refill":"4"', '"refill":"1"'),
    "refill_order_id": Effect("refill", "refill", '"refill":"1"', '"refill":"23502"'),
    "refill_message": Effect(
        "refill",
        "refill",
        '"refill":"1"',
        '"refill":"1","status":200,"message":"Refill request added"',
    ),
    "refill_cap": Effect(
        "refill",
        "refill, the fourth",
        '"refill":"4"',
        '"error":"There are no more refills available for today."',
    ),
    "refill_words_lower": Effect(
        "refill", "refill status", '"status":"In progress"', '"status":"in progress"'
    ),
    "refill_word_in_progess": Effect(
        "refill", "refill status", '"status":"In progress"', '"status":"In progess"'
    ),
    "refill_word_error": Effect(
        "refill", "refill status, ended", '"status":"Rejected"', '"status":"Error"'
    ),
    "refill_word_canceled": Effect(
        "refill", "refill status, ended", '"status":"Rejected"', '"status":"Canceled"'
    ),
    "refill_word_cancelled": Effect(
        "refill", "refill status, ended", '"status":"Rejected"', '"status":"Cancelled"'
    ),
    "no_cancel": Effect(
        "cancel", "cancel", '[{"order":23512,"cancel":1}]', '{"error":"Incorrect request"}'
    ),
    "cancel_by_order": Effect(
        "cancel",
        "cancel by order",
        '{"error":"Incorrect order ID"}',
        '[{"order":23510,"cancel":1}]',
    ),
    "cancel_bare": Effect(
        "cancel", "cancel", '[{"order":23512,"cancel":1}]', '{"order":23512,"cancel":1}'
    ),
    "cancel_value": Effect("cancel", "cancel", '[{"order":23512,"cancel":1}]', '{"cancel":1}'),
    "cancel_id": Effect("cancel", "cancel", '[{"order":23512,"cancel":1}]', '{"cancel":23512}'),
    "cancel_id_and_status": Effect(
        "cancel", "cancel", '[{"order":23512,"cancel":1}]', '{"cancel":23512,"status":"Success"}'
    ),
    "cancel_message": Effect(
        "cancel",
        "cancel",
        '[{"order":23512,"cancel":1}]',
        '{"status":"success","message":"Cancellation request added, it is being looked at"}',
    ),
    "cancel_error_beside": Effect(
        "cancel",
        "cancel again",
        '"cancel":{"error":"Cancel already requested"}',
        '"error":"Cancel already requested"',
    ),
    "cancel_object": Effect("cancel", "cancel", '"cancel":1', '"cancel":{"status":"Canceled"}'),
    "cancel_true": Effect("cancel", "cancel", '"cancel":1', '"cancel":true'),
    "cancel_text": Effect("cancel", "cancel", '"cancel":1', '"cancel":"1"'),
    "balance_number": Effect("balance", "balance", '"balance":"100.84292"', '"balance":100.84292'),
    "balance_2_decimals": Effect(
        "balance", "balance", '"balance":"100.84292"', '"balance":"100.84"'
    ),
    "balance_4_decimals": Effect(
        "balance", "balance", '"balance":"100.84292"', '"balance":"100.8429"'
    ),
    "balance_status": Effect("balance", "balance", "{", '{"status":"success",'),
    "currency_constant": Effect(MONEY, "status", '"currency":"USD"', '"currency":"BRL"'),
    "currency_lower": Effect(MONEY, "status", '"currency":"USD"', '"currency":"usd"'),
    "start_counter": Effect("status", "status", "start_count", "start_counter"),
    **{
        f"errors_{code}": Effect(REFUSALS, "wrong key", "", "", code)
        for code in (400, 401, 402, 403, 404, 405, 413, 422, 429, 500, 502)
    },
    **{
        f"redirect_{code}": Effect(ALL_BUT_ADD, "status", IN_PROGRESS, "", code)
        for code in (301, 302, 307, 308)
    },
}

TOLD_BELOW = {
    "path_v1",
    "path_v3",
    "get_read",
    "other_paths_forbidden",
    "html_content_type",
    "pretty_printed",
    "rate_limit_headers",
    "own_orders",
    "few_types_named",
    "empty_catalogue_text",
    "order_ids_random",
    "order_ids_text",
    "order_ids_hex",
    "refill_ids_text",
    "duplicate_links_own",
    "over_100_cut",
    "over_100_accepted",
}


@pytest.fixture(scope="module")
def plain() -> dict[str, Seen]:
    async def play() -> dict[str, Seen]:
        async with aiohttp.ClientSession() as http:
            return await whole_play(PERFECT_PANEL, http)

    return asyncio.run(play())


def switched(name: str) -> Dialect:
    return SWITCHES[name].change(PERFECT_PANEL)


def test_every_oddity_has_its_own_name_and_is_tested() -> None:
    assert len(SWITCHES) == len(QUIRKS)
    assert set(SWITCHES) == EFFECTS.keys() | TOLD_BELOW
    assert not EFFECTS.keys() & TOLD_BELOW


@pytest.mark.parametrize("name", one_in(4, EFFECTS, EFFECTS))
async def test_an_oddity_changes_what_it_names_and_nothing_else(
    name: str, http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    effect = EFFECTS[name]
    odd = await whole_play(switched(name), http)
    assert_touches(effect.touches, plain, odd)
    before, after = head(plain[effect.scene].text), head(odd[effect.scene].text)
    assert after == before.replace(effect.was, effect.now)
    assert odd[effect.scene].code == effect.code
    assert odd[effect.scene] != plain[effect.scene]


def assert_touches(names: str, plain: dict[str, Seen], odd: dict[str, Seen]) -> None:
    assert plain.keys() == odd.keys()
    changed = {scene for scene in plain if odd[scene] != plain[scene]}
    assert changed
    assert {scene for scene in changed if not scene.startswith(tuple(names.split("|")))} == set()


def head(text: str) -> str:
    return text.split("}", maxsplit=1)[0] if '"category"' in text else text


async def test_the_same_play_is_given_twice(
    http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    assert await whole_play(PERFECT_PANEL, http) == plain


@pytest.mark.parametrize("name", ["path_v1", "path_v3"])
async def test_another_path(
    name: str, http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    odd = await whole_play(switched(name), http)
    assert_touches("balance at the usual address", plain, odd)
    assert odd["balance at the usual address"].code == 404


async def test_get_is_read_and_other_paths_are_forbidden(
    http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    odd = await whole_play(switched("get_read"), http)
    assert_touches("balance by GET", plain, odd)
    assert odd["balance by GET"] == plain["balance"]
    odd = await whole_play(switched("other_paths_forbidden"), http)
    assert_touches("balance elsewhere|balance by GET", plain, odd)
    elsewhere = odd["balance elsewhere"]
    assert (elsewhere.code, elsewhere.content_type) == (403, "text/html")
    assert elsewhere.text.startswith("<!DOCTYPE html>")


async def test_json_labelled_as_html_and_json_with_spaces(
    http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    odd = await whole_play(switched("html_content_type"), http)
    assert {seen.content_type for seen in odd.values() if seen.code == 200} == {"text/html"}
    assert [seen.text for seen in odd.values()] == [seen.text for seen in plain.values()]
    odd = await whole_play(switched("pretty_printed"), http)
    assert odd["balance"].text == '{\n    "balance": "100.84292",\n    "currency": "USD"\n}'
    for scene, seen in odd.items():
        if seen.code == 200:
            assert json.loads(seen.text) == json.loads(plain[scene].text)


async def test_calls_are_counted_by_the_minute(http: aiohttp.ClientSession) -> None:
    async with at_panel(switched("rate_limit_headers"), http) as talk:
        codes = [(await talk.say("balance")).text for _ in range(121)]
        assert "balance" in codes[119]
        assert codes[120] == '{"error":"Too many requests"}'
        talk.clock.advance(60)
        answer = await talk.say("balance")
    assert "balance" in answer.text
    assert answer.headers["X-RateLimit-Limit"] == "120"
    assert answer.headers["X-RateLimit-Remaining"] == "119"


async def test_own_orders_are_listed_the_latest_first(
    http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    odd = await whole_play(switched("own_orders"), http)
    assert_touches("own orders", plain, odd)
    rows = json.loads(odd["own orders"].text)
    assert [row["order"] for row in rows] == list(range(23512, 23501, -1))
    assert rows[-1] == {
        "order": 23502,
        "service": 1,
        "link": "https://example.com/a",
        "quantity": 1000,
        **json.loads(IN_PROGRESS),
    }


async def test_types_that_are_not_named_are_shown_as_subscriptions(
    http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    odd = await whole_play(switched("few_types_named"), http)
    assert_touches("services", plain, odd)
    types = {row["service"]: row["type"] for row in json.loads(odd["services"].text)}
    assert (types[1], types[2], types[3]) == ("Default", "Custom Comments", "Package")
    assert {types[number] for number in (5, 6, 7, 8, 9)} == {"Subscriptions"}


async def test_an_empty_catalogue_and_one_of_many_pages(http: aiohttp.ClientSession) -> None:
    for name, empty in (
        ("catalogue_paged", "[]"),
        ("empty_catalogue_text", '{"status":"success","data":"Empty Data"}'),
    ):
        async with at_panel(switched(name), http) as talk:
            for number in range(13, 218):
                talk.books.replace_service(service(number))
            pages = [await talk.say("services", offset=offset) for offset in (0, 100, 200, 300)]
            listed = [len(json.loads(page.text)) for page in pages]
            assert listed == ([100, 100, 17, 0] if name == "catalogue_paged" else [217] * 4)
            for one in talk.books.services:
                talk.books.remove_service(one.id)
            assert (await talk.say("services")).text == empty


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("order_ids_random", r"[1-9][0-9]{7}"),
        ("order_ids_text", r'"ord_[0-9A-Z]{26}"'),
        ("order_ids_hex", r'"[0-9a-f]{24}"'),
    ],
)
async def test_ids_of_other_kinds_serve_every_call(
    name: str, pattern: str, http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    odd = await whole_play(switched(name), http)
    assert_touches(IDS, plain, odd)
    accepted = {scene: seen for scene, seen in odd.items() if scene.startswith("add")}
    assert [scene for scene, seen in accepted.items() if "order" in json.loads(seen.text)] == [
        scene for scene in accepted if "order" in json.loads(plain[scene].text)
    ]
    assert re.fullmatch(rf'{{"order":{pattern}}}', odd["add"].text)
    order = json.loads(odd["add"].text)["order"]
    assert json.loads(odd["status of many, one"].text)[str(order)]["status"] == "In progress"
    assert json.loads(odd["cancel"].text)[0]["cancel"] == 1
    assert json.loads(odd["refill"].text) == {"refill": "1"}
    assert json.loads(odd["refill many"].text)[0]["order"] == order


async def test_refills_with_names(http: aiohttp.ClientSession, plain: dict[str, Seen]) -> None:
    odd = await whole_play(switched("refill_ids_text"), http)
    assert_touches("refill", plain, odd)
    name = json.loads(odd["refill"].text)["refill"]
    assert re.fullmatch(r"ref_[0-9A-Z]{26}", name)
    assert odd["refill status"] == plain["refill status"]
    assert json.loads(odd["refill status of many"].text)[0]["refill"] == name


async def test_whose_open_orders_block_a_link(http: aiohttp.ClientSession) -> None:
    async def second_order(name: str, *, staff_minds: bool) -> bool:
        async with at_panel(switched(name), http) as talk:
            talk.books.refuse_duplicate_links = staff_minds
            await talk.add(1, "a", quantity=100)
            return "order" in json.loads((await talk.add(1, "a", quantity=100)).text)

    assert not await second_order("duplicate_links_own", staff_minds=False)
    assert await second_order("duplicate_links_everybody", staff_minds=False)
    assert not await second_order("duplicate_links_everybody", staff_minds=True)
    assert await second_order("duplicate_links_never", staff_minds=True)
    assert await second_order("get_read", staff_minds=False)


@pytest.mark.parametrize(("name", "most"), [("over_100_cut", 100), ("over_100_accepted", 101)])
async def test_more_than_a_hundred_ids(
    name: str, most: int, http: aiohttp.ClientSession, plain: dict[str, Seen]
) -> None:
    odd = await whole_play(switched(name), http)
    assert_touches("status of 101", plain, odd)
    assert len(json.loads(odd["status of 101"].text)) == most


async def test_a_request_id_is_answered_as_the_first_time(http: aiohttp.ClientSession) -> None:
    async def add(talk: Talk, request_id: str, quantity: int) -> str:
        return (await talk.add(1, "a", quantity=quantity, request_id=request_id)).text

    async with at_panel(switched("request_id"), http) as talk:
        talk.books.refuse_duplicate_links = False
        first = await add(talk, "one", 100)
        assert [await add(talk, "one", 500), await add(talk, "one", 9)] == [first, first]
        refused = await add(talk, "two", 9)
        assert await add(talk, "two", 100) == refused
        assert await add(talk, "x" * 129, 100) == (
            '{"error":"Missing required parameter: request_id"}'
        )
        assert await add(talk, "x" * 128, 100) != first
        assert talk.books.adds == 2


async def test_an_unpaid_row_takes_and_gives_no_money(http: aiohttp.ClientSession) -> None:
    async with at_panel(switched("unpaid_rows"), http) as talk:
        refused = await talk.add(12, "a", quantity=1000)
        assert refused.text == '{"error":"Not enough funds on balance"}'
        row = talk.books.orders[-1]
        assert (row.unpaid, row.status, talk.books.adds) == (True, "Pending", 0)
        talk.clock.advance(100_000)
        assert talk.books.order(row.id).status == "Pending"
        talk.books.set_status(row.id, "Canceled")
        assert talk.books.balance == 100
