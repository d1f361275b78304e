"""One morning on three screens at once: ask, look, send, be asked, say yes, and everybody sees it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.chaos.world import eventually
from tests.journeys.screens import PATIENCE_MS, PHONE, Screens
from tests.journeys.steps import (
    accept,
    ask_for_somebody,
    fill_in_request,
    leader_screen,
    open_offer,
    planner_screen,
    sanne_screen,
    send_request,
    status,
    yes,
)
from tests.journeys.watching import seen_at, watch_for

pytestmark = pytest.mark.browser
CODE = r"^\s*([A-Z0-9]{4,}(?:-[A-Z0-9]+)*)\s*$"
LIMIT_MS = 2_000


def test_a_yes_is_on_all_three_screens_within_two_seconds_without_loading_again(
    screens: Screens,
) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)
    asked = ask_for_somebody(leader)
    planner = planner_screen(screens, asked)
    open_offer(sanne)
    expect(leader.get_by_text("1 invaller gevraagd").first).to_be_visible()
    expect(planner.get_by_role("tab", name="Gevraagd")).to_be_visible()
    yes(sanne).click()

    watch_for(leader, "Sanne Visser")
    watch_for(planner, "Vervuld", part="[aria-labelledby=board-side-title] [role=status]")
    watch_for(sanne, "Je komt. Dank je wel!")
    with sanne.expect_response(re.compile(r"/acceptance$")) as answered:
        sanne.get_by_role("button", name="Bevestig").click()
    seen = {name: seen_at(page) for name, page in _named(leader, planner, sanne).items()}

    committed = _answer_began_at(answered.value.request.timing)
    late = {
        name: moment - committed for name, moment in seen.items() if moment - committed > LIMIT_MS
    }
    assert late == {}
    assert answered.value.status == 201
    expect(status(leader, "Vervuld")).to_be_visible()
    expect(status(planner, "Vervuld")).to_be_visible()


def test_before_sending_the_school_sees_who_is_asked_and_when(screens: Screens) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)

    fill_in_request(leader, group="6")
    plan = leader.get_by_role("list", name="Wie we wanneer vragen").get_by_role("listitem")
    expect(plan.first).to_contain_text("nu", timeout=PATIENCE_MS)
    expect(plan.first).to_contain_text("1 invaller")
    expect(plan.first).to_contain_text("je voorkeur eerst")
    assert plan.count() > 1
    expect(sanne.get_by_role("link", name="De Regenboog")).to_have_count(0)

    send_request(leader)
    expect(sanne.get_by_role("link", name="De Regenboog")).to_be_visible(timeout=PATIENCE_MS)


def test_the_first_screen_of_an_offer_says_when_where_how_far_and_why(screens: Screens) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)
    ask_for_somebody(leader, group="4")

    open_offer(sanne)

    for words in ("De Regenboog", "Groep 4", "min reizen", "Reageer binnen", "Waarom jij"):
        expect(sanne.get_by_text(words).first).to_be_visible()
    expect(yes(sanne)).to_be_in_viewport()


def test_a_code_from_the_mail_opens_the_door_without_a_password(screens: Screens) -> None:
    visitor = screens.visitor(PHONE)
    visitor.goto("/inloggen")
    visitor.get_by_role("button", name="Stuur mij een code per mail").click()
    visitor.get_by_label("E-mailadres").fill("coordinator@demo.test")
    visitor.get_by_role("button", name="Stuur de code").click()

    visitor.get_by_label("Code uit je mail").fill(_code_mailed_to(screens, "coordinator@demo.test"))
    visitor.get_by_role("button", name="Verder").click()

    visitor.wait_for_url(re.compile(r"/wacht-op-mij"))


def test_accepting_shows_the_same_card_to_both_sides(screens: Screens) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)
    ask_for_somebody(leader, group="3")
    open_offer(sanne)

    accept(sanne)

    expect(sanne.get_by_text("Je komt. Dank je wel!").first).to_be_visible(timeout=PATIENCE_MS)
    expect(sanne.get_by_text("Meld je", exact=False).first).to_be_visible()
    expect(leader.get_by_text("Sanne Visser").first).to_be_visible(timeout=PATIENCE_MS)


def _named(leader: Page, planner: Page, sanne: Page) -> dict[str, Page]:
    return {"school leader": leader, "planner": planner, "invaller": sanne}


def _answer_began_at(timing: object) -> float:
    """The first byte of the answer: the server commits before it writes it."""
    assert isinstance(timing, dict)
    return float(timing["startTime"]) + float(timing["responseStart"])


def _code_mailed_to(screens: Screens, email: str) -> str:
    """The newest code; a person gets other mail too."""

    def codes() -> list[str]:
        bodies = [
            mail.get_body(("plain",))
            for mail in screens.world.mailbox.messages
            if email in str(mail["To"])
        ]
        # The text as it is read; as it travels it may be base64.
        texts = [body.get_content() for body in bodies if body is not None]
        found = [re.search(CODE, text, re.MULTILINE) for text in texts]
        return [code.group(1) for code in found if code is not None]

    eventually(lambda: bool(codes()), what=f"a mail with a code for {email}")
    return codes()[-1]
