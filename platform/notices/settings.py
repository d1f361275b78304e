"""What the delivery of notices takes from the settings."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings

# Longer than a slow mail server takes; shorter than an offer for this morning lasts.
DEFAULT_CLAIM_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySettings:
    """How long a worker may take over one delivery, and where links lead."""

    claim_lasts: timedelta
    site_url: str


def delivery_settings() -> DeliverySettings:
    seconds = getattr(settings, "NOTICES_CLAIM_SECONDS", DEFAULT_CLAIM_SECONDS)
    return DeliverySettings(claim_lasts=timedelta(seconds=seconds), site_url=settings.SITE_URL)
