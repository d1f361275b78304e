"""What a person does with looking back: answering as one side, and keeping the welcome list of a school."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from django.db import transaction

from pool.requests.access import lock_assignment
from pool.requests.enums import Again, ClosedAnswer, Side, WelcomeLine
from pool.requests.errors import AnswersDoNotFit, NothingToLookBackOn, WelcomeListLength
from pool.requests.looking_back import asked_of, last_words, lines_of, window_of
from pool.requests.models import Assignment, LookBack, WelcomeList
from regions.access import get_location
from regions.actors import Actor
from regions.roles import Action

FEWEST_LINES: Final = 3
MOST_LINES: Final = 8


@transaction.atomic
def look_back(
    *,
    actor: Actor,
    assignment_id: int,
    answers: Mapping[str, ClosedAnswer],
    again: Again,
    now: datetime,
) -> Assignment:
    """Say afterwards how it went: the substitute about the welcome, the school about practical things.

    Locks the request. Every answer is a new row and the last one of a side counts; the same again adds nothing.
    Refuses `NothingToLookBackOn` before the end of the last half-day, fourteen days after it, and about work that
    was called off; `AnswersDoNotFit` when a line is missing, or one is answered that was not asked. Announces
    nothing: no list, order or plan changes by it.
    """
    request, assignment = lock_assignment(
        actor=actor, action=Action.ANSWER_LOOK_BACK, assignment_id=assignment_id
    )
    window = window_of(assignment)
    if window is None or not window.holds(now):
        raise NothingToLookBackOn
    side = Side.SUBSTITUTE if assignment.substitute.user_id == actor.user_id else Side.SCHOOL
    asked = asked_of(side, location_id=request.location_id, window=window)
    if set(answers) != {line.value for line in asked}:
        raise AnswersDoNotFit
    said = {line: str(answer) for line, answer in answers.items()}
    before = last_words(assignment.pk).get(side)
    if before is not None and (before.answers, before.again) == (said, again):
        return assignment
    LookBack.objects.create(
        region_id=request.region_id,
        location_id=request.location_id,
        assignment=assignment,
        side=side,
        school_year=window.school_year,
        answers=said,
        again=again,
        said_by_id=actor.user_id,
        at=now,
        closes_at=window.closes_at,
        kept_until=window.kept_until,
    )
    return assignment


@transaction.atomic
def keep_welcome_list(
    *, actor: Actor, location_id: int, lines: Sequence[WelcomeLine], now: datetime
) -> tuple[WelcomeLine, ...]:
    """Choose what a school asks about its welcome, from now on; gives the list as it is now.

    Locks the location. A new version begins; about work that ended before, the list of then is asked. The same list
    again adds nothing. Refuses fewer than three lines, more than eight, and a line twice (`WelcomeListLength`).
    Announces nothing.
    """
    location = get_location(
        actor=actor, action=Action.EDIT_LOCATION, location_id=location_id, lock=True
    )
    if actor.user_id is None or location.region_id is None:
        raise AssertionError("somebody of a region keeps it, never the clock")
    chosen = tuple(lines)
    if not FEWEST_LINES <= len(chosen) <= MOST_LINES or len(set(chosen)) != len(chosen):
        raise WelcomeListLength
    if chosen != lines_of(location.pk, at=now):
        WelcomeList.objects.create(
            region_id=location.region_id,
            location=location,
            lines=list(chosen),
            kept_by_id=actor.user_id,
            from_at=now,
        )
    return chosen
