"""Importing in a test: bytes in, difference or refusal out."""

import io
from typing import Final

from regions.importers.difference import Difference
from regions.importers.machine import Scope, compare_file, store_file
from regions.importers.registry import importer_for
from regions.models import Region
from tests.factories.clock import NOW

NOTHING: Final = {"new": 0, "changed": 0, "closed": 0, "unchanged": 0, "skipped": 0}


def store(
    kind: str, content: bytes, *, region: Region | None = None, **scope: object
) -> Difference:
    return store_file(
        importer=importer_for(kind), stream=io.BytesIO(content), scope=_scope(region, scope)
    )


def compare(
    kind: str, content: bytes, *, region: Region | None = None, **scope: object
) -> Difference:
    return compare_file(
        importer=importer_for(kind), stream=io.BytesIO(content), scope=_scope(region, scope)
    )


def counts(**given: int) -> dict[str, int]:
    return NOTHING | given


def _scope(region: Region | None, given: dict[str, object]) -> Scope:
    return Scope(now=NOW, region=region, **given)  # type: ignore[arg-type]  # a test names its own fields
