"""A school edits what it says about itself, and imports leave that alone."""

import pytest

from regions.actors import actor_of
from regions.domain.locations import LocationEdit, edit_location
from regions.errors import NotFound
from regions.models import SchoolLocation
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def test_edit_location_changes_the_given_fields_and_remembers_them(cast: Cast) -> None:
    edit_location(
        actor=actor_of(cast.home.leader, NOW),
        location_id=cast.home.location.pk,
        edit=LocationEdit(contact_name="Conciërge", arrival_notes=""),
        now=NOW,
    )

    location = SchoolLocation.objects.get(pk=cast.home.location.pk)
    assert (location.contact_name, location.contact_phone, location.arrival_notes) == (
        "Conciërge",
        "",
        "",
    )
    assert location.local_fields == ["arrival_notes", "contact_name"]


def test_edit_location_is_not_found_for_a_school_of_the_other_region(cast: Cast) -> None:
    with pytest.raises(NotFound):
        edit_location(
            actor=actor_of(cast.home.leader, NOW),
            location_id=cast.away.location.pk,
            edit=LocationEdit(contact_name="Vreemd"),
            now=NOW,
        )

    assert SchoolLocation.objects.get(pk=cast.away.location.pk).contact_name == ""
