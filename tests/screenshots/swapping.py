"""Opens a question of a colleague, and asks the colleagues oneself."""

from playwright.sync_api import Page, expect

from tests.journeys.screens import PATIENCE_MS


def open_swap_question(page: Page) -> None:
    """Press the first card of "Collega's die iemand zoeken"."""
    page.get_by_role("region", name="Collega's die iemand zoeken").get_by_role("link").first.click()
    expect(page.get_by_role("button", name="Ik neem het over")).to_be_visible(timeout=PATIENCE_MS)


def take_over(page: Page) -> None:
    """The first of the two presses."""
    open_swap_question(page)
    page.get_by_role("button", name="Ik neem het over").click()


def ask_colleagues(page: Page) -> None:
    """Ask them, unless an earlier picture did; who else fits depends on the demonstration."""
    asked = page.get_by_text("Jij komt, tot een collega ja zegt")
    ask = page.get_by_role("button", name="Vraag deze")
    nobody = page.get_by_text("Er past nu geen collega")
    expect(asked.or_(ask).or_(nobody)).to_be_visible(timeout=PATIENCE_MS)
    if ask.is_visible():
        ask.click()
        expect(asked).to_be_visible(timeout=PATIENCE_MS)
