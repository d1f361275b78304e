"""Evidence with a report: added with a checksum, withdrawn with a reason, and left alone once it was approved."""

from datetime import datetime
from hashlib import sha256
from typing import Final

from django.db import transaction

from regions.actors import Actor
from regions.agreements.access import get_evidence, lock_report
from regions.agreements.announcing import announce_agreement
from regions.agreements.enums import MEASURABLE
from regions.agreements.errors import (
    EvidenceGone,
    EvidenceTooLarge,
    PeriodClosed,
    TooMuchEvidence,
)
from regions.agreements.evidence_cells import refuse_formulas
from regions.agreements.file_kinds import kind_of, safe_name
from regions.agreements.models import AgreementPeriod, Evidence, EvidenceFile
from regions.agreements.moves import REPORT_MOVES
from regions.agreements.recording import move_report, person_of, touch
from regions.roles import Action

MOST_BYTES: Final = 10_000_000
MOST_FILES: Final = 20


@transaction.atomic
def add_evidence(
    *,
    actor: Actor,
    agreement_id: int,
    period_id: int,
    file_name: str,
    content: bytes,
    description: str,
    now: datetime,
) -> Evidence:
    """Keep a file with a report, and the checksum by which anybody can see that it is still the same.

    Refuses a report that is under review or locked (`PeriodClosed`), a file that is too large or of no kind we keep
    (`EvidenceTooLarge`, `EvidenceNotAccepted`), a CSV with formulas (`EvidenceNotAccepted`), more than twenty (`TooMuchEvidence`), and the same file twice (by the
    database). After approval evidence may still come, and stays. Locks the report and announces the agreement.
    """
    report = _lock(actor, "attach", agreement_id, period_id)
    if len(content) > MOST_BYTES:
        raise EvidenceTooLarge
    kind = kind_of(content)
    name = safe_name(file_name, kind)
    if name.lower().endswith(".csv"):
        refuse_formulas(content)
    if report.evidence.filter(withdrawn_at__isnull=True).count() >= MOST_FILES:
        raise TooMuchEvidence
    evidence = Evidence.objects.create(
        agreement_period=report,
        file_name=name,
        kind=kind,
        size=len(content),
        checksum=sha256(content).hexdigest(),
        description=description,
        added_by_id=person_of(actor),
        added_at=now,
    )
    EvidenceFile.objects.create(evidence=evidence, content=content)
    _record(report, evidence, actor=actor, move="attach", reason=description, now=now)
    return evidence


@transaction.atomic
def withdraw_evidence(
    *, actor: Actor, agreement_id: int, evidence_id: int, reason: str, now: datetime
) -> Evidence:
    """Take a file back while the report may still change: its bytes go, that it was there stays on record.

    Refuses one that was withdrawn before (`EvidenceGone`), and any after the report was submitted (`PeriodClosed`).
    Locks the report and announces the agreement.
    """
    found = get_evidence(
        actor=actor,
        action=Action.EDIT_AGREEMENTS,
        agreement_id=agreement_id,
        evidence_id=evidence_id,
    )
    report = _lock(actor, "detach", agreement_id, found.agreement_period_id)
    evidence = Evidence.objects.get(pk=found.pk)
    if evidence.withdrawn_at is not None:
        raise EvidenceGone
    evidence.withdrawn_by_id, evidence.withdrawn_at = person_of(actor), now
    evidence.withdrawn_reason = reason
    evidence.save(update_fields=["withdrawn_by", "withdrawn_at", "withdrawn_reason"])
    EvidenceFile.objects.filter(evidence=evidence).delete()
    _record(report, evidence, actor=actor, move="detach", reason=reason, now=now)
    return evidence


def _lock(actor: Actor, move: str, agreement_id: int, period_id: int) -> AgreementPeriod:
    step = REPORT_MOVES[move]
    report = lock_report(
        actor=actor, action=step.action, agreement_id=agreement_id, period_id=period_id
    )
    if report.status not in step.from_states:
        raise PeriodClosed
    return report


def _record(
    report: AgreementPeriod,
    evidence: Evidence,
    *,
    actor: Actor,
    move: str,
    reason: str,
    now: datetime,
) -> None:
    facts = {
        "evidence": evidence.pk,
        "file_name": evidence.file_name,
        "checksum": evidence.checksum,
    }
    is_open = report.status in MEASURABLE
    move_report(report, actor=actor, move=move, now=now, reason=reason, facts=facts)
    if is_open:
        # An approved report is not touched any more, not even its number.
        report.save(update_fields=["version"])
    touch(report.agreement)
    announce_agreement(report.agreement)
