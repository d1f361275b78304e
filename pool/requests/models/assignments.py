"""An agreed assignment and its periods; the database refuses a double booking."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value

from accounts.models import User
from pool.people.models import Substitute
from pool.requests.enums import AssignmentStatus, Side
from pool.requests.models.offers import Offer
from pool.requests.models.requests import RequestPeriod, SubstitutionRequest
from regions.models import Region


class Assignment(models.Model):
    """Somebody comes: by accepting an offer, or assigned by the planner."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    request = models.ForeignKey(
        SubstitutionRequest, on_delete=models.PROTECT, related_name="assignments"
    )
    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    offer = models.OneToOneField(
        Offer, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    status = models.CharField(
        max_length=10, choices=AssignmentStatus, default=AssignmentStatus.CONFIRMED
    )
    assigned_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The planner who assigned by hand; empty when the substitute accepted."""
    overridden_rules = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    override_reason = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField()
    regret_until = models.DateTimeField()
    cancelled_at = models.DateTimeField(null=True, blank=True)
    cancelled_by_side = models.CharField(max_length=12, choices=Side, blank=True)
    cancelled_in_regret_window = models.BooleanField(default=False)
    """Taken back without a word: no list of this person's work shows it as called off."""
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="override_names_a_person_and_a_reason",
                condition=Q(overridden_rules__len=0)
                | (~Q(override_reason="") & Q(assigned_by__isnull=False)),
                violation_error_message="Wie van een regel afwijkt, geeft een reden.",
            ),
            models.CheckConstraint(
                name="cancelled_assignment_names_a_side",
                condition=Q(status="cancelled") ^ Q(cancelled_by_side=""),
                violation_error_message="Een afgezegde invalbeurt zegt wie afzegde.",
            ),
        )

    def __str__(self) -> str:
        return f"invalbeurt {self.pk}"


class AssignmentPeriod(models.Model):
    """One taken period; `is_live` is false when it was called off before it was worked, alone or with the assignment."""

    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="periods")
    request_period = models.ForeignKey(
        RequestPeriod, on_delete=models.PROTECT, related_name="takers"
    )
    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    period = DateTimeRangeField()
    is_live = models.BooleanField(default=True)
    called_off_at = models.DateTimeField(null=True, blank=True)
    """When this period was called off while the rest of the assignment stayed; empty when all of it went at once."""
    # Also by the database: during an upgrade a process from before this column still writes rows without it.
    called_off_by_side = models.CharField(
        max_length=12, choices=Side, blank=True, default="", db_default=""
    )

    class Meta:
        constraints = (
            ExclusionConstraint(
                name="no_double_booking",
                expressions=(
                    (
                        Func(F("substitute"), F("substitute"), Value("[]"), function="int8range"),
                        RangeOperators.OVERLAPS,
                    ),
                    ("period", RangeOperators.OVERLAPS),
                ),
                condition=Q(is_live=True),
                violation_error_message="Deze invaller heeft op dat moment al een invalbeurt.",
            ),
            models.UniqueConstraint(
                name="period_is_taken_once",
                fields=("request_period",),
                condition=Q(is_live=True),
                violation_error_message="Dit dagdeel is al vervuld.",
            ),
            models.CheckConstraint(
                name="part_that_is_off_names_a_side",
                condition=Q(called_off_at__isnull=True, called_off_by_side="")
                | (Q(called_off_at__isnull=False, is_live=False) & ~Q(called_off_by_side="")),
                violation_error_message="Een afgezegd dagdeel zegt wie het afzegde, en gaat niet door.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.assignment_id} {self.period}"
