"""A morning plan: one run over the open requests of one day, and what it chose."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from accounts.models import User
from pool.people.models import Substitute
from pool.planning.enums import ChoiceStatus, PlanStatus, WhyUncovered
from pool.requests.models import Offer, PoolPolicy, RequestPeriod, SubstitutionRequest
from regions.models import Region


class MorningPlan(models.Model):
    """One run; a newer one of the same day replaces it, unless it was sent."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    policy = models.ForeignKey(PoolPolicy, on_delete=models.PROTECT, related_name="+")
    date = models.DateField()
    status = models.CharField(max_length=8, choices=PlanStatus, default=PlanStatus.QUEUED)
    progress = models.PositiveSmallIntegerField(default=0)
    is_fair = models.BooleanField(default=True)
    """Whether scarcity is shared between boards."""
    seconds = models.PositiveSmallIntegerField(default=20)
    """How long the search may take at most."""
    seed = models.PositiveIntegerField(default=0)
    base = models.ForeignKey(
        "self", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The plan before, to which this one keeps close; empty for a plan that was made anew."""
    most_changes = models.PositiveSmallIntegerField(null=True, blank=True)
    """How many other choices of the plan before were allowed to change."""
    moved = models.PositiveSmallIntegerField(default=0)
    """How many did."""
    asked_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """Empty when the clock asked, as the pool policy says."""
    requests_planned = models.PositiveIntegerField(default=0)
    periods_asked = models.PositiveIntegerField(default=0)
    periods_covered = models.PositiveIntegerField(default=0)
    objective = models.BigIntegerField(default=0)
    bound = models.BigIntegerField(default=0)
    """Proven: no plan of these requests and these people is worth more."""
    boards = models.JSONField(default=list, blank=True)
    """Per board: id, name, and in minutes of work asked, covered, given to other boards, received from them."""
    fairness = models.JSONField(null=True, blank=True)
    """Spread and lowest rate before and after, and the share of the coverage it cost; empty when not asked."""
    failed_because = models.CharField(max_length=200, blank=True)
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    sent_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="plan_progress_is_a_percentage",
                condition=Q(progress__lte=100),
                violation_error_message="De voortgang ligt tussen 0 en 100.",
            ),
            models.CheckConstraint(
                name="plan_covers_no_more_than_asked",
                condition=Q(periods_covered__lte=models.F("periods_asked")),
                violation_error_message="Een plan vervult niet meer dan er gevraagd is.",
            ),
            models.CheckConstraint(
                name="planning_again_names_its_limit",
                condition=Q(base__isnull=True) ^ Q(most_changes__isnull=False),
                violation_error_message="Wie opnieuw plant, zegt hoeveel er mag veranderen.",
            ),
            models.UniqueConstraint(
                name="one_plan_under_way_per_day",
                fields=("region", "date"),
                condition=Q(status__in=("queued", "running")),
                violation_error_message="Er wordt al een ochtendplan voor deze dag gemaakt.",
            ),
        )
        indexes = (
            models.Index(fields=("region", "date", "-created_at"), name="plan_region_day_newest"),
        )

    def __str__(self) -> str:
        return f"ochtendplan {self.pk} van {self.date}"


class PlanChoice(models.Model):
    """One person for periods of one request, as the plan proposes."""

    plan = models.ForeignKey(MorningPlan, on_delete=models.CASCADE, related_name="choices")
    request = models.ForeignKey(SubstitutionRequest, on_delete=models.PROTECT, related_name="+")
    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    periods = models.ManyToManyField(RequestPeriod, related_name="+")
    is_pinned = models.BooleanField(default=False)
    position = models.PositiveIntegerField()
    """The place of this person in the ranking of this request alone, from 1."""
    score = models.IntegerField()
    km = models.FloatField(null=True, blank=True)
    reasons = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    """Dutch sentences for the planner."""
    status = models.CharField(max_length=8, choices=ChoiceStatus, default=ChoiceStatus.PROPOSED)
    skipped_because = models.CharField(max_length=200, blank=True)
    offer = models.ForeignKey(
        Offer, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_choice_per_person_and_request",
                fields=("plan", "request", "substitute"),
                violation_error_message="Deze invaller staat al bij deze aanvraag in het plan.",
            ),
            models.CheckConstraint(
                name="sent_choice_has_its_offer",
                condition=Q(status="sent") ^ Q(offer__isnull=True),
                violation_error_message="Een verstuurde keuze heeft een aanbod.",
            ),
        )

    def __str__(self) -> str:
        return f"keuze {self.pk} van plan {self.plan_id}"


class PlanGap(models.Model):
    """Periods of a request for which the plan has nobody, and why."""

    plan = models.ForeignKey(MorningPlan, on_delete=models.CASCADE, related_name="gaps")
    request = models.ForeignKey(SubstitutionRequest, on_delete=models.PROTECT, related_name="+")
    why = models.CharField(max_length=16, choices=WhyUncovered)
    periods = models.PositiveSmallIntegerField()
    eligible = models.PositiveIntegerField()
    """How many people the rules allow for it, taken alone."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_gap_per_request_and_cause",
                fields=("plan", "request", "why"),
                violation_error_message="Deze oorzaak staat al bij deze aanvraag.",
            ),
        )

    def __str__(self) -> str:
        return f"niet vervuld: aanvraag {self.request_id} in plan {self.plan_id}"
