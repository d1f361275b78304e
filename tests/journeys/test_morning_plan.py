"""The planner's morning plan: run, read a reason, forbid a pair, plan again, send, and plan again when a day changes."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.chaos.world import eventually
from tests.journeys.mornings import api_get, api_send
from tests.journeys.screens import DESK, PATIENCE_MS, PLANNER, Screens
from tests.screenshots.scene import PLANNING_MS

pytestmark = pytest.mark.browser

MAKE = re.compile(r"^Maak een (nieuw )?plan$")


def test_the_planner_makes_reads_changes_and_sends_a_plan(screens: Screens) -> None:
    planner = screens.of(PLANNER, DESK, "/ochtendplan")
    make(screens, planner.get_by_role("button", name=MAKE).first)
    ready(planner)
    expect(planner.get_by_text(re.compile("bewezen", re.IGNORECASE))).to_be_visible()
    asked_before = offers(screens)

    read_a_reason(planner)
    pair = forbid_one(planner)
    make(screens, planner.get_by_role("button", name="Plan opnieuw"))
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

    plan_again_after_a_withdrawal(screens, planner)


def read_a_reason(planner: Page) -> None:
    planner.get_by_text(re.compile(r"^\d+e in de rangschikking$")).first.click()
    expect(planner.get_by_text(re.compile(r"km reizen\.$")).first).to_be_visible()


def forbid_one(planner: Page) -> str:
    """Forbid the first pair with a reason; gives the name of its button."""
    forbid = planner.get_by_role("button", name=re.compile(r"^Niet .+ bij .+")).first
    pair = forbid.get_attribute("aria-label")
    assert pair is not None
    forbid.click()
    planner.get_by_label("Reden, voor je collega's").fill("Stond gisteren al bij deze groep")
    planner.get_by_role("button", name="Sluit uit").click()
    expect(planner.get_by_text("Je wens is bewaard")).to_be_visible(timeout=PATIENCE_MS)
    return pair


def plan_again_after_a_withdrawal(screens: Screens, planner: Page) -> None:
    """The plan says that it is out of date; planned again it says what changed, and who was asked stays."""
    withdrawn = withdraw_one(planner)
    expect(
        planner.get_by_text(re.compile(r"niet meer nodig (is|zijn).* sinds dit plan"))
    ).to_be_visible(timeout=PATIENCE_MS)
    make(screens, planner.get_by_role("button", name="Plan opnieuw"))
    changes = planner.get_by_role("region", name="Wat er veranderde")
    expect(changes.get_by_role("listitem").filter(has_text=withdrawn).first).to_contain_text(
        "Deze aanvraag vraagt niemand meer", timeout=PATIENCE_MS
    )
    expect(planner.get_by_role("table", name="Wie al gevraagd is")).to_be_visible()


def withdraw_one(planner: Page) -> str:
    """Withdraw a request for which the newest plan asked somebody; gives who was asked."""
    [newest] = api_get(planner, "/morning-plans?pageSize=1")["results"]
    choices = api_get(planner, f"/morning-plans/{newest['id']}")["choices"]
    choice = next(choice for choice in choices if choice["offerStatus"] == "open")
    request = choice["request"]["id"]
    api_send(planner, "POST", f"/requests/{request}/cancellation", {"reason": "not_needed"})
    return str(choice["substitute"]["name"])


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
