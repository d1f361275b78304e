"""The signed link of a mail: a confirm step without signing in, and nothing for a mail scanner to click."""

import re
from email.message import EmailMessage

import httpx
import pytest
from playwright.sync_api import expect

from tests.chaos.world import eventually
from tests.journeys.mornings import api_get
from tests.journeys.reminding import at_the_question, link_of_reminder
from tests.journeys.screens import PATIENCE_MS, SANNE, Screens
from tests.journeys.steps import accept, ask_for_somebody, leader_screen, status, yes

pytestmark = pytest.mark.browser
ON_THE_WAY = """
    SELECT id FROM notices_delivery
    WHERE channel = 'mail' AND state IN ('queued', 'sending') AND due_at <= now()
"""


def test_a_link_from_the_mail_asks_first_and_accepts_without_signing_in(screens: Screens) -> None:
    leader = leader_screen(screens)
    link = link_after(screens, lambda: ask_for_somebody(leader))

    stranger = screens.visitor()
    stranger.goto(link)
    expect(yes(stranger)).to_be_visible(timeout=PATIENCE_MS)
    accept(stranger)

    expect(stranger.get_by_text("Je komt. Dank je wel!").first).to_be_visible(timeout=PATIENCE_MS)
    expect(status(leader, "Vervuld")).to_be_visible(timeout=PATIENCE_MS)


def test_opening_the_link_alone_answers_nothing(screens: Screens) -> None:
    leader = leader_screen(screens)
    asked = []
    link = link_after(screens, lambda: asked.append(ask_for_somebody(leader)))

    # As a scanner on a mail server does, and as one with a browser does.
    assert httpx.get(link).status_code == 200
    scanner = screens.visitor()
    scanner.goto(link)
    expect(yes(scanner)).to_be_visible(timeout=PATIENCE_MS)

    request = api_get(leader, f"/requests/{asked[0].id}")
    assert (request["status"], request["openOffers"], request["substitutes"]) == ("offering", 1, [])


def test_a_reminder_calls_off_in_two_presses_without_signing_in(screens: Screens) -> None:
    leader = leader_screen(screens)
    asked = []
    offer = link_after(screens, lambda: asked.append(ask_for_somebody(leader)))
    sanne = screens.visitor()
    sanne.goto(offer)
    accept(sanne)
    expect(sanne.get_by_text("Je komt. Dank je wel!").first).to_be_visible(timeout=PATIENCE_MS)
    [(assignment,)] = screens.world.sql(
        "SELECT id FROM requests_assignment WHERE request_id = %s", asked[0].id
    )
    link = link_of_reminder(screens, assignment)

    stranger = screens.visitor()
    stranger.goto(at_the_question(link))
    question = stranger.get_by_role("dialog", name="Kun je toch niet komen?")
    expect(question).to_be_visible(timeout=PATIENCE_MS)
    # The proof is out of sight at once, and opening it is not the answer.
    expect(stranger).to_have_url(re.compile(r"/invalbeurt\?antwoord=nee$"))
    assert api_get(leader, f"/requests/{asked[0].id}")["status"] == "filled"
    question.get_by_role("button", name="Ja, zeg af").click()

    expect(stranger.get_by_role("heading", name="Je hebt afgezegd")).to_be_visible(
        timeout=PATIENCE_MS
    )
    assert api_get(leader, f"/requests/{asked[0].id}")["status"] != "filled"
    again = screens.visitor()
    again.goto(link)
    off = again.get_by_role("heading", name="Je hoeft niet te komen")
    expect(off).to_be_visible(timeout=PATIENCE_MS)


def link_after(screens: Screens, act: object) -> str:
    """Do something, and give the link of the mail that Sanne gets for it."""
    assert callable(act)
    # A question of the demonstration may still be on its way to her.
    eventually(lambda: screens.world.sql(ON_THE_WAY) == [], what="no mail is on its way")
    before = len(screens.world.mailbox.messages)
    act()

    def offers() -> list[EmailMessage]:
        new = screens.world.mailbox.messages[before:]
        return [
            mail for mail in new if SANNE in str(mail["To"]) and "invalvraag" in mail["Subject"]
        ]

    eventually(lambda: bool(offers()), what="a mail with the question for Sanne")
    text = offers()[0].get_body(("plain",))
    assert text is not None
    # The scheme says http here and https in production.
    link = re.search(r"http\S+/aanbod#\S+", text.get_content())
    assert link is not None, text.get_content()
    return link.group(0)
