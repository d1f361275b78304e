"""Signing in with a one-time code by e-mail."""

import pytest
from django.core import mail
from django.test import Client

from accounts.models import User
from tests.accounts.signing_in import (
    APP,
    BROWSER,
    code_in_last_mail,
    let_the_worker_send_letters,
    post,
    session,
)

NOOR = {"email": "noor@example.nl"}
STRANGER = {"email": "niemand@example.nl"}


def test_the_web_app_signs_in_with_the_code(client: Client, noor: User) -> None:
    asked = post(client, f"{BROWSER}/auth/code/request", NOOR)
    answer = post(client, f"{BROWSER}/auth/code/confirm", {"code": code_in_last_mail()})

    assert (asked.status, asked.pending) == (401, ["login_by_code"])
    assert answer.status == 200
    assert session(client, BROWSER).status == 200


def test_the_code_is_six_digits_and_may_be_pasted_with_a_space(client: Client, noor: User) -> None:
    post(client, f"{BROWSER}/auth/code/request", NOOR)
    code = code_in_last_mail()

    pasted = {"code": f" {code[:3]} {code[3:]} "}

    assert code.isdigit()
    assert len(code) == 6
    assert post(client, f"{BROWSER}/auth/code/confirm", pasted).status == 200


def test_a_program_signs_in_with_the_code(client: Client, noor: User) -> None:
    asked = post(client, f"{APP}/auth/code/request", NOOR)
    body = {"code": code_in_last_mail()}

    answer = post(client, f"{APP}/auth/code/confirm", body, token=asked.session_token)

    assert answer.status == 200
    assert session(client, APP, token=answer.session_token).status == 200


def test_the_mail_says_in_dutch_what_to_do(client: Client, noor: User) -> None:
    post(client, f"{BROWSER}/auth/code/request", NOOR)
    let_the_worker_send_letters()

    [message] = mail.outbox
    assert (message.to, message.subject) == (["noor@example.nl"], "Je inlogcode voor de invalpool")
    assert message.body.splitlines()[2] == "Dit is je code om in te loggen:"


@pytest.mark.parametrize("prefix", [BROWSER, APP])
def test_an_unknown_address_gets_the_same_answer_and_no_mail(
    client: Client, noor: User, prefix: str
) -> None:
    known = post(Client(), f"{prefix}/auth/code/request", NOOR)
    let_the_worker_send_letters()
    mail.outbox.clear()

    unknown = post(client, f"{prefix}/auth/code/request", STRANGER)
    let_the_worker_send_letters()

    assert (unknown.status, unknown.body["data"]) == (known.status, known.body["data"])
    assert mail.outbox == []


def test_a_wrong_code_does_not_sign_in(client: Client, noor: User) -> None:
    post(client, f"{BROWSER}/auth/code/request", NOOR)

    answer = post(client, f"{BROWSER}/auth/code/confirm", {"code": "WRONG1"})

    assert (answer.status, answer.error_codes) == (400, ["incorrect_code"])
    assert session(client, BROWSER).status == 401


def test_three_wrong_codes_end_the_attempt(client: Client, noor: User) -> None:
    post(client, f"{BROWSER}/auth/code/request", NOOR)
    code = code_in_last_mail()
    for _ in range(3):
        post(client, f"{BROWSER}/auth/code/confirm", {"code": "WRONG1"})

    assert post(client, f"{BROWSER}/auth/code/confirm", {"code": code}).status == 409


def test_a_code_works_once(client: Client, noor: User) -> None:
    post(client, f"{BROWSER}/auth/code/request", NOOR)
    body = {"code": code_in_last_mail()}
    post(client, f"{BROWSER}/auth/code/confirm", body)
    client.delete(f"{BROWSER}/auth/session")

    assert post(client, f"{BROWSER}/auth/code/confirm", body).status == 409


def test_the_fourth_code_within_a_minute_is_refused(client: Client, noor: User) -> None:
    answers = [post(client, f"{BROWSER}/auth/code/request", NOOR) for _ in range(4)]
    let_the_worker_send_letters()

    assert [answer.status for answer in answers] == [401, 401, 401, 400]
    assert answers[-1].error_codes == ["too_many_login_attempts"]
    assert len(mail.outbox) == 3
