"""Who chose groups is asked for those alone, from a draft, from a stored request, and one by one."""

import pytest

from pool.people.models import Substitute
from pool.requests.domain.openings import open_request
from pool.requests.domain.preview import preview_request
from pool.requests.models import Offer
from tests.factories.clock import NOW
from tests.factories.morning import Morning, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def young_groups(morning: Morning) -> Substitute:
    return make_substitute(morning, year_groups=[1, 2, 3, 4])


def test_who_teaches_other_groups_is_counted_with_the_reason(morning: Morning) -> None:
    young_groups(morning)
    make_substitute(morning, km=2)

    preview = preview_request(actor=morning.leader, draft=make_draft(morning), now=NOW)

    assert preview.eligible_count == 1
    assert [(count.rule, count.label) for count in preview.excluded] == [
        ("own_year_groups", "geeft les aan andere groepen")
    ]


@pytest.mark.parametrize(("groups", "asked"), [((3, 4), 1), ((4, 5), 0), ((5,), 0)])
def test_a_combined_group_wants_all_of_its_groups(
    morning: Morning, groups: tuple[int, ...], asked: int
) -> None:
    person = young_groups(morning)

    request = open_request(
        actor=morning.leader, draft=make_draft(morning, year_groups=groups), now=NOW
    )

    assert Offer.objects.filter(request=request, substitute=person).count() == asked
