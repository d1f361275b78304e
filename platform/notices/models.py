"""A notice to one person, and its delivery along each channel."""

import uuid
from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from accounts.models import User
from notices.enums import WAITING_STATES, Channel, DeliveryState


class Notice(models.Model):
    """One thing that one person should hear once; the text is filled in when it reaches the screen."""

    kind = models.CharField(max_length=40)
    recipient = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    subject_id = models.BigIntegerField()
    """The id of what it is about; which table that is follows from the kind."""
    dedupe_key = models.CharField(max_length=120, unique=True)
    title = models.CharField(max_length=120, blank=True)
    text = ArrayField(models.CharField(max_length=400), default=list, blank=True)
    url = models.CharField(max_length=300, blank=True)
    """A page for someone who signed in; never a link that opens without signing in."""
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "bericht"
        verbose_name_plural = "berichten"
        indexes = (models.Index(fields=("recipient", "-created_at"), name="notice_of_recipient"),)

    def __str__(self) -> str:
        return f"notice {self.pk} {self.kind}"


def new_message_token() -> str:
    """Make the part of a Message-ID before the @; it stays the same however often we try."""
    return uuid.uuid4().hex


class Delivery(models.Model):
    """One notice along one channel: where it stands, how often it was tried, when to try again."""

    notice = models.ForeignKey(Notice, on_delete=models.CASCADE, related_name="deliveries")
    channel = models.CharField(max_length=16, choices=Channel)
    state = models.CharField(max_length=16, choices=DeliveryState, default=DeliveryState.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(null=True, blank=True)
    """When to try (again); while sending: when another worker may take over; empty when done."""
    changed_at = models.DateTimeField()
    error_class = models.CharField(max_length=60, blank=True)
    """The kind of failure, as in `SMTPServerDisconnected`; never the server's own words."""
    message_token = models.CharField(max_length=32, default=new_message_token, unique=True)

    class Meta:
        verbose_name = "bezorging"
        verbose_name_plural = "bezorgingen"
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_delivery_per_channel",
                fields=["notice", "channel"],
                violation_error_message="Dit bericht gaat al langs dit kanaal.",
            ),
            models.CheckConstraint(
                name="delivery_state_is_known",
                condition=Q(state__in=DeliveryState.values),
                violation_error_message="Deze stand van een bezorging bestaat niet.",
            ),
            models.CheckConstraint(
                name="delivery_is_due_until_it_is_done",
                condition=Q(
                    state__in=[*WAITING_STATES, DeliveryState.SENDING], due_at__isnull=False
                )
                | Q(~Q(state__in=[*WAITING_STATES, DeliveryState.SENDING]), due_at__isnull=True),
                violation_error_message="Een bezorging heeft een tijdstip tot zij klaar is.",
            ),
        ]
        indexes: ClassVar = [
            models.Index(name="delivery_due", fields=["due_at"], condition=Q(due_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"delivery {self.pk} {self.channel} {self.state}"
