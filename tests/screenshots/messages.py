"""Messages of both sides about the work of today, and the field for own words with what it refuses."""

from playwright.sync_api import Page, expect

from tests.journeys.mornings import api_send
from tests.journeys.screens import PATIENCE_MS


def write_both(leader: Page, sanne: Page, assignment: int) -> None:
    """Sanne asks and the school answers; the last word of each is unread until its page is opened."""
    path = f"/assignments/{assignment}/messages"
    for who, body in (
        (sanne, {"sentence": "where_to_park"}),
        (leader, {"sentence": "park_at_school"}),
        (leader, {"sentence": "group_starts_at", "atTime": "08:30"}),
        (sanne, {"sentence": "i_am_later", "minutes": 10}),
    ):
        api_send(who, "POST", path, body)


def to_the_messages(page: Page) -> None:
    """Put what was said on top of the window."""
    log = page.get_by_role("log", name="Wat er gezegd is")
    expect(log.get_by_role("listitem")).to_have_count(4, timeout=PATIENCE_MS)
    log.evaluate("log => log.closest('section').scrollIntoView()")


def refused_words(page: Page) -> None:
    """Write what does not belong there, and let it be refused."""
    page.get_by_role("button", name="Iets anders dat praktisch is").click()
    page.get_by_label("Je bericht").fill("Ik heb hoofdpijn, dus ik kom wat later.")
    page.get_by_role("button", name="Verstuur").click()
    expect(page.get_by_text("lijkt over gezondheid te gaan")).to_be_visible(timeout=PATIENCE_MS)
