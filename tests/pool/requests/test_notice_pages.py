"""Every notice about a request leads to a page, and all about one thing to the same page."""

from datetime import time, timedelta

import pytest

from notices.push import topic_of
from notices.registry import render
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.enums import OfferStatus
from pool.requests.models import Assignment, Offer, SubstitutionRequest
from regions.models import SchoolLocation
from tests.factories.clock import NOW
from tests.factories.morning import (
    ONE_THEN_ONE,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def page_of(kind: str, subject_id: int, recipient_id: int | None) -> str:
    rendered = render(kind=kind, subject_id=subject_id, recipient_id=recipient_id or 0)
    return "" if rendered is None else rendered.page_url


def test_a_question_and_its_end_lead_to_the_same_offer(morning: Morning) -> None:
    make_substitute(morning)
    open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get()
    asked = page_of("offer_made", offer.pk, None)
    Offer.objects.update(status=OfferStatus.LAPSED, lapse_reason="filled")

    assert asked == page_of("offer_lapsed", offer.pk, None) == f"/aanbod/{offer.pk}"


def test_whoever_comes_and_then_does_not_is_about_one_request(morning: Morning) -> None:
    person = make_substitute(morning)
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, waves=ONE_THEN_ONE), now=NOW
    )
    assignment = accept_offer(actor=actor_for(person), offer_id=Offer.objects.get().pk, now=NOW)
    leader = morning.leader.user_id
    pages = [page_of("request_filled", assignment.pk, leader)]
    own = page_of("assignment_confirmed", assignment.pk, None)
    cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, reason="", now=NOW)
    pages.append(page_of("request_reopened", assignment.pk, leader))

    assert pages == [f"/aanvragen/{request.pk}"] * 2
    assert own == f"/invalbeurten/{assignment.pk}"


def booked(morning: Morning, *, groups: tuple[int, ...] = (5,)) -> Assignment:
    person = make_substitute(morning)
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, year_groups=groups), now=NOW
    )
    offer = Offer.objects.get(request=request, substitute=person)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def words_of(kind: str, assignment: Assignment) -> str:
    rendered = render(kind=kind, subject_id=assignment.pk, recipient_id=0)
    return "" if rendered is None else " ".join(rendered.text)


@pytest.mark.parametrize("after", [timedelta(minutes=1), timedelta(minutes=20)])
def test_a_cancellation_leads_to_the_assignment_itself_and_replaces_its_card_on_the_phone(
    morning: Morning, after: timedelta
) -> None:
    assignment, other = booked(morning), booked(morning, groups=(3,))
    agreed = page_of("assignment_confirmed", assignment.pk, None)
    for one in (assignment, other):
        cancel_assignment(actor=morning.leader, assignment_id=one.pk, now=NOW + after)

    pages = [page_of("assignment_cancelled", one.pk, None) for one in (assignment, other)]

    assert pages == [f"/invalbeurten/{assignment.pk}", f"/invalbeurten/{other.pk}"]
    assert agreed == pages[0]
    person = assignment.substitute.user_id or 0
    topics = {topic_of(person, page) for page in (agreed, *pages)}
    assert topics == {topic_of(person, page) for page in pages}
    assert len(topics) == 2


def test_who_was_reported_absent_reads_that_and_not_that_nobody_is_needed(
    morning: Morning,
) -> None:
    absent, not_needed = booked(morning), booked(morning, groups=(3,))
    at_nine = NOW + timedelta(hours=2)
    cancel_assignment(
        actor=morning.leader, assignment_id=absent.pk, reason="did_not_come", now=at_nine
    )
    cancel_assignment(actor=morning.leader, assignment_id=not_needed.pk, now=at_nine)

    said = words_of("assignment_cancelled", absent)

    assert "De Regenboog zegt dat je er niet was en zoekt iemand anders" in said
    assert "gaat niet door" in words_of("assignment_cancelled", not_needed)


def test_the_confirmation_says_what_the_card_says_about_reporting_in(morning: Morning) -> None:
    SchoolLocation.objects.filter(pk=morning.school.pk).update(
        contact_name="Marjan de Wit", contact_phone="033-4621890"
    )
    assignment = booked(morning)
    fallback = words_of("assignment_confirmed", assignment)
    SubstitutionRequest.objects.update(
        contact_name="Ans Bos", contact_phone="", report_at=time(8, 10)
    )

    own = words_of("assignment_confirmed", assignment)

    assert "Meld je bij Marjan de Wit, 033-4621890." in fallback
    assert "Meld je om 08:10 bij Ans Bos, 033-4621890." in own


def test_a_reminder_has_a_way_out_that_opens_the_question_and_answers_nothing(
    morning: Morning,
) -> None:
    assignment = booked(morning)

    rendered = render(kind="reminder", subject_id=assignment.pk, recipient_id=0)

    assert rendered is not None
    assert (rendered.other_label, rendered.other_url) == (
        "Ik kan toch niet",
        f"/invalbeurten/{assignment.pk}?antwoord=nee",
    )
    assert rendered.page_url == rendered.action_url == f"/invalbeurten/{assignment.pk}"
