"""A colleague comes instead: what moves, what stays, and what is refused."""

from datetime import timedelta

import pytest

from notices.models import Notice
from pool.calendars.queries import events_of
from pool.people.models import Qualification, SchoolListEntry, Substitute
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.swap_answers import (
    possible_in_return,
    propose_exchange,
    refuse_swap,
    turn_down_exchange,
)
from pool.requests.domain.swap_taking import accept_exchange, take_over
from pool.requests.domain.swaps import withdraw_swap
from pool.requests.enums import AssignmentStatus, RequestStatus, Side, SwapStatus
from pool.requests.errors import (
    AlreadyAssigned,
    ColleagueCannot,
    NotEligible,
    NothingInReturn,
    RequestNotFound,
    SwapOver,
    SwapTaken,
)
from pool.requests.models import Assignment, RequestDecision
from pool.requests.queries import with_recent_work
from pool.requests.swap_notices import swap_asked, swap_proposed
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.live.hints import collected_hints
from tests.pool.requests.swapping import (
    FRIDAY,
    question_to,
    swap_of,
    tell_everybody,
    who_comes,
    work_for,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def sam(morning: Morning) -> Substitute:
    return make_substitute(morning, km=1)


@pytest.fixture
def kim(morning: Morning) -> Substitute:
    return make_substitute(morning, km=2)


def test_taking_over_moves_the_work_and_leaves_the_request_as_filled_as_it_was(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    work = work_for(morning, sam)
    request = work.request
    request.refresh_from_db()
    filled_at = request.filled_at
    swap = swap_of(work)

    made = take_over(
        actor=actor_for(kim), question_id=question_to(kim, swap).pk, now=NOW + timedelta(hours=2)
    )

    assert who_comes(work) == [kim.pk]
    request.refresh_from_db()
    assert (request.status, request.filled_at) == (RequestStatus.FILLED, filled_at)
    work.refresh_from_db()
    assert (work.status, work.cancelled_by_side) == (AssignmentStatus.CANCELLED, Side.COLLEAGUE)
    swap.refresh_from_db()
    assert (swap.status, swap.became_id) == (SwapStatus.TAKEN, made.pk)


def test_passing_on_is_no_cancellation_of_the_person_and_the_work_counts_for_who_does_it(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    work = work_for(morning, sam)
    take_over(actor=actor_for(kim), question_id=question_to(kim, swap_of(work)).pk, now=NOW)

    moves = RequestDecision.objects.filter(request=work.request_id, subject="assignment")
    assert list(moves.order_by("pk").values_list("move", flat=True)) == [
        "confirm",
        "swap",
        "confirm",
    ]
    assert not Assignment.objects.filter(cancelled_by_side=Side.SUBSTITUTE).exists()
    counted = with_recent_work(Substitute.objects.order_by("pk"), now=NOW)
    assert [getattr(one, "recent_assignments") for one in counted] == [0, 1]  # noqa: B009  reason: annotated


def test_who_takes_over_is_bound_at_once(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    """A colleague relies on it: there is no taking back without a word, and calling off is calling off."""
    work = work_for(morning, sam)
    made = take_over(actor=actor_for(kim), question_id=question_to(kim, swap_of(work)).pk, now=NOW)

    off = cancel_assignment(actor=actor_for(kim), assignment_id=made.pk, now=NOW)

    assert not off.cancelled_in_regret_window
    work.request.refresh_from_db()
    assert work.request.status in {RequestStatus.OPEN, RequestStatus.OFFERING}


def test_everybody_is_told_once_and_the_calendars_follow(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    work = work_for(morning, sam)
    take_over(actor=actor_for(kim), question_id=question_to(kim, swap_of(work)).pk, now=NOW)

    tell_everybody()
    tell_everybody()

    told = Notice.objects.filter(kind__in=("swap_passed_on", "swap_for_school")).order_by("pk")
    assert list(told.values_list("kind", "recipient")) == [
        ("swap_passed_on", sam.user_id),
        ("swap_for_school", morning.leader.user_id),
        ("swap_for_school", morning.planner.user_id),
    ]
    assert Notice.objects.filter(kind="assignment_confirmed", recipient=kim.user_id).count() == 1
    off = [one.is_called_off for one in events_of(actor_for(sam), now=NOW)]
    on = [one.is_called_off for one in events_of(actor_for(kim), now=NOW)]
    assert (off, on) == ([True, True], [False, False])


def test_the_second_colleague_hears_that_somebody_was_first(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    noor = make_substitute(morning, km=3)
    swap = swap_of(work_for(morning, sam))
    take_over(actor=actor_for(kim), question_id=question_to(kim, swap).pk, now=NOW)

    with pytest.raises(SwapTaken, match="net voor"):
        take_over(actor=actor_for(noor), question_id=question_to(noor, swap).pk, now=NOW)


@pytest.mark.parametrize("answer", ["withdrawn", "refused", "lapsed"])
def test_what_is_over_cannot_be_taken(
    morning: Morning, sam: Substitute, kim: Substitute, answer: str
) -> None:
    swap = swap_of(work_for(morning, sam))
    question, now = question_to(kim, swap), NOW
    if answer == "withdrawn":
        withdraw_swap(actor=actor_for(sam), swap_id=swap.pk, now=NOW)
    if answer == "refused":
        refuse_swap(actor=actor_for(kim), question_id=question.pk, now=NOW)
    if answer == "lapsed":
        now = swap.lapses_at

    with pytest.raises(SwapOver):
        take_over(actor=actor_for(kim), question_id=question.pk, now=now)


def test_the_hard_rules_are_checked_again_on_taking_over(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    work = work_for(morning, sam)
    question = question_to(kim, swap_of(work))
    Qualification.objects.filter(substitute=kim).delete()

    with pytest.raises(NotEligible) as refused:
        take_over(actor=actor_for(kim), question_id=question.pk, now=NOW)

    assert refused.value.rules
    assert who_comes(work) == [sam.pk]


def test_a_silent_block_reads_as_a_swap_that_is_over(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    question = question_to(kim, swap_of(work_for(morning, sam)))
    SchoolListEntry.objects.create(location=morning.school, substitute=kim, kind="blocked")

    with pytest.raises(SwapOver):
        take_over(actor=actor_for(kim), question_id=question.pk, now=NOW)


def test_who_works_then_cannot_take_over(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    question = question_to(kim, swap_of(work_for(morning, sam)))
    work_for(morning, kim)

    with pytest.raises(AlreadyAssigned):
        take_over(actor=actor_for(kim), question_id=question.pk, now=NOW)


def test_a_question_is_answered_by_whom_it_was_put_to(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    question = question_to(kim, swap_of(work_for(morning, sam)))

    with pytest.raises(RequestNotFound):
        take_over(actor=actor_for(sam), question_id=question.pk, now=NOW)


def test_an_exchange_waits_for_a_yes_and_then_both_come_in_each_others_place(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    swap = swap_of(mine)
    question = question_to(kim, swap)

    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )
    assert (who_comes(mine), who_comes(theirs)) == ([sam.pk], [kim.pk])
    made = accept_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=question.pk, now=NOW)

    assert (who_comes(mine), who_comes(theirs)) == ([kim.pk], [sam.pk])
    assert made.request_id == theirs.request_id
    assert made.substitute_id == sam.pk


@pytest.mark.django_db(transaction=True)
def test_who_offered_something_sees_live_that_it_is_agreed() -> None:
    morning = make_morning()
    sam, kim = make_substitute(morning), make_substitute(morning)
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    swap = swap_of(mine)
    question = question_to(kim, swap)
    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )

    with collected_hints() as hints:
        accept_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=question.pk, now=NOW)
        [seen] = [hint for hint in hints() if hint["kind"] == "swap"]

    assert set(seen["groups"]) == {f"user.{sam.user_id}", f"user.{kim.user_id}"}


def test_two_pieces_of_work_at_the_same_hour_can_be_exchanged(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    """Each is judged without what they give away."""
    noor = make_substitute(morning, km=3)
    mine, theirs = work_for(morning, sam), work_for(morning, noor, day=FRIDAY)
    also = work_for(morning, kim, day=FRIDAY)
    swap = swap_of(mine)
    for_noor = question_to(noor, swap)

    found = possible_in_return(actor=actor_for(noor), question_id=for_noor.pk, now=NOW)
    propose_exchange(
        actor=actor_for(noor), question_id=for_noor.pk, assignment_id=theirs.pk, now=NOW
    )
    accept_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=for_noor.pk, now=NOW)

    assert found == [theirs]
    assert [who_comes(one) for one in (mine, theirs, also)] == [[noor.pk], [sam.pk], [kim.pk]]


def test_limits_of_the_week_count_what_comes_and_not_what_goes(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    Substitute.objects.filter(pk__in=(sam.pk, kim.pk)).update(max_half_days_per_week=2)
    mine = work_for(morning, sam)
    # Kim has no room for more this week, so is asked by a row and can only exchange.
    theirs = work_for(morning, kim, day=FRIDAY)
    other = make_substitute(morning, km=3)
    swap = swap_of(mine)
    question = swap.questions.get(substitute=other)
    question.substitute = kim
    question.save(update_fields=["substitute"])

    with pytest.raises(NotEligible):
        take_over(actor=actor_for(kim), question_id=question.pk, now=NOW)
    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )
    accept_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=question.pk, now=NOW)

    assert (who_comes(mine), who_comes(theirs)) == ([kim.pk], [sam.pk])


def test_what_the_colleague_cannot_do_is_neither_offered_nor_explained(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    also_then = work_for(morning, sam, day=FRIDAY)
    question = question_to(kim, swap_of(mine))

    assert possible_in_return(actor=actor_for(kim), question_id=question.pk, now=NOW) == []
    with pytest.raises(ColleagueCannot) as refused:
        propose_exchange(
            actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
        )

    assert not hasattr(refused.value, "rules")
    assert who_comes(also_then) == [sam.pk]


def test_only_own_work_that_is_far_enough_away_can_be_given_in_return(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    today = work_for(morning, kim, day=TODAY)
    mine = work_for(morning, sam)
    question = question_to(kim, swap_of(mine))

    for refused in (today, mine):
        with pytest.raises(NothingInReturn):
            propose_exchange(
                actor=actor_for(kim), question_id=question.pk, assignment_id=refused.pk, now=NOW
            )


def test_a_proposal_that_is_turned_down_leaves_taking_over(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    swap = swap_of(mine)
    question = question_to(kim, swap)
    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )

    turn_down_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=question.pk, now=NOW)
    with pytest.raises(SwapOver):
        accept_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=question.pk, now=NOW)
    take_over(actor=actor_for(kim), question_id=question.pk, now=NOW)

    assert (who_comes(mine), who_comes(theirs)) == ([kim.pk], [kim.pk])


def test_a_proposal_whose_work_is_off_is_over(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    swap = swap_of(mine)
    question = question_to(kim, swap)
    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )
    cancel_assignment(actor=morning.leader, assignment_id=theirs.pk, now=NOW)

    with pytest.raises(SwapOver):
        accept_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=question.pk, now=NOW)

    assert who_comes(mine) == [sam.pk]


def test_who_offered_something_hears_that_it_stays_theirs(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    swap = swap_of(mine)
    question = question_to(kim, swap)
    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )

    withdraw_swap(actor=actor_for(sam), swap_id=swap.pk, now=NOW)

    assert Notice.objects.filter(kind="swap_not_exchanged", recipient=kim.user_id).count() == 1
    assert Notice.objects.filter(kind="swap_proposed", recipient=sam.user_id).count() == 1


def test_a_swap_of_what_comes_in_return_ends_with_the_exchange(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    swap, other = swap_of(mine), swap_of(theirs)
    question = question_to(kim, swap)
    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )

    accept_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=question.pk, now=NOW)

    other.refresh_from_db()
    assert other.status == SwapStatus.LAPSED


def test_no_notice_names_a_colleague_before_it_is_done(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    question = question_to(kim, swap_of(mine))
    asked = swap_asked(question.pk, 0)
    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )
    proposed = swap_proposed(question.pk, 0)

    for rendered, person in ((asked, sam), (proposed, kim)):
        assert rendered is not None
        words = " ".join((rendered.subject, *rendered.text))
        assert person.family_name not in words
        assert morning.school.name in words
