"""Two invallers with work of their own who swap, and a colleague of another region who must not see it."""

import re
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage

from playwright.sync_api import Locator, Page, expect

from tests.chaos.world import eventually
from tests.journeys.mornings import api_get, place
from tests.journeys.screens import JORIS, LEADER, PATIENCE_MS, PHONE, PLANNER, SANNE, Screens
from tests.screenshots.scene import ask, school_days_ahead

NAMESAKE = (
    "SELECT u.email FROM people_substitute s JOIN accounts_user u ON u.id = s.user_id "
    "WHERE s.given_name = 'Joris' AND s.family_name = 'Hendriks' AND u.email <> %s"
)


def work_of_both(screens: Screens) -> tuple[int, int]:
    """Place Sanne with group 5 and Joris with group 6, on two days that both have free; gives the two assignments."""
    leader, planner = screens.of(LEADER, PHONE), screens.of(PLANNER, PHONE)
    free = days_free(
        screens.of(SANNE, PHONE, "/invalbeurten"), screens.of(JORIS, PHONE, "/invalbeurten")
    )
    return (
        place(screens, planner, ask(leader, next(free), 5), SANNE),
        place(screens, planner, ask(leader, next(free), 6), JORIS),
    )


def days_free(*people: Page) -> Iterator[date]:
    """School days on which nobody of them works; the first is skipped, as it may be too near to swap."""
    busy = {
        period["date"]
        for page in people
        for card in api_get(page, "/assignments?status=confirmed&pageSize=100")["results"]
        for period in card["periods"]
    }
    days = school_days_ahead(people[0])
    next(days)
    return (day for day in days if day.isoformat() not in busy)


def ask_colleagues(invaller: Page) -> None:
    """Two presses from the invalbeurt."""
    invaller.get_by_role("link", name="Ruilen", exact=True).click()
    invaller.get_by_role("button", name="Vraag deze").click()
    expect(invaller.get_by_text("Jij komt, tot een collega ja zegt")).to_be_visible(
        timeout=PATIENCE_MS
    )


def swap_card(colleague: Page) -> Locator:
    """The card of the question that this journey is about, below what schools ask."""
    cards = colleague.get_by_role("region", name="Collega's die iemand zoeken")
    return cards.get_by_role("link", name="Groep 5 · De Regenboog")


def offer_in_return(colleague: Page) -> None:
    colleague.get_by_role("button", name="Ik ruil met een beurt van mij").click()
    colleague.get_by_role("radio", name=re.compile("Groep 6, De Regenboog")).click()
    colleague.get_by_role("button", name="Stel deze ruil voor").click()
    expect(colleague.get_by_text("Er verandert niets tot je collega ja zegt")).to_be_visible(
        timeout=PATIENCE_MS
    )


def namesake_elsewhere(screens: Screens) -> Page:
    """The phone of the other Joris Hendriks, in the pool of another region; a code by mail lets him in."""
    [(email,)] = screens.world.sql(NAMESAKE, JORIS)
    page = screens.visitor(PHONE)
    page.goto("/inloggen")
    page.get_by_role("button", name="Stuur mij een code per mail").click()
    page.get_by_label("E-mailadres").fill(email)
    mailbox = screens.world.mailbox
    before = len(mailbox.messages)
    page.locator("button[type=submit]").click()

    def letters() -> list[EmailMessage]:
        return [mail for mail in mailbox.messages[before:] if email in str(mail["To"])]

    eventually(lambda: bool(letters()), what="a mail with the code")
    text = letters()[-1].get_body(("plain",))
    assert text is not None
    code = re.search(r"^([A-Z0-9-]{6,})\s*$", text.get_content(), re.MULTILINE)
    assert code is not None, text.get_content()
    page.get_by_label("Code uit je mail").fill(code[1])
    page.get_by_role("button", name="Verder").click()
    page.wait_for_url(lambda url: "/inloggen" not in url)
    return page
