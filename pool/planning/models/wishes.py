"""What a planner asks of the next plans of a day: this person here, or not here."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from pool.people.models import Substitute
from pool.planning.enums import WishKind
from pool.requests.models import SubstitutionRequest
from regions.models import Region


class PlanWish(models.Model):
    """A pinned or a forbidden pair; it counts until somebody lifts it, and stays on record after that."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    date = models.DateField()
    request = models.ForeignKey(SubstitutionRequest, on_delete=models.PROTECT, related_name="+")
    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=6, choices=WishKind)
    reason = models.CharField(max_length=200, blank=True)
    set_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_wish_per_pair",
                fields=("request", "substitute"),
                condition=Q(lifted_at__isnull=True),
                violation_error_message="Voor deze invaller en deze aanvraag staat al een wens.",
            ),
        )
        indexes = (models.Index(fields=("region", "date"), name="wish_region_day"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.substitute_id} bij aanvraag {self.request_id}"
