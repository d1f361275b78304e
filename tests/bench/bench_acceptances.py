"""Acceptances per second over HTTP, against pgbench that runs the very same SQL on the same database.

The SQL is what one acceptance really sends, caught as text with its values; a roll-back follows, so
that both sides start from the same rows. Aim: at least a quarter of pgbench.
"""

import http.client
import json
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.worlds import BenchWorld, bench_world

if TYPE_CHECKING:
    from pool.people.models import Substitute
    from pool.requests.models import Offer

ACCEPTANCES = 240
WARM_UP = 16
CLIENTS = 8
WEB_PROCESSES = 2
"""As docker-compose.yml starts it; PostgreSQL gives every client of pgbench a process of its own, too."""
FIRST_ID = 900_000_001
AIM = 0.25


def main() -> None:
    """Print one line of JSON."""
    with bench_world() as world:
        offers = make_offers(2 * ACCEPTANCES + WARM_UP)
        by_sql, by_http = offers[:ACCEPTANCES], offers[ACCEPTANCES:]
        scripts = [script_of(offer) for offer in by_sql]
        floor = run_pgbench(world, scripts)
        ours = run_over_http(world, by_http)
    sys.stdout.write(
        json.dumps(
            {
                "name": "acceptances per second, against pgbench with the same SQL",
                "ratio": round(ours / floor, 3),
                "aim": AIM,
                "better": "higher",
                "details": {
                    "ours_per_second": round(ours, 1),
                    "pgbench_per_second": round(floor, 1),
                    "clients": CLIENTS,
                    "web_processes": WEB_PROCESSES,
                    "statements": scripts[0].count(";\n"),
                },
            }
        )
        + "\n"
    )


def make_offers(number: int) -> list[tuple["Offer", "Substitute"]]:
    """So many open offers, each of its own request and person."""
    from django.utils import timezone  # noqa: PLC0415 - needs Django set up

    from accounts.models import User  # noqa: PLC0415  reason: Django is set up first
    from pool.requests.models import RequestPeriod  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.morning import make_morning, make_substitute  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.requests import make_offer, make_request, school_day_after  # noqa: PLC0415  reason: Django is set up first

    now = timezone.now()
    morning = make_morning()
    leader = User.objects.filter(pk=morning.leader.user_id or 0).get()
    made = []
    for index in range(number):
        person = make_substitute(morning, km=1 + index % 9)
        day = school_day_after(now, days=7 + index % 60)
        request = make_request(location=morning.school, requested_by=leader, day=day, now=now)
        offer = make_offer(request=request, substitute=person, now=now)
        assert RequestPeriod.objects.filter(request=request).count() == 2
        made.append((offer, person))
    return made


def script_of(pair: tuple["Offer", "Substitute"]) -> str:
    """The SQL of accepting this offer, as pgbench runs it; nothing is stored yet."""
    from django.db import connection, transaction  # noqa: PLC0415  reason: Django is set up first
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415  reason: Django is set up first
    from django.utils import timezone  # noqa: PLC0415  reason: Django is set up first

    from pool.requests.domain.offers import accept_offer  # noqa: PLC0415  reason: Django is set up first
    from regions.actors import actor_of  # noqa: PLC0415  reason: Django is set up first

    offer, person = pair
    assert person.user is not None
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER SEQUENCE requests_assignment_id_seq RESTART WITH {FIRST_ID}")
    with transaction.atomic():
        with CaptureQueriesContext(connection) as caught:
            now = timezone.now()
            accept_offer(actor=actor_of(person.user, now), offer_id=offer.pk, now=now)
        transaction.set_rollback(True)
    statements = [query["sql"] for query in caught.captured_queries]
    kept = [one for one in statements if "SAVEPOINT" not in one]
    body = ";\n".join(_replayable(one) for one in kept)
    return f"BEGIN;\n{body};\nCOMMIT;\n"


def _replayable(sql: str) -> str:
    """One line, with the id of the new assignment looked up where it is a value of its own."""
    one_line = " ".join(sql.split())
    return re.sub(
        rf"([(, ]){FIRST_ID}([,)])", r"\1currval('requests_assignment_id_seq')\2", one_line
    )


def run_pgbench(world: BenchWorld, scripts: Sequence[str]) -> float:
    """Run every script once, divided over the clients; gives scripts per second."""
    with tempfile.TemporaryDirectory(prefix="pgbench-") as directory:
        files = []
        for client in range(CLIENTS):
            file = Path(directory) / f"{client}.sql"
            file.write_text("".join(scripts[client::CLIENTS]))
            files.append(file)
        began = time.perf_counter()
        running = [
            subprocess.Popen(
                [
                    world.pgbench,
                    "-n",
                    "-M",
                    "simple",
                    "-c",
                    "1",
                    "-t",
                    "1",
                    "-f",
                    file,
                    world.environment["DATABASE_URL"],
                ],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for file in files
        ]
        answers = [process.communicate(timeout=300) for process in running]
        seconds = time.perf_counter() - began
    for process, (_, errors) in zip(running, answers, strict=True):
        if process.returncode != 0:
            sys.exit(errors)
    return len(scripts) / seconds


def run_over_http(world: BenchWorld, offers: Sequence[tuple["Offer", "Substitute"]]) -> float:
    """Accept every offer once over HTTP with so many clients; gives acceptances per second."""
    from tests.api.live.sockets import sign_in  # noqa: PLC0415  reason: Django is set up first
    from tests.live.processes import WebProcess  # noqa: PLC0415  reason: Django is set up first

    calls = [(offer.pk, sign_in(person.user)) for offer, person in offers if person.user]
    web = WebProcess(environment={**world.environment, "WEB_PROCESSES": str(WEB_PROCESSES)})
    web.start()
    try:
        accept_all(web.port, calls[:WARM_UP])
        began = time.perf_counter()
        accept_all(web.port, calls[WARM_UP:])
        seconds = time.perf_counter() - began
    finally:
        web.terminate()
        web.close()
    return (len(calls) - WARM_UP) / seconds


def accept_all(port: int, calls: Sequence[tuple[int, str]]) -> None:
    """Post the acceptances from so many threads; every one has to succeed."""
    statuses: list[int] = []

    def work(mine: Sequence[tuple[int, str]]) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        for offer_id, token in mine:
            connection.request(
                "POST", f"/api/v1/offers/{offer_id}/acceptance", headers={"X-Session-Token": token}
            )
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
        connection.close()

    threads = [threading.Thread(target=work, args=(calls[n::CLIENTS],)) for n in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if set(statuses) != {201}:
        sys.exit(f"not every acceptance succeeded: {sorted(set(statuses))}")


if __name__ == "__main__":
    main()
