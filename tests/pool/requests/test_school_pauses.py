"""Who does not want a school for a while is not asked for it up to and including the last day, and after it is."""

from datetime import timedelta

import pytest

from notices.reaching import MUTED
from pool.people.enums import SchoolPreferenceKind
from pool.people.models import SchoolPreference, Substitute
from pool.requests.domain.openings import open_request
from pool.requests.domain.preview import preview_request
from pool.requests.models import Offer
from pool.requests.quiet import manners_of_offer
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def pause(morning: Morning, person: Substitute, *, days: int) -> None:
    SchoolPreference.objects.create(
        substitute=person,
        location=morning.school,
        kind=SchoolPreferenceKind.HIDDEN,
        last_date=TODAY + timedelta(days=days),
    )


def test_the_last_day_itself_still_counts_and_the_day_before_it_no_longer(morning: Morning) -> None:
    make_substitute(morning, km=1)
    pause(morning, make_substitute(morning, km=2), days=0)
    pause(morning, make_substitute(morning, km=3), days=-1)

    preview = preview_request(actor=morning.leader, draft=make_draft(morning), now=NOW)

    assert preview.eligible_count == 2
    assert [(count.rule, count.count) for count in preview.excluded] == [("school_not_hidden", 1)]


def test_the_day_of_asking_decides_and_not_the_day_of_the_work(morning: Morning) -> None:
    pause(morning, make_substitute(morning), days=1)
    next_week = make_draft(morning, dates=(TODAY + timedelta(days=7),))

    asked_today = preview_request(actor=morning.leader, draft=next_week, now=NOW)
    asked_after = preview_request(
        actor=morning.leader, draft=next_week, now=NOW + timedelta(days=2)
    )

    assert (asked_today.eligible_count, asked_after.eligible_count) == (0, 1)


@pytest.mark.parametrize(("days", "muted"), [(0, [True]), (-1, [False])])
def test_a_notice_about_the_school_is_silent_up_to_and_including_the_last_day(
    morning: Morning, days: int, muted: list[bool]
) -> None:
    person = make_substitute(morning)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request, substitute=person)
    pause(morning, person, days=days)

    assert [manners_of_offer(offer.pk, 0, NOW) == MUTED] == muted
