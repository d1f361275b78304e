"""The server's own user gets in, and socket paths stay short enough."""

import os
import tempfile
from pathlib import Path

import psycopg
import pytest

from config.embedded import places
from config.embedded.postgres import NOTHING_TO_LOSE, PostgresServer


def test_a_long_folder_gets_its_socket_elsewhere_and_every_time_at_the_same_place(
    tmp_path: Path,
) -> None:
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    deep.mkdir(parents=True)

    folder = places.socket_folder(deep)

    assert len(str(folder)) <= places.LONGEST_SOCKET_FOLDER
    assert places.socket_folder(deep) == folder


def test_the_server_runs_where_its_user_cannot_come(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As in the home folder of root: neither the wheel nor the data can be reached by PostgreSQL."""
    with tempfile.TemporaryDirectory() as closed:
        monkeypatch.setattr(places, "is_reachable", lambda _path: False)
        server = PostgresServer(Path(closed), settings=NOTHING_TO_LOSE)
        server.start()
        try:
            with psycopg.connect(server.url()) as connection:
                assert connection.info.server_version // 10_000 == 18
        finally:
            server.stop()


def test_a_folder_of_someone_else_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 4242)

    with pytest.raises(PermissionError, match="belongs to someone else"):
        places.socket_folder(tmp_path / ("d" * 90))


def test_a_missing_wheel_is_named_with_its_remedy() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"install requirements/dev\.txt"):
        places.installed_package("not_there")
