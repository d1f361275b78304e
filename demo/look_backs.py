"""What both sides said after the work of the past weeks, and the welcome lists of a few schools."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from demo.cast import CAST
from pool.requests.enums import Again, ClosedAnswer, Side, WelcomeLine, WorkLine
from pool.requests.looking_back import DEFAULT_LINES, window_from, with_last_work
from pool.requests.models import Assignment, LookBack, WelcomeList
from regions.models import Region, SchoolLocation

LEFT_OPEN: Final = 4
"""Of so many assignments one is left without an answer, for who looks around."""
SHOWN: Final = frozenset(member.email for member in CAST)
"""Who can sign in still has to look back on the work of these weeks."""
LISTS: Final = (
    (WelcomeLine.SHOWN_AROUND, WelcomeLine.BOARD_WORKED, WelcomeLine.KNEW_ABOUT_BREAKS),
    (WelcomeLine.NAMES_OF_GROUP, WelcomeLine.KNEW_THE_RULES),
)
AGAIN: Final = (Again.GLADLY, Again.GLADLY, Again.FINE, Again.GLADLY, Again.RATHER_NOT)


def store_look_backs(region: Region, *, heads: dict[int, int], now: datetime) -> None:
    """Store them for work that is over; `heads` are the leaders of the schools, as user by location."""
    lists = dict(_lists(region, heads=heads, now=now))
    WelcomeList.objects.bulk_create(lists.values())
    worked = with_last_work(Assignment.objects.filter(region=region)).filter(worked_until__lte=now)
    rows = worked.select_related("request", "substitute").order_by("pk")
    LookBack.objects.bulk_create(
        said
        for assignment in rows
        if assignment.pk % LEFT_OPEN
        for said in _said(assignment, lists.get(assignment.request.location_id), heads, now=now)
    )
    LookBack.objects.bulk_create(_of_last_year(region, heads=heads, now=now))


def _of_last_year(region: Region, *, heads: dict[int, int], now: datetime) -> Iterator[LookBack]:
    """What stayed of the school year before this one: without a person, assignment or moment."""
    window = window_from(now - timedelta(days=365))
    for number, location_id in enumerate(sorted(heads)):
        for place in range(5 * (1 + number % 4)):
            yield LookBack(
                region=region,
                location_id=location_id,
                side=Side.SUBSTITUTE,
                school_year=window.school_year,
                answers={
                    line.value: _answer(number + place + asked * 5)
                    for asked, line in enumerate(DEFAULT_LINES)
                },
                again=AGAIN[(number + place) % len(AGAIN)],
                kept_until=window.kept_until,
            )


def _lists(
    region: Region, *, heads: dict[int, int], now: datetime
) -> Iterator[tuple[int, WelcomeList]]:
    schools = SchoolLocation.objects.filter(region=region, pk__in=heads).order_by("pk")
    for number, school in enumerate(schools):
        if number % 3 < len(LISTS):
            lines = [*DEFAULT_LINES, *LISTS[number % 3]]
            yield (
                school.pk,
                WelcomeList(
                    region=region,
                    location=school,
                    lines=[line.value for line in lines],
                    kept_by_id=heads[school.pk],
                    from_at=now - timedelta(days=60),
                ),
            )


def _said(
    assignment: Any, kept: WelcomeList | None, heads: dict[int, int], *, now: datetime
) -> Iterator[LookBack]:
    window = window_from(assignment.worked_until)
    at = window.opens_at + timedelta(hours=20)
    if at > now:
        return
    lines = DEFAULT_LINES if kept is None else tuple(WelcomeLine(one) for one in kept.lines)
    person, school = assignment.substitute.user_id, heads.get(assignment.request.location_id)
    asked: tuple[tuple[Side, int | None, tuple[WelcomeLine | WorkLine, ...]], ...] = (
        (Side.SUBSTITUTE, person, lines),
        (Side.SCHOOL, school, tuple(WorkLine)),
    )
    for side, said_by, questions in asked:
        left = assignment.substitute.email in SHOWN and (
            # Two of three: so the one who worked also has something to read of a school.
            side == Side.SUBSTITUTE or assignment.pk % 3
        )
        if said_by is not None and not (left and window.holds(now)):
            yield LookBack(
                region_id=assignment.region_id,
                location_id=assignment.request.location_id,
                assignment=assignment,
                side=side,
                school_year=window.school_year,
                answers={
                    line.value: _answer(assignment.pk + place)
                    for place, line in enumerate(questions)
                },
                again=AGAIN[assignment.pk % len(AGAIN)],
                said_by_id=said_by,
                at=at,
                closes_at=window.closes_at,
                kept_until=window.kept_until,
            )


def _answer(number: int) -> ClosedAnswer:
    """Mostly yes: one in six no, one in eleven not applicable."""
    if number % 6 == 0:
        return ClosedAnswer.NO
    return ClosedAnswer.NOT_APPLICABLE if number % 11 == 0 else ClosedAnswer.YES
