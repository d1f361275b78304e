"""What the planner does with somebody else's request: stop the asking, go on, place somebody by hand."""

import re

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.journeys.screens import DESK, PATIENCE_MS, PHONE, PLANNER, Screens
from tests.journeys.steps import (
    ask_for_somebody,
    joris_screen,
    leader_screen,
    offer_card,
    open_offer,
    planner_screen,
    sanne_screen,
    status,
)

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_the_planner_stops_the_asking_and_goes_on(screens: Screens, size: ViewportSize) -> None:
    leader = leader_screen(screens)
    planner = planner_screen(screens, ask_for_somebody(leader), size)

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


def test_the_planner_asks_for_a_school_that_phoned(screens: Screens) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)
    planner = screens.of(PLANNER, DESK, "/ochtendbord")

    planner.get_by_role("link", name="Nieuwe aanvraag").click()
    planner.get_by_role("combobox", name="Voor welke school?").press_sequentially("regenboog")
    planner.get_by_role("option", name="De Regenboog").click()
    groups = planner.get_by_role("group", name="Welke groep?")
    groups.get_by_role("checkbox", name="5", exact=True).check()
    planner.get_by_role("group", name="Wanneer?").get_by_role("radio").nth(1).check()
    planner.get_by_role("button", name="Verstuur de aanvraag").click()

    planner.wait_for_url(re.compile(r"/ochtendbord\?dag=.*aanvraag=\d+"))
    expect(planner.get_by_text("We vragen mensen", exact=True).first).to_be_visible(
        timeout=PATIENCE_MS
    )
    expect(offer_card(sanne)).to_be_visible(timeout=PATIENCE_MS)
    expect(leader.get_by_text("Groep 5").first).to_be_visible(timeout=PATIENCE_MS)


def test_the_planner_lets_a_school_leader_in_and_ends_the_role(screens: Screens) -> None:
    planner = screens.of(PLANNER, DESK, "/toegang")

    planner.get_by_role("button", name="Nodig iemand uit").click()
    planner.get_by_label("Naam", exact=True).fill("Nel Bos")
    planner.get_by_label("E-mailadres").fill("nel@journeys.test")
    planner.get_by_role("combobox", name="Voor welke school?").press_sequentially("regenboog")
    planner.get_by_role("option", name="De Regenboog").click()
    planner.get_by_role("button", name="Nodig uit", exact=True).click()
    expect(planner.get_by_text("Nel Bos is uitgenodigd en krijgt een mail.")).to_be_visible()

    planner.get_by_label("Zoek naam, e-mail").fill("nel@journeys.test")
    planner.get_by_role("button", name="Beëindig schoolleider Nel Bos").click()
    planner.get_by_role("button", name="Beëindig", exact=True).click()
    expect(planner.get_by_text("Nel Bos is geen schoolleider meer.")).to_be_visible()
    expect(planner.get_by_role("heading", name="Niemand gevonden")).to_be_visible()
