"""How an agreement lives on screen: made, measured at night, opened, reported, reviewed, locked and printed."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Final

from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.journeys.screens import PATIENCE_MS, Screens

COORDINATOR: Final = "coordinator@demo.test"
MONITOR: Final = "realisatie@demo.test"
AGREEMENT: Final = "Negen van de tien vervuld"
WHY_AGAIN: Final = "Tellen alle besturen mee?"
ANSWER: Final = "Ja, alle besturen tellen mee."
MOVE_AWAY: Final = (
    "UPDATE requests_substitutionrequest SET starts_at = starts_at - interval '9000 hours' "
    "WHERE id = ANY(%s)"
)
BRING_BACK: Final = (
    "UPDATE requests_substitutionrequest SET starts_at = starts_at + interval '9000 hours' "
    "WHERE id = ANY(%s) AND starts_at < %s"
)
"""The clock of rows moves, nothing else."""
FILLED: Final = ("filled", "completed")
FIRST, LATER, UNFILLED = 8, 10, 2
"""Eight of ten is at risk; with ten more it is eighteen of twenty: nine of ten."""


def agree(coordinator: Page, monday: date, *, decision: str) -> int:
    """Fill in the form, resting on a decision: words in a number field are refused first."""
    form = coordinator
    form.get_by_label("Ambitie", exact=True).select_option(index=1)
    form.get_by_label("Naam van de afspraak").fill(AGREEMENT)
    form.get_by_label("Taak", exact=True).select_option(label="Matchen")
    form.get_by_label("Besluit waarop de afspraak rust").select_option(label=decision)
    form.get_by_label("Indicator", exact=True).select_option("fill_rate")
    form.get_by_label("Nulmeting (procent)").fill("50")
    form.get_by_label("Jaar van de nulmeting").fill(str(monday.year - 1))
    form.get_by_label("Hoe vaak meten").select_option("week")
    type_day(form, "Eerste dag", monday)
    type_day(form, "Laatste dag", monday + timedelta(days=27))
    target = form.get_by_label("Streefwaarde (procent)")
    target.fill("negentig")
    form.get_by_label("Beoordelaar").select_option(label=reviewer_in(form))
    form.get_by_role("button", name="Maak de afspraak").click()
    expect(form.get_by_text(re.compile("^Vul alleen een getal in"))).to_be_visible()
    target.fill("90")
    form.get_by_role("button", name="Maak de afspraak").click()
    form.wait_for_url(re.compile(r"/afspraken/\d+$"))
    expect(form.get_by_role("heading", level=1, name=AGREEMENT)).to_be_visible(timeout=PATIENCE_MS)
    expect(form.get_by_role("link", name=decision, exact=True)).to_be_visible()
    return int(form.url.rsplit("/", 1)[1])


def reviewer_in(form: Page) -> str:
    options = form.get_by_label("Beoordelaar").locator("option", has_text="realisatie-eenheid")
    expect(options).to_have_count(1)
    return options.inner_text()


def type_day(form: Page, label: str, day: date) -> None:
    field = form.get_by_role("group", name=label)
    field.get_by_role("spinbutton").first.click()
    form.keyboard.type(f"{day:%d%m%Y}")


def open_down_to_one_request(coordinator: Page, number: int) -> None:
    """From the figure to its rows, to the page of one of them that nobody came for."""
    coordinator.get_by_role("link", name="90%", exact=True).first.click()
    expect(coordinator.get_by_role("heading", level=1, name="90%: 18 van 20")).to_be_visible(
        timeout=PATIENCE_MS
    )
    expect(coordinator.get_by_text("Niemand heeft dit cijfer getypt")).to_be_visible()
    coordinator.get_by_role("radio", name="Telt niet mee").check()
    expect(coordinator.get_by_text("2 aanvragen.", exact=True)).to_be_visible(timeout=PATIENCE_MS)
    rows = coordinator.get_by_role("table", name="De rijen achter dit cijfer")
    rows.get_by_role("link").first.click()
    coordinator.wait_for_url(re.compile(r"/aanvragen/\d+$"))
    expect(coordinator.get_by_text("Niet vervuld").first).to_be_visible(timeout=PATIENCE_MS)
    coordinator.goto(f"/afspraken/{number}")


def report(coordinator: Page, number: int, explanation: str) -> None:
    assert coordinator.url.endswith(f"/afspraken/{number}")
    coordinator.get_by_role("button", name="Dien in").click()
    dialog = coordinator.get_by_role("dialog", name="Rapportage indienen")
    dialog.get_by_role("textbox").fill(explanation)
    dialog.get_by_role("button", name="Dien in").click()
    expect(coordinator.get_by_text(re.compile("^Ingediend door "))).to_be_visible(
        timeout=PATIENCE_MS
    )


def give_back(reviewer: Page) -> None:
    reviewer.get_by_role("button", name="Geef terug").click()
    dialog = reviewer.get_by_role("dialog", name="Rapportage teruggeven")
    dialog.get_by_role("textbox").fill(WHY_AGAIN)
    dialog.get_by_role("button", name="Geef terug").click()
    expect(dialog).to_have_count(0, timeout=PATIENCE_MS)


def approve(reviewer: Page) -> None:
    reviewer.get_by_role("button", name="Keur goed").click(timeout=PATIENCE_MS)
    expect(reviewer.get_by_text(ANSWER).first).to_be_visible()
    reviewer.get_by_role("button", name="Ja, keur goed").click()
    expect(reviewer.get_by_text(re.compile("^Goedgekeurd door "))).to_be_visible(
        timeout=PATIENCE_MS
    )


def lock(coordinator: Page) -> None:
    coordinator.get_by_role("button", name="Zet op slot").click(timeout=PATIENCE_MS)
    coordinator.get_by_role("button", name="Ja, zet op slot").click()
    expect(coordinator.get_by_text(re.compile("^Op slot gezet door "))).to_be_visible(
        timeout=PATIENCE_MS
    )


def paper_of(coordinator: Page) -> str:
    """Press the button of the report, and read what was downloaded, without what sets the lines."""
    coordinator.goto("/afspraken")
    with coordinator.expect_download(timeout=PATIENCE_MS) as downloading:
        coordinator.get_by_role("link", name="Download als PDF").click()
    pages = PdfReader(downloading.value.path()).pages
    return plain(" ".join(page.extract_text() for page in pages))


def plain(text: str) -> str:
    """Words with one space between them."""
    return " ".join(text.replace("\u00ad", "").split())


def standing(page: Page, word: str) -> Locator:
    return page.get_by_role("status").get_by_text(word, exact=True)


def measure(screens: Screens, region: int) -> None:
    """The job of every night, now."""
    screens.world.run_job("measure_region", room="agreements", region_id=region)


def last_monday(page: Page) -> date:
    """The first day of the last whole week."""
    today = date.fromisoformat(page.evaluate("new Date().toLocaleDateString('sv-SE')"))
    return today - timedelta(days=today.weekday() + 7)


@contextmanager
def a_week_with(screens: Screens, *, region: int, monday: date) -> Iterator[Sequence[int]]:
    """Leave eight filled requests and two without anybody in a week, the others far away; gives ten to bring back."""
    rows = screens.world.sql(
        "SELECT id, status FROM requests_substitutionrequest WHERE region_id = %s "
        "AND (starts_at AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN %s AND %s "
        "AND status <> 'cancelled' ORDER BY id",
        region,
        monday,
        monday + timedelta(days=6),
    )
    filled = [pk for pk, status in rows if status in FILLED]
    unfilled = [pk for pk, status in rows if status == "unfilled"]
    assert len(filled) >= FIRST + LATER
    assert len(unfilled) >= UNFILLED
    kept = {*filled[:FIRST], *unfilled[:UNFILLED]}
    away = [pk for pk, _ in rows if pk not in kept]
    screens.world.sql(MOVE_AWAY, away)
    try:
        yield filled[FIRST : FIRST + LATER]
    finally:
        bring_back(screens, away, monday)


def bring_back(screens: Screens, requests: Sequence[int], monday: date) -> None:
    """Put requests that were moved away where they were; those that are there already stay."""
    screens.world.sql(BRING_BACK, requests, monday)
