"""Employments, VOG dates per employer, admission per board and the chain rule of each board."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from pool.people.enums import AdmissionStatus, ContractForm, PoolGroup, RuleEffect
from pool.people.models.substitutes import Substitute
from regions.models import Organisation, SchoolLocation


class Employment(models.Model):
    """One contract of a substitute with one board, from a date until a date (half-open)."""

    substitute = models.ForeignKey(Substitute, on_delete=models.CASCADE, related_name="employments")
    board = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    pool_group = models.CharField(max_length=12, choices=PoolGroup)
    contract_form = models.CharField(max_length=12, choices=ContractForm)
    fte = models.DecimalField(max_digits=5, decimal_places=4)
    home_location = models.ForeignKey(
        SchoolLocation, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The stamschool, where someone of the permanent pool works when there is no request."""
    from_date = models.DateField()
    until_date = models.DateField(null=True, blank=True)
    chain_exempt = models.BooleanField(default=False)
    """Decided by the board's HR; the ground for it is not stored here."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="employment_once_per_start",
                fields=("substitute", "board", "from_date"),
                violation_error_message="Dit dienstverband staat er al.",
            ),
            models.CheckConstraint(
                name="employment_fte_is_between_zero_and_one",
                condition=Q(fte__gte=0) & Q(fte__lte=1),
                violation_error_message="De werktijdfactor ligt tussen 0 en 1.",
            ),
            models.CheckConstraint(
                name="employment_ends_after_it_starts",
                condition=Q(until_date__isnull=True) | Q(until_date__gt=models.F("from_date")),
                violation_error_message="De einddatum ligt na de begindatum.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.substitute_id} bij {self.board_id}"


class Clearance(models.Model):
    """The dates of a VOG as seen by one employer; no copy is kept."""

    substitute = models.ForeignKey(Substitute, on_delete=models.CASCADE, related_name="clearances")
    employer = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    issued_date = models.DateField()
    seen_date = models.DateField()
    seen_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_clearance_per_issue",
                fields=("substitute", "employer", "issued_date"),
                violation_error_message="Deze VOG staat er al.",
            ),
            models.CheckConstraint(
                name="clearance_is_seen_after_issue",
                condition=Q(seen_date__gte=models.F("issued_date")),
                violation_error_message="Een VOG kan pas gezien zijn na de afgifte.",
            ),
        )

    def __str__(self) -> str:
        return f"VOG {self.substitute_id} {self.issued_date}"


class BoardAdmission(models.Model):
    """The decision of one board whether this person may work in its schools."""

    substitute = models.ForeignKey(Substitute, on_delete=models.CASCADE, related_name="admissions")
    board = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    status = models.CharField(
        max_length=8, choices=AdmissionStatus, default=AdmissionStatus.PENDING
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_admission_per_board",
                fields=("substitute", "board"),
                violation_error_message="Dit bestuur heeft hierover al een regel.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.substitute_id} bij {self.board_id}: {self.status}"


class ChainRule(models.Model):
    """The contract chain as one board applies it: a rule of law kept as data."""

    board = models.OneToOneField(Organisation, on_delete=models.PROTECT, related_name="+")
    max_contracts = models.PositiveSmallIntegerField(default=6)
    max_months = models.PositiveSmallIntegerField(default=36)
    gap_months = models.PositiveSmallIntegerField(default=6)
    """A pause longer than this starts a new chain."""
    effect = models.CharField(max_length=8, choices=RuleEffect, default=RuleEffect.WARN)
    warn_from_contracts = models.PositiveSmallIntegerField(default=5)

    def __str__(self) -> str:
        return f"Keten van {self.board_id}"
