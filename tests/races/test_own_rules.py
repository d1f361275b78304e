"""A rule, a tap and a pause at the same moment: one of the people comes, and a pause is before or after the whole."""

from datetime import time, timedelta
from functools import partial

import pytest

from pool.people.models import Substitute
from pool.requests.domain.acceptance_rules import pause_rule
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.own_answers import answer_by_rule
from pool.requests.models import AcceptanceRule, Assignment, Offer
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.factories.requests import make_rule
from tests.races.at_once import at_once

ROUNDS = 6
A_WEEK_AGO = NOW - timedelta(days=7)


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    return make_morning()


def offers_of_round(morning: Morning, number: int) -> list[Offer]:
    day = TODAY + timedelta(days=7 * (number + 1))
    request = open_request(actor=morning.leader, draft=make_draft(morning, dates=(day,)), now=NOW)
    return list(Offer.objects.filter(request=request).order_by("pk"))


def ruled(morning: Morning, person: Substitute) -> AcceptanceRule:
    return make_rule(
        substitute=person, locations=[morning.school], now=A_WEEK_AGO, until_time=time(20)
    )


def test_of_rules_and_taps_at_once_one_person_comes(morning: Morning) -> None:
    people = [make_substitute(morning, km=km) for km in (1, 2, 3, 4)]
    for person in people[:2]:
        ruled(morning, person)
    actors = {person.pk: actor_for(person) for person in people}
    for number in range(ROUNDS):
        offers = offers_of_round(morning, number)
        assert len(offers) == len(people)

        # The job of a rule may run twice: the first is asked double.
        by_rule = [partial(answer_by_rule, offer_id=offers[at].pk, now=NOW) for at in (0, 0, 1)]
        by_tap = [
            partial(accept_offer, actor=actors[offer.substitute_id], offer_id=offer.pk, now=NOW)
            for offer in offers[2:]
        ]
        answers = at_once([*by_rule, *by_tap])

        assert sum(isinstance(answer, Assignment) for answer in answers) == 1
        assert Assignment.objects.filter(request=offers[0].request_id).count() == 1


def test_a_pause_at_the_same_moment_is_before_or_after_the_whole_answer(morning: Morning) -> None:
    person = make_substitute(morning)
    rule = ruled(morning, person)
    actor = actor_for(person)
    for number in range(ROUNDS):
        AcceptanceRule.objects.update(is_paused=False)
        [offer] = offers_of_round(morning, number)

        made, _ = at_once(
            [
                partial(answer_by_rule, offer_id=offer.pk, now=NOW),
                partial(pause_rule, actor=actor, rule_id=rule.pk),
            ]
        )

        offer.refresh_from_db()
        assert (offer.status, offer.answered_by_rule) == (
            ("accepted", True) if made is not None else ("open", False)
        )
        assert AcceptanceRule.objects.get().is_paused
