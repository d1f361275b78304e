"""The devices somebody is signed in on: little is kept of them, they stay signed in, and each can be ended."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from accounts.devices import NO_ADDRESS, SEEN_ON, describe_device
from accounts.models import User
from tests.accounts.conftest import PASSWORD
from tests.accounts.signing_in import BROWSER, session

DEVICES = f"{BROWSER}/auth/sessions"
ANDROID = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/126.0.0.0 Mobile Safari/537.36"
)


def device(user: User, *, user_agent: str = ANDROID, shared: bool = False) -> Client:
    """A browser in which this person signed in."""
    client = Client(headers={"user-agent": user_agent})
    headers = {"X-Shared-Device": "1"} if shared else {}
    body = {"email": user.email, "password": PASSWORD}
    answer = client.post(
        f"{BROWSER}/auth/login", body, content_type="application/json", headers=headers
    )
    assert answer.status_code == 200
    return client


@pytest.mark.parametrize(
    ("user_agent", "words"),
    [
        (ANDROID, "phone chrome"),
        ("(iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile/15E148 Safari/604.1", "phone safari"),
        ("(iPad; CPU OS 17_5 like Mac OS X) Mobile/15E148 Safari/604.1", "tablet safari"),
        ("(Linux; Android 13) SamsungBrowser/25.0 Chrome/121.0 Safari/537", "tablet samsung"),
        ("(Windows NT 10.0; Win64) Chrome/126.0 Safari/537.36 Edg/126.0", "computer edge"),
        ("(X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0", "computer firefox"),
        ("python-httpx/0.27", "program other"),
        ("", "program other"),
        ("phone chrome", "phone chrome"),
    ],
)
def test_of_a_device_two_words_are_kept(user_agent: str, words: str) -> None:
    assert describe_device(user_agent) == words


def test_no_address_and_no_full_name_of_a_browser_is_stored(noor: User) -> None:
    device(noor)

    [row] = UserSession.objects.all()
    assert (row.ip, row.user_agent) == (NO_ADDRESS, "phone chrome")


def test_a_person_sees_their_own_devices_and_nobody_elses(noor: User, stranger: User) -> None:
    telephone = device(noor)
    device(noor, user_agent="Firefox/127.0 (X11)")
    device(stranger)

    rows = telephone.get(DEVICES).json()["data"]

    assert sorted((row["user_agent"], row["is_current"]) for row in rows) == [
        ("computer firefox", False),
        ("phone chrome", True),
    ]


def test_an_ended_device_is_signed_out_and_the_others_are_not(noor: User) -> None:
    telephone, lost = device(noor), device(noor)
    row = next(row for row in telephone.get(DEVICES).json()["data"] if not row["is_current"])

    telephone.delete(DEVICES, {"sessions": [row["id"]]}, content_type="application/json")

    assert (session(telephone, BROWSER).status, session(lost, BROWSER).status) == (200, 401)
    assert lost.get("/api/v1/me").status_code == 401


def test_the_device_of_somebody_else_cannot_be_ended(noor: User, stranger: User) -> None:
    telephone, theirs = device(noor), device(stranger)
    row = UserSession.objects.get(user=stranger)

    answer = telephone.delete(DEVICES, {"sessions": [row.pk]}, content_type="application/json")

    assert answer.status_code == 400
    assert session(theirs, BROWSER).status == 200


def test_a_device_of_ones_own_stays_signed_in_for_the_term(noor: User) -> None:
    device(noor)

    left = Session.objects.get().expire_date - timezone.now()
    assert timedelta(days=89) < left <= timedelta(days=90)


def test_a_shared_device_is_signed_out_after_a_working_day_however_it_is_used(noor: User) -> None:
    shared = device(noor, shared=True)

    shared.get("/api/v1/me")

    left = Session.objects.get().expire_date - timezone.now()
    assert left <= timedelta(hours=12)
    assert SEEN_ON not in shared.session


def test_the_first_use_of_a_day_is_noted_and_begins_the_term_again(noor: User) -> None:
    telephone = device(noor)
    used_last(telephone, days_ago=30)

    telephone.get("/api/v1/me")

    left = Session.objects.get().expire_date - timezone.now()
    assert timezone.now() - UserSession.objects.get().last_seen_at < timedelta(minutes=1)
    assert left > timedelta(days=89)


def used_last(telephone: Client, *, days_ago: int) -> None:
    moment = timezone.now() - timedelta(days=days_ago)
    kept = telephone.session
    kept[SEEN_ON] = moment.date().isoformat()
    kept.save()
    UserSession.objects.update(last_seen_at=moment)
    Session.objects.update(expire_date=timezone.now() + timedelta(days=60))
