"""Parts of one request taken at the same moment: no day is given twice, and no day is lost."""

from datetime import timedelta
from functools import partial

import pytest

from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.models import Assignment, AssignmentPeriod, Offer, RequestPeriod
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    WHOLE_DAY,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)
from tests.races.at_once import at_once

ROUNDS = 6


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    return make_morning()


def test_of_two_who_want_the_same_day_and_one_who_wants_the_other_two_come(
    morning: Morning,
) -> None:
    people = [make_substitute(morning, km=km, max_half_days_per_week=14) for km in (1, 2, 3)]
    for number in range(1, ROUNDS + 1):
        monday = TODAY + timedelta(days=7 * number - TODAY.weekday())
        draft = make_draft(
            morning,
            dates=(monday, monday + timedelta(days=1)),
            hours=WHOLE_DAY[:1],
            splittable=True,
        )
        request = open_request(actor=morning.leader, draft=draft, now=NOW)
        offers = list(Offer.objects.filter(request=request).order_by("pk"))
        periods = RequestPeriod.objects.filter(request=request).order_by("period")
        first, second = periods.values_list("pk", flat=True)
        wanted = zip(offers, (first, first, second), strict=True)
        actors = {person.pk: actor_for(person) for person in people}

        answers = at_once(
            [
                partial(
                    accept_offer,
                    actor=actors[offer.substitute_id],
                    offer_id=offer.pk,
                    period_ids=[part],
                    now=NOW,
                )
                for offer, part in wanted
            ]
        )

        taken = AssignmentPeriod.objects.filter(assignment__request=request, is_live=True)
        assert sum(isinstance(answer, Assignment) for answer in answers) == 2
        assert sorted(taken.values_list("request_period", flat=True)) == [first, second]
        request.refresh_from_db()
        assert request.status == "filled"
