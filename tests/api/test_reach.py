"""How my notices reach me: devices of known push services only, my own times, and a trial that I can open."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from pytest_django.fixtures import Settings

from notices.devices import ringing_devices_of
from notices.models import ContactWindow, PushSubscription
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.phones import new_subscription

DEVICES = "/api/v1/me/push-subscriptions"
WINDOWS = "/api/v1/me/contact-windows"
MORNING = {"weekday": 0, "from": "06:30", "until": "08:30"}


def body(**given: Any) -> dict[str, Any]:
    return {**new_subscription(), "name": "Chrome op Android"} | given


def test_a_device_is_added_once_and_never_shows_its_address(cast: Cast, as_user: SignIn) -> None:
    client, device = as_user(cast.home.sam), body()

    made = client.post(DEVICES, device)
    client.post(DEVICES, device)

    assert made.status_code == 201
    assert sorted(made.json()) == ["createdAt", "id", "name", "seenAt"]
    assert client.get(DEVICES).json()["total"] == 1


def test_a_device_on_which_somebody_else_signs_in_is_theirs(cast: Cast, as_user: SignIn) -> None:
    device = body()
    as_user(cast.home.sam).post(DEVICES, device)

    as_user(cast.home.leader).post(DEVICES, device)

    assert PushSubscription.objects.get().user == cast.home.leader


def test_a_device_that_its_owner_removed_does_not_come_back_by_itself(
    cast: Cast, as_user: SignIn
) -> None:
    client, device = as_user(cast.home.sam), body()
    made = client.post(DEVICES, device).json()["id"]
    client.post(f"{DEVICES}/{made}/removal")

    by_itself = client.post(DEVICES, {**device, "isRenewal": True})
    assert (by_itself.status_code, by_itself.json()["code"]) == (409, "device-removed")
    assert client.get(DEVICES).json()["total"] == 0

    pressed = client.post(DEVICES, device)
    assert pressed.status_code == 201
    assert client.post(DEVICES, {**device, "isRenewal": True}).status_code == 201


def test_what_somebody_removed_does_not_bind_the_next_one_on_that_device(
    cast: Cast, as_user: SignIn
) -> None:
    device = body(isRenewal=True)
    client = as_user(cast.home.sam)
    made = client.post(DEVICES, device).json()["id"]
    client.post(f"{DEVICES}/{made}/removal")

    assert as_user(cast.home.leader).post(DEVICES, device).status_code == 201


def test_a_phone_that_is_signed_out_from_elsewhere_rings_no_more(
    cast: Cast, as_user: SignIn
) -> None:
    sam = cast.home.sam
    lost, at_home = as_user(sam), as_user(sam)
    for client in (lost, at_home):
        client.post(DEVICES, body())
    now = timezone.now()
    assert ringing_devices_of(sam.pk, now=now).count() == 2

    lost.logout()

    assert ringing_devices_of(sam.pk, now=now).count() == 1
    assert ringing_devices_of(sam.pk, now=now + timedelta(days=91)).count() == 0


def test_a_phone_rings_again_after_signing_in(cast: Cast, as_user: SignIn) -> None:
    sam, device = cast.home.sam, body()
    before = as_user(sam)
    before.post(DEVICES, device)
    before.logout()

    as_user(sam).post(DEVICES, {**device, "isRenewal": True})

    assert ringing_devices_of(sam.pk, now=timezone.now()).count() == 1


def test_beyond_ten_devices_the_one_seen_longest_ago_goes(cast: Cast, as_user: SignIn) -> None:
    client = as_user(cast.home.sam)
    first = client.post(DEVICES, body()).json()["id"]

    for _ in range(10):
        client.post(DEVICES, body())

    kept = {row["id"] for row in client.get(DEVICES).json()["results"]}
    assert len(kept) == 10
    assert first not in kept


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://fcm.googleapis.com/fcm/send/x",
        "https://fcm.googleapis.com.elders.test/x",
        "https://fcm.googleapis.com:8443/x",
        "https://sam:geheim@fcm.googleapis.com/x",
        "https://127.0.0.1/x",
        "https://push.apple.com/x",
        "file:///etc/passwd",
        "https://[half/x",
        # Of these two readers of addresses make two hosts.
        "https://10.1.2.3\\.push.apple.com/../admin",
        "https://10.1.2.3\t.push.apple.com/x",
        "https://10.1.2.3 .push.apple.com/x",
        "https://10.1.2.3#.push.apple.com/x",
        "https://10.1.2.3?.push.apple.com/x",
        "https://é.push.apple.com/x",
    ],
)
def test_an_address_outside_the_known_push_services_is_refused(
    cast: Cast, as_user: SignIn, endpoint: str
) -> None:
    answer = as_user(cast.home.sam).post(DEVICES, body(endpoint=endpoint))

    assert (answer.status_code, answer.json()["code"]) == (400, "push-address-not-valid")
    assert PushSubscription.objects.count() == 0


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://updates.push.services.mozilla.com/wpush/v2/x",
        "https://web.push.apple.com/x",
        "https://wns2-am3p.notify.windows.com/w/?token=x",
    ],
)
def test_the_push_services_of_other_browsers_are_known(
    cast: Cast, as_user: SignIn, endpoint: str
) -> None:
    assert as_user(cast.home.sam).post(DEVICES, body(endpoint=endpoint)).status_code == 201


@pytest.mark.parametrize(
    "keys",
    [
        {"p256dh": "AAAA", "auth": new_subscription()["keys"]["auth"]},
        {"p256dh": new_subscription()["keys"]["p256dh"], "auth": "AAAA"},
        {"p256dh": new_subscription()["keys"]["p256dh"], "auth": "geen base64!"},
    ],
)
def test_keys_that_are_none_are_refused(cast: Cast, as_user: SignIn, keys: dict[str, str]) -> None:
    answer = as_user(cast.home.sam).post(DEVICES, body(keys=keys))

    assert (answer.status_code, answer.json()["code"]) == (400, "push-key-not-valid")


def test_a_site_without_a_key_says_so(cast: Cast, as_user: SignIn, settings: Settings) -> None:
    settings.VAPID_PRIVATE_KEY = ""
    client = as_user(cast.home.sam)

    assert client.get("/api/v1/me/push-key").json() == {"publicKey": None}
    assert client.post(DEVICES, body()).json()["code"] == "push-not-offered"


def test_my_times_are_replaced_as_a_whole(cast: Cast, as_user: SignIn) -> None:
    client = as_user(cast.home.sam)
    client.put(WINDOWS, {"windows": [MORNING, {**MORNING, "weekday": 4}]})

    client.put(WINDOWS, {"windows": [{**MORNING, "from": "16:00", "until": "18:00"}]})

    assert client.get(WINDOWS).json() == {
        "windows": [{"weekday": 0, "from": "16:00", "until": "18:00"}]
    }
    assert as_user(cast.home.leader).get(WINDOWS).json() == {"windows": []}


def test_times_that_overlap_are_refused_by_the_database(cast: Cast, as_user: SignIn) -> None:
    client = as_user(cast.home.sam)

    touching = client.put(
        WINDOWS, {"windows": [MORNING, {**MORNING, "from": "08:30", "until": "09:00"}]}
    )
    overlapping = client.put(
        WINDOWS, {"windows": [MORNING, {**MORNING, "from": "08:29", "until": "09:00"}]}
    )

    assert touching.status_code == 200
    assert overlapping.status_code == 409
    assert overlapping.json()["detail"] == "Twee tijden op dezelfde dag overlappen elkaar."
    assert ContactWindow.objects.count() == 2


def test_a_time_that_ends_before_it_begins_names_its_field(cast: Cast, as_user: SignIn) -> None:
    answer = as_user(cast.home.sam).put(WINDOWS, {"windows": [{**MORNING, "until": "06:00"}]})

    assert answer.status_code == 400
    assert answer.json()["detail"] == "Kies een einde na het begin."


def test_a_trial_comes_once_a_minute_along_every_channel(cast: Cast, as_user: SignIn) -> None:
    client = as_user(cast.home.sam)
    client.post(DEVICES, body())

    made = client.post("/api/v1/me/trial-notices")

    assert made.status_code == 201
    assert {row["channel"]: row["status"] for row in made.json()["deliveries"]} == {
        "screen": "queued",
        "push": "queued",
        "mail": "standby",
    }
