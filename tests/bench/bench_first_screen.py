"""The first screen of an offer on a mid-range phone, opened from a notice: cold, and warm from the service worker.

A processor four times slower and the network of slow 4G, as Lighthouse means them: see `phone.py`. Each budget
is a median over fresh phones; the ratio is that of the budget that is nearest to being broken.
"""

import json
import statistics
import sys
from typing import Final

from playwright.sync_api import Page

from tests.bench.phone import Opening, cold_opening, warm_opening
from tests.journeys.browser import running_browser
from tests.journeys.mornings import api_get, prefer_sanne
from tests.journeys.screens import LEADER, PHONE, SANNE, Screens
from tests.journeys.steps import ask_for_somebody
from tests.journeys.world import demo_world

ROUNDS: Final = 5
JAVASCRIPT_BYTES: Final = 130_000
COLD_PAINT_MS: Final = 2_000
COLD_TAP_MS: Final = 2_500
WARM_MS: Final = 800
SHIFT: Final = 0.05
SETTING_OUT_MS: Final = 120_000
"""Signing in and asking stand before the measuring: on a busy machine they may take their time."""


def main() -> None:
    """Print one line of JSON."""
    with demo_world() as world, running_browser() as browser:
        screens = Screens(browser=browser, world=world, patience_ms=SETTING_OUT_MS)
        prefer_sanne(screens)
        leader = screens.of(LEADER, PHONE)
        ask_for_somebody(leader)
        sanne = screens.of(SANNE, PHONE, "/aanbod")
        path = f"/aanbod/{open_offer_of(sanne)}"
        cookies = sanne.context.storage_state()["cookies"]
        screens.close_all()
        cold = [cold_opening(browser, world.url, path, cookies) for _ in range(ROUNDS)]
        warm = [warm_opening(browser, world.url, path, cookies) for _ in range(ROUNDS)]
    sys.stdout.write(json.dumps(report(cold, warm)) + "\n")


def open_offer_of(page: Page) -> int:
    offer: int = api_get(page, "/offers?status=open")["results"][0]["id"]
    return offer


def report(cold: list[Opening], warm: list[Opening]) -> dict[str, object]:
    """Every measured value beside its budget, and the worst of their ratios."""
    measured = {
        "coldJavaScriptBytes": (max(one.script_bytes for one in cold), JAVASCRIPT_BYTES),
        "coldLargestPaintMs": (statistics.median(one.paint_ms for one in cold), COLD_PAINT_MS),
        "coldReadyToTapMs": (statistics.median(one.tap_ms for one in cold), COLD_TAP_MS),
        "warmLargestPaintMs": (statistics.median(one.paint_ms for one in warm), WARM_MS),
        "warmReadyToTapMs": (statistics.median(one.tap_ms for one in warm), WARM_MS),
        "layoutShift": (max(one.shift for one in (*cold, *warm)), SHIFT),
    }
    return {
        "name": "first screen of an offer on a phone: worst measured value against its budget",
        "ratio": round(max(value / budget for value, budget in measured.values()), 2),
        "aim": 1.0,
        "better": "lower",
        "details": {
            name: {"measured": round(value, 3), "budget": budget}
            for name, (value, budget) in measured.items()
        },
    }


if __name__ == "__main__":
    main()
