"""The import commands: a report on stdout, progress on stderr, a refusal that says what to do."""

import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from regions.models import SchoolLocation
from tests.factories.regions import make_region
from tests.regions.importers.duo_files import a_school, duo_file

pytestmark = pytest.mark.django_db


def run(name: str, file: Path, **options: object) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    call_command(name, str(file), stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "vestigingen.csv"
    path.write_bytes(duo_file([a_school(1), a_school(2)]))
    return path


def test_storing_tells_progress_and_what_it_did(file: Path) -> None:
    out, err = run("import_locations", file)

    assert err.split() == ["50%", "80%", "100%"]
    assert out == (
        "Opgeslagen: 2 nieuw, 0 gewijzigd, 0 gesloten, 0 ongewijzigd, 0 overgeslagen.\n"
        "Besturen aangemaakt met hun nummer als naam: 1. Het bestand met besturen geeft ze hun naam.\n"
    )
    assert SchoolLocation.objects.count() == 2


def test_a_dry_run_stores_nothing(file: Path) -> None:
    out, _ = run("import_locations", file, dry_run=True)

    assert out.startswith("Proef, niets opgeslagen: 2 nieuw,")
    assert SchoolLocation.objects.count() == 0


def test_changes_and_closings_stand_in_the_report(file: Path) -> None:
    run("import_locations", file)
    file.write_bytes(duo_file([a_school(1, STRAATNAAM="Kerkstraat")]))

    out, _ = run("import_locations", file)

    assert out.splitlines()[1:] == [
        "gesloten 02AA00 De Regenboog 2: closed_date: – → 2026-11-23".replace(
            "2026-11-23",
            SchoolLocation.objects.get(location_code="02AA00").closed_date.isoformat(),  # type: ignore[union-attr]  # it is closed
        ),
        "gewijzigd 01AA00 De Regenboog 1: street: Lindelaan → Kerkstraat",
    ]


def test_the_report_comes_as_json_too(file: Path) -> None:
    out, _ = run("import_locations", file, region=make_region().code, json=True)

    assert json.loads(out)["counts"]["new"] == 2


def test_a_bad_file_is_refused_with_its_rows(file: Path) -> None:
    file.write_bytes(duo_file([a_school(1, POSTCODE="fout")]))

    with pytest.raises(CommandError) as refused:
        run("import_locations", file)

    assert str(refused.value) == (
        "Er is niets opgeslagen.\n"
        "rij 2, kolom POSTCODE, waarde “fout”: Deze code heeft niet de goede vorm. "
        "Vul een code in zoals 9431 MK."
    )


def test_an_unknown_region_and_a_missing_file_are_named(file: Path, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"^De onderwijsregio nergens bestaat niet\.$"):
        run("import_locations", file, region="nergens")
    with pytest.raises(CommandError, match=r"^weg\.csv: No such file or directory\.$"):
        run("import_locations", tmp_path / "weg.csv")


def test_substitutes_need_a_region(file: Path) -> None:
    with pytest.raises(CommandError, match="--region"):
        call_command("import_substitutes", str(file))
