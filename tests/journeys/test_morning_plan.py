"""The planner's morning plan: run, read a reason, forbid a pair, run again, send."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.chaos.world import eventually
from tests.journeys.screens import DESK, PATIENCE_MS, PLANNER, Screens
from tests.screenshots.scene import PLANNING_MS

pytestmark = pytest.mark.browser

MAKE = re.compile(r"^Maak (een plan|opnieuw)$")


def test_the_planner_makes_reads_changes_and_sends_a_plan(screens: Screens) -> None:
    planner = screens.of(PLANNER, DESK, "/ochtendplan")
    make(screens, planner.get_by_role("button", name=MAKE).first)
    ready(planner)
    expect(planner.get_by_text(re.compile("bewezen", re.IGNORECASE))).to_be_visible()
    asked_before = offers(screens)

    why = planner.get_by_text(re.compile(r"^\d+e in de rangschikking$")).first
    why.click()
    expect(planner.get_by_text(re.compile(r"km reizen\.$")).first).to_be_visible()

    forbid = planner.get_by_role("button", name=re.compile(r"^Niet .+ bij .+")).first
    pair = forbid.get_attribute("aria-label")
    assert pair is not None
    forbid.click()
    planner.get_by_label("Reden, voor je collega's").fill("Stond gisteren al bij deze groep")
    planner.get_by_role("button", name="Sluit uit").click()
    expect(planner.get_by_text("Je wens is bewaard")).to_be_visible(timeout=PATIENCE_MS)
    make(screens, planner.get_by_role("button", name=MAKE).last)
    ready(planner)
    expect(planner.get_by_role("heading", name="Vastgezet en uitgesloten")).to_be_visible()
    expect(planner.get_by_role("button", name=pair, exact=True)).to_have_count(0)
    assert offers(screens) == asked_before

    planner.get_by_role("button", name=re.compile(r"^Verstuur \d+ aan")).click()
    planner.get_by_role("button", name="Ja, vraag ze").click()

    expect(planner.get_by_role("heading", name="Wie we vroegen")).to_be_visible(timeout=PLANNING_MS)
    expect(rows(planner).get_by_text("Open", exact=True).first).to_be_visible()
    planner.get_by_text("Wat er rond het plan gebeurde").click()
    for move in ("Uitgesloten", "Verstuurd"):
        expect(planner.get_by_role("list").get_by_text(move, exact=True).first).to_be_visible()


def make(screens: Screens, button: Locator) -> None:
    """Press the button and wait until the worker has made one plan more."""
    before = made(screens)
    button.click()
    eventually(
        lambda: made(screens) == before + 1, what="the plan is made", seconds=PLANNING_MS / 1000
    )


def made(screens: Screens) -> int:
    [(number,)] = screens.world.sql(
        "SELECT count(*) FROM planning_morningplan WHERE finished_at IS NOT NULL"
    )
    return int(number)


def ready(planner: Page) -> None:
    expect(planner.get_by_text("Klaar om te bekijken")).to_be_visible(timeout=PLANNING_MS)
    expect(rows(planner).first).to_be_visible(timeout=PATIENCE_MS)


def rows(planner: Page) -> Locator:
    return planner.get_by_role("table", name="Wie het plan kiest").get_by_role("row")


def offers(screens: Screens) -> int:
    [(number,)] = screens.world.sql("SELECT count(*) FROM requests_offer")
    return int(number)
