"""Every screen of every role in both sizes, read by axe: no violations."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from playwright.sync_api import Error, Page, ViewportSize

from tests.journeys.axe import too_wide, too_wide_at_twice_the_text, violations_on
from tests.journeys.mornings import leave_nothing_behind
from tests.journeys.screens import PHONE, Screens
from tests.screenshots.exhibit import Exhibit
from tests.screenshots.gallery import exhibits
from tests.screenshots.scene import set_scene
from tests.screenshots.visit import SIZES, Visit

pytestmark = pytest.mark.browser
PARTS = 2
"""The gallery is read by two workers side by side; see `pytest_collection_modifyitems`."""
SETTLE_MS = 100
GROWS_AT_MOST = 4


@pytest.fixture(scope="module")
def gallery(all_screens: Screens) -> Iterator[Sequence[Exhibit]]:
    leave_nothing_behind(all_screens)
    scene = set_scene(all_screens)
    all_screens.close_all()
    yield exhibits(scene)
    leave_nothing_behind(all_screens)
    all_screens.close_all()


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing_on_any_screen_in_either_size(
    all_screens: Screens, gallery: Sequence[Exhibit], part: int
) -> None:
    visit = Visit(
        screens=all_screens,
        size=PHONE,
        options={"bypass_csp": True},
        settle_ms=SETTLE_MS,
        walks=True,
    )
    found: dict[str, list[Any]] = {}
    for exhibit in gallery[part::PARTS]:
        try:
            page = visit.open(exhibit)
        except (Error, AssertionError) as failure:
            found[exhibit.name] = [f"cannot be opened: {failure}"]
            continue
        for size_name, size in SIZES.items():
            page.set_viewport_size(size)
            page.wait_for_timeout(SETTLE_MS)
            show_whole(page, size)
            faults = faults_of(page)
            if faults:
                found[f"{exhibit.name}-{size_name}"] = faults
    all_screens.close_all()

    assert found == {}, json.dumps(found, indent=2, ensure_ascii=False)


def show_whole(page: Page, size: ViewportSize) -> None:
    """Make the window as high as the page: what a bar covers until one scrolls is not out of reach.

    An answer that comes in meanwhile makes the page higher; then the window follows.
    """
    shown = size["height"]
    for _ in range(GROWS_AT_MOST):
        height: int = page.evaluate("document.documentElement.scrollHeight")
        if height <= shown:
            return
        shown = height
        page.set_viewport_size({"width": size["width"], "height": shown})


def faults_of(page: Page) -> list[Any]:
    """What axe finds, and whether the page has to be scrolled sideways, also with text twice as large."""
    wide = (too_wide(page), too_wide_at_twice_the_text(page))
    return [*violations_on(page), *filter(None, wide)]
