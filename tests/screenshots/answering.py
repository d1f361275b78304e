"""The phone of an invaller: what is asked, what was answered, one's own week, and leaving."""

from playwright.sync_api import Page, Route, expect

from tests.journeys.screens import JORIS, PATIENCE_MS, SANNE
from tests.screenshots.exhibit import Act, Exhibit, look_for, open_tab, press
from tests.screenshots.looking_back import open_look_back
from tests.screenshots.messages import refused_words, to_the_messages
from tests.screenshots.parting import call_off_one_day
from tests.screenshots.scene import Scene
from tests.screenshots.swapping import (
    ask_colleagues,
    choose_return,
    open_own_offer,
    open_swap_question,
    show_swaps,
    take_over,
)


def of_the_invaller(scene: Scene) -> list[Exhibit]:
    """What an invaller is asked, answered, and may choose."""

    def of(name: str, path: str, act: Act | None = None, who: str = SANNE) -> Exhibit:
        return Exhibit(name=f"invaller-{name}", who=who, path=path, act=act)

    return [
        of("aanbod", "/aanbod"),
        of("aanbod-een", f"/aanbod/{scene.offer}"),
        of("aanbod-bevestig", f"/aanbod/{scene.offer}", press("Ja, ik kom")),
        of("aanbod-niet", f"/aanbod/{scene.offer}", press("Niet deze keer")),
        Exhibit(
            name="invaller-aanbod-nee-bijstellen",
            who=SANNE,
            path=f"/aanbod/{scene.offer}",
            before=take_every_no,
            act=say_not_my_group,
        ),
        of("aanbod-deel", f"/aanbod/{scene.parted_offer}", press("Ik kan een deel")),
        of("aanbod-meer", "/aanbod", who=JORIS),
        of("aanbod-al-vervuld", f"/aanbod/{scene.lost_offer}"),
        of("aanbod-wachtlijst", f"/aanbod/{scene.waited_offer}"),
        of("meldingen-apparaat", "/meldingen/apparaat"),
        of("invalbeurten", "/invalbeurten"),
        of("invalbeurten-agenda", "/invalbeurten", make_calendar),
        of("invalbeurt", f"/invalbeurten/{scene.assignment}"),
        of("invalbeurt-vandaag", f"/invalbeurten/{scene.today}"),
        of("berichten", f"/invalbeurten/{scene.today}", to_the_messages),
        of("invalbeurt-bericht-geweigerd", f"/invalbeurten/{scene.assignment}", refused_words),
        of("invalbeurt-afzeggen", f"/invalbeurten/{scene.assignment}", press("Ik kan toch niet")),
        of("invalbeurt-deel-afgezegd", f"/invalbeurten/{scene.several}"),
        of(
            "invalbeurt-afzeggen-dagen",
            f"/invalbeurten/{scene.several}",
            press("Ik kan toch niet"),
        ),
        of(
            "invalbeurt-afzeggen-een-dag",
            f"/invalbeurten/{scene.several}",
            call_off_one_day("Ik kan toch niet"),
        ),
        of("ruil-van-een-collega", "/aanbod", open_swap_question),
        of("ruil-overnemen", "/aanbod", take_over),
        of("ruil-iets-terug", "/aanbod", choose_return),
        of("ruil-collegas", "/aanbod", show_swaps),
        of("ruil-voorgesteld", "/aanbod", open_own_offer, JORIS),
        of("ruil-voorstel", f"/invalbeurten/{scene.swapped}/ruilen"),
        of("ruil-bevestig", f"/invalbeurten/{scene.swapped}/ruilen", press("Ja, ruilen")),
        of("invalbeurt-ruilt", f"/invalbeurten/{scene.swapped}"),
        of("ruilen", f"/invalbeurten/{scene.assignment}/ruilen"),
        of("ruilen-gevraagd", f"/invalbeurten/{scene.assignment}/ruilen", ask_colleagues),
        of("terugblik", "/invalbeurten", open_look_back),
        of("beschikbaarheid", "/beschikbaarheid"),
        of("elders-geboekt", "/beschikbaarheid", press("Volgende maand")),
        of("elders-boeken", "/beschikbaarheid", book_elsewhere),
        of("paraat", "/beschikbaarheid", choose_standby),
        of("wat-bij-mij-past", "/beschikbaarheid", open_tab("Wat bij mij past")),
        of("eigen-regels", "/beschikbaarheid", open_tab("Regels")),
        of("eigen-regel-nieuw", "/beschikbaarheid", start_rule),
        of("wie-keek", "/beschikbaarheid", open_tab("Wie keek")),
        of("aandeel", "/mijn-aandeel"),
        of("aandeel-schooljaar", "/mijn-aandeel", choose_school_year),
        of("aandeel-rijen", "/mijn-aandeel", press("Bekijk wanneer je bent gevraagd")),
        of("meldingen", "/meldingen"),
        of("account", "/mijn-account"),
        of("papieren", "/mijn-account/papieren"),
        of("gegevens", "/mijn-account/gegevens"),
        of("weggaan", "/mijn-account/weggaan"),
        Exhibit(name="invaller-tot-ziens", who=None, path="/tot-ziens"),
        of("eigen-groepen", "/beschikbaarheid", choose_groups),
        of("gepauzeerde-school", "/beschikbaarheid", pause_a_school),
        of("welkom", "/welkom"),
        of("welkom-meldingen", "/welkom", to_the_last_card),
    ]


def make_calendar(page: Page) -> None:
    page.get_by_text("In je eigen agenda").click()
    made = page.get_by_text("/calendar/")
    make = page.get_by_role("button", name="Maak een agenda-adres")
    expect(make.or_(made)).to_be_visible()
    if make.is_visible():
        make.click()
    expect(made).to_be_visible()


def start_rule(page: Page) -> None:
    open_tab("Regels")(page)
    press("Maak een regel")(page)


def choose_groups(page: Page) -> None:
    """Chosen and not kept yet."""
    open_tab("Wat bij mij past")(page)
    groups = page.get_by_role("group", name="Alleen deze groepen")
    for group in ("3", "4", "5"):
        groups.get_by_role("checkbox", name=group).check()
    groups.scroll_into_view_if_needed()


def pause_a_school(page: Page) -> None:
    """Chosen and not kept yet: a school with the last day beside it."""
    open_tab("Wat bij mij past")(page)
    look_for("Hier even niet", "regen")(page)
    page.get_by_role("option", name="De Regenboog").click()
    expect(page.get_by_text("De Regenboog niet tot en met")).to_be_visible()


def book_elsewhere(page: Page) -> None:
    page.locator(".availability-month__day:enabled").last.click()
    press("Ik werk elders")(page)


def choose_school_year(page: Page) -> None:
    page.get_by_role("radio", name="Schooljaar").check()
    expect(page.get_by_text("Schooljaar 20").first).to_be_visible(timeout=PATIENCE_MS)


def choose_standby(page: Page) -> None:
    """The first day of next month on which one can work."""
    press("Volgende maand")(page)
    ready = page.get_by_role("button", name="Ik sta paraat")
    for day in page.locator(".availability-month__day:enabled").all():
        day.click()
        if ready.count():
            break
    ready.click()


def to_the_last_card(page: Page) -> None:
    for _ in range(3):
        page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("button", name="Zet meldingen aan")).to_be_visible()


def take_every_no(page: Page) -> None:
    """Answer as the server would, so that the offer is there for the next picture."""

    def refuse(route: Route) -> None:
        address = route.request.url.removesuffix("/refusal")
        refused = {**route.fetch(method="GET", url=address).json(), "status": "refused"}
        page.route(address, lambda again: again.fulfill(json=refused))
        route.fulfill(json=refused)

    page.route("**/refusal", refuse)


def say_not_my_group(page: Page) -> None:
    page.get_by_role("button", name="Niet deze keer").click()
    page.get_by_role("button", name="Niet mijn groep").click()
    expect(page.get_by_role("button", name="Vraag me niet meer voor")).to_be_visible()
