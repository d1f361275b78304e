"""Decision rows: who moved what from which state to which, when and why; never edited."""

from django.db import models

from accounts.models import User
from pool.requests.enums import DecisionSubject
from pool.requests.models.requests import SubstitutionRequest
from regions.models import Region


class RequestDecision(models.Model):
    """One move in the life of a request; the database refuses to change or delete it."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    request = models.ForeignKey(
        SubstitutionRequest, on_delete=models.PROTECT, related_name="decisions"
    )
    subject = models.CharField(max_length=12, choices=DecisionSubject)
    subject_id = models.BigIntegerField()
    move = models.CharField(max_length=32)
    from_state = models.CharField(max_length=20, blank=True)
    to_state = models.CharField(max_length=20)
    actor = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """Empty when the clock moved it: a wave, an expiry, the stop time."""
    actor_role = models.CharField(max_length=20)
    reason = models.CharField(max_length=200, blank=True)
    facts = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("request", "at"), name="decision_request_at"),)

    def __str__(self) -> str:
        return f"{self.move} {self.subject} {self.subject_id}"
