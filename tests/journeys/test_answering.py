"""The invaller's phone on the way: two taps on a slow network, an answer without any, and an honest last word."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journeys.axe import violations_on
from tests.journeys.mornings import api_get, place
from tests.journeys.screens import (
    JORIS,
    LEADER,
    PATIENCE_MS,
    PHONE,
    PLANNER,
    SANNE,
    Screens,
    sign_in,
)
from tests.journeys.steps import Asked, accept, ask_for_somebody, sanne_screen, send_request, yes
from tests.journeys.telephone import count_taps, slow_down, taps, without_reception

pytestmark = pytest.mark.browser
MOST_TAPS_TO_ASK = 8
TAPS_TO_ANSWER = 2


def test_from_asking_to_coming_is_a_handful_of_taps_on_a_slow_network(screens: Screens) -> None:
    leader = screens.blank(LEADER, PHONE)
    count_taps(leader)
    leader.goto("/vandaag")
    leader.get_by_role("link", name="Iemand nodig?").click()
    groups = leader.get_by_role("group", name="Welke groep?")
    groups.get_by_role("checkbox", name="5", exact=True).click()
    leader.get_by_role("group", name="Wanneer?").get_by_role("radio").nth(1).click()
    send_request(leader)
    assert 0 < taps(leader) <= MOST_TAPS_TO_ASK

    sanne = screens.blank(SANNE, PHONE)
    count_taps(sanne)
    slow_down(sanne)
    sanne.goto(f"/aanbod/{offer_of(sanne)}")
    accept(sanne)
    expect(sanne.get_by_text("Je komt. Dank je wel!").first).to_be_visible(timeout=PATIENCE_MS)
    assert taps(sanne) == TAPS_TO_ANSWER


def test_an_answer_without_reception_is_delivered_once(screens: Screens) -> None:
    leader, sanne = screens.of(LEADER, PHONE), sanne_screen(screens)
    asked = ask_for_somebody(leader)
    offer = offer_of(sanne)
    sanne.goto(f"/aanbod/{offer}")
    expect(yes(sanne)).to_be_visible(timeout=PATIENCE_MS)

    with without_reception(sanne):
        # The app is started anew: the worker gives the app, the device remembers the offer.
        sanne.goto(f"/aanbod/{offer}")
        accept(sanne)
        expect(heading(sanne, "Je antwoord is bewaard")).to_be_visible(timeout=PATIENCE_MS)
        sanne.reload()
        expect(heading(sanne, "Je antwoord is bewaard")).to_be_visible(timeout=PATIENCE_MS)
        assert answers_at_the_server(screens, offer) == 0

    expect(heading(sanne, "Je komt. Dank je wel!")).to_be_visible(timeout=PATIENCE_MS)
    expect(sanne.get_by_text("Je antwoord is verstuurd om").first).to_be_visible()
    sanne.reload()
    expect(heading(sanne, "Je komt. Dank je wel!")).to_be_visible(timeout=PATIENCE_MS)
    assert answers_at_the_server(screens, offer) == 1
    assert who_come(leader, asked) == ["Sanne Visser"]


def test_who_answered_without_reception_and_was_too_late_reads_that_it_is_filled(
    screens: Screens,
) -> None:
    leader, sanne = screens.of(LEADER, PHONE), sanne_screen(screens)
    asked = ask_for_somebody(leader)
    sanne.goto(f"/aanbod/{offer_of(sanne)}")
    expect(yes(sanne)).to_be_visible(timeout=PATIENCE_MS)

    with without_reception(sanne):
        accept(sanne)
        expect(heading(sanne, "Je antwoord is bewaard")).to_be_visible(timeout=PATIENCE_MS)
        place_joris(screens, asked)

    expect(heading(sanne, "Al vervuld")).to_be_visible(timeout=PATIENCE_MS)
    expect(sanne.get_by_text("Je antwoord is verstuurd om").first).to_be_visible()
    assert who_come(leader, asked) == ["Joris Hendriks"]


def test_an_answer_can_be_taken_back_before_it_was_sent(screens: Screens) -> None:
    leader = screens.of(LEADER, PHONE)
    sanne = screens.of(SANNE, PHONE, "/aanbod", bypass_csp=True)
    asked = ask_for_somebody(leader)
    offer = offer_of(sanne)
    sanne.goto(f"/aanbod/{offer}")
    expect(yes(sanne)).to_be_visible(timeout=PATIENCE_MS)

    with without_reception(sanne):
        accept(sanne)
        expect(heading(sanne, "Je antwoord is bewaard")).to_be_visible(timeout=PATIENCE_MS)
        assert violations_on(sanne) == []
        sanne.get_by_role("button", name="Haal mijn antwoord terug").click()
        expect(yes(sanne)).to_be_visible(timeout=PATIENCE_MS)

    expect(sanne.locator(".app-live:visible")).to_have_text("Live", timeout=PATIENCE_MS)
    assert answers_at_the_server(screens, offer) == 0
    assert who_come(leader, asked) == []


def test_signing_out_takes_an_answer_that_waits_and_the_offers_along(screens: Screens) -> None:
    leader = screens.of(LEADER, PHONE)
    ask_for_somebody(leader)
    # A session of its own: the others go on with the one that was kept for them.
    sanne = screens.visitor(PHONE)
    sign_in(sanne, SANNE)
    offer = offer_of(sanne)
    sanne.goto(f"/aanbod/{offer}")
    expect(yes(sanne)).to_be_visible(timeout=PATIENCE_MS)

    with without_reception(sanne):
        accept(sanne)
        expect(heading(sanne, "Je antwoord is bewaard")).to_be_visible(timeout=PATIENCE_MS)
        sanne.get_by_role("button", name="Meer", exact=True).click()
        sanne.get_by_role("button", name="Uitloggen").click()
        expect(sanne.get_by_text("Je bent nog niet helemaal uitgelogd")).to_be_visible(
            timeout=PATIENCE_MS
        )
        remembered = sanne.evaluate("Object.keys(localStorage).filter((key) => /of-me/.test(key))")
        assert remembered == []

    expect(sanne.get_by_text("Je bent nu helemaal uitgelogd")).to_be_visible(timeout=PATIENCE_MS)
    sign_in(sanne, SANNE)
    sanne.goto(f"/aanbod/{offer}")
    expect(yes(sanne)).to_be_visible(timeout=PATIENCE_MS)
    assert answers_at_the_server(screens, offer) == 0


def heading(page: Page, words: str) -> Locator:
    return page.get_by_role("heading", name=words)


def offer_of(page: Page) -> int:
    """The open offer of this person, as the address in a notice names it."""
    offer: int = api_get(page, "/offers?status=open")["results"][0]["id"]
    return offer


def answers_at_the_server(screens: Screens, offer: int) -> int:
    """How many acceptances of this offer the server took, each with a key of its own."""
    (row,) = screens.world.sql(
        "SELECT count(*) FROM api_storedanswer WHERE route = %s",
        f"/api/v1/offers/{offer}/acceptance",
    )
    count: int = row[0]
    return count


def place_joris(screens: Screens, asked: Asked) -> None:
    """The planner books somebody else, meanwhile."""
    place(screens, screens.of(PLANNER, PHONE), asked.id, JORIS)


def who_come(page: Page, asked: Asked) -> list[str]:
    return [one["name"] for one in api_get(page, f"/requests/{asked.id}")["substitutes"]]
