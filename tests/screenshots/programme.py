"""The screens of the plan: read, written, its measures and challenges, and what works elsewhere."""

import re
from collections.abc import Sequence
from typing import Final

from playwright.sync_api import Page, expect

from tests.journeys.screens import PATIENCE_MS
from tests.screenshots.exhibit import (
    Act,
    Exhibit,
    answer_with,
    go_offline,
    never_answer,
    press,
)

COORDINATOR: Final = "coordinator@demo.test"
TEACHER: Final = "leraar@demo.test"
LATE: Final = "Vaste invallers op maandag en vrijdag"
EVALUATED: Final = "Een coach voor elke starter"
PLANNED: Final = "Een dag in de week ander onderwijs bij nood"
NOTHING: Final = {"results": [], "page": 1, "pageSize": 100, "total": 0}


def of_the_programme() -> Sequence[Exhibit]:
    """All of them."""
    return [*_plan(), *_measures(), *_challenges(), *_empty(), *_without_answers()]


def _plan() -> list[Exhibit]:
    def of(
        name: str, path: str = "/plan", act: Act | None = None, who: str = COORDINATOR
    ) -> Exhibit:
        return Exhibit(name=f"plan-{name}", who=who, path=path, act=act)

    return [
        of("lezen"),
        of("lezen-zetel", who=TEACHER),
        of("lezen-landelijk", who="realisatie@demo.test"),
        of("tabel", act=_unfold("Dezelfde maatregelen in een tabel")),
        of("concept", act=_draft),
        of("nieuwe-versie", "/plan/versies/nieuw"),
        of("schrijven", act=_write),
        of("schrijven-koppelen", act=_one_after_another(_write, _unfold("Wat hierbij hoort"))),
        of("goedkeuring", act=_one_after_another(_write, press("Vraag om goedkeuring"))),
        of("wegleggen", act=_one_after_another(_write, press("Leg weg"))),
    ]


def _measures() -> list[Exhibit]:
    def of(name: str, *acts: Act, who: str = COORDINATOR) -> Exhibit:
        act = _one_after_another(*acts) if acts else None
        return Exhibit(name=f"maatregel{name}", who=who, path="/plan/maatregelen", act=act)

    late, evaluated = _opened(LATE), _opened(EVALUATED)
    return [
        of("en"),
        of("", late),
        of("-zetel", late, who=TEACHER),
        of("-gepland", _opened(PLANNED)),
        of("-evalueren", late, press("Evalueer")),
        of("-stoppen", late, press("Stop")),
        of("-gesprek", late, press("Leg een gesprek vast")),
        of("-geevalueerd", evaluated),
        of("-verder", evaluated, press("Ga verder")),
        of("-delen", evaluated, press("Deel met andere regio's")),
        of("-wijzigen", late, _follow("Wijzig")),
        Exhibit(
            name="maatregel-nieuw-fout",
            who=COORDINATOR,
            path="/plan/maatregelen/nieuw",
            act=press("Bewaar"),
        ),
        Exhibit(name="elders", who=COORDINATOR, path="/plan/elders"),
        Exhibit(
            name="elders-overnemen",
            who=COORDINATOR,
            path="/plan/elders",
            act=_follow("Neem over"),
        ),
    ]


def _challenges() -> list[Exhibit]:
    def of(name: str, act: Act | None = None, who: str = COORDINATOR) -> Exhibit:
        return Exhibit(name=f"uitdaging{name}", who=who, path="/plan/uitdagingen", act=act)

    return [
        of("en"),
        of("en-zetel", who=TEACHER),
        of("-nieuw", press("Nieuwe uitdaging")),
        of("-wijzigen", press("Wijzig")),
        of("-afronden", press("Rond af")),
    ]


def _empty() -> list[Exhibit]:
    screens = {
        "plan": ("/plan", "programme-versions"),
        "maatregelen": ("/plan/maatregelen", "measures"),
        "uitdagingen": ("/plan/uitdagingen", "challenges"),
        "elders": ("/plan/elders", "shared-measures"),
    }
    return [
        Exhibit(
            name=f"{name}-leeg",
            who=COORDINATOR,
            path=path,
            before=answer_with(re.compile(rf"/api/v1/{noun}(\?|$)"), 200, NOTHING),
        )
        for name, (path, noun) in screens.items()
    ]


def _without_answers() -> list[Exhibit]:
    address = "**/api/v1/programme-versions?*"
    return [
        Exhibit(name="plan-fout", who=COORDINATOR, path="/plan", before=answer_with(address, 500)),
        Exhibit(
            name="plan-laadt",
            who=COORDINATOR,
            path="/plan",
            before=never_answer(address),
            waits=True,
        ),
        Exhibit(name="plan-offline", who=COORDINATOR, path="/plan", act=go_offline),
    ]


def _draft(page: Page) -> None:
    versions = page.get_by_label("Versie", exact=True)
    draft = versions.locator("option", has_text="(concept)").get_attribute("value")
    versions.select_option(draft)
    expect(page.get_by_text("Dit is een concept")).to_be_visible(timeout=PATIENCE_MS)


def _write(page: Page) -> None:
    page.get_by_role("link", name="Schrijf aan het concept").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Schrijf aan het plan", timeout=PATIENCE_MS
    )
    page.wait_for_load_state("networkidle")


def _opened(title: str) -> Act:
    def act(page: Page) -> None:
        page.get_by_role("heading", level=3).get_by_role("link", name=title).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(title, timeout=PATIENCE_MS)

    return act


def _follow(name: str) -> Act:
    def act(page: Page) -> None:
        page.get_by_role("link", name=name).first.click()
        page.wait_for_load_state("networkidle")

    return act


def _unfold(summary: str) -> Act:
    def act(page: Page) -> None:
        page.locator("summary", has_text=summary).first.click()

    return act


def _one_after_another(*acts: Act) -> Act:
    def act(page: Page) -> None:
        for one in acts:
            one(page)

    return act
