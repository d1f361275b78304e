"""Signatures of boards under a binding agreement: one row per act, the last one counts."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from regions.governance.enums import SignatureAct
from regions.governance.models.proposals import Proposal, ProposalVersion
from regions.models import Organisation


class Signature(models.Model):
    """A board signed what was carried, or took that back with a reason; the database refuses to change or delete it."""

    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="signatures")
    version = models.ForeignKey(ProposalVersion, on_delete=models.PROTECT, related_name="+")
    """The text that was signed."""
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    act = models.CharField(max_length=9, choices=SignatureAct)
    reason = models.CharField(max_length=400, blank=True)
    signed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="withdrawn_signature_has_a_reason",
                condition=~Q(act=SignatureAct.WITHDRAWN) | ~Q(reason__regex=r"^\s*$"),
                violation_error_message="Schrijf op waarom het bestuur zijn handtekening intrekt.",
            ),
        )
        indexes = (
            models.Index(fields=("proposal", "organisation", "id"), name="signature_of_board"),
        )

    def __str__(self) -> str:
        return f"{self.act} door {self.organisation_id}"
