"""What boards decide and schools wish about substitutes."""

import pytest

from pool.people.domain.admissions import decide_admission
from pool.people.domain.school_lists import set_school_lists
from pool.people.enums import AdmissionStatus
from pool.people.errors import ListedTwice, OutsideTheRegion
from pool.people.models import BoardAdmission, SchoolListEntry, Substitute
from regions.actors import Actor, actor_of
from regions.errors import NotFound
from tests.factories.cast import Cast, Place, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.people import make_substitute
from tests.factories.requests import make_assignment, make_request

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def hanneke(cast: Cast) -> Actor:
    return actor_of(cast.home.board_hr, NOW)


@pytest.fixture
def leonie(cast: Cast) -> Actor:
    return actor_of(cast.home.leader, NOW)


def decide(
    actor: Actor, substitute_id: int, board_id: int, status: AdmissionStatus
) -> BoardAdmission:
    return decide_admission(
        actor=actor, substitute_id=substitute_id, board_id=board_id, status=status, now=NOW
    )


def test_decide_admission_names_who_decided_and_when(cast: Cast, hanneke: Actor) -> None:
    home = cast.home

    decide(hanneke, home.substitute.pk, home.board.pk, AdmissionStatus.REFUSED)

    admission = BoardAdmission.objects.get(substitute=home.substitute)
    assert (admission.status, admission.decided_at, admission.decided_by) == (
        AdmissionStatus.REFUSED,
        NOW,
        home.board_hr,
    )


def test_decide_admission_back_to_pending_forgets_the_decision(cast: Cast, hanneke: Actor) -> None:
    home = cast.home

    admission = decide(hanneke, home.substitute.pk, home.board.pk, AdmissionStatus.PENDING)

    assert (admission.decided_at, admission.decided_by) == (None, None)


def test_a_board_decides_for_itself_only(cast: Cast, hanneke: Actor) -> None:
    home = cast.home

    with pytest.raises(NotFound):
        decide(hanneke, home.substitute.pk, home.other_board.pk, AdmissionStatus.ADMITTED)


def test_a_substitute_of_the_other_region_is_not_found(cast: Cast, hanneke: Actor) -> None:
    with pytest.raises(NotFound):
        decide(hanneke, cast.away.substitute.pk, cast.home.board.pk, AdmissionStatus.ADMITTED)


def test_set_school_lists_keeps_the_order_and_who_made_an_entry(cast: Cast, leonie: Actor) -> None:
    home = cast.home
    first, second = home.substitute, make_substitute(region=home.region)
    planner = actor_of(home.planner, NOW)
    make_worked_day(home, second)
    set_school_lists(
        actor=planner,
        location_id=home.location.pk,
        preferred_ids=[first.pk],
        blocked_ids=[],
        now=NOW,
    )

    set_school_lists(
        actor=leonie,
        location_id=home.location.pk,
        preferred_ids=[second.pk],
        blocked_ids=[first.pk],
        now=NOW,
    )

    rows = SchoolListEntry.objects.filter(location=home.location).order_by("kind")
    assert list(rows.values_list("substitute", "kind", "rank", "created_by")) == [
        (first.pk, "blocked", 1, home.planner.pk),
        (second.pk, "preferred", 1, home.leader.pk),
    ]


def test_set_school_lists_refuses_a_leader_somebody_the_school_never_saw(
    cast: Cast, leonie: Actor
) -> None:
    unseen = make_substitute(region=cast.home.region)

    with pytest.raises(OutsideTheRegion):
        set_school_lists(
            actor=leonie,
            location_id=cast.home.location.pk,
            preferred_ids=[],
            blocked_ids=[unseen.pk],
            now=NOW,
        )


def make_worked_day(place: Place, substitute: Substitute) -> None:
    """Somebody came to this school once."""
    request = make_request(location=place.location, requested_by=place.leader, day=TODAY, now=NOW)
    make_assignment(request=request, substitute=substitute, now=NOW)


def test_set_school_lists_refuses_somebody_on_both_lists(cast: Cast, leonie: Actor) -> None:
    sam = cast.home.substitute.pk

    with pytest.raises(ListedTwice):
        set_school_lists(
            actor=leonie,
            location_id=cast.home.location.pk,
            preferred_ids=[sam],
            blocked_ids=[sam],
            now=NOW,
        )


def test_set_school_lists_refuses_somebody_of_the_other_region(cast: Cast, leonie: Actor) -> None:
    with pytest.raises(OutsideTheRegion):
        set_school_lists(
            actor=leonie,
            location_id=cast.home.location.pk,
            preferred_ids=[cast.away.substitute.pk],
            blocked_ids=[],
            now=NOW,
        )


def test_set_school_lists_is_not_found_for_another_school(cast: Cast, leonie: Actor) -> None:
    with pytest.raises(NotFound):
        set_school_lists(
            actor=leonie,
            location_id=cast.home.other_location.pk,
            preferred_ids=[],
            blocked_ids=[],
            now=NOW,
        )
