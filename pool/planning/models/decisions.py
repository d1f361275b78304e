"""The history of morning plans: who ran, wished, lifted and sent; never edited."""

from django.db import models

from accounts.models import User
from pool.planning.enums import PlanSubject
from regions.models import Region


class PlanDecision(models.Model):
    """One move in the life of a plan or a wish; the database refuses to change or delete it."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    date = models.DateField()
    subject = models.CharField(max_length=4, choices=PlanSubject)
    subject_id = models.BigIntegerField()
    move = models.CharField(max_length=16)
    from_state = models.CharField(max_length=8, blank=True)
    to_state = models.CharField(max_length=8)
    actor = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    actor_role = models.CharField(max_length=20)
    reason = models.CharField(max_length=200, blank=True)
    facts = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("region", "date", "at"), name="plan_decision_day_at"),)

    def __str__(self) -> str:
        return f"{self.move} {self.subject} {self.subject_id}"
