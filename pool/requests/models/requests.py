"""A request for a substitute: about a group on given periods, never about an absent person."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value

from accounts.models import User
from pool.requests.enums import AbsenceCategory, Function, Outcome, RequestStatus, Track
from pool.requests.models.policies import PoolPolicy
from regions.models import Organisation, Region, SchoolLocation


class SubstitutionRequest(models.Model):
    """One request of one school location, with the policy under which it runs."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    location = models.ForeignKey(SchoolLocation, on_delete=models.PROTECT, related_name="+")
    board = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    """The board of the school on the day of asking; figures of the past stay with it when the school moves."""
    policy = models.ForeignKey(PoolPolicy, on_delete=models.PROTECT, related_name="+")
    status = models.CharField(max_length=20, choices=RequestStatus, default=RequestStatus.OPEN)
    function = models.CharField(max_length=20, choices=Function, default=Function.TEACHER)
    year_groups = ArrayField(models.PositiveSmallIntegerField(), default=list, blank=True)
    subject = models.CharField(max_length=40, blank=True)
    track = models.CharField(max_length=8, choices=Track, blank=True)
    category = models.CharField(
        max_length=16, choices=AbsenceCategory, default=AbsenceCategory.UNPLANNED_SHORT
    )
    splittable = models.BooleanField(default=False)
    notes = models.CharField(max_length=280, blank=True)
    """Practical notes for who comes: parking, programme, devices. Shown after acceptance."""
    contact_name = models.CharField(max_length=120, blank=True)
    contact_phone = models.CharField(max_length=20, blank=True)
    report_at = models.TimeField(null=True, blank=True)
    preferred_substitute_ids = ArrayField(models.BigIntegerField(), default=list, blank=True)
    has_priority = models.BooleanField(default=False)
    """Set when somebody cancelled: the next waves come without head start or delay."""
    round = models.PositiveSmallIntegerField(default=1)
    """Goes up each time the request reopens; a person is asked at most once per round."""
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    stop_at = models.DateTimeField()
    waves_stopped_at = models.DateTimeField(null=True, blank=True)
    filled_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=24, choices=Outcome, blank=True)
    outcome_half_days = models.PositiveSmallIntegerField(null=True, blank=True)
    requested_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="request_ends_after_it_starts",
                condition=Q(ends_at__gt=F("starts_at")),
                violation_error_message="Het einde van een aanvraag ligt na het begin.",
            ),
            models.CheckConstraint(
                name="request_outcome_only_without_substitute",
                condition=Q(outcome="") | Q(status__in=("unfilled", "solved_internally")),
                violation_error_message="Alleen een aanvraag zonder invaller heeft een uitkomst.",
            ),
            models.CheckConstraint(
                name="solved_request_names_its_outcome",
                condition=~Q(status="solved_internally") | ~Q(outcome=""),
                violation_error_message="Geef aan hoe de school het zelf heeft opgelost.",
            ),
        )
        indexes = (
            models.Index(fields=("region", "starts_at"), name="request_region_start"),
            models.Index(fields=("location", "starts_at"), name="request_location_start"),
            models.Index(
                fields=("stop_at",),
                name="request_live_stop",
                condition=Q(status__in=("open", "offering", "partly_filled")),
            ),
        )

    def __str__(self) -> str:
        return f"aanvraag {self.pk}"


class RequestPeriod(models.Model):
    """One continuous stretch on one date; the smallest part that somebody can take."""

    request = models.ForeignKey(
        SubstitutionRequest, on_delete=models.PROTECT, related_name="periods"
    )
    date = models.DateField()
    period = DateTimeRangeField()
    """Half-open."""
    half_days = ArrayField(models.CharField(max_length=10), default=list)
    """The half-days it touches, in the times of the school: `morning`, `afternoon`."""
    outcome = models.CharField(
        max_length=24, choices=Outcome, blank=True, default="", db_default=""
    )
    """What the school did on it without anybody, noted before other days were opened again; else that of the request."""
    filled_elsewhere_at = models.DateTimeField(null=True, blank=True)
    """Since when the school has somebody else for it: nobody is asked, and anybody can still be placed."""

    class Meta:
        constraints = (
            ExclusionConstraint(
                name="periods_of_a_request_do_not_overlap",
                expressions=(
                    (
                        Func(F("request"), F("request"), Value("[]"), function="int8range"),
                        RangeOperators.OVERLAPS,
                    ),
                    ("period", RangeOperators.OVERLAPS),
                ),
                violation_error_message="De dagdelen van een aanvraag overlappen elkaar.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.date} {self.half_days}"
