"""Consents of bodies beside the table: what depends on them waits until they are there."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from regions.governance.enums import ConsentBody, ConsentResult
from regions.governance.models.proposals import Proposal
from regions.models import Region


class Consent(models.Model):
    """One body that has to agree before a proposal may take effect, and what it said."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="consents")
    body = models.CharField(max_length=12, choices=ConsentBody)
    body_name = models.CharField(max_length=120)
    subject = models.CharField(max_length=200)
    result = models.CharField(max_length=8, choices=ConsentResult, default=ConsentResult.PENDING)
    result_date = models.DateField(null=True, blank=True)
    votes_for = models.PositiveSmallIntegerField(null=True, blank=True)
    votes_against = models.PositiveSmallIntegerField(null=True, blank=True)
    document = models.CharField(max_length=200, blank=True)
    """Where the minutes are, in words or as an address."""
    asked_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_consent_per_body",
                fields=("proposal", "body", "body_name"),
                violation_error_message="De instemming van dit orgaan is al gevraagd.",
            ),
            models.CheckConstraint(
                name="consent_result_has_a_date",
                condition=Q(result="pending") ^ Q(result_date__isnull=False),
                violation_error_message="Een besluit van een orgaan heeft een datum.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.body_name}: {self.result}"
