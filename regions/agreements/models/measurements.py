"""Measurements: each a row that never changes; a newer one over the same period says why it came."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from accounts.models import User
from regions.agreements.enums import MeasurementSource
from regions.agreements.models.agreements import DECIMALS, DIGITS, AgreementPeriod


class Measurement(models.Model):
    """One figure over one period; the database refuses to change or delete it, or to add one after approval."""

    agreement_period = models.ForeignKey(
        AgreementPeriod, on_delete=models.PROTECT, related_name="measurements"
    )
    number = models.PositiveIntegerField()
    """From 1 within its period; the highest counts."""
    numerator = models.DecimalField(
        max_digits=DIGITS, decimal_places=DECIMALS, null=True, blank=True
    )
    """Empty: there was nothing to measure."""
    denominator = models.DecimalField(
        max_digits=DIGITS, decimal_places=DECIMALS, null=True, blank=True
    )
    received = models.PositiveIntegerField(null=True, blank=True)
    expected = models.PositiveIntegerField(null=True, blank=True)
    indicator_version = models.PositiveSmallIntegerField()
    source = models.CharField(max_length=8, choices=MeasurementSource)
    narrative = models.CharField(max_length=2000, blank=True)
    reason = models.CharField(max_length=280, blank=True)
    """Why it takes the place of the one before."""
    fingerprint = models.CharField(max_length=64, blank=True)
    """Of the figure with all that was counted: the same again is no new measurement."""
    measured_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """Empty when the clock measured."""
    measured_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="measurement_number_once_per_period",
                fields=("agreement_period", "number"),
                violation_error_message="Er kwam net een andere meting bij. Ververs het scherm.",
            ),
            models.CheckConstraint(
                name="later_measurement_says_why",
                condition=Q(number=1) | ~Q(reason=""),
                violation_error_message="Er is al een meting over deze periode. Zeg waarom er een nieuwe komt.",
            ),
            models.CheckConstraint(
                name="measurement_denominator_is_not_negative",
                condition=Q(denominator__isnull=True) | Q(denominator__gte=0),
                violation_error_message="Het geheel waarvan een deel geteld wordt, is nooit minder dan nul.",
            ),
            models.CheckConstraint(
                name="measurement_received_within_expected",
                condition=Q(received__isnull=True)
                | Q(expected__isnull=True)
                | Q(received__lte=F("expected")),
                violation_error_message="Er kan niet meer geteld zijn dan er te tellen was.",
            ),
        )

    def __str__(self) -> str:
        return f"meting {self.number} van {self.agreement_period_id}"


class MeasurementRows(models.Model):
    """Which rows a figure was counted from; apart, as a list of figures does not need them."""

    measurement = models.OneToOneField(
        Measurement, on_delete=models.PROTECT, related_name="rows", primary_key=True
    )
    kind = models.CharField(max_length=20)
    row_ids = ArrayField(models.BigIntegerField(), default=list, blank=True)
    hit_ids = ArrayField(models.BigIntegerField(), default=list, blank=True)

    def __str__(self) -> str:
        return f"{len(self.row_ids)} {self.kind} achter meting {self.measurement_id}"


class MeasurementPart(models.Model):
    """A part of a figure: of one board, or with one outcome."""

    measurement = models.ForeignKey(Measurement, on_delete=models.PROTECT, related_name="parts")
    dimension = models.CharField(max_length=12)
    key = models.CharField(max_length=24, blank=True)
    label = models.CharField(max_length=160)
    numerator = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    denominator = models.DecimalField(
        max_digits=DIGITS, decimal_places=DECIMALS, null=True, blank=True
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_part_per_key",
                fields=("measurement", "dimension", "key"),
                violation_error_message="Dit deel van het cijfer staat er al.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.label}: {self.numerator}"
