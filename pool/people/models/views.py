"""Who looked at whose personal data: append-only, kept as long as the policy of the region says."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models

from accounts.models import User
from pool.people.enums import ViewKind
from regions.enums import Role
from regions.models import Organisation, Region


class RecordView(models.Model):
    """One look by one person in one role; the database refuses to change it, or to delete it while it is fresh."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    viewer = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    viewer_role = models.CharField(max_length=20, choices=Role)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The board for which the viewer looked; empty for the pool office."""
    kind = models.CharField(max_length=12, choices=ViewKind)
    substitute_ids = ArrayField(models.BigIntegerField())
    """Everybody whose data was on that screen: one row for a whole list."""
    at = models.DateTimeField()
    fingerprint = models.CharField(max_length=64)
    """The same look in the same hour, as when a screen refreshes itself, is one row."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_view_per_hour",
                fields=("fingerprint",),
                violation_error_message="Dit is al vastgelegd.",
            ),
        )
        indexes = (
            GinIndex(fields=("substitute_ids",), name="view_of_substitutes"),
            models.Index(fields=("region", "at"), name="view_region_at"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.at}"
