"""When a substitute can work: a weekly pattern of half-days, and exceptions per date."""

from django.db import models

from pool.people.enums import HalfDay
from pool.people.models.substitutes import Substitute


class AvailabilityPattern(models.Model):
    """A half-day of the week on which this person can be asked; no row means no."""

    substitute = models.ForeignKey(
        Substitute, on_delete=models.CASCADE, related_name="availability"
    )
    weekday = models.PositiveSmallIntegerField()
    """0 is Monday."""
    half_day = models.CharField(max_length=10, choices=HalfDay)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_pattern_row_per_half_day",
                fields=("substitute", "weekday", "half_day"),
                violation_error_message="Dit dagdeel staat al in je weekpatroon.",
            ),
            models.CheckConstraint(
                name="availability_weekday_exists",
                condition=models.Q(weekday__lte=6),
                violation_error_message="Deze weekdag bestaat niet.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.weekday} {self.half_day}"


class AvailabilityException(models.Model):
    """One half-day on one date that differs from the pattern; a reason is not asked."""

    substitute = models.ForeignKey(
        Substitute, on_delete=models.CASCADE, related_name="availability_exceptions"
    )
    date = models.DateField()
    half_day = models.CharField(max_length=10, choices=HalfDay)
    is_available = models.BooleanField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_exception_per_half_day",
                fields=("substitute", "date", "half_day"),
                violation_error_message="Voor dit dagdeel is al iets ingevuld.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.date} {self.half_day}: {self.is_available}"


class BookedElsewhere(models.Model):
    """One half-day on which this person works somewhere else; where is not asked and not kept."""

    substitute = models.ForeignKey(
        Substitute, on_delete=models.CASCADE, related_name="booked_elsewhere"
    )
    date = models.DateField()
    half_day = models.CharField(max_length=10, choices=HalfDay)
    noted_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="booked_elsewhere_once_per_half_day",
                fields=("substitute", "date", "half_day"),
                violation_error_message="Dit dagdeel staat al bij elders geboekt.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.date} {self.half_day} elders"
