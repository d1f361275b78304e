"""A person without a mouse: Tab goes on, Enter and the space bar press; nothing else is touched."""

from typing import Final, Literal

from playwright.sync_api import Locator, Page

Role = Literal["button", "link", "textbox", "checkbox", "radio"]
MOST_STOPS: Final = 60
NAME_OF_FOCUS: Final = "document.activeElement?.innerText ?? ''"


def walk_to(page: Page, wanted: Locator, name: str) -> None:
    """Press Tab until it has the focus."""
    for _ in range(MOST_STOPS):
        if wanted.evaluate("(one) => one === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(
        f"{name} is not reached by keyboard; it stands at {page.evaluate(NAME_OF_FOCUS)}"
    )


def press(page: Page, role: Role, name: str, key: str = "Enter") -> None:
    """Walk there and press it."""
    walk_to(page, page.get_by_role(role, name=name).first, name)
    page.keyboard.press(key)


def fill(page: Page, label: str, words: str) -> None:
    """Walk to a field and type."""
    walk_to(page, page.get_by_label(label).first, label)
    page.keyboard.type(words)
