"""The table of arrivals: every word leads where it says or is refused, and no order of words hides one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pool.requests.domain.arriving import (
    ARRIVAL_MOVES,
    Saying,
    arrival_state,
    next_arrival,
    saying_of,
)
from pool.requests.enums import ArrivalState, ArrivalWord

SAYINGS = sorted(ARRIVAL_MOVES)
HERE, NOT_COME = (False, ArrivalWord.ARRIVED), (False, ArrivalWord.NOT_COME)
I_AM_HERE, ON_THE_WAY = (True, ArrivalWord.ARRIVED), (True, ArrivalWord.ON_THE_WAY)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ([], "expected"),
        ([ON_THE_WAY], "on_the_way"),
        ([ON_THE_WAY, I_AM_HERE], "arrived"),
        ([ON_THE_WAY, HERE, I_AM_HERE], "arrived"),
        ([ON_THE_WAY, NOT_COME], "not_come"),
        ([NOT_COME, ON_THE_WAY], "disputed"),
        ([NOT_COME, I_AM_HERE], "disputed"),
        ([I_AM_HERE, NOT_COME], "disputed"),
        ([I_AM_HERE, NOT_COME, HERE], "arrived"),
        ([NOT_COME, HERE], "arrived"),
        ([HERE, NOT_COME], "not_come"),
        ([ON_THE_WAY, HERE, NOT_COME], "not_come"),
        ([HERE, NOT_COME, I_AM_HERE], "disputed"),
        ([HERE, I_AM_HERE, NOT_COME], "disputed"),
        ([HERE, NOT_COME, HERE], "arrived"),
    ],
)
def test_a_morning_ends_where_people_would_say(said: list[Saying], state: str) -> None:
    assert arrival_state(said) == state


def test_the_school_never_says_on_the_way_and_nobody_says_it_of_themselves_that_they_did_not_come() -> (
    None
):
    for state in ArrivalState:
        assert next_arrival(state, (False, ArrivalWord.ON_THE_WAY)) is None
        assert next_arrival(state, (True, ArrivalWord.NOT_COME)) is None


def test_every_state_can_be_reached() -> None:
    reached = {ArrivalState.EXPECTED}
    while True:
        found = {
            after
            for moves in ARRIVAL_MOVES.values()
            for before, after in moves.items()
            if before in reached
        }
        if found <= reached:
            break
        reached |= found

    assert reached == set(ArrivalState)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(SAYINGS), max_size=8))
def test_whatever_is_said_a_claim_is_shown_until_its_own_side_takes_it_back(
    tried: list[Saying],
) -> None:
    said: list[Saying] = []
    for saying in tried:
        if next_arrival(arrival_state(said), saying) is not None:
            said.append(saying)

    state = arrival_state(said)
    by_school = [word for own, word in said if not own]
    not_seen = by_school[-1:] == [ArrivalWord.NOT_COME]
    assert (state in {"not_come", "disputed"}) is not_seen
    if state == "arrived":
        assert ArrivalWord.ARRIVED in {word for _, word in said}
    if state == "disputed":
        assert {own for own, _ in said} == {True, False}
    if state == "expected":
        assert said == []


def test_the_planner_speaks_for_the_school() -> None:
    assert saying_of("pool", "arrived") == HERE == saying_of("school", "arrived")
    assert saying_of("substitute", "arrived") == I_AM_HERE
