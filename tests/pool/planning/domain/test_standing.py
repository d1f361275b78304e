"""What makes a plan out of date, counted: for the hint above the plan."""

from datetime import timedelta

import pytest

from pool.planning.domain.standing import News, news_of
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.closing import cancel_request
from pool.requests.domain.offers import accept_offer, refuse_offer
from pool.requests.models import Offer
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.planning.night import (
    EARLY,
    NIGHT,
    again_and_read,
    ask_at_night,
    make_and_read,
    make_and_send,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def test_a_plan_of_this_moment_is_up_to_date(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning, number=2)

    assert news_of(make_and_read(morning), now=NIGHT) == News()


def test_what_happened_since_is_counted_until_the_day_is_planned_again(morning: Morning) -> None:
    people = {person.pk: person for person in (make_substitute(morning, km=km) for km in (1, 2, 3))}
    ask_at_night(morning, number=3)
    plan = make_and_send(morning)
    off, no, withdrawn = Offer.objects.order_by("pk")
    actor = actor_for(people[off.substitute_id])
    assignment = accept_offer(actor=actor, offer_id=off.pk, now=EARLY)
    assert news_of(plan, now=EARLY) == News()
    cancel_assignment(actor=actor, assignment_id=assignment.pk, reason="", now=EARLY)
    refuse_offer(actor=actor_for(people[no.substitute_id]), offer_id=no.pk, now=EARLY)
    cancel_request(
        actor=morning.leader, request_id=withdrawn.request_id, reason="not_needed", now=EARLY
    )
    ask_at_night(morning)

    assert news_of(plan, now=EARLY) == News(declined=1, called_off=1, freed=1, new_requests=1)
    assert news_of(again_and_read(morning, plan), now=EARLY) == News()


def test_a_plan_of_a_day_that_is_over_or_asks_nobody_has_no_news(morning: Morning) -> None:
    make_substitute(morning)
    [request] = ask_at_night(morning)
    plan = make_and_read(morning)
    cancel_request(actor=morning.leader, request_id=request.pk, reason="not_needed", now=EARLY)

    assert news_of(plan, now=EARLY) == News()
    ask_at_night(morning)
    assert news_of(plan, now=EARLY) == News(freed=1, new_requests=1)
    assert news_of(plan, now=EARLY + timedelta(days=1)) == News()


def test_who_called_off_a_part_of_a_choice_is_counted_and_not_asked_again(morning: Morning) -> None:
    person = make_substitute(morning)
    ask_at_night(morning)
    plan = make_and_send(morning)
    actor = actor_for(person)
    assignment = accept_offer(actor=actor, offer_id=Offer.objects.get().pk, now=EARLY)
    part = assignment.periods.order_by("period").values_list("request_period", flat=True)[:1]

    cancel_assignment(
        actor=actor, assignment_id=assignment.pk, period_ids=list(part), reason="", now=EARLY
    )

    assert news_of(plan, now=EARLY) == News(called_off=1)
    assert news_of(again_and_read(morning, plan), now=EARLY) == News()
