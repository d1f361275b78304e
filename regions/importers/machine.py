"""The import machine: read and compare without storing, or compare again and store, whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO, TypeAlias

from django.db import connection, transaction
from django.utils import timezone

from regions.importers.difference import Difference
from regions.importers.errors import ImportOutdated
from regions.importers.tables import Table
from regions.models import Region

Progress: TypeAlias = Callable[[int], None]
"""Called with a percentage now and then."""

# One import at a time: boards, locations and substitutes lean on one another.
IMPORT_LOCK = 7_301_001


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """For whom a file is read: a region, or the national reference when there is none."""

    now: datetime
    region: Region | None = None
    sector: str = ""
    board: str = ""
    """Only the locations of this board are taken, and closed."""
    may_close_many: bool = False

    @property
    def today(self) -> date:
        """The day of the import on the Dutch calendar."""
        return timezone.localdate(self.now)

    @property
    def region_id(self) -> int | None:
        return self.region.pk if self.region else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a file would change, and the way to do it."""

    difference: Difference
    store: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """One kind of file."""

    kind: str
    plan: Callable[[BinaryIO, Scope, Progress], Plan]
    tables: tuple[Table, ...]
    """The sheets of the template; none when the layout is somebody else's."""
    flat_table: Table | None = None
    """The template as one CSV file, where that differs from the first sheet."""


def no_progress(_percentage: int) -> None:
    """Tell nobody."""


def compare_file(
    *, importer: Importer, stream: BinaryIO, scope: Scope, progress: Progress = no_progress
) -> Difference:
    """Give what the file would change, storing nothing; raises `FileRefused` with everything that is wrong."""
    difference = importer.plan(stream, scope, progress).difference
    progress(100)
    return difference


def store_file(
    *,
    importer: Importer,
    stream: BinaryIO,
    scope: Scope,
    progress: Progress = no_progress,
    expected: str = "",
) -> Difference:
    """Compare again and store, in one transaction, one import at a time.

    Raises `FileRefused`, or `ImportOutdated` when the changes are no longer those of `expected`,
    the fingerprint that a person agreed to.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [IMPORT_LOCK])
        plan = importer.plan(stream, scope, progress)
        if expected and plan.difference.fingerprint() != expected:
            raise ImportOutdated
        plan.store()
    progress(100)
    return plan.difference
