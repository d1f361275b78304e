"""The devices on which somebody gets notices: added by the browser itself, removed by its owner or its push service."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import QuerySet

from notices.errors import (
    DeviceNotFound,
    DeviceRemoved,
    PushAddressNotValid,
    PushKeyNotValid,
    PushNotOffered,
)
from notices.models import PushSubscription
from notices.push_keys import CURVE, from_text, push_keys
from notices.push_services import is_known_service

MOST_DEVICES: Final = 10
AUTH_BYTES: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who registers a device, and in which session."""

    user_id: int
    session_key: str
    is_renewing: bool = False
    """The device does it by itself: nobody pressed anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PushAddress:
    """What a browser hands out when somebody turns notices on."""

    endpoint: str
    p256dh: str
    auth: str


def devices_of(user_id: int) -> QuerySet[PushSubscription]:
    """List the devices of one person that are not removed, the newest first."""
    rows = PushSubscription.objects.filter(user_id=user_id, removed_at__isnull=True)
    return rows.order_by("-created_at", "-pk")


def ringing_devices_of(user_id: int, *, now: datetime) -> QuerySet[PushSubscription]:
    """List those on which this person is still signed in: a phone that was lost and signed out stays silent."""
    living = Session.objects.filter(expire_date__gt=now)
    return devices_of(user_id).filter(session_key__in=living.values("session_key"))


@transaction.atomic
def register_device(
    owner: Owner, *, address: PushAddress, name: str, now: datetime
) -> PushSubscription:
    """Let notices go to this device from now on; a device that is known is renewed, also from another owner.

    Refuses a site without keys, an address of an unknown service, keys that are none, and (`DeviceRemoved`) a device that
    renews itself after its owner removed it. Beyond ten devices the one that was seen longest ago goes. Locks the
    device; announces nothing: only its owner sees the list.
    """
    if push_keys() is None:
        raise PushNotOffered
    _check(address)
    known = PushSubscription.objects.select_for_update().filter(endpoint=address.endpoint)
    was_removed = known.filter(user_id=owner.user_id, removed_at__isnull=False).exists()
    if owner.is_renewing and was_removed:
        raise DeviceRemoved
    kept = {
        "user_id": owner.user_id,
        "session_key": owner.session_key,
        "p256dh": address.p256dh,
        "auth": address.auth,
        "name": name,
        "seen_at": now,
        "removed_at": None,
    }
    device, _made = PushSubscription.objects.select_for_update().update_or_create(
        endpoint=address.endpoint, defaults=kept, create_defaults={**kept, "created_at": now}
    )
    user_id = owner.user_id
    too_many = PushSubscription.objects.filter(user_id=user_id).order_by("-seen_at", "-pk")
    PushSubscription.objects.filter(
        pk__in=list(too_many.values_list("pk", flat=True)[MOST_DEVICES:])
    ).delete()
    return device


@transaction.atomic
def remove_device(*, user_id: int, device_id: int, now: datetime) -> PushSubscription:
    """Let no notices go to this device any more, until somebody turns them on again on the device itself.

    Refuses a device of someone else as if it did not exist. Locks the device; announces nothing.
    """
    device = devices_of(user_id).select_for_update().filter(pk=device_id).first()
    if device is None:
        raise DeviceNotFound
    device.removed_at = now
    device.save(update_fields=["removed_at"])
    return device


def _check(address: PushAddress) -> None:
    if not is_known_service(address.endpoint):
        raise PushAddressNotValid
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(CURVE, from_text(address.p256dh))
        is_secret = len(from_text(address.auth)) == AUTH_BYTES
    except ValueError:
        raise PushKeyNotValid from None
    if not is_secret:
        raise PushKeyNotValid
