"""What the planner does with somebody else's request: stop the asking, go on, place somebody by hand."""

import pytest
from playwright.sync_api import expect

from tests.journeys.screens import PATIENCE_MS, Screens
from tests.journeys.steps import (
    ask_for_somebody,
    joris_screen,
    leader_screen,
    open_offer,
    planner_screen,
    sanne_screen,
    status,
)

pytestmark = pytest.mark.browser


def test_the_planner_stops_the_asking_and_goes_on(screens: Screens) -> None:
    leader = leader_screen(screens)
    planner = planner_screen(screens, ask_for_somebody(leader))

    planner.get_by_role("button", name="Stop met vragen").click()
    for screen in (leader, planner):
        expect(screen.get_by_text("We vragen niet verder").first).to_be_visible(timeout=PATIENCE_MS)

    planner.get_by_role("button", name="Vraag verder").click()
    for screen in (leader, planner):
        expect(screen.get_by_text("We vragen mensen", exact=True).first).to_be_visible(
            timeout=PATIENCE_MS
        )


def test_the_planner_places_somebody_and_who_was_asked_reads_that_it_is_filled(
    screens: Screens,
) -> None:
    leader, sanne, joris = leader_screen(screens), sanne_screen(screens), joris_screen(screens)
    planner = planner_screen(screens, ask_for_somebody(leader))
    joris.goto("/invalbeurten")
    open_offer(sanne)

    planner.get_by_role("button", name="Plaats Joris Hendriks").click()
    planner.get_by_role("button", name="Ja, plaats").click()

    expect(status(planner, "Vervuld")).to_be_visible(timeout=PATIENCE_MS)
    expect(leader.get_by_text("Joris Hendriks").first).to_be_visible(timeout=PATIENCE_MS)
    expect(joris.get_by_role("link", name="De Regenboog").first).to_be_visible(timeout=PATIENCE_MS)
    expect(sanne.get_by_role("heading", name="Al vervuld")).to_be_visible(timeout=PATIENCE_MS)
