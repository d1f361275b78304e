"""The history of the programme: who did what to a challenge, a version of the plan or a measure; never edited."""

from django.db import models

from accounts.models import User
from regions.models import Region
from regions.programme.enums import ProgrammeSubject


class ProgrammeDecision(models.Model):
    """One move; the database refuses to change or delete it."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    subject = models.CharField(max_length=10, choices=ProgrammeSubject)
    subject_id = models.BigIntegerField()
    move = models.CharField(max_length=16)
    from_state = models.CharField(max_length=10, blank=True)
    to_state = models.CharField(max_length=10)
    actor = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    actor_role = models.CharField(max_length=20)
    reason = models.CharField(max_length=2000, blank=True)
    facts = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=("subject", "subject_id", "at"), name="programme_subject_at"),
        )

    def __str__(self) -> str:
        return f"{self.move} {self.subject} {self.subject_id}"
