"""The catalogue on offer: one immutable snapshot, replaced as a whole after a sync."""

from __future__ import annotations

import asyncio

from bot.domain.catalogue import Catalogue


class Shelf:
    """Holds the current snapshot; a browse tap reads nothing else."""

    def __init__(self) -> None:
        self._catalogue = Catalogue.build((), ())
        self._stocked = asyncio.Event()

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    def replace(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        if catalogue.count:
            self._stocked.set()

    async def stocked(self) -> None:
        """Wait until there has been something on offer."""
        await self._stocked.wait()
