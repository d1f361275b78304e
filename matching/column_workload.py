"""Hours, rest and weekly limits on columns: the same walk over the units as `workload`, for everybody at once."""

from datetime import date, timedelta

import numpy as np

from matching.column_case import ColumnCase, day_number
from matching.facts import AFTERNOON, MINUTES_PER_DAY, MORNING
from matching.settings import Effect
from matching.tables import Flags, Floats, Ints
from matching.verdicts import Unit
from matching.workload import monday_of

_NEVER = 10.0**9
_WORKED = 4
_HALF_DAYS_IN = np.array([0, 1, 1, 2], dtype=np.int64)

Span = tuple[Floats, Floats]


def working_time(case: ColumnCase) -> Flags | None:
    """As `workload.working_time`; a limit that only warns takes nobody away."""
    if case.settings.working_time.effect is not Effect.BLOCK:
        return None
    hours = _HourColumns(case)
    allowed = case.flags_per_unit()
    for row, unit in enumerate(case.request.units):
        if row:
            hours.add(case.request.units[row - 1], allowed[row - 1] & case.open[row - 1])
        allowed[row] = hours.fits(unit)
    return allowed


def personal_limits(case: ColumnCase) -> Flags | None:
    """As `workload.personal_limits`."""
    load = _LoadColumns(case)
    allowed = case.flags_per_unit()
    for row, unit in enumerate(case.request.units):
        if row:
            load.add(case.request.units[row - 1], allowed[row - 1] & case.open[row - 1])
        allowed[row] = load.fits(unit)
    return allowed


class _HourColumns:
    """First and last minute per date and minutes per week, for everybody; made when first asked for."""

    def __init__(self, case: ColumnCase) -> None:
        self._case = case
        self._spans: dict[int, Span] = {}
        self._weeks: dict[date, Floats] = {}

    def fits(self, unit: Unit) -> Flags:
        limits, people = self._case.settings.working_time, self._case.pool.people
        after = self._after(unit)
        broken = np.zeros(self._case.size, dtype=np.bool_)
        for day, (start, end) in after.items():
            broken |= end - start > limits.day_span
            before = after.get(day - 1) or self._span(day - 1)
            broken |= start + MINUTES_PER_DAY - before[1] < limits.daily_rest
            following = after.get(day + 1) or self._span(day + 1)
            broken |= following[0] + MINUTES_PER_DAY - end < limits.daily_rest
        first_week = monday_of(self._case.request.first_date)
        for monday, minutes in minutes_per_week(unit).items():
            week = self._week(monday) + minutes
            broken |= week > limits.week
            if monday == first_week:
                broken |= people["minutes_last_3_weeks"] + week > 4 * limits.average_4_weeks
                broken |= people["minutes_last_15_weeks"] + week > 16 * limits.average_16_weeks
        return ~broken

    def add(self, unit: Unit, who: Flags) -> None:
        for day, (start, end) in self._after(unit).items():
            old_start, old_end = self._span(day)
            self._spans[day] = (np.where(who, start, old_start), np.where(who, end, old_end))
        for monday, minutes in minutes_per_week(unit).items():
            self._weeks[monday] = self._week(monday) + minutes * who

    def _after(self, unit: Unit) -> dict[int, Span]:
        after: dict[int, Span] = {}
        for period in unit:
            day = day_number(period)
            start, end = after.get(day) or self._span(day)
            after[day] = (
                np.minimum(start, period.start_minute),
                np.maximum(end, period.end_minute),
            )
        return after

    def _span(self, day: int) -> Span:
        if day not in self._spans:
            work, rows = self._case.pool.assignments, self._case.rows_on[day]
            start, end = np.full(self._case.size, _NEVER), np.full(self._case.size, -_NEVER)
            np.minimum.at(start, work.owner[rows], work["start_minute"][rows])
            np.maximum.at(end, work.owner[rows], work["end_minute"][rows])
            self._spans[day] = (start, end)
        return self._spans[day]

    def _week(self, monday: date) -> Floats:
        if monday not in self._weeks:
            fixed = self._case.pool.people["fixed_minutes_per_week"]
            self._weeks[monday] = fixed + assigned_minutes(self._case, monday)
        return self._weeks[monday]


class _LoadColumns:
    """Half-days, days and minutes per week, for everybody; made when first asked for."""

    def __init__(self, case: ColumnCase) -> None:
        self._case = case
        self._used: dict[int, Ints] = {}
        self._weeks: dict[date, tuple[Ints, Ints, Floats]] = {}

    def fits(self, unit: Unit) -> Flags:
        people = self._case.pool.people
        broken = np.zeros(self._case.size, dtype=np.bool_)
        for half_days, days, minutes in self._after(unit).values():
            broken |= half_days > people["max_half_days_per_week"]
            broken |= days > people["max_days_per_week"]
            broken |= minutes > people["max_minutes_per_week"]
        return ~broken

    def add(self, unit: Unit, who: Flags) -> None:
        for monday, after in self._after(unit).items():
            half_days, days, minutes = self._week(monday)
            self._weeks[monday] = (
                np.where(who, after[0], half_days),
                np.where(who, after[1], days),
                np.where(who, after[2], minutes),
            )
        for day, mask in _masks(unit).items():
            self._used[day] = self._day(day) | np.where(who, mask | _WORKED, 0)

    def _after(self, unit: Unit) -> dict[date, tuple[Ints, Ints, Floats]]:
        minutes = minutes_per_week(unit)
        after = {
            monday: (*self._week(monday)[:2], self._week(monday)[2] + minutes[monday])
            for monday in minutes
        }
        for day, mask in _masks(unit).items():
            monday, used = monday_of(date.fromordinal(day)), self._day(day)
            half_days, days, load = after[monday]
            more = _HALF_DAYS_IN[(used | mask) & 3] - _HALF_DAYS_IN[used & 3]
            after[monday] = (half_days + more, days + (used == 0), load)
        return after

    def _day(self, day: int) -> Ints:
        if day not in self._used:
            work, rows = self._case.pool.assignments, self._case.rows_on[day]
            used = np.zeros(self._case.size, dtype=np.int64)
            owner, half_days = work.owner[rows], work["half_days"][rows].astype(np.int64)
            used[owner] |= _WORKED
            for half_day in (MORNING, AFTERNOON):
                used[owner[(half_days & half_day) != 0]] |= half_day
            self._used[day] = used
        return self._used[day]

    def _week(self, monday: date) -> tuple[Ints, Ints, Floats]:
        if monday not in self._weeks:
            half_days = np.zeros(self._case.size, dtype=np.int64)
            days = np.zeros(self._case.size, dtype=np.int64)
            first = day_number(monday)
            for day in range(first, first + 7):
                if len(self._case.rows_on[day]):
                    used = self._day(day)
                    half_days += _HALF_DAYS_IN[used & 3]
                    days += used != 0
            self._weeks[monday] = (half_days, days, assigned_minutes(self._case, monday))
        return self._weeks[monday]


def assigned_minutes(case: ColumnCase, monday: date) -> Floats:
    """Minutes of accepted work in one week."""
    work = case.pool.assignments
    first = day_number(monday)
    in_week = (work["date"] >= first) & (work["date"] < first + timedelta(weeks=1).days)
    minutes = work["end_minute"][in_week] - work["start_minute"][in_week]
    return np.bincount(work.owner[in_week], weights=minutes, minlength=case.size).astype(np.float64)


def minutes_per_week(unit: Unit) -> dict[date, int]:
    minutes: dict[date, int] = {}
    for period in unit:
        monday = monday_of(period.date)
        minutes[monday] = minutes.get(monday, 0) + period.minutes
    return minutes


def _masks(unit: Unit) -> dict[int, int]:
    masks: dict[int, int] = {}
    for period in unit:
        day = day_number(period)
        masks[day] = masks.get(day, 0) | period.half_days
    return masks
