"""Meetings of the table, kept light: when, about what, and which seats were there."""

from django.db import models

from accounts.models import User
from regions.governance.enums import PresenceState
from regions.governance.models.proposals import Proposal
from regions.models import Region, Seat


class Meeting(models.Model):
    """The table meets, or talks in a round, on a moment, about proposals."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=120)
    starts_at = models.DateTimeField()
    place = models.CharField(max_length=120, blank=True)
    agenda = models.ManyToManyField(Proposal, related_name="+", blank=True)
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        indexes = (models.Index(fields=("region", "-starts_at"), name="meeting_region_newest"),)

    def __str__(self) -> str:
        return self.title


class Presence(models.Model):
    """Whether a seat was there, in the words of who wrote it down; the database refuses to change or delete it."""

    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="presences")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=8, choices=PresenceState)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("meeting", "seat", "id"), name="presence_of_seat"),)

    def __str__(self) -> str:
        return f"zetel {self.seat_id}: {self.state}"
