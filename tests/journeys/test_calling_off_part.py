"""An invaller who misses one of two days calls off only that day, while the school watches."""

import re
from dataclasses import dataclass
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.axe import too_wide, violations_on
from tests.journeys.mornings import api_get, place
from tests.journeys.screens import LEADER, PATIENCE_MS, PHONE, PLANNER, SANNE, Screens
from tests.journeys.swapping import days_free
from tests.journeys.telephone import count_taps, taps
from tests.journeys.watching import seen_at, watch_for
from tests.screenshots.scene import ask

pytestmark = pytest.mark.browser
TAPS = 3
"""The question, the day that stays, and yes."""


@dataclass(frozen=True, kw_only=True)
class TwoDays:
    """Sanne comes on both, and the school has the request open."""

    leader: Page
    assignment: int
    stays: date
    goes: date


@pytest.fixture
def two_days(screens: Screens) -> TwoDays:
    leader = screens.of(LEADER, PHONE, bypass_csp=True)
    free = days_free(screens.of(SANNE, PHONE, "/invalbeurten"))
    stays, goes = next(free), next(free)
    request = ask(leader, stays, 5, goes)
    assignment = place(screens, screens.of(PLANNER, PHONE), request, SANNE)
    leader.goto(f"/aanvragen/{request}")
    expect(leader.get_by_text("Sanne Visser").first).to_be_visible(timeout=PATIENCE_MS)
    return TwoDays(leader=leader, assignment=assignment, stays=stays, goes=goes)


def test_one_of_two_days_goes_and_the_school_sees_it_at_once(
    screens: Screens, two_days: TwoDays
) -> None:
    leader = two_days.leader
    watch_for(leader, "Niet op")
    sanne = screens.blank(SANNE, PHONE, bypass_csp=True)
    count_taps(sanne)
    sanne.goto(f"/invalbeurten/{two_days.assignment}")

    sanne.get_by_role("button", name="Ik kan toch niet").click()
    days = sanne.get_by_role("group", name="Voor welke dagen?")
    expect(days.get_by_role("checkbox", checked=True)).to_have_count(3)
    days.get_by_role("checkbox").nth(1).uncheck()
    expect(
        sanne.get_by_text(re.compile("Je komt nog wel op .*; voor .* zoeken we"))
    ).to_be_visible()
    assert violations_on(sanne) == []
    assert too_wide(sanne) is None
    sanne.get_by_role("button", name="Ja, zeg af voor 1 dag").click()

    expect(sanne.get_by_text(re.compile("(afgezegd|teruggedraaid binnen)"))).to_be_visible(
        timeout=PATIENCE_MS
    )
    assert taps(sanne) == TAPS
    expect(sanne.get_by_text("Deze invalbeurt gaat niet door")).to_have_count(0)
    seen_at(leader)
    expect(leader.get_by_text("Sanne Visser").first).to_be_visible()
    expect(leader.get_by_text("Een invaller zegde af").first).to_be_visible(timeout=PATIENCE_MS)
    assert violations_on(sanne) + violations_on(leader) == []
    card = api_get(sanne, f"/assignments/{two_days.assignment}")
    assert {period["date"] for period in card["periods"]} == {two_days.stays.isoformat()}
    assert {period["date"] for period in card["calledOffPeriods"]} == {two_days.goes.isoformat()}


def test_a_school_leader_has_the_same_question(two_days: TwoDays) -> None:
    leader = two_days.leader

    leader.get_by_role("button", name="Zeg af", exact=True).click()
    question = leader.get_by_role("dialog", name="Komt Sanne Visser toch niet?")
    question.get_by_role("checkbox").nth(2).uncheck()
    assert violations_on(leader) == []
    question.get_by_role("button", name="Ja, zeg af voor 1 dag").click()

    expect(leader.get_by_text("Niet op")).to_be_visible(timeout=PATIENCE_MS)
    card = api_get(leader, f"/assignments/{two_days.assignment}")
    assert {period["date"] for period in card["periods"]} == {two_days.goes.isoformat()}
    assert {one["calledOffBySide"] for one in card["calledOffPeriods"]} == {"school"}
