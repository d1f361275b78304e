"""What both sides said after the work, and the list on which a school says how it welcomes somebody."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from accounts.models import User
from pool.requests.enums import Again, Side, WelcomeLine
from pool.requests.models.assignments import Assignment
from regions.models import Region, SchoolLocation


class WelcomeList(models.Model):
    """One version of the welcome list of a school; the database refuses to change or delete it.

    What was asked about work stays what the list was when that work ended.
    """

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    location = models.ForeignKey(SchoolLocation, on_delete=models.PROTECT, related_name="+")
    lines = ArrayField(models.CharField(max_length=20, choices=WelcomeLine))
    kept_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    from_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="welcome_list_is_short",
                condition=Q(lines__len__gte=3, lines__len__lte=8),
                violation_error_message="Een welkomstlijst heeft drie tot acht punten.",
            ),
        )
        indexes = (models.Index(fields=("location", "from_at"), name="welcome_list_of_location"),)

    def __str__(self) -> str:
        return f"welkomstlijst {self.location_id} {self.from_at}"


class LookBack(models.Model):
    """One answer of one side about one assignment; the last one counts, the database refuses to change or delete it.

    Closed words only. After `kept_until` it may go: what is left then has no assignment, person or moment.
    """

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    location = models.ForeignKey(SchoolLocation, on_delete=models.PROTECT, related_name="+")
    assignment = models.ForeignKey(
        Assignment, on_delete=models.PROTECT, related_name="look_backs", null=True, blank=True
    )
    side = models.CharField(max_length=12, choices=Side)
    school_year = models.PositiveSmallIntegerField()
    """The year in which it began, in August."""
    answers = models.JSONField()
    """Line and closed answer; empty for a line that was not asked."""
    again = models.CharField(max_length=10, choices=Again)
    said_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    at = models.DateTimeField(null=True, blank=True)
    closes_at = models.DateTimeField(null=True, blank=True)
    """Until then this side can say otherwise, and nothing of it is counted."""
    kept_until = models.DateField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="look_back_is_of_one_of_two_sides",
                condition=Q(side__in=("substitute", "school")),
                violation_error_message="Alleen de invaller en de school kijken terug.",
            ),
            models.CheckConstraint(
                name="look_back_is_a_closed_answer",
                condition=Q(again__in=("gladly", "fine", "rather_not")),
                violation_error_message="Kies graag, prima of liever niet.",
            ),
            models.CheckConstraint(
                name="look_back_names_all_or_nobody",
                condition=Q(
                    assignment__isnull=False,
                    said_by__isnull=False,
                    at__isnull=False,
                    closes_at__isnull=False,
                )
                | Q(
                    assignment__isnull=True,
                    said_by__isnull=True,
                    at__isnull=True,
                    closes_at__isnull=True,
                    side="substitute",
                ),
                violation_error_message="Een antwoord hoort bij een invalbeurt, of bij niemand meer.",
            ),
        )
        indexes = (
            models.Index(fields=("location", "school_year"), name="look_back_of_location"),
            models.Index(fields=("kept_until",), name="look_back_kept_until"),
        )

    def __str__(self) -> str:
        return f"terugblik {self.pk}"
