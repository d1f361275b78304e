"""The accounts of the demonstration: the cast, and everybody else of the two regions."""

from dataclasses import dataclass
from datetime import date, datetime

from accounts.domain.users import Invitee, create_users
from accounts.models import User
from demo.cast import CAST, CastMember
from demo.school_rows import StoredSchools
from demo.worlds import World
from regions.enums import Role
from regions.models import Membership

Users = dict[str, User]
"""By e-mail address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Who acts for the schools and boards of a region, by location code and board number."""

    leaders: dict[str, User]
    hr: dict[str, User]
    planner: User


def store_accounts(world: World, *, now: datetime) -> Users:
    """Make the accounts of one region, none with a password yet."""
    cast = {member.email: member.name for member in _cast_of(world)}
    emails = _staff_emails(world)
    others = {
        **{emails.leaders[s.location_code]: s.contact_name for s in world.schools},
        **{emails.hr[b.number]: f"Personeelszaken {b.name}" for b in world.plan.boards},
        emails.planner: f"Planbureau {world.plan.name}",
        **{p.email: f"{p.given_name} {p.family_name}" for p in world.people},
    }
    invitees = [Invitee(email=email, name=name) for email, name in {**others, **cast}.items()]
    return {user.email: user for user in create_users(invitees=invitees, now=now)}


def store_memberships(world: World, schools: StoredSchools, users: Users, *, since: date) -> Staff:
    """Give everybody their role."""
    emails = _staff_emails(world)
    staff = Staff(
        leaders={code: users[email] for code, email in emails.leaders.items()},
        hr={number: users[email] for number, email in emails.hr.items()},
        planner=users[emails.planner],
    )
    region = schools.region
    rows = [
        *(
            Membership(
                user=user,
                role=Role.SCHOOL_LEADER,
                region=region,
                location=schools.locations[code],
            )
            for code, user in staff.leaders.items()
        ),
        *(
            Membership(
                user=user,
                role=Role.BOARD_HR,
                region=region,
                organisation=schools.boards[number],
            )
            for number, user in staff.hr.items()
        ),
        *(
            Membership(user=users[person.email], role=Role.SUBSTITUTE, region=region)
            for person in world.people
        ),
        Membership(user=staff.planner, role=Role.PLANNER, region=region),
        *_others_of_the_cast(world, schools, users),
    ]
    for row in rows:
        row.from_date = since
    Membership.objects.bulk_create(rows)
    return staff


def _others_of_the_cast(world: World, schools: StoredSchools, users: Users) -> list[Membership]:
    rows = []
    for member in _cast_of(world):
        user = users[member.email]
        match member.role:
            case Role.COORDINATOR | Role.SEAT_HOLDER:
                rows.append(Membership(user=user, role=member.role, region=schools.region))
            case Role.INSTITUTE:
                rows.append(
                    Membership(
                        user=user,
                        role=member.role,
                        region=schools.region,
                        organisation=schools.institute,
                    )
                )
            case Role.NATIONAL_MONITOR:
                rows.append(Membership(user=user, role=member.role))
    return rows


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffEmails:
    """The addresses behind `Staff`."""

    leaders: dict[str, str]
    hr: dict[str, str]
    planner: str


def _staff_emails(world: World) -> StaffEmails:
    """Give everybody an address; who is in the cast has the one of the cast."""
    cast = {member.role: member.email for member in _cast_of(world)}
    rainbow = world.rainbow
    leaders = {
        s.location_code: f"leider.{s.location_code.lower()}@school.test" for s in world.schools
    }
    hr = {board.number: f"hr.{board.number}@bestuur.test" for board in world.plan.boards}
    if Role.SCHOOL_LEADER in cast:
        leaders[rainbow.location_code] = cast[Role.SCHOOL_LEADER]
    if Role.BOARD_HR in cast:
        hr[rainbow.board.number] = cast[Role.BOARD_HR]
    planner = cast.get(Role.PLANNER, f"planbureau.{world.plan.code}@pool.test")
    return StaffEmails(leaders=leaders, hr=hr, planner=planner)


def _cast_of(world: World) -> list[CastMember]:
    """Who is made with this region; who has no region comes with the first."""
    first = CAST[0].region
    return [member for member in CAST if (member.region or first) is world.plan]
