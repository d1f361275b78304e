"""The rules of voting of a region, as dated data."""

from django.db import models

from regions.models import Region


class VotingRules(models.Model):
    """One version of the rules of one region, in force from its date until the next version."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    from_date = models.DateField()
    name = models.CharField(max_length=80)
    settings = models.JSONField(default=dict)
    """The values of `regions.governance.rules.VotingSettings`; an empty dict means the first rules."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_set_of_voting_rules_per_date",
                fields=("region", "from_date"),
                violation_error_message="Er zijn al stemregels die op deze dag ingaan.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.name} vanaf {self.from_date}"
