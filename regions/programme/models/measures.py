"""Measures: what a region does, who does what, who was asked about it, and what came of it."""

from django.db import models
from django.db.models import F, Q

from accounts.models import User
from regions.agreements.enums import Task
from regions.governance.models import Proposal
from regions.models import Region
from regions.programme.enums import (
    ConsultationOutcome,
    ConsultedParty,
    EvaluationOutcome,
    MeasureKind,
    MeasureStatus,
    MeasureVisibility,
)
from regions.programme.models.challenges import Challenge


class Measure(models.Model):
    """One measure; the row is the lock of who does what, who was asked, and its evaluations."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10, choices=MeasureKind)
    task = models.CharField(max_length=8, choices=Task)
    is_retention = models.BooleanField(default=False)
    title = models.CharField(max_length=160)
    text = models.CharField(max_length=4000)
    package = models.CharField(max_length=80, blank=True)
    """The measures of a package are judged together: what one alone does cannot be told."""
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    challenges = models.ManyToManyField(Challenge, related_name="measures", blank=True)
    proposal = models.ForeignKey(
        Proposal, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The decision it rests on; the consents it needs are asked there."""
    adopted_from = models.ForeignKey(
        "self", on_delete=models.PROTECT, related_name="adoptions", null=True, blank=True
    )
    """The measure of another region that it follows."""
    status = models.CharField(max_length=10, choices=MeasureStatus, default=MeasureStatus.PLANNED)
    visibility = models.CharField(
        max_length=12, choices=MeasureVisibility, default=MeasureVisibility.REGION
    )
    from_date = models.DateField()
    end_date = models.DateField(null=True, blank=True)
    evaluation_date = models.DateField(null=True, blank=True)
    outcome = models.CharField(max_length=16, choices=EvaluationOutcome, blank=True)
    """That of the newest evaluation."""
    created_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="temporary_measure_has_an_end",
                condition=~Q(kind="temporary") | Q(end_date__isnull=False),
                violation_error_message="Een tijdelijke maatregel heeft een einddatum.",
            ),
            models.CheckConstraint(
                name="experiment_has_an_evaluation_date",
                condition=~Q(kind="experiment") | Q(evaluation_date__isnull=False),
                violation_error_message="Een experiment heeft een datum waarop je het evalueert.",
            ),
            models.CheckConstraint(
                name="structural_measure_has_no_end",
                condition=~Q(kind="structural") | Q(end_date__isnull=True),
                violation_error_message="Een blijvende maatregel heeft geen einddatum.",
            ),
            models.CheckConstraint(
                name="measure_ends_after_it_starts",
                condition=(Q(end_date__isnull=True) | Q(end_date__gt=F("from_date")))
                & (Q(evaluation_date__isnull=True) | Q(evaluation_date__gt=F("from_date"))),
                violation_error_message="De einddatum en de evaluatie komen na de begindatum.",
            ),
            models.CheckConstraint(
                name="evaluated_measure_has_an_outcome",
                condition=~Q(status="evaluated") | ~Q(outcome=""),
                violation_error_message="Een geëvalueerde maatregel heeft een uitkomst.",
            ),
            models.UniqueConstraint(
                name="one_measure_per_title_and_start",
                fields=("region", "title", "from_date"),
                violation_error_message="Deze maatregel staat er al.",
            ),
        )
        indexes = (
            models.Index(
                fields=("visibility", "region"),
                condition=Q(visibility__in=("all_regions", "public")),
                name="measure_shared",
            ),
        )

    def __str__(self) -> str:
        return self.title


class Duty(models.Model):
    """Who does what in a measure."""

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="duties")
    position = models.PositiveSmallIntegerField()
    who = models.CharField(max_length=120)
    what = models.CharField(max_length=280)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_duty_per_place",
                fields=("measure", "position"),
                violation_error_message="Deze regel staat er al.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.who}: {self.what}"


class Consultation(models.Model):
    """Who was asked about a measure, when, and what they said; the database refuses to change or delete it."""

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="consultations")
    party = models.CharField(max_length=12, choices=ConsultedParty)
    party_name = models.CharField(max_length=120)
    held_date = models.DateField()
    question = models.CharField(max_length=400, blank=True)
    outcome = models.CharField(max_length=24, choices=ConsultationOutcome)
    said = models.CharField(max_length=1000, blank=True)
    weighed = models.CharField(max_length=1000, blank=True)
    """What was done with it."""
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.party_name} over maatregel {self.measure_id}"


class Evaluation(models.Model):
    """What an evaluation said, and in which circumstances; the database refuses to change or delete it."""

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="evaluations")
    outcome = models.CharField(max_length=16, choices=EvaluationOutcome)
    context = models.CharField(max_length=2000)
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.outcome} voor maatregel {self.measure_id}"
