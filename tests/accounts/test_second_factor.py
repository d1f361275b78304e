"""A second factor for those who want or need one."""

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client

from accounts.models import User
from tests.accounts.conftest import PASSWORD
from tests.accounts.signing_in import BROWSER, post, session


def test_with_an_authenticator_app_the_password_is_half_the_work(
    client: Client, noor: User
) -> None:
    secret = generate_totp_secret()
    TOTP.activate(noor, secret)

    half = post(client, f"{BROWSER}/auth/login", {"email": noor.email, "password": PASSWORD})
    counter = next(iter(yield_hotp_counters_from_time()))
    code = format_hotp_value(hotp_value(secret, counter))
    whole = post(client, f"{BROWSER}/auth/2fa/authenticate", {"code": code})

    assert (half.status, half.pending) == (401, ["mfa_authenticate"])
    assert whole.status == 200
    assert session(client, BROWSER).status == 200
    assert Authenticator.objects.filter(user=noor).count() == 1
