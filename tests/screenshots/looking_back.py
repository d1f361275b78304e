"""Opens the first invalbeurt on which somebody can look back, whichever it is in the demonstration."""

from playwright.sync_api import Page, expect

from tests.journeys.screens import PATIENCE_MS


def open_look_back(page: Page) -> None:
    """Press the first card of "Even terugkijken", and wait for its questions."""
    page.get_by_role("region", name="Even terugkijken").get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="Terugblik")).to_be_visible(timeout=PATIENCE_MS)
