"""The demo region as a world of its own: servers, seeded data, mail, a web process and a worker."""

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psycopg

from config.embedded.postgres import NOTHING_TO_LOSE
from config.embedded.servers import EmbeddedServers
from demo.allowances import ALLOWANCE
from notices.push_keys import new_private_key
from tests.live.processes import ROOT, OwnProcess, WebProcess, WorkerProcess
from tests.notices.push_service import PushService, push_service
from tests.notices.smtp import Mailbox, mail_server

DATABASE: Final = "journeys"
PASSWORD: Final = "drie-woorden-samen"
BUILT: Final = ROOT / "frontend" / "dist" / "index.html"
SEED_SECONDS = 240
WEEKS_IN_MINUTES: Final = 6 * 7 * 24 * 60
AT_ANY_HOUR: Final[dict[str, dict[str, Any]]] = {
    "waves": {"quiet_hours": None},
    "standby": ALLOWANCE,
}
"""A region that does not sleep: the tests run at every hour."""


@dataclass(frozen=True, kw_only=True)
class World:
    """Everything that runs, and a direct line to its database."""

    environment: dict[str, str]
    mailbox: Mailbox
    push_service: PushService
    web: WebProcess
    worker: WorkerProcess

    @property
    def url(self) -> str:
        return self.web.url

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run one statement; the tests move the clock of rows this way, never anything else."""
        with psycopg.connect(self.environment["DATABASE_URL"], autocommit=True) as connection:
            cursor = connection.execute(statement.encode(), values)
            return list(cursor.fetchall()) if cursor.description is not None else []

    @contextmanager
    def stopping_early(self, request_id: int) -> Iterator[None]:
        """Let the stop time of a request come while its day is ahead: for now the region stops weeks before.

        With its stop time alone in the past, the pool would go on looking until the stop time of its day.
        """
        early = {**AT_ANY_HOUR, "waves": {**AT_ANY_HOUR["waves"], "stop_minutes": WEEKS_IN_MINUTES}}
        self.sql("UPDATE requests_poolpolicy SET settings = %s", json.dumps(early))
        self.sql(
            "UPDATE requests_substitutionrequest SET stop_at = now() - interval '1 second' WHERE id = %s",
            request_id,
        )
        self.run_job("stop_request", request_id=request_id)
        try:
            yield
        finally:
            self.sql("UPDATE requests_poolpolicy SET settings = %s", json.dumps(AT_ANY_HOUR))

    def run_job(self, name: str, *, room: str = "requests", **arguments: object) -> None:
        """Let the worker do one of its periodic jobs now instead of at its own time."""
        self.sql(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, args) VALUES (%s, %s, %s)",
            room,
            f"{room}.{name}",
            json.dumps(arguments),
        )


@contextmanager
def demo_world() -> Iterator[World]:
    """Make and start everything; the way out stops it all."""
    assert BUILT.exists(), "The front end is not built. Run `make build`, or `make test`."
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="journeys-")))
        directory.chmod(0o711)
        servers = EmbeddedServers(directory, postgres_settings=NOTHING_TO_LOSE)
        stack.callback(servers.stop)
        servers.start()
        servers.postgres.create_database(DATABASE)
        mailbox, mail_port = stack.enter_context(mail_server())
        phones = stack.enter_context(push_service())
        environment = {
            **servers.environment(database=DATABASE),
            "DJANGO_SETTINGS_MODULE": "config.settings.local",
            "DEMO": "1",
            "EMAIL_HOST": "127.0.0.1",
            "EMAIL_PORT": str(mail_port),
            "VAPID_PRIVATE_KEY": new_private_key(),
            "PUSH_SERVICES": phones.origin,
        }
        web = WebProcess(environment=environment)
        environment["SITE_URL"] = web.url
        worker = WorkerProcess(environment=environment)
        world = World(
            environment=environment, mailbox=mailbox, push_service=phones, web=web, worker=worker
        )
        stack.callback(web.close)
        stack.callback(worker.close)
        fill(world)
        web.start()
        worker.start()
        yield world


def fill(world: World) -> None:
    """Migrate and seed as `make demo` does, then take the hour of the day out of it."""
    manage(world, ["migrate", "--verbosity", "0"])
    manage(world, ["seed_demo", "--password", PASSWORD])
    world.sql("UPDATE requests_poolpolicy SET settings = %s", json.dumps(AT_ANY_HOUR))


def manage(world: World, arguments: Sequence[str]) -> None:
    process = OwnProcess([sys.executable, "manage.py", *arguments], environment=world.environment)
    process.start()
    code = process.wait(seconds=SEED_SECONDS)
    output = process.output()
    process.close()
    assert code == 0, output
