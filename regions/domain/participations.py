"""Who takes part in a region, as what and how far: boards, institutes and partners."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.domain.open_regions import lock_open_region
from regions.domain.role_changes import change_roles, end_roles_at
from regions.enums import (
    LegalForm,
    OrganisationKind,
    ParticipationPhase,
    ParticipationRole,
    RegionSubject,
)
from regions.errors import (
    NotFound,
    ParticipationHasSchools,
    ParticipationHasSeat,
    ParticipationRoleNotFitting,
    PenvoerderNeeded,
    TakesPartAlready,
)
from regions.models import Organisation, Participation, Region, SchoolLocation, Seat
from regions.queries import running_participations
from regions.recording import record

FITTING: Final[dict[str, tuple[ParticipationRole, ...]]] = {
    OrganisationKind.BOARD: (
        ParticipationRole.MEMBER,
        ParticipationRole.PENVOERDER,
        ParticipationRole.OBSERVER,
    ),
    OrganisationKind.INSTITUTE: (
        ParticipationRole.INSTITUTE,
        ParticipationRole.PENVOERDER,
        ParticipationRole.OBSERVER,
    ),
    OrganisationKind.PARTNER: (ParticipationRole.PARTNER,),
}
"""What an organisation of a kind can be; the first is what it is without being asked."""
WITHOUT_VOTE: Final = (ParticipationRole.OBSERVER, ParticipationRole.PARTNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """An organisation that will take part; a board is known by its number, others by their name."""

    kind: OrganisationKind
    name: str
    board_number: str = ""
    place: str = ""
    role: ParticipationRole
    phase: ParticipationPhase | None = None
    expected_join_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationEdit:
    """What changes about a participation; the expected day is forgotten when it is empty."""

    role: ParticipationRole
    phase: ParticipationPhase | None
    expected_join_date: date | None


@transaction.atomic
def add_participation(
    *, actor: Actor, region_id: int, newcomer: Newcomer, now: datetime
) -> Participation:
    """Let an organisation take part from today; makes the organisation when nobody knew it yet.

    Refuses a role that does not fit its kind, and who takes part already. A new penvoerder takes over from the one
    before. Locks the region. Announces it.
    """
    region = lock_open_region(actor, region_id)
    if newcomer.role not in FITTING[newcomer.kind]:
        raise ParticipationRoleNotFitting
    organisation = _organisation(newcomer)
    today = timezone.localdate(now)
    running = running_participations(today=today).filter(region=region)
    if running.filter(organisation=organisation).exists():
        raise TakesPartAlready
    if newcomer.role == ParticipationRole.PENVOERDER:
        _relieve_penvoerder(region, actor=actor, today=today, now=now)
    made = Participation.objects.create(
        region=region,
        organisation=organisation,
        role=newcomer.role,
        phase=newcomer.phase or "",
        expected_join_date=newcomer.expected_join_date,
        from_date=today,
    )
    _record(made, region, actor=actor, move="join", to_state=made.role, now=now)
    return made


@transaction.atomic
def change_participation(
    *, actor: Actor, region_id: int, participation_id: int, edit: ParticipationEdit, now: datetime
) -> Participation:
    """Change the role, the phase or the expected day of who takes part; another role is another row, from today.

    Refuses a role that does not fit, taking the penvoerder away without another, and making who has schools or a seat
    an observer. People of an organisation without a vote get the role of observer, and get back what they had when
    it takes part for real. Locks the region. Announces it.
    """
    region = lock_open_region(actor, region_id)
    today = timezone.localdate(now)
    row = _running(region, participation_id, today=today)
    before = row.role
    phase, expected = edit.phase or "", edit.expected_join_date
    if edit.role != before:
        row = _with_role(row, region, edit.role, actor=actor, today=today, now=now)
    elif (row.phase, row.expected_join_date) == (phase, expected):
        return row
    row.phase, row.expected_join_date = phase, expected
    row.save(update_fields=["phase", "expected_join_date"])
    move = "change_phase" if edit.role == before else "change_role"
    _record(row, region, actor=actor, move=move, from_state=before, to_state=row.role, now=now)
    return row


@transaction.atomic
def end_participation(
    *, actor: Actor, region_id: int, participation_id: int, reason: str, now: datetime
) -> Participation:
    """Let an organisation leave from today; its people lose the role they had for it here.

    Refuses the only penvoerder, and who has schools or a held seat in the region. Locks the region. Announces it.
    """
    region = lock_open_region(actor, region_id)
    today = timezone.localdate(now)
    row = _running(region, participation_id, today=today)
    if row.role == ParticipationRole.PENVOERDER:
        _refuse_losing_penvoerder(region)
    _refuse_ties(row, region, today=today)
    row.until_date = today
    row.save(update_fields=["until_date"])
    end_roles_at(row.organisation, region=region, now=now)
    _record(row, region, actor=actor, move="leave", from_state=row.role, now=now, reason=reason)
    return row


def _organisation(newcomer: Newcomer) -> Organisation:
    values = {"place": newcomer.place}
    if newcomer.kind == OrganisationKind.BOARD:
        found, _ = Organisation.objects.get_or_create(
            board_number=newcomer.board_number,
            defaults={"kind": newcomer.kind, "name": newcomer.name, **values},
        )
        return found
    known = Organisation.objects.filter(kind=newcomer.kind, name__iexact=newcomer.name)
    return known.order_by("pk").first() or Organisation.objects.create(
        kind=newcomer.kind, name=newcomer.name, **values
    )


def _running(region: Region, participation_id: int, *, today: date) -> Participation:
    rows = running_participations(today=today).filter(region=region, pk=participation_id)
    row = rows.select_related("organisation").first()
    if row is None:
        raise NotFound
    return row


def _with_role(
    row: Participation,
    region: Region,
    role: ParticipationRole,
    *,
    actor: Actor,
    today: date,
    now: datetime,
) -> Participation:
    if role not in FITTING[row.organisation.kind]:
        raise ParticipationRoleNotFitting
    if row.role == ParticipationRole.PENVOERDER:
        _refuse_losing_penvoerder(region)
    if role == ParticipationRole.PENVOERDER:
        _relieve_penvoerder(region, actor=actor, today=today, now=now)
    if role in WITHOUT_VOTE:
        _refuse_ties(row, region, today=today)
    changed = _next_row(row, role, today=today)
    change_roles(changed, region=region, now=now)
    return changed


def _next_row(row: Participation, role: ParticipationRole, *, today: date) -> Participation:
    row.until_date = today
    row.save(update_fields=["until_date"])
    return Participation.objects.create(
        region_id=row.region_id,
        organisation=row.organisation,
        role=role,
        phase=row.phase,
        expected_join_date=row.expected_join_date,
        from_date=today,
    )


def _relieve_penvoerder(region: Region, *, actor: Actor, today: date, now: datetime) -> None:
    """Who was penvoerder goes on as what it is by its kind."""
    rows = running_participations(today=today).filter(
        region=region, role=ParticipationRole.PENVOERDER
    )
    for row in rows.select_related("organisation"):
        role = FITTING[row.organisation.kind][0]
        following = _next_row(row, role, today=today)
        _record(
            following,
            region,
            actor=actor,
            move="change_role",
            from_state=ParticipationRole.PENVOERDER,
            to_state=role,
            now=now,
        )


def _refuse_losing_penvoerder(region: Region) -> None:
    if region.legal_form != LegalForm.CENTRAL_SERVICE:
        raise PenvoerderNeeded


def _refuse_ties(row: Participation, region: Region, *, today: date) -> None:
    schools = SchoolLocation.objects.filter(region=region, board=row.organisation)
    if schools.exclude(closed_date__lte=today).exists():
        raise ParticipationHasSchools
    seats = Seat.objects.filter(region=region, organisation=row.organisation)
    if seats.exclude(closed_date__lte=today).exists():
        raise ParticipationHasSeat


def _record(
    row: Participation,
    region: Region,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    from_state: str = "",
    to_state: str = "",
    reason: str = "",
) -> None:
    expected = row.expected_join_date
    record(
        region,
        actor=actor,
        subject=RegionSubject.PARTICIPATION,
        move=move,
        from_state=from_state,
        to_state=to_state,
        now=now,
        reason=reason,
        facts={
            "organisation": row.organisation.name,
            "phase": row.phase,
            "expected_join_date": expected.isoformat() if expected else None,
        },
    )
