"""Real processes of ours for tests and benches: a web server and a worker, to start, stop and kill."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import httpx
from django.conf import settings
from django.db import connection

from config import web_server

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 90
STOP_SECONDS = 15


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def environment_of_the_tests() -> dict[str, str]:
    """Lead a process of ours to the database and the Redis of the running test."""
    address = urlsplit(os.environ["DATABASE_URL"])._replace(path=connection.settings_dict["NAME"])
    return {"DATABASE_URL": urlunsplit(address), "REDIS_URL": settings.REDIS_URL}


class OwnProcess:
    """One process with its output in a file; the output is shown when it does not start."""

    def __init__(self, command: Sequence[str], *, environment: Mapping[str, str]) -> None:
        self._command = list(command)
        self._environment = {
            **os.environ,
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'platform'}",
            "DJANGO_SETTINGS_MODULE": "tests.live.process_settings",
            **environment,
        }
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  reason: lives as long as the process
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, env=self._environment, stdout=self._log, stderr=self._log
        )

    def terminate(self) -> int:
        """Ask it to stop and wait; gives the exit code."""
        process = self._running()
        process.terminate()
        code = process.wait(STOP_SECONDS)
        self._process = None
        return code

    def wait(self, *, seconds: float) -> int:
        """Wait until it ends by itself; gives the exit code."""
        return self._running().wait(seconds)

    def kill(self) -> None:
        """SIGKILL: no goodbye, no clean-up."""
        process = self._running()
        process.kill()
        process.wait(STOP_SECONDS)
        self._process = None

    def close(self) -> None:
        """End it however it is, and give back the log."""
        if self._process is not None:
            self.kill()
        self._log.close()

    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def output(self) -> str:
        self._log.seek(0)
        return self._log.read().decode(errors="replace")

    def _running(self) -> subprocess.Popen[bytes]:
        assert self._process is not None, "not started"
        return self._process


class WebProcess(OwnProcess):
    """A real ASGI server with our application."""

    def __init__(self, *, environment: Mapping[str, str], command: Sequence[str] = ()) -> None:
        self.port = free_port()
        filled_in = [part.replace("{port}", str(self.port)) for part in command]
        super().__init__(
            filled_in or web_server.command(),
            environment={"SITE_URL": self.url, "PORT": str(self.port), **environment},
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def socket_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/ws/live"

    def start(self) -> None:
        super().start()
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                httpx.get(f"{self.url}/_allauth/browser/v1/config")
            except httpx.TransportError:
                if time.monotonic() > deadline or not self.is_running():
                    raise AssertionError(f"the server does not start:\n{self.output()}") from None
                time.sleep(0.05)
            else:
                return


class WorkerProcess(OwnProcess):
    """A real worker."""

    def __init__(self, *, environment: Mapping[str, str]) -> None:
        super().__init__([sys.executable, "manage.py", "worker"], environment=environment)
