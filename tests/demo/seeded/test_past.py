"""The made-up past: it breaks no rule, follows the state tables, and has the figures of a real pool."""

from collections import Counter, defaultdict
from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone

from matching.facts import QualificationNeed
from matching.needs import needs_for
from pool.people.enums import AdmissionStatus
from pool.people.models import Substitute
from pool.requests.enums import LIVE_STATUSES, OfferStatus, RequestStatus
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    Offer,
    RequestDecision,
    SubstitutionRequest,
    Wave,
)
from pool.requests.moves import MOVES
from tests.demo.seeded.conftest import Demo

FILLED = (RequestStatus.FILLED, RequestStatus.COMPLETED)


def test_nothing_of_the_past_is_left_open(demo: Demo, past: QuerySet[SubstitutionRequest]) -> None:
    assert list(past.filter(status__in=LIVE_STATUSES)) == []
    assert list(past.filter(status=RequestStatus.FILLED, ends_at__lt=demo.now)) == []
    assert list(Offer.objects.filter(request__in=past, status=OfferStatus.OPEN)) == []
    assert list(Wave.objects.filter(request__in=past, status="planned")) == []


def test_every_decision_follows_from_the_one_before(demo: Demo) -> None:
    state: dict[tuple[str, int], str] = {}
    rows = RequestDecision.objects.order_by("pk").values_list(
        "subject", "subject_id", "move", "from_state", "to_state"
    )

    for subject, subject_id, move, from_state, to_state in rows:
        step = MOVES[subject][move]
        assert from_state == state.get((subject, subject_id), "")
        assert (from_state or "new") in step.from_states
        assert to_state == (step.to_state or from_state)
        state[subject, subject_id] = to_state

    for subject, model in (
        ("request", SubstitutionRequest),
        ("wave", Wave),
        ("offer", Offer),
        ("assignment", Assignment),
    ):
        stored = dict(model.objects.order_by("pk").values_list("pk", "status"))
        assert {pk: at for (kind, pk), at in state.items() if kind == subject} == stored


def test_decisions_lie_between_the_request_and_now(
    demo: Demo, past: QuerySet[SubstitutionRequest]
) -> None:
    decisions = RequestDecision.objects.filter(request__in=past).order_by("pk")
    rows = decisions.values_list("move", "at", "request__created_at")

    assert [row for row in rows if not row[2] <= row[1] <= demo.now] == []


def test_who_worked_was_available_and_allowed(demo: Demo) -> None:
    people = {
        row.pk: row
        for row in Substitute.objects.prefetch_related(
            "availability", "availability_exceptions", "admissions", "clearances", "qualifications"
        )
    }
    rows = AssignmentPeriod.objects.filter(is_live=True).select_related(
        "request_period__request__location", "assignment__offer"
    )

    for row in rows:
        person, period = people[row.substitute_id], row.request_period
        request = period.request
        pattern = {(one.weekday, one.half_day) for one in person.availability.all()}
        exceptions = {
            one.half_day: one.is_available
            for one in person.availability_exceptions.all()
            if one.date == period.date
        }
        for half in period.half_days:
            assert exceptions.get(half, (period.date.weekday(), half) in pattern)
        admitted = {
            one.board_id
            for one in person.admissions.all()
            if one.status == AdmissionStatus.ADMITTED
        }
        assert request.location.board_id in admitted
        assert any(one.seen_date <= period.date for one in person.clearances.all())
        kinds = {need.kind for need in _needs(request)}
        assert kinds & {one.kind for one in person.qualifications.all()}
        offer = row.assignment.offer
        assert offer is not None
        assert offer.km is not None
        assert offer.km <= person.max_km + 0.05


def test_nobody_worked_more_days_a_week_than_they_want(demo: Demo) -> None:
    days: defaultdict[tuple[int, object], set[object]] = defaultdict(set)
    rows = AssignmentPeriod.objects.filter(is_live=True).values_list(
        "substitute_id", "request_period__date"
    )
    for substitute_id, day in rows:
        days[substitute_id, day - timedelta(days=day.weekday())].add(day)
    limits = dict(Substitute.objects.order_by("pk").values_list("pk", "max_days_per_week"))

    assert [key for key, worked in days.items() if len(worked) > limits[key[0]]] == []


def test_about_six_in_seven_requests_were_filled_and_fewer_in_the_busy_week(demo: Demo) -> None:
    today = timezone.localdate(demo.now)
    busy_monday = today - timedelta(days=today.weekday() + 14)
    total, busy, mondays = Counter[bool](), Counter[bool](), Counter[bool]()
    rows = SubstitutionRequest.objects.filter(
        region=demo.region, status__in=(*FILLED, RequestStatus.UNFILLED), starts_at__lt=demo.now
    )

    for status, starts_at in rows.values_list("status", "starts_at"):
        day, filled = timezone.localdate(starts_at), status in FILLED
        total[filled] += 1
        busy[filled] += busy_monday <= day < busy_monday + timedelta(days=7)
        mondays[filled] += day.weekday() == 0

    assert 800 < total.total() < 1400
    assert 0.80 < share(total) < 0.92
    assert share(busy) < share(total)
    assert share(mondays) < share(total)


def test_what_schools_did_without_anybody_is_named(demo: Demo) -> None:
    long_ago = demo.now - timedelta(days=3)
    unfilled = SubstitutionRequest.objects.filter(
        status=RequestStatus.UNFILLED, ends_at__lt=long_ago
    )
    solved = SubstitutionRequest.objects.filter(status=RequestStatus.SOLVED_INTERNALLY)

    assert unfilled.count() > 50
    assert list(unfilled.filter(outcome="")) == []
    assert unfilled.filter(outcome="not_reported").count() > 0
    assert solved.count() > 30


def test_some_called_off_and_the_request_went_on_in_a_new_round(demo: Demo) -> None:
    off = Assignment.objects.filter(status="cancelled").select_related("request")

    assert off.count() > 10
    assert {row.cancelled_by_side for row in off} == {"substitute"}
    assert all(row.request.round > 1 and row.request.has_priority for row in off)
    assert list(AssignmentPeriod.objects.filter(assignment__in=off, is_live=True)) == []


def share(counted: Counter[bool]) -> float:
    return counted[True] / counted.total()


def _needs(request: SubstitutionRequest) -> tuple[QualificationNeed, ...]:
    return needs_for(
        function=request.function,
        sector=request.location.sector,
        year_groups=request.year_groups,
        subject=request.subject,
        track=request.track,
    )
