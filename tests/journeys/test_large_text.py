"""The words at the bottom of a telephone stay whole and on the screen, also with text twice as large."""

from typing import Final

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.journeys.axe import SET_TEXT_SIZE
from tests.journeys.screens import LEADER, PATIENCE_MS, PLANNER, SANNE, Screens

pytestmark = pytest.mark.browser
COORDINATOR: Final = "coordinator@demo.test"
MONITOR: Final = "realisatie@demo.test"
NARROW: Final[ViewportSize] = {"width": 320, "height": 640}
BROKEN_WORDS: Final = """
(labels) => labels.flatMap((label) => {
  const words = [...label.textContent.matchAll(/\\S+/g)];
  return words.filter((word) => {
    const range = document.createRange();
    range.setStart(label.firstChild, word.index);
    range.setEnd(label.firstChild, word.index + word[0].length);
    const lines = [...range.getClientRects()];
    return lines.length !== 1 || lines[0].left < 0 || lines[0].right > innerWidth;
  }).map(([word]) => word);
})
"""


@pytest.mark.parametrize("who", [SANNE, LEADER, PLANNER, COORDINATOR, MONITOR])
def test_no_word_at_the_bottom_of_a_narrow_telephone_is_broken(screens: Screens, who: str) -> None:
    page = screens.of(who, NARROW, "/meldingen")
    labels = page.locator(".app-bottom__link > span:last-child")
    expect(labels).to_have_count(5, timeout=PATIENCE_MS)

    broken = {}
    for size in ("100%", "200%"):
        page.evaluate(SET_TEXT_SIZE, size)
        broken[size] = labels.evaluate_all(BROKEN_WORDS)

    assert broken == {"100%": [], "200%": []}
