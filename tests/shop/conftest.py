from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.databases import database_in_memory
from tests.shop.till import Till, an_offer


@pytest.fixture
def till() -> Iterator[Till]:
    """A shop with one service, on a database of its own."""
    with closing(database_in_memory()) as template:
        made = Till(template, [an_offer("1")])
        yield made
        made.close()
