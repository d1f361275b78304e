"""Asks axe-core for the violations of what stands on a screen."""

from typing import Any, Final

from playwright.sync_api import Page

from tests.live.processes import ROOT

SCRIPT: Final = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
RULES: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
RUN: Final = """
async (tags) => {
  // A colour halfway an animation is not the colour a person reads; what moves forever never ends.
  for (const moving of document.getAnimations()) {
    if (moving.effect?.getComputedTiming().iterations === Infinity) moving.cancel();
    else moving.finish();
  }
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
  });
  return violations.map(({ id, help, nodes }) => ({
    id, help, where: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
  }));
}
"""
STICKS_OUT: Final = """
() => {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const isShut = (element) => {
    for (let around = element.parentElement; around !== document.body; around = around.parentElement) {
      if (around === null || getComputedStyle(around).overflowX !== "visible") return true;
    }
    return false;
  };
  const [first] = [...document.body.querySelectorAll("*")]
    .map((element) => {
      const { left, right } = element.getBoundingClientRect();
      // Words may stick out of their own box.
      const shows = getComputedStyle(element).overflowX === "visible";
      return { element, right: shows ? Math.max(right, left + element.scrollWidth) : right };
    })
    .filter(({ element, right }) => right > clientWidth && !isShut(element))
    .sort((one, other) => other.right - one.right || one.element.textContent.length - other.element.textContent.length);
  const by = `${scrollWidth - clientWidth} px wider than the screen`;
  if (first === undefined) return by;
  const { element, right } = first;
  const what = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;
  const words = (element.textContent ?? "").slice(0, 80);
  return `${by}: ${what} ends at ${Math.round(right)} with "${words}"`;
}
"""
SET_TEXT_SIZE: Final = "(size) => { document.documentElement.style.fontSize = size; }"


def violations_on(page: Page) -> list[Any]:
    """Give what axe finds; the context must have been made with `bypass_csp`."""
    assert SCRIPT.exists(), "axe-core is not installed. Run `make install`."
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=SCRIPT)
    found: list[Any] = page.evaluate(RUN, list(RULES))
    return found


def too_wide(page: Page) -> str | None:
    """By how much a person would have to scroll sideways, and what stands furthest out; nothing when the page fits."""
    found: str | None = page.evaluate(STICKS_OUT)
    return found


def too_wide_at_twice_the_text(page: Page) -> str | None:
    """The same when a person has set the text twice as large; leaves the text as it was."""
    before = page.evaluate("document.documentElement.style.fontSize")
    page.evaluate(SET_TEXT_SIZE, "200%")
    found = too_wide(page)
    page.evaluate(SET_TEXT_SIZE, before)
    return None if found is None else f"with text twice as large {found}"
