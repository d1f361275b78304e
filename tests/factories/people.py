"""Dull substitutes, with papers that are in order unless the test says otherwise."""

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from pool.people.enums import (
    AdmissionStatus,
    ContractForm,
    HalfDay,
    PoolGroup,
    QualificationKind,
    SubstituteCategory,
)
from pool.people.models import (
    AvailabilityPattern,
    BoardAdmission,
    Clearance,
    Employment,
    Qualification,
    Substitute,
)
from regions.enums import Sector
from regions.models import Organisation, Region
from tests.factories.clock import LONG_AGO, NOW

_numbers = count(1)


def make_substitute(*, region: Region, **given: Any) -> Substitute:
    """Somebody in the pool without papers or availability."""
    number = next(_numbers)
    values: dict[str, Any] = {
        "pool_number": f"P{number:04}",
        "given_name": "Sam",
        "family_name": f"Invaller {number}",
        "email": f"invaller{number}@voorbeeld.test",
        "phone": "0612345678",
        "category": SubstituteCategory.PO_TEACHER,
        "home_pc4": "9401",
        "home_latitude": 52.99,
        "home_longitude": 6.56,
    }
    return Substitute.objects.create(region=region, **values | given)


def make_ready_substitute(*, region: Region, board: Organisation, **given: Any) -> Substitute:
    """Somebody who can be asked by the schools of this board on any weekday."""
    substitute = make_substitute(region=region, **given)
    make_employment(substitute=substitute, board=board)
    make_qualification(substitute=substitute)
    make_clearance(substitute=substitute, employer=board)
    make_admission(substitute=substitute, board=board)
    make_available(substitute)
    return substitute


def make_employment(*, substitute: Substitute, board: Organisation, **given: Any) -> Employment:
    values: dict[str, Any] = {
        "pool_group": PoolGroup.PERMANENT,
        "contract_form": ContractForm.PERMANENT,
        "fte": Decimal("0.8000"),
        "from_date": LONG_AGO,
    }
    return Employment.objects.create(substitute=substitute, board=board, **values | given)


def make_qualification(*, substitute: Substitute, **given: Any) -> Qualification:
    values: dict[str, Any] = {"kind": QualificationKind.PO_TEACHER, "sector": Sector.PO}
    return Qualification.objects.create(substitute=substitute, **values | given)


def make_clearance(*, substitute: Substitute, employer: Organisation, **given: Any) -> Clearance:
    values: dict[str, Any] = {"issued_date": date(2026, 8, 1), "seen_date": date(2026, 8, 20)}
    return Clearance.objects.create(substitute=substitute, employer=employer, **values | given)


def make_admission(
    *,
    substitute: Substitute,
    board: Organisation,
    status: AdmissionStatus = AdmissionStatus.ADMITTED,
) -> BoardAdmission:
    decided_at = None if status == AdmissionStatus.PENDING else NOW
    return BoardAdmission.objects.create(
        substitute=substitute, board=board, status=status, decided_at=decided_at
    )


def make_available(
    substitute: Substitute, *, weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
) -> list[AvailabilityPattern]:
    return AvailabilityPattern.objects.bulk_create(
        AvailabilityPattern(substitute=substitute, weekday=weekday, half_day=half_day)
        for weekday in weekdays
        for half_day in HalfDay.values
    )
