"""The devices on which somebody gets notices: added by the browser itself, removed by its owner or its push service."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from django.db import transaction
from django.db.models import QuerySet

from notices.errors import DeviceNotFound, PushAddressNotValid, PushKeyNotValid, PushNotOffered
from notices.models import PushSubscription
from notices.push_keys import CURVE, from_text, push_keys
from notices.push_services import is_known_service

MOST_DEVICES: Final = 10
AUTH_BYTES: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class PushAddress:
    """What a browser hands out when somebody turns notices on."""

    endpoint: str
    p256dh: str
    auth: str


def devices_of(user_id: int) -> QuerySet[PushSubscription]:
    """List the devices of one person, the newest first."""
    return PushSubscription.objects.filter(user_id=user_id).order_by("-created_at", "-pk")


@transaction.atomic
def register_device(
    *, user_id: int, address: PushAddress, name: str, now: datetime
) -> PushSubscription:
    """Let notices go to this device from now on; a device that is known is renewed, also from another owner.

    Refuses a site without keys, an address of an unknown service and keys that are none. Beyond ten devices the one that
    was seen longest ago goes. Locks the device; announces nothing: only its owner sees the list.
    """
    if push_keys() is None:
        raise PushNotOffered
    _check(address)
    device, _made = PushSubscription.objects.select_for_update().update_or_create(
        endpoint=address.endpoint,
        defaults={
            "user_id": user_id,
            "p256dh": address.p256dh,
            "auth": address.auth,
            "name": name,
            "seen_at": now,
        },
        create_defaults={
            "user_id": user_id,
            "p256dh": address.p256dh,
            "auth": address.auth,
            "name": name,
            "created_at": now,
            "seen_at": now,
        },
    )
    too_many = PushSubscription.objects.filter(user_id=user_id).order_by("-seen_at", "-pk")
    PushSubscription.objects.filter(
        pk__in=list(too_many.values_list("pk", flat=True)[MOST_DEVICES:])
    ).delete()
    return device


@transaction.atomic
def remove_device(*, user_id: int, device_id: int) -> PushSubscription:
    """Let no notices go to this device any more.

    Refuses a device of someone else as if it did not exist. Locks the device; announces nothing.
    """
    device = devices_of(user_id).select_for_update().filter(pk=device_id).first()
    if device is None:
        raise DeviceNotFound
    PushSubscription.objects.filter(pk=device.pk).delete()
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
