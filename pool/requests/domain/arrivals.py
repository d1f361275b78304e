"""What is said on the day itself: on the way, there, or not come."""

from datetime import datetime

from django.db import transaction

from notices.domain import send_notice
from pool.requests.access import lock_assignment
from pool.requests.domain.announcing import announce_assignment
from pool.requests.domain.arriving import arrival_state, next_arrival, saying_of
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import ArrivalWord, AssignmentStatus, Side
from pool.requests.errors import MoveNotAllowed, NotToday, TooEarlyToSay
from pool.requests.models import Arrival, Assignment, AssignmentPeriod
from regions.actors import Actor
from regions.enums import Role
from regions.roles import Action


@transaction.atomic
def say_arrival(
    *, actor: Actor, assignment_id: int, word: ArrivalWord, now: datetime
) -> Assignment:
    """Say about today that one is on the way or there, or, for the school, that somebody is there or did not come.

    Locks the request. Every word is kept beside the others: the first arrival counts, and two sides that
    say different things stay visible as such. The same side that repeats its last word changes nothing.
    Refuses `NotToday` without work today or when it was called off, `TooEarlyToSay` for "niet gekomen"
    before the start, and (`MoveNotAllowed`) what the table does not have. Nobody is called off by it.
    Tells the substitute that the school did not see them. Announces the assignment.
    """
    request, assignment = lock_assignment(
        actor=actor, action=Action.TELL_ARRIVAL, assignment_id=assignment_id
    )
    today = now.astimezone(TIME_ZONE).date()
    hours = AssignmentPeriod.objects.filter(
        assignment=assignment, request_period__date=today, is_live=True
    ).order_by("period")
    first = hours.first()
    if first is None or assignment.status == AssignmentStatus.CANCELLED:
        raise NotToday
    if word == ArrivalWord.NOT_COME and now < first.period.lower:
        raise TooEarlyToSay
    side = _side(actor, assignment)
    said = list(Arrival.objects.filter(assignment=assignment, date=today).order_by("at", "pk"))
    mine = [one for one in said if (one.side == Side.SUBSTITUTE) == (side == Side.SUBSTITUTE)]
    if mine and mine[-1].word == word:
        return assignment
    state = arrival_state(saying_of(one.side, one.word) for one in said)
    if next_arrival(state, saying_of(side, word)) is None:
        raise MoveNotAllowed("Dit kun je nu niet zeggen. Ververs het scherm.")
    row = Arrival.objects.create(
        region_id=request.region_id,
        assignment=assignment,
        date=today,
        word=word,
        side=side,
        said_by_id=_person(actor),
        at=now,
    )
    assignment.version += 1
    assignment.save(update_fields=["version"])
    if word == ArrivalWord.NOT_COME and assignment.substitute.user_id is not None:
        send_notice(
            kind="not_seen",
            recipient_id=assignment.substitute.user_id,
            subject_id=assignment.pk,
            dedupe_key=f"not_seen:{row.pk}",
            not_before=None,
            now=now,
        )
    announce_assignment(assignment, request)
    return assignment


def _side(actor: Actor, assignment: Assignment) -> Side:
    if assignment.substitute.user_id == actor.user_id:
        return Side.SUBSTITUTE
    role = actor.role_at(Action.TELL_ARRIVAL, assignment.request.location)
    return Side.POOL if role == Role.PLANNER else Side.SCHOOL


def _person(actor: Actor) -> int:
    if actor.user_id is None:
        raise AssertionError("somebody says it, never the clock")
    return actor.user_id
