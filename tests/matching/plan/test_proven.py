"""Plans over the product's own facts: no person's work together breaks a plain rule."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from matching.columns import PoolColumns
from matching.facts import (
    AFTERNOON,
    MORNING,
    AssignmentFacts,
    AvailabilityFacts,
    RequestFacts,
    SubstituteFacts,
)
from matching.judgement import judge
from matching.plan.plan import Plan, PlanOptions
from matching.plan.proven import Batch, Standing, Wishes, plan_facts, replan_facts
from matching.rank import rank
from matching.settings import RuleSettings
from tests.matching import cast
from tests.matching.strategies import pools, requests, settings_of_a_region

NEXT_MONDAY = cast.MONDAY + timedelta(days=7)
QUICK = PlanOptions(seconds=None, rounds=3)


@st.composite
def mornings(draw: st.DrawFn) -> list[RequestFacts]:
    """A few requests; their ids and those of their periods are unique over all of them."""
    drawn = draw(st.lists(requests(), min_size=1, max_size=4))
    return [
        replace(
            request,
            id=100 + number,
            periods=tuple(
                replace(period, id=1000 * (number + 1) + period.id) for period in request.periods
            ),
        )
        for number, request in enumerate(drawn)
    ]


@settings(max_examples=60, deadline=None)
@given(mornings(), pools(), settings_of_a_region())
def test_nobody_gets_work_that_the_plain_rules_refuse_beside_the_rest(
    asked: list[RequestFacts], pool: list[SubstituteFacts], rules: RuleSettings
) -> None:
    plan = plan_facts(
        Batch(requests=asked, pool=PoolColumns.from_facts(pool)), rules, options=QUICK
    )

    assert refused(plan, asked, pool, rules) == []
    assert plan.objective <= plan.bound
    planned = {one.unit_id for one in plan.assignments} | {one.unit_id for one in plan.uncovered}
    assert planned == {period.id for request in asked for period in request.periods}


@settings(max_examples=40, deadline=None)
@given(requests(), pools(), settings_of_a_region())
def test_one_request_alone_is_filled_by_whoever_is_first_in_its_ranking_or_as_good(
    request: RequestFacts, pool: list[SubstituteFacts], rules: RuleSettings
) -> None:
    ranking = rank(request, pool, rules)

    plan = plan_facts(
        Batch(requests=[request], pool=PoolColumns.from_facts(pool)), rules, options=QUICK
    )

    chosen = {one.person_id for one in plan.assignments}
    assert chosen <= set(ranking.candidate_ids)
    assert bool(chosen) == bool(ranking.candidate_ids)


def test_who_worked_too_much_for_this_week_is_planned_for_the_part_of_next_week() -> None:
    """The averages look back from the first day of the whole request, in the plan as in the ranking."""
    person = cast.substitute(
        minutes_last_15_weeks=16 * 48 * 60 - 60,
        availability=tuple(
            AvailabilityFacts(date=day, half_days=MORNING | AFTERNOON)
            for day in (cast.MONDAY, NEXT_MONDAY)
        ),
    )
    request = cast.request(
        splittable=True,
        periods=(
            cast.morning_of(cast.MONDAY, period_id=1),
            cast.morning_of(NEXT_MONDAY, period_id=2),
        ),
    )
    rules = RuleSettings()

    plan = plan_facts(
        Batch(requests=[request], pool=PoolColumns.from_facts([person])), rules, options=QUICK
    )

    assert judge(request, person, rules).period_ids == (2,)
    assert [(one.unit_id, one.person_id) for one in plan.assignments] == [(2, person.id)]


@settings(max_examples=40, deadline=None)
@given(mornings(), pools(), settings_of_a_region(), st.data())
def test_wishes_hold_and_nobody_is_left_in_who_cannot_be_asked(
    asked: list[RequestFacts], pool: list[SubstituteFacts], rules: RuleSettings, data: st.DataObject
) -> None:
    people = [person.id for person in pool]
    pairs = st.tuples(st.sampled_from([one.id for one in asked]), st.sampled_from(people or [0]))
    forbids = frozenset(data.draw(st.lists(pairs, max_size=6)))
    left_out = frozenset(data.draw(st.lists(st.sampled_from(people or [0]), max_size=2)))

    plan = plan_facts(
        Batch(requests=asked, pool=PoolColumns.from_facts(pool)),
        rules,
        wishes=Wishes(forbids=forbids, left_out=left_out),
        options=QUICK,
    )

    given_pairs = {(one.request_id, one.person_id) for one in plan.assignments}
    assert given_pairs & forbids == set()
    assert {person for _, person in given_pairs} & left_out == set()


@settings(max_examples=40, deadline=None)
@given(mornings(), pools(), pools(), settings_of_a_region(), st.data())
def test_planned_again_nobody_gets_what_the_plain_rules_refuse_now(
    asked: list[RequestFacts],
    pool: list[SubstituteFacts],
    pool_now: list[SubstituteFacts],
    rules: RuleSettings,
    data: st.DataObject,
) -> None:
    before = plan_facts(
        Batch(requests=asked, pool=PoolColumns.from_facts(pool)), rules, options=QUICK
    )
    pairs = sorted({(one.request_id, one.person_id) for one in before.assignments})
    chosen = st.lists(st.sampled_from(pairs), max_size=3) if pairs else st.just([])
    declined, held = data.draw(chosen), data.draw(chosen)

    again = replan_facts(
        Batch(requests=asked, pool=PoolColumns.from_facts(pool_now)),
        rules,
        standing=standing_of(before, declined=declined, held=held),
        max_changes=2,
        options=QUICK,
    )

    assert refused(again.plan, asked, pool_now, rules) == []
    assert again.plan.objective <= again.plan.bound
    given_now = {(one.request_id, one.person_id) for one in again.plan.assignments}
    assert given_now & set(declined) == set()


@settings(max_examples=40, deadline=None)
@given(mornings(), pools(), settings_of_a_region(), st.integers(0, 2), st.data())
def test_planned_again_on_the_same_facts_who_has_the_question_stays_and_little_moves(
    asked: list[RequestFacts],
    pool: list[SubstituteFacts],
    rules: RuleSettings,
    most: int,
    data: st.DataObject,
) -> None:
    batch = Batch(requests=asked, pool=PoolColumns.from_facts(pool))
    before = plan_facts(batch, rules, options=QUICK)
    pairs = sorted({(one.request_id, one.person_id) for one in before.assignments})
    held = data.draw(st.lists(st.sampled_from(pairs), max_size=3) if pairs else st.just([]))

    again = replan_facts(
        batch,
        rules,
        standing=standing_of(before, declined=[], held=held),
        max_changes=most,
        options=QUICK,
    )

    assert again.moved <= most
    after = {(one.unit_id, one.person_id) for one in again.plan.assignments}
    stays = {
        (one.unit_id, one.person_id)
        for one in before.assignments
        if (one.request_id, one.person_id) in held
    }
    assert stays <= after


def standing_of(
    plan: Plan, *, declined: list[tuple[int, int]], held: list[tuple[int, int]]
) -> Standing:
    return Standing(
        given=plan.assignments,
        declined=frozenset(declined),
        held=frozenset(
            (one.unit_id, one.person_id)
            for one in plan.assignments
            if (one.request_id, one.person_id) in held
            and (one.request_id, one.person_id) not in declined
        ),
    )


def refused(
    plan: Plan, asked: list[RequestFacts], pool: list[SubstituteFacts], rules: RuleSettings
) -> list[tuple[int, int]]:
    """Pairs that the plain rules refuse as part of their request, with all else of that person's plan as accepted."""
    people = {person.id: person for person in pool}
    place_of = {period.id: request for request in asked for period in request.periods}
    wrong = []
    for request in asked:
        for person_id in {
            one.person_id for one in plan.assignments if one.request_id == request.id
        }:
            mine = {one.unit_id for one in plan.assignments if one.person_id == person_id}
            other = tuple(
                AssignmentFacts(
                    date=period.date,
                    start_minute=period.start_minute,
                    end_minute=period.end_minute,
                    half_days=period.half_days,
                    school_id=place_of[period.id].school_id,
                    location=place_of[period.id].location,
                )
                for elsewhere in asked
                if elsewhere.id != request.id
                for period in elsewhere.periods
                if period.id in mine
            )
            person = people[person_id]
            judgement = judge(
                request.part(tuple(p for p in request.periods if p.id in mine)),
                replace(person, assignments=(*person.assignments, *other)),
                rules,
            )
            if not {p.id for p in request.periods if p.id in mine} <= set(judgement.period_ids):
                wrong.append((request.id, person_id))
    return wrong
