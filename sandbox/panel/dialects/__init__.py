"""How panels speak: five dialects, and every single oddity as a switch on PerfectPanel.

`dialect` is the list of habits, each dialect is a module of data, `quirks` are the switches.
`answer`, `errors`, `services`, `orders`, `refills`, `cancels` and `balances` carry out what a
dialect says about words and shapes. Another dialect is another value of `Dialect`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.dialects.laravel import LARAVEL
from sandbox.panel.dialects.perfect_panel import PERFECT_PANEL
from sandbox.panel.dialects.php_script import PHP_SCRIPT
from sandbox.panel.dialects.quirks import QUIRKS, QuirkSwitch
from sandbox.panel.dialects.smart_panel import SMART_PANEL
from sandbox.panel.dialects.text_id import TEXT_ID

__all__ = ["DIALECTS", "DIALECT_NEEDS", "PERFECT_PANEL", "QUIRKS", "Dialect", "QuirkSwitch"]

DIALECTS: Mapping[str, Dialect] = MappingProxyType(
    {
        "perfect_panel": PERFECT_PANEL,
        "smart_panel": SMART_PANEL,
        "laravel": LARAVEL,
        "php_script": PHP_SCRIPT,
        "text_id": TEXT_ID,
    }
)

DIALECT_NEEDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "perfect_panel": {},
        "smart_panel": {
            "comments_split": "commas",
            "intervals": "0,5,10,15,30,60,90",
            "message_errors": "yes",
            "package_quantity": "yes",
            "refills": "no",
            "cancels": "no",
        },
        "laravel": {
            "success_codes": "200,201",
            "error_codes": "200,401,403,422",
            "field_errors": "yes",
            "currency": "USD",
            "status_form": "single",
            "refill_form": "single",
            "cancels": "no",
        },
        "php_script": {
            "cancel_form": "single",
            "cancels": "yes",
            "comments_package": "lines",
            "old_field_names": "yes",
            "refill_form": "single",
        },
        "text_id": {
            "error_codes": "200,400,403",
            "order_ids": "text",
            "package_price": "minimum",
            "request_id": "yes",
        },
    }
)
"""What Kiosk's panel profile has to say for full service. Accounts are in USD."""
