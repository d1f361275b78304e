"""Declaring that a region is in trouble, and ending that; everybody who works in the region is told."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone

from notices.domain import NewNotice, send_notices
from notices.quiet_hours import first_moment_outside
from regions.access import get_region
from regions.actors import SYSTEM, Actor
from regions.enums import Role
from regions.governance.access import lock_escalation, person_of
from regions.governance.announcing import announce_escalation
from regions.governance.domain.mandating import end_mandates_in, end_mandates_of
from regions.governance.enums import GovernanceSubject
from regions.governance.errors import EscalationOver, EscalationRuns, LevelUnknown
from regions.governance.models import Escalation
from regions.governance.moves import NEW
from regions.governance.recording import record_move
from regions.governance.rules import EscalationLevel, rules_in_force, voting_settings_of
from regions.models import Membership
from regions.roles import Action

DECLARED = "escalation_declared"
ENDED = "escalation_ended"


def declare_escalation(
    *, actor: Actor, region_id: int, level: str, reason: str, now: datetime
) -> Escalation:
    """Declare a level of the region's rules, by hand and with a reason; its criteria are kept as they are today.

    Refuses a level that the rules do not have, and a second escalation beside one that runs (`EscalationRuns`,
    decided by the database). Announces it to everybody of the region, and tells who works there.
    """
    try:
        with transaction.atomic():
            return _declare(actor, region_id, level, reason=reason, now=now)
    except IntegrityError as error:
        if "one_escalation_at_a_time" in str(error):
            raise EscalationRuns from error
        raise


@transaction.atomic
def end_escalation(*, actor: Actor, escalation_id: int, reason: str, now: datetime) -> Escalation:
    """End an escalation, and with it every mandate that rests on it.

    Refuses one that is over. Locks the escalation. Announces it to everybody of the region, and tells who works there.
    """
    escalation = lock_escalation(actor=actor, escalation_id=escalation_id)
    if escalation.ended_at is not None:
        raise EscalationOver
    escalation.ended_at, escalation.ended_by_id = now, person_of(actor)
    escalation.end_reason = reason
    escalation.version += 1
    escalation.save()
    _record(escalation, actor=actor, move="end", from_state="declared", reason=reason, now=now)
    end_mandates_of(escalation, actor=actor, now=now)
    announce_escalation(escalation)
    _tell(ENDED, escalation, now=now)
    return escalation


def end_escalation_in(region_id: int, *, reason: str, now: datetime) -> None:
    """End what runs in a region that merges, and every mandate there; within the caller's transaction."""
    running = Escalation.objects.filter(region=region_id, ended_at__isnull=True)
    for escalation in running.select_for_update():
        escalation.ended_at, escalation.end_reason = now, reason
        escalation.version += 1
        escalation.save(update_fields=["ended_at", "end_reason", "version"])
        _record(escalation, actor=SYSTEM, move="end", from_state="declared", reason=reason, now=now)
        announce_escalation(escalation)
    end_mandates_in(region_id, reason=reason, now=now)


def _declare(actor: Actor, region_id: int, code: str, *, reason: str, now: datetime) -> Escalation:
    region = get_region(actor=actor, action=Action.DECLARE_ESCALATION, region_id=region_id)
    level = _level_of(region.pk, code, now=now)
    escalation = Escalation.objects.create(
        region=region,
        level=level.code,
        level_name=level.name,
        criteria=list(level.criteria),
        appoints=level.appoints,
        reason=reason,
        declared_by_id=person_of(actor),
        declared_at=now,
    )
    _record(escalation, actor=actor, move="declare", from_state=NEW, reason=reason, now=now)
    announce_escalation(escalation)
    _tell(DECLARED, escalation, now=now)
    return escalation


def _level_of(region_id: int, code: str, *, now: datetime) -> EscalationLevel:
    rules = rules_in_force(region_id=region_id, on_date=timezone.localdate(now))
    levels = voting_settings_of(rules).escalation_levels
    found = next((level for level in levels if level.code == code), None)
    if found is None:
        raise LevelUnknown
    return found


def _record(
    escalation: Escalation,
    *,
    actor: Actor,
    move: str,
    from_state: str,
    reason: str,
    now: datetime,
) -> None:
    record_move(
        actor=actor,
        region_id=escalation.region_id,
        subject=GovernanceSubject.ESCALATION,
        subject_id=escalation.pk,
        move=move,
        from_state=from_state,
        reason=reason,
        facts={"level": escalation.level, "criteria": escalation.criteria, "reason": reason},
        now=now,
    )


def _tell(kind: str, escalation: Escalation, *, now: datetime) -> None:
    """Who works in the region; not the pool, which has nothing to do about it."""
    running = Q(ended_at__isnull=True) | Q(ended_at__gt=now)
    members = Membership.objects.filter(
        running, region=escalation.region_id, from_date__lte=timezone.localdate(now)
    ).exclude(role=Role.SUBSTITUTE)
    send_notices(
        [
            NewNotice(
                kind=kind,
                recipient_id=user_id,
                subject_id=escalation.pk,
                dedupe_key=f"{kind}:{escalation.pk}:{user_id}",
                not_before=first_moment_outside(now=now),
            )
            for user_id in members.order_by("user_id").values_list("user_id", flat=True).distinct()
        ],
        now=now,
    )
