"""The onderwijsregio: under it hangs everything that belongs to one network of schools."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from regions.enums import RegionStatus


class Region(models.Model):
    """One onderwijsregio, with the municipalities that make up its area."""

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    status = models.CharField(max_length=16, choices=RegionStatus, default=RegionStatus.APPLIED)
    municipality_codes = ArrayField(models.CharField(max_length=4), default=list, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="region_status_is_known",
                condition=models.Q(status__in=RegionStatus.values),
                violation_error_message="Deze status van een regio bestaat niet.",
            ),
        )

    def __str__(self) -> str:
        return self.name
