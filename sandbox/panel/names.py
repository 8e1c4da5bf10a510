"""What orders and refills are called. The books count; the customer sees names."""

from __future__ import annotations

import itertools
from random import Random

from sandbox.panel.dialects.habits import OrderIds, RefillIds
from sandbox.panel.ordering import whole_number

FIRST_ORDER_ID = 23_501
RANDOM_IDS = range(10_000_000, 100_000_000)
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LONG = 26
HEX_DIGITS = 24


def read_id(text: str) -> str:
    """An id as the form has it, in the spelling of the books."""
    number = whole_number(text)
    return text.strip() if number is None else str(number)


class Names:
    """The ids that were given out, each once."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._next_number = FIRST_ORDER_ID
        self._numbers: dict[str, int] = {}

    def number(self, name: str) -> int | None:
        """The order's number in the books."""
        return self._numbers.get(read_id(name))

    def next_order(self, ids: OrderIds) -> tuple[int, str]:
        """The number of the next order in the books, and its name."""
        number = self._random_number() if ids is OrderIds.RANDOM else self._following()
        name = self._name(ids, number)
        self._numbers[name] = number
        return number, name

    def of_refill(self, ids: RefillIds, number: int, order: str) -> str:
        names = {
            RefillIds.ASCENDING: str(number),
            RefillIds.ORDER: order,
            RefillIds.ONE: "1",
        }
        return names[ids] if ids in names else "ref_" + self._signs(SIGNS, LONG)

    def _following(self) -> int:
        self._next_number += 1
        return self._next_number - 1

    def _random_number(self) -> int:
        free = (self._random.choice(RANDOM_IDS) for _ in itertools.count())
        return next(number for number in free if str(number) not in self._numbers)

    def _name(self, ids: OrderIds, number: int) -> str:
        if ids is OrderIds.TEXT:
            return "ord_" + self._signs(SIGNS, LONG)
        return self._signs("0123456789abcdef", HEX_DIGITS) if ids is OrderIds.HEX else str(number)

    def _signs(self, alphabet: str, count: int) -> str:
        return "".join(self._random.choices(alphabet, k=count))
