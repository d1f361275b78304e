"""How the room of requests forgets an invaller: own rules at once, the asking after the school year, work after seven years."""

from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import Final

from django.db.models import Max, Q
from django.utils import timezone

from accounts.forgetting import (
    Forgetting,
    HeldFirst,
    register_forgetting,
    register_held_first,
    register_hinder,
)
from pool.people.models import Substitute
from pool.requests.enums import UNANSWERED, AssignmentStatus, SwapQuestionStatus, WaitingStatus
from pool.requests.models import (
    AcceptanceRule,
    Assignment,
    AssignmentPeriod,
    LookBack,
    Offer,
    StandbyHalfDay,
    SubstitutionRequest,
    Swap,
    SwapQuestion,
    WaitingPlace,
)

YEARS_OF_WORK: Final = 7
LAST_MONTH_OF_SCHOOL: Final = 7


def register_own_forgetting() -> None:
    """Tell the registry; called at start-up."""
    register_forgetting(
        Forgetting(
            name="offers",
            stays="Dat je bent gevraagd telt mee in wat eerlijk is, tot drie maanden na het schooljaar.",
            kept_until=asking_kept_until,
            finish=_empty_offers,
        ),
        Forgetting(name="own_rules", goes="Al je eigen regels.", remove=_remove_rules),
        Forgetting(
            name="waiting_places",
            goes="Je staat op geen wachtlijst meer.",
            stays="Waar je stond, tot drie maanden na het schooljaar.",
            remove=_leave_waiting_lists,
            kept_until=asking_kept_until,
            finish=_remove_waiting_places,
        ),
        Forgetting(
            name="standby",
            goes="Je staat niet meer paraat.",
            stays="Wanneer je paraat stond hoort bij je loon. Dat blijft zeven jaar.",
            remove=_stop_standing_by,
            kept_until=standby_kept_until,
            finish=_remove_standby,
        ),
        Forgetting(
            name="assignments",
            stays="Wat je werkte hoort bij je loon en de verrekening. De Belastingdienst wil dat het zeven jaar blijft.",
            kept_until=work_kept_until,
        ),
        Forgetting(
            name="swaps",
            goes="Collega's vragen je niet meer om over te nemen.",
            stays="Wat je wilde ruilen, tot drie maanden na het schooljaar.",
            remove=_leave_swaps,
            kept_until=swaps_kept_until,
            finish=_remove_swap_questions,
        ),
        Forgetting(
            name="look_backs",
            stays="Wat je zei en wat een school over jouw werk zei, tot drie maanden na het schooljaar.",
            # The job of every night takes the names away, of everybody.
            kept_until=look_backs_kept_until,
        ),
    )
    register_hinder(find_agreed_work)
    register_held_first(HeldFirst(find=find_open_questions, lock=lock_requests))


def find_agreed_work(user_id: int, now: datetime) -> Iterator[str]:
    """Say that agreed work is still to come, by the days that are left of each; one query."""
    ahead = AssignmentPeriod.objects.filter(is_live=True, period__endswith__gt=now)
    coming = Assignment.objects.filter(
        substitute__user=user_id,
        status=AssignmentStatus.CONFIRMED,
        pk__in=ahead.values("assignment"),
    ).count()
    if coming:
        some = "één invalbeurt" if coming == 1 else f"{coming} invalbeurten"
        yield f"Je hebt nog {some} afgesproken. Werk ze af, of zeg ze eerst af."


def find_open_questions(user_id: int) -> Collection[int]:
    """The requests with a swap question or a place on the waiting list that leaving takes away; two queries."""
    own = _own_ids(user_id)
    asked = SwapQuestion.objects.filter(substitute__in=own, status__in=UNANSWERED)
    waiting = WaitingPlace.objects.filter(substitute__in=own, status=WaitingStatus.WAITING)
    return {
        *asked.values_list("swap__request", flat=True),
        *waiting.values_list("request", flat=True),
    }


def lock_requests(request_ids: Collection[int]) -> None:
    """Lock these requests in the order of their ids: requests come before people (decision 0004)."""
    rows = SubstitutionRequest.objects.select_for_update().filter(pk__in=request_ids)
    list(rows.order_by("pk").values_list("pk", flat=True))


def asking_kept_until(user_id: int, _today: date) -> date | None:
    """Three months after the school year in which this person was last asked."""
    last = Offer.objects.filter(substitute__user=user_id).aggregate(last=Max("sent_at"))["last"]
    return None if last is None else _after_school_year(timezone.localdate(last))


def swaps_kept_until(user_id: int, _today: date) -> date | None:
    """Three months after the school year in which this person last wanted to swap, or was asked to."""
    own = Q(assignment__substitute__user=user_id) | Q(questions__substitute__user=user_id)
    last = Swap.objects.filter(own).aggregate(last=Max("opened_at"))["last"]
    return None if last is None else _after_school_year(timezone.localdate(last))


def _after_school_year(day: date) -> date:
    return date(day.year + (day.month > LAST_MONTH_OF_SCHOOL), 10, 31)


def work_kept_until(user_id: int, _today: date) -> date | None:
    """The end of the seventh year after the last work."""
    work = Assignment.objects.filter(substitute__user=user_id)
    last = work.aggregate(last=Max("request__ends_at"))["last"]
    return None if last is None else date(timezone.localdate(last).year + YEARS_OF_WORK, 12, 31)


def look_backs_kept_until(user_id: int, _today: date) -> date | None:
    """Three months after the school year in which somebody last looked back."""
    own = LookBack.objects.filter(Q(said_by=user_id) | Q(assignment__substitute__user=user_id))
    last: date | None = own.aggregate(last=Max("kept_until"))["last"]
    return last


def standby_kept_until(user_id: int, _today: date) -> date | None:
    """The end of the seventh year after the last time."""
    stood = StandbyHalfDay.objects.filter(substitute__user=user_id)
    last = stood.aggregate(last=Max("date"))["last"]
    return None if last is None else date(last.year + YEARS_OF_WORK, 12, 31)


def _stop_standing_by(user_id: int, now: datetime) -> None:
    coming = StandbyHalfDay.objects.filter(date__gte=timezone.localdate(now))
    coming.filter(substitute__user=user_id).delete()


def _remove_standby(user_id: int) -> None:
    StandbyHalfDay.objects.filter(substitute__user=user_id).delete()


def _remove_rules(user_id: int, _now: datetime) -> None:
    AcceptanceRule.objects.filter(substitute__user=user_id).delete()


def _leave_waiting_lists(user_id: int, now: datetime) -> None:
    waiting = WaitingPlace.objects.filter(
        substitute__in=_own_ids(user_id), status=WaitingStatus.WAITING
    )
    waiting.update(status=WaitingStatus.LEFT, ended_at=now)


def _empty_offers(user_id: int) -> None:
    own = Offer.objects.filter(substitute__in=_own_ids(user_id))
    own.update(reasons=[], km=None, score=0)


def _remove_waiting_places(user_id: int) -> None:
    WaitingPlace.objects.filter(substitute__user=user_id).delete()


def _leave_swaps(user_id: int, _now: datetime) -> None:
    asked = SwapQuestion.objects.filter(substitute__in=_own_ids(user_id), status__in=UNANSWERED)
    asked.update(status=SwapQuestionStatus.OVER)


def _remove_swap_questions(user_id: int) -> None:
    SwapQuestion.objects.filter(substitute__user=user_id).delete()
    own = Swap.objects.filter(assignment__substitute__user=user_id)
    SwapQuestion.objects.filter(swap__in=own).delete()
    own.delete()


def _own_ids(user_id: int) -> list[int]:
    """Ids instead of a join: an update over a join reads the whole table again for every row."""
    return list(Substitute.objects.filter(user=user_id).values_list("pk", flat=True))
