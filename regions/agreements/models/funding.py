"""The money behind agreements: a part of a grant, and the agreements that come with it."""

from django.db import models
from django.db.models import F, Q

from accounts.models import User
from regions.agreements.models.agreements import ResultAgreement
from regions.models import Region

EUROS_DIGITS = 14
CENTS = 2


class FundingTranche(models.Model):
    """One part of a grant to the region: which scheme, how much, and over which days."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    scheme = models.CharField(max_length=160)
    name = models.CharField(max_length=80)
    reference = models.CharField(max_length=80, blank=True)
    """The number of the award."""
    amount = models.DecimalField(max_digits=EUROS_DIGITS, decimal_places=CENTS)
    """In euros."""
    from_date = models.DateField()
    until_date = models.DateField()
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_tranche_per_name",
                fields=("region", "scheme", "name"),
                violation_error_message="Dit deel van de regeling staat er al.",
            ),
            models.CheckConstraint(
                name="tranche_ends_after_it_starts",
                condition=Q(until_date__gt=F("from_date")),
                violation_error_message="De einddatum ligt na de begindatum.",
            ),
            models.CheckConstraint(
                name="tranche_has_an_amount",
                condition=Q(amount__gt=0),
                violation_error_message="Het bedrag is meer dan nul.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.scheme}, {self.name}"


class FundedAgreement(models.Model):
    """An agreement that a tranche is tied to; never undone, because the money was given for it."""

    tranche = models.ForeignKey(FundingTranche, on_delete=models.PROTECT, related_name="funded")
    agreement = models.ForeignKey(ResultAgreement, on_delete=models.PROTECT, related_name="funding")
    linked_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    linked_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="agreement_once_per_tranche",
                fields=("tranche", "agreement"),
                violation_error_message="Deze afspraak hoort al bij dit deel van de regeling.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.agreement_id} bij {self.tranche_id}"
