"""What Lighthouse says of an offer opened from a notice and of the list of offers, on the phone it assumes itself.

Performance is the median of three runs, as Lighthouse advises; the other two do not vary. The ratio is that of the
score that is furthest from its aim.
"""

import json
import statistics
import sys
from collections.abc import Sequence
from typing import Any, Final

from tests.bench.bench_first_screen import SETTING_OUT_MS, open_offer_of
from tests.bench.lighthouse.running import install, scores
from tests.journeys.browser import running_browser
from tests.journeys.mornings import prefer_sanne
from tests.journeys.screens import LEADER, PHONE, SANNE, Screens
from tests.journeys.steps import ask_for_somebody
from tests.journeys.world import demo_world

RUNS: Final = 3
AIMS: Final = {"performance": 95, "accessibility": 100, "best-practices": 100}


def main() -> None:
    """Print one line of JSON."""
    install()
    with demo_world() as world:
        with running_browser() as browser:
            screens = Screens(browser=browser, world=world, patience_ms=SETTING_OUT_MS)
            prefer_sanne(screens)
            ask_for_somebody(screens.of(LEADER, PHONE))
            sanne = screens.of(SANNE, PHONE, "/aanbod")
            paths = ("/aanbod", f"/aanbod/{open_offer_of(sanne)}")
            cookies = sanne.context.storage_state()["cookies"]
        found = {path: measured(f"{world.url}{path}", cookies) for path in paths}
    sys.stdout.write(json.dumps(report(found), ensure_ascii=False) + "\n")


def measured(url: str, cookies: Sequence[Any]) -> dict[str, Any]:
    """The scores of one address for who is signed in."""
    runs = [scores(url, cookies=cookies) for _ in range(RUNS)]
    middle = {name: statistics.median(run[name] for run in runs) for name in AIMS}
    return middle | {"lost": runs[-1]["lost"], "machine": [run["machine"] for run in runs]}


def report(found: dict[str, dict[str, Any]]) -> dict[str, object]:
    """Each score beside its aim, and the worst of their ratios."""
    ratios = [aim / one[name] for one in found.values() for name, aim in AIMS.items()]
    return {
        "name": "Lighthouse on a phone: the aim of a score against the score, the worst of them",
        "ratio": round(max(ratios), 3),
        "aim": 1.0,
        "better": "lower",
        "details": {
            "/aanbod/…" if path[-1].isdigit() else path: one for path, one in found.items()
        },
    }


if __name__ == "__main__":
    main()
