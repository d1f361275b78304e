"""Koos writes the plan of the home region for its table; a stranger coordinates the region next door."""

from dataclasses import dataclass

import pytest

from regions.actors import Actor, actor_of
from tests.factories.cast import Cast, Place, make_cast
from tests.factories.clock import NOW
from tests.factories.governance import Table, make_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everybody who has to do with the plan of one region."""

    cast: Cast
    table: Table
    koos: Actor
    stranger: Actor

    @property
    def place(self) -> Place:
        return self.cast.home


@pytest.fixture
def desk(db: None) -> Desk:
    cast = make_cast()
    return Desk(
        cast=cast,
        table=make_table(cast.home),
        koos=actor_of(cast.home.coordinator, NOW),
        stranger=actor_of(cast.away.coordinator, NOW),
    )
