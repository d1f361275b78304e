"""What a school and an invaller said about the practical side of one assignment, and that it was read."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from pool.messages.enums import (
    MOST_CHARACTERS,
    MOST_MINUTES,
    OF_SCHOOL,
    OF_SUBSTITUTE,
    WITH_TIME,
    Sentence,
)
from pool.requests.enums import Side
from pool.requests.models import Assignment
from regions.models import Region

_WITH_MORE = (*WITH_TIME, Sentence.I_AM_LATER, Sentence.OWN_WORDS)


class Message(models.Model):
    """One sentence of one side; the database refuses to change it, and to delete it before its term."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="+")
    side = models.CharField(max_length=12, choices=Side)
    sentence = models.CharField(max_length=20, choices=Sentence)
    at_time = models.TimeField(null=True, blank=True)
    """On the clock of the school."""
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    own_text = models.CharField(max_length=MOST_CHARACTERS, blank=True)
    sent_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    kept_until = models.DateField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="message_sentence_fits_its_side",
                condition=Q(side="substitute", sentence__in=[one.value for one in OF_SUBSTITUTE])
                | Q(side="school", sentence__in=[one.value for one in OF_SCHOOL]),
                violation_error_message="Deze zin hoort niet bij jouw kant.",
            ),
            models.CheckConstraint(
                name="message_holds_what_its_sentence_asks",
                condition=Q(
                    sentence__in=[one.value for one in WITH_TIME],
                    at_time__isnull=False,
                    minutes__isnull=True,
                    own_text="",
                )
                | Q(
                    sentence="i_am_later",
                    at_time__isnull=True,
                    minutes__gte=1,
                    minutes__lte=MOST_MINUTES,
                    own_text="",
                )
                | (
                    Q(sentence="own_words", at_time__isnull=True, minutes__isnull=True)
                    & ~Q(own_text="")
                )
                | (
                    Q(at_time__isnull=True, minutes__isnull=True, own_text="")
                    & ~Q(sentence__in=[one.value for one in _WITH_MORE])
                ),
                violation_error_message="Vul precies in wat deze zin vraagt.",
            ),
        )
        indexes = (
            models.Index(fields=("assignment", "at"), name="message_of_assignment"),
            models.Index(fields=("kept_until",), name="message_kept_until"),
        )

    def __str__(self) -> str:
        return f"bericht {self.pk}"


class Reading(models.Model):
    """The other side has seen a message; not who. The database refuses to change it, and to delete it before its term."""

    message = models.OneToOneField(Message, on_delete=models.PROTECT, related_name="reading")
    at = models.DateTimeField()
    kept_until = models.DateField()

    class Meta:
        indexes = (models.Index(fields=("kept_until",), name="reading_kept_until"),)

    def __str__(self) -> str:
        return f"gelezen {self.message_id}"
