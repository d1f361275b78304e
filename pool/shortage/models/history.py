"""The history of reports: who moved what, when and why; never edited."""

from django.db import models

from accounts.models import User
from pool.shortage.models.reports import ShortageReport
from regions.models import Region


class ShortageDecision(models.Model):
    """One move in the life of a report."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    report = models.ForeignKey(ShortageReport, on_delete=models.PROTECT, related_name="decisions")
    move = models.CharField(max_length=16)
    from_state = models.CharField(max_length=10, blank=True)
    to_state = models.CharField(max_length=10)
    actor = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    actor_role = models.CharField(max_length=20)
    reason = models.CharField(max_length=500, blank=True)
    facts = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("report", "at"), name="shortage_decision_at"),)

    def __str__(self) -> str:
        return f"{self.move} {self.report_id}"
