"""The screens of an invaller by night, and with text twice as large; a bounded set, because every picture costs time."""

from collections.abc import Sequence

from playwright.sync_api import Page

from tests.journeys.screens import SANNE
from tests.screenshots.exhibit import Exhibit
from tests.screenshots.scene import Scene


def by_night(page: Page) -> None:
    page.emulate_media(color_scheme="dark")


def enlarge(page: Page) -> None:
    """Twice the text, as a person sets it."""
    page.evaluate("document.documentElement.style.fontSize = '200%'")


def of_the_looks(scene: Scene) -> Sequence[Exhibit]:
    """Dark, and 200% text."""
    screens = {
        "aanbod": "/aanbod",
        "aanbod-een": f"/aanbod/{scene.offer}",
        "invalbeurten": "/invalbeurten",
        "ruil-voorstel": f"/invalbeurten/{scene.swapped}/ruilen",
        "beschikbaarheid": "/beschikbaarheid",
        "account": "/mijn-account",
    }
    dark = [
        Exhibit(name=f"donker-{name}", who=SANNE, path=path, before=by_night)
        for name, path in screens.items()
    ]
    large = [
        Exhibit(name=f"groot-{name}", who=SANNE, path=path, act=enlarge)
        for name, path in screens.items()
    ]
    return [
        *dark,
        *large,
        Exhibit(name="donker-inloggen", who=None, path="/inloggen", before=by_night),
        Exhibit(name="groot-inloggen", who=None, path="/inloggen", act=enlarge),
    ]
