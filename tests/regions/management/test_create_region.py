"""The first command on a new installation: making the region that everything hangs under."""

import io

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from regions.models import Region

pytestmark = pytest.mark.django_db


def create(code: str, *arguments: str) -> str:
    out = io.StringIO()
    call_command("create_region", code, *arguments, stdout=out)
    return out.getvalue()


def test_a_region_is_made_and_a_second_time_changed() -> None:
    said = create("rivierenland", "--name", "Rivierenland", "--municipality", "0281")
    create("rivierenland", "--name", "Onderwijsregio Rivierenland", "--municipality", "0236")

    region = Region.objects.get()
    assert said == "Rivierenland staat er, met code rivierenland.\n"
    assert (region.name, region.municipality_codes) == ("Onderwijsregio Rivierenland", ["0236"])


def test_a_code_with_spaces_is_refused_with_a_sentence() -> None:
    with pytest.raises(CommandError):
        create("twee woorden", "--name", "Regio")
    assert Region.objects.count() == 0
