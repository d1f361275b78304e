"""A screen with an open socket, against a real server."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.test import Client
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from accounts.models import User
from tests.live.processes import WebProcess

ARRIVAL_SECONDS = 8.0


@contextmanager
def open_screen(web: WebProcess, session_key: str, **more: Any) -> Iterator["Screen"]:
    """Open a socket as a program does; without a session key as a visitor."""
    headers = {"X-Session-Token": session_key} if session_key else {}
    with connect(
        web.socket_url, additional_headers=headers, compression=None, **more
    ) as connection:
        yield Screen(connection)


class Screen:
    """One open socket; `hints()` returns everything that arrived up to the moment of asking."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    @property
    def subprotocol(self) -> str | None:
        return self._connection.subprotocol

    def send(self, message: str | bytes) -> None:
        self._connection.send(message)

    def next_message(self, *, seconds: float = ARRIVAL_SECONDS) -> str:
        message = self._connection.recv(seconds)
        assert isinstance(message, str)
        return message

    def hints(self) -> list[dict[str, Any]]:
        """Ask for a pong; what the server sent before it has arrived before it."""
        self.send("ping")
        messages = iter(self.next_message, "pong")
        return [json.loads(message) for message in messages]

    def close_code(self) -> int:
        """Wait until the server closes; gives its code."""
        try:
            while True:
                self._connection.recv(ARRIVAL_SECONDS)
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd is not None else 1006


def sign_in(user: User) -> str:
    """Start a session as signing in does; gives its key, which is a program's session token too."""
    client = Client()
    client.force_login(user)
    return str(client.session.session_key)
