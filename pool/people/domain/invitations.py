"""Letting the people of an imported pool sign in: an account by their e-mail, and the role of substitute."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from pool.people.enums import SubstituteStatus
from pool.people.models import Substitute
from regions.domain.memberships import give_role
from regions.enums import Role
from regions.models import Region


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Who can sign in now, and whose row has to be mended first, by pool number."""

    invited: tuple[str, ...]
    without_email: tuple[str, ...]
    shared_email: tuple[str, ...]


@transaction.atomic
def invite_substitutes(*, region: Region, now: datetime) -> Invited:
    """Give every active substitute with an e-mail address of their own an account and the role.

    Two people with one address are left alone and named: an account is one person. Who has an account
    already, in another role or region, keeps it. Locks the rows. Announces nothing.
    """
    rows = (
        Substitute.objects.select_for_update(of=("self",))
        .filter(region=region, status=SubstituteStatus.ACTIVE)
        .order_by("pool_number")
    )
    people = list(rows)
    counted: dict[str, int] = {}
    for person in people:
        counted[person.email.lower()] = counted.get(person.email.lower(), 0) + 1
    waiting = [person for person in people if person.user_id is None]
    ready = [person for person in waiting if person.email and counted[person.email.lower()] == 1]
    for person in ready:
        membership = give_role(
            email=person.email,
            name=person.full_name,
            role=Role.SUBSTITUTE,
            region=region,
            now=now,
        )
        person.user_id = membership.user_id
        person.version += 1
        person.save(update_fields=["user", "version"])
    return Invited(
        invited=tuple(person.pool_number for person in ready),
        without_email=tuple(person.pool_number for person in waiting if not person.email),
        shared_email=tuple(
            person.pool_number
            for person in waiting
            if person.email and counted[person.email.lower()] > 1
        ),
    )
