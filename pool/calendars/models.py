"""The secret address under which a calendar fetches somebody's own work."""

from django.db import models
from django.db.models import F, Q

from accounts.models import User


class CalendarAddress(models.Model):
    """One address of one person; replacing or stopping it ends it for good.

    The row holds no token: that is signed from `nonce` (`pool.calendars.tokens`), so a copy of the
    database opens nobody's calendar.
    """

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    nonce = models.CharField(max_length=32, unique=True)
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_live_calendar_address",
                fields=("user",),
                condition=Q(ended_at__isnull=True),
                violation_error_message="Je hebt al een agenda-adres.",
            ),
            models.CheckConstraint(
                name="calendar_address_ends_after_it_starts",
                condition=Q(ended_at__isnull=True) | Q(ended_at__gte=F("created_at")),
                violation_error_message="Een agenda-adres eindigt nadat het begon.",
            ),
        )

    def __str__(self) -> str:
        return f"agenda-adres {self.pk}"
