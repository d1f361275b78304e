"""Passkeys: a way in beside the others, bound to the address of the site, never a second lock."""

from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client

from accounts.models import User
from tests.accounts.authenticator import Telephone
from tests.accounts.conftest import PASSWORD
from tests.accounts.signing_in import (
    BROWSER,
    code_in_last_mail,
    let_the_worker_send_letters,
    post,
    session,
)

SITE = "pool.example.nl"
OF_ELSEWHERE = "andere.example.nl"
PASSKEYS = f"{BROWSER}/account/authenticators/webauthn"
SIGN_IN = f"{BROWSER}/auth/webauthn/login"


@pytest.fixture(autouse=True)
def _two_addresses(settings: Any) -> None:
    settings.ALLOWED_HOSTS = [SITE, OF_ELSEWHERE]


@pytest.fixture
def client() -> Client:
    return visitor()


def visitor(host: str = SITE) -> Client:
    return Client(headers={"host": host})


def by_password(client: Client, user: User) -> None:
    assert (
        post(client, f"{BROWSER}/auth/login", {"email": user.email, "password": PASSWORD}).status
        == 200
    )


def add_passkey(client: Client, name: str = "Telefoon van Noor") -> Telephone:
    telephone = Telephone(f"https://{SITE}")
    options = client.get(f"{PASSKEYS}?passwordless").json()["data"]["creation_options"]["publicKey"]
    body: Any = {"name": name, "credential": telephone.make(options)}
    answer = post(client, PASSKEYS, body)
    assert answer.status == 200, answer
    return telephone


def sign_in(client: Client, telephone: Telephone) -> int:
    options = client.get(SIGN_IN).json()["data"]["request_options"]["publicKey"]
    body: Any = {"credential": telephone.sign(options)}
    return post(client, SIGN_IN, body).status


def test_a_passkey_opens_the_account_without_anything_to_type(client: Client, noor: User) -> None:
    by_password(client, noor)
    telephone = add_passkey(client)
    other = visitor()

    assert sign_in(other, telephone) == 200
    assert session(other, BROWSER).body["data"]["user"]["email"] == noor.email


def test_a_removed_passkey_no_longer_opens(client: Client, noor: User) -> None:
    by_password(client, noor)
    telephone = add_passkey(client)
    [passkey] = Authenticator.objects.filter(type="webauthn")
    body = {"authenticators": [passkey.pk]}

    assert client.delete(PASSKEYS, body, content_type="application/json").status_code == 200
    other = visitor()
    assert sign_in(other, telephone) == 400
    assert session(other, BROWSER).status == 401


def test_the_passkey_of_another_key_does_not_open(client: Client, noor: User) -> None:
    by_password(client, noor)
    telephone = add_passkey(client)
    forged = Telephone(
        telephone.origin, credential_id=telephone.credential_id, user_handle=telephone.user_handle
    )

    assert sign_in(visitor(), forged) == 400


def test_a_passkey_belongs_to_the_address_it_was_made_for(client: Client, noor: User) -> None:
    by_password(client, noor)
    telephone = add_passkey(client)

    assert sign_in(visitor(OF_ELSEWHERE), telephone) == 400


@pytest.mark.parametrize("host", [SITE, OF_ELSEWHERE])
def test_the_name_of_the_site_follows_the_host(noor: User, host: str) -> None:
    client = visitor(host)
    by_password(client, noor)

    options = client.get(f"{PASSKEYS}?passwordless").json()["data"]["creation_options"]["publicKey"]

    assert options["rp"] == {"id": host, "name": "Vervangingspool"}
    assert options["user"]["displayName"] == noor.name


def test_who_may_no_longer_sign_in_is_not_let_in_by_a_passkey(client: Client, noor: User) -> None:
    by_password(client, noor)
    telephone = add_passkey(client)
    User.objects.update(is_active=False)
    other = visitor()

    assert sign_in(other, telephone) in {400, 401}
    assert session(other, BROWSER).status == 401


def test_with_a_passkey_a_code_by_mail_is_still_enough(client: Client, noor: User) -> None:
    by_password(client, noor)
    add_passkey(client)
    other = visitor()
    post(other, f"{BROWSER}/auth/code/request", {"email": noor.email})

    answer = post(other, f"{BROWSER}/auth/code/confirm", {"code": code_in_last_mail()})

    assert answer.status == 200


def test_who_came_in_with_a_code_may_add_a_passkey_at_once(client: Client, noor: User) -> None:
    post(client, f"{BROWSER}/auth/code/request", {"email": noor.email})
    post(client, f"{BROWSER}/auth/code/confirm", {"code": code_in_last_mail()})

    add_passkey(client)

    assert Authenticator.objects.filter(user=noor, type="webauthn").count() == 1


def test_long_after_signing_in_a_passkey_asks_who_is_there(
    client: Client, noor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_password(client, noor)
    shift_the_records(client, timedelta(hours=1))

    asked = client.get(f"{PASSKEYS}?passwordless")
    post(client, f"{BROWSER}/auth/reauthenticate", {"password": PASSWORD})

    assert asked.status_code == 401
    assert client.get(f"{PASSKEYS}?passwordless").status_code == 200


def test_of_a_new_and_of_a_removed_passkey_a_mail_tells_in_dutch(
    client: Client, noor: User
) -> None:
    by_password(client, noor)
    add_passkey(client)
    [passkey] = Authenticator.objects.filter(type="webauthn")
    body = {"authenticators": [passkey.pk]}
    client.delete(PASSKEYS, body, content_type="application/json")
    let_the_worker_send_letters()

    assert [message.subject for message in mail.outbox] == [
        "Er is een passkey toegevoegd aan je account",
        "Er is een passkey verwijderd uit je account",
    ]
    assert "127.0.0.1" not in "".join(str(message.body) for message in mail.outbox)


def shift_the_records(client: Client, span: timedelta) -> None:
    """Let the signing in of this session have been longer ago."""
    kept = client.session
    for record in kept["account_authentication_methods"]:
        record["at"] -= span.total_seconds()
    kept.save()
