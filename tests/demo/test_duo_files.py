"""The demo's files: in DUO's layout to the byte, and read by the real importers without a remark."""

import csv
import io

import pytest
from django.utils import timezone

from demo.duo_files import boards_file, locations_file, postcodes_file
from demo.plans import FIRST_REGION
from demo.worlds import World, make_world
from regions.enums import ImportKind, RegionStatus, Sector
from regions.importers.machine import Scope, store_file
from regions.importers.registry import importer_for
from regions.models import Postcode4, Region, SchoolLocation

NOW = timezone.now()


@pytest.fixture
def world() -> World:
    return make_world(FIRST_REGION, seed=7, today=timezone.localdate(NOW))


def rows_of(content: bytes) -> list[dict[str, str]]:
    text = content.decode("cp1252")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def imported(kind: ImportKind, content: bytes, scope: Scope) -> dict[str, int]:
    difference = store_file(importer=importer_for(kind), stream=io.BytesIO(content), scope=scope)
    return {name: count for name, count in difference.counts().items() if count}


def test_locations_are_written_as_duo_does(world: World) -> None:
    content = locations_file(world.schools, Sector.PO)
    first, *rows = content.split(b"\r\n")

    assert first.startswith(b"PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;")
    assert first.count(b";") == 30
    assert len(rows) == 105
    assert rows[-1] == b""
    rainbow = rows_of(content)[0]
    assert rainbow["VESTIGINGSNAAM"] == "De Regenboog"
    assert rainbow["PLAATSNAAM"] == "DEVENTER"
    assert rainbow["BEVOEGD GEZAG NUMMER"] == "00101"
    assert rainbow["NODAAL GEBIED CODE"] == " "


def test_secondary_schools_have_one_column_more(world: World) -> None:
    rows = rows_of(locations_file(world.schools, Sector.VO))

    assert len(rows) == 14
    assert {len(row) for row in rows} == {32}
    assert {row["ONDERWIJSSTRUCTUUR"] for row in rows} == {"VBO/MAVO/HAVO/VWO"}


@pytest.mark.django_db
def test_the_real_importers_read_the_files_and_find_nothing_new_the_second_time(
    world: World,
) -> None:
    towns = sorted({town.municipality_code for town in world.plan.towns})
    region = Region.objects.create(
        code="demo", name="Demo", status=RegionStatus.ESTABLISHED, municipality_codes=towns
    )
    areas = sum(len(town.areas) for town in world.plan.towns)
    files = [
        (ImportKind.POSTCODES, postcodes_file(world.plan), Scope(now=NOW), areas),
        (ImportKind.BOARDS, boards_file(world.plan), Scope(now=NOW), 12),
        *(
            (
                ImportKind.LOCATIONS,
                locations_file(world.schools, sector),
                Scope(now=NOW, region=region, sector=sector),
                count,
            )
            for sector, count in ((Sector.PO, 104), (Sector.VO, 14), (Sector.SO, 12))
        ),
    ]

    for kind, content, scope, count in files:
        assert imported(kind, content, scope) == {"new": count}
    for kind, content, scope, count in files:
        assert imported(kind, content, scope) == {"unchanged": count}

    rainbow = SchoolLocation.objects.get(location_code=world.rainbow.location_code)
    assert (rainbow.name, rainbow.place, rainbow.sector) == ("De Regenboog", "Deventer", Sector.PO)
    assert rainbow.board.name == "Stichting Vlierboom Onderwijs"
    assert (rainbow.latitude, rainbow.longitude) == (
        world.rainbow.area.latitude,
        world.rainbow.area.longitude,
    )
    assert Postcode4.objects.count() == areas
