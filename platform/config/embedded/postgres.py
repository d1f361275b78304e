"""PostgreSQL 18 from a wheel: made, started and stopped in one directory."""

import os
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg
from psycopg import sql

from config.embedded import places
from config.embedded.progress import Progress, silent

START_SECONDS = 60
STOP_SECONDS = 30

# For tests only: a power cut may lose everything, and nobody minds.
NOTHING_TO_LOSE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class PostgresServer:
    """One PostgreSQL server on a unix socket; start, kill and restart it as often as you like."""

    def __init__(
        self,
        directory: Path,
        *,
        settings: Mapping[str, str] | None = None,
        progress: Progress = silent,
    ) -> None:
        self.home = places.postgres_home(directory.resolve())
        self.data = self.home / "postgres"
        self.sockets = places.socket_folder(self.home)
        self.log = self.home / "postgres.log"
        self._settings = {"max_connections": "300", **(settings or {})}
        self._progress = progress
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://postgres@/{database}?host={quote(str(self.sockets))}"

    @property
    def pid(self) -> int | None:
        """The process id, also of a server that an earlier process started."""
        try:
            pid = int((self.data / "postmaster.pid").read_text().split("\n", 1)[0])
            command = psutil.Process(pid).cmdline()
        except (FileNotFoundError, ValueError, psutil.Error):
            return None
        return pid if str(self.data) in command else None

    def start(self) -> None:
        """Start the server, making its database files first if needed; leaves a running one alone."""
        self._reap()
        if not (self.data / "PG_VERSION").exists():
            self._make_files()
        if self.pid is None:
            self._launch()
        self._wait_until_it_answers()

    def stop(self) -> None:
        """End all sessions and stop cleanly."""
        pid = self.pid
        if pid is not None:
            os.kill(pid, signal.SIGINT)
            places.wait_until_gone(pid, self._process, STOP_SECONDS)
        self._reap()

    def kill(self) -> None:
        """End the server as a power cut would."""
        pid = self.pid
        if pid is not None:
            os.kill(pid, signal.SIGKILL)
            places.wait_until_gone(pid, self._process, STOP_SECONDS)
        self._reap()

    def create_database(self, name: str) -> None:
        """Make a database unless it is there."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
            if known.fetchone() is None:
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))

    def _make_files(self) -> None:
        self._progress("PostgreSQL: database wordt aangemaakt …")
        self.data.mkdir(exist_ok=True)
        places.give_to_server_user(self.data)
        self._run_once(
            "initdb",
            f"--pgdata={self.data}",
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--locale=C.UTF-8",
            "--no-instructions",
        )

    def _launch(self) -> None:
        self._progress("PostgreSQL: start …")
        places.give_to_server_user(self.sockets)
        options = [f"--{name}={value}" for name, value in self._settings.items()]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  reason: our own binary, our own arguments
                [
                    self._binary("postgres"),
                    "-D",
                    str(self.data),
                    "--listen_addresses=",
                    f"--unix_socket_directories={self.sockets}",
                    *options,
                ],
                cwd=self.data,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                user=places.run_as(),
                group=places.run_as_group(),
                extra_groups=places.extra_groups(),
                # Ctrl-C in the terminal is for us; we stop the server ourselves.
                start_new_session=True,
            )

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                psycopg.connect(self.url(), connect_timeout=2).close()
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise TimeoutError(f"PostgreSQL does not start; see {self.log}.") from None
                # After a kill, its children may hold the shared memory a moment longer.
                if self._process is not None and self._process.poll() is not None:
                    self._launch()
                time.sleep(0.05)
            else:
                return

    def _run_once(self, program: str, *arguments: str) -> None:
        done = subprocess.run(  # noqa: S603  reason: our own binary, our own arguments
            [self._binary(program), *arguments],
            cwd=self.data,
            check=False,
            capture_output=True,
            text=True,
            user=places.run_as(),
            group=places.run_as_group(),
            extra_groups=places.extra_groups(),
        )
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed: {done.stderr.strip()}")

    def _binary(self, name: str) -> str:
        return str(places.postgres_binaries(self.home) / name)

    def _reap(self) -> None:
        if self._process is not None and self._process.poll() is not None:
            self._process = None
