"""What no single cell tells: boards and schools outside the region, unknown people, dates in the wrong order."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Q

from pool.people.importers.given import GivenPool, Placed
from regions.enums import OrganisationKind
from regions.importers.problems import Problems
from regions.models import Organisation, Region, SchoolLocation

PERIODS = (
    ("from_date", "until_date", "De einddatum ligt niet na de begindatum."),
    ("issued_date", "seen_date", "Een VOG kan pas gezien zijn na de afgifte."),
)
LOOK_AT_THE_DATES = "Kijk de data na."


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """The boards and schools of the region, by the codes that files use."""

    boards: dict[str, int]
    locations: dict[str, int]


def references_of(region: Region) -> References:
    """Read the boards that take part in the region or have a school there, and its schools."""
    here = Q(participations__region=region) | Q(locations__region=region)
    boards = Organisation.objects.filter(
        kind=OrganisationKind.BOARD, pk__in=Organisation.objects.filter(here).values("pk")
    )
    schools = SchoolLocation.objects.filter(region=region)
    return References(
        boards={
            str(number): pk
            for number, pk in boards.order_by("pk").values_list("board_number", "pk")
        },
        locations=dict(schools.order_by("pk").values_list("location_code", "pk")),
    )


def check_pool(
    given: GivenPool, known_numbers: set[str], references: References, problems: Problems
) -> None:
    """Name everything that cannot be stored in this region."""
    people = known_numbers | set(given.people)
    for placed in given.people.values():
        _check_person(placed, problems)
    for name, placed in _belongings(given):
        if placed.record["pool_number"] not in people:
            problems.add(
                "Dit poolnummer staat niet bij de invallers.",
                "Zet de invaller op het blad invallers, of verbeter het nummer.",
                row=placed.row,
                column=f"{name} › poolnummer",
                value=placed.record["pool_number"],
            )
        _check_references(name, placed, references, problems)
        _check_dates(name, placed, problems)


def _belongings(given: GivenPool) -> Iterator[tuple[str, Placed]]:
    for name, records in given.parts.items():
        for placed in records:
            yield name, placed
    for placed in given.patterns.values():
        yield "beschikbaarheid", placed


def _check_person(placed: Placed, problems: Problems) -> None:
    record = placed.record
    if (record.get("quiet_from") is None) != (record.get("quiet_until") is None):
        problems.add(
            "Stille uren hebben een begin en een eind.",
            "Vul ze allebei in, of geen van beide.",
            row=placed.row,
            column="stil vanaf, stil tot",
            value=str(record.get("pool_number")),
        )


def _check_references(
    name: str, placed: Placed, references: References, problems: Problems
) -> None:
    for field in ("board", "employer"):
        number = placed.record.get(field)
        if number is not None and number not in references.boards:
            problems.add(
                "Dit bestuur hoort niet bij de regio.",
                "Verbeter het nummer, of lees eerst de vestigingen van dit bestuur in.",
                row=placed.row,
                column=f"{name} › bestuursnummer",
                value=str(number),
            )
    code = placed.record.get("home_location")
    if code and code not in references.locations:
        problems.add(
            "Deze vestiging hoort niet bij de regio.",
            "Verbeter de vestigingscode.",
            row=placed.row,
            column=f"{name} › stamschool",
            value=str(code),
        )


def _check_dates(name: str, placed: Placed, problems: Problems) -> None:
    for start_field, end_field, message in PERIODS:
        start, end = placed.record.get(start_field), placed.record.get(end_field)
        if start is None or end is None:
            continue
        if end < start or (end == start and end_field == "until_date"):
            problems.add(
                message, LOOK_AT_THE_DATES, row=placed.row, column=name, value=f"{start} – {end}"
            )
