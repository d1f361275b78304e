"""In the seeded demonstration schools and invallers said practical things, and something is unread."""

import pytest

from pool.messages.models import Message, Reading
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_both_sides_wrote_in_both_regions_and_the_last_word_is_unread(demo: Demo) -> None:
    for region in (demo.region, demo.other_region):
        said = Message.objects.filter(region=region)
        unread = said.filter(reading__isnull=True)

        assert set(said.values_list("side", flat=True)) == {"substitute", "school"}
        assert unread.count() == said.values("assignment").distinct().count()
        assert not said.filter(at__gt=demo.now).exists()
        assert not Reading.objects.filter(at__gt=demo.now).exists()
