"""The history of a region and its stated numbers: the database refuses to change or delete them; and their words."""

import pytest
from django.db import IntegrityError, connection, transaction

from regions.actors import actor_of
from regions.domain.alliances import make_alliance
from regions.domain.region_facts import RegionEdit, StatedFigure, edit_region, state_figure
from regions.enums import HouseColour, LegalForm, Sector, SizeMeasure
from regions.errors import AllianceMembersUnknown
from regions.models import RegionEvent, RegionFigure
from regions.wording import words_of
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    """With a number that was stated."""
    made = make_cast()
    figure = StatedFigure(
        measure=SizeMeasure.PUPILS_PO, count=18_240, counted_date=TODAY, source="DUO"
    )
    koos = actor_of(made.home.coordinator, NOW)
    state_figure(actor=koos, region_id=made.home.region.pk, figure=figure, now=NOW)
    return made


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("model", [RegionEvent, RegionFigure])
def test_nothing_is_changed_or_deleted(model: type[RegionEvent | RegionFigure]) -> None:
    row = model.objects.get()
    table = model._meta.db_table
    statements = (f"UPDATE {table} SET at = now()", f"DELETE FROM {table}")  # noqa: S608  reason: names of our own

    for change in (row.save, row.delete, model.objects.all().delete):
        with pytest.raises(IntegrityError, match="never changed or deleted"), transaction.atomic():
            change()
    for statement in statements:
        with (
            pytest.raises(IntegrityError, match="never changed or deleted"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)


def test_what_happened_is_told_in_words(cast: Cast) -> None:
    koos = actor_of(cast.home.coordinator, NOW)
    edit = RegionEdit(
        sectors=(Sector.VO, Sector.PO),
        legal_form=LegalForm.CENTRAL_SERVICE,
        house_colour=HouseColour.HEATHER,
    )
    edit_region(actor=koos, region_id=cast.home.region.pk, edit=edit, now=NOW)
    make_alliance(
        actor=actor_of(cast.monitor, NOW),
        name="Noordelijke Alliantie",
        region_ids=[cast.home.region.pk],
        institute_ids=[cast.home.institute.pk],
        from_date=TODAY,
        now=NOW,
    )

    assert [words_of(event) for event in RegionEvent.objects.order_by("pk")] == [
        "Leerlingen primair onderwijs: 18.240",
        (
            "Sectoren: primair onderwijs, voortgezet onderwijs. Rechtsvorm: centrale dienst. "
            "Huiskleur: heide (paars)."
        ),
        "Noordelijke Alliantie",
    ]


def test_an_alliance_binds_institutes_and_not_boards(cast: Cast) -> None:
    with pytest.raises(AllianceMembersUnknown):
        make_alliance(
            actor=actor_of(cast.monitor, NOW),
            name="Noordelijke Alliantie",
            region_ids=[cast.home.region.pk],
            institute_ids=[cast.home.board.pk],
            from_date=TODAY,
            now=NOW,
        )
