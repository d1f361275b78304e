"""Notes that say too much about a person can be taken away, and it is kept that somebody did."""

from datetime import timedelta

import pytest

from pool.requests.domain.closing import end_unfilled
from pool.requests.domain.notes import blank_notes
from pool.requests.domain.openings import open_request
from pool.requests.errors import MoveNotAllowed
from pool.requests.models import RequestDecision, SubstitutionRequest
from regions.errors import NotAllowed
from tests.factories.clock import NOW
from tests.factories.morning import Morning, make_draft, make_morning

pytestmark = pytest.mark.django_db

TOO_MUCH = "Juf Marit is er zes weken niet."


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def request_(morning: Morning) -> SubstitutionRequest:
    draft = make_draft(morning, notes=TOO_MUCH)
    return open_request(actor=morning.leader, draft=draft, now=NOW)


def test_the_words_are_gone_and_the_act_is_kept(
    morning: Morning, request_: SubstitutionRequest
) -> None:
    blanked = blank_notes(
        actor=morning.planner, request_id=request_.pk, now=NOW + timedelta(minutes=1)
    )

    row = RequestDecision.objects.get(request=request_, move="blank_notes")
    assert (blanked.notes, blanked.status, blanked.version) == (
        "",
        request_.status,
        request_.version + 1,
    )
    assert (row.actor_id, row.actor_role, row.reason, row.facts) == (
        morning.planner.user_id,
        "planner",
        "",
        {},
    )


def test_also_when_the_request_has_ended(morning: Morning, request_: SubstitutionRequest) -> None:
    end_unfilled(request_id=request_.pk, now=request_.stop_at)

    blanked = blank_notes(actor=morning.planner, request_id=request_.pk, now=request_.ends_at)

    assert (blanked.notes, blanked.status) == ("", "unfilled")


def test_there_is_nothing_to_take_away_twice(
    morning: Morning, request_: SubstitutionRequest
) -> None:
    blank_notes(actor=morning.planner, request_id=request_.pk, now=NOW)

    with pytest.raises(MoveNotAllowed):
        blank_notes(actor=morning.planner, request_id=request_.pk, now=NOW)


def test_a_school_cannot_rewrite_what_it_asked(
    morning: Morning, request_: SubstitutionRequest
) -> None:
    with pytest.raises(NotAllowed):
        blank_notes(actor=morning.leader, request_id=request_.pk, now=NOW)

    request_.refresh_from_db()
    assert request_.notes == TOO_MUCH
