"""Swaps: somebody asks the pool to take over one assignment; and the question to each colleague who fits."""

from django.db import models
from django.db.models import Q

from pool.people.models import Substitute
from pool.requests.enums import SwapQuestionStatus, SwapStatus
from pool.requests.models.assignments import Assignment
from pool.requests.models.requests import SubstitutionRequest
from regions.models import Region


class Swap(models.Model):
    """The person of an assignment looks for a colleague; until one takes it, that person comes."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    request = models.ForeignKey(SubstitutionRequest, on_delete=models.PROTECT, related_name="swaps")
    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="swaps")
    status = models.CharField(max_length=10, choices=SwapStatus, default=SwapStatus.OPEN)
    opened_at = models.DateTimeField()
    lapses_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    became = models.OneToOneField(
        Assignment, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The assignment of the colleague who took it."""
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_open_swap_per_assignment",
                fields=("assignment",),
                condition=Q(status="open"),
                violation_error_message="Je zoekt al een collega voor deze invalbeurt.",
            ),
            models.CheckConstraint(
                name="ended_swap_says_when",
                condition=Q(status="open") ^ Q(ended_at__isnull=False),
                violation_error_message="Een ruil die voorbij is, zegt sinds wanneer.",
            ),
            models.CheckConstraint(
                name="taken_swap_names_its_assignment",
                condition=Q(status="taken", became__isnull=False)
                | (~Q(status="taken") & Q(became__isnull=True)),
                violation_error_message="Een ruil die is overgenomen, noemt de nieuwe invalbeurt.",
            ),
        )
        indexes = (
            models.Index(fields=("lapses_at",), name="swap_open_until", condition=Q(status="open")),
        )

    def __str__(self) -> str:
        return f"ruil {self.pk} van {self.assignment_id}"


class SwapQuestion(models.Model):
    """The question to one colleague; `in_return` is what that colleague offers for it."""

    swap = models.ForeignKey(Swap, on_delete=models.PROTECT, related_name="questions")
    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    status = models.CharField(
        max_length=12, choices=SwapQuestionStatus, default=SwapQuestionStatus.ASKED
    )
    in_return = models.ForeignKey(
        Assignment, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_question_per_swap_and_person",
                fields=("swap", "substitute"),
                violation_error_message="Deze collega is al gevraagd.",
            ),
            models.CheckConstraint(
                name="proposal_offers_something",
                condition=~Q(status="proposed") | Q(in_return__isnull=False),
                violation_error_message="Wie wil ruilen, biedt een eigen invalbeurt aan.",
            ),
        )
        indexes = (models.Index(fields=("substitute", "status"), name="swap_question_of_person"),)

    def __str__(self) -> str:
        return f"vraag {self.pk} van ruil {self.swap_id}"
