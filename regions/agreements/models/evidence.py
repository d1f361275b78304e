"""Evidence with a report: what shows that a figure is right, kept with its checksum; the bytes apart from the list."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from regions.agreements.enums import EvidenceKind
from regions.agreements.models.agreements import AgreementPeriod

CHECKSUM_LENGTH = 64


class Evidence(models.Model):
    """One file with a report; never changed, only withdrawn while the report may still change."""

    agreement_period = models.ForeignKey(
        AgreementPeriod, on_delete=models.PROTECT, related_name="evidence"
    )
    file_name = models.CharField(max_length=120)
    """Made safe: one line, without folders, ending as its kind does."""
    kind = models.CharField(max_length=8, choices=EvidenceKind)
    """By what is in the file, whatever its name said."""
    size = models.PositiveIntegerField()
    checksum = models.CharField(max_length=CHECKSUM_LENGTH)
    """SHA-256 of the bytes, in hexadecimal."""
    description = models.CharField(max_length=500)
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    withdrawn_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_reason = models.CharField(max_length=280, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="evidence_once_per_report",
                fields=("agreement_period", "checksum"),
                condition=Q(withdrawn_at__isnull=True),
                violation_error_message="Dit bestand staat al bij deze rapportage.",
            ),
            models.CheckConstraint(
                name="evidence_kind_is_known",
                condition=Q(kind__in=EvidenceKind.values),
                violation_error_message="Dit soort bestand kennen we niet.",
            ),
            models.CheckConstraint(
                name="evidence_checksum_has_its_form",
                condition=Q(checksum__regex=r"^[0-9a-f]{64}$"),
                violation_error_message="De controlesom van een bestand heeft 64 tekens.",
            ),
            models.CheckConstraint(
                name="withdrawn_evidence_says_why",
                condition=Q(withdrawn_at__isnull=True) | ~Q(withdrawn_reason=""),
                violation_error_message="Zeg waarom dit bestand weg moet.",
            ),
        )

    def __str__(self) -> str:
        return self.file_name


class EvidenceFile(models.Model):
    """The bytes of a file; they go when the evidence is withdrawn, and never otherwise."""

    evidence = models.OneToOneField(
        Evidence, on_delete=models.PROTECT, related_name="file", primary_key=True
    )
    content = models.BinaryField()

    def __str__(self) -> str:
        return f"file of {self.evidence_id}"
