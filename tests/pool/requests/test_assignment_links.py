"""The link in a reminder: whose it is, what it opens, how long, and what it does when it is pressed."""

from datetime import datetime, time, timedelta

import pytest

from notices.links import make_token
from notices.registry import Rendered, render
from pool.people.models import Substitute
from pool.requests.assignment_links import ASSIGNMENT_LINK_PURPOSE, next_day_over_at
from pool.requests.domain.assignment_links import (
    CalledOff,
    call_off_by_link,
    open_assignment_link,
)
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.offer_links import open_offer_link
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.reminding import remind_of_tomorrow
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import AssignmentStatus, RequestStatus, Side
from pool.requests.errors import (
    AssignmentLinkOver,
    AssignmentOff,
    BookedAgain,
    OfferExpired,
    RequestNotFound,
)
from pool.requests.models import Assignment, AssignmentPeriod, Offer
from pool.requests.notices import OFFER_LINK_PURPOSE
from regions.enums import Role
from regions.models import Membership
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.factories.regions import make_membership, make_region
from tests.factories.requests import make_assignment

pytestmark = pytest.mark.django_db

A_DAY, A_SECOND = timedelta(days=1), timedelta(seconds=1)
TOMORROW, DAY_AFTER = TODAY + timedelta(days=1), TODAY + timedelta(days=2)
EVENING = datetime.combine(TODAY, time(19), TIME_ZONE)
OVER = datetime.combine(TOMORROW, time(14, 45), TIME_ZONE)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning)


@pytest.fixture
def assignment(morning: Morning, person: Substitute) -> Assignment:
    """Agreed for tomorrow and the day after."""
    draft = make_draft(morning, dates=(TOMORROW, DAY_AFTER))
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    offer = Offer.objects.get(request=request, substitute=person)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def reminder_of(assignment: Assignment) -> Rendered:
    rendered = render(kind="reminder", subject_id=assignment.pk, recipient_id=0)
    assert rendered is not None
    return rendered


def token_for(assignment: Assignment, *, purpose: str = ASSIGNMENT_LINK_PURPOSE) -> str:
    return make_token(purpose=purpose, subject_id=assignment.pk, expires_at=OVER)


def test_the_reminder_by_mail_carries_its_proof_behind_the_hash_only(
    assignment: Assignment,
) -> None:
    remind_of_tomorrow(now=EVENING)

    rendered = reminder_of(assignment)

    page, token = rendered.action_url.split("#")
    question, same = rendered.other_url.split("#")
    assert page.endswith("/invalbeurt")
    assert question.endswith("/invalbeurt?antwoord=nee")
    assert token == same
    assert open_assignment_link(token=token, now=OVER - A_SECOND) == assignment
    with pytest.raises(AssignmentLinkOver):
        open_assignment_link(token=token, now=OVER)
    # What a screen and a phone get never opens by itself.
    assert rendered.page_url == f"/invalbeurten/{assignment.pk}"


def test_the_reminder_of_the_next_evening_is_for_the_next_day(assignment: Assignment) -> None:
    remind_of_tomorrow(now=EVENING)
    remind_of_tomorrow(now=EVENING + A_DAY)

    token = reminder_of(assignment).action_url.split("#")[1]

    assert open_assignment_link(token=token, now=OVER + A_DAY - A_SECOND) == assignment
    with pytest.raises(AssignmentLinkOver):
        open_assignment_link(token=token, now=OVER + A_DAY)


def test_without_a_day_to_remind_of_there_is_no_proof(assignment: Assignment) -> None:
    rendered = reminder_of(assignment)

    assert (rendered.action_url, rendered.other_url) == (
        f"/invalbeurten/{assignment.pk}",
        f"/invalbeurten/{assignment.pk}?antwoord=nee",
    )


def test_a_link_is_good_until_its_next_day_is_over(assignment: Assignment) -> None:
    token = token_for(assignment)

    assert next_day_over_at(assignment, now=EVENING) == OVER
    assert next_day_over_at(assignment, now=OVER) == OVER + A_DAY
    assert next_day_over_at(assignment, now=OVER + A_DAY) is None
    assert open_assignment_link(token=token, now=OVER - A_SECOND) == assignment
    with pytest.raises(AssignmentLinkOver):
        open_assignment_link(token=token, now=OVER)
    with pytest.raises(AssignmentLinkOver):
        call_off_by_link(token=token, now=OVER)


def test_pressing_it_calls_off_as_the_person_and_the_work_is_asked_again(
    assignment: Assignment,
) -> None:
    answer = call_off_by_link(token=token_for(assignment), reason="cannot_come", now=EVENING)

    assert answer == CalledOff(undone=False, periods=[])
    assignment.refresh_from_db()
    assert (assignment.status, assignment.cancelled_by_side) == (
        AssignmentStatus.CANCELLED,
        Side.SUBSTITUTE,
    )
    assert not AssignmentPeriod.objects.filter(assignment=assignment, is_live=True).exists()
    assignment.request.refresh_from_db()
    assert assignment.request.status in (RequestStatus.OPEN, RequestStatus.OFFERING)


def test_opening_it_calls_nothing_off(assignment: Assignment) -> None:
    open_assignment_link(token=token_for(assignment), now=EVENING)

    assignment.refresh_from_db()
    assert assignment.status == AssignmentStatus.CONFIRMED


def test_what_is_off_is_not_shown_any_more(morning: Morning, assignment: Assignment) -> None:
    cancel_assignment(actor=morning.leader, assignment_id=assignment.pk, now=EVENING)

    for press in (open_assignment_link, call_off_by_link):
        with pytest.raises(AssignmentOff):
            press(token=token_for(assignment), now=EVENING)


def test_who_is_placed_again_never_reads_in_an_old_mail_that_they_can_stay_at_home(
    morning: Morning, person: Substitute, assignment: Assignment
) -> None:
    cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, now=EVENING)
    again = assign_by_hand(
        actor=morning.planner,
        request_id=assignment.request_id,
        substitute_id=person.pk,
        override_reason="Kan toch.",
        now=EVENING,
    )

    for press in (open_assignment_link, call_off_by_link):
        with pytest.raises(BookedAgain):
            press(token=token_for(assignment), now=EVENING)
    again.refresh_from_db()
    assert again.status == AssignmentStatus.CONFIRMED


def test_a_new_yes_after_an_undo_is_work_again(person: Substitute, assignment: Assignment) -> None:
    cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, now=NOW)
    make_assignment(request=assignment.request, substitute=person, now=NOW)

    with pytest.raises(BookedAgain):
        open_assignment_link(token=token_for(assignment), now=NOW)


def test_work_for_somebody_else_leaves_the_old_link_off(
    morning: Morning, person: Substitute, assignment: Assignment
) -> None:
    cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, now=EVENING)
    assign_by_hand(
        actor=morning.planner,
        request_id=assignment.request_id,
        substitute_id=make_substitute(morning, km=2).pk,
        now=EVENING,
    )

    with pytest.raises(AssignmentOff):
        open_assignment_link(token=token_for(assignment), now=EVENING)


def left_for_another_pool(person: Substitute) -> None:
    assert person.user is not None
    Membership.objects.filter(user=person.user).update(ended_at=NOW)
    make_membership(user=person.user, role=Role.SUBSTITUTE, region=make_region())


def lost_the_account(person: Substitute) -> None:
    assert person.user is not None
    person.user.is_active = False
    person.user.save(update_fields=["is_active"])


@pytest.mark.parametrize("leave", [left_for_another_pool, lost_the_account])
def test_the_link_of_somebody_who_left_is_unknown(
    assignment: Assignment, person: Substitute, leave: object
) -> None:
    assert callable(leave)
    leave(person)

    for press in (open_assignment_link, call_off_by_link):
        with pytest.raises(RequestNotFound):
            press(token=token_for(assignment), now=EVENING)


def test_a_link_for_one_purpose_is_unknown_for_another(assignment: Assignment) -> None:
    assert assignment.offer is not None
    of_an_offer = make_token(purpose=OFFER_LINK_PURPOSE, subject_id=assignment.pk, expires_at=OVER)
    of_a_reminder = make_token(
        purpose=ASSIGNMENT_LINK_PURPOSE, subject_id=assignment.offer.pk, expires_at=OVER
    )

    for press in (open_assignment_link, call_off_by_link):
        with pytest.raises(RequestNotFound):
            press(token=of_an_offer, now=EVENING)
    with pytest.raises((RequestNotFound, OfferExpired)) as refused:
        open_offer_link(token=of_a_reminder, now=EVENING)
    assert refused.type is RequestNotFound
