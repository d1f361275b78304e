"""An offer that fits no more lapses by itself, and the question goes on to somebody else."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest

from live.sending import Hint
from notices.models import Notice
from pool.people.domain.admissions import decide_admission
from pool.people.domain.availability import DateHalfDay, WeekHalfDay, set_availability
from pool.people.domain.preferences import PersonalLimits, set_preferences
from pool.people.domain.school_lists import set_school_lists
from pool.people.enums import AdmissionStatus, HalfDay
from pool.people.models import Qualification, SchoolListEntry, Substitute
from pool.requests.domain.asking_on import keep_asking
from pool.requests.domain.expiry import follow_booking
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.refitting import lapse_unfit_offers
from pool.requests.enums import LapseReason, OfferStatus
from pool.requests.errors import OfferClosed
from pool.requests.models import (
    AssignmentPeriod,
    Offer,
    RequestDecision,
    RequestPeriod,
    SubstitutionRequest,
)
from regions.actors import actor_of
from regions.domain.memberships import end_roles
from regions.enums import Role
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    ONE_THEN_ONE,
    WHOLE_DAY,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)
from tests.factories.people import make_employment
from tests.factories.regions import make_location, make_membership, make_organisation, make_user
from tests.live.hints import collected_hints
from tests.pool.requests.waiting_jobs import arguments_of, look_again

pytestmark = pytest.mark.django_db

WEEK = [WeekHalfDay(weekday=day, half_day=half) for day in range(5) for half in HalfDay]


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def opened(morning: Morning, *dates: date, **given: object) -> SubstitutionRequest:
    draft = make_draft(morning, dates=dates or (TODAY,), **given)  # type: ignore[arg-type]  # passed on as given
    return open_request(actor=morning.leader, draft=draft, now=NOW)


def states(request: SubstitutionRequest) -> list[tuple[int, str, str]]:
    rows = Offer.objects.filter(request=request).order_by("pk")
    return list(rows.values_list("substitute_id", "status", "lapse_reason"))


def be_away(person: Substitute, *days: date, halves: tuple[HalfDay, ...] = tuple(HalfDay)) -> None:
    set_availability(
        actor=actor_for(person),
        pattern=WEEK,
        exceptions=[
            DateHalfDay(date=day, half_day=half, is_available=False)
            for day in days
            for half in halves
        ],
        now=NOW,
    )


def be_refused_by_the_board(morning: Morning, person: Substitute) -> None:
    hr = make_user()
    make_membership(user=hr, role=Role.BOARD_HR, region=morning.region, organisation=morning.board)
    decide_admission(
        actor=actor_of(hr, NOW),
        substitute_id=person.pk,
        board_id=morning.board.pk,
        status=AdmissionStatus.REFUSED,
        now=NOW,
    )


def want_to_stay_near(morning: Morning, person: Substitute) -> None:
    set_preferences(
        actor=actor_for(person),
        limits=PersonalLimits(
            max_km=0,
            max_half_days_per_week=10,
            max_days_per_week=5,
            quiet_from=None,
            quiet_until=None,
        ),
        consents_to_other_boards=True,
        preferred_location_ids=[],
        hidden_location_ids=[],
        now=NOW,
    )


def leave_the_pool(morning: Morning, person: Substitute) -> None:
    assert person.user is not None
    end_roles(email=person.user.email, region=morning.region, role=Role.SUBSTITUTE, now=NOW)


CHANGES: dict[str, Callable[[Morning, Substitute], None]] = {
    "away on that day": lambda _, person: be_away(person, TODAY),
    "not admitted by the board": be_refused_by_the_board,
    "a shorter distance": want_to_stay_near,
    "no longer in the pool": leave_the_pool,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_lapses_the_offer_and_asks_the_next(
    morning: Morning, change: Callable[[Morning, Substitute], None]
) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    request = opened(morning, waves=ONE_THEN_ONE)

    change(morning, first)
    look_again(now=NOW)
    look_again(now=NOW)

    assert states(request) == [
        (first.pk, OfferStatus.LAPSED, LapseReason.NOT_ELIGIBLE),
        (second.pk, OfferStatus.OPEN, ""),
    ]
    assert Notice.objects.filter(kind="offer_lapsed").count() == 0


def test_a_change_that_leaves_the_offer_possible_changes_nothing(morning: Morning) -> None:
    person = make_substitute(morning)
    request = opened(morning)
    before = SubstitutionRequest.objects.get(pk=request.pk).version

    be_away(person, TODAY + timedelta(days=1))
    look_again(now=NOW)

    request.refresh_from_db()
    assert states(request) == [(person.pk, OfferStatus.OPEN, "")]
    assert request.version == before


def test_only_the_requests_that_wait_for_this_person_are_looked_at(morning: Morning) -> None:
    person = make_substitute(morning)
    request = opened(morning)
    make_substitute(morning, weekdays=(1,))

    be_away(person, TODAY)

    assert arguments_of("requests.check_offers") == [
        {"request_id": request.pk, "substitute_ids": [person.pk]}
    ]


def test_a_paused_person_and_an_ended_diploma_lapse_too(morning: Morning) -> None:
    paused, ended, stays = (make_substitute(morning, km=km) for km in (1, 2, 3))
    request = opened(morning)
    Substitute.objects.filter(pk=paused.pk).update(status="paused")
    Qualification.objects.filter(substitute=ended).update(until_date=TODAY)

    lapsed = lapse_unfit_offers(
        request_id=request.pk, substitute_ids=[paused.pk, ended.pk, stays.pk], now=NOW
    )

    assert sorted(offer.substitute_id for offer in lapsed) == [paused.pk, ended.pk]
    assert [status for _, status, _ in states(request)] == ["lapsed", "lapsed", "open"]


def test_a_silent_block_reads_like_any_other_stop(morning: Morning) -> None:
    person = make_substitute(morning)
    request = opened(morning)
    offer = Offer.objects.get(request=request)
    SchoolListEntry.objects.create(
        location=morning.school,
        substitute=person,
        kind="preferred",
        created_by_id=morning.leader.user_id,
        created_at=NOW,
    )
    set_school_lists(
        actor=morning.leader,
        location_id=morning.school.pk,
        preferred_ids=[],
        blocked_ids=[person.pk],
        now=NOW,
    )

    with pytest.raises(OfferClosed) as before_the_look:
        accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)
    look_again(now=NOW)
    with pytest.raises(OfferClosed) as after_the_look:
        accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)

    assert str(before_the_look.value) == str(after_the_look.value) == OfferClosed.__doc__
    assert states(request) == [(person.pk, OfferStatus.LAPSED, LapseReason.STOPPED)]


def test_a_part_that_is_still_possible_keeps_the_question_open(morning: Morning) -> None:
    person = make_substitute(morning)
    tomorrow = TODAY + timedelta(days=1)
    request = opened(morning, TODAY, tomorrow, hours=WHOLE_DAY[:1], splittable=True)
    offer = Offer.objects.get(request=request)

    be_away(person, TODAY)
    look_again(now=NOW)
    assignment = accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)

    taken = AssignmentPeriod.objects.filter(assignment=assignment)
    assert list(taken.values_list("request_period__date", flat=True)) == [tomorrow]
    request.refresh_from_db()
    assert request.status == "partly_filled"


def test_nothing_possible_lapses_also_in_a_splittable_request(morning: Morning) -> None:
    person = make_substitute(morning)
    tomorrow = TODAY + timedelta(days=1)
    request = opened(morning, TODAY, tomorrow, hours=WHOLE_DAY[:1], splittable=True)

    be_away(person, TODAY, tomorrow)
    look_again(now=NOW)

    assert states(request) == [(person.pk, OfferStatus.LAPSED, LapseReason.NOT_ELIGIBLE)]


def test_a_booking_lapses_what_the_rules_leave_no_room_for(morning: Morning) -> None:
    """Another school on the same half-day does not overlap, and still cannot be done."""
    person = make_substitute(morning, max_half_days_per_week=2)
    other_board = make_organisation(region=morning.region)
    make_employment(substitute=person, board=other_board)
    make_location(region=morning.region, board=other_board)
    today = opened(morning)
    tomorrow = opened(morning, TODAY + timedelta(days=1))
    overlapping = opened(morning, hours=((time(8, 30), time(12)),))
    assignment = accept_offer(
        actor=actor_for(person), offer_id=Offer.objects.get(request=today).pk, now=NOW
    )

    follow_booking(assignment_id=assignment.pk, now=NOW)
    follow_booking(assignment_id=assignment.pk, now=NOW)

    assert states(tomorrow) == [(person.pk, OfferStatus.LAPSED, LapseReason.NOT_ELIGIBLE)]
    assert states(overlapping) == [(person.pk, OfferStatus.LAPSED, LapseReason.BOOKED_ELSEWHERE)]
    row = RequestDecision.objects.get(request=tomorrow, move="lapse")
    assert row.facts == {"reason": "not_eligible", "rules": ["personal_limits"]}


def test_who_fits_again_hears_of_it_again(morning: Morning) -> None:
    person = make_substitute(morning)
    request = opened(morning)
    be_away(person, TODAY)
    look_again(now=NOW)

    be_away(person)
    keep_asking(request_id=request.pk, now=NOW + timedelta(minutes=6))

    assert states(request) == [
        (person.pk, OfferStatus.LAPSED, LapseReason.NOT_ELIGIBLE),
        (person.pk, OfferStatus.OPEN, ""),
    ]


def test_a_period_that_somebody_else_took_does_not_lapse_the_rest(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    request = opened(
        morning, TODAY, TODAY + timedelta(days=1), hours=WHOLE_DAY[:1], splittable=True
    )
    be_away(first, TODAY)
    offer = Offer.objects.get(request=request, substitute=first)
    accept_offer(actor=actor_for(first), offer_id=offer.pk, now=NOW)

    lapse_unfit_offers(request_id=request.pk, substitute_ids=[second.pk], now=NOW)

    assert RequestPeriod.objects.filter(request=request, takers__is_live=True).count() == 1
    assert states(request)[1] == (second.pk, OfferStatus.OPEN, "")


@pytest.mark.django_db(transaction=True)
def test_the_person_and_the_school_see_it_at_once() -> None:
    morning = make_morning()
    person = make_substitute(morning)
    request = opened(morning)
    offer = Offer.objects.get(request=request)
    Substitute.objects.filter(pk=person.pk).update(status="paused")

    with collected_hints() as hints:
        lapse_unfit_offers(request_id=request.pk, substitute_ids=[person.pk], now=NOW)
        heard: list[Hint] = hints()

    assert [(hint["kind"], hint["id"]) for hint in heard] == [
        ("offer", offer.pk),
        ("request", request.pk),
    ]
