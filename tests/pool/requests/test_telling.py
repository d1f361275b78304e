"""Who hears what when something is called off, and that nobody is woken for it."""

from datetime import datetime, timedelta

import pytest

from notices.enums import Channel
from notices.models import Delivery, Notice
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.closing import cancel_request
from pool.requests.domain.expiry import follow_booking
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.outcomes import solve_internally
from pool.requests.enums import Outcome
from pool.requests.models import Offer
from pool.requests.notices import offer_lapsed, request_reopened
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db

LATE = NOW.replace(hour=22)
EARLY_NEXT_DAY = NOW.replace(hour=5, minute=30) + timedelta(days=1)
"""06:30 in the Netherlands: the end of the quiet hours of the region."""


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def offers_for_the_day_after_tomorrow(morning: Morning) -> list[Offer]:
    draft = make_draft(morning, dates=(TODAY + timedelta(days=2),))
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    rows = Offer.objects.filter(request=request).select_related("substitute__user", "request")
    return list(rows.order_by("pk"))


def mail_due_at(kind: str, subject_id: int) -> datetime | None:
    notice = Notice.objects.get(kind=kind, subject_id=subject_id)
    return Delivery.objects.get(notice=notice, channel=Channel.MAIL).due_at


def test_who_was_asked_hears_that_the_school_needs_nobody(morning: Morning) -> None:
    make_substitute(morning)
    [offer] = offers_for_the_day_after_tomorrow(morning)

    cancel_request(actor=morning.leader, request_id=offer.request_id, now=LATE)

    rendered = offer_lapsed(offer.pk, 0)
    assert rendered is not None
    assert rendered.text == (
        "De Regenboog heeft niemand meer nodig. Bedankt dat we het je mochten vragen.",
    )
    assert mail_due_at("offer_lapsed", offer.pk) == EARLY_NEXT_DAY


def test_who_was_asked_hears_that_the_school_found_its_own_way(morning: Morning) -> None:
    make_substitute(morning)
    [offer] = offers_for_the_day_after_tomorrow(morning)

    solve_internally(
        actor=morning.leader, request_id=offer.request_id, outcome=Outcome.OWN_TEAM, now=NOW
    )

    assert mail_due_at("offer_lapsed", offer.pk) == NOW


def test_who_lost_a_race_at_night_is_not_woken(morning: Morning) -> None:
    make_substitute(morning, km=1)
    make_substitute(morning, km=2)
    winner, loser = offers_for_the_day_after_tomorrow(morning)
    assignment = accept_offer(actor=actor_for(winner.substitute), offer_id=winner.pk, now=LATE)

    follow_booking(assignment_id=assignment.pk, now=LATE)

    assert mail_due_at("offer_lapsed", loser.pk) == EARLY_NEXT_DAY


@pytest.mark.parametrize(("by_school", "due_at"), [(True, EARLY_NEXT_DAY), (False, LATE)])
def test_only_who_calls_off_at_night_reads_it_at_night(
    morning: Morning, *, by_school: bool, due_at: datetime
) -> None:
    make_substitute(morning)
    [offer] = offers_for_the_day_after_tomorrow(morning)
    person = actor_for(offer.substitute)
    assignment = accept_offer(actor=person, offer_id=offer.pk, now=NOW)

    cancel_assignment(
        actor=morning.leader if by_school else person, assignment_id=assignment.pk, now=LATE
    )

    assert mail_due_at("assignment_cancelled", assignment.pk) == due_at


def test_the_school_reads_no_promise_to_ask_others_for_a_request_that_ended(
    morning: Morning,
) -> None:
    person = make_substitute(morning)
    draft = make_draft(morning, splittable=True)
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    assignment = assign_by_hand(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=person.pk,
        period_ids=[request.periods.order_by("period").values_list("pk", flat=True)[0]],
        now=NOW,
    )
    solve_internally(actor=morning.leader, request_id=request.pk, outcome=Outcome.OWN_TEAM, now=NOW)

    cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, now=NOW)

    rendered = request_reopened(assignment.pk, request.requested_by_id)
    assert rendered is not None
    assert rendered.text == ("De invaller komt toch niet. We vragen niemand anders.",)
