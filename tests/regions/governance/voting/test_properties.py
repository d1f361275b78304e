"""What holds for every count: totals add up and are explained, nothing counts twice, order makes no difference."""

import re
from dataclasses import replace
from fractions import Fraction
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from regions.governance.voting.facts import Answer, CastAs, Form
from regions.governance.voting.results import VOTED, ChamberTally, Standing, Verdict
from regions.governance.voting.wording import chamber_in_words, state_in_words, verdict_in_words
from tests.regions.governance.voting.ballots import Ballot, ballots, vote


@given(ballot=ballots())
def test_every_seat_stands_somewhere_exactly_once(ballot: Ballot) -> None:
    tally = ballot.count()

    assert [line.seat_id for line in tally.lines] == [seat.id for seat in ballot.seats]
    for chamber in tally.chambers:
        seats = [seat for seat in ballot.seats if seat.chamber_id == chamber.id]
        assert chamber.seat_count == len(seats)
        assert chamber.weight_count == sum(seat.weight for seat in seats)
        assert chamber.voted + chamber.silent + chamber.seats[Standing.VACANT] == len(seats)


@given(ballot=ballots())
def test_no_vote_counts_twice_and_none_of_another_seat(ballot: Ballot) -> None:
    cast = {one.number: one for one in ballot.votes}

    counted = [line for line in ballot.count().lines if line.vote_number is not None]

    assert len({line.vote_number for line in counted}) == len(counted)
    for line in counted:
        assert line.vote_number is not None
        own = cast[line.vote_number]
        assert (own.seat_id, own.answer.value) == (line.seat_id, line.standing.value)
        later = [one for one in ballot.votes if one.seat_id == own.seat_id]
        assert own.number == max(one.number for one in later)


@given(ballot=ballots())
def test_every_seat_and_weight_stands_where_a_walk_through_the_votes_leaves_it(
    ballot: Ballot,
) -> None:
    """A recount by another road: the votes one by one, in the order in which they came."""
    said: dict[int, str] = {}
    for one in sorted(ballot.votes, key=lambda one: one.number):
        said.pop(one.seat_id, None)
        if one.answer is not Answer.WITHDRAWN:
            said[one.seat_id] = one.answer.value
    silent = {True: Standing.SILENT.value, False: Standing.VACANT.value}

    for chamber in ballot.count().chambers:
        own = [seat for seat in ballot.seats if seat.chamber_id == chamber.id]
        for standing in Standing:
            there = [
                seat for seat in own if said.get(seat.id, silent[seat.is_filled]) == standing.value
            ]
            assert chamber.seats[standing] == len(there)
            assert chamber.weights[standing] == sum(seat.weight for seat in there)


@given(ballot=ballots(), data=st.data())
def test_the_order_of_seats_and_votes_makes_no_difference(ballot: Ballot, data: Any) -> None:
    shuffled = replace(
        ballot,
        seats=tuple(data.draw(st.permutations(ballot.seats))),
        votes=tuple(data.draw(st.permutations(ballot.votes))),
    )

    assert shuffled.count() == ballot.count()


@given(ballot=ballots(), data=st.data())
def test_a_vote_taken_back_leaves_what_there_was_without_it(ballot: Ballot, data: Any) -> None:
    assume(ballot.seats)
    seat = data.draw(st.sampled_from(ballot.seats))
    without = ballot.with_votes(*(one for one in ballot.votes if one.seat_id != seat.id))

    taken_back = ballot.with_votes(*ballot.votes, vote(ballot, seat.id, Answer.WITHDRAWN))

    assert taken_back.count() == without.count()


@given(ballot=ballots(), data=st.data())
def test_saying_the_same_again_changes_nothing_but_the_vote_that_counts(
    ballot: Ballot, data: Any
) -> None:
    before = ballot.count()
    spoken = [line for line in before.lines if line.standing in VOTED]
    assume(spoken)
    line = data.draw(st.sampled_from(spoken))

    after = ballot.with_votes(
        *ballot.votes, vote(ballot, line.seat_id, Answer(line.standing))
    ).count()

    assert after.chambers == before.chambers
    assert after.verdict == before.verdict


@given(ballot=ballots(), data=st.data())
def test_who_speaks_for_a_seat_makes_no_difference_to_any_number(ballot: Ballot, data: Any) -> None:
    others = tuple(replace(one, cast_as=data.draw(st.sampled_from(CastAs))) for one in ballot.votes)

    by_others = ballot.with_votes(*others).count()

    tally = ballot.count()
    assert (by_others.chambers, by_others.verdict) == (tally.chambers, tally.verdict)


@given(ballot=ballots(), data=st.data())
def test_a_seat_that_falls_empty_keeps_the_vote_it_cast(ballot: Ballot, data: Any) -> None:
    spoken = {line.seat_id for line in ballot.count().lines if line.standing in VOTED}
    assume(spoken)
    leaving = data.draw(st.sampled_from(sorted(spoken)))
    seats = tuple(
        replace(seat, is_filled=False) if seat.id == leaving else seat for seat in ballot.seats
    )

    assert replace(ballot, seats=seats).count() == ballot.count()


@given(ballot=ballots(), data=st.data())
def test_a_seat_that_falls_empty_in_silence_is_waited_for_no_more(
    ballot: Ballot, data: Any
) -> None:
    before = ballot.count()
    silent = [line.seat_id for line in before.lines if line.standing is Standing.SILENT]
    assume(silent)
    leaving = data.draw(st.sampled_from(silent))
    seats = tuple(
        replace(seat, is_filled=False) if seat.id == leaving else seat for seat in ballot.seats
    )

    after = replace(ballot, seats=seats).count()

    assert after.silent == before.silent - 1
    assert [chamber.voted for chamber in after.chambers] == [
        chamber.voted for chamber in before.chambers
    ]


@given(ballot=ballots(form=Form.CONSENT), data=st.data())
def test_one_objection_blocks_consent_whatever_the_others_say(ballot: Ballot, data: Any) -> None:
    assume(ballot.seats)
    seat = data.draw(st.sampled_from(ballot.seats))

    blocked = ballot.with_votes(*ballot.votes, vote(ballot, seat.id, Answer.OBJECT))

    assert blocked.count().verdict is Verdict.OBJECTION


@given(ballot=ballots(), data=st.data())
def test_one_more_voice_in_favour_never_sinks_a_proposal(ballot: Ballot, data: Any) -> None:
    assume(ballot.seats)
    seat = data.draw(st.sampled_from(ballot.seats))
    before = ballot.count()

    after = ballot.with_votes(*ballot.votes, vote(ballot, seat.id, Answer.FOR)).count()

    for was, now in zip(before.chambers, after.chambers, strict=True):
        assert now.has_quorum or not was.has_quorum
        assert now.is_in_favour or not was.is_in_favour
    assert after.verdict is Verdict.CARRIED or before.verdict is not Verdict.CARRIED


@given(ballot=ballots())
def test_quorum_and_majority_are_those_of_plain_fractions(ballot: Ballot) -> None:
    for chamber in ballot.count().chambers:
        assert chamber.has_quorum == has_quorum(chamber)
        if ballot.form is not Form.CONSENT:
            assert chamber.is_in_favour == is_in_favour(chamber)


def has_quorum(chamber: ChamberTally) -> bool:
    empty = chamber.seats[Standing.VACANT]
    of = chamber.seat_count - (0 if chamber.rules.counts_vacancies else empty)
    share = Fraction(chamber.rules.quorum.numerator, chamber.rules.quorum.denominator)
    return chamber.voted > 0 and Fraction(chamber.voted, of) >= share


def is_in_favour(chamber: ChamberTally) -> bool:
    in_favour = chamber.weights[Standing.FOR]
    spoken = in_favour + chamber.weights[Standing.AGAINST]
    if in_favour == 0:
        return False
    share = Fraction(chamber.rules.majority.numerator, chamber.rules.majority.denominator)
    part = Fraction(in_favour, spoken)
    return part > share if chamber.rules.more_than else part >= share


@given(ballot=ballots())
def test_every_number_that_decided_stands_in_the_words(ballot: Ballot) -> None:
    tally = ballot.count()

    for chamber in tally.chambers:
        seats, quorum, result = chamber_in_words(chamber, form=ballot.form)
        total, *parts = numbers_in(seats)
        assert (total, sum(parts)) == (chamber.seat_count, chamber.seat_count)
        assert numbers_in(quorum) == [chamber.quorum_needed, chamber.quorum_of, chamber.voted]
        if ballot.form is Form.CONSENT:
            objections = chamber.seats[Standing.OBJECT]
            assert numbers_in(result) == ([objections] if objections else [])
        else:
            weights = [chamber.weights[Standing.FOR], chamber.weights[Standing.AGAINST]]
            assert numbers_in(result)[:2] == weights


@given(ballot=ballots())
def test_the_state_tells_what_is_out_and_the_verdict_tells_why(ballot: Ballot) -> None:
    tally = ballot.count()
    out = [tally.silent] if tally.silent else []
    blocking = [len(tally.objections)] if tally.objections else []

    told = numbers_in(state_in_words(tally))

    assert told == [*out, tally.with_quorum, len(tally.chambers), *blocking]
    says_no = verdict_in_words(tally).startswith("Niet aangenomen")
    assert says_no == (tally.verdict is not Verdict.CARRIED)


def numbers_in(sentence: str) -> list[int]:
    return [int(found) for found in re.findall(r"\d+", sentence)]
