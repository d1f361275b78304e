"""An instance file as facts: one request of it, and its substitutes as that request sees them.

The file knows less than the product: everybody is admitted everywhere, nobody worked before, and there are
no rest times; those rules are silent here. An atom becomes a stretch of minutes from eight in the morning.
"""

from datetime import date, timedelta

from matching.facts import (
    AFTERNOON,
    MORNING,
    AdmissionFacts,
    AdmissionState,
    AvailabilityFacts,
    EmploymentFacts,
    Location,
    PeriodFacts,
    PoolGroup,
    Qualification,
    QualificationFacts,
    QualificationNeed,
    RequestFacts,
    SubstituteFacts,
    VogFacts,
)
from matching.instance import Calendar, Instance, InstanceRequest, InstanceSubstitute
from matching.settings import Effect, RuleSettings, WorkingTimeLimits

FIRST_MONDAY = date(2024, 1, 1)
FIRST_MINUTE = 8 * 60
LONGEST_ATOM = 60
_GROUPS = tuple(PoolGroup)


def request_facts(instance: Instance, request: InstanceRequest) -> RequestFacts:
    """One request; a unit with gaps becomes several periods that stay together."""
    school = instance.schools[request.school]
    periods: list[PeriodFacts] = []
    for unit in request.units:
        for start, end in _stretches(frozenset(unit.atoms)):
            atoms = range(start, end)
            periods.append(
                PeriodFacts(
                    id=len(periods),
                    date=date_of(instance.calendar, unit.day),
                    start_minute=_minute(instance.calendar, start),
                    end_minute=_minute(instance.calendar, end),
                    half_days=_half_days(instance.calendar, atoms),
                    unit_id=unit.id,
                )
            )
    return RequestFacts(
        id=request.id,
        school_id=school.id,
        board_id=school.board,
        location=Location(x_km=school.x, y_km=school.y),
        periods=tuple(periods),
        needs=(QualificationNeed(kind=str(request.qualification)),),
        splittable=request.splittable,
    )


def substitute_facts(
    instance: Instance, one: InstanceSubstitute, request: RequestFacts
) -> SubstituteFacts:
    """One substitute, admitted by the board that asks."""
    calendar = instance.calendar
    group = _GROUPS[one.pool_group] if one.pool_group < len(_GROUPS) else PoolGroup.OTHER
    return SubstituteFacts(
        id=one.id,
        home=Location(x_km=one.x, y_km=one.y),
        employments=(EmploymentFacts(board_id=one.board, pool_group=group),),
        qualifications=tuple(
            QualificationFacts(qualification=Qualification(kind=str(kind)))
            for kind in sorted(one.qualifications)
        ),
        vogs=_vog_of(one),
        admissions=(AdmissionFacts(board_id=request.board_id, state=AdmissionState.ADMITTED),),
        consents_to_other_boards=not one.own_board_only,
        availability=tuple(
            AvailabilityFacts(
                date=date_of(calendar, day),
                start_minute=_minute(calendar, start),
                end_minute=_minute(calendar, end),
            )
            for day, atoms in enumerate(one.available)
            for start, end in _stretches(atoms)
        ),
        max_km=one.max_km,
        max_days_per_week=one.max_days_per_week,
        max_minutes_per_week=one.max_atoms_per_week * _atom(calendar),
        hidden_school_ids=one.blocked_schools,
        preferred_school_ids=one.preferred_schools,
        familiar_school_ids=one.familiar_schools,
        idle_paid_days=one.idle_days,
    )


def settings_of(instance: Instance) -> RuleSettings:
    """The first settings with the roads of the file, and without the rules it has no facts for."""
    return RuleSettings(
        road_factor=instance.road_factor,
        far_km=instance.far_km,
        working_time=WorkingTimeLimits(effect=Effect.OK),
    )


def date_of(calendar: Calendar, day: int) -> date:
    """A day number as a date in a week of the calendar's length that starts on Monday."""
    week, weekday = divmod(day, calendar.days_per_week)
    return FIRST_MONDAY + timedelta(weeks=week, days=weekday)


def _vog_of(one: InstanceSubstitute) -> tuple[VogFacts, ...]:
    if not one.vog:
        return ()
    return (VogFacts(board_id=one.board, issued_date=FIRST_MONDAY, seen_date=FIRST_MONDAY),)


def _atom(calendar: Calendar) -> int:
    return min(LONGEST_ATOM, (24 * 60 - FIRST_MINUTE) // calendar.atoms_per_day)


def _minute(calendar: Calendar, atom: int) -> int:
    return FIRST_MINUTE + atom * _atom(calendar)


def _half_days(calendar: Calendar, atoms: range) -> int:
    touched = zip((MORNING, AFTERNOON), calendar.half_days, strict=True)
    return sum(mask for mask, half in touched if not half.isdisjoint(atoms))


def _stretches(atoms: frozenset[int]) -> list[tuple[int, int]]:
    """Atoms as half-open stretches of neighbours."""
    starts = sorted(atom for atom in atoms if atom - 1 not in atoms)
    ends = sorted(atom + 1 for atom in atoms if atom + 1 not in atoms)
    return list(zip(starts, ends, strict=True))
