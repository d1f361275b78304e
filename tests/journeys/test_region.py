"""The whole story of a region: it decides, the pool works by it, it promises, and its own data say whether it comes true."""

import re
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.deciding import (
    OBJECTION,
    OUTCOME,
    PROPOSAL,
    TEACHER,
    amend,
    close,
    let_the_others_agree,
    object_to_it,
    propose,
    vote_in_favour,
)
from tests.journeys.mornings import api_get
from tests.journeys.promising import (
    AGREEMENT,
    ANSWER,
    COORDINATOR,
    MONITOR,
    WHY_AGAIN,
    a_week_with,
    agree,
    approve,
    bring_back,
    give_back,
    last_monday,
    lock,
    measure,
    open_down_to_one_request,
    paper_of,
    report,
    standing,
)
from tests.journeys.screens import DESK, PATIENCE_MS, PHONE, PLANNER, Screens
from tests.journeys.steps import fill_in_request, leader_screen, send_request

pytestmark = pytest.mark.browser


def test_a_region_decides_promises_and_measures(screens: Screens) -> None:
    planner = screens.of(PLANNER, DESK, "/besluiten/nieuw")
    decide(screens, planner)
    ask_for_next_monday(leader := leader_screen(screens))
    expect(leader.get_by_text(PROPOSAL)).to_be_visible(timeout=PATIENCE_MS)

    coordinator = screens.of(COORDINATOR, DESK, "/afspraken/nieuw")
    keep_the_promise(screens, coordinator)

    _, _, paper = paper_of(coordinator).partition(f"{AGREEMENT} Stand: ")
    for words in (
        "Op koers. 90% (18 van 20",
        f"Besluit {PROPOSAL}",
        "1 van 1 rapportages goedgekeurd, 1 afgesloten",
        ANSWER,
    ):
        assert words in paper


def decide(screens: Screens, planner: Page) -> None:
    """Three chambers: objected to on a phone, amended, carried, and in force."""
    number = propose(planner)
    expect(
        planner.get_by_text(re.compile(r"^Nog \d+ stemmen, quorum gehaald in 0 van 3"))
    ).to_be_visible()
    teacher = screens.of(TEACHER, PHONE, "/")
    expect(teacher.get_by_role("heading", name="Wacht op mij")).to_be_visible()

    object_to_it(teacher)
    expect(planner.get_by_text(OBJECTION).first).to_be_visible(timeout=PATIENCE_MS)
    amend(planner)
    expect(teacher.get_by_text("Dit voorstel is zojuist gewijzigd")).to_be_visible(
        timeout=PATIENCE_MS
    )
    assert vote_in_favour(teacher) == 3

    let_the_others_agree(screens, number)
    close(planner)
    for screen in (planner, teacher):
        expect(screen.get_by_text(OUTCOME)).to_be_visible(timeout=PATIENCE_MS)
        expect(screen.get_by_text(re.compile("^De wijziging geldt vanaf"))).to_be_visible()
    assert api_get(planner, "/policies/current")["name"] == PROPOSAL


def ask_for_next_monday(leader: Page) -> None:
    """Choose that day on the calendar instead of the first that the form proposes, which is never later."""
    fill_in_request(leader, group="5")
    leader.get_by_role("group", name="Wanneer?").get_by_role("radio").first.check()
    leader.get_by_role("radio", name="Andere dagen").check()
    leader.locator(".ui-calendar__day[data-selected]").click()
    today = date.fromisoformat(leader.evaluate("new Date().toLocaleDateString('sv-SE')"))
    monday = today + timedelta(days=7 - today.weekday())
    # The seventh is not the seventeenth.
    day = leader.get_by_role("button", name=re.compile(rf"\b{words_of(leader, monday)}"))
    if day.count() == 0 or day.get_attribute("data-outside-month") is not None:
        leader.get_by_role("button", name="Volgende").first.click()
    day.click()
    assert send_request(leader).day == monday


def words_of(page: Page, day: date) -> str:
    words: str = page.evaluate(
        "(day) => new Date(day).toLocaleDateString('nl-NL', { dateStyle: 'long' })", str(day)
    )
    return words


def keep_the_promise(screens: Screens, coordinator: Page) -> None:
    """From at risk to on track by what the night counted, opened, reported, given back, approved and locked."""
    region = api_get(coordinator, "/me")["roles"][0]["region"]["id"]
    monday = last_monday(coordinator)
    with a_week_with(screens, region=region, monday=monday) as came_later:
        number = agree(coordinator, monday, decision=PROPOSAL)
        measure(screens, region)
        expect(standing(coordinator, "Let op")).to_be_visible(timeout=PATIENCE_MS)
        expect(coordinator.get_by_text(re.compile(r"^80% \(8 van 10 in week"))).to_be_visible()

        bring_back(screens, came_later, monday)
        measure(screens, region)
        expect(standing(coordinator, "Op koers")).to_be_visible(timeout=PATIENCE_MS)
        open_down_to_one_request(coordinator, number)

        report(coordinator, number, "")
        reviewer = screens.of(MONITOR, PHONE, f"/afspraken/{number}")
        give_back(reviewer)
        expect(coordinator.get_by_text(re.compile(WHY_AGAIN)).first).to_be_visible(
            timeout=PATIENCE_MS
        )
        report(coordinator, number, ANSWER)
        approve(reviewer)
        lock(coordinator)
        expect(reviewer.get_by_text(re.compile("^Op slot gezet door "))).to_be_visible(
            timeout=PATIENCE_MS
        )
