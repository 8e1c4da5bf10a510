"""What a shop knows for long is not looked through for garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from bot import garbage
from bot.domain.catalogue import Catalogue
from bot.shop.shelf import Shelf


@pytest.fixture
def as_before() -> Iterator[None]:
    threshold = gc.get_threshold()
    yield
    gc.set_threshold(*threshold)


@pytest.mark.usefixtures("as_before")
async def test_each_snapshot_is_left_out_once() -> None:
    shelf = Shelf()
    snapshots = garbage.Snapshots(shelf)
    for _ in range(2):
        catalogue = Catalogue.build((), ())
        shelf.replace(catalogue)
        await snapshots.step()
        assert not is_looked_through(catalogue)
        later = [catalogue]
        await snapshots.step()
        assert is_looked_through(later)


def is_looked_through(thing: object) -> bool:
    return any(one is thing for one in gc.get_objects())
