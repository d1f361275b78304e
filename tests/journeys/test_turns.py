"""The morning goes otherwise: no, no answer, a change of mind, nobody at all."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.mornings import api_get
from tests.journeys.screens import PATIENCE_MS, Screens
from tests.journeys.steps import (
    Asked,
    accept,
    ask_for_somebody,
    decline,
    joris_screen,
    leader_screen,
    offer_card,
    open_offer,
    planner_screen,
    sanne_screen,
    status,
    yes,
)

pytestmark = pytest.mark.browser


def test_after_a_no_the_next_wave_goes_out_at_once(screens: Screens) -> None:
    leader, sanne, joris = leader_screen(screens), sanne_screen(screens), joris_screen(screens)
    asked = ask_for_somebody(leader)
    open_offer(sanne)
    expect(offer_card(joris)).to_have_count(0)

    decline(sanne)

    expect(sanne.get_by_text("Dank je voor je antwoord").first).to_be_visible(timeout=PATIENCE_MS)
    expect(offer_card(joris)).to_be_visible(timeout=PATIENCE_MS)
    expect(leader.get_by_text("1 kan niet").first).to_be_visible(timeout=PATIENCE_MS)
    assert waves_sent(leader, asked) == 2
    open_offer(joris)
    accept(joris)
    expect(leader.get_by_text("Joris Hendriks").first).to_be_visible(timeout=PATIENCE_MS)


def test_an_offer_nobody_answered_expires_and_the_next_people_are_asked(screens: Screens) -> None:
    leader, sanne, joris = leader_screen(screens), sanne_screen(screens), joris_screen(screens)
    asked = ask_for_somebody(leader)
    open_offer(sanne)

    screens.world.sql(
        "UPDATE requests_offer SET expires_at = now() - interval '1 second', "
        "sent_at = sent_at - interval '1 hour' WHERE request_id = %s AND status = 'open'",
        asked.id,
    )
    screens.world.run_job("expire_offers", request_id=asked.id)

    expect(sanne.get_by_text("De tijd is om").first).to_be_visible(timeout=PATIENCE_MS)
    expect(leader.get_by_text("1 reageerde niet").first).to_be_visible(timeout=PATIENCE_MS)
    expect(offer_card(joris)).to_be_visible(timeout=PATIENCE_MS)


def test_who_calls_off_makes_room_for_the_next_with_priority(screens: Screens) -> None:
    leader, sanne, joris = leader_screen(screens), sanne_screen(screens), joris_screen(screens)
    asked = ask_for_somebody(leader)
    planner = planner_screen(screens, asked)
    open_offer(sanne)
    accept(sanne)
    expect(status(planner, "Vervuld")).to_be_visible(timeout=PATIENCE_MS)

    sanne.get_by_role("button", name="Ik kan toch niet").click()
    sanne.get_by_role("button", name="Ja, zeg af").click()

    expect(sanne.get_by_text("Deze invalbeurt gaat niet door").first).to_be_visible(
        timeout=PATIENCE_MS
    )
    for screen in (leader, planner):
        expect(screen.get_by_text("Een invaller zegde af").first).to_be_visible(timeout=PATIENCE_MS)
    open_offer(joris)
    accept(joris)
    for screen in (leader, planner):
        expect(status(screen, "Vervuld")).to_be_visible(timeout=PATIENCE_MS)
        expect(screen.get_by_text("Joris Hendriks").first).to_be_visible()


def test_when_nobody_comes_the_school_names_what_it_did(screens: Screens) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)
    asked = ask_for_somebody(leader)
    planner = planner_screen(screens, asked)
    open_offer(sanne)

    with screens.world.stopping_early(asked.id):
        expect(leader.get_by_text("Er is niemand gevonden").first).to_be_visible(
            timeout=PATIENCE_MS
        )

    expect(yes(sanne)).to_have_count(0, timeout=PATIENCE_MS)
    leader.get_by_role("radio", name="Groep verdeeld").check()
    leader.get_by_role("button", name="Leg dit vast").click()
    expect(leader.get_by_text("Wat jullie deden: groep verdeeld.").first).to_be_visible(
        timeout=PATIENCE_MS
    )
    expect(planner.get_by_text("Groep verdeeld").first).to_be_visible(timeout=PATIENCE_MS)
    assert api_get(leader, f"/requests/{asked.id}")["outcome"] == "split_over_groups"


def test_a_withdrawn_request_takes_its_question_back(screens: Screens) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)
    ask_for_somebody(leader)
    open_offer(sanne)

    leader.get_by_role("button", name="Trek in").click()
    leader.get_by_role("button", name="Ja, trek in").click()

    expect(leader.get_by_text("Deze aanvraag is ingetrokken").first).to_be_visible(
        timeout=PATIENCE_MS
    )
    expect(yes(sanne)).to_have_count(0, timeout=PATIENCE_MS)


def waves_sent(page: Page, asked: Asked) -> int:
    waves = api_get(page, f"/requests/{asked.id}")["waves"]
    return sum(wave["status"] == "sent" for wave in waves)
