"""Applying a move to an agreement or a report: the one place that writes their history."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import F

from regions.actors import SYSTEM_ROLE, Actor
from regions.agreements.enums import AgreementSubject
from regions.agreements.models import AgreementDecision, AgreementPeriod, ResultAgreement
from regions.agreements.moves import AGREED, MOVES, NEW, next_state
from regions.errors import NotAllowed
from regions.roles import ROLE_ACTIONS, Action


def move_agreement(
    agreement: ResultAgreement,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Append the row of an agreement that was made or changed; saving it is the caller's, under its lock."""
    is_new = move == "agree"
    before = NEW if is_new else AGREED
    after = next_state(subject=AgreementSubject.AGREEMENT, move=move, from_state=before)
    if not is_new:
        agreement.version += 1
    AgreementDecision(
        region_id=agreement.region_id,
        agreement=agreement,
        subject=AgreementSubject.AGREEMENT,
        subject_id=agreement.pk,
        move=move,
        from_state="" if is_new else before,
        to_state=after,
        actor_id=actor.user_id,
        actor_role=_role(actor, MOVES[AgreementSubject.AGREEMENT][move].action),
        reason=reason,
        facts=dict(facts or {}),
        at=now,
    ).save(force_insert=True)


def move_report(
    report: AgreementPeriod,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Give a report its next state and append the row of it; saving the report is the caller's, under its lock.

    Refuses (`ReportMoveNotAllowed`) what the table does not have.
    """
    before = report.status
    action = MOVES[AgreementSubject.REPORT][move].action
    report.status = next_state(subject=AgreementSubject.REPORT, move=move, from_state=before)
    report.version += 1
    AgreementDecision(
        region_id=report.agreement.region_id,
        agreement=report.agreement,
        subject=AgreementSubject.REPORT,
        subject_id=report.pk,
        move=move,
        from_state=before,
        to_state=report.status,
        actor_id=actor.user_id,
        actor_role=_role(actor, action),
        reason=reason,
        facts=dict(facts or {}),
        at=now,
    ).save(force_insert=True)


def touch(agreement: ResultAgreement) -> None:
    """Give an agreement a new version because something under it changed; it needs no lock for that."""
    ResultAgreement.objects.filter(pk=agreement.pk).update(version=F("version") + 1)
    agreement.version += 1


def _role(actor: Actor, action: Action) -> str:
    if actor.is_system:
        return SYSTEM_ROLE
    role = next((one.role for one in actor.memberships if action in ROLE_ACTIONS[one.role]), None)
    if role is None:
        raise NotAllowed
    return role
