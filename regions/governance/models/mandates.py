"""When a table cannot come out: escalation, and the mandate to decide in its place."""

from django.db import models
from django.db.models import F, Q

from accounts.models import User
from regions.governance.models.proposals import Proposal
from regions.models import Region


class Escalation(models.Model):
    """A region declared that it is in trouble, at a level with its criteria as they were; at most one runs."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    level = models.CharField(max_length=20)
    level_name = models.CharField(max_length=60)
    criteria = models.JSONField(default=list)
    appoints = models.BooleanField(default=False)
    """Whether somebody may be appointed with the mandate to decide."""
    reason = models.TextField(max_length=2000)
    declared_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    declared_at = models.DateTimeField()
    ended_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=400, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_escalation_at_a_time",
                fields=("region",),
                condition=Q(ended_at__isnull=True),
                violation_error_message="Er loopt al een escalatie in deze regio.",
            ),
        )
        indexes = (models.Index(fields=("region", "-declared_at"), name="escalation_newest"),)

    def __str__(self) -> str:
        return f"{self.level_name} in {self.region_id}"


class Mandate(models.Model):
    """Somebody may decide in place of the table (doorzettingsmacht): about what, on what ground, from when until when."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    holder = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    scope = models.CharField(max_length=400)
    basis = models.CharField(max_length=400)
    """The ground in words; the proposal or the escalation that it rests on stands beside it."""
    proposal = models.ForeignKey(
        Proposal, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    escalation = models.ForeignKey(
        Escalation, on_delete=models.PROTECT, related_name="mandates", null=True, blank=True
    )
    from_date = models.DateField()
    until_date = models.DateField()
    given_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=400, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="mandate_ends_after_it_starts",
                condition=Q(until_date__gt=F("from_date")),
                violation_error_message="De einddatum ligt na de begindatum.",
            ),
            models.CheckConstraint(
                name="mandate_has_one_ground",
                condition=Q(proposal__isnull=True) ^ Q(escalation__isnull=True),
                violation_error_message="Een mandaat rust op een besluit of op een escalatie.",
            ),
        )
        indexes = (models.Index(fields=("region", "-given_at"), name="mandate_region_newest"),)

    def __str__(self) -> str:
        return f"mandaat van {self.holder_id}"


class MandateUse(models.Model):
    """A mandate was used: on which decision and why; the database refuses to change or delete it."""

    mandate = models.ForeignKey(Mandate, on_delete=models.PROTECT, related_name="uses")
    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="mandate_uses")
    reason = models.CharField(max_length=2000)
    used_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="mandate_use_has_a_reason",
                condition=~Q(reason__regex=r"^\s*$"),
                violation_error_message="Schrijf op waarom je doorzet.",
            ),
        )

    def __str__(self) -> str:
        return f"mandaat {self.mandate_id} bij voorstel {self.proposal_id}"
