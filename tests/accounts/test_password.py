"""Signing in with e-mail and password."""

import pytest
from django.test import Client

from accounts.models import User
from tests.accounts.conftest import PASSWORD
from tests.accounts.signing_in import APP, BROWSER, post, session

RIGHT = {"email": "noor@example.nl", "password": PASSWORD}
WRONG = {"email": "noor@example.nl", "password": "regenachtige-maandag"}
STRANGER = {"email": "niemand@example.nl", "password": "regenachtige-maandag"}


def test_the_web_app_gets_a_session_cookie(client: Client, noor: User) -> None:
    answer = post(client, f"{BROWSER}/auth/login", RIGHT)

    assert answer.status == 200
    assert answer.body["data"]["user"]["email"] == "noor@example.nl"
    assert session(client, BROWSER).status == 200


def test_the_case_of_the_address_does_not_matter(client: Client, noor: User) -> None:
    assert post(client, f"{BROWSER}/auth/login", RIGHT | {"email": "NOOR@Example.nl"}).status == 200


def test_a_program_gets_a_token_and_no_cookie(client: Client, noor: User) -> None:
    answer = post(client, f"{APP}/auth/login", RIGHT)

    assert answer.status == 200
    assert client.cookies.items() == {}.items()
    assert session(client, APP, token=answer.session_token).status == 200


def test_an_unknown_token_is_nobody(client: Client, noor: User) -> None:
    assert session(client, APP, token="made-up").status in {401, 410}


def test_signing_out_ends_the_token(client: Client, noor: User) -> None:
    token = post(client, f"{APP}/auth/login", RIGHT).session_token

    client.delete(f"{APP}/auth/session", headers={"X-Session-Token": token})

    assert session(client, APP, token=token).status == 410


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(
    client: Client, noor: User
) -> None:
    wrong = post(client, f"{BROWSER}/auth/login", WRONG)
    stranger = post(client, f"{BROWSER}/auth/login", STRANGER)

    assert (wrong.status, wrong.error_codes) == (400, ["email_password_mismatch"])
    assert stranger == wrong


def test_someone_who_may_no_longer_sign_in_gets_no_session(client: Client, noor: User) -> None:
    User.objects.filter(pk=noor.pk).update(is_active=False)

    answer = post(client, f"{BROWSER}/auth/login", RIGHT)

    assert answer.status in {400, 401}
    assert session(client, BROWSER).status == 401


def test_the_sixth_attempt_with_a_wrong_password_is_refused(client: Client, noor: User) -> None:
    answers = [post(client, f"{BROWSER}/auth/login", WRONG) for _ in range(6)]

    assert [answer.error_codes for answer in answers] == [
        *[["email_password_mismatch"]] * 5,
        ["too_many_login_attempts"],
    ]


def test_the_right_password_does_not_open_a_blocked_account(client: Client, noor: User) -> None:
    for _ in range(5):
        post(client, f"{BROWSER}/auth/login", WRONG)

    assert post(client, f"{BROWSER}/auth/login", RIGHT).error_codes == ["too_many_login_attempts"]


def test_the_web_app_needs_the_csrf_token(noor: User) -> None:
    strict = Client(enforce_csrf_checks=True)

    response = strict.post(f"{BROWSER}/auth/login", RIGHT, content_type="application/json")

    assert response.status_code == 403


@pytest.mark.parametrize("prefix", [BROWSER, APP])
def test_nobody_signs_up_uninvited(client: Client, db: None, prefix: str) -> None:
    body = {"email": "nieuw@example.nl", "password": PASSWORD}

    answer = post(client, f"{prefix}/auth/signup", body)

    assert answer.status == 403
    assert User.objects.count() == 0
