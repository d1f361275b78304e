"""Looking for a colleague: who is asked, who stays bound, and what ends it."""

from datetime import timedelta

import pytest

from accounts.forgetting import ways_of_forgetting
from notices.models import Notice
from pool.people.models import Qualification, SchoolListEntry
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.closing import cancel_request
from pool.requests.domain.offers import refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.swap_answers import refuse_swap
from pool.requests.domain.swap_fitting import SWAP_CLOSES
from pool.requests.domain.swaps import (
    due_swaps,
    lapse_swap,
    number_who_fit,
    open_swap,
    withdraw_swap,
)
from pool.requests.enums import AssignmentStatus, SwapStatus
from pool.requests.errors import (
    MoveNotAllowed,
    NobodyFits,
    RequestNotFound,
    SwapAlreadyOpen,
    SwapOver,
    SwapTooLate,
)
from pool.requests.models import Offer, PoolPolicy, RequestDecision, Swap
from pool.requests.policy import PolicySettings
from regions.errors import NotAllowed
from tests.factories.clock import LONG_AGO, NOW
from tests.factories.morning import (
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)
from tests.live.hints import collected_hints
from tests.pool.requests.swapping import THURSDAY, question_to, swap_of, who_comes, work_for
from tests.pool.requests.waiting_jobs import arguments_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def test_who_fits_is_asked_and_the_person_stays_bound(morning: Morning) -> None:
    sam, kim, noor = (make_substitute(morning, km=km) for km in (1, 2, 3))
    work = work_for(morning, sam)

    swap = swap_of(work)

    assert set(swap.questions.values_list("substitute", flat=True)) == {kim.pk, noor.pk}
    assert who_comes(work) == [sam.pk]
    work.refresh_from_db()
    assert work.status == AssignmentStatus.CONFIRMED
    told = Notice.objects.filter(kind="swap_asked")
    assert set(told.values_list("recipient", flat=True)) == {kim.user_id, noor.user_id}


def test_the_number_beforehand_is_the_number_asked(morning: Morning) -> None:
    sam, *_ = (make_substitute(morning, km=km) for km in (1, 2, 3))
    work = work_for(morning, sam)

    number = number_who_fit(actor=actor_for(sam), assignment_id=work.pk, now=NOW)

    assert number == swap_of(work).questions.count() == 2


def test_nobody_is_asked_whom_a_hard_rule_forbids(morning: Morning) -> None:
    """The rules are those of every assignment: papers, blocks, days, limits and other work."""
    sam = make_substitute(morning)
    unqualified, blocked, far, full, busy, fits = (make_substitute(morning) for _ in range(6))
    Qualification.objects.filter(substitute=unqualified).delete()
    SchoolListEntry.objects.create(location=morning.school, substitute=blocked, kind="blocked")
    far.home_latitude = 51.0
    far.save(update_fields=["home_latitude"])
    full.max_half_days_per_week = 1
    full.save(update_fields=["max_half_days_per_week"])
    work_for(morning, busy)
    work = work_for(morning, sam)

    swap = swap_of(work)

    assert [one.substitute_id for one in swap.questions.all()] == [fits.pk]


def test_who_said_no_to_this_work_is_not_asked_again(morning: Morning) -> None:
    sam, kim, noor = (make_substitute(morning, km=km) for km in (1, 2, 3))
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, dates=(THURSDAY,)), now=NOW
    )
    offer = Offer.objects.filter(request=request, substitute=kim).first()
    assert offer is not None
    refuse_offer(actor=actor_for(kim), offer_id=offer.pk, now=NOW)
    work = assign_by_hand(
        actor=morning.planner, request_id=request.pk, substitute_id=sam.pk, now=NOW
    )

    assert [one.substitute_id for one in swap_of(work).questions.all()] == [noor.pk]


def ask_at_most(morning: Morning, most: int) -> None:
    PoolPolicy.objects.create(
        region=morning.region, from_date=LONG_AGO, settings={"swap_most_asked": most}
    )


def test_no_more_are_asked_than_the_region_wants_and_the_best_first(morning: Morning) -> None:
    ask_at_most(morning, 2)
    sam, far, near, middle = (make_substitute(morning, km=km) for km in (1, 12, 2, 8))
    work = work_for(morning, sam)

    number = number_who_fit(actor=actor_for(sam), assignment_id=work.pk, now=NOW)
    swap = swap_of(work)

    asked = list(swap.questions.order_by("pk").values_list("substitute", flat=True))
    assert asked == [near.pk, middle.pk]
    assert number == 2
    assert not Notice.objects.filter(kind="swap_asked", recipient=far.user_id).exists()


def test_asking_again_reaches_others_first_and_never_who_said_no(morning: Morning) -> None:
    ask_at_most(morning, 2)
    sam, near, middle, far = (make_substitute(morning, km=km) for km in (1, 2, 8, 12))
    work = work_for(morning, sam)
    first = swap_of(work)
    refuse_swap(actor=actor_for(near), question_id=question_to(near, first).pk, now=NOW)
    withdraw_swap(actor=actor_for(sam), swap_id=first.pk, now=NOW)

    again = swap_of(work)

    asked = list(again.questions.order_by("pk").values_list("substitute", flat=True))
    assert asked == [far.pk, middle.pk]


@pytest.mark.parametrize("most", [0, 501])
def test_a_policy_that_asks_nobody_or_everybody_is_refused(most: int) -> None:
    with pytest.raises(ValueError, match="Vraag bij ruilen"):
        PolicySettings(swap_most_asked=most)


def test_without_anybody_who_fits_nothing_is_opened(morning: Morning) -> None:
    sam = make_substitute(morning)
    work = work_for(morning, sam)

    with pytest.raises(NobodyFits):
        swap_of(work)

    assert not Swap.objects.exists()


def test_one_assignment_is_swapped_once_at_a_time(morning: Morning) -> None:
    sam, _ = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)
    first = swap_of(work)

    with pytest.raises(SwapAlreadyOpen):
        swap_of(work)

    withdraw_swap(actor=actor_for(sam), swap_id=first.pk, now=NOW)
    assert swap_of(work).status == SwapStatus.OPEN


def test_the_evening_before_is_too_late(morning: Morning) -> None:
    sam, _ = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)
    late = work.request.starts_at - SWAP_CLOSES

    with pytest.raises(SwapTooLate):
        open_swap(actor=actor_for(sam), assignment_id=work.pk, now=late)

    open_swap(actor=actor_for(sam), assignment_id=work.pk, now=late - timedelta(seconds=1))


def test_work_that_is_called_off_cannot_be_swapped(morning: Morning) -> None:
    sam, _ = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)
    cancel_assignment(actor=actor_for(sam), assignment_id=work.pk, now=NOW)

    with pytest.raises(MoveNotAllowed):
        swap_of(work)


def test_only_the_person_themselves_can_look_for_a_colleague(morning: Morning) -> None:
    sam, kim = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)

    with pytest.raises(RequestNotFound):
        open_swap(actor=actor_for(kim), assignment_id=work.pk, now=NOW)
    with pytest.raises(NotAllowed):
        open_swap(actor=morning.planner, assignment_id=work.pk, now=NOW)


def test_withdrawing_closes_the_questions_and_changes_nothing_else(morning: Morning) -> None:
    sam, kim = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)
    swap = swap_of(work)

    withdraw_swap(actor=actor_for(sam), swap_id=swap.pk, now=NOW)

    assert question_to(kim, swap).status == "over"
    assert who_comes(work) == [sam.pk]
    with pytest.raises(SwapOver):
        withdraw_swap(actor=actor_for(sam), swap_id=swap.pk, now=NOW)


def test_it_lapses_by_the_clock_and_the_person_hears_that_they_come_themselves(
    morning: Morning,
) -> None:
    sam, kim = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)
    swap = swap_of(work)

    lapse_swap(swap_id=swap.pk, now=swap.lapses_at - timedelta(seconds=1))
    assert due_swaps(now=swap.lapses_at - timedelta(seconds=1)) == []
    assert due_swaps(now=swap.lapses_at) == [swap.pk]
    lapse_swap(swap_id=swap.pk, now=swap.lapses_at)
    lapse_swap(swap_id=swap.pk, now=swap.lapses_at)

    swap.refresh_from_db()
    assert swap.status == SwapStatus.LAPSED
    assert question_to(kim, swap).status == "over"
    assert Notice.objects.filter(kind="swap_lapsed", recipient=sam.user_id).count() == 1
    assert who_comes(work) == [sam.pk]


def test_the_clock_is_set_when_it_opens(morning: Morning) -> None:
    sam, _ = make_substitute(morning), make_substitute(morning)
    swap = swap_of(work_for(morning, sam))

    assert arguments_of("requests.lapse_swap") == [{"swap_id": swap.pk}]


def test_calling_off_ends_the_swap(morning: Morning) -> None:
    sam, kim = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)
    swap = swap_of(work)

    cancel_assignment(actor=actor_for(sam), assignment_id=work.pk, now=NOW)

    swap.refresh_from_db()
    assert swap.status == SwapStatus.LAPSED
    assert question_to(kim, swap).status == "over"


def test_a_school_that_withdraws_its_request_ends_the_swap(morning: Morning) -> None:
    sam, _ = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)
    swap = swap_of(work)

    cancel_request(actor=morning.leader, request_id=work.request_id, now=NOW)

    swap.refresh_from_db()
    assert swap.status == SwapStatus.LAPSED


def test_the_history_of_the_request_says_that_a_colleague_was_looked_for(morning: Morning) -> None:
    sam, _ = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)
    swap = swap_of(work)
    withdraw_swap(actor=actor_for(sam), swap_id=swap.pk, now=NOW)

    rows = RequestDecision.objects.filter(request=work.request_id, subject="swap").order_by("pk")

    assert list(rows.values_list("move", "to_state", "facts")) == [
        ("open", "open", {"asked": 1}),
        ("withdraw", "withdrawn", {}),
    ]


@pytest.mark.django_db(transaction=True)
def test_the_person_and_each_colleague_see_it_live() -> None:
    morning = make_morning()
    sam, kim = make_substitute(morning), make_substitute(morning)
    work = work_for(morning, sam)

    with collected_hints() as hints:
        swap_of(work)
        seen = {hint["kind"]: hint for hint in hints()}

    assert set(seen["swap"]["groups"]) == {f"user.{sam.user_id}", f"user.{kim.user_id}"}
    assert set(seen) >= {"swap", "request", "assignment"}


def test_who_leaves_for_good_is_asked_no_more_and_what_was_asked_can_go(morning: Morning) -> None:
    sam, kim = make_substitute(morning), make_substitute(morning)
    swap = swap_of(work_for(morning, sam))
    assert kim.user_id is not None
    assert sam.user_id is not None
    forgetting = ways_of_forgetting()["swaps"]

    forgetting.remove(kim.user_id, NOW)
    assert question_to(kim, swap).status == "over"
    forgetting.finish(kim.user_id)
    forgetting.finish(sam.user_id)

    assert not Swap.objects.exists()
