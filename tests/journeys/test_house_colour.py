"""A region chooses its colour: everybody who works for it sees it, nobody of another, and it stays readable."""

import json
from typing import Any, Final

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.axe import violations_on
from tests.journeys.promising import COORDINATOR
from tests.journeys.screens import DESK, PATIENCE_MS, PHONE, SANNE, Screens

pytestmark = pytest.mark.browser

STRANGER: Final = "buiten@demo.test"
COLOURS: Final = ("chalkboard", "water", "heather", "clay", "slate")
SCREENS: Final = ("/aanbod", "/beschikbaarheid", "/mijn-account")
HAS_STYLES: Final = """
() => document.body !== null && getComputedStyle(document.body).getPropertyValue("--pool-board") !== ""
"""
SHOW: Final = """
([colour, look]) => {
  Object.assign(document.documentElement.dataset, { house: colour, look });
}
"""


def test_the_colour_of_a_region_is_on_every_screen_of_its_people_and_on_no_other(
    screens: Screens,
) -> None:
    phone = screens.of(SANNE, PHONE, "/aanbod")
    stranger = screens.of(STRANGER, PHONE)
    green, blue = board_of(phone), board_of(stranger)
    assert green != blue
    desk = screens.of(COORDINATOR, DESK, "/regio")

    choose(desk, "Heide (paars)")

    for page in (desk, phone):
        expect(page.locator("html")).to_have_attribute("data-house", "heather", timeout=PATIENCE_MS)
        assert board_of(page) not in {green, blue}
    assert board_of(stranger) == blue
    choose(desk, "Schoolbord (groen)")
    expect(phone.locator("html")).not_to_have_attribute("data-house", "heather")
    assert board_of(phone) == green


def test_a_telephone_opens_in_the_colour_of_its_region_before_it_knows_who_is_there(
    screens: Screens,
) -> None:
    page = screens.of(STRANGER, PHONE)
    blue = board_of(page)
    page.route("**/api/v1/me", lambda route: route.abort())

    page.goto("/inloggen", wait_until="commit")

    expect(page.locator("html")).to_have_attribute("data-house", "water")
    # The styles may still be on their way; the first colour they give is this one.
    page.wait_for_function(HAS_STYLES)
    assert board_of(page) == blue


@pytest.mark.parametrize("look", ["light", "dark"])
def test_axe_reads_every_colour(screens: Screens, look: str) -> None:
    found: dict[str, list[Any]] = {}
    for path in SCREENS:
        page = screens.of(SANNE, PHONE, path, bypass_csp=True)
        page.wait_for_load_state("networkidle")
        for colour in COLOURS:
            page.evaluate(SHOW, [colour, look])
            if faults := violations_on(page):
                found[f"{path} {colour} {look}"] = faults

    assert found == {}, json.dumps(found, indent=2, ensure_ascii=False)


def choose(page: Page, colour: str) -> None:
    """As the coordinator does, among the facts of the region."""
    page.get_by_role("button", name="Pas gegevens aan").click()
    dialog = page.get_by_role("dialog", name="Gegevens van de regio")
    dialog.get_by_role("radio", name=colour).check()
    dialog.get_by_role("button", name="Bewaar").click()
    expect(dialog).to_be_hidden()


def board_of(page: Page) -> str:
    """The colour of the bar above the page."""
    colour: str = page.evaluate(
        "getComputedStyle(document.body).getPropertyValue('--pool-board').trim()"
    )
    return colour
