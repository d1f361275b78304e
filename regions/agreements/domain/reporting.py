"""The report over a period: the owner submits it, the reviewer returns or approves it, and then it is closed."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.agreements.access import lock_report
from regions.agreements.announcing import announce_agreement
from regions.agreements.domain.allowed import submitters_of
from regions.agreements.domain.notifying import tell_returned, tell_to_review
from regions.agreements.errors import (
    ExplanationNeeded,
    NothingMeasured,
    NotTheReviewer,
    OwnReport,
    PeriodNotOver,
)
from regions.agreements.models import AgreementDecision, AgreementPeriod
from regions.agreements.moves import REPORT_MOVES
from regions.agreements.queries import traces_of
from regions.agreements.recording import move_report, touch
from regions.agreements.status import reaches


@transaction.atomic
def submit_report(
    *, actor: Actor, agreement_id: int, period_id: int, explanation: str = "", now: datetime
) -> AgreementPeriod:
    """Hand the figure of a period to the reviewer, and tell them; locks the report and announces the agreement.

    Refuses a period that runs (`PeriodNotOver`), one without a figure (`NothingMeasured`), and a figure that misses
    its target without an explanation (`ExplanationNeeded`).
    """
    report = _lock(actor, "submit", agreement_id, period_id)
    if report.period.upper > timezone.localdate(now):
        raise PeriodNotOver
    if report.measurement is None:
        raise NothingMeasured
    if not explanation and not _reaches_target(report, now=now):
        raise ExplanationNeeded
    report.explanation = explanation
    _move(report, actor=actor, move="submit", now=now, reason=explanation)
    tell_to_review(report, now=now)
    return report


@transaction.atomic
def return_report(
    *, actor: Actor, agreement_id: int, period_id: int, reason: str, now: datetime
) -> AgreementPeriod:
    """Give a report back with a reason, and tell the owner; locks it. Refuses all but the reviewer (`NotTheReviewer`)."""
    report = _lock(actor, "return", agreement_id, period_id)
    _require_reviewer(actor, report)
    _move(report, actor=actor, move="return", now=now, reason=reason)
    tell_returned(report, now=now)
    return report


@transaction.atomic
def approve_report(
    *, actor: Actor, agreement_id: int, period_id: int, now: datetime
) -> AgreementPeriod:
    """Approve a report; nothing in it changes after that.

    Locks it; refuses all but the reviewer (`NotTheReviewer`), and who handed it in (`OwnReport`): two people look.
    """
    report = _lock(actor, "approve", agreement_id, period_id)
    _require_reviewer(actor, report)
    history = AgreementDecision.objects.filter(agreement=report.agreement, subject_id=report.pk)
    if submitters_of(history).get(report.pk) == actor.user_id:
        raise OwnReport
    return _move(report, actor=actor, move="approve", now=now)


@transaction.atomic
def lock_period(
    *, actor: Actor, agreement_id: int, period_id: int, now: datetime
) -> AgreementPeriod:
    """Close a period of which the report was approved, for good; locks the report and announces the agreement."""
    report = _lock(actor, "lock", agreement_id, period_id)
    return _move(report, actor=actor, move="lock", now=now)


def _lock(actor: Actor, move: str, agreement_id: int, period_id: int) -> AgreementPeriod:
    return lock_report(
        actor=actor,
        action=REPORT_MOVES[move].action,
        agreement_id=agreement_id,
        period_id=period_id,
    )


def _move(
    report: AgreementPeriod, *, actor: Actor, move: str, now: datetime, reason: str = ""
) -> AgreementPeriod:
    facts = {"measurement": report.measurement_id}
    move_report(report, actor=actor, move=move, now=now, reason=reason, facts=facts)
    report.save(update_fields=["status", "explanation", "version"])
    touch(report.agreement)
    announce_agreement(report.agreement)
    return report


def _require_reviewer(actor: Actor, report: AgreementPeriod) -> None:
    if actor.is_system or actor.user_id != report.agreement.reviewer_id:
        raise NotTheReviewer


def _reaches_target(report: AgreementPeriod, *, now: datetime) -> bool:
    """Whether the figure is as good as agreed; true when there is nothing to hold against each other."""
    (trace,) = traces_of([report.agreement], today=timezone.localdate(now))
    standing = next(row.standing for row in trace.periods if row.id == report.pk)
    if standing.value is None or standing.target is None:
        return True
    return reaches(standing.value, standing.target, trace.indicator.direction)
