"""Watches screens from the inside: when a word appeared, and that the page was never loaded again."""

from playwright.sync_api import Page

from tests.journeys.screens import PATIENCE_MS

WATCH = """
(words) => {
  window.samePage = true;
  window.seenAt = undefined;
  const look = () => {
    if (window.seenAt === undefined && document.body.innerText.includes(words))
      window.seenAt = Date.now();
  };
  new MutationObserver(look).observe(document.body, {
    childList: true, subtree: true, characterData: true, attributes: true,
  });
  look();
}
"""


def watch_for(page: Page, words: str) -> None:
    """Start looking; refuses words that stand there already, because they would prove nothing."""
    page.evaluate(WATCH, words)
    assert page.evaluate("window.seenAt") is None, f"“{words}” is already on {page.url}"


def seen_at(page: Page) -> float:
    """Wait until the words appeared; gives the moment, in milliseconds, by the clock of the screen."""
    page.wait_for_function("window.seenAt !== undefined", timeout=PATIENCE_MS)
    assert page.evaluate("window.samePage") is True, f"{page.url} was loaded again"
    moment: float = page.evaluate("window.seenAt")
    return moment
