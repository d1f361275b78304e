"""What a school reads of the answers of substitutes: totals in steps, so that no difference is one person's answer."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import F, Q, QuerySet

from pool.requests.enums import Side
from pool.requests.models import LookBack

STEP: Final = 5
"""A total grows by at least so many answers at once."""
FEWEST_PEOPLE: Final = 5
"""And every step holds answers of at least so many different people."""

Group = tuple[int, int, int]
"""School location, region and school year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One answer that counts: of whom, and what."""

    person: int | None
    """None when it bears no name any more: then it was counted before."""
    answers: dict[str, str]
    again: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The totals of a school in a school year; nothing in it is about fewer than five people."""

    location_id: int
    school_year: int
    answered: int
    again: Counter[str]
    lines: dict[str, Counter[str]]


def shown_part(people: Sequence[int | None]) -> int:
    """How many answers, in the order in which their windows closed, are shown: whole steps only."""
    shown, fresh = 0, set[int]()
    for number, person in enumerate(people, start=1):
        if person is None:
            shown = number
            continue
        fresh.add(person)
        if number - shown >= STEP and len(fresh) >= FEWEST_PEOPLE:
            shown, fresh = number, set()
    return shown


def shown_answers(rows: Sequence[Answered]) -> list[Answered]:
    """The answers that are shown, each with only the lines that enough people were asked.

    A line that came on the list later has steps of its own: else it would tell what the last few said.
    """
    whole = list(rows[: shown_part([row.person for row in rows])])
    places: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(whole):
        for line in row.answers:
            places[line].append(place)
    kept = {
        line: set(found[: shown_part([whole[place].person for place in found])])
        for line, found in places.items()
    }
    return [
        Answered(
            person=row.person,
            answers={line: said for line, said in row.answers.items() if place in kept[line]},
            again=row.again,
        )
        for place, row in enumerate(whole)
    ]


def totals_in(rows: QuerySet[LookBack], *, now: datetime) -> list[Totals]:
    """The totals behind these rows, per school and school year, the last year first; one query.

    Only what can no longer be changed counts. A school of which too little is known is not in it.
    """
    totals = [
        _total(group, shown)
        for group, found in counted_answers(rows, now=now).items()
        if (shown := shown_answers(found))
    ]
    return sorted(totals, key=lambda total: (-total.school_year, total.location_id))


def counted_answers(rows: QuerySet[LookBack], *, now: datetime) -> dict[Group, list[Answered]]:
    """The last answer about each assignment of which the window closed, per group, in the order of closing."""
    closed = rows.filter(side=Side.SUBSTITUTE).filter(
        Q(closes_at__lte=now) | Q(assignment__isnull=True)
    )
    found: dict[Group, dict[tuple[int, int], Answered]] = defaultdict(dict)
    in_order = (F("closes_at").asc(nulls_first=True), "assignment", "at", "pk")
    for row in closed.select_related("assignment").order_by(*in_order):
        person = None if row.assignment is None else row.assignment.substitute_id
        group = (row.location_id, row.region_id, row.school_year)
        # The last word about an assignment takes the place of the ones before it.
        key = (0, row.pk) if row.assignment_id is None else (1, row.assignment_id)
        found[group][key] = Answered(person=person, answers=row.answers, again=row.again)
    return {group: list(answers.values()) for group, answers in found.items()}


def _total(group: Group, shown: Iterable[Answered]) -> Totals:
    location_id, _, school_year = group
    rows = list(shown)
    lines: dict[str, Counter[str]] = {}
    for row in rows:
        for line, said in row.answers.items():
            lines.setdefault(line, Counter())[said] += 1
    return Totals(
        location_id=location_id,
        school_year=school_year,
        answered=len(rows),
        again=Counter(row.again for row in rows),
        lines=lines,
    )
