"""Letting the people of a pool sign in: an account by their e-mail, the role of substitute, and a mail that says so."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from pool.people.access import get_substitute
from pool.people.domain.announcing import announce_substitute
from pool.people.enums import SubstituteStatus
from pool.people.errors import AccountTaken, EmailMissing, EmailShared, NotInThePool
from pool.people.models import Substitute
from regions.access import get_region
from regions.actors import Actor
from regions.domain.memberships import give_role
from regions.domain.roles_by_hand import tell_of_role
from regions.enums import Role
from regions.models import Region
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Who can sign in now, and whose row has to be mended first, by pool number."""

    invited: tuple[str, ...]
    without_email: tuple[str, ...]
    shared_email: tuple[str, ...]
    account_taken: tuple[str, ...]


@transaction.atomic
def invite_substitute(*, actor: Actor, substitute_id: int, now: datetime) -> Substitute:
    """Give one substitute an account and the role, and mail how to come in; again, the mail goes once a day.

    Who has an account keeps it, also when the pool office changed the address: an account is never moved to
    somebody else by a mail. Refuses a substitute out of reach, one who is not active, one without an e-mail
    address of their own, and an address whose account belongs to another row of the region, left or not.
    Locks the substitute. Announces the substitute.
    """
    substitute = get_substitute(
        actor=actor, action=Action.EDIT_SUBSTITUTES, substitute_id=substitute_id, lock=True
    )
    if substitute.status != SubstituteStatus.ACTIVE:
        raise NotInThePool
    if substitute.user_id is None:
        _refuse_address(substitute)
    _let_in(substitute, region=substitute.region, now=now)
    announce_substitute(substitute)
    return substitute


def _refuse_address(substitute: Substitute) -> None:
    if not substitute.email:
        raise EmailMissing
    others = Substitute.objects.filter(
        region=substitute.region_id,
        status=SubstituteStatus.ACTIVE,
        email__iexact=substitute.email,
    ).exclude(pk=substitute.pk)
    if others.exists():
        raise EmailShared
    if substitute.email.lower() in _addresses_taken(substitute.region):
        raise AccountTaken


@transaction.atomic
def invite_pool(*, actor: Actor, region_id: int, now: datetime) -> Invited:
    """Invite everybody of the pool who cannot sign in yet; refuses a region out of reach.

    See `invite_substitutes`.
    """
    region = get_region(actor=actor, action=Action.EDIT_SUBSTITUTES, region_id=region_id)
    return invite_substitutes(region=region, now=now)


@transaction.atomic
def invite_substitutes(*, region: Region, now: datetime) -> Invited:
    """Give every active substitute with an e-mail address of their own an account and the role, and a mail.

    Two people with one address are left alone and named: an account is one person. So is who has the
    address of an account that hangs on another row, such as of somebody who left and came back. Who has an
    account already, in another role or region, keeps it. Locks the rows. Announces nothing.
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
    alone = [person for person in waiting if person.email and counted[person.email.lower()] == 1]
    taken = _addresses_taken(region)
    ready = [person for person in alone if person.email.lower() not in taken]
    for person in ready:
        _let_in(person, region=region, now=now)
    return Invited(
        invited=tuple(person.pool_number for person in ready),
        without_email=tuple(person.pool_number for person in waiting if not person.email),
        shared_email=tuple(
            person.pool_number
            for person in waiting
            if person.email and counted[person.email.lower()] > 1
        ),
        account_taken=tuple(
            person.pool_number for person in alone if person.email.lower() in taken
        ),
    )


def _addresses_taken(region: Region) -> frozenset[str]:
    """The addresses of the accounts that hang on a row of the region, also of who left."""
    rows = Substitute.objects.filter(region=region, user__isnull=False)
    return frozenset(rows.values_list("user__email", flat=True))


def _let_in(person: Substitute, *, region: Region, now: datetime) -> None:
    membership = give_role(
        email=person.user.email if person.user else person.email,
        name=person.full_name,
        role=Role.SUBSTITUTE,
        region=region,
        now=now,
        by_invitation=True,
    )
    if person.user_id is None:
        person.user_id = membership.user_id
        person.version += 1
        person.save(update_fields=["user", "version"])
    tell_of_role(membership, now=now)
