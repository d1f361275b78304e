"""Half-days on which somebody stands ready for work of the same day."""

from django.db import models

from pool.people.enums import HalfDay
from pool.people.models import Substitute


class StandbyHalfDay(models.Model):
    """One half-day on which this person said beforehand to be there on short notice."""

    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="+")
    date = models.DateField()
    half_day = models.CharField(max_length=10, choices=HalfDay)
    noted_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="standby_once_per_half_day",
                fields=("substitute", "date", "half_day"),
                violation_error_message="Je staat dit dagdeel al paraat.",
            ),
        )
        indexes = (models.Index(fields=("date",), name="standby_by_date"),)

    def __str__(self) -> str:
        return f"{self.date} {self.half_day} paraat"
