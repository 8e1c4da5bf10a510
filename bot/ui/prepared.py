"""Screens that are the same for whoever looks at the same list: drawn once, shown often."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from bot.ui.screen import Screen

REMEMBERED = 256


class Prepared:
    """Remembers screens until what they were drawn `of`, the catalogue, is another one.

    `key` must name all else that the screen depends on. The ones that were not asked for lately
    are forgotten first.
    """

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self._remembered = remembered
        self._of: object = None
        self._screens: OrderedDict[Hashable, Screen] = OrderedDict()

    def screen(self, of: object, key: Hashable, draw: Callable[[], Screen]) -> Screen:
        if of is not self._of:
            self._of, self._screens = of, OrderedDict()
        found = self._screens.get(key)
        if found is None:
            found = self._screens[key] = draw()
            if len(self._screens) > self._remembered:
                self._screens.popitem(last=False)
        else:
            self._screens.move_to_end(key)
        return found
