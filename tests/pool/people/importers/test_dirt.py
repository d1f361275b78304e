"""Dirty files of substitutes: refused by name, nothing stored, and no room for what does not belong here."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pool.people.importers.columns import FLAT, SHEETS
from pool.people.models import Employment, Qualification, Substitute
from regions.importers.errors import FileRefused, RegionNeeded
from regions.importers.values import Line
from regions.models import Region
from tests.factories.regions import make_organisation, make_region
from tests.pool.people.importers.pool_files import a_person, csv_of, workbook_of
from tests.regions.importers.importing import store

pytestmark = pytest.mark.django_db

JOB = {"poolnummer": "P-0001", "bestuursnummer": "41812", "poolgroep": "flexpool", "contractvorm": "vast", "wtf": "0,6", "vanaf": "01-08-2026"}  # fmt: skip


@pytest.fixture
def region() -> Region:
    region = make_region()
    make_organisation(region=region, board_number="41812")
    make_organisation(region=make_region(), board_number="66666")
    return region


def person(**given: object) -> bytes:
    return workbook_of(invallers=[a_person(**given)])


def job(**given: object) -> bytes:
    return workbook_of(invallers=[a_person()], dienstverbanden=[JOB | given])


DIRT: dict[str, tuple[bytes, str]] = {
    "a column for a reason": (csv_of([a_person(reden="griep")]), "Deze kolommen kennen we niet: reden."),
    "a column for a remark": (person(opmerking="komt wat later"), "Deze kolommen kennen we niet: opmerking."),
    "a sheet of its own": (workbook_of(invallers=[a_person()], verzuim=[{"poolnummer": "P-0001"}]), "Het blad “verzuim” kennen we niet."),
    "two people of one number": (workbook_of(invallers=[a_person(), a_person()]), "Deze rij staat er twee keer in; de eerste keer op rij 2."),
    "no name": (person(voornaam=None), "Deze cel is leeg."),
    "a number like a formula": (csv_of([a_person(poolnummer="@SUM(1)")]), "Dit lijkt op een formule."),
    "a formula": (person(voornaam="=1+1"), "In cel B2 van blad “invallers” staat een formule."),
    "an unknown kind of person": (person(soort="tovenaar"), "Deze waarde kennen we hier niet."),
    "an unknown subject": (workbook_of(invallers=[a_person()], bevoegdheden=[{"poolnummer": "P-0001", "bevoegdheid": "vakleerkracht po", "sector": "po", "vak": "griep"}]), "Deze waarde kennen we hier niet."),
    "no telephone number": (person(telefoon="bel maar"), "Dit is geen telefoonnummer."),
    "no mail address": (person(**{"e-mail": "noor"}), "Dit is geen e-mailadres."),
    "half quiet hours": (person(**{"stil vanaf": "21:00"}), "Stille uren hebben een begin en een eind."),
    "no time": (person(**{"stil vanaf": "25:00", "stil tot": "07:00"}), "Dit is geen tijd."),
    "too far": (person(**{"hoogstens km": 5000}), "Dit getal kan hier niet."),
    "no date": (person(**{"akkoord andere besturen sinds": "31-02-2026"}), "Dit is geen datum."),
    "an unknown board": (job(bestuursnummer="99999"), "Dit bestuur hoort niet bij de regio."),
    "a board of another region": (job(bestuursnummer="66666"), "Dit bestuur hoort niet bij de regio."),
    "an unknown school": (job(stamschool="99ZZ00"), "Deze vestiging hoort niet bij de regio."),
    "more than full-time": (job(wtf="1,2"), "De werktijdfactor ligt tussen 0 en 1."),
    "dates the wrong way round": (job(tot="01-07-2026"), "De einddatum ligt niet na de begindatum."),
    "a job for nobody": (job(poolnummer="P-9999"), "Dit poolnummer staat niet bij de invallers."),
    "one job twice": (workbook_of(invallers=[a_person()], dienstverbanden=[JOB, JOB]), "Deze rij staat er twee keer in; de eerste keer op rij 2."),
    "half a job": (csv_of([a_person(bestuursnummer="41812", poolgroep="flexpool")]), "Bij dienstverbanden ontbreekt hier: contractvorm, wtf, vanaf."),
    "an unknown part of the day": (workbook_of(invallers=[a_person()], beschikbaarheid=[{"poolnummer": "P-0001", "maandag": "nacht"}]), "Deze waarde kennen we hier niet."),
    "nobody at all": (workbook_of(invallers=[], vog=[]), "In deze werkmap staan geen invallers."),
}  # fmt: skip


@pytest.mark.parametrize("kind", DIRT)
def test_each_kind_of_dirt_is_refused_by_name_and_stores_nothing(kind: str, region: Region) -> None:
    content, message = DIRT[kind]

    with pytest.raises(FileRefused) as refused:
        store("substitutes", content, region=region)

    assert [problem.message for problem in refused.value.problems] == [message]
    assert all(problem.remedy for problem in refused.value.problems)
    assert [model.objects.count() for model in (Substitute, Employment, Qualification)] == [0, 0, 0]


def test_a_problem_on_a_sheet_is_named_with_the_sheet(region: Region) -> None:
    with pytest.raises(FileRefused) as refused:
        store("substitutes", job(wtf="veel"), region=region)

    (problem,) = refused.value.problems
    assert (problem.row, problem.column, problem.value) == (2, "dienstverbanden › wtf", "veel")


def test_a_pool_belongs_to_a_region() -> None:
    with pytest.raises(RegionNeeded):
        store("substitutes", person())


def test_no_column_can_hold_why_someone_is_away() -> None:
    free_text = {
        column.header
        for table in (*SHEETS, FLAT)
        for column in table.columns
        if isinstance(column.parse, Line)
    }

    assert free_text == {"voornaam", "achternaam"}


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    changes=st.dictionaries(
        st.sampled_from([column.header for column in FLAT.columns]),
        st.one_of(st.text(max_size=20), st.sampled_from(["41812", "01-08-2026", "ja", "pabo", "0,6"])),
        max_size=8,
    )
)  # fmt: skip
def test_a_row_of_any_text_is_stored_whole_or_refused_with_reasons(
    changes: dict[str, str], region: Region
) -> None:
    Substitute.objects.all().delete()
    rows = [a_person(poolnummer="P-0000"), a_person(**changes)]

    try:
        stored = store("substitutes", csv_of(rows), region=region).counts()["new"]
        refused = None
    except FileRefused as error:
        stored, refused = 0, error

    assert Substitute.objects.count() == stored
    assert (refused is None) == (stored == 2)
    assert refused is None or all(one.message and one.remedy for one in refused.problems)
