"""`python -m tests.screenshots [words]`: pictures of all screens, or of those with one of these words in their name."""

import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Error, Page

from tests.journeys.browser import running_browser
from tests.journeys.mornings import prefer_sanne
from tests.journeys.screens import Screens
from tests.journeys.world import demo_world
from tests.live.processes import ROOT
from tests.screenshots.gallery import exhibits
from tests.screenshots.scene import set_scene
from tests.screenshots.visit import SIZES, Visit

DIRECTORY = ROOT / "build" / "screenshots"


def main(words: Sequence[str]) -> int:
    """Make the pictures; 1 when a screen could not be shown."""
    DIRECTORY.mkdir(parents=True, exist_ok=True)
    failed = []
    with demo_world() as world, running_browser() as browser:
        screens = Screens(browser=browser, world=world)
        prefer_sanne(screens)
        scene = set_scene(screens)
        screens.close_all()
        wanted = [
            exhibit
            for exhibit in exhibits(scene)
            if not words or any(word in exhibit.name for word in words)
        ]
        for size_name, size in SIZES.items():
            visit = Visit(screens=screens, size=size)
            for exhibit in wanted:
                target = DIRECTORY / f"{exhibit.name}-{size_name}.png"
                try:
                    page = visit.open(exhibit)
                    _take(page, target)
                except (Error, AssertionError) as error:
                    failed.append(f"{target.name}: {error}")
            screens.close_all()
    sys.stdout.write(f"{len(list(DIRECTORY.glob('*.png')))} beelden in build/screenshots\n")
    sys.stderr.write("".join(f"{line}\n" for line in failed))
    return 1 if failed else 0


def _take(page: Page, target: Path) -> None:
    """Make the window as high as the page: else bars that stick to the bottom stand halfway."""
    height: int = page.evaluate("document.documentElement.scrollHeight")
    size = page.viewport_size
    assert size is not None
    page.set_viewport_size({"width": size["width"], "height": max(height, size["height"])})
    page.screenshot(path=target, full_page=True, animations="disabled")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
