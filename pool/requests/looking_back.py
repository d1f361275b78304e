"""When both sides can look back on an assignment, and what each is asked then."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.db.models import Exists, Max, OuterRef, Q, QuerySet

from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import Side, WelcomeLine, WorkLine
from pool.requests.models import Assignment, LookBack, WelcomeList

WINDOW: Final = timedelta(days=14)
DEFAULT_LINES: Final = (
    WelcomeLine.SOMEBODY_RECEIVED,
    WelcomeLine.TIMETABLE_READY,
    WelcomeLine.KNEW_WHOM_TO_CALL,
    WelcomeLine.LOGIN_OR_KEY,
)
"""What is asked about a school that did not choose its own."""
SCHOOL_YEAR_STARTS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """From the end of the last half-day that was worked, for two weeks; half-open."""

    opens_at: datetime
    closes_at: datetime

    def holds(self, now: datetime) -> bool:
        return self.opens_at <= now < self.closes_at

    @property
    def last_date(self) -> date:
        """The last day of the work."""
        return self.opens_at.astimezone(TIME_ZONE).date()

    @property
    def school_year(self) -> int:
        day = self.last_date
        return day.year if day.month >= SCHOOL_YEAR_STARTS else day.year - 1

    @property
    def kept_until(self) -> date:
        """Three months after the school year."""
        return date(self.school_year + 1, 10, 31)


def with_last_work(rows: QuerySet[Assignment]) -> QuerySet[Any, Any]:
    """Annotate `worked_until`: the end of the last half-day that is or was to be worked; none when called off before."""
    return rows.annotate(
        worked_until=Max("periods__period__endswith", filter=Q(periods__is_live=True))
    )


def to_look_back_on(rows: QuerySet[Assignment], *, now: datetime) -> QuerySet[Any, Any]:
    """The assignments of which the window is open, the last work first, with whether each side answered."""
    said = LookBack.objects.filter(assignment=OuterRef("pk"))
    worked: QuerySet[Any, Any] = (
        with_last_work(rows)
        .filter(worked_until__lte=now, worked_until__gt=now - WINDOW)
        .annotate(
            said_by_substitute=Exists(said.filter(side=Side.SUBSTITUTE)),
            said_by_school=Exists(said.filter(side=Side.SCHOOL)),
        )
        .select_related("request__location", "substitute")
        .order_by("-worked_until", "pk")
    )
    return worked


def window_of(assignment: Assignment) -> Window | None:
    """When both sides can look back; none when nothing is left that was worked."""
    rows = with_last_work(Assignment.objects.filter(pk=assignment.pk))
    worked_until: datetime | None = rows.values_list("worked_until", flat=True).get()
    return None if worked_until is None else window_from(worked_until)


def window_from(worked_until: datetime) -> Window:
    """The window after work that ended then."""
    return Window(opens_at=worked_until, closes_at=worked_until + WINDOW)


def lines_of(location_id: int, *, at: datetime) -> tuple[WelcomeLine, ...]:
    """The welcome list of a school as it was at a moment."""
    rows = WelcomeList.objects.filter(location=location_id, from_at__lte=at)
    version = rows.order_by("from_at", "pk").last()
    return DEFAULT_LINES if version is None else tuple(WelcomeLine(one) for one in version.lines)


def asked_of(side: Side, *, location_id: int, window: Window) -> tuple[WelcomeLine | WorkLine, ...]:
    """The questions to one side: the list of the school on the day of the work, or about practical things."""
    if side == Side.SUBSTITUTE:
        return lines_of(location_id, at=window.opens_at)
    return tuple(WorkLine)


def last_words(assignment_id: int) -> dict[str, LookBack]:
    """What each side said last."""
    rows = LookBack.objects.filter(assignment=assignment_id).order_by("at", "pk")
    return {row.side: row for row in rows}


def in_order(lines: Iterable[str]) -> list[str]:
    """Lines in the order in which the statements stand; the database keeps no order of answers."""
    places = list(_LABELS)
    return sorted(lines, key=lambda line: places.index(line) if line in _LABELS else len(places))


def label_of(line: str) -> str:
    """The statement behind the code of a line."""
    return _LABELS.get(line, line)


_LABELS: Final[dict[str, str]] = {
    one.value: str(one.label) for choices in (WelcomeLine, WorkLine) for one in choices
}
