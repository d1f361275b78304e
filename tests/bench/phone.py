"""A mid-range phone on slow 4G: opens an address and tells when its screen was painted and could be tapped."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from playwright.sync_api import Browser, CDPSession, Page

from tests.journeys.screens import PHONE
from tests.journeys.telephone import slow_down

SLOWEST_MS: Final = 60_000
"""A slow opening is a measured value, and not a failure."""
WATCH: Final = """
() => {
  const seen = { paint: 0, shift: 0, tap: null };
  window.seen = seen;
  window.tapped = new Promise((resolve) => (seen.tapped = resolve));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = Math.max(seen.paint, entry.startTime);
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const look = () => {
    const found = [...document.querySelectorAll("main button")].some(
      (one) => one.innerText.includes("Ja, ik kom") && !one.disabled,
    );
    // Two frames on: painted, and the thread was free in between.
    if (found) {
      requestAnimationFrame(() => requestAnimationFrame(() => {
        seen.tap = performance.now();
        seen.tapped();
      }));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One opening of a screen, in milliseconds since the tap on the notice."""

    paint_ms: float
    tap_ms: float
    shift: float
    script_bytes: int


def cold_opening(browser: Browser, url: str, path: str, cookies: Sequence[Any]) -> Opening:
    """Open it on a phone that is signed in and has nothing of the app: no files, no service worker."""
    with phone(browser, url, cookies) as (page, line):
        return opened(page, line, path)


def warm_opening(browser: Browser, url: str, path: str, cookies: Sequence[Any]) -> Opening:
    """Open it where the app was used before, the app itself being closed."""
    with phone(browser, url, cookies, slow=False) as (page, _line):
        page.goto("/aanbod")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.locator("main h1").wait_for()
        page.locator(f"a[href='{path}']").wait_for()
        again = page.context.new_page()
        page.close()
        line = again.context.new_cdp_session(again)
        slow_down(again)
        return opened(again, line, path)


@contextmanager
def phone(
    browser: Browser, url: str, cookies: Sequence[Any], *, slow: bool = True
) -> Iterator[tuple[Page, CDPSession]]:
    context = browser.new_context(
        base_url=url, viewport=PHONE, device_scale_factor=2, is_mobile=True, has_touch=True
    )
    context.set_default_timeout(SLOWEST_MS)
    context.add_cookies(list(cookies))
    try:
        page = context.new_page()
        line = context.new_cdp_session(page)
        if slow:
            slow_down(page)
        yield page, line
    finally:
        context.close()


def opened(page: Page, line: CDPSession, path: str) -> Opening:
    """Go there and wait until it can be tapped."""
    scripts: dict[str, int] = {}
    kinds: dict[str, str] = {}

    def note_kind(event: dict[str, Any]) -> None:
        kinds[event["requestId"]] = event["type"]

    def note_size(event: dict[str, Any]) -> None:
        if kinds.get(event["requestId"]) == "Script":
            scripts[event["requestId"]] = int(event["encodedDataLength"])

    line.send("Network.enable")
    line.on("Network.responseReceived", note_kind)
    line.on("Network.loadingFinished", note_size)
    page.add_init_script(f"({WATCH})()")
    page.goto(path, wait_until="commit")
    page.evaluate("window.tapped.then(() => true)")
    scripts_until_tap = sum(scripts.values())
    page.wait_for_timeout(500)
    seen = page.evaluate("({ paint: seen.paint, tap: seen.tap, shift: seen.shift })")
    return Opening(
        paint_ms=seen["paint"],
        tap_ms=seen["tap"],
        shift=seen["shift"],
        script_bytes=scripts_until_tap,
    )
