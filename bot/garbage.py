"""When Python looks for garbage: not in what stays, and not after every few hundred objects.

Each look holds up everybody. Over all that a shop of many services knows it takes some tenths of a
second, and finds nothing.
"""

from __future__ import annotations

import gc

from bot.shop.shelf import Shelf

LOOK_SECONDS = 60
_YOUNG = (10_000, 20, 20)
"""New objects after which a look is due, looks after which a wider one is, and of those again."""


def leave_out_what_stays() -> None:
    """What is here now is not looked through again. It goes as ever when nothing refers to it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_YOUNG)


class Snapshots:
    """Leaves each snapshot of the catalogue out once it is on offer.

    Looks only through what is new since the last time.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._left_out = shelf.catalogue

    async def step(self) -> None:
        catalogue = self._shelf.catalogue
        if catalogue is not self._left_out:
            self._left_out = catalogue
            leave_out_what_stays()
