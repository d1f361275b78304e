"""Invented pools, small enough that people, schools, boards and days meet all the time."""

from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from matching.facts import (
    AdmissionFacts,
    AdmissionState,
    AssignmentFacts,
    AvailabilityFacts,
    ChainFacts,
    ContinuityFacts,
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
from matching.settings import ChainRule, Effect, RuleSettings, WorkingTimeLimits

FRIDAY = date(2026, 11, 20)
IDS = st.integers(1, 12)
BOARDS = st.integers(1, 3)
SCHOOLS = st.integers(1, 4)
DAYS = st.integers(-8, 8).map(lambda days: FRIDAY + timedelta(days=days))
REQUEST_DAYS = st.integers(0, 4).map(lambda days: FRIDAY + timedelta(days=days))
YEAR_GROUPS = st.frozensets(st.integers(1, 3), max_size=2)
MINUTES = st.integers(16, 44).map(lambda half_hours: half_hours * 30)
HALF_DAYS = st.integers(1, 3)
KILOMETRES = st.integers(0, 40).map(lambda steps: 140.0 + steps * 0.7)
LOCATIONS = st.builds(Location, x_km=KILOMETRES, y_km=KILOMETRES)
KINDS = st.sampled_from(["po_teacher", "vo_grade_2", "po_subject"])
SECTORS = st.sampled_from([None, "po", "vo"])
SUBJECTS = st.sampled_from([None, "gym", "wiskunde"])
EFFECTS = st.sampled_from([Effect.OK, Effect.WARN, Effect.BLOCK])
MOMENTS = st.integers(0, 222 * 24 * 60).map(
    lambda minutes: datetime(2026, 3, 25, tzinfo=UTC) + timedelta(minutes=minutes)
)
"""Over both changes of the clock."""

OFTEN = st.sampled_from([True, True, True, False])
MOSTLY_ANY_SECTOR = st.sampled_from([None, None, None, "po"])
MOSTLY_ANY_SUBJECT = st.sampled_from([None, None, None, "gym"])

ALL_BOARDS = (1, 2, 3)
FREE_ALL_WEEK = tuple(
    AvailabilityFacts(date=FRIDAY + timedelta(days=day), half_days=3) for day in range(5)
)
QUALIFIED_FOR_ALL = tuple(
    QualificationFacts(qualification=Qualification(kind=kind, sector="po", subject="gym"))
    for kind in ("po_teacher", "vo_grade_2", "po_subject")
)
VOG_EVERYWHERE = tuple(
    VogFacts(board_id=board, issued_date=FRIDAY - timedelta(days=99), seen_date=FRIDAY)
    for board in ALL_BOARDS
)
ADMITTED_EVERYWHERE = tuple(
    AdmissionFacts(board_id=board, state=AdmissionState.ADMITTED) for board in ALL_BOARDS
)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[int, int]:
    first, second = draw(st.lists(MINUTES, min_size=2, max_size=2, unique=True))
    return min(first, second), max(first, second)


@st.composite
def requests(draw: st.DrawFn) -> RequestFacts:
    count = draw(st.integers(1, 5))
    return RequestFacts(
        id=1,
        school_id=draw(SCHOOLS),
        board_id=draw(BOARDS),
        location=draw(st.none() | LOCATIONS),
        periods=tuple(draw(periods(number)) for number in range(1, count + 1)),
        year_groups=draw(YEAR_GROUPS),
        needs=tuple(draw(st.lists(needs(), max_size=2))),
        splittable=draw(st.booleans()),
        requested_ids=draw(st.frozensets(IDS, max_size=2)),
        preferred_ids=draw(st.frozensets(IDS, max_size=2)),
        blocked_ids=draw(st.frozensets(IDS, max_size=1)),
        continuity=tuple(
            draw(
                st.lists(
                    st.builds(ContinuityFacts, substitute_id=IDS, days_ago=st.integers(-1, 120)),
                    max_size=3,
                )
            )
        ),
    )


@st.composite
def periods(draw: st.DrawFn, number: int) -> PeriodFacts:
    start, end = draw(stretches())
    return PeriodFacts(
        id=number,
        date=draw(REQUEST_DAYS),
        start_minute=start,
        end_minute=end,
        half_days=draw(HALF_DAYS),
        unit_id=draw(st.none() | st.integers(1, 2)),
    )


def needs() -> st.SearchStrategy[QualificationNeed]:
    return st.builds(
        QualificationNeed,
        kind=KINDS,
        sector=MOSTLY_ANY_SECTOR,
        subject=MOSTLY_ANY_SUBJECT,
        warns=st.booleans(),
    )


@st.composite
def assignments(draw: st.DrawFn) -> AssignmentFacts:
    start, end = draw(stretches())
    return AssignmentFacts(
        date=draw(DAYS),
        start_minute=start,
        end_minute=end,
        half_days=draw(HALF_DAYS),
        school_id=draw(SCHOOLS),
        location=draw(st.none() | LOCATIONS),
    )


@st.composite
def free_times(draw: st.DrawFn) -> AvailabilityFacts:
    start, end = draw(st.just((None, None)) | stretches())
    return AvailabilityFacts(
        date=draw(REQUEST_DAYS),
        half_days=draw(st.integers(0, 3)),
        start_minute=start,
        end_minute=end,
    )


Value = TypeVar("Value")


def mostly(usual: Value, otherwise: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    """The usual value three times in four: else no person would ever reach the later rules."""
    return OFTEN.flatmap(lambda often: st.just(usual) if often else otherwise)


def some(facts: st.SearchStrategy[Value], most: int) -> st.SearchStrategy[tuple[Value, ...]]:
    return st.lists(facts, max_size=most).map(tuple)


def substitutes(substitute_id: int) -> st.SearchStrategy[SubstituteFacts]:
    return st.builds(
        SubstituteFacts,
        id=st.just(substitute_id),
        home=st.none() | LOCATIONS,
        employments=some(employments(), 2),
        qualifications=mostly(QUALIFIED_FOR_ALL, some(qualifications(), 3)),
        vogs=mostly(VOG_EVERYWHERE, some(vogs(), 2)),
        admissions=mostly(ADMITTED_EVERYWHERE, some(admissions(), 3)),
        consents_to_other_boards=OFTEN,
        availability=mostly(FREE_ALL_WEEK, some(free_times(), 6)),
        assignments=some(assignments(), 3),
        max_km=mostly(None, st.integers(0, 40).map(float)),
        max_half_days_per_week=mostly(None, st.integers(0, 10)),
        max_days_per_week=mostly(None, st.integers(0, 5)),
        max_minutes_per_week=mostly(None, st.integers(0, 2400)),
        year_groups=mostly(frozenset(), YEAR_GROUPS),
        fixed_minutes_per_week=mostly(0, st.sampled_from([1800, 3400])),
        minutes_last_3_weeks=mostly(0, st.sampled_from([9000, 13000])),
        minutes_last_15_weeks=mostly(0, st.sampled_from([40000, 46000])),
        hidden_school_ids=mostly(frozenset(), st.frozensets(SCHOOLS, max_size=1)),
        preferred_school_ids=st.frozensets(SCHOOLS, max_size=2),
        familiar_school_ids=st.frozensets(SCHOOLS, max_size=2),
        chains=some(chains(), 2),
        offers_recently=st.integers(0, 5),
        days_since_offer=st.none() | st.integers(0, 30),
        idle_paid_days=st.integers(0, 40),
    )


def employments() -> st.SearchStrategy[EmploymentFacts]:
    return st.builds(
        EmploymentFacts,
        board_id=BOARDS,
        pool_group=st.sampled_from(PoolGroup),
        home_school_id=st.none() | SCHOOLS,
    )


def admissions() -> st.SearchStrategy[AdmissionFacts]:
    return st.builds(AdmissionFacts, board_id=BOARDS, state=st.sampled_from(AdmissionState))


@st.composite
def qualifications(draw: st.DrawFn) -> QualificationFacts:
    return QualificationFacts(
        qualification=Qualification(kind=draw(KINDS), sector=draw(SECTORS), subject=draw(SUBJECTS)),
        from_date=draw(st.none() | st.none() | DAYS),
        until_date=draw(st.none() | st.none() | DAYS),
    )


@st.composite
def vogs(draw: st.DrawFn) -> VogFacts:
    issued = FRIDAY - timedelta(days=draw(st.integers(0, 400)))
    age = draw(st.none() | st.sampled_from([-1, 0, 20, 183, 184, 300]))
    seen = None if age is None else issued + timedelta(days=age)
    return VogFacts(board_id=draw(BOARDS), issued_date=issued, seen_date=seen)


def chains() -> st.SearchStrategy[ChainFacts]:
    return st.builds(
        ChainFacts,
        board_id=BOARDS,
        contracts=st.integers(0, 8),
        months=st.integers(0, 40),
        exempt=st.booleans(),
        running_until=st.none() | DAYS,
    )


@st.composite
def pools(draw: st.DrawFn) -> list[SubstituteFacts]:
    ids = draw(st.lists(IDS, max_size=5, unique=True))
    return [draw(substitutes(number)) for number in ids]


@st.composite
def settings_of_a_region(draw: st.DrawFn) -> RuleSettings:
    return RuleSettings(
        pool_order=tuple(draw(st.permutations(list(PoolGroup)))),
        far_km=draw(st.sampled_from([0.0, 5.0, 20.0])),
        vog_of_other_board=draw(EFFECTS),
        # Tight limits, or days, rests and weeks would hardly ever meet them.
        working_time=WorkingTimeLimits(
            day_span=draw(st.sampled_from([12 * 60, 6 * 60])),
            daily_rest=draw(st.sampled_from([11 * 60, 20 * 60])),
            week=draw(st.sampled_from([60 * 60, 12 * 60])),
            effect=draw(st.sampled_from([Effect.BLOCK, Effect.BLOCK, Effect.WARN, Effect.OK])),
        ),
        default_chain_rule=ChainRule(effect=draw(EFFECTS)),
        chain_rules=tuple(
            draw(st.lists(st.tuples(BOARDS, st.builds(ChainRule, effect=EFFECTS)), max_size=1))
        ),
    )
