"""Applying a move to an agreement, a report or a notice: the one place that writes their history."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import F

from regions.actors import SYSTEM_ROLE, Actor
from regions.agreements.enums import AgreementSubject
from regions.agreements.models import (
    AgreementDecision,
    AgreementPeriod,
    FunderNotice,
    ResultAgreement,
)
from regions.agreements.moves import AGREED, ENDED, MOVES, NEW, next_state
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
    """Append the row of an agreement that was made or changed; saving it is the caller's, under its lock.

    Refuses (`ReportMoveNotAllowed`) what the table does not have, as any change of one that was ended.
    """
    is_new = move == "agree"
    running = AGREED if agreement.ended_date is None else ENDED
    before = NEW if is_new else running
    subject = AgreementSubject.AGREEMENT
    after = next_state(subject=subject, move=move, from_state=before)
    if not is_new:
        agreement.version += 1
    step = _Step(subject, agreement.pk, move, "" if is_new else before, after)
    _append(agreement, step, actor=actor, now=now, reason=reason, facts=facts)


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
    subject, before = AgreementSubject.REPORT, report.status
    report.status = next_state(subject=subject, move=move, from_state=before)
    report.version += 1
    step = _Step(subject, report.pk, move, before, report.status)
    _append(report.agreement, step, actor=actor, now=now, reason=reason, facts=facts)


def move_notice(
    notice: FunderNotice,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> None:
    """The same for a notice to the funder; a new one is stored already, as a draft."""
    subject, before = AgreementSubject.NOTICE, NEW if move == "draft" else notice.status
    notice.status = next_state(subject=subject, move=move, from_state=before)
    notice.version += move != "draft"
    step = _Step(subject, notice.pk, move, "" if before == NEW else before, notice.status)
    _append(notice.agreement, step, actor=actor, now=now, reason=reason, facts=facts)


class _Step(NamedTuple):
    """A move of one thing that belongs to an agreement."""

    subject: AgreementSubject
    subject_id: int
    move: str
    before: str
    after: str


def _append(
    agreement: ResultAgreement,
    step: _Step,
    *,
    actor: Actor,
    now: datetime,
    reason: str,
    facts: Mapping[str, Any] | None,
) -> None:
    AgreementDecision(
        region_id=agreement.region_id,
        agreement=agreement,
        subject=step.subject,
        subject_id=step.subject_id,
        move=step.move,
        from_state=step.before,
        to_state=step.after,
        actor_id=actor.user_id,
        actor_role=_role(actor, MOVES[step.subject][step.move].action),
        reason=reason,
        facts=dict(facts or {}),
        at=now,
    ).save(force_insert=True)


def touch(agreement: ResultAgreement) -> None:
    """Give an agreement a new version because something under it changed; it needs no lock for that."""
    ResultAgreement.objects.filter(pk=agreement.pk).update(version=F("version") + 1)
    agreement.version += 1


def person_of(actor: Actor) -> int:
    """Who does what only a person does."""
    if actor.user_id is None:
        raise AssertionError("the clock does not do this")
    return actor.user_id


def _role(actor: Actor, action: Action) -> str:
    if actor.is_system:
        return SYSTEM_ROLE
    role = next((one.role for one in actor.memberships if action in ROLE_ACTIONS[one.role]), None)
    if role is None:
        raise NotAllowed
    return role
