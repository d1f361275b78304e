"""What the import commands share: reading the file, telling how far it is, and the report."""

import argparse
import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from regions.enums import ImportKind
from regions.importers.difference import Difference
from regions.importers.errors import FileRefused
from regions.importers.machine import Scope, compare_file, store_file
from regions.importers.registry import importer_for
from regions.models import Region

SHOWN_ON_A_TERMINAL = 40
WORDS = {
    "new": "nieuw",
    "changed": "gewijzigd",
    "closed": "gesloten",
    "unchanged": "ongewijzigd",
    "skipped": "overgeslagen",
}


class ImportCommand(BaseCommand):
    """Compare a file and store it; with --dry-run only compare. Progress goes to stderr, the report to stdout."""

    kind: ImportKind
    needs_region = False

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="BESTAND")
        parser.add_argument(
            "--region",
            metavar="CODE",
            required=self.needs_region,
            help="de code van de onderwijsregio",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="alleen vergelijken, niets opslaan"
        )
        parser.add_argument("--json", action="store_true", help="het verslag als JSON")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002  reason: the framework's signature
        importer = importer_for(self.kind)
        scope = self.scope(options)
        try:
            with options["file"].open("rb") as stream:
                if options["dry_run"]:
                    difference = compare_file(
                        importer=importer, stream=stream, scope=scope, progress=self._tell
                    )
                else:
                    difference = store_file(
                        importer=importer, stream=stream, scope=scope, progress=self._tell
                    )
        except OSError as error:
            raise CommandError(f"{options['file'].name}: {error.strerror}.") from error
        except FileRefused as refused:
            more = refused.count - len(refused.problems)
            rest = f"\nEn nog {more} andere." if more else ""
            raise CommandError(f"Er is niets opgeslagen.\n{refused}{rest}") from refused
        self.stdout.write(
            _as_json(difference) if options["json"] else self._report(difference, options)
        )

    def scope(self, options: dict[str, Any]) -> Scope:
        """Say for whom the file is read."""
        return Scope(now=timezone.now(), region=self._region(options["region"]))

    def _region(self, code: str | None) -> Region | None:
        if code is None:
            return None
        region = Region.objects.filter(code=code).first()
        if region is None:
            raise CommandError(f"De onderwijsregio {code} bestaat niet.")
        return region

    def _tell(self, percentage: int) -> None:
        self.stderr.write(f"{percentage:3d}%")

    def _report(self, difference: Difference, options: dict[str, Any]) -> str:
        counts = ", ".join(f"{count} {WORDS[name]}" for name, count in difference.counts().items())
        lines = [f"{'Proef, niets opgeslagen' if options['dry_run'] else 'Opgeslagen'}: {counts}."]
        lines += difference.notes
        shown = [change for change in difference.shown() if change["change"] != "new"]
        for change in shown[:SHOWN_ON_A_TERMINAL]:
            fields = "; ".join(
                f"{field['field']}: {field['before'] or '–'} → {field['after'] or '–'}"
                for field in change["fields"]
            )
            lines.append(f"{WORDS[change['change']]} {change['key']} {change['name']}: {fields}")
        return "\n".join(lines)


def _as_json(difference: Difference) -> str:
    return json.dumps(
        {
            "counts": difference.counts(),
            "notes": difference.notes,
            "changes": difference.shown(),
        },
        ensure_ascii=False,
    )
