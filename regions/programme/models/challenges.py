"""What stands in the way of enough good teachers in a region, with the figure that shows it."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from regions.agreements.enums import Task, Unit
from regions.agreements.models.agreements import DECIMALS, DIGITS
from regions.models import Region
from regions.programme.enums import ChallengePriority, ChallengeStatus


class Challenge(models.Model):
    """One thing the region wants to solve, in plain words; measured by a central indicator or by a named source."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=160)
    text = models.CharField(max_length=2000)
    tasks = ArrayField(models.CharField(max_length=8, choices=Task))
    is_retention = models.BooleanField(default=False)
    """Behoud: a tag beside the five tasks, no sixth one."""
    priority = models.CharField(
        max_length=6, choices=ChallengePriority, default=ChallengePriority.NORMAL
    )
    indicator_code = models.CharField(max_length=40, blank=True)
    indicator_version = models.PositiveSmallIntegerField(null=True, blank=True)
    outside_indicator = models.CharField(max_length=160, blank=True)
    """The name of a figure that is not one of the central indicators."""
    unit = models.CharField(max_length=8, choices=Unit)
    source = models.CharField(max_length=200, blank=True)
    value = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS, null=True, blank=True)
    value_date = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=6, choices=ChallengeStatus, default=ChallengeStatus.OPEN)
    closed_because = models.CharField(max_length=400, blank=True)
    created_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="challenge_has_a_task",
                condition=Q(tasks__len__gte=1),
                violation_error_message="Een uitdaging hoort bij een of meer taken.",
            ),
            models.CheckConstraint(
                name="challenge_names_one_figure",
                condition=Q(indicator_code="", indicator_version__isnull=True)
                & ~Q(outside_indicator="")
                | ~Q(indicator_code="") & Q(indicator_version__isnull=False, outside_indicator=""),
                violation_error_message="Noem een landelijke indicator of een cijfer van buiten.",
            ),
            models.CheckConstraint(
                name="challenge_value_has_a_source_and_a_date",
                condition=Q(value__isnull=True) | ~Q(source="") & Q(value_date__isnull=False),
                violation_error_message="Noem bij een waarde de bron en de datum.",
            ),
            models.CheckConstraint(
                name="closed_challenge_says_why",
                condition=Q(status="open", closed_because="")
                | Q(status="closed") & ~Q(closed_because=""),
                violation_error_message="Zeg waarom de uitdaging is afgerond.",
            ),
            models.UniqueConstraint(
                name="one_challenge_per_title",
                fields=("region", "title"),
                violation_error_message="Deze uitdaging staat er al.",
            ),
        )

    def __str__(self) -> str:
        return self.title
