"""Who stood ready on which half-day, whether they were called, and the allowance that is due."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from pool.people.enums import HalfDay
from pool.requests.enums import OfferStatus, Side
from pool.requests.indicators.employers import NO_EMPLOYER, by_person, runs
from pool.requests.indicators.reading import employments_in
from pool.requests.models import AssignmentPeriod, Offer, StandbyHalfDay
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
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceLine:
    """The people of one board over the period; the region pays."""

    board_name: str
    half_days: int
    called: int
    said_no: int
    cents: int


def stood_in(*, region_id: int, stretch: Stretch) -> list[StoodHalfDay]:
    """Every half-day of standby in these days, in order of date and name; five queries."""
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
    worked, called_off = _worked_or_called_off(people, stretch)
    refused = _refused(people, stretch) | called_off
    jobs = by_person(employments_in(region_id=region_id, stretch=stretch))
    rules = standby_rules(region_id=region_id)
    found = []
    for row in rows:
        key = (row.substitute_id, row.date, row.half_day)
        job = next((one for one in jobs.get(row.substitute_id, ()) if runs(one, row.date)), None)
        called, said_no = key in worked, key in refused and key not in worked
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
                cents=0 if called or said_no else rules.on(row.date).half_day_cents,
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
    stood, called, said_no, cents = (Counter[int]() for _ in range(4))
    for row in over:
        stood[row.board_id] += 1
        called[row.board_id] += row.called
        said_no[row.board_id] += row.said_no
        cents[row.board_id] += row.cents
    return [
        AllowanceLine(
            board_name=name,
            half_days=stood[board],
            called=called[board],
            said_no=said_no[board],
            cents=cents[board],
        )
        for board, name in sorted(names.items(), key=lambda one: (one[1], one[0]))
    ]


def _worked_or_called_off(people: set[int], stretch: Stretch) -> tuple[set[Key], set[Key]]:
    """The half-days that were worked, and those that the person called off on the day itself.

    A half-day called off by itself counts by its own moment and side, whatever became of the rest.
    """
    own_part = Q(called_off_by_side=Side.SUBSTITUTE)
    own_whole = Q(called_off_by_side="", assignment__cancelled_by_side=Side.SUBSTITUTE)
    rows = AssignmentPeriod.objects.filter(
        Q(is_live=True) | own_part | own_whole,
        substitute__in=people,
        request_period__date__gte=stretch.start,
        request_period__date__lt=stretch.until,
    ).values_list(
        *("substitute", "request_period__date", "request_period__half_days"),
        "is_live",
        Coalesce("called_off_at", "assignment__cancelled_at"),
    )
    worked = _keys(row[:3] for row in rows if row[3])
    return worked, _keys(
        (one, day, half_days)
        for one, day, half_days, is_live, at in rows
        if not is_live and at is not None and timezone.localdate(at) == day
    )


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
