"""Calling off some of the days: one of them is left as it is."""

from playwright.sync_api import Page, expect

from tests.journeys.screens import PATIENCE_MS
from tests.screenshots.exhibit import Act


def call_off_one_day(button: str) -> Act:
    """Open the question with this button and keep the first day that is left."""

    def act(page: Page) -> None:
        page.get_by_role("button", name=button, exact=True).first.click(timeout=PATIENCE_MS)
        days = page.get_by_role("group", name="Voor welke dagen?")
        days.get_by_role("checkbox").nth(1).uncheck()
        expect(page.get_by_role("button", name="Ja, zeg af voor 1 dag")).to_be_visible()
        # The press may have moved the question up; it is read from its beginning.
        days.evaluate(
            "(part) => { for (let at = part; at; at = at.parentElement) at.scrollTop = 0; }"
        )

    return act
