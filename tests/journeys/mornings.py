"""How a morning starts and ends: who is preferred, and nothing of De Regenboog left running."""

from typing import Any

from playwright.sync_api import Page

from tests.journeys.screens import LEADER, PHONE, Screens, csrf

API = "/api/v1"
AVAILABILITY = "/substitutes/me/availability"


def api_get(page: Page, path: str) -> Any:
    answer = page.request.get(f"{API}{path}")
    assert answer.ok, answer.text()
    return answer.json()


def api_send(page: Page, method: str, path: str, body: object | None = None) -> Any:
    """Send as the person of this screen, past the screen itself."""
    answer = page.request.fetch(f"{API}{path}", method=method, data=body or {}, headers=csrf(page))
    assert answer.ok, f"{method} {path}: {answer.status} {answer.text()}"
    return answer.json()


def own_school(page: Page) -> int:
    location: int = api_get(page, "/me")["roles"][0]["schoolLocation"]["id"]
    return location


def give_back(page: Page, week: dict[str, Any]) -> None:
    """Set the days of this person as they were; without the version of then, older than what a test stored since."""
    api_send(page, "PUT", AVAILABILITY, {name: week[name] for name in week if name != "version"})


def place(screens: Screens, planner: Page, request: int, email: str) -> int:
    """Let the planner book this person; gives the assignment."""
    [(person,)] = screens.world.sql(
        "SELECT s.id FROM people_substitute s JOIN accounts_user u ON u.id = s.user_id WHERE u.email = %s",
        email,
    )
    path = f"/requests/{request}/assignments"
    assignment: int = api_send(planner, "POST", path, {"substitute": person})["id"]
    return assignment


def prefer_sanne(screens: Screens) -> None:
    """The school always asks Sanne first: so she is the first wave, alone."""
    page = screens.of(LEADER, PHONE)
    (sanne,) = screens.world.sql(
        "SELECT s.id FROM people_substitute s JOIN accounts_user u ON u.id = s.user_id "
        "WHERE u.email = 'invaller@demo.test'"
    )[0]
    api_send(
        page,
        "PUT",
        f"/school-locations/{own_school(page)}/substitute-lists",
        {"preferred": [sanne], "blocked": []},
    )
    screens.close_all()


def leave_nothing_behind(screens: Screens) -> None:
    """Withdraw what still runs, so that the next journey finds everybody free."""
    page = screens.of(LEADER, PHONE)
    rows = api_get(page, f"/requests?schoolLocation={own_school(page)}&pageSize=100")["results"]
    for row in rows:
        moves = api_get(page, f"/requests/{row['id']}")["allowedMoves"]
        if "cancel" in moves:
            api_send(page, "POST", f"/requests/{row['id']}/cancellation", {"reason": "not_needed"})
