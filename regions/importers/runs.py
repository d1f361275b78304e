"""What a planner does with an import: hand in a file, and say that what it would change may be stored."""

from datetime import datetime
from pathlib import PurePath

from django.db import transaction

from jobs.deferring import defer
from regions.actors import Actor
from regions.enums import ImportKind, ImportStatus, Sector
from regions.importers.access import get_run, region_to_import_into
from regions.importers.announcing import announce
from regions.importers.errors import FileIsEmpty, FileTooLarge, ImportNotReady
from regions.importers.reading import MOST_BYTES
from regions.importers.tasks import read_import, store_import
from regions.models import ImportFile, ImportRun

LONGEST_NAME = 160


def start_import(
    *,
    actor: Actor,
    region_id: int | None,
    kind: ImportKind,
    file_name: str,
    content: bytes,
    sector: Sector | None = None,
    now: datetime,
) -> ImportRun:
    """Keep the file and put reading it in the queue; nothing is stored before someone agrees.

    Refuses an empty file and one past the limit. Announces the import to the region.
    """
    region = region_to_import_into(actor=actor, region_id=region_id)
    if not content:
        raise FileIsEmpty
    if len(content) > MOST_BYTES:
        raise FileTooLarge
    with transaction.atomic():
        run = ImportRun.objects.create(
            kind=kind,
            region=region,
            user_id=actor.user_id,
            file_name=_safe_name(file_name),
            sector=sector or "",
            created_at=now,
        )
        ImportFile.objects.create(run=run, content=content)
        defer(read_import, arguments={"run_id": run.pk})
        announce(run)
    return run


def apply_import(*, actor: Actor, run_id: int, now: datetime) -> ImportRun:  # noqa: ARG001  reason: the house rule: every change is given the moment
    """Put storing in the queue; locks the import and refuses one that is not ready."""
    with transaction.atomic():
        run = get_run(actor=actor, run_id=run_id, lock=True)
        if run.status != ImportStatus.READY:
            raise ImportNotReady
        run.status = ImportStatus.STORING
        run.progress = 0
        run.version += 1
        run.save(update_fields=["status", "progress", "version"])
        defer(store_import, arguments={"run_id": run.pk})
        announce(run)
    return run


def _safe_name(name: str) -> str:
    """Give the bare name of the file, as one printable line."""
    bare = PurePath(name.replace("\\", "/")).name
    printable = "".join(sign for sign in bare if sign.isprintable()).strip()
    return printable[-LONGEST_NAME:] or "bestand"
