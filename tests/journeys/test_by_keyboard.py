"""The rest of an invaller's way by keyboard alone: coming in, the own week, a part of the days, and the waiting list."""

import re
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.keyboard import fill, press, walk_to
from tests.journeys.mornings import AVAILABILITY, api_get, api_send, give_back, own_school
from tests.journeys.screens import (
    PATIENCE_MS,
    PHONE,
    PLANNER,
    SANNE,
    Screens,
)
from tests.journeys.steps import ask_for_somebody, leader_screen, offer_card
from tests.journeys.world import PASSWORD

pytestmark = pytest.mark.browser
MOVING = """
() => [...document.querySelectorAll("*")].some((one) => {
  const { transitionDuration, animationDuration } = getComputedStyle(one);
  return [transitionDuration, animationDuration].some((all) =>
    all.split(",").some((each) => parseFloat(each) > 0.001),
  );
})
"""


def test_somebody_signs_in_and_keeps_the_week_by_keyboard(screens: Screens) -> None:
    sanne = screens.visitor(PHONE)
    sanne.goto("/inloggen")
    expect(sanne.get_by_role("heading", name="Inloggen")).to_be_visible(timeout=PATIENCE_MS)
    fill(sanne, "E-mailadres", SANNE)
    fill(sanne, "Wachtwoord", PASSWORD)
    sanne.keyboard.press("Enter")
    sanne.wait_for_url(lambda url: "/inloggen" not in url)
    before = api_get(sanne, AVAILABILITY)
    try:
        sanne.goto("/beschikbaarheid")
        afternoon = sanne.get_by_role("button", name="woensdagmiddag")
        was = afternoon.get_attribute("aria-pressed")
        press(sanne, "button", "woensdagmiddag", "Space")
        expect(afternoon).not_to_have_attribute("aria-pressed", was or "")

        press(sanne, "button", "Volgende maand")
        day = sanne.get_by_role("table").get_by_role("button").first
        walk_to(sanne, day, "de eerste dag")
        sanne.keyboard.press("Enter")
        dialog = sanne.get_by_role("dialog")
        expect(dialog).to_be_visible()
        press(sanne, "button", "Ik kan niet")
        expect(dialog).to_be_hidden()
        # Whoever closes a dialog goes on where it was opened.
        expect(day).to_be_focused()
        expect(day).to_have_accessible_name(re.compile("niet, anders dan je gewone week"))
        expect(sanne.get_by_text("Opgeslagen")).to_be_visible(timeout=PATIENCE_MS)
    finally:
        give_back(sanne, before)


def test_a_part_of_the_days_is_taken_by_keyboard_and_reads_as_a_question(screens: Screens) -> None:
    leader, sanne = leader_screen(screens), screens.of(SANNE, PHONE, "/aanbod")
    ask_for_two_half_days(leader)
    expect(offer_card(sanne).first).to_be_visible(timeout=PATIENCE_MS)

    press(sanne, "link", "De Regenboog")
    press_when_there(sanne, "Ik kan een deel")
    expect(sanne.locator("main")).to_match_aria_snapshot("""
      - group "Wat kun je doen?":
        - checkbox
        - checkbox
      - button "Bevestig"
      - button "Terug"
    """)
    part = sanne.get_by_role("checkbox").first
    walk_to(sanne, part, "het eerste deel")
    sanne.keyboard.press("Space")
    press(sanne, "button", "Bevestig 1 deel")

    expect(sanne.get_by_text("Je komt. Dank je wel!").first).to_be_visible(timeout=PATIENCE_MS)


def test_who_is_too_late_gets_on_the_waiting_list_and_off_it_by_keyboard(
    screens: Screens,
) -> None:
    leader, sanne = leader_screen(screens), screens.of(SANNE, PHONE, "/aanbod")
    asked = ask_for_somebody(leader)
    expect(offer_card(sanne).first).to_be_visible(timeout=PATIENCE_MS)
    press(sanne, "link", "De Regenboog")
    expect(sanne.get_by_role("button", name="Ja, ik kom")).to_be_visible(timeout=PATIENCE_MS)
    place_another(screens.of(PLANNER, PHONE), sanne, asked.id)

    expect(sanne.get_by_role("heading", name="Al vervuld")).to_be_visible(timeout=PATIENCE_MS)
    press_when_there(sanne, "Vraag mij als het vrijkomt")
    press_when_there(sanne, "Haal me van de wachtlijst")
    expect(sanne.get_by_role("button", name="Vraag mij als het vrijkomt")).to_be_visible(
        timeout=PATIENCE_MS
    )


def test_nothing_moves_for_who_asked_for_stillness(screens: Screens) -> None:
    def moves(wish: str) -> bool:
        sanne = screens.of(SANNE, PHONE, "/beschikbaarheid", reduced_motion=wish)
        sanne.get_by_role("button", name="Volgende maand").click()
        sanne.get_by_role("table").get_by_role("button").first.click()
        expect(sanne.get_by_role("dialog")).to_be_visible()
        found: bool = sanne.evaluate(MOVING)
        return found

    assert moves("no-preference")
    assert not moves("reduce")


def press_when_there(page: Page, name: str) -> None:
    expect(page.get_by_role("button", name=name)).to_be_visible(timeout=PATIENCE_MS)
    press(page, "button", name)


def ask_for_two_half_days(leader: Page) -> None:
    """Of which somebody may take one."""
    today = date.fromisoformat(leader.evaluate("new Date().toLocaleDateString('sv-SE')"))
    # A Thursday is a whole day at every school.
    day = today + timedelta(days=(3 - today.weekday()) % 7 + 7)
    body = {
        "schoolLocation": own_school(leader),
        "function": "teacher",
        "yearGroups": [5],
        "splittable": True,
        "periods": [
            {"date": day.isoformat(), "start": start, "end": end}
            for start, end in (("08:30", "12:00"), ("13:00", "14:45"))
        ],
    }
    api_send(leader, "POST", "/requests", body)


def place_another(planner: Page, sanne: Page, request: int) -> None:
    """Let the planner book somebody else."""
    me = api_get(sanne, "/substitutes/me")["id"]
    candidates = api_get(planner, f"/requests/{request}/candidates")["candidates"]
    other = next(row["substitute"]["id"] for row in candidates if row["substitute"]["id"] != me)
    api_send(planner, "POST", f"/requests/{request}/assignments", {"substitute": other})
