"""The waiting list of a request: who wants to hear it first when the work is free again."""

from django.db import models
from django.db.models import Q

from pool.people.models import Substitute
from pool.requests.enums import WaitingStatus
from pool.requests.models.offers import Offer
from pool.requests.models.requests import SubstitutionRequest


class WaitingPlace(models.Model):
    """ "Vraag mij als het vrijkomt": one person on the list of one request, by way of the offer that came too late."""

    request = models.ForeignKey(
        SubstitutionRequest, on_delete=models.PROTECT, related_name="waiting_places"
    )
    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    offer = models.ForeignKey(Offer, on_delete=models.PROTECT, related_name="+")
    status = models.CharField(max_length=8, choices=WaitingStatus, default=WaitingStatus.WAITING)
    joined_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_waiting_place_per_person_and_request",
                fields=("request", "substitute"),
                condition=Q(status="waiting"),
                violation_error_message="Je staat al op de wachtlijst van deze aanvraag.",
            ),
            models.CheckConstraint(
                name="ended_waiting_place_says_when",
                condition=Q(status="waiting", ended_at__isnull=True)
                | (~Q(status="waiting") & Q(ended_at__isnull=False)),
                violation_error_message="Een plek op de wachtlijst die voorbij is, zegt sinds wanneer.",
            ),
        )

    def __str__(self) -> str:
        return f"plek {self.pk} op de wachtlijst van {self.request_id}"
