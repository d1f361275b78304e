"""Evidence: added with a checksum while the report is open, withdrawn with a reason, and kept after approval."""

from hashlib import sha256

import pytest
from django.db import IntegrityError, connection, transaction

from regions.actors import Actor
from regions.agreements.domain import proving
from regions.agreements.domain.proving import MOST_FILES, add_evidence, withdraw_evidence
from regions.agreements.domain.reporting import approve_report, lock_period, submit_report
from regions.agreements.errors import (
    AgreementNotFound,
    EvidenceGone,
    EvidenceNotAccepted,
    EvidenceTooLarge,
    PeriodClosed,
    TooMuchEvidence,
)
from regions.agreements.models import AgreementDecision, Evidence, EvidenceFile
from regions.errors import NotAllowed
from tests.factories.agreements import period_of, prove, report_figure
from tests.factories.clock import NOW
from tests.regions.agreements.conftest import Table

CONTENT = b"Bestuur;Starters\r\nDe Brug;9\r\n"


def withdraw(table: Table, evidence: Evidence, *, actor: Actor | None = None) -> Evidence:
    return withdraw_evidence(
        actor=actor or table.koos,
        agreement_id=table.agreement.pk,
        evidence_id=evidence.pk,
        reason="Er stond een naam in.",
        now=NOW,
    )


def hand_in(table: Table, *, until: str) -> None:
    report_figure(actor=table.koos, agreement=table.agreement)
    agreement_id, period_id = table.agreement.pk, period_of(table.agreement).pk
    submit_report(actor=table.koos, agreement_id=agreement_id, period_id=period_id, now=NOW)
    if until in {"approved", "locked"}:
        approve_report(actor=table.rik, agreement_id=agreement_id, period_id=period_id, now=NOW)
    if until == "locked":
        lock_period(actor=table.koos, agreement_id=agreement_id, period_id=period_id, now=NOW)


def test_evidence_is_kept_with_its_checksum_and_stands_in_the_history(table: Table) -> None:
    version = table.agreement.version

    evidence = prove(actor=table.koos, agreement=table.agreement, content=CONTENT)

    assert (evidence.kind, evidence.file_name, evidence.size) == ("text", "opgave.csv", 29)
    assert evidence.checksum == sha256(CONTENT).hexdigest()
    assert bytes(EvidenceFile.objects.get(evidence=evidence).content) == CONTENT
    row = AgreementDecision.objects.get(move="attach")
    assert (row.from_state, row.to_state, row.actor_role) == ("draft", "draft", "coordinator")
    assert row.facts["checksum"] == evidence.checksum
    table.agreement.refresh_from_db()
    assert table.agreement.version == version + 1


def test_withdrawing_erases_the_content_and_keeps_that_it_was_there(table: Table) -> None:
    evidence = prove(actor=table.koos, agreement=table.agreement)

    withdrawn = withdraw(table, evidence)

    assert (withdrawn.withdrawn_at, withdrawn.withdrawn_reason) == (NOW, "Er stond een naam in.")
    assert EvidenceFile.objects.count() == 0
    assert Evidence.objects.get().checksum == evidence.checksum
    with pytest.raises(EvidenceGone):
        withdraw(table, evidence)


@pytest.mark.parametrize("state", ["submitted", "locked"])
def test_no_evidence_comes_while_somebody_reviews_or_after_the_lock(
    table: Table, state: str
) -> None:
    hand_in(table, until=state)

    with pytest.raises(PeriodClosed):
        prove(actor=table.koos, agreement=table.agreement)


def test_after_approval_evidence_may_come_but_never_goes(table: Table) -> None:
    first = prove(actor=table.koos, agreement=table.agreement)
    hand_in(table, until="approved")

    prove(actor=table.koos, agreement=table.agreement, content=b"De accountant is akkoord.")

    assert Evidence.objects.filter(withdrawn_at=None).count() == 2
    with pytest.raises(PeriodClosed):
        withdraw(table, first)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE agreements_evidence SET description = 'anders'",
        "UPDATE agreements_evidence SET checksum = repeat('0', 64)",
        "UPDATE agreements_evidence SET withdrawn_at = now(), withdrawn_reason = 'weg'",
        "DELETE FROM agreements_evidencefile",
        "UPDATE agreements_evidencefile SET content = 'anders'",
        "DELETE FROM agreements_evidence",
    ],
)
def test_the_database_keeps_the_evidence_of_an_approved_report(
    table: Table, statement: str
) -> None:
    prove(actor=table.koos, agreement=table.agreement)
    hand_in(table, until="approved")

    with (
        pytest.raises(IntegrityError, match="evidence"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


def test_the_same_file_twice_with_one_report_is_refused(table: Table) -> None:
    prove(actor=table.koos, agreement=table.agreement)

    with pytest.raises(IntegrityError, match="evidence_once_per_report"), transaction.atomic():
        prove(actor=table.koos, agreement=table.agreement)
    prove(actor=table.koos, agreement=table.agreement, number=1)


def test_what_is_too_large_too_much_or_no_document_is_refused(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "MOST_BYTES", 40)
    with pytest.raises(EvidenceTooLarge):
        prove(actor=table.koos, agreement=table.agreement, content=b"x" * 41)
    with pytest.raises(EvidenceNotAccepted):
        prove(actor=table.koos, agreement=table.agreement, content=b"MZ\x00\x01")
    for number in range(MOST_FILES):
        prove(actor=table.koos, agreement=table.agreement, content=f"{number}".encode())
    with pytest.raises(TooMuchEvidence):
        prove(actor=table.koos, agreement=table.agreement, content=b"nog een")


def test_only_the_own_coordinator_adds_and_withdraws(table: Table) -> None:
    evidence = prove(actor=table.koos, agreement=table.agreement)

    with pytest.raises(AgreementNotFound):
        withdraw(table, evidence, actor=table.stranger)
    with pytest.raises(NotAllowed):
        prove(actor=table.rik, agreement=table.agreement)
    with pytest.raises(AgreementNotFound):
        add_evidence(
            actor=table.stranger,
            agreement_id=table.agreement.pk,
            period_id=period_of(table.agreement).pk,
            file_name="x.txt",
            content=b"x",
            description="x",
            now=NOW,
        )
