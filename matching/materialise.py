"""Between plain facts and rows: one person out of the columns, and people into rows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypedDict

from matching.facts import (
    AdmissionFacts,
    AdmissionState,
    AssignmentFacts,
    AvailabilityFacts,
    ChainFacts,
    EmploymentFacts,
    Location,
    PoolGroup,
    Qualification,
    QualificationFacts,
    SubstituteFacts,
    VogFacts,
)
from matching.tables import Row

Values = Mapping[str, float | None]
_GROUPS = tuple(PoolGroup)


class PoolRows(TypedDict):
    """The arguments of `PoolColumns.from_rows`, with coordinates on a plane."""

    people: list[Row]
    qualifications: list[Row]
    employments: list[Row]
    vogs: list[Row]
    admissions: list[Row]
    availability: list[Row]
    assignments: list[Row]
    hidden_schools: list[Row]
    preferred_schools: list[Row]
    familiar_schools: list[Row]
    chains: list[Row]


def substitute_of(
    *,
    person: Values,
    catalogue: Sequence[Qualification],
    rows: Mapping[str, Sequence[Values]],
) -> SubstituteFacts:
    """One person's rows as plain facts."""
    return SubstituteFacts(
        id=_int(person["substitute_id"]),
        home=_location(person),
        employments=tuple(_employment(row) for row in rows["employments"]),
        qualifications=tuple(_qualification(row, catalogue) for row in rows["qualifications"]),
        vogs=tuple(_vog(row) for row in rows["vogs"]),
        admissions=tuple(_admission(row) for row in rows["admissions"]),
        consents_to_other_boards=bool(person["consents_to_other_boards"]),
        availability=tuple(_availability(row) for row in rows["availability"]),
        assignments=tuple(_assignment(row) for row in rows["assignments"]),
        max_km=person["max_km"],
        max_half_days_per_week=_int_or_none(person["max_half_days_per_week"]),
        max_days_per_week=_int_or_none(person["max_days_per_week"]),
        max_minutes_per_week=_int_or_none(person["max_minutes_per_week"]),
        year_groups=groups_in(_int(person["year_groups"])),
        fixed_minutes_per_week=_int(person["fixed_minutes_per_week"]),
        minutes_last_3_weeks=_int(person["minutes_last_3_weeks"]),
        minutes_last_15_weeks=_int(person["minutes_last_15_weeks"]),
        hidden_school_ids=_schools(rows["hidden_schools"]),
        preferred_school_ids=_schools(rows["preferred_schools"]),
        familiar_school_ids=_schools(rows["familiar_schools"]),
        chains=tuple(_chain(row) for row in rows["chains"]),
        offers_recently=_int(person["offers_recently"]),
        days_since_offer=_int_or_none(person["days_since_offer"]),
        idle_paid_days=_int(person["idle_paid_days"]),
    )


def rows_of_facts(substitutes: Iterable[SubstituteFacts]) -> PoolRows:
    """People as rows, in the layouts of `matching.layouts`."""
    rows = PoolRows(
        people=[],
        qualifications=[],
        employments=[],
        vogs=[],
        admissions=[],
        availability=[],
        assignments=[],
        hidden_schools=[],
        preferred_schools=[],
        familiar_schools=[],
        chains=[],
    )
    for one in substitutes:
        rows["people"].append(_person_row(one))
        rows["qualifications"].extend(
            (
                one.id,
                held.qualification.kind,
                held.qualification.sector,
                held.qualification.subject,
                _day(held.from_date),
                _day(held.until_date),
            )
            for held in one.qualifications
        )
        rows["employments"].extend(
            (one.id, job.board_id, _GROUPS.index(job.pool_group), job.home_school_id)
            for job in one.employments
        )
        rows["vogs"].extend(
            (one.id, seen.board_id, _day(seen.issued_date), _day(seen.seen_date))
            for seen in one.vogs
        )
        rows["admissions"].extend((one.id, by.board_id, int(by.state)) for by in one.admissions)
        rows["availability"].extend(
            (one.id, _day(free.date), free.half_days, free.start_minute, free.end_minute)
            for free in one.availability
        )
        rows["assignments"].extend(_assignment_row(one.id, work) for work in one.assignments)
        rows["hidden_schools"].extend((one.id, school) for school in one.hidden_school_ids)
        rows["preferred_schools"].extend((one.id, school) for school in one.preferred_school_ids)
        rows["familiar_schools"].extend((one.id, school) for school in one.familiar_school_ids)
        rows["chains"].extend(
            (
                one.id,
                chain.board_id,
                chain.contracts,
                chain.months,
                chain.exempt,
                _day(chain.running_until),
            )
            for chain in one.chains
        )
    return rows


def mask_of(year_groups: Iterable[int]) -> int:
    """Year groups as one number, with a bit for each."""
    return sum(1 << group for group in set(year_groups))


def groups_in(mask: int) -> frozenset[int]:
    """The year groups in such a number."""
    return frozenset(group for group in range(mask.bit_length()) if mask >> group & 1)


def _person_row(one: SubstituteFacts) -> Row:
    return (
        one.id,
        one.home.x_km if one.home else None,
        one.home.y_km if one.home else None,
        one.max_km,
        one.max_half_days_per_week,
        one.max_days_per_week,
        one.max_minutes_per_week,
        one.consents_to_other_boards,
        one.fixed_minutes_per_week,
        one.minutes_last_3_weeks,
        one.minutes_last_15_weeks,
        one.offers_recently,
        one.days_since_offer,
        one.idle_paid_days,
        mask_of(one.year_groups),
    )


def _assignment_row(substitute_id: int, work: AssignmentFacts) -> Row:
    return (
        substitute_id,
        _day(work.date),
        work.start_minute,
        work.end_minute,
        work.half_days,
        work.school_id,
        work.location.x_km if work.location else None,
        work.location.y_km if work.location else None,
    )


def _employment(row: Values) -> EmploymentFacts:
    return EmploymentFacts(
        board_id=_int(row["board_id"]),
        pool_group=_GROUPS[_int(row["pool_group"])],
        home_school_id=_int_or_none(row["home_school_id"]),
    )


def _qualification(row: Values, catalogue: Sequence[Qualification]) -> QualificationFacts:
    return QualificationFacts(
        qualification=catalogue[_int(row["code"])],
        from_date=_date_or_none(row["from_date"]),
        until_date=_date_or_none(row["until_date"]),
    )


def _vog(row: Values) -> VogFacts:
    return VogFacts(
        board_id=_int(row["board_id"]),
        issued_date=date.fromordinal(_int(row["issued_date"])),
        seen_date=_date_or_none(row["seen_date"]),
    )


def _admission(row: Values) -> AdmissionFacts:
    return AdmissionFacts(board_id=_int(row["board_id"]), state=AdmissionState(_int(row["state"])))


def _availability(row: Values) -> AvailabilityFacts:
    return AvailabilityFacts(
        date=date.fromordinal(_int(row["date"])),
        half_days=_int(row["half_days"]),
        start_minute=_int_or_none(row["start_minute"]),
        end_minute=_int_or_none(row["end_minute"]),
    )


def _assignment(row: Values) -> AssignmentFacts:
    return AssignmentFacts(
        date=date.fromordinal(_int(row["date"])),
        start_minute=_int(row["start_minute"]),
        end_minute=_int(row["end_minute"]),
        half_days=_int(row["half_days"]),
        school_id=_int(row["school_id"]),
        location=_location(row),
    )


def _chain(row: Values) -> ChainFacts:
    return ChainFacts(
        board_id=_int(row["board_id"]),
        contracts=_int(row["contracts"]),
        months=_int(row["months"]),
        exempt=bool(row["exempt"]),
        running_until=_date_or_none(row["running_until"]),
    )


def _location(row: Values) -> Location | None:
    x_km, y_km = row["x"], row["y"]
    return None if x_km is None or y_km is None else Location(x_km=x_km, y_km=y_km)


def _schools(rows: Sequence[Values]) -> frozenset[int]:
    return frozenset(_int(row["school_id"]) for row in rows)


def _int(value: float | None) -> int:
    if value is None:
        raise ValueError("a gap where the layout has none")
    return int(value)


def _int_or_none(value: float | None) -> int | None:
    return None if value is None else int(value)


def _day(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _date_or_none(value: float | None) -> date | None:
    return None if value is None else date.fromordinal(int(value))
