"""Who holds a seat: terms with a mandate, and a vacancy when one ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import User
from regions.access import get_seat
from regions.actors import Actor
from regions.domain.memberships import give_role
from regions.domain.roles_by_hand import tell_of_role
from regions.domain.seats import announce_seat
from regions.enums import Role
from regions.errors import SeatTaken, SeatVacant
from regions.models import Membership, Region, SeatTerm
from regions.queries import running_terms
from regions.roles import ROLE_ACTIONS, Action

VOTING_ROLES = tuple(role for role in Role if Action.CAST_VOTE in ROLE_ACTIONS[role])


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody by e-mail address, with the name to use when there is no account yet."""

    email: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTerm:
    """Who sits, who stands in, on whose behalf and for how long."""

    holder: Person
    deputy: Person | None = None
    mandate: str
    mandate_giver: str
    from_date: date
    until_date: date | None = None


def start_term(*, actor: Actor, seat_id: int, term: NewTerm, now: datetime) -> SeatTerm:
    """Let somebody hold a seat; who has no role that may vote here gets that of seat holder, and a mail.

    Refuses a seat that is held in that time (`SeatTaken`, decided by the database). Locks the seat. Announces it
    to everybody of the region.
    """
    try:
        with transaction.atomic():
            seat = get_seat(actor=actor, action=Action.KEEP_SEATS, seat_id=seat_id, lock=True)
            started = SeatTerm.objects.create(
                region_id=seat.region_id,
                seat=seat,
                holder=_let_in(term.holder, region=seat.region, now=now),
                deputy=_let_in(term.deputy, region=seat.region, now=now) if term.deputy else None,
                mandate=term.mandate,
                mandate_giver=term.mandate_giver,
                from_date=term.from_date,
                until_date=term.until_date,
                started_by_id=actor.user_id,
            )
            announce_seat(seat)
            return started
    except IntegrityError as error:
        if "one_holder_per_seat" in str(error):
            raise SeatTaken from error
        raise


@transaction.atomic
def end_term(*, actor: Actor, seat_id: int, now: datetime) -> SeatTerm:
    """End the term that runs, from today on; what was voted stays.

    Refuses a seat that nobody holds (`SeatVacant`). Locks the seat. Announces it to everybody of the region. The
    role of the holder is another matter: it may be the role of their work.
    """
    seat = get_seat(actor=actor, action=Action.KEEP_SEATS, seat_id=seat_id, lock=True)
    today = timezone.localdate(now)
    term = running_terms(today=today).filter(seat=seat).first()
    if term is None:
        raise SeatVacant
    _end(term, today=today, by=actor.user_id)
    announce_seat(seat)
    return term


def end_terms_of(memberships: Sequence[Membership]) -> None:
    """Empty the seats of people whose last role that may vote in the region ended; follows the end of roles."""
    for membership in memberships:
        if membership.role not in VOTING_ROLES or membership.ended_at is None:
            continue
        today = timezone.localdate(membership.ended_at)
        if _may_vote(membership.user_id, region_id=membership.region_id):
            continue
        mine = running_terms(today=today).filter(region=membership.region_id)
        for term in mine.filter(holder=membership.user_id).select_related("seat"):
            _end(term, today=today, by=None)
            announce_seat(term.seat)
        for term in mine.filter(deputy=membership.user_id).select_related("seat"):
            term.deputy = None
            term.save(update_fields=["deputy"])
            announce_seat(term.seat)


def _end(term: SeatTerm, *, today: date, by: int | None) -> None:
    term.until_date, term.ended_by_id = max(today, term.from_date), by
    term.save(update_fields=["until_date", "ended_by"])


def _let_in(person: Person, *, region: Region, now: datetime) -> User:
    user = User.objects.filter(email__iexact=person.email).first()
    if user is not None and _may_vote(user.pk, region_id=region.pk):
        return user
    membership = give_role(
        email=person.email,
        name=person.name,
        role=Role.SEAT_HOLDER,
        region=region,
        now=now,
        by_invitation=True,
    )
    tell_of_role(membership, now=now)
    return membership.user


def _may_vote(user_id: int, *, region_id: int | None) -> bool:
    return Membership.objects.filter(
        user=user_id, region=region_id, role__in=VOTING_ROLES, ended_at__isnull=True
    ).exists()
