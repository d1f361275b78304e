"""The guard of own words: it stops what looks like health, and lets practical sentences through."""

import pytest

from pool.messages.words import OTHER_CHANNEL, problem_with


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben ziek.",
        "Zij is ZIEK gemeld",
        "Juf heeft een zíekmelding gedaan.",
        "Ik heb hoofdpijn, dus ik kom later.",
        "Ik moet eerst naar de huisarts.",
        "Hij heeft griep",
        "Een leerling met een notenallergie? Nee: allergisch voor noten.",
        "Ze zit thuis met een burn-out",
        "Zij is zwanger",
        "Er is een kind met epilepsie in de groep.",
        "Heb je rugklachten?",
        "Beterschap!",
    ],
)
def test_health_is_refused_with_the_word_that_did_it(text: str) -> None:
    assert "gezondheid" in problem_with(text)


@pytest.mark.parametrize(
    "text",
    [
        "We hebben om elf uur muziek in de zaal.",
        "De muziekles begint om tien uur.",
        "Neem de allergrootste stapel mee.",
        "De operationele kopieermachine staat boven.",
        "De kaarten liggen in de kast.",
        "Parkeren kan achter de school, bij het hek.",
        "Ik kom met de trein van 07:42.",
        "Bel 033 462 18 90 als de deur dicht is.",
        "De wc is naast lokaal 3.",
    ],
)
def test_practical_sentences_go(text: str) -> None:
    assert problem_with(text) == ""


@pytest.mark.parametrize(
    "street",
    [
        "Dokter Lelylaan",
        "Dokter Lelylaan 12",
        "dokter Lelylaan",
        "dokter lelylaan",
        "Dokter Schaepmanstraat",
        "Dokter van Deenweg",
        "Dokter J.H. van Heekplein",
        "Dokter De Vries-Robbéweg",
        "dokter kuyperkade",
        "Doktersplein",
        "Ziekenhuislaan",
        "Ziekenhuisweg",
        "Gezondheidspark",
        "Psychiaterstraat",
    ],
)
def test_the_name_of_a_street_is_where_one_has_to_be(street: str) -> None:
    assert problem_with(f"De ingang is aan de {street}.") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben bij de dokter. Kerkstraat 3 is dicht.",
        "De dokter woont in de laan.",
        "Ik ben naar de dokter onderweg.",
        "Ik kan de dokter niet overslaan.",
        "Ik moet de dokter overslaan.",
        "Ik ga van de dokter naar de Kerkstraat.",
        "Ik ben ziek, kom naar de Dokter Lelylaan.",
        "Het ziekenhuis is aan de Kerkstraat.",
        "Hij ging ziek weg.",
    ],
)
def test_a_street_beside_it_makes_health_no_address(text: str) -> None:
    assert "gezondheid" in problem_with(text)


@pytest.mark.parametrize(
    "text", ["Kijk op https://school.example", "www.school.example", "mail sam@thuis.test"]
)
def test_another_way_to_write_is_refused(text: str) -> None:
    assert problem_with(text) == OTHER_CHANNEL
