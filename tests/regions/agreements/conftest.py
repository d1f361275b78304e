"""One region with a coordinator, the national monitor who reviews, and an agreement between them."""

from dataclasses import dataclass

import pytest

from regions.actors import Actor, actor_of
from regions.agreements.models import ResultAgreement
from tests.factories.agreements import agree
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Koos coordinates and owns, Rik of the Realisatie-eenheid reviews, and a stranger coordinates the other region."""

    cast: Cast
    agreement: ResultAgreement
    koos: Actor
    rik: Actor
    stranger: Actor


@pytest.fixture
def table(db: None) -> Table:
    cast = make_cast()
    return Table(
        cast=cast,
        agreement=agree(
            region=cast.home.region, owner=cast.home.coordinator, reviewer=cast.monitor
        ),
        koos=actor_of(cast.home.coordinator, NOW),
        rik=actor_of(cast.monitor, NOW),
        stranger=actor_of(cast.away.coordinator, NOW),
    )
