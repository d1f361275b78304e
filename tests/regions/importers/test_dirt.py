"""Dirty files, each kind by hand and many by chance: a clear refusal, and nothing half-stored."""

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from regions.importers.errors import FileRefused
from regions.importers.machine import Scope, store_file
from regions.importers.registry import importer_for
from regions.models import Organisation, SchoolLocation
from tests.factories.clock import NOW
from tests.regions.importers.duo_files import COLUMNS, a_school, ckan_file, duo_file
from tests.regions.importers.importing import compare, store

pytestmark = pytest.mark.django_db

CLEAN = duo_file([a_school(1), a_school(2), a_school(3)])
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 200


def workbook(change: Callable[[Workbook], None] | None = None) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(list(COLUMNS))
    sheet.append([a_school()[column] for column in COLUMNS])
    if change is not None:
        change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return stream.getvalue()


def with_formula(book: Workbook) -> None:
    book.worksheets[0]["E2"] = '=HYPERLINK("x","y")'


def with_error_cell(book: Workbook) -> None:
    cell = book.worksheets[0]["E2"]
    cell.value = "#REF!"
    cell.data_type = "e"


def without(column: str) -> bytes:
    return duo_file([a_school()], columns=[name for name in COLUMNS if name != column])


def row(**changed: str) -> bytes:
    return duo_file([a_school(1), a_school(2, **changed), a_school(3)])


DIRT: dict[str, tuple[bytes, str]] = {
    "empty file": (b"", "Dit bestand is leeg."),
    "only spaces": (b"  \r\n \r\n", "Dit bestand is leeg."),
    "only a header": (duo_file([]), "In dit bestand staan wel kolomnamen maar geen rijen."),
    "image renamed csv": (PNG, "Dit is een afbeelding (PNG), geen tabel."),
    "photo renamed csv": (b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\x00" * 99, "Dit is een afbeelding (JPEG), geen tabel."),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "Dit is een PDF, geen tabel."),
    "old excel": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 99, "Dit is een oude of beveiligde Excel-werkmap (.xls), geen tabel."),
    "gzip": (gzip.compress(CLEAN), "Dit is een ingepakt bestand (gzip), geen tabel."),
    "zip that is no workbook": (zipped(word__document_xml=b"<w/>"), "Dit is een ingepakt bestand (zip), geen Excel-werkmap."),
    "torn workbook": (workbook()[:900], "Deze werkmap is beschadigd of afgebroken."),
    "workbook of rubbish": (zipped(xl__workbook_xml=b"<<<"), "Deze werkmap is beschadigd."),
    "workbook with a bomb": (zipped(xl__workbook_xml=b"<w/>", xl__sheet_xml=b" " * 210_000_000), "Deze werkmap is uitgepakt veel te groot."),
    "web page": (b"<!DOCTYPE html><html><body>Fout 404</body></html>", "Dit is een webpagina of een technisch bestand, geen tabel."),
    "json": (b'{"rows": []}', "Dit is een webpagina of een technisch bestand, geen tabel."),
    "utf-16": (CLEAN.decode("cp1252").encode("utf-16"), "Dit bestand is opgeslagen als UTF-16."),
    "utf-16 without mark": (CLEAN.decode("cp1252").encode("utf-16-le"), "In dit bestand staan tekens die geen tekst zijn."),
    "nul bytes far in the file": (duo_file([a_school(n) for n in range(1, 60)]) + b"\x00", "In dit bestand staan tekens die geen tekst zijn (nul-bytes)."),
    "two encodings": (ckan_file([a_school(VESTIGINGSNAAM="Café")]) + "Café".encode("cp1252"), "In dit bestand staan twee soorten tekens door elkaar, of het is afgebroken."),
    "sign outside windows-1252": (CLEAN + b"\x81;;\r\n", "In dit bestand staat een teken dat geen letter is."),
    "missing column": (without("POSTCODE"), "Deze kolommen ontbreken: POSTCODE."),
    "another file": (b"naam;leeftijd\r\nSam;30\r\n", "Deze kolommen ontbreken: VESTIGINGSCODE, VESTIGINGSNAAM, BEVOEGD GEZAG NUMMER, POSTCODE, PLAATSNAAM, GEMEENTENUMMER."),
    "double header": (duo_file([a_school()], columns=[*COLUMNS, "POSTCODE"]), "De kolom POSTCODE staat er 2 keer in."),
    "double header by alias": (duo_file([a_school() | {"VESTIGINGSNUMMER": "x"}], columns=[*COLUMNS, "VESTIGINGSNUMMER"]), "De kolom VESTIGINGSCODE staat er 2 keer in."),
    "truncated row": (CLEAN[:-200], "Deze rij heeft 14 kolommen, minder dan de 31 van de eerste rij."),
    "row with a column too many": (CLEAN.replace(b"Regenboog 2", b"Regenboog; 2"), "Deze rij heeft 32 kolommen, meer dan de 31 van de eerste rij."),
    "quote that is never closed": (CLEAN.replace(b"De Regenboog 2", b'"De Regenboog 2'), "Vanaf deze rij is het bestand niet te lezen: een aanhalingsteken is niet gesloten of staat verkeerd."),
    "quote in the middle": (CLEAN.replace(b"De Regenboog 2", b'"De" Regenboog 2'), "Vanaf deze rij is het bestand niet te lezen: een aanhalingsteken is niet gesloten of staat verkeerd."),
    "double key": (duo_file([a_school(1), a_school(2), a_school(1)]), "Deze rij staat er twee keer in; de eerste keer op rij 2."),
    "key without its zero": (row(VESTIGINGSCODE="2AA00"), "Deze code heeft niet de goede vorm."),
    "key that looks like a formula": (row(VESTIGINGSCODE="=1+1"), "Dit lijkt op een formule."),
    "key in scientific notation": (row(**{"BEVOEGD GEZAG NUMMER": "4,18E+04"}), "Deze code heeft niet de goede vorm."),
    "key of another school": (row(INSTELLINGSCODE="99ZZ"), "Deze vestigingscode hoort niet bij instelling 99ZZ."),
    "empty key": (row(VESTIGINGSCODE=" "), "Deze cel is leeg."),
    "postcode from abroad": (row(POSTCODE="B-2000"), "Deze code heeft niet de goede vorm."),
    "unknown choice": (row(VAKANTIEREGIO="Oost"), "Deze waarde kennen we hier niet."),
    "name without end": (row(VESTIGINGSNAAM="x" * 161), "Dit is langer dan 160 tekens."),
    "control sign in a name": (row(VESTIGINGSNAAM="De \x07Bel"), "Hier staat een teken dat geen letter is."),
    "script as web address": (row(INTERNETADRES="javascript:alert(1.0)"), "Dit is geen webadres."),
    "formula cell": (workbook(with_formula), "In cel E2 van blad “Sheet” staat een formule."),
    "error cell": (workbook(with_error_cell), "In cel E2 van blad “Sheet” staat een foutmelding van Excel."),
}  # fmt: skip


def stored_rows() -> tuple[int, int]:
    return SchoolLocation.objects.count(), Organisation.objects.count()


@pytest.mark.parametrize("kind", DIRT)
def test_each_kind_of_dirt_is_refused_by_name_and_stores_nothing(kind: str) -> None:
    content, message = DIRT[kind]
    store("locations", CLEAN)
    before = stored_rows()

    with pytest.raises(FileRefused) as refused:
        store("locations", content)

    assert [problem.message for problem in refused.value.problems] == [message]
    assert all(problem.remedy for problem in refused.value.problems)
    assert stored_rows() == before


def test_a_bad_row_is_named_by_row_column_value_and_remedy() -> None:
    with pytest.raises(FileRefused) as refused:
        store("locations", row(POSTCODE="94O1 AB"))

    (problem,) = refused.value.problems
    assert problem.as_json() == {
        "row": 3,
        "column": "POSTCODE",
        "value": "94O1 AB",
        "message": "Deze code heeft niet de goede vorm.",
        "remedy": "Vul een code in zoals 9431 MK.",
    }


def test_all_problems_of_a_file_are_told_together() -> None:
    file = duo_file(
        [
            a_school(1, POSTCODE="fout", VAKANTIEREGIO="Oost"),
            a_school(2),
            a_school(3, VESTIGINGSCODE="fout"),
        ]
    )

    with pytest.raises(FileRefused) as refused:
        store("locations", file)

    places = [(problem.row, problem.column) for problem in refused.value.problems]
    assert places == [(2, "POSTCODE"), (2, "VAKANTIEREGIO"), (4, "VESTIGINGSCODE")]


def test_the_list_of_problems_is_bounded_and_their_number_is_not() -> None:
    file = duo_file([a_school(number, POSTCODE="fout") for number in range(1, 1001)])

    with pytest.raises(FileRefused) as refused:
        store("locations", file)

    assert (len(refused.value.problems), refused.value.count) == (200, 1000)


def test_one_line_of_200_megabytes_is_refused_after_its_first_pieces(tmp_path: Path) -> None:
    endless = tmp_path / "endless.csv"
    with endless.open("wb") as stream:
        stream.write(b"VESTIGINGSCODE;" + b"x" * 1000)
        # A hole in the file: it reads as 200 MB and takes no room.
        stream.truncate(200_000_000)

    class Counted(io.BufferedReader):
        read_so_far = 0

        def read(self, size: int | None = -1, /) -> bytes:
            piece = super().read(size)
            Counted.read_so_far += len(piece)
            return piece

    with Counted(io.FileIO(endless)) as counted, pytest.raises(FileRefused):
        store_file(importer=importer_for("locations"), stream=counted, scope=Scope(now=NOW))

    assert Counted.read_so_far < 1_000_000


def test_a_line_of_200_megabytes_of_letters_reads_no_further_than_a_few_pieces() -> None:
    class Letters(io.BytesIO):
        pieces = 0

        def read(self, size: int | None = -1, /) -> bytes:
            Letters.pieces += 1
            return b"x" * (size or 0) if Letters.pieces * (size or 0) < 200_000_000 else b""

    with pytest.raises(FileRefused) as refused:
        store_file(importer=importer_for("locations"), stream=Letters(), scope=Scope(now=NOW))

    assert refused.value.problems[0].message == (
        "In dit bestand staat een regel die veel te lang is."
    )
    assert Letters.pieces < 10


def test_a_file_past_the_limit_is_refused() -> None:
    line = b"x;" * 1000 + b"\r\n"

    with pytest.raises(FileRefused) as refused:
        store("locations", CLEAN + line * 15_000)

    assert refused.value.problems[0].message == "Dit bestand is groter dan 30 MB."


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(workbook(), id="a workbook"),
        pytest.param(workbook(lambda book: book.create_sheet("geheim").append(["x"])), id="a hidden sheet more"),
        pytest.param(CLEAN.replace(b"\r\n", b"\n"), id="unix lines"),
        pytest.param(CLEAN.replace(b"\r\n", b"\r"), id="old mac lines"),
        pytest.param(CLEAN + b"\r\n\r\n", id="blank lines at the end"),
        pytest.param(CLEAN.replace(b";", b"\t"), id="tabs"),
        pytest.param(CLEAN.lower().replace(b"aa00", b"AA00"), id="lower case header"),
        pytest.param(CLEAN.replace(b"\r\n", b";\r\n"), id="a separator at the end of each line"),
        pytest.param(row(VESTIGINGSNAAM="=SOM(A1)"), id="a name like a formula is text"),
        pytest.param(row(VESTIGINGSNAAM='Basisschool "De Maasparel"'), id="doubled quotes"),
        pytest.param(row(VESTIGINGSNAAM="Jan; Piet"), id="quoted separator"),
        pytest.param(row(TELEFOONNUMMER="<5"), id="a suppressed count is unknown"),
    ],
)  # fmt: skip
def test_what_only_looks_dirty_is_read(content: bytes) -> None:
    difference = compare("locations", content)

    assert difference.counts()["new"] in (1, 3)


def outcome(content: bytes) -> tuple[int, FileRefused | None]:
    """How many rows were stored, or why none."""
    try:
        return store("locations", content, may_close_many=True).counts()["new"], None
    except FileRefused as refused:
        return 0, refused


def mangled(content: bytes, cuts: list[tuple[int, bytes]]) -> bytes:
    for place, piece in cuts:
        at = place % len(content)
        content = content[:at] + piece + content[at + len(piece) % 7 :]
    return content


@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    cuts=st.lists(
        st.tuples(
            st.integers(0, 5000),
            st.one_of(
                st.binary(max_size=6),
                st.sampled_from([b'"', b";", b"\r\n", b"\x00", b"\x81", b"=1+1", b"\xc3\xa9", b"\xef\xbb\xbf"]),
            ),
        ),
        max_size=6,
    )
)  # fmt: skip
def test_a_file_with_bytes_out_of_place_is_stored_whole_or_refused_with_reasons(
    cuts: list[tuple[int, bytes]],
) -> None:
    SchoolLocation.objects.all().delete()

    stored, refused = outcome(mangled(CLEAN, cuts))

    assert (refused is None) == (stored > 0)
    assert SchoolLocation.objects.count() == stored
    assert refused is None or all(one.message and one.remedy for one in refused.problems)


@settings(
    max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(cells=st.lists(st.text(max_size=30), min_size=31, max_size=31))
def test_a_row_of_any_text_is_stored_whole_or_refused_with_reasons(cells: list[str]) -> None:
    SchoolLocation.objects.all().delete()
    rows = [a_school(1), dict(zip(COLUMNS, cells, strict=True))]

    stored, refused = outcome(ckan_file(rows))

    assert (refused is None) == (stored > 0)
    assert SchoolLocation.objects.count() == stored
    assert refused is None or all(one.message and one.remedy for one in refused.problems)
