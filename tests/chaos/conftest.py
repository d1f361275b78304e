"""Servers that the tests may kill, and a fresh world per test."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django.plugin import DjangoDbBlocker

from config.embedded.servers import EmbeddedServers
from notices.registry import at_once, register
from tests.chaos.apps import KIND, render_chaos
from tests.chaos.world import World, servers_of_their_own, world_of_its_own


@pytest.fixture(scope="session")
def servers() -> Iterator[EmbeddedServers]:
    with tempfile.TemporaryDirectory(prefix="chaos-") as directory:
        Path(directory).chmod(0o711)
        with servers_of_their_own(Path(directory)) as started:
            yield started


@pytest.fixture
def world(servers: EmbeddedServers, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    register(KIND, render_chaos, manners=at_once)
    with django_db_blocker.unblock(), world_of_its_own(servers) as made:
        yield made
