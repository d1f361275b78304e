"""Templates: what they hold is what the importers read."""

import io

import openpyxl
import pytest

from pool.people.models import Substitute
from regions.importers.errors import FileRefused, NoTemplate
from regions.importers.registry import importer_for
from regions.importers.templates import csv_template, workbook_template
from regions.models import Region
from tests.factories.regions import make_region
from tests.regions.importers.importing import counts, store

pytestmark = pytest.mark.django_db


@pytest.fixture
def region() -> Region:
    return make_region()


def filled_in(content: bytes) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(content))
    people = book["invallers"]
    places = {cell.value: cell.column for cell in people[1]}
    values = {
        "poolnummer": "P-1",
        "voornaam": "Noor",
        "achternaam": "Kok",
        "soort": "student (lio)",
    }
    for header, value in values.items():
        people.cell(row=2, column=places[header], value=value)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_workbook_that_is_filled_in_can_be_read(region: Region) -> None:
    template = workbook_template(importer_for("substitutes"))

    difference = store("substitutes", filled_in(template), region=region)

    assert difference.counts() == counts(new=1)
    assert Substitute.objects.get().category == "student"


@pytest.mark.parametrize("kind", ["locations", "boards", "substitutes"])
def test_an_empty_template_has_the_right_columns_and_no_rows(kind: str, region: Region) -> None:
    with pytest.raises(FileRefused) as refused:
        store(kind, csv_template(importer_for(kind)), region=region)

    assert refused.value.problems[0].message == (
        "In dit bestand staan wel kolomnamen maar geen rijen."
    )


def test_a_column_with_a_closed_list_lets_people_choose() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_template(importer_for("substitutes"))))

    lists = {
        book[name]
        .cell(row=1, column=min(range_.min_col for range_ in choice.sqref.ranges))
        .value: choice.formula1
        for name in book.sheetnames
        for choice in book[name].data_validations.dataValidation
    }
    assert lists["poolgroep"] == '"vast op de school,vaste pool,flexpool,oproeplijst,overig"'
    assert lists["maandag"] == '"hele dag,ochtend,middag,nee"'


def test_every_column_is_explained_on_a_sheet_of_its_own() -> None:
    importer = importer_for("substitutes")
    book = openpyxl.load_workbook(io.BytesIO(workbook_template(importer)))

    rows = list(book["uitleg"].iter_rows(min_row=2, max_col=2, values_only=True))

    assert rows == [
        (table.name, column.header) for table in importer.tables for column in table.columns
    ]


def test_the_layout_of_geonames_has_no_template() -> None:
    with pytest.raises(NoTemplate):
        csv_template(importer_for("postcodes"))
