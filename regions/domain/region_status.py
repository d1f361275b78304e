"""The status of a region: the region asks, the Realisatie-eenheid decides."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from regions.access import get_region
from regions.actors import Actor
from regions.domain.closings import close_region, merge_region
from regions.enums import RegionStatus, RegionSubject
from regions.errors import (
    NothingAsked,
    RegionConditionMissing,
    RegionMoveBackdated,
    RegionMoveNotAllowed,
    RegionSuccessorMissing,
)
from regions.hindrances import in_the_way_ahead, in_the_way_of_closing
from regions.models import Region, RegionEvent
from regions.moves import CLOSED, REGION_MOVES, RUNNING, Move, move_to
from regions.recording import move_region
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusMove:
    """To which status, from which day, why; what is not met for provisional, and where to for merged."""

    to_status: RegionStatus
    reason: str
    on_date: date | None = None
    condition: str = ""
    successor_id: int | None = None


@transaction.atomic
def decide_status(*, actor: Actor, region_id: int, move: StatusMove, now: datetime) -> Region:
    """Move a region to another status; what it asked is answered by that.

    Refuses a step that the table does not have, a day before the last step or after today, going ahead with empty
    required seats of the profession or without a legal person, provisional without a condition, and merging or
    stopping while work runs. Locks the region (and its successor, in the order of their ids). Announces it to
    everybody of the region and to who reads across regions. Merging lets members, schools, area and people go along;
    merging and stopping send a notice to everybody with a role.
    """
    region, successor = _locked(actor, region_id, move.successor_id)
    name = move_to(move.to_status, from_status=region.status)
    step, on_date = REGION_MOVES[name], _day(region, move.on_date, now=now)
    _refuse_what_is_in_the_way(region, step, on_date=on_date, now=now)
    region.unmet_condition = _condition(step, move.condition)
    region.asked_status = ""
    region.merged_into = _successor(step, region, successor)
    facts = {"condition": region.unmet_condition} if step.needs_condition else {}
    if region.merged_into is not None:
        facts = {"successor": region.merged_into.name}
        facts |= merge_region(region, region.merged_into, actor=actor, on_date=on_date, now=now)
    elif move.to_status == RegionStatus.ENDED:
        facts = close_region(region, on_date=on_date, now=now)
    move_region(
        region, actor=actor, move=name, on_date=on_date, now=now, reason=move.reason, facts=facts
    )
    return region


@transaction.atomic
def ask_status(
    *, actor: Actor, region_id: int, to_status: RegionStatus, reason: str, now: datetime
) -> Region:
    """Ask the Realisatie-eenheid for another status; a new question takes the place of the one before.

    Refuses a status that cannot follow on this one. Locks the region. Announces it.
    """
    region = get_region(actor=actor, action=Action.KEEP_REGION, region_id=region_id, lock=True)
    move_to(to_status, from_status=region.status)
    region.asked_status = to_status
    facts = {"asked": to_status}
    today = timezone.localdate(now)
    move_region(region, actor=actor, move="ask", on_date=today, now=now, reason=reason, facts=facts)
    return region


@transaction.atomic
def refuse_status(*, actor: Actor, region_id: int, reason: str, now: datetime) -> Region:
    """Tell a region that its question is not granted, and why.

    Refuses (`NothingAsked`) when nothing waits. Locks the region. Announces it.
    """
    region = get_region(actor=actor, action=Action.DECIDE_REGION, region_id=region_id, lock=True)
    if not region.asked_status:
        raise NothingAsked
    facts = {"asked": region.asked_status}
    region.asked_status = ""
    today = timezone.localdate(now)
    move_region(
        region, actor=actor, move="refuse", on_date=today, now=now, reason=reason, facts=facts
    )
    return region


def _locked(actor: Actor, region_id: int, successor_id: int | None) -> tuple[Region, Region | None]:
    ids = {region_id} if successor_id is None else {region_id, successor_id}
    found = {
        pk: get_region(actor=actor, action=Action.DECIDE_REGION, region_id=pk, lock=True)
        for pk in sorted(ids)
    }
    return found[region_id], None if successor_id is None else found[successor_id]


def _day(region: Region, given: date | None, *, now: datetime) -> date:
    today = timezone.localdate(now)
    on_date = given or today
    status_rows = RegionEvent.objects.filter(region=region, subject=RegionSubject.STATUS)
    last = status_rows.order_by("on_date").values_list("on_date", flat=True).last()
    if on_date > today or (last is not None and on_date < last):
        raise RegionMoveBackdated
    return on_date


def _refuse_what_is_in_the_way(region: Region, step: Move, *, on_date: date, now: datetime) -> None:
    hindrances = in_the_way_ahead(region, today=on_date) if step.is_ahead else []
    if step.to_state in CLOSED:
        hindrances = in_the_way_of_closing(region, now=now)
    if hindrances:
        raise hindrances[0]


def _condition(step: Move, given: str) -> str:
    if not step.needs_condition:
        return ""
    if not given.strip():
        raise RegionConditionMissing
    return given.strip()


def _successor(step: Move, region: Region, given: Region | None) -> Region | None:
    if not step.needs_successor:
        return None
    if given is None or given == region or given.status not in RUNNING:
        raise RegionSuccessorMissing
    if given.kind != region.kind:
        raise RegionMoveNotAllowed
    return given
