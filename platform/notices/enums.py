"""The closed lists of notices: channels and the states of a delivery."""

from django.db import models


class Channel(models.TextChoices):
    """A way to reach a person; a later channel is one line here and one sender in `channels`."""

    SCREEN = "screen", "Scherm"
    PUSH = "push", "Telefoon"
    MAIL = "mail", "E-mail"
    SMS = "sms", "Sms"


class DeliveryState(models.TextChoices):
    """How far one notice is on its way along one channel."""

    QUEUED = "queued", "Wacht op verzending"
    HELD = "held", "Wacht tot na de rusttijd"
    STANDBY = "standby", "Gaat alleen als de eerste melding niet wordt geopend"
    SENDING = "sending", "Wordt verstuurd"
    SENT = "sent", "Verstuurd"
    READ = "read", "Gelezen"
    FAILED = "failed", "Niet gelukt"
    DROPPED = "dropped", "Niet meer nodig"


WAITING_STATES = (DeliveryState.QUEUED, DeliveryState.HELD, DeliveryState.STANDBY)
FINAL_STATES = (
    DeliveryState.SENT,
    DeliveryState.READ,
    DeliveryState.FAILED,
    DeliveryState.DROPPED,
)
