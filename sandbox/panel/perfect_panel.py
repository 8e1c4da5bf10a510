"""How PerfectPanel speaks: every answer and every error text of this dialect.

Errors are HTTP 200 with one key `error`. Amounts are strings of five decimals, ids of orders
are numbers, ids in the single refill answer are strings.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from sandbox.panel.ordering import whole_number
from sandbox.panel.orders import OrderStatus, PanelOrder, Refill, RefillStatus
from sandbox.panel.refusals import Refusal, RefusedError
from sandbox.panel.services import ServiceEntry

FIVE_DECIMALS = Decimal("0.00001")

TEXTS = {
    Refusal.KEY: "Invalid API key",
    Refusal.REQUEST: "Incorrect request",
    Refusal.TOO_MANY_IDS: "Maximum 100 orders",
    Refusal.SERVICE: "Incorrect service ID",
    Refusal.LINK: "Bad link",
    Refusal.DUPLICATE_LINK: (
        "You have active order with this link. Please wait until order being completed."
    ),
    Refusal.FIELD_MISSING: "Missing required parameter: {}",
    Refusal.COMMENTS_MISSING: "Comments field is required",
    Refusal.QUANTITY_MISSING: "Quantity is required",
    Refusal.QUANTITY_BELOW: "Quantity less than minimal {}",
    Refusal.QUANTITY_ABOVE: "Quantity more than maximum {}",
    Refusal.NO_DRIPFEED: "This services does not support Dripfeed feature!",
    Refusal.RUNS_MISSING: "Runs is required",
    Refusal.INTERVAL_MISSING: "Interval time is required",
    Refusal.FUNDS: "Not enough funds on balance",
    Refusal.ORDER: "Incorrect order ID",
    Refusal.CANCEL_DISABLED: "Cancel is disabled for this service",
    Refusal.CANCEL_TOO_LATE: "This order cannot be canceled",
    Refusal.CANCEL_REPEATED: "Cancel already requested",
    Refusal.REFILL_DISABLED: "Refill is disabled for this service",
    Refusal.REFILL_NOT_COMPLETED: "The order is not completed",
    Refusal.REFILL_TOO_SOON: (
        "The order was completed or refill was requested less than 24 hours ago"
    ),
    Refusal.REFILL_TOO_LATE: "Refill days are over",
    Refusal.REFILL_PENDING: "Refill pending",
    Refusal.REFILL_IN_PROGRESS: "Refill inprogress",
    Refusal.REFILL_UNKNOWN: "Refill not found",
}

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer before it goes out."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class PerfectPanel:
    """Renders what the books say. `charge_net_of_refunds` shows what is left of the charge."""

    charge_net_of_refunds: bool = False

    def refused(self, error: RefusedError) -> Answer:
        return _json(_error(error))

    def services(self, services: Iterable[ServiceEntry]) -> Answer:
        return _json([_service(service) for service in services])

    def added(self, order: PanelOrder) -> Answer:
        return _json({"order": order.id})

    def status(self, order: PanelOrder, currency: str) -> Answer:
        return _json(self._order(order, currency))

    def statuses(self, found: Mapping[str, PanelOrder | RefusedError], currency: str) -> Answer:
        return _json(
            {
                order_id: _error(one)
                if isinstance(one, RefusedError)
                else self._order(one, currency)
                for order_id, one in found.items()
            }
        )

    def refill(self, refill: Refill) -> Answer:
        return _json({"refill": str(refill.id)})

    def refills(self, made: Sequence[tuple[str, Refill | RefusedError]]) -> Answer:
        return _json(
            [
                {
                    "order": _id(order_id),
                    "refill": _error(one) if isinstance(one, RefusedError) else one.id,
                }
                for order_id, one in made
            ]
        )

    def refill_status(self, status: RefillStatus) -> Answer:
        return _json({"status": status})

    def refill_statuses(self, found: Sequence[tuple[str, RefillStatus | RefusedError]]) -> Answer:
        return _json(
            [
                {
                    "refill": _id(refill_id),
                    "status": _error(one) if isinstance(one, RefusedError) else one,
                }
                for refill_id, one in found
            ]
        )

    def cancels(self, made: Sequence[tuple[str, PanelOrder | RefusedError]]) -> Answer:
        return _json(
            [
                {
                    "order": _id(order_id),
                    "cancel": _error(one) if isinstance(one, RefusedError) else 1,
                }
                for order_id, one in made
            ]
        )

    def balance(self, amount: Decimal, currency: str) -> Answer:
        return _json({"balance": _amount(amount), "currency": currency})

    def _order(self, order: PanelOrder, currency: str) -> Row:
        if order.status == OrderStatus.ACTIVE:
            return _subscription(order)
        kept = order.charge - order.refunded if self.charge_net_of_refunds else order.charge
        started = order.status != OrderStatus.PENDING
        return {
            "charge": _amount(kept),
            "start_count": str(order.start_count if started else 0),
            "status": order.status,
            "remains": str(order.remains),
            "currency": currency,
        }


def _json(content: object) -> Answer:
    return Answer(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def _error(error: RefusedError) -> Row:
    return {"error": TEXTS[error.reason].format(error.detail)}


def _service(service: ServiceEntry) -> Row:
    return {
        "service": service.id,
        "name": service.name,
        "type": service.type,
        "category": service.category,
        "rate": format(service.rate, "f"),
        "min": str(service.minimum),
        "max": str(service.maximum),
        "dripfeed": service.dripfeed,
        "refill": service.refill,
        "cancel": service.cancel,
    }


def _subscription(order: PanelOrder) -> Row:
    return {
        "status": order.status,
        "expiry": order.fields.get("expiry"),
        "posts": order.fields.get("posts", "0"),
        "orders": [],
    }


def _amount(amount: Decimal) -> str:
    return format(amount.quantize(FIVE_DECIMALS, ROUND_HALF_UP), "f")


def _id(text: str) -> int | str:
    number = whole_number(text)
    return text if number is None else number
