"""The processes of the demonstration: started together, watched, stopped together."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

STOP_SECONDS = 15
LINES_OF_THE_LOG = 15


class ProcessEnded(Exception):
    """Een onderdeel van de demo is gestopt."""


class Processes:
    """Children with a log file each; no child outlives `stop`."""

    def __init__(self, logs: Path, environment: Mapping[str, str]) -> None:
        self._logs = logs
        self._environment = {**os.environ, **environment}
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str, command: Sequence[str]) -> None:
        with self._log_of(name).open("wb") as log:
            self._running[name] = subprocess.Popen(  # noqa: S603  reason: our own program
                command,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C in the terminal is for us; we stop the children ourselves.
                start_new_session=True,
            )

    def watch(self) -> None:
        """Refuse to go on when one of them has ended, and show the last lines it wrote."""
        for name, process in self._running.items():
            if process.poll() is not None:
                last = self._log_of(name).read_text(errors="replace").splitlines()
                tail = "\n".join(last[-LINES_OF_THE_LOG:])
                raise ProcessEnded(f"{name} is gestopt (code {process.returncode}):\n{tail}")

    def stop(self) -> None:
        """Ask all of them to stop, and end those that do not."""
        for process in self._running.values():
            process.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for process in self._running.values():
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._running.clear()

    def _log_of(self, name: str) -> Path:
        return self._logs / f"{name}.log"
