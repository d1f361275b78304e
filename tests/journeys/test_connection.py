"""Connections that go away: a phone without reception, and a server that is started again."""

import pytest
import redis
from playwright.sync_api import Locator, Page, expect

from tests.journeys.mornings import api_get, own_school
from tests.journeys.screens import LEADER, PATIENCE_MS, PHONE, Screens, sign_in
from tests.journeys.steps import (
    accept,
    ask_for_somebody,
    fill_in_request,
    leader_screen,
    offer_card,
    open_offer,
    planner_screen,
    sanne_screen,
    status,
)

pytestmark = pytest.mark.browser
LONGEST_PAUSE_MS = 45_000
"""A screen waits up to twenty seconds between attempts."""
NOTE = "Loop om naar het groene hek."


def test_a_request_made_without_reception_is_kept_and_sent_later_once(screens: Screens) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)
    leader.evaluate("navigator.serviceWorker.ready.then(() => true)")
    fill_in_request(leader, group="7")
    before = count_of_requests(leader)

    leader.context.set_offline(True)
    expect(live_line(leader)).to_have_text("Je bent offline", timeout=PATIENCE_MS)
    leader.get_by_role("button", name="Verstuur de aanvraag").click()
    expect(leader.get_by_text("Je aanvraag is bewaard").first).to_be_visible(timeout=PATIENCE_MS)
    leader.context.set_offline(False)

    expect(leader.get_by_text("Je bewaarde aanvraag is nu verstuurd.").first).to_be_visible(
        timeout=PATIENCE_MS
    )
    expect(offer_card(sanne)).to_be_visible(timeout=PATIENCE_MS)
    assert count_of_requests(leader) == before + 1


def test_what_was_kept_without_reception_does_not_survive_signing_out(screens: Screens) -> None:
    # A session of its own: the others go on with the one that was kept for them.
    leader = screens.visitor(PHONE)
    sign_in(leader, LEADER)
    leader.evaluate("navigator.serviceWorker.ready.then(() => true)")
    fill_in_request(leader, group="8")
    before = count_of_requests(leader)
    leader.context.set_offline(True)
    expect(live_line(leader)).to_have_text("Je bent offline", timeout=PATIENCE_MS)
    leader.get_by_role("button", name="Verstuur de aanvraag").click()
    expect(leader.get_by_text("Je aanvraag is bewaard").first).to_be_visible(timeout=PATIENCE_MS)

    leader.get_by_role("button", name="Meer", exact=True).click()
    leader.get_by_role("button", name="Uitloggen").click()
    expect(leader.get_by_text("Je bent nog niet helemaal uitgelogd")).to_be_visible(
        timeout=PATIENCE_MS
    )
    leader.context.set_offline(False)

    expect(leader.get_by_text("Je bent nu helemaal uitgelogd")).to_be_visible(timeout=PATIENCE_MS)
    assert leader.request.get("/api/v1/me").status == 401
    sign_in(leader, LEADER)
    expect(live_line(leader)).to_have_text("Live", timeout=PATIENCE_MS)
    leader.evaluate(
        "navigator.serviceWorker.controller.postMessage({ type: 'send-kept-requests' })"
    )
    leader.reload()
    assert count_of_requests(leader) == before


def test_open_screens_recover_by_themselves_after_the_server_was_started_again(
    screens: Screens,
) -> None:
    leader, sanne = leader_screen(screens), sanne_screen(screens)
    asked = ask_for_somebody(leader)
    planner = planner_screen(screens, asked)
    open_offer(sanne)
    for screen in (leader, planner, sanne):
        screen.evaluate("window.samePage = true")

    screens.world.web.kill()
    try:
        expect(live_line(planner)).to_contain_text("Verbinding wordt hersteld", timeout=PATIENCE_MS)
    finally:
        screens.world.web.start()

    for screen in (leader, planner, sanne):
        expect(live_line(screen)).to_have_text("Live", timeout=LONGEST_PAUSE_MS)
    accept(sanne)
    for screen in (leader, planner):
        expect(status(screen, "Vervuld")).to_be_visible(timeout=PATIENCE_MS)
    for screen in (leader, planner, sanne):
        assert screen.evaluate("window.samePage") is True


def test_a_change_that_no_hint_told_is_shown_once_the_server_hears_again(screens: Screens) -> None:
    leader = leader_screen(screens)
    asked = ask_for_somebody(leader)
    expect(live_line(leader)).to_have_text("Live", timeout=PATIENCE_MS)
    expect(status(leader, "Wordt gevraagd")).to_be_visible(timeout=PATIENCE_MS)
    leader.wait_for_load_state("networkidle")

    screens.world.sql(
        "UPDATE requests_substitutionrequest SET notes = %s WHERE id = %s", NOTE, asked.id
    )
    expect(leader.get_by_text(NOTE)).to_have_count(0)
    cut_the_line_of_hints(screens)

    expect(leader.get_by_text(NOTE).first).to_be_attached(timeout=PATIENCE_MS)


def cut_the_line_of_hints(screens: Screens) -> None:
    """What the web process listens to breaks off; it comes back by itself, and does not know what it missed."""
    with redis.Redis.from_url(screens.world.environment["REDIS_URL"]) as line:
        assert line.client_kill_filter(_type="pubsub") > 0


def live_line(page: Page) -> Locator:
    """The line that says how fresh the screen is: at the top of a phone, at the side of a desk."""
    return page.locator(".app-live:visible")


def count_of_requests(page: Page) -> int:
    total: int = api_get(page, f"/requests?schoolLocation={own_school(page)}&pageSize=1")["total"]
    return total
