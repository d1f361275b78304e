"""One world and one browser for all journeys; every journey starts with nothing asked by De Regenboog."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.journeys.browser import running_browser
from tests.journeys.mornings import leave_nothing_behind, prefer_sanne
from tests.journeys.screens import Screens
from tests.journeys.world import World, demo_world

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Keep all journeys on one worker, because they share one demo region; the other reads half of the gallery."""
    for item in items:
        if item.path.is_relative_to(HERE):
            is_second_half = item.path.name == "test_axe.py" and item.name.endswith("[1]")
            group = "gallery" if is_second_half else "journeys"
            item.add_marker(pytest.mark.xdist_group(group))


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    with demo_world() as made:
        yield made


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with running_browser() as started:
        yield started


@pytest.fixture(scope="session")
def all_screens(world: World, browser: Browser) -> Screens:
    screens = Screens(browser=browser, world=world)
    prefer_sanne(screens)
    return screens


@pytest.fixture
def screens(all_screens: Screens) -> Iterator[Screens]:
    yield all_screens
    all_screens.close_all()
    leave_nothing_behind(all_screens)
    all_screens.close_all()
