"""Who hears that something about a substitute changed."""

from collections.abc import Callable

import pytest

from live.sending import Hint
from pool.people.domain.admissions import decide_admission
from pool.people.domain.availability import set_availability
from pool.people.domain.school_lists import set_school_lists
from pool.people.enums import AdmissionStatus
from regions.actors import actor_of
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW
from tests.live.hints import collected_hints

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def hints_of(act: Callable[[], object]) -> list[Hint]:
    with collected_hints() as hints:
        act()
        return hints()


def test_availability_is_heard_by_the_person_and_the_pool_office(cast: Cast) -> None:
    home = cast.home

    hints = hints_of(
        lambda: set_availability(actor=actor_of(home.sam, NOW), pattern=[], exceptions=[], now=NOW)
    )

    groups = [f"user.{home.sam.pk}", f"region.{home.region.pk}"]
    assert hints == [
        {"groups": groups, "kind": "substitute", "id": home.substitute.pk, "version": 2}
    ]


def test_an_admission_is_heard_by_the_board_too(cast: Cast) -> None:
    home = cast.home

    hints = hints_of(
        lambda: decide_admission(
            actor=actor_of(home.board_hr, NOW),
            substitute_id=home.substitute.pk,
            board_id=home.board.pk,
            status=AdmissionStatus.REFUSED,
            now=NOW,
        )
    )

    assert [hint["groups"] for hint in hints] == [
        [
            f"user.{home.sam.pk}",
            f"board.{home.region.pk}.{home.board.pk}",
            f"region.{home.region.pk}",
        ]
    ]


def test_a_silent_list_is_heard_by_nobody(cast: Cast) -> None:
    home = cast.home

    hints = hints_of(
        lambda: set_school_lists(
            actor=actor_of(home.planner, NOW),
            location_id=home.location.pk,
            preferred_ids=[],
            blocked_ids=[home.substitute.pk],
            now=NOW,
        )
    )

    assert hints == []
