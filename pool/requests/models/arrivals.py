"""What was said about the arrival of somebody on one day; never edited, so that two stories stay two stories."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from pool.requests.enums import ArrivalWord, Side
from pool.requests.models.assignments import Assignment
from regions.models import Region


class Arrival(models.Model):
    """One word of one side about one day of an assignment; the database refuses to change or delete it."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="arrivals")
    date = models.DateField()
    word = models.CharField(max_length=10, choices=ArrivalWord)
    side = models.CharField(max_length=12, choices=Side)
    said_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="arrival_is_said_by_who_can_know",
                condition=(Q(side="substitute") & ~Q(word="not_come"))
                | (~Q(side="substitute") & ~Q(word="on_the_way")),
                violation_error_message='De invaller zegt "onderweg", de school zegt "niet gekomen".',
            ),
        )
        indexes = (models.Index(fields=("assignment", "date", "at"), name="arrival_of_a_day"),)

    def __str__(self) -> str:
        return f"{self.word} {self.assignment_id} {self.date}"
