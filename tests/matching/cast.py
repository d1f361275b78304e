"""A request and a substitute who fit each other in every way, to be changed in one way per test."""

from dataclasses import replace
from datetime import date

from matching.facts import (
    AFTERNOON,
    MORNING,
    AdmissionFacts,
    AdmissionState,
    AssignmentFacts,
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

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
WEDNESDAY = date(2026, 11, 25)
SCHOOL, OTHER_SCHOOL = 10, 11
BOARD, OTHER_BOARD = 3, 4
HERE = Location(x_km=155.0, y_km=463.0)


def km_east(distance: float) -> Location:
    return Location(x_km=HERE.x_km + distance, y_km=HERE.y_km)


def morning_of(day: date, *, period_id: int = 1) -> PeriodFacts:
    return PeriodFacts(id=period_id, date=day, start_minute=510, end_minute=720, half_days=MORNING)


def afternoon_of(day: date, *, period_id: int = 2) -> PeriodFacts:
    return PeriodFacts(
        id=period_id, date=day, start_minute=780, end_minute=900, half_days=AFTERNOON
    )


def request(**changes: object) -> RequestFacts:
    """Group 5 at De Regenboog on Monday, whole day."""
    regenboog = RequestFacts(
        id=1,
        school_id=SCHOOL,
        board_id=BOARD,
        location=HERE,
        periods=(morning_of(MONDAY), afternoon_of(MONDAY)),
        year_groups=frozenset({5}),
        needs=(QualificationNeed(kind="po_teacher"),),
    )
    return replace(regenboog, **changes)  # type: ignore[arg-type]  # each test names fields of the facts


def substitute(**changes: object) -> SubstituteFacts:
    """Sanne: permanent pool of the same board, free on Monday to Wednesday, lives 4 km away."""
    sanne = SubstituteFacts(
        id=100,
        home=km_east(3.2),
        employments=(EmploymentFacts(board_id=BOARD, pool_group=PoolGroup.PERMANENT),),
        qualifications=(
            QualificationFacts(qualification=Qualification(kind="po_teacher", sector="po")),
        ),
        vogs=(VogFacts(board_id=BOARD, issued_date=date(2025, 8, 1), seen_date=date(2025, 8, 20)),),
        admissions=(AdmissionFacts(board_id=BOARD, state=AdmissionState.ADMITTED),),
        consents_to_other_boards=True,
        availability=tuple(
            AvailabilityFacts(date=day, half_days=MORNING | AFTERNOON)
            for day in (MONDAY, TUESDAY, WEDNESDAY)
        ),
        max_km=25.0,
        max_half_days_per_week=10,
        max_days_per_week=5,
    )
    return replace(sanne, **changes)  # type: ignore[arg-type]  # each test names fields of the facts


def work_on(
    day: date,
    *,
    start: int = 510,
    end: int = 720,
    half_days: int = MORNING,
    school_id: int = SCHOOL,
    location: Location = HERE,
) -> AssignmentFacts:
    return AssignmentFacts(
        date=day,
        start_minute=start,
        end_minute=end,
        half_days=half_days,
        school_id=school_id,
        location=location,
    )
