"""Proposals, and every version of their text."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from regions.governance.enums import EffectStatus, ProposalForm, ProposalStatus
from regions.governance.models.rules import VotingRules
from regions.models import Chamber, Region


class Proposal(models.Model):
    """One question to the table of a region; the row is the lock of its versions and votes."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    form = models.CharField(max_length=8, choices=ProposalForm)
    status = models.CharField(max_length=10, choices=ProposalStatus, default=ProposalStatus.DRAFT)
    chambers = models.ManyToManyField(Chamber, related_name="+")
    """Who is asked."""
    rules = models.ForeignKey(
        VotingRules, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The rules of the day it was opened; they stay, whatever the region decides meanwhile."""
    is_binding = models.BooleanField(default=False)
    """Whether every board signs what was carried; what it changes waits for the last signature."""
    proposer = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    current = models.OneToOneField(
        "ProposalVersion", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The version that counts; empty only inside the transaction that makes the proposal."""
    created_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, blank=True)
    closes_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    outcome = models.TextField(max_length=2000, blank=True)
    review_date = models.DateField(null=True, blank=True)
    """When the region looks back at what it decided."""
    effect_status = models.CharField(max_length=8, choices=EffectStatus, default=EffectStatus.NONE)
    effect_note = models.CharField(max_length=400, blank=True)
    """Why the change could not be made."""
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="opened_proposal_has_rules_and_a_closing_date",
                condition=Q(opened_at__isnull=True)
                | Q(rules__isnull=False, closes_at__isnull=False),
                violation_error_message="Een voorstel in stemming heeft stemregels en een sluitingsdatum.",
            ),
            models.CheckConstraint(
                name="decided_proposal_was_opened",
                condition=~Q(status__in=("open", "carried", "rejected"))
                | Q(opened_at__isnull=False),
                violation_error_message="Zonder stemming is er geen besluit.",
            ),
            models.CheckConstraint(
                name="advice_changes_nothing",
                condition=~Q(form="advice") | Q(effect_status="none"),
                violation_error_message="Een advies verandert geen instelling.",
            ),
            models.CheckConstraint(
                name="advice_binds_nobody",
                condition=~Q(form="advice") | Q(is_binding=False),
                violation_error_message="Een advies bindt niemand. Kies stemming of instemming.",
            ),
        )
        indexes = (
            models.Index(fields=("region", "status", "-created_at"), name="proposal_region_newest"),
            models.Index(
                fields=("closes_at",), condition=Q(status="open"), name="proposal_to_close"
            ),
        )

    def __str__(self) -> str:
        return f"voorstel {self.pk}"

    @property
    def text(self) -> "ProposalVersion":
        """The version that counts."""
        if self.current is None:
            raise AssertionError("a proposal has a text")
        return self.current


class ProposalVersion(models.Model):
    """What was proposed at one moment; the database refuses to change or delete it."""

    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=10_000)
    effect_kind = models.CharField(max_length=40, blank=True)
    """A kind of `regions.governance.effects`; empty when nothing changes by itself."""
    effect_values = models.JSONField(default=dict, blank=True)
    effect_date = models.DateField(null=True, blank=True)
    effect_lines = models.JSONField(default=list, blank=True)
    """What changes in words, as it was when this was written."""
    note = models.CharField(max_length=400, blank=True)
    """Why it was amended."""
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_version_per_number",
                fields=("proposal", "number"),
                violation_error_message="Deze versie van het voorstel bestaat al.",
            ),
            models.CheckConstraint(
                name="effect_has_a_date",
                condition=Q(effect_kind="") ^ Q(effect_date__isnull=False),
                violation_error_message="Een wijziging heeft een dag waarop zij ingaat.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.title} ({self.number})"
