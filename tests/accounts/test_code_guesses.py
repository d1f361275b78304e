"""Three guesses at a mailed code, also when forty come at the same moment; and few codes a day."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import pytest
from django.core.cache import cache
from django.db import connections
from django.test import Client

from accounts.models import User
from tests.accounts.signing_in import APP, BROWSER, code_in_last_mail, post

NOOR: Final = {"email": "noor@example.nl"}
AT_ONCE: Final = 24
Guess = Callable[[str], int]


@pytest.fixture
def no_counts(transactional_db: None) -> Iterator[None]:
    """Counts stand in a table that is not emptied after a test."""
    cache.clear()
    yield
    cache.clear()


def in_the_web_app(client: Client) -> Guess:
    post(client, f"{BROWSER}/auth/code/request", NOOR)

    def guess(code: str) -> int:
        same_visitor = Client()
        same_visitor.cookies = client.cookies
        return post(same_visitor, f"{BROWSER}/auth/code/confirm", {"code": code}).status

    return guess


def by_a_program(client: Client) -> Guess:
    asked = post(client, f"{APP}/auth/code/request", NOOR)

    def guess(code: str) -> int:
        body = {"code": code}
        return post(Client(), f"{APP}/auth/code/confirm", body, token=asked.session_token).status

    return guess


def for_a_new_password(client: Client) -> Guess:
    post(client, f"{BROWSER}/auth/password/request", NOOR)

    def guess(code: str) -> int:
        same_visitor = Client()
        same_visitor.cookies = client.cookies
        address = f"{BROWSER}/auth/password/reset"
        return same_visitor.get(address, headers={"X-Password-Reset-Key": code}).status_code

    return guess


@pytest.mark.usefixtures("no_counts")
@pytest.mark.parametrize("asked_for", [in_the_web_app, by_a_program, for_a_new_password])
def test_guesses_at_once_are_no_more_than_three(
    client: Client, noor: User, asked_for: Callable[[Client], Guess]
) -> None:
    guess = asked_for(client)
    right = code_in_last_mail()
    wrong = [f"{(int(right) + number) % 1_000_000:06d}" for number in range(1, AT_ONCE)]

    def answer(code: str) -> int:
        try:
            return guess(code)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(AT_ONCE) as people:
        answers = Counter(people.map(answer, wrong))

    assert 1 <= answers[400] <= 3
    assert set(answers) <= {400, 409, 429}
    assert guess(right) in {409, 429}


@pytest.mark.usefixtures("noor")
def test_a_third_guess_may_still_be_the_right_one(client: Client) -> None:
    post(client, f"{BROWSER}/auth/code/request", NOOR)
    code = code_in_last_mail()

    answers = [
        post(client, f"{BROWSER}/auth/code/confirm", {"code": guess}).status
        for guess in ("000000", "000001", code)
    ]

    assert answers == [400, 400, 200]


@pytest.mark.usefixtures("noor")
@pytest.mark.parametrize(
    ("address", "a_day"), [("auth/code/request", 30), ("auth/password/request", 10)]
)
def test_a_day_has_few_codes_for_one_person(
    monkeypatch: pytest.MonkeyPatch, address: str, a_day: int
) -> None:
    now = 1_800_000_000.0
    monkeypatch.setattr("allauth.core.internal.ratelimit.time.time", lambda: now)
    sent = 0
    for minute in range(0, 23 * 60, 4):
        now = 1_800_000_000.0 + minute * 60
        answer = post(Client(REMOTE_ADDR=f"10.0.0.{minute % 250}"), f"{BROWSER}/{address}", NOOR)
        sent += answer.status == 401

    assert sent == a_day
