"""`python -m tests.screenshots.booklet`: the few pictures of the README and the guide, made small.

With names only those are made anew; the one picture of the README is put together again each time.
"""

import base64
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page, ViewportSize

from tests.journeys.browser import running_browser
from tests.journeys.mornings import prefer_sanne
from tests.journeys.screens import DESK, PHONE, Screens
from tests.journeys.world import demo_world
from tests.live.processes import ROOT
from tests.screenshots.gallery import exhibits
from tests.screenshots.scene import set_scene
from tests.screenshots.visit import Visit

DIRECTORY: Final = ROOT / "docs" / "beelden"
PAGES: Final[dict[str, tuple[str, ViewportSize]]] = {
    "inloggen": ("inloggen", PHONE),
    "aanvraag": ("schoolleider-aanvraag-voorbeeld", DESK),
    "aanvraag-loopt": ("schoolleider-aanvraag-loopt", PHONE),
    "aanbod": ("invaller-aanbod-een", PHONE),
    "invalbeurt": ("invaller-invalbeurt", PHONE),
    "afzeggen": ("invaller-invalbeurt-afzeggen-een-dag", PHONE),
    "afzeggen-school": ("schoolleider-aanvraag-afzeggen", PHONE),
    "berichten": ("invaller-berichten", PHONE),
    "ruilen": ("invaller-ruil-voorstel", PHONE),
    "collega-zoekt": ("invaller-ruil-van-een-collega", PHONE),
    "groepen": ("invaller-eigen-groepen", PHONE),
    "even-niet": ("invaller-gepauzeerde-school", PHONE),
    "paraat": ("invaller-paraat", PHONE),
    "aandeel": ("invaller-aandeel", PHONE),
    "ochtendbord": ("planner-ochtendbord-aanvraag", DESK),
    "ochtendplan": ("planner-ochtendplan", DESK),
    "vandaag": ("planner-ochtendbord", DESK),
}
TOGETHER: Final = ("aanvraag-loopt", "vandaag", "aanbod")
MOST_BYTES: Final = 200_000
SHEET: Final = """
<body style="margin:0;padding:28px;display:flex;gap:28px;align-items:center;justify-content:center;background:#e7ecea">
{images}</body>
"""
IMAGE: Final = (
    '<img src="data:image/png;base64,{data}" style="height:{height}px;border-radius:14px;'
    'box-shadow:0 8px 28px #0003">'
)


def main(names: Collection[str]) -> int:
    """Make the pictures of these names, or all when none is named; 1 when one is too heavy for a page of documentation."""
    DIRECTORY.mkdir(parents=True, exist_ok=True)
    with demo_world() as world, running_browser() as browser:
        screens = Screens(browser=browser, world=world)
        prefer_sanne(screens)
        gallery = {exhibit.name: exhibit for exhibit in exhibits(set_scene(screens))}
        screens.close_all()
        for name, (exhibit, size) in PAGES.items():
            if names and name not in names:
                continue
            page = Visit(screens=screens, size=size).open(gallery[exhibit])
            page.screenshot(path=DIRECTORY / f"{name}.png", animations="disabled")
            screens.close_all()
        _put_together(browser)
    heavy = [path.name for path in DIRECTORY.glob("*.png") if path.stat().st_size > MOST_BYTES]
    sys.stderr.write("".join(f"{name} is te zwaar\n" for name in heavy))
    return 1 if heavy else 0


def _put_together(browser: Browser) -> None:
    """The board in the middle, a phone on both sides."""
    page = browser.new_page(viewport={"width": 1280, "height": 560})
    images = [_image(DIRECTORY / f"{name}.png") for name in TOGETHER]
    page.set_content(SHEET.format(images="".join(images)))
    _wait_for_images(page)
    page.screenshot(path=DIRECTORY / "ochtend.png")
    page.close()


def _image(path: Path) -> str:
    data = base64.b64encode(path.read_bytes()).decode()
    return IMAGE.format(data=data, height=440)


def _wait_for_images(page: Page) -> None:
    page.wait_for_function("[...document.images].every((image) => image.complete)")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
