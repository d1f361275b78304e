"""The screens of an invaller by night, with text twice as large, and in other colours; a bounded set, because every picture costs time."""

from collections.abc import Sequence

from playwright.sync_api import Page

from tests.journeys.screens import SANNE
from tests.screenshots.exhibit import Act, Exhibit
from tests.screenshots.scene import Scene


def by_night(page: Page) -> None:
    page.emulate_media(color_scheme="dark")


def enlarge(page: Page) -> None:
    """Twice the text, as a person sets it."""
    page.evaluate("document.documentElement.style.fontSize = '200%'")


def painted(colour: str) -> Act:
    """In the colour of another region."""

    def act(page: Page) -> None:
        page.evaluate("(colour) => (document.documentElement.dataset.house = colour)", colour)

    return act


def of_the_looks(scene: Scene) -> Sequence[Exhibit]:
    """Dark, 200% text, and the colours that a region may choose."""
    screens = {
        "aanbod": "/aanbod",
        "aanbod-een": f"/aanbod/{scene.offer}",
        "invalbeurten": "/invalbeurten",
        "ruil-voorstel": f"/invalbeurten/{scene.swapped}/ruilen",
        "beschikbaarheid": "/beschikbaarheid",
        "invalbeurt": f"/invalbeurten/{scene.assignment}",
        "aandeel": "/mijn-aandeel",
        "meldingen": "/meldingen",
        "papieren": "/mijn-account/papieren",
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
    colours = [
        Exhibit(
            name=f"huiskleur-{colour}",
            who=SANNE,
            path=f"/aanbod/{scene.offer}",
            act=painted(colour),
        )
        for colour in ("water", "heather", "clay", "slate")
    ]
    return [
        *dark,
        *large,
        *colours,
        Exhibit(name="donker-inloggen", who=None, path="/inloggen", before=by_night),
        Exhibit(name="groot-inloggen", who=None, path="/inloggen", act=enlarge),
    ]
