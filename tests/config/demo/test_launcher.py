"""`make demo` as a person at the terminal lives it: it starts, it answers, and it stops whole."""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import pytest

from tests.architecture.project_files import ROOT

STOP_SECONDS = 60


@pytest.fixture
def directory() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        # PostgreSQL runs as another user when we are root, and has to get in.
        Path(name).chmod(0o711)
        yield Path(name) / "demo"


@contextmanager
def demo(directory: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "config.demo"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'platform'}",
            "PORT": str(port),
            "DEMO_DIR": str(directory),
            "DEMO_LIFE": "0",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=STOP_SECONDS)


def read_until(process: subprocess.Popen[str], wanted: str) -> str:
    """Read what the person reads, up to and including the wanted line."""
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if wanted in line:
            return "".join(lines)
    raise AssertionError("".join(lines))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def started_for(directory: Path) -> list[str]:
    """Name the processes that have this folder on their command line or in their environment."""
    found = []
    for process in psutil.process_iter():
        try:
            words = [*process.cmdline(), *process.environ().values()]
        except psutil.Error:
            continue
        if any(str(directory) in word for word in words):
            found.append(process.name())
    return found


def sign_in(port: int, password: str) -> int:
    address = f"http://127.0.0.1:{port}/_allauth/app/v1/auth/login"
    body = {"email": "schoolleider@demo.test", "password": password}
    return httpx.post(address, json=body, timeout=30).status_code


def test_it_starts_signs_people_in_stops_whole_and_starts_again(directory: Path) -> None:
    port = free_port()
    with demo(directory, port) as first:
        told = read_until(first, "Stoppen: Ctrl-C")
        password = re.findall(r"Inloggen met wachtwoord: (\S+)", told)[0]
        assert sign_in(port, password) == 200

        first.send_signal(signal.SIGTERM)
        assert first.wait(STOP_SECONDS) == 0
    assert started_for(directory) == []

    with demo(directory, port) as second:
        again = read_until(second, "Stoppen: Ctrl-C")
        assert sign_in(port, password) == 200
        second.send_signal(signal.SIGINT)
        assert second.wait(STOP_SECONDS) == 0

    assert "database wordt aangemaakt" in told
    assert "database wordt aangemaakt" not in again
    assert started_for(directory) == []


def test_stopping_half_way_leaves_nothing(directory: Path) -> None:
    with demo(directory, free_port()) as process:
        read_until(process, "Tabellen: bijwerken")
        process.send_signal(signal.SIGTERM)

        assert process.wait(STOP_SECONDS) == 0
    assert started_for(directory) == []


def test_a_taken_port_is_named_with_another_to_try(directory: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with demo(directory, port) as process:
            told, _ = process.communicate(timeout=STOP_SECONDS)

    assert process.returncode == 1
    assert told == f"\nPoort {port} is al in gebruik. Kies een andere: make demo PORT={port + 1}\n"


def test_a_second_demo_in_the_same_folder_is_refused(directory: Path) -> None:
    with demo(directory, free_port()) as first:
        read_until(first, "PostgreSQL: start")
        with demo(directory, free_port()) as second:
            told, _ = second.communicate(timeout=STOP_SECONDS)

        assert second.returncode == 1
        assert told == (
            f"\nEr draait al een demo in {directory}. "
            "Stop die eerst, of kies een andere DEMO_DIR.\n"
        )
