"""Watching over an agreement: a report that does not come goes up the line, one off track gets a draft for the funder."""

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import SYSTEM
from regions.agreements.announcing import announce_agreement
from regions.agreements.domain.notifying import tell_drafted, tell_missed
from regions.agreements.enums import MEASURABLE, AgreementStatus, StepRecipient
from regions.agreements.funder_letters import addressee_of, facts_of, letter_of
from regions.agreements.lateness import DueStep, due_steps
from regions.agreements.models import AgreementPeriod, FunderNotice, MissedReport, ResultAgreement
from regions.agreements.periods import Stretch
from regions.agreements.queries import for_rows, traces_of
from regions.agreements.recording import move_notice, move_report, touch

OFF_TRACK = (AgreementStatus.OFF_TRACK, AgreementStatus.NOT_ACHIEVED)


@transaction.atomic
def watch_agreement(*, agreement_id: int, now: datetime) -> None:
    """Do what is due for one agreement; safe to run twice. Locks it, tells people, and announces what changed."""
    locked = ResultAgreement.objects.select_for_update().filter(pk=agreement_id).first()
    if locked is None:
        return
    today = timezone.localdate(now)
    is_changed = _follow_status(locked, today=today, now=now)
    for step in due_steps(today=today, agreement_id=agreement_id):
        is_changed |= _take(step, now=now)
    if is_changed:
        touch(locked)
        announce_agreement(locked)


def late_agreements(*, now: datetime) -> list[int]:
    """The agreements with a step that is due: their job is lost, or did not run yet."""
    return sorted({step.agreement_id for step in due_steps(today=timezone.localdate(now))})


def _take(step: DueStep, *, now: datetime) -> bool:
    report = (
        AgreementPeriod.objects.select_related("agreement")
        .select_for_update(of=("self",))
        .get(pk=step.period_id)
    )
    if report.status not in MEASURABLE:
        return False
    MissedReport.objects.create(
        agreement_period=report, recipient=step.recipient, days=step.days, at=now
    )
    label = Stretch(report.period.lower, report.period.upper).label
    is_owner = step.recipient == StepRecipient.OWNER
    move_report(
        report,
        actor=SYSTEM,
        move="remind" if is_owner else "escalate",
        now=now,
        reason=f"Over {label} is na {step.days} dagen nog niets ingediend. "
        f"Bericht aan {step.recipient.label}.",
        facts={"recipient": step.recipient, "days": step.days},
    )
    report.save(update_fields=["version"])
    tell_missed(report, recipient=step.recipient, now=now)
    return True


def _follow_status(agreement: ResultAgreement, *, today: date, now: datetime) -> bool:
    (trace,) = traces_of(
        [for_rows(ResultAgreement.objects.filter(pk=agreement.pk)).get()], today=today
    )
    is_off = agreement.ended_date is None and trace.judgement.status in OFF_TRACK
    if is_off == (agreement.off_track_since is not None):
        return False
    agreement.off_track_since = today if is_off else None
    agreement.save(update_fields=["off_track_since"])
    # Found off track again on the day of a recovery: that stretch has its notice.
    if not is_off or agreement.funder_notices.filter(off_track_since=today).exists():
        return True
    notice = FunderNotice.objects.create(
        region_id=agreement.region_id,
        agreement=agreement,
        off_track_since=today,
        addressee=addressee_of(trace),
        text=letter_of(trace, today=today),
        facts=facts_of(trace),
        drafted_at=now,
    )
    move_notice(notice, actor=SYSTEM, move="draft", now=now, reason=trace.judgement.reason)
    tell_drafted(notice, now=now)
    return True
