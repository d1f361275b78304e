"""Starts a whole region on one machine, and stops everything it started."""

import fcntl
import os
import socket
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from config import web_server
from config.demo.mailbox import DemoPostOffice
from config.demo.options import PROJECT, DemoCannotStart, DemoOptions
from config.demo.processes import Processes
from config.embedded.progress import Progress
from config.embedded.servers import EmbeddedServers

DATABASE = "demo"
ANSWER_SECONDS = 60
PAUSE_SECONDS = 0.2


@contextmanager
def running_demo(options: DemoOptions, *, tell: Progress) -> Iterator[Processes]:
    """Start servers, data and processes; on the way out stop them in reverse, however far it came."""
    with ExitStack() as stack:
        stack.enter_context(_only_one(options))
        _refuse_a_taken_port(options.port)
        servers = EmbeddedServers(options.directory, progress=tell)
        stack.callback(servers.stop)
        servers.start()
        servers.postgres.create_database(DATABASE)
        post_office = DemoPostOffice(options.directory)
        stack.callback(post_office.stop)
        post_office.start()

        environment = _environment(options, servers, post_office)
        processes = Processes(options.directory, environment)
        stack.callback(processes.stop)
        tell("Webserver: start …")
        # Beside the filling: both take seconds, and nobody knows the address yet.
        processes.start("web", web_server.command())
        _fill_the_database(options, environment, tell=tell)
        _start_the_work(options, processes, tell=tell)
        _wait_until_it_answers(options, processes)
        yield processes


def _environment(
    options: DemoOptions, servers: EmbeddedServers, post_office: DemoPostOffice
) -> dict[str, str]:
    return {
        **servers.environment(database=DATABASE),
        "DJANGO_SETTINGS_MODULE": "config.settings.local",
        "DEMO": "1",
        "HOST": "127.0.0.1",
        "PORT": str(options.port),
        "SITE_URL": options.address,
        "EMAIL_HOST": "127.0.0.1",
        "EMAIL_PORT": str(post_office.port),
        "VAPID_PRIVATE_KEY": options.push_key,
        "PYTHONPATH": f"{PROJECT}{os.pathsep}{PROJECT / 'platform'}",
    }


def _fill_the_database(
    options: DemoOptions, environment: dict[str, str], *, tell: Progress
) -> None:
    """Bring tables and demo data up to date; both do nothing when they already are."""
    # Settings read the environment when Django is first imported, which is here.
    os.environ.update(environment)
    import django  # noqa: PLC0415  reason: see above
    from django.core.management import call_command  # noqa: PLC0415  reason: see above
    from django.db import connections  # noqa: PLC0415  reason: see above
    from django.db.backends.postgresql.base import (  # noqa: PLC0415  reason: see above
        DatabaseWrapper,
    )

    django.setup()
    tell("Tabellen: bijwerken …")
    call_command("migrate", interactive=False, verbosity=0)
    tell("Demoregio: klaarzetten …")
    call_command("seed_demo", password=options.password)
    # The processes get the connections; the launcher only watches.
    database = connections["default"]
    assert isinstance(database, DatabaseWrapper)  # noqa: S101  reason: tells the type checker
    database.close()
    database.close_pool()


def _start_the_work(options: DemoOptions, processes: Processes, *, tell: Progress) -> None:
    manage = [sys.executable, str(PROJECT / "manage.py")]
    tell("Taken: start …")
    processes.start("worker", [*manage, "worker"])
    if options.is_alive:
        processes.start("life", [*manage, "demo_life"])


def _wait_until_it_answers(options: DemoOptions, processes: Processes) -> None:
    deadline = time.monotonic() + ANSWER_SECONDS
    while not _answers(options):
        processes.watch()
        if time.monotonic() > deadline:
            raise DemoCannotStart(f"De webserver antwoordt niet; zie {options.directory}/web.log.")
        time.sleep(PAUSE_SECONDS)


def _answers(options: DemoOptions) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{options.port}/"):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def _refuse_a_taken_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise DemoCannotStart(
                f"Poort {port} is al in gebruik. Kies een andere: make demo PORT={port + 1}"
            ) from None


@contextmanager
def _only_one(options: DemoOptions) -> Iterator[None]:
    with (options.directory / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise DemoCannotStart(
                f"Er draait al een demo in {options.directory}. Stop die eerst, of kies een andere DEMO_DIR."
            ) from None
        yield


def keep_running(processes: Processes, *, is_stopped: Callable[[], bool]) -> None:
    """Watch the processes until someone stops the demo."""
    while not is_stopped():
        processes.watch()
        time.sleep(PAUSE_SECONDS)
