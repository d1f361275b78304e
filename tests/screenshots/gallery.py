"""Every screen by role: its name, whose it is, where it stands, and what is pressed before looking."""

import re
from collections.abc import Sequence

from playwright.sync_api import Page, expect

from tests.journeys.screens import LEADER, PATIENCE_MS, PLANNER, SANNE
from tests.screenshots.agreeing import of_agreements
from tests.screenshots.answering import of_the_invaller
from tests.screenshots.arriving import say_nobody_came
from tests.screenshots.by_mail import of_mail
from tests.screenshots.deciding import of_the_table
from tests.screenshots.exhibit import (
    Act,
    Exhibit,
    answer_with,
    go_offline,
    look_for,
    never_answer,
    press,
)
from tests.screenshots.looking_back import open_look_back
from tests.screenshots.looks import of_the_looks
from tests.screenshots.parting import call_off_one_day
from tests.screenshots.programme import of_the_programme
from tests.screenshots.regional import of_the_regions
from tests.screenshots.scene import Scene


def exhibits(scene: Scene) -> Sequence[Exhibit]:
    """All of them."""
    return [
        *_for_everybody(),
        *of_mail(scene),
        *_of_the_school(scene),
        *of_the_invaller(scene),
        *_of_the_planner(scene),
        *of_the_table(),
        *of_the_regions(),
        *of_agreements(scene),
        *of_the_programme(),
        *of_the_looks(scene),
        *_of_others(),
        *_of_the_shortage(scene),
        *_empty(),
        *_without_answers(),
    ]


def choose_school(page: Page) -> None:
    look_for("Voor welke school?", "regenboog")(page)
    page.get_by_role("option", name="De Regenboog").click()
    expect(page.get_by_role("button", name="Verstuur de aanvraag")).to_be_visible()


def _for_everybody() -> list[Exhibit]:
    return [
        Exhibit(name="inloggen", who=None, path="/inloggen"),
        Exhibit(
            name="inloggen-code",
            who=None,
            path="/inloggen",
            act=press("Stuur mij een code per mail"),
        ),
        Exhibit(name="over", who=None, path="/over"),
        Exhibit(name="privacy", who=None, path="/privacy"),
        Exhibit(name="niet-gevonden", who=None, path="/nergens"),
    ]


def _of_the_school(scene: Scene) -> list[Exhibit]:
    def filled_in(page: Page) -> None:
        page.get_by_role("group", name="Welke groep?").get_by_role("checkbox", name="5").check()
        page.get_by_role("group", name="Wanneer?").get_by_role("radio").nth(1).check()
        expect(page.get_by_role("list", name="Wie we wanneer vragen")).to_be_visible(
            timeout=PATIENCE_MS
        )

    def of(name: str, path: str, act: Act | None = None, before: Act | None = None) -> Exhibit:
        return Exhibit(name=f"schoolleider-{name}", who=LEADER, path=path, act=act, before=before)

    ask_another = press("Vraag iemand anders")
    return [
        of("vandaag", "/vandaag"),
        of("vandaag-niet-gekomen", "/vandaag", before=say_nobody_came),
        of("vandaag-iemand-anders", "/vandaag", ask_another, say_nobody_came),
        of("aanvraag-nieuw", "/aanvragen/nieuw"),
        of("aanvraag-voorbeeld", "/aanvragen/nieuw", filled_in),
        of("aanvraag-loopt", f"/aanvragen/{scene.asking}"),
        of("aanvraag-rondes", f"/aanvragen/{scene.asking}", press("Wijzig rondes")),
        of("aanvraag-zelf-opgelost", f"/aanvragen/{scene.asking}", press("Zelf opgelost")),
        of("aanvraag-intrekken", f"/aanvragen/{scene.asking}", press("Trek in")),
        of("aanvraag-vervuld", f"/aanvragen/{scene.filled}"),
        of("aanvraag-berichten", f"/aanvragen/{scene.today_request}"),
        of("aanvraag-wachtlijst", f"/aanvragen/{scene.waited_request}"),
        of("aanvraag-zoekt-collega", f"/aanvragen/{scene.swapped_request}"),
        of("aanvraag-deel-afgezegd", f"/aanvragen/{scene.several_request}"),
        of("aanvraag-afzeggen", f"/aanvragen/{scene.several_request}", call_off_one_day("Zeg af")),
        of("aanvraag-onvervuld", f"/aanvragen/{scene.unfilled}"),
        of("aanvraag-ingetrokken", f"/aanvragen/{scene.cancelled}"),
        of("aanvragen", "/aanvragen"),
        of("schoolbord", "/schoolbord"),
        of("mijn-school", "/mijn-school"),
        of("welkom-op-school", "/welkom-op-school"),
        of("terugblik", "/welkom-op-school", open_look_back),
        of("mijn-school-zoekt", "/mijn-school", look_for("Zoek een invaller", "ma")),
        of("meldingen", "/meldingen"),
    ]


def _of_the_planner(scene: Scene) -> list[Exhibit]:
    day, request = f"/ochtendbord?dag={scene.asking_day}", scene.asking

    def of(name: str, path: str, act: Act | None = None) -> Exhibit:
        return Exhibit(name=f"planner-{name}", who=PLANNER, path=path, act=act)

    return [
        of("ochtendbord", "/ochtendbord"),
        of("welkom-op-school", "/welkom-op-school"),
        of("ochtendbord-lijst", "/ochtendbord?weergave=lijst"),
        of("ochtendbord-aanvraag", f"{day}&aanvraag={request}"),
        of("ochtendbord-leeg", "/ochtendbord?dag=2031-03-03"),
        of("aanvraag-nieuw", "/ochtendbord/nieuw"),
        of("aanvraag-nieuw-zoekt", "/ochtendbord/nieuw", look_for("Voor welke school?", "regen")),
        of("aanvraag-nieuw-school", "/ochtendbord/nieuw", choose_school),
        of("aanvraag", f"/ochtendbord/aanvraag/{request}"),
        of("aanvraag-zoekt", f"/ochtendbord/aanvraag/{request}", look_for("Zoek op naam", "ma")),
        of("aanvraag-vervuld", f"/ochtendbord/aanvraag/{scene.filled}"),
        of("aanvraag-deel-afgezegd", f"/ochtendbord/aanvraag/{scene.several_request}"),
        of("ochtendplan", "/ochtendplan"),
        of("ochtendplan-versturen", "/ochtendplan", press("Verstuur")),
        of("ochtendplan-niet-deze", "/ochtendplan", press("Niet ")),
        of("invallers", "/invallers"),
        of("invallers-uitnodigen", "/invallers", press("Nodig iedereen uit")),
        of("invaller", f"/invallers/{scene.substitute}"),
        of("toegang", "/toegang"),
        of("toegang-uitnodigen", "/toegang", press("Nodig iemand uit")),
        of("toegang-einde", "/toegang", press("Beëindig")),
        of("imports", "/imports"),
        of("import-met-fouten", f"/imports/{scene.imported}"),
        of("meldingen", "/meldingen"),
    ]


def _of_others() -> list[Exhibit]:
    names = ("coordinator", "bestuur", "leraar", "opleiding", "realisatie")
    return [Exhibit(name=f"{name}-begin", who=f"{name}@demo.test", path="/") for name in names]


def _of_the_shortage(scene: Scene) -> list[Exhibit]:
    form, handed_in = f"/tekortregistratie/{scene.report}", f"/tekortregistratie/{scene.handed_in}"

    def wrong(page: Page) -> None:
        page.get_by_label("Open vacatures (fte)").fill("-1")

    def of(name: str, who: str, path: str, act: Act | None = None) -> Exhibit:
        return Exhibit(name=f"tekort-{name}", who=f"{who}@demo.test", path=path, act=act)

    return [
        of("opgaven", "schoolleider", "/tekortregistratie"),
        of("soort", "schoolleider", form),
        of("formatie", "schoolleider", f"{form}?stap=teacher-formatie"),
        of("formatie-fout", "schoolleider", f"{form}?stap=teacher-formatie", wrong),
        of("noodoplossingen", "schoolleider", f"{form}?stap=teacher-noodoplossingen"),
        of("controle", "schoolleider", f"{form}?stap=controle"),
        of("nakijken", "bestuur", "/tekortregistratie"),
        of("opgave", "bestuur", handed_in),
        of("teruggeven", "bestuur", handed_in, press("Geef terug")),
        of("wie-ontbreekt", "coordinator", "/tekortregistratie"),
        of("plannen", "coordinator", "/tekortregistratie", press("Plan een peildatum")),
        of("meer-tijd", "coordinator", "/tekortregistratie", press("Geef meer tijd")),
        of("cijfers", "coordinator", "/tekortcijfers"),
        of("cijfers-zetel", "leraar", "/tekortcijfers"),
        of("cijfers-landelijk", "realisatie", "/tekortcijfers"),
    ]


def _empty() -> list[Exhibit]:
    """A first day, when nothing has happened yet."""
    screens = {
        "schoolleider-aanvragen": (LEADER, "/aanvragen", "requests"),
        "invaller-aanbod": (SANNE, "/aanbod", "offers"),
        "invaller-invalbeurten": (SANNE, "/invalbeurten", "assignments"),
        "invaller-meldingen": (SANNE, "/meldingen", "notices"),
        "planner-invallers": (PLANNER, "/invallers", "substitutes"),
        "planner-imports": (PLANNER, "/imports", "imports"),
        "planner-ochtendplan": (PLANNER, "/ochtendplan", "morning-plans"),
        "planner-toegang": (PLANNER, "/toegang", "memberships"),
        "tekort-opgaven": (LEADER, "/tekortregistratie", "shortage-reports"),
        "tekort-cijfers": ("coordinator@demo.test", "/tekortcijfers", "shortage-figures"),
    }
    nothing = {"results": [], "page": 1, "pageSize": 50, "total": 0}
    return [
        Exhibit(
            name=f"{name}-leeg",
            who=who,
            path=path,
            before=answer_with(re.compile(rf"/api/v1/{noun}(\?|$)"), 200, nothing),
        )
        for name, (who, path, noun) in screens.items()
    ]


def _without_answers() -> list[Exhibit]:
    """What stands there when the server fails, is slow, or is not reached."""
    screens = {
        "schoolleider-vandaag": (LEADER, "/vandaag", "**/api/v1/requests?*"),
        "invaller-aanbod": (SANNE, "/aanbod", "**/api/v1/offers?*"),
        "invaller-invalbeurten": (SANNE, "/invalbeurten", "**/api/v1/assignments?*"),
        "invaller-beschikbaarheid": (
            SANNE,
            "/beschikbaarheid",
            "**/api/v1/substitutes/me/availability",
        ),
        "invaller-papieren": (SANNE, "/mijn-account/papieren", "**/api/v1/substitutes/me"),
        "planner-ochtendbord": (PLANNER, "/ochtendbord", "**/api/v1/morning-board?*"),
        "planner-ochtendplan": (PLANNER, "/ochtendplan", "**/api/v1/morning-plans?*"),
        "planner-invallers": (PLANNER, "/invallers", "**/api/v1/substitutes?*"),
        "planner-toegang": (PLANNER, "/toegang", "**/api/v1/memberships?*"),
        "tekort-cijfers": (
            "coordinator@demo.test",
            "/tekortcijfers",
            "**/api/v1/shortage-figures*",
        ),
    }
    made = []
    for name, (who, path, address) in screens.items():
        made += [
            Exhibit(name=f"{name}-fout", who=who, path=path, before=answer_with(address, 500)),
            Exhibit(
                name=f"{name}-laadt",
                who=who,
                path=path,
                before=never_answer(address),
                waits=True,
            ),
            Exhibit(name=f"{name}-offline", who=who, path=path, act=go_offline),
        ]
    return made
