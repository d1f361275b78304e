"""Files of school boards: names for numbers, and nothing closed."""

import pytest

from regions.models import Organisation
from tests.factories.regions import make_organisation, make_region
from tests.regions.importers.duo_files import a_school, duo_file
from tests.regions.importers.importing import counts, store

pytestmark = pytest.mark.django_db

COLUMNS = (
    "BEVOEGD GEZAG NUMMER",
    "BEVOEGD GEZAG NAAM",
    "PLAATSNAAM",
    "TELEFOONNUMMER",
    "KVK-NUMMER",
)


def boards_file(*boards: tuple[str, str]) -> bytes:
    rows = [
        dict(zip(COLUMNS, (number, name, "ASSEN", " ", "1"), strict=True))
        for number, name in boards
    ]
    return duo_file(rows, columns=COLUMNS)


def test_a_board_gets_its_name_once() -> None:
    store("locations", duo_file([a_school()]))
    file = boards_file(("41812", "Stichting De Brug"), ("50001", "Vereniging De Kring"))

    first, second = store("boards", file), store("boards", file)

    names = Organisation.objects.order_by("board_number").values_list("name", "place", "kind")
    assert first.counts() == counts(new=1, changed=1)
    assert second.counts() == counts(unchanged=2)
    assert list(names) == [
        ("Stichting De Brug", "Assen", "board"),
        ("Vereniging De Kring", "Assen", "board"),
    ]


def test_a_name_that_a_person_changed_here_stays() -> None:
    region = make_region()
    make_organisation(
        region=region, board_number="41812", name="Zoals wij haar noemen", local_fields=["name"]
    )

    difference = store("boards", boards_file(("41812", "Stichting De Brug")), region=region)

    assert difference.counts() == counts(unchanged=1)
    assert Organisation.objects.get().name == "Zoals wij haar noemen"


def test_a_region_names_only_boards_that_have_a_part_in_it() -> None:
    region, other = make_region(), make_region()
    make_organisation(region=other, board_number="41812", name="Van elders")

    difference = store("boards", boards_file(("41812", "Stichting De Brug")), region=region)

    assert difference.counts() == counts(skipped=1)
    assert Organisation.objects.get().name == "Van elders"


def test_a_region_does_not_rename_a_board_of_another_region_by_giving_it_a_school_here() -> None:
    region, other = make_region(), make_region()
    make_organisation(region=other, board_number="41812", name="Van elders")
    store("locations", duo_file([a_school()]), region=region)

    difference = store("boards", boards_file(("41812", "Gekaapt")), region=region)

    assert difference.counts() == counts(skipped=1)
    assert Organisation.objects.get().name == "Van elders"
