"""What the practice panel of these tests sells."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sandbox.panel.services import ServiceEntry


def service(
    number: int, kind: str = "Default", rate: str = "0.90", **changes: Any
) -> ServiceEntry:
    values: dict[str, Any] = {
        "id": number,
        "name": f"Service {number}",
        "type": kind,
        "category": "First Category",
        "rate": Decimal(rate),
        "minimum": 10,
        "maximum": 10_000,
        "refill": True,
        "cancel": True,
        "dripfeed": False,
    }
    return ServiceEntry(**{**values, **changes})


SERVICES = (
    service(1),
    service(2, "Custom Comments", "8", minimum=2, maximum=5, refill=False, cancel=False),
    service(3, "Package", "2.50", minimum=1000, maximum=1000),
    service(4, dripfeed=True),
    service(5, "Poll", "1.25"),
    service(6, "Subscriptions"),
    service(7, "Mentions Custom List", "3", minimum=1),
    service(8, "Custom Comments Package", "4"),
    service(9, "Web Traffic", "0.1"),
    service(10, rate="0.00321", minimum=1),
)
