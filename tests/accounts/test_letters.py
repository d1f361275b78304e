"""A request about signing in writes a letter and hands it over: it never talks to a mail server."""

import json
import time
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.job_context import JobContext
from procrastinate.jobs import Job
from pytest_django.fixtures import Settings

from accounts.letters import Letter
from accounts.models import User
from notices.letters import LIVES_SECONDS, seal, send_sealed
from notices.tasks import MOST_TRIES, send_letter
from tests.accounts.signing_in import (
    BROWSER,
    code_in_last_mail,
    let_the_worker_send_letters,
    post,
)
from tests.live.processes import free_port

NOOR = {"email": "noor@example.nl"}
STRANGER = {"email": "niemand@example.nl"}
LETTER = Letter(to="noor@example.nl", sender="pool@example.nl", subject="Code", body="ABC123")


def letters() -> list[dict[str, Any]]:
    rows = ProcrastinateJob.objects.filter(task_name="notices.send_letter").order_by("pk")
    return [row.args for row in rows]


@pytest.fixture
def no_mail_server(settings: Settings) -> None:
    """Real SMTP to a port where nobody listens."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()


def test_asking_for_a_code_answers_while_the_mail_server_is_away(
    client: Client, noor: User, no_mail_server: None
) -> None:
    assert post(client, f"{BROWSER}/auth/code/request", NOOR).status == 401
    assert len(letters()) == 1


def test_a_known_and_an_unknown_address_cost_the_same_work(noor: User) -> None:
    """The same statements on letters, a letter of about the same size, and the same answer."""
    work = {}
    for name, body in {"known": NOOR, "unknown": STRANGER}.items():
        with CaptureQueriesContext(
            connection,
        ) as queries:
            answer = post(Client(), f"{BROWSER}/auth/code/request", body)
        handed_over = [q for q in queries.captured_queries if "procrastinate_defer" in q["sql"]]
        work[name] = (answer.status, answer.body["data"], len(handed_over))
    sizes = [len(args["sealed"]) for args in letters()]

    assert work["known"] == work["unknown"]
    assert work["known"][2] == 1
    assert abs(sizes[0] - sizes[1]) <= 64


def test_an_unknown_address_gets_no_mail(client: Client, noor: User) -> None:
    post(client, f"{BROWSER}/auth/code/request", STRANGER)
    let_the_worker_send_letters()

    assert mail.outbox == []


@pytest.mark.parametrize("path", ["auth/code/request", "auth/password/request"])
def test_the_code_is_nowhere_in_the_jobs(client: Client, noor: User, path: str) -> None:
    post(client, f"{BROWSER}/{path}", NOOR)
    stored = json.dumps(letters())
    code = code_in_last_mail()

    assert len(code) >= 6
    assert code not in stored
    assert "noor@example.nl" not in stored


def test_a_sealed_letter_arrives_as_it_was_written(db: None) -> None:
    assert send_sealed(seal(LETTER))

    [message] = mail.outbox
    assert (message.to, message.from_email, message.subject, message.body) == (
        ["noor@example.nl"],
        "pool@example.nl",
        "Code",
        "ABC123",
    )


def test_a_letter_of_another_key_is_thrown_away(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    sealed = seal(LETTER)
    settings.SECRET_KEY = settings.SECRET_KEY[::-1] + "y"

    assert not send_sealed(sealed)
    assert mail.outbox == []
    assert "ABC123" not in caplog.text


def test_a_letter_older_than_its_code_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = seal(LETTER)
    later = time.time() + LIVES_SECONDS + 61
    monkeypatch.setattr("cryptography.fernet.time.time", lambda: later)

    assert not send_sealed(sealed)
    assert mail.outbox == []


@pytest.mark.parametrize(("attempts", "tries_again"), [(0, True), (MOST_TRIES - 1, False)])
def test_a_letter_is_tried_again_and_never_kept_as_a_failed_job(
    no_mail_server: None, *, attempts: int, tries_again: bool
) -> None:
    attempt = pytest.raises(ConnectionError) if tries_again else nullcontext()

    with attempt:
        send_letter(context_of(attempts), sealed=seal(LETTER))


@pytest.mark.parametrize(("attempts", "tries_again"), [(0, True), (MOST_TRIES - 1, False)])
def test_a_letter_that_cannot_be_written_is_no_failed_job_either(
    caplog: pytest.LogCaptureFixture, db: None, *, attempts: int, tries_again: bool
) -> None:
    """A line break in a subject is refused before any mail server is asked."""
    sealed = seal(replace(LETTER, subject="Code\nBcc: x@example.nl"))
    attempt = pytest.raises(ValueError, match="Header values") if tries_again else nullcontext()

    with attempt:
        send_letter(context_of(attempts), sealed=sealed)

    assert mail.outbox == []
    assert "ABC123" not in caplog.text


def context_of(attempts: int) -> JobContext:
    job = Job(
        id=1,
        queue="default",
        lock=None,
        queueing_lock=None,
        task_name=send_letter.name,
        attempts=attempts,
    )
    return JobContext(app=app, job=job, start_timestamp=0, abort_reason=never)


def never() -> None:
    return None
