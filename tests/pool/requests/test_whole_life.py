"""Any order of events keeps the promises: one state machine over the whole life of requests."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TypeVar

import pytest
from django.db import transaction
from django.db.models import Model, QuerySet
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from pool.people.domain.availability import DateHalfDay, WeekHalfDay, set_availability
from pool.people.enums import HalfDay, PoolGroup
from pool.people.models import Substitute
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.closing import cancel_request
from pool.requests.domain.expiry import follow_booking
from pool.requests.domain.offers import accept_offer, refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.outcomes import name_outcome, solve_internally
from pool.requests.domain.waves import resume_waves, stop_waves
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import OfferStatus, Outcome, RequestStatus, WaveStatus
from pool.requests.errors import RequestError
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    Offer,
    RequestDecision,
    RequestPeriod,
    SubstitutionRequest,
    Wave,
)
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    ONE_THEN_ONE,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)
from tests.pool.requests.clockwork import let_time_pass
from tests.pool.requests.waiting_jobs import look_again

Row = TypeVar("Row", bound=Model)
NUMBER = st.integers(min_value=0, max_value=30)
FINAL = {
    RequestStatus.COMPLETED,
    RequestStatus.CANCELLED,
    RequestStatus.SOLVED_INTERNALLY,
    RequestStatus.UNFILLED,
}


class RequestLife(RuleBasedStateMachine):
    """A school, a planner, three substitutes, and time."""

    morning: Morning
    people: list[Substitute]

    def __init__(self) -> None:
        super().__init__()
        self.block = transaction.atomic()
        self.block.__enter__()
        self.now: datetime = NOW
        self.morning = make_morning()
        groups = (PoolGroup.PERMANENT, PoolGroup.FLEX, PoolGroup.ON_CALL)
        self.people = [
            make_substitute(self.morning, km=number, group=group)
            for number, group in enumerate(groups, start=1)
        ]

    def teardown(self) -> None:
        self.now += timedelta(days=4)
        let_time_pass(now=self.now)
        let_time_pass(now=self.now + timedelta(days=2))
        self.every_request_has_ended()
        transaction.set_rollback(True)
        self.block.__exit__(None, None, None)

    @rule(days=st.integers(min_value=0, max_value=2), splittable=st.booleans(), few=st.booleans())
    def a_school_asks(self, *, days: int, splittable: bool, few: bool) -> None:
        today = self.now.astimezone(TIME_ZONE).date()
        dates = tuple(
            day
            for day in (TODAY + timedelta(days=number) for number in range(days + 1))
            if day >= today
        )
        if dates and SubstitutionRequest.objects.count() < 4:
            waves = ONE_THEN_ONE if few else ()
            draft = make_draft(self.morning, dates=dates, splittable=splittable, waves=waves)
            self.attempt(lambda: open_request(actor=self.morning.leader, draft=draft, now=self.now))

    @rule(minutes=st.sampled_from([1, 5, 11, 31, 90, 600]))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        let_time_pass(now=self.now)

    @rule(pick=NUMBER)
    def somebody_says_yes(self, pick: int) -> None:
        offer = picked(Offer.objects.order_by("pk").select_related("substitute__user"), pick)
        if offer is not None:
            actor = actor_for(offer.substitute)
            self.attempt(lambda: accept_offer(actor=actor, offer_id=offer.pk, now=self.now))

    @rule(pick=NUMBER)
    def somebody_says_no(self, pick: int) -> None:
        offer = picked(Offer.objects.order_by("pk").select_related("substitute__user"), pick)
        if offer is not None:
            actor = actor_for(offer.substitute)
            self.attempt(lambda: refuse_offer(actor=actor, offer_id=offer.pk, now=self.now))

    @rule(pick=NUMBER, by_school=st.booleans())
    def somebody_calls_off(self, *, pick: int, by_school: bool) -> None:
        rows = Assignment.objects.order_by("pk").select_related("substitute__user")
        found = picked(rows, pick)
        if found is not None:
            actor = self.morning.leader if by_school else actor_for(found.substitute)
            self.attempt(
                lambda: cancel_assignment(actor=actor, assignment_id=found.pk, now=self.now)
            )

    @rule(pick=NUMBER)
    def the_worker_follows_a_booking(self, pick: int) -> None:
        found = picked(Assignment.objects.order_by("pk"), pick)
        if found is not None:
            follow_booking(assignment_id=found.pk, now=self.now)

    @rule(person=st.integers(0, 2), day=st.integers(0, 2), is_away=st.booleans())
    def somebody_changes_plans(self, *, person: int, day: int, is_away: bool) -> None:
        away = [
            DateHalfDay(date=TODAY + timedelta(days=day), half_day=half, is_available=False)
            for half in HalfDay
        ]
        set_availability(
            actor=actor_for(self.people[person], self.now),
            pattern=[WeekHalfDay(weekday=n, half_day=half) for n in range(5) for half in HalfDay],
            exceptions=away if is_away else [],
            now=self.now,
        )

    @rule()
    def the_worker_looks_again(self) -> None:
        look_again(now=self.now)

    @rule(pick=NUMBER, person=st.integers(min_value=0, max_value=2))
    def the_planner_assigns(self, pick: int, person: int) -> None:
        request = self.request(pick)
        if request is not None:
            self.attempt(
                lambda: assign_by_hand(
                    actor=self.morning.planner,
                    request_id=request.pk,
                    substitute_id=self.people[person].pk,
                    override_reason="Afgesproken per telefoon",
                    now=self.now,
                )
            )

    @rule(pick=NUMBER, what=st.sampled_from(["stop", "resume", "cancel", "solve", "name"]))
    def a_person_steers(self, pick: int, what: str) -> None:
        request = self.request(pick)
        if request is None:
            return
        leader, pk = self.morning.leader, request.pk
        steps = {
            "stop": lambda: stop_waves(actor=leader, request_id=pk, now=self.now),
            "resume": lambda: resume_waves(actor=leader, request_id=pk, now=self.now),
            "cancel": lambda: cancel_request(actor=leader, request_id=pk, now=self.now),
            "solve": lambda: solve_internally(
                actor=leader, request_id=pk, outcome=Outcome.OWN_TEAM, now=self.now
            ),
            "name": lambda: name_outcome(
                actor=leader, request_id=pk, outcome=Outcome.SENT_HOME, now=self.now
            ),
        }
        self.attempt(steps[what])

    @invariant()
    def nobody_is_booked_twice(self) -> None:
        booked = defaultdict(list)
        for row in AssignmentPeriod.objects.filter(is_live=True).order_by("period"):
            booked[row.substitute_id].append(row.period)
        for periods in booked.values():
            assert all(a.upper <= b.lower for a, b in pairwise(periods))

    @invariant()
    def the_state_of_a_request_says_who_comes(self) -> None:
        for request in SubstitutionRequest.objects.order_by("pk"):
            periods = RequestPeriod.objects.filter(request=request)
            taken = periods.filter(takers__is_live=True).count()
            match request.status:
                case RequestStatus.FILLED | RequestStatus.COMPLETED:
                    assert taken == periods.count()
                case RequestStatus.OPEN | RequestStatus.OFFERING:
                    assert taken == 0
                case RequestStatus.CANCELLED:
                    to_come = periods.filter(takers__is_live=True, period__endswith__gt=self.now)
                    assert not to_come.exists()
                case RequestStatus.PARTLY_FILLED:
                    assert 0 < taken < periods.count()

    @invariant()
    def an_ended_request_asks_nobody(self) -> None:
        for request in SubstitutionRequest.objects.filter(status__in=FINAL | {"filled"}).order_by(
            "pk"
        ):
            assert not Offer.objects.filter(request=request, status=OfferStatus.OPEN).exists()
            assert not Wave.objects.filter(request=request, status=WaveStatus.PLANNED).exists()

    @invariant()
    def who_said_no_is_not_asked_again(self) -> None:
        refused = Offer.objects.filter(status=OfferStatus.REFUSED).order_by("pk")
        for offer in refused:
            later = Offer.objects.filter(
                request=offer.request, substitute=offer.substitute, pk__gt=offer.pk
            )
            assert not later.exists()

    @invariant()
    def the_decision_rows_tell_the_whole_story(self) -> None:
        last: dict[tuple[str, int], str] = {}
        for row in RequestDecision.objects.order_by("pk"):
            key = (row.subject, row.subject_id)
            assert row.from_state == last.get(key, "")
            last[key] = row.to_state
        for request in SubstitutionRequest.objects.order_by("pk"):
            assert last["request", request.pk] == request.status
        for offer in Offer.objects.order_by("pk"):
            assert last["offer", offer.pk] == offer.status
        for assignment in Assignment.objects.order_by("pk"):
            assert last["assignment", assignment.pk] == assignment.status
        for wave in Wave.objects.order_by("pk"):
            assert last["wave", wave.pk] == wave.status

    def every_request_has_ended(self) -> None:
        for request in SubstitutionRequest.objects.order_by("pk"):
            assert request.status in FINAL
            assert (request.status == "unfilled") <= (request.outcome != "")

    def attempt(self, step: Callable[[], object]) -> None:
        try:
            with transaction.atomic():
                step()
        except RequestError:
            return

    def request(self, pick: int) -> SubstitutionRequest | None:
        return picked(SubstitutionRequest.objects.order_by("pk"), pick)


def picked(rows: QuerySet[Row], pick: int) -> Row | None:
    """One of the rows, whatever the number; the newest come first."""
    found = list(rows.reverse())
    return found[pick % len(found)] if found else None


@pytest.mark.django_db
def test_any_order_of_events_keeps_every_promise() -> None:
    run_state_machine_as_test(
        RequestLife,
        settings=hypothesis_settings(max_examples=25, stateful_step_count=25, deadline=None),
    )
