"""The columns give what the plain rules give, person by person: rules, terms, order and counts."""

from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings

from matching.column_case import ColumnCase
from matching.column_rules import COLUMN_RULES
from matching.column_soft import COLUMN_TERMS
from matching.columns import PoolColumns
from matching.evaluation import evaluate
from matching.facts import RequestFacts, SubstituteFacts
from matching.hard import HARD_RULES
from matching.judgement import judge
from matching.rank import rank, rank_columns
from matching.ranking import Candidate, Ranking
from matching.settings import RuleSettings
from matching.soft import SOFT_TERMS, Pair
from matching.verdicts import Case, period_ids_of
from tests.matching.strategies import pools, requests, settings_of_a_region

MANY = settings(max_examples=50, deadline=None)


def column_case(
    request: RequestFacts, pool: Sequence[SubstituteFacts], region: RuleSettings
) -> ColumnCase:
    everything = np.ones((len(request.units), len(pool)), dtype=np.bool_)
    columns = PoolColumns.from_facts(pool)
    return ColumnCase(request=request, pool=columns, settings=region, open=everything)


def test_every_plain_rule_has_its_column_rule_in_the_same_place() -> None:
    assert [rule.__name__ for rule in COLUMN_RULES] == [rule.__name__ for rule in HARD_RULES]
    assert [term.__name__ for term in COLUMN_TERMS] == [term.__name__ for term in SOFT_TERMS]


@MANY
@given(requests(), pools(), settings_of_a_region())
def test_each_column_rule_equals_its_plain_rule(
    request: RequestFacts, pool: list[SubstituteFacts], region: RuleSettings
) -> None:
    case = column_case(request, pool, region)
    people = sorted(pool, key=lambda one: one.id)

    for plain, column in zip(HARD_RULES, COLUMN_RULES, strict=True):
        allowed = column(case)
        matrix = case.open.copy()
        if allowed is not None:
            matrix &= allowed
        for person, row in zip(people, matrix.T.tolist(), strict=True):
            verdict = plain(
                Case(request=request, substitute=person, settings=region, units=request.units)
            )
            blocked = [unit[0].id in verdict.blocked_period_ids for unit in request.units]
            assert (plain.__name__, [not one for one in row]) == (plain.__name__, blocked)


@MANY
@given(requests(), pools(), settings_of_a_region())
def test_each_column_term_equals_its_plain_term(
    request: RequestFacts, pool: list[SubstituteFacts], region: RuleSettings
) -> None:
    case = column_case(request, pool, region)
    people = sorted(pool, key=lambda one: one.id)

    for plain, column in zip(SOFT_TERMS, COLUMN_TERMS, strict=True):
        points = [plain(Pair(request=request, substitute=one, settings=region)) for one in people]
        assert (plain.__name__, column(case).tolist()) == (plain.__name__, points)


@MANY
@given(requests(), pools(), settings_of_a_region())
def test_ranking_by_columns_equals_ranking_by_plain_rules(
    request: RequestFacts, pool: list[SubstituteFacts], region: RuleSettings
) -> None:
    plain = rank(request, pool, region)
    fast = rank_columns(request, PoolColumns.from_facts(pool), region)

    assert fast.candidate_ids == plain.candidate_ids
    assert fast.removed == plain.removed
    assert fast.counts == plain.counts
    assert fast.preferred_ids == plain.preferred_ids
    assert tuple(fast.candidates) == tuple(plain.candidates)
    assert_units_and_points_are_those_of_the_candidates(fast.candidates, request, pool, region)
    assert_pool_order_comes_first(plain.candidates, region)
    assert_everybody_is_accounted_for(plain, pool)


def assert_units_and_points_are_those_of_the_candidates(
    candidates: Sequence[Candidate],
    request: RequestFacts,
    pool: Sequence[SubstituteFacts],
    region: RuleSettings,
) -> None:
    columns = PoolColumns.from_facts(pool)
    evaluation = evaluate(request, columns, region)
    for candidate in candidates:
        position = evaluation.staying_ids.tolist().index(candidate.substitute_id)
        is_open = evaluation.open[:, position].tolist()
        left = [unit for unit, stays in zip(request.units, is_open, strict=True) if stays]
        assert period_ids_of(left) == candidate.period_ids
        assert evaluation.score[position] == candidate.score
        assert region.pool_order[evaluation.tier[position]] is candidate.tier


def assert_pool_order_comes_first(candidates: Sequence[Candidate], region: RuleSettings) -> None:
    places = [(region.pool_order.index(one.tier), -one.score) for one in candidates]
    assert places == sorted(places)


def assert_everybody_is_accounted_for(ranking: Ranking, pool: Sequence[SubstituteFacts]) -> None:
    assert sorted([*ranking.candidate_ids, *ranking.removed]) == sorted(one.id for one in pool)
    assert sum(count.count for count in ranking.counts) == len(ranking.removed)
    for one in pool:
        judgement = judge(ranking.request, one, ranking.settings)
        first = judgement.first_block
        assert ranking.removed.get(one.id) == (first.rule if first else None)


@settings(max_examples=15, deadline=None)
@given(requests(), pools(), settings_of_a_region())
def test_the_order_of_the_pool_does_not_matter(
    request: RequestFacts, pool: list[SubstituteFacts], region: RuleSettings
) -> None:
    turned = list(reversed(pool))

    assert rank(request, turned, region).candidate_ids == rank(request, pool, region).candidate_ids
    assert (
        rank_columns(request, PoolColumns.from_facts(turned), region).candidate_ids
        == rank_columns(request, PoolColumns.from_facts(pool), region).candidate_ids
    )


@settings(max_examples=15, deadline=None)
@given(pools())
def test_a_person_survives_the_way_through_columns(pool: list[SubstituteFacts]) -> None:
    columns = PoolColumns.from_facts(pool)

    assert [columns.substitute(one.id) for one in pool] == pool
