"""What a region promised: an ambition, the results it is held to, and their periods with a target and a report."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value

from accounts.models import User
from regions.agreements.enums import PeriodKind, ReportStatus, Task
from regions.governance.models import Proposal
from regions.models import Region

DIGITS = 16
DECIMALS = 4


class Ambition(models.Model):
    """Where a region wants to go, in a sentence; agreements make it measurable."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=160)
    explanation = models.CharField(max_length=1000, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_ambition_per_title",
                fields=("region", "title"),
                violation_error_message="Deze ambitie staat er al.",
            ),
        )

    def __str__(self) -> str:
        return self.title


class ResultAgreement(models.Model):
    """One result that is measured by one central indicator, with the version of the day it was agreed."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    ambition = models.ForeignKey(Ambition, on_delete=models.PROTECT, related_name="agreements")
    proposal = models.ForeignKey(
        Proposal, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The carried proposal it rests on, when there is one."""
    title = models.CharField(max_length=160)
    task = models.CharField(max_length=8, choices=Task)
    indicator_code = models.CharField(max_length=40)
    indicator_version = models.PositiveSmallIntegerField()
    period_kind = models.CharField(max_length=12, choices=PeriodKind)
    from_date = models.DateField()
    until_date = models.DateField()
    baseline = models.DecimalField(
        max_digits=DIGITS, decimal_places=DECIMALS, null=True, blank=True
    )
    baseline_year = models.PositiveSmallIntegerField(null=True, blank=True)
    baseline_note = models.CharField(max_length=280, blank=True)
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    reviewer = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    note = models.CharField(max_length=500, blank=True)
    """What a person says beside the status; it never replaces it."""
    noted_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    noted_at = models.DateTimeField(null=True, blank=True)
    off_track_since = models.DateField(null=True, blank=True)
    """Since the day on which it was found off track; empty as long as it is not."""
    ended_date = models.DateField(null=True, blank=True)
    """It was ended before its time: from this day on nothing is expected of it."""
    ended_reason = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="ended_agreement_says_why",
                condition=Q(ended_date__isnull=True) | ~Q(ended_reason=""),
                violation_error_message="Zeg waarom deze afspraak eerder stopt.",
            ),
            models.CheckConstraint(
                name="agreement_ends_after_it_starts",
                condition=Q(until_date__gt=F("from_date")),
                violation_error_message="De einddatum ligt na de begindatum.",
            ),
            models.CheckConstraint(
                name="nobody_reviews_an_own_agreement",
                condition=Q(reviewer__isnull=True) | ~Q(reviewer=F("owner")),
                violation_error_message="Wie de afspraak trekt, beoordeelt haar niet zelf. Kies twee mensen.",
            ),
            models.CheckConstraint(
                name="baseline_names_its_year",
                condition=Q(baseline__isnull=True) | Q(baseline_year__isnull=False),
                violation_error_message="Noem bij de nulmeting het jaar waarover die gaat.",
            ),
            models.UniqueConstraint(
                name="one_agreement_per_title",
                fields=("region", "title", "from_date"),
                violation_error_message="Deze afspraak staat er al.",
            ),
        )
        indexes = (models.Index(fields=("region", "title"), name="agreement_region_title"),)

    def __str__(self) -> str:
        return self.title


class AgreementPeriod(models.Model):
    """One period of an agreement: its target, the figure that counts, and the report over it."""

    agreement = models.ForeignKey(ResultAgreement, on_delete=models.PROTECT, related_name="periods")
    period = DateRangeField()
    """Half-open."""
    target = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS, null=True, blank=True)
    """Empty: the target of the period before still holds."""
    status = models.CharField(max_length=10, choices=ReportStatus, default=ReportStatus.DRAFT)
    explanation = models.CharField(max_length=2000, blank=True)
    """What the owner says of the figure; about the work, never about a person."""
    measurement = models.OneToOneField(
        "Measurement", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The newest one."""
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            ExclusionConstraint(
                name="periods_of_an_agreement_do_not_overlap",
                expressions=(
                    (
                        Func(F("agreement"), F("agreement"), Value("[]"), function="int8range"),
                        RangeOperators.OVERLAPS,
                    ),
                    ("period", RangeOperators.OVERLAPS),
                ),
                violation_error_message="De perioden van een afspraak overlappen elkaar.",
            ),
            models.CheckConstraint(
                name="report_status_is_known",
                condition=Q(status__in=ReportStatus.values),
                violation_error_message="Deze stand van een rapportage bestaat niet.",
            ),
            models.CheckConstraint(
                name="report_that_counts_was_measured",
                condition=Q(status__in=("draft", "returned")) | Q(measurement__isnull=False),
                violation_error_message="Over deze periode is nog niets gemeten.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.period} van afspraak {self.agreement_id}"
