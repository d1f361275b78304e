"""What a worker does with an import; each function may run twice, and may be killed at any moment."""

import io
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.db import InterfaceError, OperationalError, transaction

from regions.enums import ImportStatus
from regions.importers.announcing import announce
from regions.importers.difference import Difference
from regions.importers.errors import FileRefused, ImportOutdated
from regions.importers.machine import Scope, compare_file, store_file
from regions.importers.problems import Problem
from regions.importers.registry import importer_for
from regions.models import ImportFile, ImportRun

PROGRESS_STEP = 10
DAYS_A_FILE_WAITS = 7
DAYS_A_REPORT_IS_KEPT = 90
# The database went away: the job comes back, so the import has not failed.
GONE = (OperationalError, InterfaceError)


def read_run(*, run_id: int, now: datetime) -> None:
    """Compare the file with what we have and keep the report; stores nothing of it."""
    run = _move(
        run_id, when=(ImportStatus.QUEUED, ImportStatus.READING), status=ImportStatus.READING
    )
    if run is None:
        return
    reading = (ImportStatus.READING,)
    try:
        difference = compare_file(
            importer=importer_for(run.kind),
            stream=_content(run),
            scope=_scope(run, now),
            progress=_progress_of(run_id),
        )
    except FileRefused as refused:
        _end(run_id, when=reading, now=now, **_refusal(refused.problems, refused.count))
    except GONE:
        raise
    except Exception:
        _end(run_id, when=reading, now=now, status=ImportStatus.FAILED)
        raise
    else:
        _move(
            run_id,
            when=reading,
            status=ImportStatus.READY,
            progress=100,
            fingerprint=difference.fingerprint(),
            **_report(difference),
        )


def store_run(*, run_id: int, now: datetime) -> None:
    """Store what was agreed to, whole or not at all: the rows and the new state are one transaction."""
    try:
        with transaction.atomic():
            run = ImportRun.objects.select_for_update().filter(pk=run_id).first()
            if run is None or run.status != ImportStatus.STORING:
                return
            changes = _store(run, now)
            _end(run_id, when=(ImportStatus.STORING,), now=now, **changes)
    except GONE:
        raise
    except Exception:
        _end(run_id, when=(ImportStatus.STORING,), now=now, status=ImportStatus.FAILED)
        raise


def forget_old_runs(*, now: datetime) -> None:
    """Drop files that nobody agreed to in a week, and after a quarter the values in the reports."""
    waiting = ImportRun.objects.filter(
        status=ImportStatus.READY, created_at__lt=now - timedelta(days=DAYS_A_FILE_WAITS)
    )
    for run_id in waiting.order_by("pk").values_list("pk", flat=True):
        problem = Problem(
            message="Dit bestand is na een week weggegooid.", remedy="Lever het opnieuw in."
        )
        _end(run_id, when=(ImportStatus.READY,), now=now, **_refusal((problem,), 1))
    old = ImportRun.objects.filter(created_at__lt=now - timedelta(days=DAYS_A_REPORT_IS_KEPT))
    old.exclude(changes=[], problems=[]).update(changes=[], problems=[])


def _store(run: ImportRun, now: datetime) -> dict[str, Any]:
    try:
        difference = store_file(
            importer=importer_for(run.kind),
            stream=_content(run),
            scope=_scope(run, now),
            expected=run.fingerprint,
        )
    except FileRefused as refused:
        return _refusal(refused.problems, refused.count)
    except ImportOutdated:
        problem = Problem(
            message="De gegevens zijn na het lezen veranderd.",
            remedy="Lever het bestand opnieuw in.",
        )
        return _refusal((problem,), 1)
    return {"status": ImportStatus.STORED, "progress": 100, **_report(difference)}


def _end(run_id: int, *, when: tuple[ImportStatus, ...], now: datetime, **changes: Any) -> None:
    """Move to a last state, and drop the file with it."""
    with transaction.atomic():
        if _move(run_id, when=when, finished_at=now, **changes) is not None:
            ImportFile.objects.filter(run=run_id).delete()


def _move(run_id: int, *, when: tuple[ImportStatus, ...], **changes: Any) -> ImportRun | None:
    """Change an import that is still in one of these states; None when another worker was first."""
    with transaction.atomic():
        run = ImportRun.objects.select_for_update().filter(pk=run_id, status__in=when).first()
        if run is None:
            return None
        for name, value in changes.items():
            setattr(run, name, value)
        run.version += 1
        run.save(update_fields=[*changes, "version"])
        announce(run)
        return run


def _progress_of(run_id: int) -> Callable[[int], None]:
    last = 0

    def progress(percentage: int) -> None:
        nonlocal last
        if percentage - last >= PROGRESS_STEP and percentage < 100:  # noqa: PLR2004  reason: the end is told by the state
            last = percentage
            _move(run_id, when=(ImportStatus.READING,), progress=percentage)

    return progress


def _scope(run: ImportRun, now: datetime) -> Scope:
    return Scope(now=now, region=run.region, sector=run.sector)


def _content(run: ImportRun) -> io.BytesIO:
    return io.BytesIO(bytes(ImportFile.objects.get(run=run).content))


def _report(difference: Difference) -> dict[str, Any]:
    return {
        "counts": difference.counts(),
        "changes": difference.shown(),
        "notes": difference.notes,
    }


def _refusal(problems: tuple[Problem, ...], count: int) -> dict[str, Any]:
    return {
        "status": ImportStatus.REFUSED,
        "problems": [problem.as_json() for problem in problems],
        "problem_count": count,
    }
