"""Numbers that a region states about itself, with the day they were counted and where they come from."""

from django.db import models
from django.db.models import Q

from regions.enums import STATED_MEASURES, SizeMeasure
from regions.models.regions import Region


class RegionFigure(models.Model):
    """One stated number; a newer one is a row of its own, and the database keeps the older one as it is."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="figures")
    measure = models.CharField(max_length=16, choices=SizeMeasure)
    count = models.PositiveIntegerField()
    counted_date = models.DateField()
    source = models.CharField(max_length=120)
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="only_what_is_not_counted_is_stated",
                condition=Q(measure__in=[measure.value for measure in STATED_MEASURES]),
                violation_error_message="Dit aantal telt het platform zelf.",
            ),
            models.CheckConstraint(
                name="stated_figure_names_its_source",
                condition=Q(source__regex=r"\S"),
                violation_error_message="Noem waar dit aantal vandaan komt.",
            ),
        )
        indexes = (
            models.Index(
                fields=("region", "measure", "-counted_date", "-id"), name="region_figure_newest"
            ),
        )

    def __str__(self) -> str:
        return f"{self.measure} {self.count}"
