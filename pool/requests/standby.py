"""Who stood ready on which half-day, whether they were called, and the allowance that is due."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils import timezone

from pool.people.enums import HalfDay
from pool.requests.assignment_queries import DID_NOT_COME
from pool.requests.enums import ArrivalWord, DecisionSubject, OfferStatus, Side
from pool.requests.indicators.employers import NO_EMPLOYER, by_person, runs
from pool.requests.indicators.reading import employments_in
from pool.requests.models import (
    Arrival,
    AssignmentPeriod,
    Offer,
    RequestDecision,
    StandbyHalfDay,
)
from pool.requests.no_shows import no_shows_in
from pool.requests.policy import standby_rules
from regions.agreements.periods import Stretch

Key = tuple[int, date, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoodHalfDay:
    """One half-day on which somebody stood ready."""

    substitute_id: int
    substitute_name: str
    date: date
    half_day: HalfDay
    board_id: int
    """The board that employs this person on that day; 0 is nobody."""
    board_name: str
    called: bool
    """Somebody who works is paid for the work, and gets no allowance."""
    said_no: bool
    """Somebody who on the day itself said no to work of that half-day, or called it off, gets none either."""
    not_come: bool
    """Somebody who was called and did not come gets none as well."""
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceLine:
    """The people of one board over the period; the region pays."""

    board_name: str
    half_days: int
    called: int
    said_no: int
    not_come: int
    cents: int


def stood_in(*, region_id: int, stretch: Stretch) -> list[StoodHalfDay]:
    """Every half-day of standby in these days, in order of date and name; six queries."""
    rows = list(
        StandbyHalfDay.objects.filter(
            substitute__region=region_id, date__gte=stretch.start, date__lt=stretch.until
        )
        .select_related("substitute")
        .order_by("date", "substitute__family_name", "substitute", "-half_day")
    )
    if not rows:
        return []
    people = {row.substitute_id for row in rows}
    worked, missed, called_off = _worked_missed_or_called_off(people, region_id, stretch)
    refused = _refused(people, stretch) | called_off
    jobs = by_person(employments_in(region_id=region_id, stretch=stretch))
    rules = standby_rules(region_id=region_id)
    found = []
    for row in rows:
        key = (row.substitute_id, row.date, row.half_day)
        job = next((one for one in jobs.get(row.substitute_id, ()) if runs(one, row.date)), None)
        called, not_come = key in worked, key in missed
        said_no = key in refused and not called and not not_come
        found.append(
            StoodHalfDay(
                substitute_id=row.substitute_id,
                substitute_name=row.substitute.full_name,
                date=row.date,
                half_day=HalfDay(row.half_day),
                board_id=0 if job is None else job.board_id,
                board_name=NO_EMPLOYER if job is None else job.board.name,
                called=called,
                said_no=said_no,
                not_come=not_come,
                cents=0 if called or said_no or not_come else rules.on(row.date).half_day_cents,
            )
        )
    return found


def allowances_in(*, region_id: int, stretch: Stretch, today: date) -> list[AllowanceLine]:
    """What is due per board for the days of the period that are over, by name; nobody is named."""
    until = min(stretch.until, today)
    over = (
        stood_in(region_id=region_id, stretch=Stretch(stretch.start, until))
        if stretch.start < until
        else []
    )
    names = {row.board_id: row.board_name for row in over}
    stood, called, said_no, not_come, cents = (Counter[int]() for _ in range(5))
    for row in over:
        stood[row.board_id] += 1
        called[row.board_id] += row.called
        said_no[row.board_id] += row.said_no
        not_come[row.board_id] += row.not_come
        cents[row.board_id] += row.cents
    return [
        AllowanceLine(
            board_name=name,
            half_days=stood[board],
            called=called[board],
            said_no=said_no[board],
            not_come=not_come[board],
            cents=cents[board],
        )
        for board, name in sorted(names.items(), key=lambda one: (one[1], one[0]))
    ]


def _worked_missed_or_called_off(
    people: set[int], region_id: int, stretch: Stretch
) -> tuple[set[Key], set[Key], set[Key]]:
    """The half-days that were worked, to which the person did not come, and that they called off on the day itself.

    A half-day called off by itself counts by its own moment and side, whatever became of the rest. Nobody came when all
    that was said of the day says so, and when the school called it off that day for that reason and the person
    never said that they were there.
    """
    no_shows = no_shows_in(region_id=region_id, stretch=stretch)
    worked, missed, called_off = set[Key](), set[Key](), set[Key]()
    rows = AssignmentPeriod.objects.filter(
        substitute__in=people,
        request_period__date__gte=stretch.start,
        request_period__date__lt=stretch.until,
    ).annotate(off_at=Coalesce("called_off_at", "assignment__cancelled_at"))
    rows = rows.annotate(is_reported=_reported())
    for one, day, half_days, assignment_id, is_live, off_at, side, is_reported in rows.values_list(
        *("substitute", "request_period__date", "request_period__half_days"),
        *("assignment", "is_live", "off_at"),
        Coalesce(NullIf("called_off_by_side", Value("")), "assignment__cancelled_by_side"),
        "is_reported",
    ):
        keys = _keys([(one, day, half_days)])
        is_late = off_at is not None and timezone.localdate(off_at) == day and not is_live
        if (assignment_id, day) in no_shows or (is_late and is_reported):
            missed |= keys
        elif is_live:
            worked |= keys
        elif is_late and side == Side.SUBSTITUTE:
            called_off |= keys
    return worked, missed - worked, called_off


def _reported() -> Q:
    """Whether the outer period was called off because nobody came, against which the person said nothing."""
    said = RequestDecision.objects.filter(
        request=OuterRef("assignment__request"),
        subject=DecisionSubject.ASSIGNMENT,
        subject_id=OuterRef("assignment"),
        reason=DID_NOT_COME,
        at=OuterRef("off_at"),
    )
    there = Arrival.objects.filter(
        assignment=OuterRef("assignment"),
        date=OuterRef("request_period__date"),
        side=Side.SUBSTITUTE,
        word=ArrivalWord.ARRIVED,
    )
    return Exists(said) & ~Exists(there)


def _refused(people: set[int], stretch: Stretch) -> set[Key]:
    rows = Offer.objects.filter(
        status=OfferStatus.REFUSED,
        substitute__in=people,
        periods__date__gte=stretch.start,
        periods__date__lt=stretch.until,
    ).values_list("substitute", "periods__date", "periods__half_days", "answered_at")
    return _keys(
        (one, day, half_days)
        for one, day, half_days, at in rows
        if at is not None and timezone.localdate(at) == day
    )


def _keys(rows: Iterable[tuple[int, date, Sequence[str]]]) -> set[Key]:
    return {(one, day, half_day) for one, day, half_days in rows for half_day in half_days}
