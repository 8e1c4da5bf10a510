"""The catalogue on offer: one immutable snapshot, replaced as a whole after a sync."""

from __future__ import annotations

from bot.domain.catalogue import Catalogue


class Shelf:
    """Holds the current snapshot; a browse tap reads nothing else."""

    def __init__(self) -> None:
        self._catalogue = Catalogue.build((), ())

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    def replace(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
