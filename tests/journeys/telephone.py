"""What a telephone on the way meets: a slow network, no network, and a thumb whose taps are counted."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from playwright.sync_api import Page

PROCESSOR: Final = 4
"""So many times slower than this machine."""
SLOW_4G: Final = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_638_400 / 8,
    "uploadThroughput": 768_000 / 8,
}
"""What Lighthouse calls slow 4G: a round trip of 150 ms, 1.6 Mbit/s down and 750 kbit/s up."""
COUNT: Final = """
() => {
  sessionStorage.setItem("taps", sessionStorage.getItem("taps") ?? "0");
  addEventListener("click", (event) => {
    // A press on a label also clicks its field; only the press of a person is trusted and has a pointer.
    if (!event.isTrusted || event.detail === 0) return;
    sessionStorage.setItem("taps", String(Number(sessionStorage.getItem("taps")) + 1));
  }, true);
}
"""


def slow_down(page: Page) -> None:
    """Make this page that of a mid-range phone on slow 4G."""
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW_4G)
    line.send("Emulation.setCPUThrottlingRate", {"rate": PROCESSOR})


def count_taps(page: Page) -> None:
    """From the next page on; a press counts also when nothing came of it."""
    page.add_init_script(f"({COUNT})()")


def taps(page: Page) -> int:
    return int(page.evaluate("sessionStorage.getItem('taps') ?? '0'"))


@contextmanager
def without_reception(page: Page) -> Iterator[None]:
    """The worker must stand ready before; the way out brings the network back."""
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.context.set_offline(True)
    try:
        yield
    finally:
        page.context.set_offline(False)
