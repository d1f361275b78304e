"""A real web server on the database of the tests, and two regions that look the same."""

from collections.abc import Iterator

import pytest

from tests.factories.cast import Cast, make_cast
from tests.live.processes import WebProcess, environment_of_the_tests


@pytest.fixture(scope="session")
def web(django_db_setup: None) -> Iterator[WebProcess]:
    """One server for all tests of the session: it keeps nothing between them."""
    process = WebProcess(environment=environment_of_the_tests())
    process.start()
    yield process
    process.terminate()
    process.close()


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    """Everybody, in two regions that look the same."""
    return make_cast()
