"""A notice to one person, and its delivery along each channel."""

import uuid
from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, Q, Value

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
    silence = models.DurationField(null=True, blank=True)
    """How long the first channel may stay silent before this one speaks; empty for a channel that goes at once."""

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


class PushSubscription(models.Model):
    """A device of a person that gets notices: where its push service takes them, and the keys that only it can read with."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    endpoint = models.CharField(max_length=1000, unique=True)
    """A secret address: whoever has it and the keys of this site can make the device ring."""
    p256dh = models.CharField(max_length=100)
    auth = models.CharField(max_length=32)
    name = models.CharField(max_length=60)
    """What its owner knows it by, as in "Chrome op Android"."""
    created_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    """When the device itself last said that it is there."""
    session_key = models.CharField(max_length=40, blank=True)
    """Who is signed in on it; when that ends, also from another device, it is silent."""
    removed_at = models.DateTimeField(null=True, blank=True)
    """Its owner turned it off from the list: it may not come back by itself."""

    class Meta:
        verbose_name = "apparaat"
        verbose_name_plural = "apparaten"
        indexes: ClassVar = [
            models.Index(name="push_subscription_seen", fields=["user", "-seen_at"])
        ]

    def __str__(self) -> str:
        return f"device {self.pk}"


class PushReceipt(models.Model):
    """That a push service took one notice for one device, so that a second try leaves that device alone."""

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="receipts")
    subscription = models.ForeignKey(PushSubscription, on_delete=models.CASCADE, related_name="+")
    sent_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_push_per_device",
                fields=["delivery", "subscription"],
                violation_error_message="Dit apparaat heeft dit bericht al.",
            ),
        ]

    def __str__(self) -> str:
        return f"receipt {self.pk}"


def seconds_of_day(field: str) -> Func:
    """A time as a number, which the database can make a range of."""
    return Func(
        F(field),
        template="(EXTRACT(EPOCH FROM %(expressions)s))::integer",
        output_field=models.IntegerField(),
    )


class ContactWindow(models.Model):
    """A stretch of a weekday in which somebody wants to be reached; without any, every time of day is fine."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    weekday = models.PositiveSmallIntegerField()
    """Monday is 0."""
    from_time = models.TimeField()
    until_time = models.TimeField()

    class Meta:
        ordering = ("weekday", "from_time")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="contact_window_on_a_weekday",
                condition=Q(weekday__lte=6),
                violation_error_message="Een week heeft zeven dagen.",
            ),
            models.CheckConstraint(
                name="contact_window_ends_after_it_starts",
                condition=Q(until_time__gt=F("from_time")),
                violation_error_message="Een tijd waarop je bereikbaar bent eindigt nadat hij begint.",
            ),
            ExclusionConstraint(
                name="contact_windows_do_not_overlap",
                expressions=[
                    (
                        # A plain number has no place beside a range in this kind of index; a range of one has.
                        Func(F("user"), F("user"), Value("[]"), function="int8range"),
                        "&&",
                    ),
                    (
                        Func(F("weekday"), F("weekday"), Value("[]"), function="int4range"),
                        "&&",
                    ),
                    (
                        Func(
                            seconds_of_day("from_time"),
                            seconds_of_day("until_time"),
                            function="int4range",
                        ),
                        "&&",
                    ),
                ],
                violation_error_message="Twee tijden op dezelfde dag overlappen elkaar.",
            ),
        ]

    def __str__(self) -> str:
        return f"window {self.pk}"
