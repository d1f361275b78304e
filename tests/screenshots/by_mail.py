"""What opens from a mail without signing in: the work that a reminder is about, and links that open nothing."""

from datetime import date, timedelta
from typing import Any, Final

from playwright.sync_api import Page, Route

from tests.journeys.reminding import at_the_question
from tests.screenshots.exhibit import Exhibit, answer_with
from tests.screenshots.scene import Scene

OPENING: Final = "**/assignment-link-openings"
OFF: Final = {"type": "about:blank", "title": "Kan niet", "status": 409, "code": "assignment-off"}
AGAIN: Final = {**OFF, "code": "booked-again"}
OVER: Final = {**OFF, "code": "assignment-link-over"}


def of_mail(scene: Scene) -> list[Exhibit]:
    """The link of a reminder in every state."""
    link = scene.reminder
    return [
        Exhibit(name="link-onbekend", who=None, path="/aanbod#bestaat-niet"),
        Exhibit(name="herinnering-link", who=None, path=link),
        Exhibit(name="herinnering-link-vraag", who=None, path=at_the_question(link)),
        Exhibit(name="herinnering-link-loopt", who=None, path=link, before=begin_before_today),
        Exhibit(name="herinnering-link-onbekend", who=None, path="/invalbeurt#bestaat-niet"),
        Exhibit(
            name="herinnering-link-afgezegd",
            who=None,
            path=link,
            before=answer_with(OPENING, 409, OFF),
        ),
        Exhibit(
            name="herinnering-link-opnieuw",
            who=None,
            path=link,
            before=answer_with(OPENING, 409, AGAIN),
        ),
        Exhibit(
            name="herinnering-link-voorbij",
            who=None,
            path=link,
            before=answer_with(OPENING, 409, OVER),
        ),
        Exhibit(
            name="herinnering-link-mislukt", who=None, path=link, before=answer_with(OPENING, 500)
        ),
    ]


def begin_before_today(page: Page) -> None:
    """The same work with a day before: it has begun, and goes on."""

    def earlier(route: Route) -> None:
        answer: dict[str, Any] = route.fetch().json()
        periods = answer["periods"]
        ago = {"date": (date.today() - timedelta(days=2)).isoformat()}  # noqa: DTZ011  reason: a picture of today
        route.fulfill(json={**answer, "periods": [{**periods[0], **ago}, *periods]})

    page.route(OPENING, earlier)
