"""The history of agreements and reports: who moved what, when and why; never edited."""

from django.db import models

from accounts.models import User
from regions.agreements.enums import AgreementSubject
from regions.agreements.models.agreements import ResultAgreement
from regions.models import Region


class AgreementDecision(models.Model):
    """One move in the life of an agreement or of the report over one of its periods."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    agreement = models.ForeignKey(
        ResultAgreement, on_delete=models.PROTECT, related_name="decisions"
    )
    subject = models.CharField(max_length=10, choices=AgreementSubject)
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
        indexes = (models.Index(fields=("agreement", "at"), name="agreement_decision_at"),)

    def __str__(self) -> str:
        return f"{self.move} {self.subject} {self.subject_id}"
