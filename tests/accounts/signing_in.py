"""A person signing in over HTTP, as the web app or as a program does it."""

import re
from dataclasses import dataclass
from typing import Any

from django.core import mail
from django.db import connection
from django.test import Client

from notices.letters import send_sealed

BROWSER = "/_allauth/browser/v1"
APP = "/_allauth/app/v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server said."""

    status: int
    body: dict[str, Any]

    @property
    def session_token(self) -> str:
        return str(self.body["meta"]["session_token"])

    @property
    def pending(self) -> list[str]:
        return [flow["id"] for flow in self.body["data"]["flows"] if flow.get("is_pending")]

    @property
    def error_codes(self) -> list[str]:
        return [error["code"] for error in self.body["errors"]]


def post(client: Client, path: str, body: dict[str, str], *, token: str = "") -> Answer:
    headers = {"X-Session-Token": token} if token else {}
    response = client.post(path, body, content_type="application/json", headers=headers)
    return Answer(status=response.status_code, body=response.json())


def session(client: Client, prefix: str, *, token: str = "") -> Answer:
    headers = {"X-Session-Token": token} if token else {}
    response = client.get(f"{prefix}/auth/session", headers=headers)
    return Answer(status=response.status_code, body=response.json())


def let_the_worker_send_letters() -> None:
    """Send what the requests handed over, as the worker does right after them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM procrastinate_jobs WHERE task_name = 'notices.send_letter' RETURNING id, args ->> 'sealed'"
        )
        for _, sealed in sorted(cursor.fetchall()):
            send_sealed(sealed)


def code_in_last_mail() -> str:
    let_the_worker_send_letters()
    body = str(mail.outbox[-1].body)
    found = re.search(r"^([A-Z0-9-]{6,})$", body, re.MULTILINE)
    assert found is not None, body
    return found[1]
