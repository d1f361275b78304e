"""The processes of the demonstration start together and stop together."""

import sys
import time
from pathlib import Path

import psutil
import pytest

from config.demo.processes import ProcessEnded, Processes

WAITS = [sys.executable, "-c", "import time; print('hier', flush=True); time.sleep(60)"]
IGNORES_TERM = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('doof', flush=True); time.sleep(60)",
]
BREAKS = [sys.executable, "-c", "raise SystemExit('stuk')"]


def children() -> list[psutil.Process]:
    return psutil.Process().children()


def watch_for_a_while(processes: Processes) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        processes.watch()
        time.sleep(0.02)


def wait_for_text(file: Path, text: str) -> None:
    deadline = time.monotonic() + 20
    while text not in file.read_text():
        assert time.monotonic() < deadline, file.read_text()
        time.sleep(0.02)


def test_all_of_them_stop_also_the_deaf_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("config.demo.processes.STOP_SECONDS", 0.5)
    before = children()
    processes = Processes(tmp_path, {})
    processes.start("waits", WAITS)
    processes.start("deaf", IGNORES_TERM)
    wait_for_text(tmp_path / "waits.log", "hier")
    wait_for_text(tmp_path / "deaf.log", "doof")
    processes.watch()

    processes.stop()

    assert children() == before


def test_one_that_ends_is_named_with_its_last_words(tmp_path: Path) -> None:
    processes = Processes(tmp_path, {})
    processes.start("worker", BREAKS)

    with pytest.raises(ProcessEnded, match=r"worker is gestopt \(code 1\):\nstuk"):
        watch_for_a_while(processes)
    processes.stop()


def test_they_get_the_environment_of_the_demo(tmp_path: Path) -> None:
    processes = Processes(tmp_path, {"DEMO": "1"})
    tell = "import os; print('DEMO is', os.environ['DEMO'])"

    processes.start("asks", [sys.executable, "-c", tell])
    wait_for_text(tmp_path / "asks.log", "DEMO is 1")

    processes.stop()
