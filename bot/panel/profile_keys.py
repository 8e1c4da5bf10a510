"""The keys of a panel's profile, as an operator writes them: `kiosk panel profile NAME KEY=VALUE`.

One table: the command line, the stored settings and docs/panel-api.md are held to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from bot.domain.drip_feed import Intervals
from bot.panel.profile import PanelProfile
from bot.panel.rejections import RejectionClass, is_ambiguous

_CURRENCY = re.compile(r"[A-Z]{3,10}")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of value. `tidy` gives its one spelling, or raises ValueError saying what is wrong.

    `read` takes a tidied text.
    """

    allowed: str
    tidy: Callable[[str], str]
    read: Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Key:
    """`field` is the one of PanelProfile that it sets. `learnable`: Kiosk may find it out.

    `reason` is the class that texts are added to, for the keys of the allow-list.
    """

    name: str
    field: str
    default: str
    kind: Kind
    meaning: str
    learnable: bool = False
    reason: RejectionClass | None = None

    def apply(self, profile: PanelProfile, text: str) -> PanelProfile:
        value = self.kind.read(tidy(self.name, text))
        if self.reason is not None:
            value = (*profile.rejections, *((self.reason, words) for words in value))
        return replace(profile, **{self.field: value})


def _choice(meanings: Mapping[str, object]) -> Kind:
    def tidied(text: str) -> str:
        if text.lower() not in meanings:
            raise ValueError("that is none of them")
        return text.lower()

    return Kind(" or ".join(meanings), tidied, meanings.__getitem__)


def _codes(text: str) -> str:
    codes = [code.strip() for code in text.split(",")]
    if not all(re.fullmatch("[2-5][0-9][0-9]", code) for code in codes):
        raise ValueError("that is not a list of such codes")
    return ",".join(sorted(set(codes)))


def _texts(text: str) -> str:
    texts = [" ".join(part.split()) for part in text.split("|")]
    for words in texts:
        if is_ambiguous(words):
            raise ValueError(
                f'"{words}" may be said after the order was made, so it proves no refusal'
            )
    return "|".join(words for words in texts if words)


def _currency(text: str) -> str:
    if not _CURRENCY.fullmatch(text.upper()):
        raise ValueError("that is no currency code")
    return text.upper()


def _intervals(text: str) -> str:
    """Panels list 0 too, which means all runs at once: no drip-feed, so it is left out."""
    kept = [part.strip() for part in text.split(",") if part.strip() != "0"]
    return str(Intervals.parse(",".join(kept)))


_YES_NO = _choice({"yes": True, "no": False})
_FORM = _choice({"many": False, "single": True})
_CODES = Kind(
    "HTTP codes from 200 to 599 with commas between, such as 200,201",
    _codes,
    lambda text: frozenset(int(code) for code in text.split(",")),
)
_TEXTS = Kind(
    "whole texts of errors that come before an order is made, with | between",
    _texts,
    lambda text: tuple(words for words in text.split("|") if words),
)
_CURRENCIES = Kind("a code such as USD", _currency, str)
_INTERVALS = Kind(
    "minutes with commas between, such as 5,10,15, or a range, such as 1-10080",
    _intervals,
    Intervals.parse,
)

_KEYS = (
    Key("success_codes", "accepted_success_codes", "200", _CODES,
        "HTTP codes under which an order number is believed."),
    Key("error_codes", "accepted_error_codes", "200", _CODES,
        "HTTP codes under which a refusal of an order is believed."),
    Key("order_ids", "text_order_ids", "number", _choice({"number": False, "text": True}),
        "Whether order numbers may hold letters, _ and -."),
    Key("byte_order_mark", "byte_order_mark", "no", _YES_NO,
        "The panel puts a byte order mark before its answers.", learnable=True),
    Key("field_errors", "field_errors", "no", _YES_NO,
        'An error that names form fields, as in {"error":{"quantity":["…"]}}, proves a refusal.'),
    Key("message_errors", "message_errors", "no", _YES_NO,
        'The text of {"status":"error","message":"…"} is held against the allow-list.'),
    *(Key(f"rejections_{reason}", "rejections", "", _TEXTS,
          f"More texts that prove a refusal of the class {reason}.", reason=reason)
      for reason in RejectionClass),
    Key("package_quantity", "package_quantity", "no", _YES_NO,
        "Packages are ordered with quantity=1."),
    Key("package_price", "package_price_by_minimum", "rate",
        _choice({"rate": False, "minimum": True}),
        "What a package costs: its rate, or rate × min / 1000."),
    Key("comments_package", "comments_package_by_lines", "package",
        _choice({"package": False, "lines": True}),
        "Whether a Custom Comments Package is billed as one, or by its lines."),
    Key("comments_split", "comments_split_commas", "lines",
        _choice({"lines": False, "commas": True}),
        "Whether a comma begins another comment that is billed."),
    Key("cancel_form", "single_cancel", "many", _FORM,
        "Whether cancel takes a list (orders=) or one order a call (order=).", learnable=True),
    Key("refill_form", "single_refill", "many", _FORM,
        "Whether refill and refill_status take lists or one id a call.", learnable=True),
    Key("status_form", "single_status", "many", _FORM,
        "Whether status takes a list or one order a call.", learnable=True),
    Key("refills", "offers_refills", "auto", _choice({"auto": True, "no": False}),
        "Whether services are refilled as they and their names say, or never.", learnable=True),
    Key("cancels", "cancels_by_default", "auto",
        _choice({"auto": False, "yes": True, "no": False}),
        "What it means that a service does not say whether it can be canceled; auto is no."),
    Key("currency", "currency", "", _CURRENCIES,
        "The account's currency, where balance always names the same one."),
    Key("request_id", "request_id", "no", _YES_NO,
        "Each order is sent with a request_id of its own."),
    Key("old_field_names", "old_field_names", "no", _YES_NO,
        "answer_number, usernames and hashtags are also sent as poll, mentions_custom and"
        " mentions_hashtags."),
    Key("intervals", "intervals", "5,10,15,30,60,90", _INTERVALS,
        "The minutes that the panel takes between the runs of a drip-feed."),
)  # fmt: skip

KEYS: Mapping[str, Key] = {key.name: key for key in _KEYS}
"""By name, in the order in which they are shown."""


def key_named(name: str) -> Key:
    """Raises ValueError, with what may have been meant, where there is none."""
    if name in KEYS:
        return KEYS[name]
    close = get_close_matches(name, KEYS, cutoff=0.7)
    meant = f"did you mean {' or '.join(close)}?" if close else f"there is {', '.join(KEYS)}"
    raise ValueError(f"no key of the profile is named {name}; {meant}")


def tidy(name: str, text: str) -> str:
    """A value in its one spelling; an empty one stays empty and means the default.

    Raises ValueError: what is wrong, and what is allowed.
    """
    key = key_named(name)
    try:
        return key.kind.tidy(text.strip()) if text.strip() else ""
    except ValueError as error:
        raise ValueError(
            f"{name} cannot be {text.strip()!r}: {error}; allowed: {key.kind.allowed}"
        ) from None


def profile_from(settings: Mapping[str, str]) -> PanelProfile:
    """The profile with these values; an empty one is the default. Raises ValueError as `tidy`."""
    profile = PanelProfile()
    for name, text in settings.items():
        key = key_named(name)
        if text.strip():
            profile = key.apply(profile, text)
    return profile


def markdown_table() -> str:
    """For the documentation."""
    rows = [("key", "default", "allowed", "meaning"), ("---",) * 4, *map(_row, _KEYS)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def _row(key: Key) -> tuple[str, str, str, str]:
    default = f"`{key.default}`" if key.default else "–"
    learned = " *Learned.*" if key.learnable else ""
    return f"`{key.name}`", default, key.kind.allowed.replace("|", r"`\|`"), key.meaning + learned
