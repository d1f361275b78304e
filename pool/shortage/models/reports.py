"""The reports: one per school, or per board, for each reference date; a correction is one more beside it."""

from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from accounts.models import User
from pool.shortage.enums import Level, Question, ReportStatus, SchoolType, StaffFunction, StopGap
from pool.shortage.models.dates import ReferenceDate
from regions.models import Organisation, Region, SchoolLocation

DIGITS = 8
DECIMALS = 4
MOST_FTE = Decimal("9999.9999")


class ShortageReport(models.Model):
    """What one school or board reports about one date; without a school it is that of the board."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    reference_date = models.ForeignKey(
        ReferenceDate, on_delete=models.PROTECT, related_name="reports"
    )
    board = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    location = models.ForeignKey(
        SchoolLocation, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    school_types = ArrayField(models.CharField(max_length=4, choices=SchoolType), default=list)
    number = models.PositiveSmallIntegerField(default=1)
    """From 1; each correction is one higher. The last that is frozen counts."""
    corrects = models.OneToOneField(
        "self", on_delete=models.PROTECT, related_name="corrected_by", null=True, blank=True
    )
    """The version before, which stays as it is."""
    reason = models.CharField(max_length=500, blank=True)
    """Why a correction was made."""
    return_reason = models.CharField(max_length=500, blank=True)
    """What who reviews asked for, until it is submitted again."""
    status = models.CharField(max_length=10, choices=ReportStatus, default=ReportStatus.OPEN)
    filled_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    created_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True, blank=True)
    reviewed_at = models.DateTimeField(null=True, blank=True)
    frozen_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_shortage_report_per_place",
                fields=("reference_date", "region", "board", "location", "number"),
                nulls_distinct=False,
                violation_error_message="Er is al een opgave van deze school bij deze peildatum.",
            ),
            models.CheckConstraint(
                name="shortage_report_status_is_known",
                condition=Q(status__in=ReportStatus.values),
                violation_error_message="Deze stand van een opgave bestaat niet.",
            ),
            models.CheckConstraint(
                name="shortage_correction_says_why",
                condition=Q(number=1, corrects__isnull=True)
                | (Q(number__gt=1, corrects__isnull=False) & ~Q(reason="")),
                violation_error_message="Zeg waarom je de opgave corrigeert.",
            ),
            models.CheckConstraint(
                name="shortage_report_names_its_moments",
                condition=(~Q(status=ReportStatus.FROZEN) | Q(frozen_at__isnull=False))
                & (~Q(status=ReportStatus.REVIEWED) | Q(reviewed_at__isnull=False))
                & (
                    Q(status__in=(ReportStatus.OPEN, ReportStatus.DRAFT, ReportStatus.RETURNED))
                    | Q(submitted_at__isnull=False)
                ),
                violation_error_message="Bij deze stand hoort een moment.",
            ),
        )
        indexes = (
            models.Index(fields=("region", "reference_date"), name="shortage_report_region"),
            models.Index(fields=("location",), name="shortage_report_location"),
        )

    def __str__(self) -> str:
        return f"opgave {self.pk} bij {self.reference_date_id}"

    @property
    def level(self) -> Level:
        return Level.BOARD if self.location_id is None else Level.LOCATION


class ShortageCell(models.Model):
    """One number of a report, with what the pool knew and why a person said otherwise."""

    report = models.ForeignKey(ShortageReport, on_delete=models.PROTECT, related_name="cells")
    function = models.CharField(max_length=16, choices=StaffFunction)
    school_type = models.CharField(max_length=4, choices=SchoolType)
    question = models.CharField(max_length=20, choices=Question)
    stop_gap = models.CharField(max_length=24, choices=StopGap, blank=True)
    fte = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    is_typed = models.BooleanField(default=True)
    """Whether a person gave the number; else it came from the pool when the report was submitted."""
    prefilled = models.DecimalField(
        max_digits=DIGITS, decimal_places=DECIMALS, null=True, blank=True
    )
    """What the pool gave when the report was submitted."""
    request_ids = ArrayField(models.BigIntegerField(), default=list, blank=True)
    """The requests behind that."""
    reason = models.CharField(max_length=280, blank=True)
    """Why the number is another than that of the pool; about the work, never about a person."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_number_per_shortage_question",
                fields=("report", "function", "school_type", "question", "stop_gap"),
                violation_error_message="Dit getal staat al in de opgave.",
            ),
            models.CheckConstraint(
                # In PostgreSQL "not a number" is more than every number: the upper end refuses it.
                name="shortage_number_is_possible",
                condition=Q(fte__gte=0, fte__lte=MOST_FTE),
                violation_error_message="Een aantal fte ligt tussen 0 en 9999,9999.",
            ),
            models.CheckConstraint(
                name="hidden_vacancy_names_its_stop_gap",
                condition=(Q(question=Question.HIDDEN_VACANCIES) & ~Q(stop_gap=""))
                | (~Q(question=Question.HIDDEN_VACANCIES) & Q(stop_gap="")),
                violation_error_message="Bij een verborgen vacature hoort een noodoplossing.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.question} {self.fte}"
