"""Watches screens from the inside: when a word appeared, and that the page was never loaded again."""

from playwright.sync_api import Page

from tests.journeys.screens import PATIENCE_MS

WATCH = """
([part, words]) => {
  const stands = () =>
    [...document.querySelectorAll(part)].some((one) => one.innerText.includes(words));
  window.samePage = true;
  window.seenAt = stands() ? Promise.resolve(0) : new Promise((resolve) => {
    new MutationObserver(() => stands() && resolve(Date.now())).observe(document.body, {
      childList: true, subtree: true, characterData: true, attributes: true,
    });
  });
  return stands();
}
"""
SEEN_AT = """
(patience) => Promise.race([
  window.seenAt,
  new Promise((resolve) => setTimeout(() => resolve(null), patience)),
])
"""


def watch_for(page: Page, words: str, *, part: str = "main") -> None:
    """Start looking; refuses words that stand there already, because they would prove nothing."""
    assert page.evaluate(WATCH, [part, words]) is False, f"“{words}” is already on {page.url}"


def seen_at(page: Page) -> float:
    """Wait until the words appeared; gives the moment, in milliseconds, by the clock of the screen."""
    moment: float | None = page.evaluate(SEEN_AT, PATIENCE_MS)
    assert moment is not None, f"the words never appeared on {page.url}"
    assert page.evaluate("window.samePage") is True, f"{page.url} was loaded again"
    return moment
