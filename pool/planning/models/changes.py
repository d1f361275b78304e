"""What planning again changed beside the plan before it, and why."""

from django.db import models
from django.db.models import F, Q

from pool.people.models import Substitute
from pool.planning.enums import ChangeReason
from pool.planning.models.plans import MorningPlan
from pool.requests.models import SubstitutionRequest


class PlanChange(models.Model):
    """Periods of one request that have somebody else than in the plan before, or nobody."""

    plan = models.ForeignKey(MorningPlan, on_delete=models.CASCADE, related_name="changes")
    request = models.ForeignKey(SubstitutionRequest, on_delete=models.PROTECT, related_name="+")
    before = models.ForeignKey(
        Substitute, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    after = models.ForeignKey(
        Substitute, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    reason = models.CharField(max_length=16, choices=ChangeReason)
    periods = models.PositiveSmallIntegerField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_change_per_people_and_reason",
                fields=("plan", "request", "before", "after", "reason"),
                nulls_distinct=False,
                violation_error_message="Deze verandering staat al bij dit plan.",
            ),
            models.CheckConstraint(
                name="change_is_about_somebody",
                condition=Q(before__isnull=False) | Q(after__isnull=False),
                violation_error_message="Een verandering gaat over iemand.",
            ),
            models.CheckConstraint(
                name="change_is_to_somebody_else",
                condition=Q(before__isnull=True) | Q(after__isnull=True) | ~Q(before=F("after")),
                violation_error_message="Wie blijft, verandert niet.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.reason} bij aanvraag {self.request_id} in plan {self.plan_id}"
