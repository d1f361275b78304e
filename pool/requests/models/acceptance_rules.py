"""Personal rules by which an offer is accepted without a tap."""

from django.db import models
from django.db.models import Q

from pool.people.models import Substitute
from regions.models import SchoolLocation


class AcceptanceRule(models.Model):
    """ "Deze drie scholen, tot 20:00 de avond ervoor, hele dagen": what this person always says yes to."""

    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    locations = models.ManyToManyField(SchoolLocation, related_name="+")
    until_days_before = models.PositiveSmallIntegerField()
    """How many days before the first day of the work the rule stops: 0 is the day itself."""
    until_time = models.TimeField()
    whole_days_only = models.BooleanField()
    is_paused = models.BooleanField(default=False)
    active_since = models.DateTimeField()
    """Offers from before this moment wait for the person: saving a rule books nothing by surprise."""
    created_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="acceptance_rule_stops_within_two_weeks",
                condition=Q(until_days_before__lte=14),
                violation_error_message="Een eigen regel stopt hooguit 14 dagen voor het werk.",
            ),
        )
        indexes = (
            models.Index(
                fields=("substitute",),
                name="acceptance_rule_active",
                condition=Q(is_paused=False),
            ),
        )

    def __str__(self) -> str:
        return f"eigen regel {self.pk}"
