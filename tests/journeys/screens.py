"""Screens of people: a browser context of the size of their device, signed in through the sign-in page."""

from dataclasses import dataclass, field
from typing import Any, Final

from playwright.sync_api import Browser, BrowserContext, Page, StorageState, ViewportSize, expect

from tests.journeys.world import PASSWORD, World

PHONE: Final[ViewportSize] = {"width": 390, "height": 844}
DESK: Final[ViewportSize] = {"width": 1440, "height": 900}

LEADER: Final = "schoolleider@demo.test"
SANNE: Final = "invaller@demo.test"
JORIS: Final = "invaller2@demo.test"
PLANNER: Final = "planner@demo.test"

PATIENCE_MS: Final = 20_000
"""The machine may be busy; what must be fast is measured, not waited for."""


@dataclass
class Screens:
    """Opens screens in one browser; everybody signs in once, by hand."""

    browser: Browser
    world: World
    patience_ms: int = PATIENCE_MS
    _signed_in: dict[str, StorageState] = field(default_factory=dict)
    _open: list[BrowserContext] = field(default_factory=list)

    def visitor(self, size: ViewportSize = PHONE, **options: Any) -> Page:
        """A screen of nobody in particular."""
        context = self.browser.new_context(
            viewport=size,
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            is_mobile=False,
            has_touch=size is PHONE,
            **{"base_url": self.world.url, **options},
        )
        context.set_default_timeout(self.patience_ms)
        self._open.append(context)
        return context.new_page()

    def blank(self, email: str | None, size: ViewportSize, **options: Any) -> Page:
        """A screen of this person on this device, nothing opened yet; None is a visitor."""
        if email is None:
            return self.visitor(size, **options)
        if email not in self._signed_in:
            page = self.visitor(size)
            sign_in(page, email)
            self._signed_in[email] = page.context.storage_state()
            page.context.close()
        return self.visitor(size, storage_state=self._signed_in[email], **options)

    def of(self, email: str, size: ViewportSize, path: str = "/", **options: Any) -> Page:
        """A screen of this person on this device, at this address."""
        page = self.blank(email, size, **options)
        page.goto(path)
        # While its title is on its way a page has one that is only heard.
        title = page.locator("h1:not(.visually-hidden)").first
        expect(title).to_be_visible(timeout=self.patience_ms)
        return page

    def close_all(self) -> None:
        for context in self._open:
            context.close()
        self._open.clear()


def sign_in(page: Page, email: str) -> None:
    """Type e-mail and password as a person does."""
    page.goto("/inloggen")
    page.get_by_label("E-mailadres").fill(email)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    page.get_by_role("button", name="Inloggen", exact=True).click()
    page.wait_for_url(lambda url: "/inloggen" not in url)


def csrf(page: Page) -> dict[str, str]:
    """The header that a program needs beside the cookies of this screen."""
    cookies = {cookie.get("name"): cookie.get("value") for cookie in page.context.cookies()}
    return {"X-CSRFToken": cookies.get("csrftoken") or "", "Referer": page.url}
