"""From commit to open screens: 2,000 sockets against a bare `websockets` broadcast, in one run."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from tests.bench.worlds import bench_world

SOCKETS: Final = 2000
PEOPLE: Final = 50
HINTS_PER_PASS: Final = 20
PASSES: Final = 3
SECONDS_BETWEEN_HINTS: Final = 0.4
SECONDS_FOR_THE_LAST: Final = 3.0
AIM: Final = 2.0


def main() -> None:
    """Measure both, several times in turn, and print one line of JSON."""
    sys.stdout.write(json.dumps(measure()) + "\n")


def measure() -> dict[str, Any]:
    with our_server() as ours:
        passes = [(measure_floor(), measure_ours(ours)) for _ in range(PASSES)]
    floor = [percentiles(samples) for samples, _ in passes]
    own = [percentiles(samples) for _, samples in passes]
    ratios = {
        name: statistics.median(
            mine[name] / bare[name] for bare, mine in zip(floor, own, strict=True)
        )
        for name in ("p50", "p99")
    }
    return {
        "name": "live: commit to socket against a bare broadcast, p99",
        "ratio": round(ratios["p99"], 2),
        "aim": AIM,
        "better": "lower",
        "details": {
            "sockets": SOCKETS,
            "hintsPerPass": HINTS_PER_PASS,
            "ratioP50": round(ratios["p50"], 2),
            "floorMilliseconds": floor,
            "oursMilliseconds": own,
        },
    }


def percentiles(latencies: list[float]) -> dict[str, float]:
    ordered = sorted(latencies)
    return {
        "p50": round(1000 * ordered[len(ordered) // 2], 1),
        "p99": round(1000 * ordered[int(len(ordered) * 0.99)], 1),
    }


@contextmanager
def our_server() -> Iterator[dict[str, Any]]:
    """Start our own servers and web process, with people who are planners of one region."""
    with bench_world() as world:
        from tests.bench.live_people import planners_with_tokens  # noqa: PLC0415 - needs Django set up
        from tests.live.processes import WebProcess  # noqa: PLC0415 - needs Django set up

        region_id, tokens = planners_with_tokens(PEOPLE)
        web = WebProcess(environment=world.environment)
        web.start()
        try:
            yield {"port": web.port, "tokens": tokens, "region_id": region_id}
        finally:
            web.close()


def measure_ours(ours: dict[str, Any]) -> list[float]:
    from tests.bench.live_people import announce_to_region  # noqa: PLC0415 - needs Django set up

    order = {"port": ours["port"], "path": "/ws/live", "tokens": ours["tokens"]}
    return latencies(order, lambda version: announce_to_region(ours["region_id"], version))


def measure_floor() -> list[float]:
    from tests.live.processes import free_port  # noqa: PLC0415 - needs Django set up

    port = free_port()
    with module_process("tests.bench.live_floor", str(port)) as server:
        assert read_line(server) == "serving"

        def broadcast(version: int) -> float:
            write_line(server, str(version))
            return float(read_line(server))

        return latencies({"port": port, "path": "/", "tokens": [""]}, broadcast)


def latencies(order: dict[str, Any], send: Callable[[int], float]) -> list[float]:
    """Open the sockets, send hints, and give the time each took to each socket."""
    with module_process("tests.bench.live_clients") as clients:
        write_line(clients, json.dumps({**order, "sockets": SOCKETS}))
        assert read_line(clients) == "open"
        time.sleep(1.0)
        started = {}
        for version in range(1, HINTS_PER_PASS + 1):
            started[version] = send(version)
            time.sleep(SECONDS_BETWEEN_HINTS)
        # The last one may still be on its way on a busy machine.
        time.sleep(SECONDS_FOR_THE_LAST)
        write_line(clients, "report")
        arrivals = json.loads(read_line(clients))
    taken = [
        moment - started[version]
        for version in started
        for moment in arrivals.get(str(version), [])
    ]
    assert len(taken) == HINTS_PER_PASS * SOCKETS, {
        version: len(moments) for version, moments in arrivals.items()
    }
    return taken


@contextmanager
def module_process(module: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def read_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    line: str = process.stdout.readline()
    return line.strip()


def write_line(process: "subprocess.Popen[str]", line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


if __name__ == "__main__":
    main()
