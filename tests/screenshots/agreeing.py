"""The screens of result agreements: all of them, one with its trace, the rows behind a figure, the forms and the steps."""

import re
from collections.abc import Sequence
from typing import Final

from playwright.sync_api import Page

from tests.journeys.screens import PLANNER
from tests.screenshots.exhibit import (
    Act,
    Exhibit,
    answer_with,
    go_offline,
    never_answer,
    press,
)
from tests.screenshots.scene import Scene

COORDINATOR: Final = "coordinator@demo.test"
READERS: Final = {
    "bestuur": "bestuur@demo.test",
    "zetel": "leraar@demo.test",
    "opleiding": "opleiding@demo.test",
    "realisatie": "realisatie@demo.test",
    "planner": PLANNER,
}
OFF_TRACK: Final = "Hoogstens twee verborgen vacatures per week"
EVERY: Final = re.compile(r"/api/v1/agreements\?")
NOTHING: Final = {"results": [], "page": 1, "pageSize": 100, "total": 0}


def of_agreements(scene: Scene) -> Sequence[Exhibit]:
    """All of them."""
    return [*_of_the_coordinator(scene), *_of_readers(scene), *_without_answers()]


def _of_the_coordinator(scene: Scene) -> list[Exhibit]:
    one, by_hand = f"/afspraken/{scene.agreement}", f"/afspraken/{scene.typed_agreement}"

    def of(name: str, path: str, act: Act | None = None) -> Exhibit:
        return Exhibit(name=f"coordinator-afspra{name}", who=COORDINATOR, path=path, act=act)

    return [
        of("ken", "/afspraken"),
        of("ken-let-op", "/afspraken?stand=at_risk"),
        of("ken-niets-past", "/afspraken?taak=develop"),
        of("ak", one),
        of("ak-toelichting", one, press("Schrijf een")),
        of("ak-indienen", one, press("Dien in")),
        of("ak-bewijs", one, press("Voeg bewijs toe")),
        of("ak-stoppen", one, press("Stop de afspraak eerder")),
        of("ak-melding", "/afspraken", _off_track("Ik heb de melding verstuurd")),
        of("ak-melding-aanvullen", "/afspraken", _off_track("Vul aan")),
        of("ak-melding-niet-nodig", "/afspraken", _off_track("Niet nodig")),
        of("ak-met-de-hand", by_hand),
        of("ak-cijfer", by_hand, press("Voer een")),
        of("ak-rijen", f"{one}/metingen/{scene.measurement}"),
        of("ak-wijzigen", f"{one}/wijzigen"),
        of("ken-geld", "/afspraken/geld"),
        of("ken-geld-koppelen", "/afspraken/geld", press("Koppel een afspraak")),
        of("ken-geld-nieuw", "/afspraken/geld", press("Leg subsidie vast")),
        of("ak-nieuw", "/afspraken/nieuw"),
        of("ak-nieuw-fouten", "/afspraken/nieuw", press("Maak de afspraak")),
    ]


def _off_track(step: str) -> Act:
    """Open the agreement that has a letter to its funder ready, and press one of its steps."""

    def act(page: Page) -> None:
        page.get_by_role("link", name=OFF_TRACK).first.click()
        page.get_by_role("heading", level=1, name=OFF_TRACK).wait_for()
        press(step)(page)

    return act


def _of_readers(scene: Scene) -> list[Exhibit]:
    one = f"/afspraken/{scene.agreement}"
    overviews = [
        Exhibit(name=f"{name}-afspraken", who=who, path="/afspraken")
        for name, who in READERS.items()
    ]
    return [
        *overviews,
        Exhibit(name="bestuur-afspraak", who=READERS["bestuur"], path=one),
        Exhibit(
            name="zetel-afspraak-rijen",
            who=READERS["zetel"],
            path=f"{one}/metingen/{scene.measurement}",
        ),
        Exhibit(
            name="realisatie-afspraak-terug",
            who=READERS["realisatie"],
            path=scene.to_review,
            act=press("Geef terug"),
        ),
        Exhibit(
            name="realisatie-afspraak-goedkeuren",
            who=READERS["realisatie"],
            path=scene.to_review,
            act=press("Keur goed"),
        ),
    ]


def _without_answers() -> list[Exhibit]:
    """What stands there when nothing was agreed, the server fails, is slow, or is not reached."""
    name, path = "coordinator-afspraken", "/afspraken"
    return [
        Exhibit(
            name=f"{name}-leeg",
            who=COORDINATOR,
            path=path,
            before=answer_with(EVERY, 200, NOTHING),
        ),
        Exhibit(name=f"{name}-fout", who=COORDINATOR, path=path, before=answer_with(EVERY, 500)),
        Exhibit(
            name=f"{name}-laadt",
            who=COORDINATOR,
            path=path,
            before=never_answer(EVERY),
            waits=True,
        ),
        Exhibit(name=f"{name}-offline", who=COORDINATOR, path=path, act=go_offline),
    ]
