"""Every screen of every role in both sizes, read by axe: no violations."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from tests.journeys.axe import violations_on
from tests.journeys.mornings import leave_nothing_behind
from tests.journeys.screens import Screens
from tests.screenshots.exhibit import Exhibit
from tests.screenshots.gallery import SIZES, Visit, exhibits
from tests.screenshots.scene import set_scene

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def gallery(all_screens: Screens) -> Iterator[Sequence[Exhibit]]:
    leave_nothing_behind(all_screens)
    scene = set_scene(all_screens)
    all_screens.close_all()
    yield exhibits(scene)
    leave_nothing_behind(all_screens)
    all_screens.close_all()


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_on_any_screen(
    all_screens: Screens, gallery: Sequence[Exhibit], size: str
) -> None:
    visit = Visit(screens=all_screens, size=SIZES[size], options={"bypass_csp": True})
    found: dict[str, list[Any]] = {}
    for exhibit in gallery:
        page = visit.open(exhibit)
        violations = violations_on(page)
        if violations:
            found[exhibit.name] = violations
    all_screens.close_all()

    assert found == {}, json.dumps(found, indent=2, ensure_ascii=False)
