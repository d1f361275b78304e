"""Good calls for swapping: each makes work that is far away, of Sam or of a colleague."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.utils import timezone

from pool.people.models import Substitute
from pool.requests.enums import RequestStatus, SwapQuestionStatus
from pool.requests.models import Assignment, Swap, SwapQuestion
from regions.enums import Role
from tests.api.call import Call, Ids
from tests.api.rows import Rows
from tests.factories.cast import Place
from tests.factories.people import make_ready_substitute
from tests.factories.regions import make_membership, make_user
from tests.factories.requests import make_assignment, make_request, school_day_after
from tests.factories.swaps import make_question, make_swap


def work_of(place: Place, person: Substitute, *, now: datetime) -> Assignment:
    """A whole day in a week of its own, eight weeks from now or later."""
    request = make_request(
        location=place.location,
        requested_by=place.leader,
        day=school_day_after(now, days=56 + 7 * Assignment.objects.count()),
        now=now - timedelta(hours=1),
        status=RequestStatus.FILLED,
    )
    return make_assignment(request=request, substitute=person, now=now - timedelta(hours=1))


def colleague_of(place: Place) -> Substitute:
    """Somebody else in the pool, who fits as well."""
    user = make_user("Kim Bos")
    make_membership(user=user, role=Role.SUBSTITUTE, region=place.region)
    return make_ready_substitute(region=place.region, board=place.board, user=user)


def ask_to_swap(place: Place, *, now: datetime) -> SwapQuestion:
    """A colleague asks Sam."""
    swap = make_swap(work_of(place, colleague_of(place), now=now), now=now)
    return make_question(swap, substitute=place.substitute)


def own_swap(rows: Rows) -> Swap:
    now = timezone.now()
    return make_swap(work_of(rows.place, rows.place.substitute, now=now), now=now)


def own_work(rows: Rows) -> dict[str, int]:
    now = timezone.now()
    colleague_of(rows.place)
    return {"assignment_id": work_of(rows.place, rows.place.substitute, now=now).pk}


def asked(rows: Rows) -> dict[str, int]:
    return {"question_id": ask_to_swap(rows.place, now=timezone.now()).pk}


def proposed(rows: Rows) -> dict[str, int]:
    """A colleague offers something in return for work of Sam."""
    swap, colleague = own_swap(rows), colleague_of(rows.place)
    question = make_question(
        swap,
        substitute=colleague,
        status=SwapQuestionStatus.PROPOSED,
        in_return=work_of(rows.place, colleague, now=timezone.now()),
    )
    return {"swap_id": swap.pk, "proposal_id": question.pk}


def something_in_return(_ids: Ids, rows: Rows) -> dict[str, Any]:
    work = work_of(rows.place, rows.place.substitute, now=timezone.now())
    return {"assignment": work.pk}


SWAP_CALLS: Final[dict[str, Call]] = {
    "GET assignments/{assignment_id}/swap": Call(ids=own_work),
    "POST assignments/{assignment_id}/swap": Call(ids=own_work),
    "POST swaps/{swap_id}/withdrawal": Call(ids=lambda rows: {"swap_id": own_swap(rows).pk}),
    "POST swaps/{swap_id}/proposals/{proposal_id}/acceptance": Call(ids=proposed),
    "POST swaps/{swap_id}/proposals/{proposal_id}/refusal": Call(ids=proposed),
    "GET swap-questions": Call(
        ids=lambda rows: {"made": ask_to_swap(rows.place, now=timezone.now()).pk},
        listed=lambda rows: set(
            SwapQuestion.objects.filter(substitute=rows.place.substitute).values_list(
                "pk", flat=True
            )
        ),
    ),
    "GET swap-questions/{question_id}": Call(ids=asked),
    "GET swap-questions/{question_id}/possible-returns": Call(ids=asked),
    "POST swap-questions/{question_id}/taking-over": Call(ids=asked),
    "POST swap-questions/{question_id}/proposal": Call(ids=asked, body=something_in_return),
    "POST swap-questions/{question_id}/refusal": Call(ids=asked),
}
