"""Storing the people of the pool, with everything that hangs off them, in a fixed number of statements."""

from collections.abc import Mapping
from datetime import datetime

from accounts.models import User
from demo.people import Person
from demo.school_rows import StoredSchools
from demo.worlds import World
from pool.people.enums import AdmissionStatus, SchoolPreferenceKind
from pool.people.models import (
    AvailabilityException,
    AvailabilityPattern,
    BoardAdmission,
    Clearance,
    Employment,
    Qualification,
    SchoolListEntry,
    SchoolPreference,
    Substitute,
)

Substitutes = dict[str, Substitute]
"""By pool number."""


def store_people(
    world: World, schools: StoredSchools, users: Mapping[str, User], *, seen_by: User, now: datetime
) -> Substitutes:
    """Store everybody of the pool; `users` gives the account by e-mail address."""
    substitutes = _substitutes(world, schools, users)
    _papers(world, schools, substitutes, seen_by, now)
    _wishes(world, schools, substitutes)
    return substitutes


def _substitutes(world: World, schools: StoredSchools, users: Mapping[str, User]) -> Substitutes:
    rows = Substitute.objects.bulk_create(
        Substitute(
            region=schools.region,
            user=users[person.email],
            pool_number=person.pool_number,
            given_name=person.given_name,
            family_name=person.family_name,
            email=person.email,
            phone=person.phone,
            category=person.category,
            status=person.status,
            home_pc4=person.area.pc4,
            home_latitude=person.area.latitude,
            home_longitude=person.area.longitude,
            max_km=person.max_km,
            max_half_days_per_week=person.max_half_days_per_week,
            max_days_per_week=person.max_days_per_week,
            quiet_from=person.quiet[0] if person.quiet else None,
            quiet_until=person.quiet[1] if person.quiet else None,
            consent_other_boards_at=person.consented_at,
        )
        for person in world.people
    )
    return {row.pool_number: row for row in rows}


def _papers(
    world: World, schools: StoredSchools, substitutes: Substitutes, seen_by: User, now: datetime
) -> None:
    everyone = [(person, substitutes[person.pool_number]) for person in world.people]
    Qualification.objects.bulk_create(
        Qualification(
            substitute=row,
            kind=diploma.kind,
            sector=diploma.sector,
            subject=diploma.subject,
            from_date=diploma.from_date,
            until_date=diploma.until_date,
            evidence_seen_date=diploma.seen_date,
            evidence_seen_by=seen_by if diploma.seen_date else None,
        )
        for person, row in everyone
        for diploma in person.diplomas
    )
    Employment.objects.bulk_create(
        Employment(
            substitute=row,
            board=schools.boards[contract.board],
            pool_group=contract.group,
            contract_form=contract.form,
            fte=contract.fte,
            home_location=schools.locations.get(contract.home_code),
            from_date=contract.from_date,
            until_date=contract.until_date,
            chain_exempt=contract.chain_exempt,
        )
        for person, row in everyone
        for contract in person.contracts
    )
    Clearance.objects.bulk_create(
        Clearance(
            substitute=row,
            employer=schools.boards[vog.board],
            issued_date=vog.issued_date,
            seen_date=vog.seen_date,
            seen_by=seen_by,
        )
        for person, row in everyone
        for vog in person.vogs
    )
    BoardAdmission.objects.bulk_create(
        BoardAdmission(
            substitute=row,
            board=schools.boards[board],
            status=status,
            decided_at=None if status == AdmissionStatus.PENDING else now,
            decided_by=None if status == AdmissionStatus.PENDING else seen_by,
        )
        for person, row in everyone
        for board, status in person.admissions.items()
    )


def _wishes(world: World, schools: StoredSchools, substitutes: Substitutes) -> None:
    everyone = [(person, substitutes[person.pool_number]) for person in world.people]
    AvailabilityPattern.objects.bulk_create(
        AvailabilityPattern(substitute=row, weekday=weekday, half_day=half)
        for person, row in everyone
        for weekday, half in sorted(person.pattern)
    )
    AvailabilityException.objects.bulk_create(
        AvailabilityException(substitute=row, date=day, half_day=half, is_available=is_available)
        for person, row in everyone
        for (day, half), is_available in person.exceptions.items()
    )
    SchoolPreference.objects.bulk_create(
        SchoolPreference(substitute=row, location=schools.locations[code], kind=kind)
        for person, row in everyone
        for code, kind in _preferences(person)
    )
    SchoolListEntry.objects.bulk_create(
        SchoolListEntry(
            location=schools.locations[entry.school.location_code],
            substitute=substitutes[entry.person.pool_number],
            kind=entry.kind,
            rank=entry.rank,
        )
        for entry in world.lists
    )


def _preferences(person: Person) -> list[tuple[str, SchoolPreferenceKind]]:
    return [
        *((code, SchoolPreferenceKind.PREFERRED) for code in person.liked),
        *((code, SchoolPreferenceKind.HIDDEN) for code in person.hidden),
    ]
