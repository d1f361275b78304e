"""A request before it is stored: what the form says, checked; the same for the preview and the real one."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

from pool.people.subjects import SUBJECTS
from pool.requests.enums import AbsenceCategory, Function
from pool.requests.errors import RequestInvalid
from regions.enums import Sector
from regions.models import SchoolLocation

TIME_ZONE = ZoneInfo("Europe/Amsterdam")
MAX_PERIODS = 60
MAX_DAYS_AHEAD = 400
MAX_WAVES = 10
MAX_SIZE = 500
LAST_GROUP = 8
NOON = time(12, 15)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPeriod:
    """One stretch on one date, in the local times of the school."""

    date: date
    start: time
    end: time

    @property
    def starts_at(self) -> datetime:
        """The moment it starts; DST-safe because a school day never lies in the changed hour."""
        return datetime.combine(self.date, self.start, TIME_ZONE)

    @property
    def ends_at(self) -> datetime:
        """The moment it ends."""
        return datetime.combine(self.date, self.end, TIME_ZONE)

    def half_days(self, noon: time) -> list[str]:
        """The half-days it touches, when the morning ends at `noon`."""
        return [
            name
            for name, touches in (("morning", self.start < noon), ("afternoon", self.end > noon))
            if touches
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWave:
    """A wave as a person sets it: minutes after now, and how many people."""

    minutes_after: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDraft:
    """Everything a school says about a request; about a group, never about an absent person."""

    location: SchoolLocation
    periods: tuple[DraftPeriod, ...]
    function: str = Function.TEACHER
    year_groups: tuple[int, ...] = ()
    subject: str = ""
    track: str = ""
    category: str = AbsenceCategory.UNPLANNED_SHORT
    splittable: bool = False
    preferred_substitute_ids: tuple[int, ...] = ()
    notes: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    report_at: time | None = None
    waves: tuple[DraftWave, ...] = field(default=())

    @property
    def starts_at(self) -> datetime:
        """The first moment of work."""
        return min(period.starts_at for period in self.periods)

    @property
    def ends_at(self) -> datetime:
        """The last moment of work."""
        return max(period.ends_at for period in self.periods)


def check_draft(draft: RequestDraft, *, now: datetime) -> None:
    """Refuse (`RequestInvalid`, all problems at once) what cannot be asked."""
    problems = [*_period_problems(draft, now=now), *_group_problems(draft), *_wave_problems(draft)]
    if problems:
        raise RequestInvalid(problems)


def _period_problems(draft: RequestDraft, *, now: datetime) -> list[tuple[str, str]]:
    if not draft.periods:
        return [("periods", "Kies ten minste één dagdeel of lesuur.")]
    if len(draft.periods) > MAX_PERIODS:
        return [
            (
                "periods",
                f"Een aanvraag heeft hoogstens {MAX_PERIODS} dagdelen of lesuren. Splits hem.",
            )
        ]
    problems = _overlap_problems(draft)
    today = now.astimezone(TIME_ZONE).date()
    for index, period in enumerate(draft.periods):
        where = f"periods.{index}"
        if period.end <= period.start:
            problems.append((f"{where}.end", "De eindtijd ligt na de begintijd."))
        if period.ends_at <= now:
            problems.append((f"{where}.date", "Dit dagdeel is al voorbij. Kies een later dagdeel."))
        if (period.date - today).days > MAX_DAYS_AHEAD:
            problems.append(
                (f"{where}.date", "Deze datum ligt te ver vooruit. Kies een datum binnen een jaar.")
            )
    return problems


def _overlap_problems(draft: RequestDraft) -> list[tuple[str, str]]:
    ordered = sorted(enumerate(draft.periods), key=lambda pair: (pair[1].date, pair[1].start))
    return [
        (f"periods.{index}", "Twee dagdelen overlappen elkaar. Haal er een weg.")
        for (_, earlier), (index, later) in pairwise(ordered)
        if earlier.date == later.date and later.start < earlier.end
    ]


def _group_problems(draft: RequestDraft) -> list[tuple[str, str]]:
    problems = []
    if draft.location.closed_date is not None:
        problems.append(("schoolLocation", "Deze vestiging is gesloten."))
    if any(not 1 <= group <= LAST_GROUP for group in draft.year_groups):
        problems.append(("yearGroups", "Een groep is een getal van 1 tot en met 8."))
    if len(set(draft.year_groups)) != len(draft.year_groups):
        problems.append(("yearGroups", "Een groep staat er twee keer in."))
    return problems + _subject_problems(draft)


def _subject_problems(draft: RequestDraft) -> list[tuple[str, str]]:
    problems = []
    if draft.subject and draft.subject not in SUBJECTS:
        problems.append(("subject", "Dit vak kennen we niet. Kies een vak uit de lijst."))
    if draft.location.sector == Sector.VO:
        if not draft.subject and draft.function != Function.TEACHING_ASSISTANT:
            problems.append(("subject", "Kies het vak."))
        if not draft.track:
            problems.append(("track", "Kies het niveau."))
    elif not draft.year_groups:
        problems.append(("yearGroups", "Kies ten minste één groep."))
    if draft.function == Function.SUBJECT_TEACHER and not draft.subject:
        problems.append(("subject", "Kies het vak van de vakleerkracht."))
    return problems


def _wave_problems(draft: RequestDraft) -> list[tuple[str, str]]:
    problems = []
    if len(draft.waves) > MAX_WAVES:
        problems.append(("waves", "Een aanvraag heeft hoogstens tien rondes."))
    for index, wave in enumerate(draft.waves):
        if wave.size < 1 or wave.size > MAX_SIZE:
            problems.append((f"waves.{index}.size", "Een ronde vraagt 1 tot 500 mensen."))
        if wave.minutes_after < 0 or wave.minutes_after > 60 * 24 * 14:
            problems.append(
                (f"waves.{index}.minutesAfterStart", "Een ronde begint binnen twee weken.")
            )
    starts = [wave.minutes_after for wave in draft.waves]
    if sorted(set(starts)) != starts:
        problems.append(("waves", "Zet de rondes op volgorde van tijd."))
    return problems
