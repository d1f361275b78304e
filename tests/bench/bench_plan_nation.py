"""The nation as one instance, 10,000 requests × 30,000 substitutes: share of the proven bound, time and memory.

Aims: 0.995 of the bound within 8 times building and greedy, 0.998 within 40 times, at most 2 GB.
"""

import json
import sys

from tests.bench.plan_cases import measure, warm_up

AIM = 0.995
TIMES = (8, 40)


def main() -> None:
    """Print one line of JSON."""
    warm_up()
    found = measure("nation", seed=1, times=TIMES)
    history = [
        (round(one.seconds, 1), one.objective, one.bound) for one in found.timed[-1].plan.history
    ]
    sys.stdout.write(
        json.dumps(
            {
                "name": "plan of the nation, as a share of the proven bound, within 8 times building and greedy",
                "ratio": round(found.timed[0].share, 4),
                "aim": AIM,
                "better": "higher",
                "details": found.details() | {"history": history},
            }
        )
        + "\n"
    )


if __name__ == "__main__":
    main()
