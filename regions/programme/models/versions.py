"""The plan of a region: one version per school year or revision, with a section for each of the five tasks."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from accounts.models import User
from regions.agreements.enums import Task
from regions.agreements.models import ResultAgreement
from regions.governance.models import Proposal
from regions.models import Region
from regions.programme.enums import Principle, VersionStatus
from regions.programme.models.challenges import Challenge
from regions.programme.models.measures import Measure


class PlanVersion(models.Model):
    """One version; the row is the lock of its sections. From the round on the database refuses other words."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=120)
    introduction = models.CharField(max_length=4000, blank=True)
    note = models.CharField(max_length=400, blank=True)
    """Why this version came."""
    from_date = models.DateField()
    until_date = models.DateField()
    """The day after the last one."""
    deadline_date = models.DateField(null=True, blank=True)
    """By when it has to be adopted."""
    principles = ArrayField(
        models.CharField(max_length=20, choices=Principle), default=list, blank=True
    )
    """What the makers held it against and found there."""
    status = models.CharField(max_length=10, choices=VersionStatus, default=VersionStatus.DRAFT)
    proposal = models.OneToOneField(
        Proposal, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The approval round; empty in a round only inside the transaction that starts it."""
    base = models.ForeignKey(
        "self", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The version it was written from."""
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    saved_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_plan_version_per_number",
                fields=("region", "number"),
                violation_error_message="Deze versie van het plan bestaat al.",
            ),
            models.UniqueConstraint(
                name="one_approved_plan_per_region",
                fields=("region",),
                condition=Q(status="approved"),
                violation_error_message="Er is al een vastgesteld plan.",
            ),
            models.CheckConstraint(
                name="plan_ends_after_it_starts",
                condition=Q(until_date__gt=F("from_date")),
                violation_error_message="Het plan eindigt na de dag waarop het begint.",
            ),
            models.CheckConstraint(
                name="decided_plan_had_a_proposal",
                condition=Q(status__in=("draft", "discarded", "in_round"))
                | Q(proposal__isnull=False),
                violation_error_message="Zonder voorstel wordt over een plan niet besloten.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.title} (versie {self.number})"


class PlanSection(models.Model):
    """What a version says of one task, and the challenges, measures and agreements that go with it."""

    plan_version = models.ForeignKey(PlanVersion, on_delete=models.PROTECT, related_name="sections")
    task = models.CharField(max_length=8, choices=Task)
    position = models.PositiveSmallIntegerField()
    ambition = models.CharField(max_length=1000, blank=True)
    approach = models.CharField(max_length=4000, blank=True)
    """What we do."""
    challenges = models.ManyToManyField(Challenge, related_name="+", blank=True)
    measures = models.ManyToManyField(Measure, related_name="+", blank=True)
    agreements = models.ManyToManyField(ResultAgreement, related_name="+", blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_section_per_task",
                fields=("plan_version", "task"),
                violation_error_message="Deze taak staat al in het plan.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.task} van {self.plan_version_id}"
