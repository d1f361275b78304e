"""The history of a region: its status, who takes part, its area; never edited."""

from django.db import models

from accounts.models import User
from regions.enums import RegionSubject
from regions.models.regions import Region


class RegionEvent(models.Model):
    """Something that was decided about a region; the database refuses to change or delete it."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="events")
    subject = models.CharField(max_length=14, choices=RegionSubject)
    move = models.CharField(max_length=20)
    from_state = models.CharField(max_length=16, blank=True)
    to_state = models.CharField(max_length=16, blank=True)
    on_date = models.DateField()
    """From which day it holds; `at` is when it was written down."""
    reason = models.CharField(max_length=400, blank=True)
    facts = models.JSONField(default=dict)
    actor = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    actor_role = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="region_event_subject_is_known",
                condition=models.Q(subject__in=RegionSubject.values),
                violation_error_message="Deze soort gebeurtenis bestaat niet.",
            ),
        )
        indexes = (models.Index(fields=("region", "-at", "-id"), name="region_event_newest"),)

    def __str__(self) -> str:
        return f"{self.move} {self.subject} {self.region_id}"
