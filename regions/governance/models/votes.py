"""Votes: one row per answer, for a seat, about one version; a new row replaces, nothing is changed; and proxies."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from regions.governance.enums import VoteAnswer, VoteCastAs
from regions.governance.models.proposals import Proposal, ProposalVersion
from regions.models import Seat, SeatTerm


class Vote(models.Model):
    """What somebody said for a seat; the database refuses to change or delete it."""

    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="votes")
    version = models.ForeignKey(ProposalVersion, on_delete=models.PROTECT, related_name="+")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+")
    term = models.ForeignKey(SeatTerm, on_delete=models.PROTECT, related_name="+")
    cast_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    cast_as = models.CharField(max_length=6, choices=VoteCastAs)
    mandate = models.CharField(max_length=400)
    """The mandate of that moment: a later term may have another."""
    answer = models.CharField(max_length=9, choices=VoteAnswer)
    reason = models.CharField(max_length=2000, blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="objection_has_a_reason",
                condition=~Q(answer=VoteAnswer.OBJECT) | ~Q(reason__regex=r"^\s*$"),
                violation_error_message="Schrijf bij een bezwaar waarom.",
            ),
        )
        indexes = (models.Index(fields=("proposal", "version", "seat"), name="vote_of_version"),)

    def __str__(self) -> str:
        return f"{self.answer} van zetel {self.seat_id}"


class Proxy(models.Model):
    """Who may speak for a seat about one proposal, given by its holder, until taken back."""

    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="proxies")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+")
    given_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    given_to = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_proxy_per_seat",
                fields=("proposal", "seat"),
                condition=Q(ended_at__isnull=True),
                violation_error_message="Voor deze zetel is al een volmacht gegeven.",
            ),
            models.CheckConstraint(
                name="proxy_is_somebody_else",
                condition=~Q(given_to=models.F("given_by")),
                violation_error_message="Geef de volmacht aan iemand anders.",
            ),
        )

    def __str__(self) -> str:
        return f"volmacht voor zetel {self.seat_id}"
