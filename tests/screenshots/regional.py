"""The screens of regions: all of them for the Realisatie-eenheid, one for everybody in it, coverage, and keeping it."""

import re
from collections.abc import Sequence
from typing import Final

from playwright.sync_api import Page

from tests.journeys.screens import LEADER, SANNE
from tests.screenshots.exhibit import Act, Exhibit, answer_with, go_offline, never_answer, press
from tests.screenshots.looks import by_night

MONITOR: Final = "realisatie@demo.test"
HOLIDAY: Final = re.compile("vakantie")
COORDINATOR: Final = "coordinator@demo.test"
NO_COVERAGE: Final = {
    "date": "2026-11-23",
    "coverage": {"total": 0, "inRegion": 0, "inNone": 0, "inTwo": 0},
    "municipalities": [],
}


def of_the_regions() -> Sequence[Exhibit]:
    """All of them."""
    return [*_nation(), *_own_region(), *_holidays(), *_without_answers()]


def _nation() -> list[Exhibit]:
    return [
        Exhibit(name="realisatie-regios", who=MONITOR, path="/regios"),
        Exhibit(
            name="realisatie-regio",
            who=MONITOR,
            path="/regios",
            act=_follow("Onderwijsregio Stedendriehoek"),
        ),
        Exhibit(
            name="realisatie-status",
            who=MONITOR,
            path="/regios",
            act=_one_by_one(
                _follow("Onderwijsregio Twente"), press("Verander de status"), _choose("Voorloper")
            ),
        ),
        Exhibit(
            name="realisatie-status-afwijzen",
            who=MONITOR,
            path="/regios",
            act=_one_by_one(
                _follow("Onderwijsregio Twente"), press("Wijs de vraag af"), press("Wijs af")
            ),
        ),
        Exhibit(
            name="realisatie-samengevoegd",
            who=MONITOR,
            path="/regios",
            act=_follow("Onderwijsregio IJsselvallei"),
        ),
        Exhibit(name="realisatie-dekking", who=MONITOR, path="/dekking"),
        Exhibit(
            name="realisatie-dekking-scholen",
            who=MONITOR,
            path="/dekking",
            act=press("Toon 4 zonder regio"),
        ),
    ]


def _own_region() -> list[Exhibit]:
    def of(name: str, act: Act | None = None) -> Exhibit:
        return Exhibit(name=f"coordinator-{name}", who=COORDINATOR, path="/regio", act=act)

    return [
        Exhibit(name="schoolleider-regio", who=LEADER, path="/regio"),
        of("regio"),
        of("regio-verloop", press("Toon alles wat is vastgelegd")),
        of("regio-fase", press("Wijzig Stichting De Hanzebrug")),
        of("regio-erbij", press("Voeg toe")),
        of("regio-gebied", press("Pas het gebied aan")),
        of("regio-vakantie", press("Voeg een vakantie toe")),
        of("regio-aantal", press("Geef een aantal op")),
        of("regio-gegevens", press("Pas gegevens aan")),
        of("regio-vraag", press("Vraag een andere status")),
        of("regio-alliantie-maken", press("Maak een alliantie")),
        of("regio-alliantie-meedoen", press("Doe mee aan een alliantie")),
        of("regio-alliantie-uit", press("Stap eruit: Alliantie Oost voor samen opleiden")),
        Exhibit(name="coordinator-dekking", who=COORDINATOR, path="/dekking"),
    ]


def _holidays() -> list[Exhibit]:
    """What an invaller sees of what the region keeps."""

    def of(name: str, act: Act, before: Act | None = None) -> Exhibit:
        return Exhibit(name=name, who=SANNE, path="/beschikbaarheid", act=act, before=before)

    return [
        of("vakantie-maand", _turn_to_a_holiday),
        of("donker-vakantie-maand", _turn_to_a_holiday, by_night),
        of("vakantie-dag", _one_by_one(_turn_to_a_holiday, _press_a_holiday)),
    ]


def _turn_to_a_holiday(page: Page) -> None:
    page.get_by_text("Andere dagen").wait_for()
    page.wait_for_load_state("networkidle")
    # Between two holidays there are at most three months.
    for _ in range(4):
        if page.get_by_role("button", name=HOLIDAY, disabled=False).count():
            return
        page.get_by_role("button", name="Volgende maand").click()
    raise AssertionError("no holiday in the calendar")


def _press_a_holiday(page: Page) -> None:
    page.get_by_role("button", name=HOLIDAY, disabled=False).first.click()
    page.get_by_role("dialog").wait_for()


def _without_answers() -> list[Exhibit]:
    def empty(page: Page) -> None:
        body = {**NO_COVERAGE, "regions": [], "dots": []}
        answer_with("**/api/v1/region-overview", 200, body)(page)

    return [
        Exhibit(name="realisatie-regios-leeg", who=MONITOR, path="/regios", before=empty),
        Exhibit(
            name="realisatie-regios-traag",
            who=MONITOR,
            path="/regios",
            before=never_answer("**/api/v1/region-overview"),
            waits=True,
        ),
        Exhibit(
            name="realisatie-regios-fout",
            who=MONITOR,
            path="/regios",
            before=answer_with("**/api/v1/region-overview", 500, {"status": 500}),
        ),
        Exhibit(name="realisatie-regios-offline", who=MONITOR, path="/regios", act=go_offline),
        Exhibit(
            name="coordinator-dekking-leeg",
            who=COORDINATOR,
            path="/dekking",
            before=answer_with("**/api/v1/region-coverage", 200, NO_COVERAGE),
        ),
    ]


def _follow(name: str) -> Act:
    def act(page: Page) -> None:
        page.get_by_role("link", name=name).first.click()
        page.get_by_role("heading", level=1, name=name).wait_for()

    return act


def _choose(label: str) -> Act:
    def act(page: Page) -> None:
        page.get_by_role("radio", name=label).check()

    return act


def _one_by_one(*acts: Act) -> Act:
    def act(page: Page) -> None:
        for each in acts:
            each(page)

    return act
