"""One fixed moment of the demo region: a request in every stage, so that each screen has something to show."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from playwright.sync_api import Page, expect

from tests.chaos.world import eventually
from tests.journeys.mornings import api_get, api_send, own_school, place
from tests.journeys.reminding import link_of_reminder
from tests.journeys.screens import DESK, LEADER, PHONE, PLANNER, SANNE, Screens, csrf
from tests.screenshots.arriving import move_to_now
from tests.screenshots.losing import lose_to_another, wait_for
from tests.screenshots.messages import write_both
from tests.screenshots.swapping import let_joris_offer

MONDAY_TO_FRIDAY: Final = range(5)
PLANNING_MS: Final = 120_000
"""The search stops after twenty seconds; the first one also compiles its loops."""
AGREED: Final = "90% van de aanvragen vervuld"
MONITOR: Final = "realisatie@demo.test"
COORDINATOR: Final = "coordinator@demo.test"
BOARD: Final = "bestuur@demo.test"
HALF_DAYS: Final = (("08:30", "12:00"), ("12:45", "14:45"))


@dataclass(frozen=True, kw_only=True)
class Scene:
    """The ids that stand in addresses."""

    asking_day: date
    asking: int
    filled: int
    unfilled: int
    cancelled: int
    offer: int
    lost_offer: int
    """Somebody was first."""
    waited_offer: int
    """The same, and Sanne waits for it to be free again."""
    waited_request: int
    reminder: str
    """The address in the mail that reminds Sanne of an invalbeurt: it opens without signing in."""
    swapped_request: int
    """Sanne comes, unless a colleague does: one wants an exchange."""
    swapped: int
    parted_offer: int
    """Of two days, of which somebody may take one."""
    several_request: int
    several: int
    """Three days, of which Sanne called off the first."""
    assignment: int
    today_request: int
    today: int
    """An invalbeurt of Sanne that began an hour ago; she said that she is on the way."""
    substitute: int
    imported: int
    report: int
    """The shortage report that the school leader has to fill in."""
    handed_in: int
    """One that waits for its board."""
    agreement: int
    """Measured by the pool, with a report that waits for its reviewer."""
    measurement: int
    typed_agreement: int
    """People put in its figures."""
    to_review: str
    """The page of an agreement whose report waits for the Realisatie-eenheid."""


def set_scene(screens: Screens) -> Scene:
    """Ask four times on four days, and let each end in its own way."""
    leader, sanne = screens.of(LEADER, PHONE), screens.of(SANNE, PHONE)
    days = school_days_ahead(leader)
    filled = ask(leader, next(days), 6)
    assignment = api_send(sanne, "POST", f"/offers/{newest_offer(sanne)}/acceptance")["id"]
    unfilled, cancelled = ask(leader, next(days), 8), ask(leader, next(days), 7)
    let_time_run_out(screens, leader, unfilled)
    api_send(leader, "POST", f"/requests/{cancelled}/cancellation", {"reason": "not_needed"})
    of_today = ask(leader, next(days), 6)
    today = api_send(sanne, "POST", f"/offers/{newest_offer(sanne)}/acceptance")["id"]
    move_to_now(screens.world, of_today)
    api_send(sanne, "POST", f"/assignments/{today}/arrivals", {"word": "on_the_way"})
    write_both(leader, sanne, today)
    planner = screens.of(PLANNER, DESK)
    swapped_request = ask(leader, next(days), 5)
    swapped = let_joris_offer(screens, hers=swapped_request, his=ask(leader, next(days), 6))
    lost_offer = lose_to_another(sanne, planner, ask(leader, next(days), 3))
    waited_request = ask(leader, next(days), 4)
    waited_offer = lose_to_another(sanne, planner, waited_request)
    wait_for(sanne, waited_offer)
    several_request, several = miss_the_first_of_three(screens, planner, leader, days)
    asking_day = next(days)
    asking = ask(leader, asking_day, 5)
    offer = newest_offer(sanne)
    ask(leader, next(days), 4, next(days))
    plan_the_morning(planner)
    agreement, measurement, typed_agreement = report_on_agreements(screens)
    return Scene(
        asking_day=asking_day,
        asking=asking,
        filled=filled,
        unfilled=unfilled,
        cancelled=cancelled,
        offer=offer,
        lost_offer=lost_offer,
        waited_offer=waited_offer,
        waited_request=waited_request,
        reminder=link_of_reminder(screens, assignment),
        swapped_request=swapped_request,
        swapped=swapped,
        parted_offer=newest_offer(sanne),
        several_request=several_request,
        several=several,
        assignment=assignment,
        today_request=of_today,
        today=today,
        substitute=api_get(sanne, "/substitutes/me")["id"],
        imported=import_with_problems(planner),
        report=report_that_may(leader, "save"),
        handed_in=report_that_may(screens.of(BOARD, DESK), "review"),
        agreement=agreement,
        measurement=measurement,
        typed_agreement=typed_agreement,
        to_review=page_to_review(screens.of(MONITOR, DESK)),
    )


def report_on_agreements(screens: Screens) -> tuple[int, int, int]:
    """Hand in a report on the fill rate; gives that agreement, a figure of it, and an agreement that people measure."""
    coordinator = screens.of(COORDINATOR, DESK)
    rows = api_get(coordinator, "/agreements?pageSize=100")["results"]
    pool = next(row["id"] for row in rows if row["title"] == AGREED)
    typed = next(row["id"] for row in rows if not row["indicator"]["isMeasured"])
    periods = api_get(coordinator, f"/agreements/{pool}")["periods"]
    measured = [period for period in periods if period["measurement"] is not None]
    if "submit" in measured[0]["reportMoves"]:
        api_send(
            coordinator,
            "POST",
            f"/agreements/{pool}/periods/{measured[0]['id']}/submission",
            {"explanation": "In deze week begon de griep op vier scholen."},
        )
    return pool, measured[0]["measurement"], typed


def page_to_review(page: Page) -> str:
    """Where the first report stands that waits for this person's review."""
    rows = api_get(page, "/me/waiting")["results"]
    found: str = next(row["url"] for row in rows if row["kind"] == "report_review")
    return found


def report_that_may(page: Page, move: str) -> int:
    """The first shortage report with which this person can do that."""
    rows = api_get(page, "/shortage-reports?pageSize=100")["results"]
    found: int = next(row["id"] for row in rows if move in row["nextMoves"])
    return found


def school_days_ahead(page: Page) -> Iterator[date]:
    """Days after today on which the school is open."""
    today = date.fromisoformat(page.evaluate("new Date().toLocaleDateString('sv-SE')"))
    for ahead in range(1, 30):
        day = today + timedelta(days=ahead)
        if day.weekday() in MONDAY_TO_FRIDAY:
            yield day


def ask(leader: Page, day: date, group: int, *later: date) -> int:
    """Ask for a day, or for several of which somebody may take a part."""
    body = {
        "schoolLocation": own_school(leader),
        "function": "teacher",
        "yearGroups": [group],
        "subject": "",
        "track": "",
        "splittable": bool(later),
        "preferredSubstitutes": [],
        "notes": "Neem gymschoenen mee. Het programma ligt op tafel.",
        "contactName": "Marieke de Boer",
        "contactPhone": "0570 123 456",
        "reportAt": "08:10",
        "periods": [
            {"date": one.isoformat(), "start": start, "end": end}
            for one in (day, *later)
            for start, end in (HALF_DAYS[:1] if one.weekday() == 2 else HALF_DAYS)
        ],
    }
    request: int = api_send(leader, "POST", "/requests", body)["id"]
    return request


def newest_offer(sanne: Page) -> int:
    offers = api_get(sanne, "/offers?status=open")["results"]
    newest: int = max(offer["id"] for offer in offers)
    return newest


def let_time_run_out(screens: Screens, leader: Page, request: int) -> None:
    with screens.world.stopping_early(request):
        eventually(
            lambda: api_get(leader, f"/requests/{request}")["status"] == "unfilled",
            what="the request ended without a substitute",
        )


def miss_the_first_of_three(
    screens: Screens, planner: Page, leader: Page, days: Iterator[date]
) -> tuple[int, int]:
    """The planner places Sanne on three days, and she cannot come on the first; gives the request and her work."""
    request = ask(leader, next(days), 2, next(days), next(days))
    assignment = place(screens, planner, request, SANNE)
    sanne = screens.of(SANNE, PHONE)
    periods = api_get(sanne, f"/assignments/{assignment}")["periods"]
    missed = [period["id"] for period in periods if period["date"] == periods[0]["date"]]
    api_send(
        sanne,
        "POST",
        f"/assignments/{assignment}/cancellation",
        {"reason": "cannot_come", "periodIds": missed},
    )
    return request, assignment


def import_with_problems(planner: Page) -> int:
    """Hand in a file of which one row cannot be right."""
    region = api_get(planner, "/me")["roles"][0]["region"]["id"]
    answer = planner.request.post(
        "/api/v1/imports",
        headers=csrf(planner),
        multipart={
            "kind": "boards",
            "region": str(region),
            "file": {
                "name": "besturen.csv",
                "mimeType": "text/csv",
                "buffer": b"BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM\n00101;Stichting Vlierboom\nabc;\n",
            },
        },
    )
    assert answer.ok, answer.text()
    handed_in: int = answer.json()["id"]
    eventually(
        lambda: api_get(planner, f"/imports/{handed_in}")["status"] not in ("queued", "reading"),
        what="the file was read",
    )
    return handed_in


def plan_the_morning(planner: Page) -> None:
    """Make a plan of the day that the screen opens with, and wait until it is there."""
    planner.goto("/ochtendplan")
    planner.get_by_role("button", name="Maak een plan").or_(
        planner.get_by_role("button", name="Maak een nieuw plan")
    ).first.click()
    expect(planner.get_by_text("Klaar om te bekijken")).to_be_visible(timeout=PLANNING_MS)
