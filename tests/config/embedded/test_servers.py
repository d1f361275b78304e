"""The embedded servers start, survive a kill, and stop."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest
import redis

from config.embedded.postgres import NOTHING_TO_LOSE
from config.embedded.servers import EmbeddedServers


@pytest.fixture
def servers() -> Iterator[EmbeddedServers]:
    with tempfile.TemporaryDirectory() as directory:
        Path(directory).chmod(0o711)
        pair = EmbeddedServers(Path(directory), postgres_settings=NOTHING_TO_LOSE)
        pair.start()
        yield pair
        pair.stop()


def answers(servers: EmbeddedServers) -> tuple[int, bool]:
    with psycopg.connect(servers.postgres.url()) as connection:
        version = connection.info.server_version // 10_000
    with redis.Redis.from_url(servers.redis.url()) as client:
        return version, bool(client.ping())


def test_both_answer_and_a_second_start_leaves_them_alone(servers: EmbeddedServers) -> None:
    before = (servers.postgres.pid, servers.redis.pid)

    servers.start()

    assert answers(servers) == (18, True)
    assert (servers.postgres.pid, servers.redis.pid) == before


def test_after_a_kill_they_start_again_at_the_same_address_with_the_same_data(
    servers: EmbeddedServers,
) -> None:
    addresses = servers.environment()
    servers.postgres.create_database("kept")

    servers.postgres.kill()
    servers.redis.kill()
    assert (servers.postgres.pid, servers.redis.pid) == (None, None)
    servers.start()

    assert servers.environment() == addresses
    assert answers(servers) == (18, True)
    with psycopg.connect(servers.postgres.url("kept")) as connection:
        assert connection.info.dbname == "kept"


def test_a_later_process_finds_and_stops_what_an_earlier_one_started(
    servers: EmbeddedServers,
) -> None:
    pids = [pid for pid in (servers.postgres.pid, servers.redis.pid) if pid]
    later = EmbeddedServers(servers.redis.home)

    assert [later.postgres.pid, later.redis.pid] == pids
    later.stop()

    assert (servers.postgres.pid, servers.redis.pid) == (None, None)
    assert [pid for pid in pids if is_alive(pid)] == []


def test_a_database_is_made_once(servers: EmbeddedServers) -> None:
    servers.postgres.create_database("pool")
    servers.postgres.create_database("pool")

    with psycopg.connect(servers.postgres.url()) as connection:
        rows = connection.execute("SELECT count(*) FROM pg_database WHERE datname = 'pool'")
        assert rows.fetchone() == (1,)


def test_a_stopped_server_stops_again_without_complaint(servers: EmbeddedServers) -> None:
    servers.stop()
    servers.stop()

    assert (servers.postgres.pid, servers.redis.pid) == (None, None)


def is_alive(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
