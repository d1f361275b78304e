"""Place names as people write them."""

import pytest

from regions.importers.place_names import place_name


@pytest.mark.parametrize(
    ("register", "written"),
    [
        ("ASSEN", "Assen"),
        ("'S-HERTOGENBOSCH", "'s-Hertogenbosch"),
        ("'S GRAVENMOER", "'s Gravenmoer"),
        ("S GRAVENHAGE", "'s-Gravenhage"),
        ("'T GOY", "'t Goy"),
        ("STAD AAN 'T HARINGVLIET", "Stad aan 't Haringvliet"),
        ("IJSSELSTEIN", "IJsselstein"),
        ("CAPELLE AAN DEN IJSSEL", "Capelle aan den IJssel"),
        ("ALTEVEER GEM NOORDENVELD", "Alteveer"),
        ("SPAARNDAM GEM. HAARLEM", "Spaarndam"),
        ("BERGEN NH", "Bergen NH"),
        ("VELP GLD", "Velp Gld"),
        ("DEN HELDER", "Den Helder"),
        ("WIJK BIJ DUURSTEDE", "Wijk bij Duurstede"),
        ("ETTEN-LEUR", "Etten-Leur"),
        ("HEI- EN BOEICOP", "Hei- en Boeicop"),
        ("2E EXLOERMOND", "2e Exloermond"),
        ("ST.-ANNAPAROCHIE", "St.-Annaparochie"),
        ("SUDWEST-FRYSLAN", "Súdwest-Fryslân"),
        ("Alphen aan den Rijn", "Alphen aan den Rijn"),
    ],
)
def test_a_place_name_gets_its_dutch_capitals(register: str, written: str) -> None:
    assert place_name(register) == written
