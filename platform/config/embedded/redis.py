"""Redis from a wheel, on a unix socket, keeping nothing on disk."""

import os
import signal
import subprocess
import time
from pathlib import Path
from urllib.parse import quote

import psutil
import redis

from config.embedded import places
from config.embedded.progress import Progress, silent

START_SECONDS = 30
STOP_SECONDS = 10


class RedisServer:
    """One Redis server; start, kill and restart it as often as you like."""

    def __init__(self, directory: Path, *, progress: Progress = silent) -> None:
        self.home = directory.resolve()
        self.home.mkdir(parents=True, exist_ok=True)
        self.socket = places.socket_folder(self.home / "redis") / "redis.sock"
        self.log = self.home / "redis.log"
        self._pid_file = self.home / "redis.pid"
        self._progress = progress
        self._process: subprocess.Popen[bytes] | None = None

    def url(self) -> str:
        return f"unix://{quote(str(self.socket))}"

    @property
    def pid(self) -> int | None:
        """The process id, also of a server that an earlier process started."""
        try:
            process = psutil.Process(int(self._pid_file.read_text()))
            is_redis = process.status() != psutil.STATUS_ZOMBIE and "redis-server" in process.name()
        except (FileNotFoundError, ValueError, psutil.Error):
            return None
        return process.pid if is_redis else None

    def start(self) -> None:
        """Start the server; leaves a running one alone."""
        self._reap()
        if self.pid is None:
            self._launch()
        self._wait_until_it_answers()

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End the server as a power cut would."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        pid = self.pid
        if pid is not None:
            os.kill(pid, how)
            places.wait_until_gone(pid, self._process, STOP_SECONDS)
        self._reap()

    def _launch(self) -> None:
        self._progress("Redis: start …")
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  reason: our own binary, our own arguments
                [
                    str(places.redis_server()),
                    *("--port", "0"),
                    *("--unixsocket", str(self.socket)),
                    *("--unixsocketperm", "700"),
                    *("--dir", str(self.home)),
                    *("--save", ""),
                    *("--appendonly", "no"),
                    *("--client-output-buffer-limit", "pubsub", "32mb", "8mb", "60"),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C in the terminal is for us; we stop the server ourselves.
                start_new_session=True,
            )
        self._pid_file.write_text(str(self._process.pid))

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                with redis.Redis.from_url(self.url()) as client:
                    client.ping()
            except redis.ConnectionError:
                gave_up = self._process is not None and self._process.poll() is not None
                if gave_up or time.monotonic() > deadline:
                    raise TimeoutError(f"Redis does not start; see {self.log}.") from None
                time.sleep(0.05)
            else:
                return

    def _reap(self) -> None:
        if self._process is not None and self._process.poll() is not None:
            self._process = None
