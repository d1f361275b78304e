"""My week on a telephone: a usual week with one exception in a few taps, and the whole way by keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.journeys.keyboard import press
from tests.journeys.mornings import AVAILABILITY, api_get, api_send, give_back
from tests.journeys.screens import LEADER, PATIENCE_MS, PHONE, SANNE, Screens
from tests.journeys.steps import ask_for_somebody, offer_card
from tests.journeys.telephone import count_taps, taps

pytestmark = pytest.mark.browser
MOST_TAPS_FOR_A_WEEK = 12
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")


def test_a_usual_week_with_one_exception_is_a_dozen_taps_at_most(screens: Screens) -> None:
    sanne = screens.of(SANNE, PHONE, "/aanbod")
    before = api_get(sanne, AVAILABILITY)
    api_send(sanne, "PUT", AVAILABILITY, {"pattern": [], "exceptions": []})
    try:
        count_taps(sanne)
        sanne.goto("/aanbod")

        sanne.get_by_role("navigation").get_by_role("link", name="Mijn dagen").last.click()
        for day in WEEKDAYS:
            sanne.get_by_role("button", name=f"Hele {day}").click()
        sanne.get_by_role("button", name="woensdagmiddag").click()
        sanne.get_by_role("button", name="Volgende maand").click()
        sanne.get_by_role("table").get_by_role("button").first.click()
        sanne.get_by_role("dialog").get_by_role("button", name="Ik kan niet").click()

        expect(sanne.get_by_text("Opgeslagen")).to_be_visible(timeout=PATIENCE_MS)
        assert taps(sanne) <= MOST_TAPS_FOR_A_WEEK
        stored = api_get(sanne, AVAILABILITY)
        assert len(stored["pattern"]) == 2 * len(WEEKDAYS) - 1
        assert stored["exceptions"] != []
    finally:
        give_back(sanne, before)


def test_the_way_from_offer_to_calling_off_goes_by_keyboard_and_reads_in_order(
    screens: Screens,
) -> None:
    leader, sanne = screens.of(LEADER, PHONE), screens.of(SANNE, PHONE, "/aanbod")
    ask_for_somebody(leader)
    expect(offer_card(sanne).first).to_be_visible(timeout=PATIENCE_MS)

    press(sanne, "link", "De Regenboog")
    expect(sanne.get_by_role("button", name="Ja, ik kom")).to_be_visible(timeout=PATIENCE_MS)
    expect(sanne.locator("main")).to_match_aria_snapshot("""
      - main:
        - heading "De Regenboog" [level=1]
        - text: /Reageer binnen/
        - term: Wanneer
        - definition
        - term: Waar
        - definition
        - term: Reis
        - definition:
          - link "Bekijk de route (opent een kaart)"
        - button "Ja, ik kom"
        - button "Niet deze keer"
    """)
    press(sanne, "button", "Ja, ik kom")
    # The keyboard stands at the question, so that the next stop is the answer to it.
    expect(sanne.get_by_text("Je komt").first).to_be_focused()
    press(sanne, "button", "Bevestig")

    expect(sanne.get_by_text("Je komt. Dank je wel!").first).to_be_visible(timeout=PATIENCE_MS)
    press(sanne, "button", "Ik kan toch niet")
    expect(sanne.get_by_role("dialog")).to_match_aria_snapshot("""
      - dialog "Kun je toch niet komen?":
        - heading "Kun je toch niet komen?"
        - group "Wat is er aan de hand?":
          - radio "Ik kan niet komen" [checked]
          - radio "Ik zei per ongeluk ja"
        - button "Ja, zeg af"
    """)
    press(sanne, "button", "Ja, zeg af")
    expect(sanne.get_by_text("Deze invalbeurt gaat niet door").first).to_be_visible(
        timeout=PATIENCE_MS
    )
