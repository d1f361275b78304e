"""The screens on which a region decides: what waits, proposals, votes, the form of a proposal, and the table."""

import re
from collections.abc import Sequence
from typing import Final

from playwright.sync_api import Page, expect

from tests.journeys.screens import LEADER, PATIENCE_MS, PLANNER
from tests.screenshots.exhibit import (
    Act,
    Exhibit,
    answer_with,
    go_offline,
    never_answer,
    press,
)

TEACHER: Final = "leraar@demo.test"
BOARD: Final = "bestuur@demo.test"
COORDINATOR: Final = "coordinator@demo.test"
OPEN: Final = "Schaarste eerlijk delen"
NOTHING: Final = {"results": [], "page": 1, "pageSize": 20, "total": 0}


def of_the_table() -> Sequence[Exhibit]:
    """All of them."""
    return [
        *_waiting(),
        *_proposals(),
        *_forms(),
        *_seats(),
        *_council(),
        *_settlement(),
        *_without_answers(),
    ]


def _waiting() -> list[Exhibit]:
    people = {"zetel": TEACHER, "bestuur": BOARD, "coordinator": COORDINATOR}
    return [
        *(
            Exhibit(name=f"{name}-wacht-op-mij", who=who, path="/wacht-op-mij")
            for name, who in people.items()
        ),
        Exhibit(
            name="zetel-wacht-op-mij-leeg",
            who=TEACHER,
            path="/wacht-op-mij",
            before=answer_with("**/api/v1/me/waiting", 200, {"results": []}),
        ),
    ]


def _settlement() -> list[Exhibit]:
    people = {"bestuur": BOARD, "coordinator": COORDINATOR}
    return [
        Exhibit(name=f"{name}-verrekenen", who=who, path="/verrekenen")
        for name, who in people.items()
    ]


def _proposals() -> list[Exhibit]:
    def of(name: str, shelf: str = "going_on", *acts: Act, who: str = TEACHER) -> Exhibit:
        act = _one_after_another(*acts) if acts else None
        return Exhibit(name=f"zetel-{name}", who=who, path=f"/besluiten?lijst={shelf}", act=act)

    return [
        of("besluiten"),
        of("besluiten-besloten", "over"),
        of("besluiten-van-mij", "mine"),
        Exhibit(name="schoolleider-besluiten", who=LEADER, path="/besluiten"),
        of("voorstel", "going_on", _opened(OPEN)),
        of("voorstel-tabel", "going_on", _opened(OPEN), _unfold("Toon als tabel")),
        of("voorstel-voor", "going_on", _opened(OPEN), press("Voor")),
        of("voorstel-bezwaar", "going_on", _opened(OPEN), press("Bezwaar"), press("Bevestig")),
        of("voorstel-volmacht", "going_on", _opened(OPEN), press("Laat een ander")),
        of("besluit-aangenomen", "over", _opened("Eén pool voor alle scholen")),
        of("besluit-niet-aangenomen", "over", _opened("Ook aanvragen voor ondersteuners")),
        of("voorstel-sturen", "going_on", _opened(OPEN), who=COORDINATOR),
        of(
            "voorstel-instemming",
            "going_on",
            _opened(OPEN),
            press("Vraag instemming"),
            who=COORDINATOR,
        ),
        of("voorstel-intrekken", "going_on", _opened(OPEN), press("Trek het"), who=COORDINATOR),
        of("voorstel-wijzigen", "going_on", _opened(OPEN), _amending, who=COORDINATOR),
    ]


def _forms() -> list[Exhibit]:
    def of(name: str, act: Act | None = None) -> Exhibit:
        return Exhibit(name=f"voorstel-nieuw{name}", who=PLANNER, path="/besluiten/nieuw", act=act)

    return [
        of(""),
        of("-leeg-verstuurd", press("Bekijk het voorbeeld")),
        of("-afspraken", _one_after_another(_filled_in, _unfold("Volgorde"), _unfold("Rondes"))),
        of("-voorbeeld", _one_after_another(_filled_in, press("Bekijk het voorbeeld"), _previewed)),
    ]


def _seats() -> list[Exhibit]:
    def of(name: str, who: str, act: Act | None = None) -> Exhibit:
        return Exhibit(name=f"tafel{name}", who=who, path="/zetels", act=act)

    return [
        of("", TEACHER),
        of("-coordinator", COORDINATOR),
        of("-vullen", COORDINATOR, _one_after_another(press("Vul de zetel"), press("Bewaar"))),
        of("-vacant", COORDINATOR, press("Maak vacant")),
    ]


def _council() -> list[Exhibit]:
    def of(name: str, part: str, act: Act | None = None, who: str = COORDINATOR) -> Exhibit:
        return Exhibit(name=f"tafel-{name}", who=who, path=f"/zetels?deel={part}", act=act)

    def signing(name: str, who: str) -> Exhibit:
        act = _opened("Eén pool voor alle scholen")
        return Exhibit(name=name, who=who, path="/besluiten?lijst=over", act=act)

    return [
        of("vergaderingen", "vergaderingen", who=TEACHER),
        of("vergaderingen-plannen", "vergaderingen", press("Plan een vergadering")),
        of("vergaderingen-aanwezig", "vergaderingen", press("Leg vast wie er was")),
        of("meedoen", "meedoen", who=TEACHER),
        of("meedoen-rijen", "meedoen", press("Bekijk de rijen: Gestemd"), TEACHER),
        of("mandaten", "mandaten"),
        of("mandaten-geven", "mandaten", press("Geef doorzettingsmacht")),
        of("escalatie-uitroepen", "mandaten", press("Roep een escalatie uit")),
        signing("bestuur-tekenen", BOARD),
    ]


def _without_answers() -> list[Exhibit]:
    """What stands there when there is nothing, the server fails, is slow, or is not reached."""
    screens = {
        "zetel-wacht-op-mij": ("/wacht-op-mij", re.compile(r"/api/v1/me/waiting$")),
        "zetel-besluiten": ("/besluiten", re.compile(r"/api/v1/decisions\?")),
        "tafel": ("/zetels", re.compile(r"/api/v1/seats\?")),
    }
    made = []
    for name, (path, address) in screens.items():
        made += [
            Exhibit(
                name=f"{name}-niets",
                who=TEACHER,
                path=path,
                before=answer_with(address, 200, NOTHING),
            ),
            Exhibit(name=f"{name}-fout", who=TEACHER, path=path, before=answer_with(address, 500)),
            Exhibit(
                name=f"{name}-laadt",
                who=TEACHER,
                path=path,
                before=never_answer(address),
                waits=True,
            ),
            Exhibit(name=f"{name}-offline", who=TEACHER, path=path, act=go_offline),
        ]
    return made


def _one_after_another(*acts: Act) -> Act:
    def act(page: Page) -> None:
        for one in acts:
            one(page)

    return act


def _opened(title: str) -> Act:
    """Press the proposal in the list."""

    def act(page: Page) -> None:
        page.get_by_role("link", name=title).first.click()
        expect(page.get_by_role("heading", level=1, name=title)).to_be_visible(timeout=PATIENCE_MS)

    return act


def _unfold(summary: str) -> Act:
    def act(page: Page) -> None:
        page.locator("summary", has_text=summary).first.click()

    return act


def _amending(page: Page) -> None:
    page.get_by_role("link", name="Wijzig het voorstel").click()
    expect(page.get_by_label("Wat is er anders, en waarom?")).to_be_visible(timeout=PATIENCE_MS)


def _filled_in(page: Page) -> None:
    page.get_by_label("Waar gaat het over?").fill("Kleine besturen krijgen hun deel")
    page.get_by_label("Wat stel je voor, en waarom?").fill("Kleine besturen komen nu te kort.")
    page.get_by_role("radio", name="Ja: afspraken van de pool").check()
    page.get_by_role("textbox", name="Wat eerlijk delen hoogstens mag kosten").fill("10")


def _previewed(page: Page) -> None:
    expect(page.get_by_role("button", name="Breng in stemming")).to_be_visible(timeout=PATIENCE_MS)
