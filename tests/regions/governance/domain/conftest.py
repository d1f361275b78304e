"""The table of the home region, and the one next door that looks just like it."""

import pytest

from tests.factories.cast import Cast, make_cast
from tests.factories.governance import Table, make_table


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture
def table(cast: Cast) -> Table:
    return make_table(cast.home)


@pytest.fixture
def next_door(cast: Cast) -> Table:
    return make_table(cast.away)
