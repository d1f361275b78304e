"""The people of the tests by name, in a region and in a second one that looks just like it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from accounts.models import User
from pool.people.models import Substitute
from regions.enums import OrganisationKind, Role
from regions.models import Organisation, Region, SchoolLocation
from tests.factories.people import make_ready_substitute
from tests.factories.regions import (
    make_location,
    make_membership,
    make_organisation,
    make_region,
    make_user,
)

# An observer and a partner come along where a test asks for them: see `factories/onlookers.py`.
REGIONAL_ROLES: Final = tuple(
    role for role in Role if role not in {Role.NATIONAL_MONITOR, Role.OBSERVER, Role.PARTNER}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One region with two boards, a school of each, and a person for every role."""

    region: Region
    board: Organisation
    other_board: Organisation
    institute: Organisation
    location: SchoolLocation
    other_location: SchoolLocation
    substitute: Substitute
    people: Mapping[Role, User]

    @property
    def leader(self) -> User:
        """Leonie leads De Regenboog."""
        return self.people[Role.SCHOOL_LEADER]

    @property
    def board_hr(self) -> User:
        """Hanneke does HR for the board of De Regenboog."""
        return self.people[Role.BOARD_HR]

    @property
    def planner(self) -> User:
        """Petra plans the pool."""
        return self.people[Role.PLANNER]

    @property
    def coordinator(self) -> User:
        """Koos coordinates the region."""
        return self.people[Role.COORDINATOR]

    @property
    def sam(self) -> User:
        """Sam is a substitute."""
        return self.people[Role.SUBSTITUTE]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everybody: the region of the test, the look-alike region, and the national monitor."""

    home: Place
    away: Place
    monitor: User


NAMES: Final = {
    Role.SCHOOL_LEADER: "Leonie de Vries",
    Role.BOARD_HR: "Hanneke Bakker",
    Role.PLANNER: "Petra Smit",
    Role.COORDINATOR: "Koos Mulder",
    Role.SUBSTITUTE: "Sam Visser",
    Role.SEAT_HOLDER: "Zeynep Yilmaz",
    Role.INSTITUTE: "Ina Postma",
}


def make_cast() -> Cast:
    monitor = make_user("Rik van Rijn")
    make_membership(user=monitor, role=Role.NATIONAL_MONITOR, region=None)
    return Cast(home=make_place("thuis"), away=make_place("elders"), monitor=monitor)


def make_place(name: str) -> Place:
    """Both places have the same names for the same things: only ids and addresses differ."""
    region = make_region(code=name, name="Noord")
    board = make_organisation(region=region, name="Stichting De Brug")
    other_board = make_organisation(region=region, name="Stichting De Kring")
    institute = make_organisation(region=region, kind=OrganisationKind.INSTITUTE, name="Pabo Noord")
    location = make_location(region=region, board=board, name="De Regenboog")
    other_location = make_location(region=region, board=other_board, name="De Klimop")
    people: dict[Role, User] = {
        role: make_user(NAMES[role], email=f"{role}@{name}.test") for role in REGIONAL_ROLES
    }
    for role, user in people.items():
        make_membership(
            user=user,
            role=role,
            region=region,
            organisation={Role.BOARD_HR: board, Role.INSTITUTE: institute}.get(role),
            location=location if role is Role.SCHOOL_LEADER else None,
        )
    substitute = make_ready_substitute(
        region=region,
        board=board,
        user=people[Role.SUBSTITUTE],
        given_name="Sam",
        family_name="Visser",
    )
    return Place(
        region=region,
        board=board,
        other_board=other_board,
        institute=institute,
        location=location,
        other_location=other_location,
        substitute=substitute,
        people=people,
    )
