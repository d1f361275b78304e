"""An invaller who cannot come swaps with a colleague, on two phones, while the school watches and another region sees nothing."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.mornings import api_get, api_send
from tests.journeys.screens import JORIS, LEADER, PATIENCE_MS, PHONE, SANNE, Screens
from tests.journeys.swapping import (
    ask_colleagues,
    namesake_elsewhere,
    offer_in_return,
    swap_card,
    work_of_both,
)
from tests.journeys.telephone import count_taps, taps
from tests.journeys.watching import seen_at, watch_for

pytestmark = pytest.mark.browser
TAPS_TO_ASK = 2
TAPS_TO_OFFER = 4
TAPS_TO_AGREE = 2
TAPS_TO_TAKE_OVER = 3


def test_two_colleagues_exchange_and_the_school_sees_who_comes(screens: Screens) -> None:
    hers, _ = work_of_both(screens)
    leader = request_screen(screens, hers)
    sanne, joris = counted(screens, SANNE), counted(screens, JORIS)
    joris.goto("/aanbod")
    sanne.goto(f"/invalbeurten/{hers}")
    watch_for(leader, "Zoekt een collega om over te nemen")

    ask_colleagues(sanne)
    assert taps(sanne) == TAPS_TO_ASK
    seen_at(leader)
    expect(leader.get_by_text("Tot iemand ja zegt, komt Sanne Visser gewoon")).to_be_visible()
    # The card comes by itself, and does not say who asks.
    expect(swap_card(joris)).to_be_visible(timeout=PATIENCE_MS)
    expect(joris.locator("main")).not_to_contain_text("Sanne")
    swap_card(joris).click()
    offer_in_return(joris)
    assert taps(joris) == TAPS_TO_OFFER

    watch_for(leader, "Joris Hendriks")
    sanne.get_by_role("button", name="Ja, ruilen").click(timeout=PATIENCE_MS)
    sanne.get_by_role("button", name="Bevestig de ruil").click()
    expect(sanne.get_by_text("Je komt. Dank je wel!").first).to_be_visible(timeout=PATIENCE_MS)
    assert taps(sanne) == TAPS_TO_ASK + TAPS_TO_AGREE
    expect(sanne.get_by_text("Groep 6").first).to_be_visible()
    seen_at(leader)
    expect(leader.get_by_text("Zoekt een collega")).to_have_count(0)
    expect(joris.get_by_text("Jij komt", exact=True)).to_be_visible(timeout=PATIENCE_MS)


def test_the_first_colleague_takes_it_over_and_another_region_sees_nothing(
    screens: Screens,
) -> None:
    hers, _ = work_of_both(screens)
    stranger = namesake_elsewhere(screens)
    leader = request_screen(screens, hers)
    sanne = screens.of(SANNE, PHONE, f"/invalbeurten/{hers}/ruilen")
    joris = counted(screens, JORIS)
    joris.goto("/aanbod")
    api_send(sanne, "POST", f"/assignments/{hers}/swap")
    swap_card(joris).click(timeout=PATIENCE_MS)
    joris.wait_for_url("**/ruilen/*")
    question = joris.url.rsplit("/", 1)[1]

    for path in ("/aanbod", f"/ruilen/{question}", f"/invalbeurten/{hers}/ruilen"):
        stranger.goto(path)
        expect(stranger.locator("h1").first).to_be_visible(timeout=PATIENCE_MS)
        expect(stranger.locator(".ui-skeleton__line")).to_have_count(0, timeout=PATIENCE_MS)
        expect(stranger.locator("main")).not_to_contain_text("De Regenboog")
    assert api_get(stranger, "/swap-questions")["results"] == []

    watch_for(leader, "Joris Hendriks")
    joris.get_by_role("button", name="Ik neem het over").click()
    joris.get_by_role("button", name="Bevestig: ik kom").click()
    expect(joris.get_by_text("Je komt. Dank je wel!").first).to_be_visible(timeout=PATIENCE_MS)
    assert taps(joris) == TAPS_TO_TAKE_OVER
    seen_at(leader)
    expect(sanne.get_by_text("Een collega komt in jouw plaats")).to_be_visible(timeout=PATIENCE_MS)


def counted(screens: Screens, email: str) -> Page:
    """A phone whose taps are counted."""
    page = screens.blank(email, PHONE)
    count_taps(page)
    return page


def request_screen(screens: Screens, assignment: int) -> Page:
    """The screen of the school about the request of this assignment."""
    page = screens.of(LEADER, PHONE)
    request = api_get(page, f"/assignments/{assignment}")["requestId"]
    page.goto(f"/aanvragen/{request}")
    expect(page.get_by_text("Sanne Visser").first).to_be_visible(timeout=PATIENCE_MS)
    return page
