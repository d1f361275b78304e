"""The reference dates: about which day is reported, by whom, and in which days the form is open."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from accounts.models import User
from pool.shortage.enums import Level, StaffFunction
from regions.models import Region


class ReferenceDate(models.Model):
    """One day that shortages are counted on, in one region or, by the national monitor, in all of them."""

    region = models.ForeignKey(
        Region, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """Empty: for the whole country."""
    date = models.DateField()
    opens_date = models.DateField()
    closes_date = models.DateField()
    """The last day on which a report can be submitted."""
    definition_version = models.PositiveSmallIntegerField()
    board_functions = ArrayField(
        models.CharField(max_length=16, choices=StaffFunction), default=list, blank=True
    )
    """What the boards report; schools report the rest."""
    created_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    created_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_reference_date_per_day",
                fields=("region", "date"),
                nulls_distinct=False,
                violation_error_message="Deze peildatum is er al.",
            ),
            models.CheckConstraint(
                name="reference_date_opens_before_it_closes",
                condition=Q(opens_date__lte=F("closes_date")) & Q(closes_date__gte=F("date")),
                violation_error_message="De laatste invuldag ligt niet voor de eerste, en niet voor de peildatum.",
            ),
        )

    def __str__(self) -> str:
        return f"peildatum {self.date}"

    def functions_at(self, level: str) -> list[StaffFunction]:
        """What is reported at this level, in a fixed order."""
        of_boards = set(self.board_functions)
        return [one for one in StaffFunction if (one in of_boards) == (level == Level.BOARD)]
