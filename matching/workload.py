"""The two hard rules that add up: hours and rest by law, and a person's own limits per week.

Both walk the open units in order of time and keep what still fits beside the work already accepted and
the units kept before, so that somebody who cannot do all of a splittable request can do the first part.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from matching.facts import MINUTES_PER_DAY, AssignmentFacts, PeriodFacts, SubstituteFacts
from matching.reasons import Reason, in_dutch
from matching.settings import Effect, WorkingTimeLimits
from matching.verdicts import Case, Unit, Verdict, fine, remark, take_away

Work = AssignmentFacts | PeriodFacts


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def working_time(case: Case) -> Verdict:
    """Arbeidstijdenwet: length of a day, rest between days, hours per week, averages.

    The averages are judged for the week of the first day, from the sums in the facts; weekly rest is not.
    """
    rule, limits = "working_time", case.settings.working_time
    if limits.effect is Effect.OK:
        return fine(rule)
    hours = _Hours.of(case.substitute)
    blocked: list[tuple[Unit, Reason]] = []
    for unit in case.units:
        after = hours.with_work(unit)
        reason = _broken_limit(after, unit, case, limits)
        if reason is not None:
            blocked.append((unit, reason))
        if reason is None or limits.effect is Effect.WARN:
            hours = after
    if blocked and limits.effect is Effect.WARN:
        return remark(rule, blocked[0][1])
    return take_away(rule, case, blocked)


def personal_limits(case: Case) -> Verdict:
    """At most so many half-days, days and minutes per week, as the person set them."""
    week_load = _WeekLoad.of(case.substitute.assignments)
    blocked: list[tuple[Unit, Reason]] = []
    for unit in case.units:
        after = week_load.with_work(unit)
        reason = _broken_wish(after, unit, case.substitute)
        if reason is None:
            week_load = after
        else:
            blocked.append((unit, reason))
    return take_away("personal_limits", case, blocked)


@dataclass(frozen=True, slots=True)
class _Hours:
    """First and last minute per date, and minutes per week (keyed by its Monday)."""

    fixed_minutes: int
    spans: dict[date, tuple[int, int]] = field(default_factory=dict)
    weeks: dict[date, int] = field(default_factory=dict)

    @classmethod
    def of(cls, substitute: SubstituteFacts) -> "_Hours":
        return cls(substitute.fixed_minutes_per_week).with_work(substitute.assignments)

    def with_work(self, work: Iterable[Work]) -> "_Hours":
        spans, weeks = dict(self.spans), dict(self.weeks)
        for piece in work:
            start, end = spans.get(piece.date, (piece.start_minute, piece.end_minute))
            spans[piece.date] = (min(start, piece.start_minute), max(end, piece.end_minute))
            monday = monday_of(piece.date)
            weeks[monday] = weeks.get(monday, self.fixed_minutes) + piece.minutes
        return _Hours(self.fixed_minutes, spans, weeks)

    def length_of(self, day: date) -> int:
        """Minutes from the first start to the last end of a day with work."""
        start, end = self.spans[day]
        return end - start

    def rest_before(self, day: date) -> int | None:
        """Minutes between the end of the day before and the start of this day; None without work."""
        before, this = self.spans.get(day - timedelta(days=1)), self.spans.get(day)
        return None if before is None or this is None else this[0] + MINUTES_PER_DAY - before[1]


def _broken_limit(
    hours: _Hours, unit: Unit, case: Case, limits: WorkingTimeLimits
) -> Reason | None:
    days = {period.date for period in unit}
    if any(hours.length_of(day) > limits.day_span for day in days):
        return _hours_reason("day_too_long", limits.day_span)
    rests = {hours.rest_before(day + timedelta(days=beside)) for day in days for beside in (0, 1)}
    if any(rest is not None and rest < limits.daily_rest for rest in rests):
        return _hours_reason("rest_too_short", limits.daily_rest)
    weeks = {monday_of(day) for day in days}
    if any(hours.weeks[week] > limits.week for week in weeks):
        return _hours_reason("week_too_long", limits.week)
    first_week = monday_of(case.request.first_date)
    if first_week in weeks:
        return _broken_average(hours.weeks[first_week], case.substitute, limits)
    return None


def _broken_average(
    week: int, substitute: SubstituteFacts, limits: WorkingTimeLimits
) -> Reason | None:
    for weeks, before, limit in (
        (4, substitute.minutes_last_3_weeks, limits.average_4_weeks),
        (16, substitute.minutes_last_15_weeks, limits.average_16_weeks),
    ):
        if before + week > weeks * limit:
            values = (("weeks", str(weeks)), ("hours", str(limit // 60)))
            return Reason(code="average_too_high", values=values)
    return None


def _hours_reason(code: str, minutes: int) -> Reason:
    return Reason(code=code, values=(("hours", str(minutes // 60)),))


@dataclass(frozen=True, slots=True)
class _WeekLoad:
    """Half-days used per date, and minutes per week."""

    half_days: dict[date, int] = field(default_factory=dict)
    minutes: dict[date, int] = field(default_factory=dict)

    @classmethod
    def of(cls, work: Iterable[Work]) -> "_WeekLoad":
        return cls().with_work(work)

    def with_work(self, work: Iterable[Work]) -> "_WeekLoad":
        half_days, minutes = dict(self.half_days), defaultdict(int, self.minutes)
        for piece in work:
            half_days[piece.date] = half_days.get(piece.date, 0) | piece.half_days
            minutes[monday_of(piece.date)] += piece.minutes
        return _WeekLoad(half_days, dict(minutes))

    def used_in(self, monday: date) -> list[int]:
        """The half-day masks of the worked days of one week."""
        return [mask for day, mask in self.half_days.items() if monday_of(day) == monday]


def _broken_wish(load: _WeekLoad, unit: Unit, substitute: SubstituteFacts) -> Reason | None:
    for monday in dict.fromkeys(monday_of(period.date) for period in unit):
        used = load.used_in(monday)
        for code, count, limit, shown_per in (
            (
                "half_days_limit",
                sum(mask.bit_count() for mask in used),
                substitute.max_half_days_per_week,
                1,
            ),
            ("days_limit", len(used), substitute.max_days_per_week, 1),
            ("minutes_limit", load.minutes[monday], substitute.max_minutes_per_week, 60),
        ):
            if limit is not None and count > limit:
                return Reason(code=code, values=(("limit", in_dutch(limit / shown_per)),))
    return None
