"""The types of services that panels sell: what each asks for, and what is billed.

The documented types and the other spellings met in the wild (panel API v2, as published by many
panels). Types that cannot be priced before they are ordered, such as Subscriptions, and unknown
ones are not in the table: they are not sold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Billing(StrEnum):
    """What an order of some type is paid by."""

    QUANTITY = "quantity"
    """The rate is the price of 1000; the customer says how many."""
    LINES = "lines"
    """The rate is the price of 1000; the filled lines of a list are counted."""
    PACKAGE = "package"
    """The rate is the price of one, and one is ordered."""


class Field(StrEnum):
    """What a type asks for besides link and quantity, by the name that panels give it."""

    COMMENTS = "comments"
    USERNAMES = "usernames"
    HASHTAGS = "hashtags"
    HASHTAG = "hashtag"
    USERNAME = "username"
    MEDIA = "media"
    ANSWER_NUMBER = "answer_number"
    GROUPS = "groups"
    KEYWORDS = "keywords"
    COUNTRY = "country"
    DEVICE = "device"
    TYPE_OF_TRAFFIC = "type_of_traffic"
    GOOGLE_KEYWORD = "google_keyword"
    REFERRING_URL = "referring_url"


FROM_GOOGLE = "1"
FROM_A_PAGE = "2"
"""Values of `type_of_traffic` that need one more field; with "3" nobody is told where from."""


@dataclass(frozen=True, slots=True)
class ServiceType:
    """`counted` is the field whose lines are billed, where `billing` is by lines."""

    name: str
    billing: Billing = Billing.QUANTITY
    fields: tuple[Field, ...] = ()
    counted: Field | None = None
    drips: bool = False

    def asks(self, given: Mapping[str, str]) -> tuple[Field, ...]:
        """The fields to fill in, in order; what is given may bring another one with it."""
        traffic = given.get(Field.TYPE_OF_TRAFFIC)
        if Field.TYPE_OF_TRAFFIC not in self.fields or traffic is None:
            return self.fields
        return self.fields + _OF_TRAFFIC.get(traffic, ())


_OF_TRAFFIC: Mapping[str, tuple[Field, ...]] = {
    FROM_GOOGLE: (Field.GOOGLE_KEYWORD,),
    FROM_A_PAGE: (Field.REFERRING_URL,),
}


def _by_lines(name: str, *before: Field, counted: Field) -> ServiceType:
    return ServiceType(name, Billing.LINES, (*before, counted), counted)


DEFAULT = ServiceType("default", drips=True)
PACKAGE = ServiceType("package", Billing.PACKAGE)
COMMENTS_PACKAGE = ServiceType(
    "custom comments package", Billing.PACKAGE, (Field.COMMENTS,), counted=Field.COMMENTS
)
"""Most panels sell it as one package; some bill its lines, which their profile says."""

SOLD_TYPES: Mapping[str, ServiceType] = {
    one.name: one
    for one in (
        DEFAULT,
        PACKAGE,
        _by_lines("custom comments", counted=Field.COMMENTS),
        COMMENTS_PACKAGE,
        ServiceType("mentions", fields=(Field.USERNAMES,)),
        ServiceType("mentions with hashtags", fields=(Field.USERNAMES, Field.HASHTAGS)),
        _by_lines("mentions custom list", counted=Field.USERNAMES),
        ServiceType("mentions hashtag", fields=(Field.HASHTAG,)),
        ServiceType("mentions user followers", fields=(Field.USERNAME,)),
        ServiceType("mentions media likers", fields=(Field.MEDIA,)),
        ServiceType("comment likes", fields=(Field.USERNAME,)),
        _by_lines("comment replies", Field.USERNAME, counted=Field.COMMENTS),
        ServiceType("poll", fields=(Field.ANSWER_NUMBER,)),
        ServiceType("invites from groups", fields=(Field.GROUPS,)),
        ServiceType("seo", fields=(Field.KEYWORDS,)),
        ServiceType(
            "web traffic",
            fields=(Field.COUNTRY, Field.DEVICE, Field.TYPE_OF_TRAFFIC),
            drips=True,
        ),
    )
}

_OTHER_SPELLINGS = {"custom comment": "custom comments", "comments": "custom comments"}


@lru_cache(maxsize=1000)
def normal_type(text: str) -> str:
    """Panels write "Custom Comments", "custom_comments" or "Custom Comment": one spelling."""
    folded = " ".join(text.lower().replace("_", " ").split())
    return _OTHER_SPELLINGS.get(folded, folded)
