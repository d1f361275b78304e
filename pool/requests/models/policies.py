"""The pool policy of a region: order, waves, expiry and limits as dated data."""

from django.db import models

from regions.governance.models import Proposal
from regions.models import Region


class PoolPolicy(models.Model):
    """One version of the policy of one region, in force from its date until the next version."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=80)
    from_date = models.DateField()
    settings = models.JSONField(default=dict)
    """The values of `pool.requests.policy.PolicySettings`; an empty dict means the first settings."""

    proposal = models.ForeignKey(
        Proposal, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The decision that made it; empty for the first settings only."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_policy_per_region_and_date",
                fields=("region", "from_date"),
                violation_error_message="Er is al een poolbeleid dat op deze dag ingaat.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.name} vanaf {self.from_date}"
