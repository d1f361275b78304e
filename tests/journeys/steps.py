"""What people do on their screens, step by step."""

import re
from dataclasses import dataclass
from datetime import date

from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.journeys.mornings import api_get
from tests.journeys.screens import DESK, JORIS, LEADER, PATIENCE_MS, PHONE, PLANNER, SANNE, Screens


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A request that was sent, and its day."""

    id: int
    day: date


def fill_in_request(leader: Page, *, group: str) -> None:
    """Choose the group and the second day on offer: a whole school day ahead at every hour."""
    leader.goto("/aanvragen/nieuw")
    groups = leader.get_by_role("group", name="Welke groep?")
    groups.get_by_role("checkbox", name=group, exact=True).check()
    leader.get_by_role("group", name="Wanneer?").get_by_role("radio").nth(1).check()


def send_request(leader: Page) -> Asked:
    """Send what was filled in, and wait for its own page."""
    leader.get_by_role("button", name="Verstuur de aanvraag").click()
    leader.wait_for_url(re.compile(r"/aanvragen/\d+$"))
    request_id = int(leader.url.rsplit("/", 1)[1])
    periods = api_get(leader, f"/requests/{request_id}")["periods"]
    return Asked(id=request_id, day=date.fromisoformat(periods[0]["date"]))


def ask_for_somebody(leader: Page, *, group: str = "5") -> Asked:
    fill_in_request(leader, group=group)
    return send_request(leader)


def offer_card(invaller: Page) -> Locator:
    return invaller.get_by_role("link", name="De Regenboog")


def open_offer(invaller: Page) -> None:
    """Press the card that came by itself."""
    offer_card(invaller).first.click()
    expect(yes(invaller)).to_be_visible(timeout=PATIENCE_MS)


def yes(invaller: Page) -> Locator:
    return invaller.get_by_role("button", name="Ja, ik kom")


def accept(invaller: Page) -> None:
    """Two presses."""
    yes(invaller).click()
    invaller.get_by_role("button", name="Bevestig").click()


def decline(invaller: Page, reason: str = "Andere plannen") -> None:
    invaller.get_by_role("button", name="Niet deze keer").click()
    invaller.get_by_role("button", name=reason).click()


def status(page: Page, word: str) -> Locator:
    """The large status of the request on screen, in words."""
    return page.get_by_role("status").get_by_text(word, exact=True)


def leader_screen(screens: Screens) -> Page:
    return screens.of(LEADER, PHONE, "/vandaag")


def sanne_screen(screens: Screens) -> Page:
    return screens.of(SANNE, PHONE, "/aanbod")


def joris_screen(screens: Screens) -> Page:
    return screens.of(JORIS, PHONE, "/aanbod")


def planner_screen(screens: Screens, asked: Asked, size: ViewportSize = DESK) -> Page:
    """The board of that day with the request opened beside it, on a phone above it."""
    return screens.of(PLANNER, size, f"/ochtendbord?dag={asked.day}&aanvraag={asked.id}")
