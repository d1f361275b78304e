"""By night nothing is bright: not what the browser draws itself, and not the moment before the app is there."""

from typing import Final

import pytest
from playwright.sync_api import expect

from tests.journeys.screens import PHONE, Screens

pytestmark = pytest.mark.browser
SCHEME: Final = "getComputedStyle(document.documentElement).colorScheme"
GROUND: Final = "getComputedStyle(document.body).backgroundColor"
HAS_STYLES: Final = """
() => document.body !== null && getComputedStyle(document.body).getPropertyValue("--pool-ground") !== ""
"""


def test_a_box_to_tick_and_a_scroll_bar_are_dark(screens: Screens) -> None:
    page = screens.visitor(PHONE, color_scheme="dark")

    page.goto("/inloggen")

    expect(page.locator("html")).to_have_attribute("data-look", "dark")
    assert page.evaluate(SCHEME) == "dark"


def test_the_ground_is_dark_before_the_app_is_there(screens: Screens) -> None:
    page = screens.visitor(PHONE, color_scheme="dark", service_workers="block")
    page.route("**/*.js", lambda route: route.abort())

    page.goto("/inloggen", wait_until="commit")

    page.wait_for_function(HAS_STYLES)
    assert page.evaluate(GROUND) == "rgb(14, 22, 21)"
