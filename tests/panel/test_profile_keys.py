"""The keys of the profile: one table for the code, the command line and the documentation."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.drip_feed import Intervals
from bot.panel import PROFILE_KEYS, PanelProfile, RejectionClass, profile_from, tidy_setting
from bot.panel.profile_keys import markdown_table
from bot.panel.rejections import COMMON_REJECTIONS, is_ambiguous

AMBIGUOUS = [
    "There was an error processing your request. Please try again later",
    "There was an error while creating your order.",
    "Internal server error processing order",
    "Something went wrong",
    "Oops! SOMETHING  WENT wrong :(",
    "Gateway timeout",
]
CHANGES = {
    "success_codes": ("201, 200,201", "200,201", "accepted_success_codes", {200, 201}),
    "error_codes": ("422", "422", "accepted_error_codes", {422}),
    "order_ids": ("TEXT", "text", "text_order_ids", True),
    "byte_order_mark": ("yes", "yes", "byte_order_mark", True),
    "field_errors": ("Yes", "yes", "field_errors", True),
    "message_errors": ("yes", "yes", "message_errors", True),
    "package_quantity": ("yes", "yes", "package_quantity", True),
    "package_price": ("minimum", "minimum", "package_price_by_minimum", True),
    "comments_package": ("lines", "lines", "comments_package_by_lines", True),
    "comments_split": ("commas", "commas", "comments_split_commas", True),
    "cancel_form": ("single", "single", "single_cancel", True),
    "refill_form": ("single", "single", "single_refill", True),
    "status_form": ("single", "single", "single_status", True),
    "refills": ("no", "no", "offers_refills", False),
    "cancels": ("yes", "yes", "cancels_by_default", True),
    "currency": ("brl", "BRL", "currency", "BRL"),
    "request_id": ("yes", "yes", "request_id", True),
    "old_field_names": ("yes", "yes", "old_field_names", True),
    "intervals": ("15, 0, 5", "5,15", "intervals", Intervals((5, 15))),
}
"""By key: as written, in its one spelling, and the field and value that it becomes."""


def test_the_table_has_the_defaults_of_the_profile() -> None:
    assert profile_from({name: key.default for name, key in PROFILE_KEYS.items()}) == (
        PanelProfile()
    )
    assert profile_from({}) == profile_from(dict.fromkeys(PROFILE_KEYS, " ")) == PanelProfile()


def test_every_field_of_the_profile_has_a_key() -> None:
    fields = {key.field for key in PROFILE_KEYS.values()}
    assert fields == set(PanelProfile.__dataclass_fields__)
    assert set(CHANGES) == {name for name, key in PROFILE_KEYS.items() if key.reason is None}


@pytest.mark.parametrize("name", CHANGES)
def test_every_key_changes_its_field(name: str) -> None:
    written, tidied, field, value = CHANGES[name]
    assert tidy_setting(name, written) == tidied
    for text in (written, tidied):
        profile = profile_from({name: text})
        assert getattr(profile, field) == value
        assert profile != PanelProfile()


def test_a_range_of_intervals() -> None:
    intervals = profile_from({"intervals": "1-10080"}).intervals
    assert intervals.allows(77)
    assert not intervals.allows(10_081)


@pytest.mark.parametrize("reason", RejectionClass)
def test_texts_are_added_to_the_allow_list(reason: RejectionClass) -> None:
    profile = profile_from({f"rejections_{reason}": " Not today | Never  ever. |"})
    assert profile.rejection("not today.") is reason
    assert profile.rejection("NEVER EVER") is reason
    assert profile.rejection("Bad link") is RejectionClass.LINK
    assert profile.rejection("never") is None


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_a_text_that_proves_nothing_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(ValueError, match="may be said after the order was made"):
        profile_from({"rejections_service": f"Unknown service|{text}"})


def test_no_listed_text_is_ambiguous() -> None:
    texts = [text if isinstance(text, str) else text.pattern for _, text in COMMON_REJECTIONS]
    assert [text for text in texts if is_ambiguous(text)] == []


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("success_codes", "199", "success_codes cannot be '199': .* from 200 to 599"),
        ("success_codes", "200;201", "HTTP codes from 200 to 599 with commas between"),
        ("error_codes", "600", "from 200 to 599"),
        ("error_codes", "٤٠٠", "from 200 to 599"),
        ("order_ids", "both", "allowed: number or text"),
        ("refills", "yes", "allowed: auto or no"),
        ("cancels", "maybe", "allowed: auto or yes or no"),
        ("cancel_form", "1", "allowed: many or single"),
        ("currency", "$", "a code such as USD"),
        ("intervals", "5,x", "minutes are whole numbers"),
        ("intervals", "10-5", "the smaller one"),
        ("intervals", "0", "minutes are whole numbers"),
        ("order_id", "text", "did you mean order_ids"),
        ("rejections_links", "x", "did you mean rejections_link"),
        ("zzz", "x", "no key of the profile is named zzz; there is success_codes, "),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(name: str, text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        profile_from({name: text})
    with pytest.raises(ValueError, match=complaint):
        tidy_setting(name, text)


def test_the_documentation_has_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "panel-api.md"
    assert markdown_table() in page.read_text("utf-8")
