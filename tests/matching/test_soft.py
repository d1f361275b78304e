"""Every soft term has a case in which only that term gives other points, and its share of the weight."""

from collections.abc import Mapping

import pytest

from matching.facts import (
    ContinuityFacts,
    EmploymentFacts,
    PoolGroup,
    RequestFacts,
    SubstituteFacts,
)
from matching.rank import rank
from matching.ranking import score_parts
from matching.settings import RuleSettings
from matching.soft import SOFT_TERMS, TERM_LABELS, Pair, SoftTerm, pool_order
from tests.matching.cast import BOARD, OTHER_SCHOOL, SCHOOL, km_east, request, substitute

SETTINGS = RuleSettings()
NOBODY_SPECIAL = substitute(home=None, offers_recently=999_999, days_since_offer=0)
ME = frozenset({NOBODY_SPECIAL.id})


def plain(**changes: object) -> SubstituteFacts:
    return substitute(
        **({"home": None, "offers_recently": 999_999, "days_since_offer": 0} | changes)
    )


Points = tuple[RequestFacts, SubstituteFacts, int]

POINTS: Mapping[str, tuple[Points, ...]] = {
    "continuity": (
        (request(continuity=(ContinuityFacts(substitute_id=100, days_ago=0),)), plain(), 40),
        (request(continuity=(ContinuityFacts(substitute_id=100, days_ago=45),)), plain(), 20),
        (
            request(
                continuity=(
                    ContinuityFacts(substitute_id=100, days_ago=89),
                    ContinuityFacts(substitute_id=100, days_ago=9),
                )
            ),
            plain(),
            36,
        ),
    ),
    "requested": ((request(requested_ids=ME), plain(), 35),),
    "school_preference": ((request(preferred_ids=ME), plain(), 25),),
    "own_preference": ((request(), plain(preferred_school_ids=frozenset({SCHOOL})), 10),),
    "familiar": ((request(), plain(familiar_school_ids=frozenset({SCHOOL})), 10),),
    "nearby": (
        (request(), plain(home=km_east(0)), 30),
        (request(), plain(home=km_east(16)), 15),
    ),
    "spread": (
        (request(), plain(offers_recently=0), 10),
        (request(), plain(days_since_offer=7), 5),
        (request(), plain(offers_recently=0, days_since_offer=None), 20),
    ),
    "idle_paid_days": (
        (request(), plain(idle_paid_days=15), 10),
        (request(), plain(idle_paid_days=99), 20),
    ),
}


@pytest.mark.parametrize("term", SOFT_TERMS, ids=lambda term: term.__name__)
def test_only_this_term_gives_these_points(term: SoftTerm) -> None:
    for asked, person, points in POINTS[term.__name__]:
        parts = score_parts(asked, person, SETTINGS)

        assert [(part.term, part.points) for part in parts] == [(term.__name__, points)]


def test_nobody_special_gets_no_points() -> None:
    assert score_parts(request(), NOBODY_SPECIAL, SETTINGS) == ()


def test_what_is_too_old_or_too_far_gives_nothing() -> None:
    long_ago = request(continuity=(ContinuityFacts(substitute_id=100, days_ago=91),))

    assert score_parts(long_ago, plain(home=km_east(32)), SETTINGS) == ()


def test_every_term_has_its_case_and_its_label() -> None:
    names = [term.__name__ for term in SOFT_TERMS]

    assert list(POINTS) == names
    assert list(TERM_LABELS) == names


def job(group: PoolGroup, home_school_id: int | None = None) -> EmploymentFacts:
    return EmploymentFacts(board_id=BOARD, pool_group=group, home_school_id=home_school_id)


@pytest.mark.parametrize(
    ("jobs", "place"),
    [
        ((job(PoolGroup.OWN_SCHOOL, SCHOOL),), PoolGroup.OWN_SCHOOL),
        ((job(PoolGroup.OWN_SCHOOL, OTHER_SCHOOL),), PoolGroup.OTHER),
        ((job(PoolGroup.OWN_SCHOOL),), PoolGroup.OTHER),
        ((job(PoolGroup.PERMANENT, SCHOOL),), PoolGroup.OWN_SCHOOL),
        ((job(PoolGroup.PERMANENT, OTHER_SCHOOL),), PoolGroup.PERMANENT),
        ((job(PoolGroup.FLEX, SCHOOL),), PoolGroup.FLEX),
        ((job(PoolGroup.ON_CALL), job(PoolGroup.FLEX)), PoolGroup.FLEX),
        ((), PoolGroup.OTHER),
    ],
)
def test_the_place_in_the_pool_order(jobs: tuple[EmploymentFacts, ...], place: PoolGroup) -> None:
    pair = Pair(request=request(), substitute=substitute(employments=jobs), settings=SETTINGS)

    assert pool_order(pair) is place


def test_pool_order_goes_before_any_number_of_points() -> None:
    on_call = substitute(id=1, employments=(job(PoolGroup.ON_CALL),), idle_paid_days=30)
    permanent = substitute(id=2, home=km_east(15), offers_recently=9)
    asked = request(requested_ids=frozenset({1}), preferred_ids=frozenset({1}))

    assert rank(asked, (on_call, permanent), SETTINGS).candidate_ids == (2, 1)


def test_a_tie_goes_to_the_shorter_road_and_then_to_the_lower_id() -> None:
    near = substitute(id=3, home=km_east(3.2))
    nearer = substitute(id=4, home=km_east(3.1))
    twin = substitute(id=5, home=km_east(3.1))

    ranking = rank(request(), (twin, near, nearer), SETTINGS)

    assert [one.score for one in ranking.candidates] == [47, 47, 47]
    assert ranking.candidate_ids == (4, 5, 3)
