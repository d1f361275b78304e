"""Waves, and the offers they send to people."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from pool.people.models import Substitute
from pool.requests.enums import LapseReason, OfferStatus, WaveKind, WaveStatus
from pool.requests.models.requests import RequestPeriod, SubstitutionRequest


class Wave(models.Model):
    """One round of asking: at its time the next `size` people of the ranking get an offer."""

    request = models.ForeignKey(SubstitutionRequest, on_delete=models.PROTECT, related_name="waves")
    round = models.PositiveSmallIntegerField(default=1)
    number = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=10, choices=WaveKind, default=WaveKind.POOL)
    starts_at = models.DateTimeField()
    size = models.PositiveSmallIntegerField()
    status = models.CharField(max_length=8, choices=WaveStatus, default=WaveStatus.PLANNED)
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="wave_number_once_per_round",
                fields=("request", "round", "number"),
                violation_error_message="Deze ronde bestaat al.",
            ),
            models.CheckConstraint(
                name="wave_asks_somebody",
                condition=Q(size__gte=1),
                violation_error_message="Een ronde vraagt ten minste één persoon.",
            ),
        )
        indexes = (
            models.Index(
                fields=("starts_at",), name="wave_planned_start", condition=Q(status="planned")
            ),
        )

    def __str__(self) -> str:
        return f"ronde {self.number} van {self.request_id}"


class Offer(models.Model):
    """The question to one person whether they come, with the reasons why they were asked."""

    request = models.ForeignKey(
        SubstitutionRequest, on_delete=models.PROTECT, related_name="offers"
    )
    wave = models.ForeignKey(
        Wave, on_delete=models.PROTECT, related_name="offers", null=True, blank=True
    )
    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    periods = models.ManyToManyField(RequestPeriod, related_name="+")
    status = models.CharField(max_length=8, choices=OfferStatus, default=OfferStatus.OPEN)
    lapse_reason = models.CharField(max_length=20, choices=LapseReason, blank=True)
    sent_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by_rule = models.BooleanField(default=False)
    """Accepted by the person's own rule, not by a tap."""
    score = models.FloatField(default=0)
    reasons = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    """Dutch sentences for the person who got the offer."""
    km = models.FloatField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_open_offer_per_person_and_request",
                fields=("request", "substitute"),
                condition=Q(status="open"),
                violation_error_message="Deze invaller heeft al een open aanbod voor deze aanvraag.",
            ),
            models.UniqueConstraint(
                name="one_offer_per_wave_and_person",
                fields=("wave", "substitute"),
                violation_error_message="Deze invaller is in deze ronde al gevraagd.",
            ),
            models.CheckConstraint(
                name="lapsed_offer_has_a_reason",
                condition=Q(status="lapsed") ^ Q(lapse_reason=""),
                violation_error_message="Een aanbod dat niet meer nodig is, zegt waarom.",
            ),
            models.CheckConstraint(
                name="only_a_yes_comes_from_a_rule",
                condition=Q(answered_by_rule=False) | Q(status="accepted"),
                violation_error_message="Een eigen regel zegt alleen ja.",
            ),
        )
        indexes = (
            models.Index(fields=("substitute", "status"), name="offer_substitute_status"),
            models.Index(
                fields=("expires_at",), name="offer_open_expiry", condition=Q(status="open")
            ),
        )

    def __str__(self) -> str:
        return f"aanbod {self.pk}"
