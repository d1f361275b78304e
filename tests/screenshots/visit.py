"""Goes through the gallery on one device."""

from dataclasses import dataclass, field
from typing import Any, Final

from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from tests.journeys.screens import DESK, PATIENCE_MS, PHONE, Screens
from tests.screenshots.exhibit import Exhibit

SIZES: Final[dict[str, ViewportSize]] = {"telefoon": PHONE, "bureau": DESK}
SETTLE_MS = 400
"""A picture wants an animation to have ended."""
NOWHERE: Final = "/nergens"
NOWHERE_WORDS: Final = "Deze pagina bestaat niet"
GO_TO: Final = """
(path) => {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate", { state: null }));
}
"""
DRAWN_WITHIN_MS = 2_000
IS_DRAWN: Final = """
(patience) => new Promise((tell) => {
  requestAnimationFrame(() => tell(true));
  setTimeout(() => tell(false), patience);
})
"""


@dataclass
class Visit:
    """Goes through the gallery on one device: each person has one browser, each screen its own page.

    With `walks` a person goes from screen to screen within the page, as people do, which takes half the time.
    A page in which answers failed or the network was cut is left behind.
    """

    screens: Screens
    size: ViewportSize
    options: dict[str, Any] = field(default_factory=dict)
    settle_ms: int = SETTLE_MS
    walks: bool = False
    _at: dict[str | None, BrowserContext] = field(default_factory=dict)
    _walking: dict[str | None, Page] = field(default_factory=dict)

    def open(self, exhibit: Exhibit) -> Page:
        """Open the screen, wait until it stands still, and press what has to be pressed."""
        page = self._walk(exhibit) or self._load(exhibit)
        _wait_for_words(page, exhibit)
        if exhibit.act is not None:
            exhibit.act(page)
            _wait_for_words(page, exhibit)
        page.wait_for_timeout(self.settle_ms)
        # What was pressed may have opened its screen only now, and that asks the server first.
        _wait_for_words(page, exhibit)
        if exhibit.who and exhibit.before is None and page.evaluate("navigator.onLine"):
            self._walking[exhibit.who] = page
        return page

    def _walk(self, exhibit: Exhibit) -> Page | None:
        """Go there within the page this person is in, by way of nowhere, so that no screen is met half open."""
        page = self._walking.pop(exhibit.who, None)
        if not self.walks or page is None or exhibit.before is not None:
            return None
        page.set_viewport_size(self.size)
        nowhere = page.get_by_role("heading", level=1, name=NOWHERE_WORDS)
        page.evaluate(GO_TO, NOWHERE)
        expect(nowhere).to_be_attached(timeout=PATIENCE_MS)
        page.evaluate(GO_TO, exhibit.path)
        expect(nowhere).to_have_count(0, timeout=PATIENCE_MS)
        # A browser may stop drawing a page that was made very high; in such a page nothing can be pressed.
        return page if page.evaluate(IS_DRAWN, DRAWN_WITHIN_MS) else None

    def _load(self, exhibit: Exhibit) -> Page:
        page = self._browser_of(exhibit.who).new_page()
        if exhibit.before is not None:
            exhibit.before(page)
        page.goto(exhibit.path)
        # What stands there before the app does is not the screen.
        expect(page.locator(".app-opening")).to_have_count(0, timeout=PATIENCE_MS)
        expect(page.locator("h1, .ui-skeleton__line").first).to_be_attached(timeout=PATIENCE_MS)
        return page

    def _browser_of(self, who: str | None) -> BrowserContext:
        if who not in self._at:
            # A worker of the page would answer before the failures that some exhibits ask for.
            first = self.screens.blank(who, self.size, service_workers="block", **self.options)
            self._at[who] = first.context
            first.close()
        context = self._at[who]
        for left in context.pages:
            left.unroute_all(behavior="ignoreErrors")
            left.close()
        context.set_offline(False)
        return context


def _wait_for_words(page: Page, exhibit: Exhibit) -> None:
    """Grey bars stand where words will come; what is pressed may lead to another screen."""
    if not exhibit.waits:
        expect(page.locator(".ui-skeleton__line")).to_have_count(0, timeout=PATIENCE_MS)
        expect(page.locator("h1").first).to_be_attached(timeout=PATIENCE_MS)
