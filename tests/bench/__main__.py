"""Runs every bench after the other, each in a process of its own, and shows their ratios in one table.

Only ratios are worth reading: both sides were measured in the same run on the same machine.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BENCH_SECONDS = 900


def main() -> int:
    """Print a table of ratios; gives 1 when a bench could not run."""
    wanted = sys.argv[1:] or [
        path.stem for path in sorted(Path(__file__).parent.glob("bench_*.py"))
    ]
    results: list[dict[str, Any]] = []
    failed = []
    for name in wanted:
        sys.stderr.write(f"{name} …\n")
        result = run(name)
        if result is None:
            failed.append(name)
        else:
            results.append(result)
            sys.stderr.write(json.dumps(result, ensure_ascii=False) + "\n")
    sys.stdout.write(table(results))
    for name in failed:
        sys.stdout.write(f"{name}: could not run\n")
    return 1 if failed else 0


def run(name: str) -> dict[str, Any] | None:
    """Run one bench and read the JSON on its last line."""
    process = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", f"tests.bench.{name}"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        timeout=BENCH_SECONDS,
        check=False,
    )
    lines = process.stdout.strip().splitlines()
    if process.returncode != 0 or not lines:
        return None
    result: dict[str, Any] = json.loads(lines[-1])
    return result


def table(results: list[dict[str, Any]]) -> str:
    """One line per bench: what, its ratio, the aim, and whether it was reached."""
    lines = ["| bench | ratio | aim | reached |", "|---|---|---|---|"]
    for result in results:
        ratio, aim = result["ratio"], result["aim"]
        higher = result.get("better", "lower") == "higher"
        reached = aim is None or (ratio >= aim if higher else ratio <= aim)
        sign = "≥" if higher else "≤"
        goal = "–" if aim is None else f"{sign} {aim}"
        lines.append(f"| {result['name']} | {ratio} | {goal} | {'yes' if reached else 'no'} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
