"""ASGI servers side by side on our own application: pages per second, and hints to 500 sockets."""

import json
import statistics
import sys
from typing import Any, Final

from tests.bench import bench_live
from tests.bench.bench_live import PEOPLE, module_process, read_line, write_line
from tests.bench.worlds import bench_world

APPLICATION: Final = "config.asgi:application"
# {port} is filled in; the empty one is the server as we start it (config.web_server).
SERVERS: Final[dict[str, list[str]]] = {
    "uvicorn": [],
    "daphne": ["daphne", "-p", "{port}", "-b", "127.0.0.1", "--verbosity", "0", APPLICATION],
    "granian": [
        *("granian", "--interface", "asginl", "--loop", "uvloop", "--no-access-log"),
        *("--host", "127.0.0.1", "--port", "{port}", APPLICATION),
    ],
    "hypercorn": ["hypercorn", "-b", "127.0.0.1:{port}", "-k", "uvloop", APPLICATION],
}
OURS: Final = "uvicorn"
SECONDS: Final = 5
CONNECTIONS: Final = 16
SOCKETS: Final = 500
HINTS: Final = 10
ROUNDS: Final = 1


def main() -> None:
    """Measure every server in turn and print one line of JSON."""
    bench_live.SOCKETS, bench_live.HINTS_PER_PASS = SOCKETS, HINTS  # type: ignore[misc]  # the same bench, smaller
    with bench_world() as world:
        from tests.bench.live_people import planners_with_tokens  # noqa: PLC0415 - needs Django set up

        region_id, tokens = planners_with_tokens(PEOPLE)
        found: dict[str, list[dict[str, float]]] = {name: [] for name in SERVERS}
        for _ in range(ROUNDS):
            for name, command in SERVERS.items():
                row = measure(command, world.environment, region_id, tokens)
                sys.stderr.write(f"  {name}: {row}\n")
                found[name].append(row)
    table = {name: middle_of(rounds) for name, rounds in found.items()}
    best_other = max(row["pages_per_second"] for name, row in table.items() if name != OURS)
    result = {
        "name": f"{OURS} against the best other ASGI server, pages per second",
        "ratio": round(table[OURS]["pages_per_second"] / best_other, 2),
        "aim": None,
        "better": "higher",
        "details": {"sockets": SOCKETS, "servers": table},
    }
    sys.stdout.write(json.dumps(result) + "\n")


def measure(
    command: list[str], environment: dict[str, str], region_id: int, tokens: list[str]
) -> dict[str, float]:
    from tests.live.processes import WebProcess  # noqa: PLC0415 - needs Django set up

    started = [sys.executable, "-W", "ignore", "-m", *command] if command else []
    web = WebProcess(environment=environment, command=started)
    web.start()
    try:
        pages = pages_per_second(web.port, tokens[0])
        ours = {"port": web.port, "tokens": tokens, "region_id": region_id}
        hints = bench_live.percentiles(bench_live.measure_ours(ours))
    finally:
        web.close()
    return {"pages_per_second": pages, "hint_p50_ms": hints["p50"], "hint_p99_ms": hints["p99"]}


def pages_per_second(port: int, token: str) -> float:
    order = {
        "port": port,
        "path": "/api/v1/me",
        "token": token,
        "seconds": SECONDS,
        "connections": CONNECTIONS,
    }
    with module_process("tests.bench.http_clients") as clients:
        write_line(clients, json.dumps(order))
        answer: dict[str, Any] = json.loads(read_line(clients))
    return float(answer["per_second"])


def middle_of(rounds: list[dict[str, float]]) -> dict[str, float]:
    return {name: round(statistics.median(row[name] for row in rounds), 1) for name in rounds[0]}


if __name__ == "__main__":
    main()
