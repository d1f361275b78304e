"""The history of governance: who proposed, opened, amended and closed what; never edited."""

from django.db import models

from accounts.models import User
from regions.governance.enums import GovernanceSubject
from regions.models import Region


class GovernanceDecision(models.Model):
    """One move in the life of a proposal or a consent; the database refuses to change or delete it."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    subject = models.CharField(max_length=10, choices=GovernanceSubject)
    subject_id = models.BigIntegerField()
    move = models.CharField(max_length=16)
    from_state = models.CharField(max_length=10, blank=True)
    to_state = models.CharField(max_length=10)
    actor = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    actor_role = models.CharField(max_length=20)
    reason = models.CharField(max_length=400, blank=True)
    facts = models.JSONField(default=dict)
    """At the end of a voting the whole count: it is the record, and is never made again."""
    at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=("subject", "subject_id", "at"), name="governance_subject_at"),
        )

    def __str__(self) -> str:
        return f"{self.move} {self.subject} {self.subject_id}"
