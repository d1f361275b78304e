"""Work that Sanne was too late for, so that a picture shows what there is to do then."""

from playwright.sync_api import Page

from tests.journeys.mornings import api_get, api_send


def lose_to_another(sanne: Page, planner: Page, request: int) -> int:
    """Let the planner place somebody else; gives the offer that Sanne lost."""
    offer: int = max(row["id"] for row in api_get(sanne, "/offers?status=open")["results"])
    me = api_get(sanne, "/substitutes/me")["id"]
    candidates = api_get(planner, f"/requests/{request}/candidates")["candidates"]
    other = next(row["substitute"]["id"] for row in candidates if row["substitute"]["id"] != me)
    api_send(planner, "POST", f"/requests/{request}/assignments", {"substitute": other})
    return offer


def wait_for(sanne: Page, offer: int) -> None:
    api_send(sanne, "POST", f"/offers/{offer}/waiting-place")
