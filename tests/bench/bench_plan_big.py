"""A big region, 2,000 requests × 6,000 substitutes: share of the proven bound, time and memory.

Aim: 0.997 of the bound within 10 times building and greedy, as for a region.
"""

import json
import sys

from tests.bench.plan_cases import measure, warm_up

AIM = 0.997
TIMES = (10, 60)


def main() -> None:
    """Print one line of JSON."""
    warm_up()
    found = measure("big", seed=1, times=TIMES)
    sys.stdout.write(
        json.dumps(
            {
                "name": "plan of a big region, as a share of the proven bound, within 10 times building and greedy",
                "ratio": round(found.timed[0].share, 4),
                "aim": AIM,
                "better": "higher",
                "details": found.details(),
            }
        )
        + "\n"
    )


if __name__ == "__main__":
    main()
