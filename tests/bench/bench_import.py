"""The import of all primary schools of the country, against PostgreSQL's COPY of the same file into a plain table.

COPY stores 31 columns of text and looks at none of them. The import parses, checks, compares with what is there,
makes the boards, and stores; both read the file from disk and commit. Aim: at most ten times as long.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.worlds import bench_world

ROUNDS = 9
AIM = 10
PLAIN_TABLE = "plain_copy_of_the_file"


def main() -> None:
    """Print one line of JSON."""
    with bench_world(), tempfile.TemporaryDirectory() as folder:
        from tests.regions.importers.duo_files import (  # noqa: PLC0415 - needs Django set up
            COLUMNS,
            country_file,
        )

        path = Path(folder) / "vestigingen.csv"
        path.write_bytes(country_file())
        postcodes()
        make_plain_table(len(COLUMNS))
        result = measure(path)
    sys.stdout.write(json.dumps(result) + "\n")


def measure(path: Path) -> dict[str, object]:
    """Take turns, so that both meet the same moods of the machine."""
    copying, importing, again = [], [], []
    for _ in range(ROUNDS):
        empty()
        copying.append(seconds(lambda: copy_file(path)))
        importing.append(seconds(lambda: import_file(path)))
        again.append(seconds(lambda: import_file(path)))
    # The best of each: whatever else runs on the machine can only make a round slower.
    copied, imported, repeated = min(copying), min(importing), min(again)
    return {
        "name": "import of 6,107 school locations, against COPY of the same file",
        "ratio": round(imported / copied, 2),
        "aim": AIM,
        "details": {
            "copy_ms": round(copied * 1000, 1),
            "import_ms": round(imported * 1000, 1),
            "import_again_ms": round(repeated * 1000, 1),
            "again_ratio": round(repeated / copied, 2),
            "median_ratio": round(statistics.median(importing) / statistics.median(copying), 2),
            "rounds": ROUNDS,
        },
    }


def seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def import_file(path: Path) -> None:
    from django.utils import timezone  # noqa: PLC0415 - needs Django set up

    from regions.importers.machine import Scope, store_file  # noqa: PLC0415 - needs Django set up
    from regions.importers.registry import importer_for  # noqa: PLC0415 - needs Django set up

    with path.open("rb") as stream:
        store_file(
            importer=importer_for("locations"), stream=stream, scope=Scope(now=timezone.now())
        )


def copy_file(path: Path) -> None:
    from django.db import connection, transaction  # noqa: PLC0415 - needs Django set up

    statement = (
        f"COPY {PLAIN_TABLE} FROM STDIN"
        " WITH (FORMAT csv, DELIMITER ';', HEADER, ENCODING 'WIN1252')"
    )
    with transaction.atomic(), connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.write(path.read_bytes())


def make_plain_table(width: int) -> None:
    from django.db import connection  # noqa: PLC0415 - needs Django set up

    columns = ", ".join(f"column_{number} text" for number in range(width))
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE {PLAIN_TABLE} ({columns})")


def empty() -> None:
    """Both sides start with nothing."""
    from django.db import connection  # noqa: PLC0415 - needs Django set up

    with connection.cursor() as cursor:
        cursor.execute(
            f"TRUNCATE {PLAIN_TABLE}, regions_schoollocation, regions_organisation CASCADE"
        )


def postcodes() -> None:
    """Give the import its centres to look up, as it has them in a region."""
    from regions.models import Postcode4  # noqa: PLC0415 - needs Django set up

    Postcode4.objects.bulk_create(
        Postcode4(code=str(code), place="Plaats", latitude=52.5, longitude=5.5)
        for code in range(1000, 5086)
    )


if __name__ == "__main__":
    main()
