"""One screen in one state, and the acts that bring it there: pressing, typing, and answers that fail or never come."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, Route, expect

from tests.journeys.screens import PATIENCE_MS

Act = Callable[[Page], None]
Address = str | re.Pattern[str]


@dataclass(frozen=True, kw_only=True)
class Exhibit:
    """One screen in one state."""

    name: str
    who: str | None
    path: str
    act: Act | None = None
    before: Act | None = None
    """Done before the screen is opened: an answer that fails, or never comes."""
    waits: bool = False
    """The answer never comes, so the screen keeps waiting."""


def press(name: str) -> Act:
    def act(page: Page) -> None:
        page.get_by_role("button", name=name).first.click()

    return act


def open_tab(name: str) -> Act:
    def act(page: Page) -> None:
        page.get_by_role("tab", name=name).click()

    return act


def look_for(label: str, words: str) -> Act:
    """Type in a search field, as a person does."""

    def act(page: Page) -> None:
        page.get_by_label(label).first.press_sequentially(words)
        page.wait_for_load_state("networkidle")

    return act


def answer_with(address: Address, status: int, body: object = None) -> Act:
    def answer(route: Route) -> None:
        route.fulfill(status=status, json=body or {})

    def act(page: Page) -> None:
        page.route(address, answer)

    return act


def never_answer(address: Address) -> Act:
    def act(page: Page) -> None:
        page.route(address, lambda _route: None)

    return act


def go_offline(page: Page) -> None:
    page.context.set_offline(True)
    expect(page.get_by_text("Je bent offline").first).to_be_attached(timeout=PATIENCE_MS)
