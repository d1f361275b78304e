"""The bench of all tests: one embedded PostgreSQL per session, a Redis per worker, and rules stricter than production."""

import os
import shutil
import tempfile
from pathlib import Path

import dj_database_url
import pytest
from django.conf import settings
from django.db import connections
from hypothesis import settings as hypothesis_settings

from config.embedded.postgres import NOTHING_TO_LOSE
from config.embedded.redis import RedisServer
from config.embedded.servers import EmbeddedServers

pytest_plugins = ["tests.strictness"]

# What is slow is measured in tests/bench, against a floor; a deadline here would only measure how busy the machine is.
hypothesis_settings.register_profile("tests", deadline=None)
hypothesis_settings.load_profile("tests")

# Nearly every row here is rolled back: what autovacuum counts in between is nothing, and for tables that it found empty
# PostgreSQL plans joins that never end once a demonstration is in them.
OWN_STATISTICS = {"autovacuum": "off"}

SERVERS = pytest.StashKey[EmbeddedServers]()
OWN_REDIS = pytest.StashKey[RedisServer]()
HOME = "INVALPOOL_TESTS_HOME"


def pytest_configure(config: pytest.Config) -> None:
    worker = getattr(config, "workerinput", None)
    if worker is not None:
        config.stash[OWN_REDIS] = start_own_redis(str(worker["workerid"]))
    elif not config.option.collectonly:
        # Workers are children and inherit the addresses through the environment.
        config.stash[SERVERS] = start_servers()
    use_the_servers_of_this_session()


def pytest_unconfigure(config: pytest.Config) -> None:
    own_redis = config.stash.get(OWN_REDIS, None)
    if own_redis is not None:
        own_redis.stop()
    servers = config.stash.get(SERVERS, None)
    if servers is not None:
        for left_by_a_worker in servers.redis.home.glob("gw*"):
            RedisServer(left_by_a_worker).stop()
        servers.stop()
        shutil.rmtree(servers.redis.home)


def start_servers() -> EmbeddedServers:
    directory = Path(tempfile.mkdtemp(prefix="invalpool-tests-"))
    # PostgreSQL runs as another user when we are root, and has to get in.
    directory.chmod(0o711)
    servers = EmbeddedServers(directory, postgres_settings=NOTHING_TO_LOSE | OWN_STATISTICS)
    servers.start()
    os.environ.update(servers.environment())
    os.environ[HOME] = str(directory)
    return servers


def start_own_redis(worker: str) -> RedisServer:
    """Give a worker a Redis of its own: hints know no databases, and ids are the same in each of those."""
    server = RedisServer(Path(os.environ[HOME]) / worker)
    server.start()
    os.environ["REDIS_URL"] = server.url()
    return server


def use_the_servers_of_this_session() -> None:
    """Fill in the addresses: pytest-django read the settings before any conftest could start a server."""
    database = dj_database_url.parse(os.environ["DATABASE_URL"])
    for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT", "OPTIONS"):
        connections.settings["default"][name] = database.get(name, {})
    settings.REDIS_URL = os.environ["REDIS_URL"]
