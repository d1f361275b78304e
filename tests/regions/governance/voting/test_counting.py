"""Counting by example: the cases that people argue about, each with the words they read."""

from dataclasses import replace

import pytest

from regions.governance.voting.counting import count_votes
from regions.governance.voting.facts import (
    Answer,
    ChamberFacts,
    ChamberRules,
    Form,
    SeatFacts,
    Share,
    VoteFacts,
)
from regions.governance.voting.results import Standing, Tally, Verdict
from regions.governance.voting.wording import chamber_in_words, state_in_words, verdict_in_words
from tests.regions.governance.voting.ballots import Ballot

TWO_THIRDS = Share(numerator=2, denominator=3)
BOARDS = ChamberFacts(id=1, name="Besturen")
INSTITUTES = ChamberFacts(id=2, name="Opleidingen")
PROFESSION = ChamberFacts(id=3, name="Beroepsgroep")
BRIDGE = SeatFacts(id=11, chamber_id=1, label="De Brug")
CIRCLE = SeatFacts(id=12, chamber_id=1, label="De Kring")
COLLEGE = SeatFacts(id=21, chamber_id=2, label="Pabo Noord")
TEACHER = SeatFacts(id=31, chamber_id=3, label="Leraar po")
LEADER = SeatFacts(id=32, chamber_id=3, label="Schoolleider po")
ALL_CHAMBERS = (BOARDS, INSTITUTES, PROFESSION)
ALL_SEATS = (BRIDGE, CIRCLE, COLLEGE, TEACHER, LEADER)


def counted(
    answers: dict[SeatFacts, Answer],
    *,
    form: Form = Form.VOTE,
    chambers: tuple[ChamberFacts, ...] = ALL_CHAMBERS,
    seats: tuple[SeatFacts, ...] = ALL_SEATS,
) -> Tally:
    votes = [
        VoteFacts(
            number=number,
            seat_id=seat.id,
            answer=answer,
            reason="Te duur." if answer is Answer.OBJECT else "",
        )
        for number, (seat, answer) in enumerate(answers.items(), start=1)
    ]
    return count_votes(form=form, chambers=chambers, seats=seats, votes=votes)


def test_the_live_state_is_one_sentence() -> None:
    tally = counted({BRIDGE: Answer.FOR, CIRCLE: Answer.FOR, COLLEGE: Answer.FOR})

    assert state_in_words(tally) == "Nog 2 stemmen, quorum gehaald in 2 van 3 kamers."
    assert verdict_in_words(tally) == "Niet aangenomen: te weinig stemmen in Beroepsgroep."


def test_every_chamber_has_to_agree() -> None:
    answers = dict.fromkeys(ALL_SEATS, Answer.FOR) | {COLLEGE: Answer.AGAINST}

    tally = counted(answers)

    assert tally.verdict is Verdict.NO_MAJORITY
    assert verdict_in_words(tally) == "Niet aangenomen: geen meerderheid in Opleidingen."
    assert state_in_words(tally) == "Alle stemmen zijn binnen, quorum gehaald in 3 van 3 kamers."


def test_as_many_for_as_against_is_no_majority_when_it_has_to_be_passed() -> None:
    tally = counted(
        {BRIDGE: Answer.FOR, CIRCLE: Answer.AGAINST}, chambers=(BOARDS,), seats=(BRIDGE, CIRCLE)
    )

    assert chamber_in_words(tally.chambers[0], form=Form.VOTE) == (
        "2 zetels: 1 voor, 1 tegen.",
        "Quorum: 1 van 2 zetels nodig, 2 gestemd: gehaald.",
        "Stemmen: 1 voor, 1 tegen. Nodig: meer dan de helft: niet gehaald.",
    )


def test_as_many_for_as_against_is_enough_where_reaching_it_is() -> None:
    rules = ChamberRules(more_than=False)
    tally = counted(
        {BRIDGE: Answer.FOR, CIRCLE: Answer.AGAINST},
        chambers=(ChamberFacts(id=1, name="Besturen", rules=rules),),
        seats=(BRIDGE, CIRCLE),
    )

    assert tally.verdict is Verdict.CARRIED


def test_two_thirds_is_not_rounded() -> None:
    rules = ChamberRules(majority=TWO_THIRDS, more_than=False)
    seats = tuple(SeatFacts(id=number, chamber_id=1, label=f"{number}") for number in range(300))
    for in_favour, verdict in ((200, Verdict.CARRIED), (199, Verdict.NO_MAJORITY)):
        answers = {seat: Answer.FOR if seat.id < in_favour else Answer.AGAINST for seat in seats}
        chambers = (ChamberFacts(id=1, name="Besturen", rules=rules),)
        assert counted(answers, chambers=chambers, seats=seats).verdict is verdict


def test_weight_counts_for_the_majority_and_not_for_the_quorum() -> None:
    heavy = SeatFacts(id=11, chamber_id=1, label="De Brug", weight=3)
    small = SeatFacts(id=13, chamber_id=1, label="De Linde")
    tally = counted(
        {heavy: Answer.FOR, CIRCLE: Answer.AGAINST},
        chambers=(BOARDS,),
        seats=(heavy, CIRCLE, small),
    )

    assert tally.verdict is Verdict.CARRIED
    assert chamber_in_words(tally.chambers[0], form=Form.VOTE) == (
        "3 zetels: 1 voor, 1 tegen, 1 nog niet gestemd.",
        "Quorum: 2 van 3 zetels nodig, 2 gestemd: gehaald.",
        "Gewicht: 3 voor, 1 tegen. Nodig: meer dan de helft: gehaald.",
    )


def test_abstaining_counts_for_the_quorum_and_for_no_side() -> None:
    tally = counted(
        {BRIDGE: Answer.ABSTAIN, CIRCLE: Answer.FOR}, chambers=(BOARDS,), seats=(BRIDGE, CIRCLE)
    )

    assert (tally.chambers[0].voted, tally.verdict) == (2, Verdict.CARRIED)


def test_when_everybody_abstains_nothing_is_carried() -> None:
    tally = counted(
        {BRIDGE: Answer.ABSTAIN, CIRCLE: Answer.ABSTAIN}, chambers=(BOARDS,), seats=(BRIDGE, CIRCLE)
    )

    assert tally.verdict is Verdict.NO_MAJORITY


@pytest.mark.parametrize(("counts", "verdict"), [(False, "carried"), (True, "no_quorum")])
def test_an_empty_seat_makes_the_quorum_harder_only_where_the_region_says_so(
    *, counts: bool, verdict: str
) -> None:
    rules = ChamberRules(counts_vacancies=counts)
    empty = [
        SeatFacts(id=number, chamber_id=1, label=f"{number}", is_filled=False)
        for number in (14, 15)
    ]
    tally = counted(
        {BRIDGE: Answer.FOR},
        chambers=(ChamberFacts(id=1, name="Besturen", rules=rules),),
        seats=(BRIDGE, *empty),
    )

    assert tally.verdict == verdict
    assert (tally.silent, tally.chambers[0].seats[Standing.VACANT]) == (0, 2)


def test_a_chamber_without_anybody_has_no_quorum() -> None:
    tally = counted({BRIDGE: Answer.FOR}, chambers=(BOARDS, INSTITUTES), seats=(BRIDGE,))

    assert verdict_in_words(tally) == "Niet aangenomen: te weinig stemmen in Opleidingen."


def test_an_objection_blocks_consent_and_is_named_with_its_reason() -> None:
    answers = dict.fromkeys(ALL_SEATS, Answer.FOR) | {TEACHER: Answer.OBJECT}

    tally = counted(answers, form=Form.CONSENT)

    assert tally.verdict is Verdict.OBJECTION
    assert [(line.label, line.reason) for line in tally.objections] == [("Leraar po", "Te duur.")]
    assert state_in_words(tally) == (
        "Alle stemmen zijn binnen, quorum gehaald in 3 van 3 kamers. 1 bezwaar staat open."
    )
    assert verdict_in_words(tally) == "Niet aangenomen zolang er bezwaar is van Leraar po."


def test_consent_without_objection_needs_a_quorum_and_no_majority() -> None:
    tally = counted(dict.fromkeys(ALL_SEATS, Answer.ABSTAIN), form=Form.CONSENT)

    assert verdict_in_words(tally) == "Aangenomen: niemand heeft bezwaar."


def test_a_positive_advice_is_called_an_advice() -> None:
    tally = counted(dict.fromkeys(ALL_SEATS, Answer.FOR), form=Form.ADVICE)

    assert verdict_in_words(tally) == "Positief advies van elke kamer."


FOR = VoteFacts(number=1, seat_id=11, answer=Answer.FOR)
OBJECTS = VoteFacts(number=1, seat_id=11, answer=Answer.OBJECT, reason="Nee.")
FITTING = Ballot(form=Form.VOTE, chambers=(BOARDS,), seats=(BRIDGE,), votes=(FOR,))


@pytest.mark.parametrize(
    ("told", "ballot"),
    [
        ("nobody is asked", replace(FITTING, chambers=())),
        ("the same chamber twice", replace(FITTING, chambers=(BOARDS, BOARDS))),
        ("the same seat twice", replace(FITTING, seats=(BRIDGE, BRIDGE))),
        ("the same vote twice", replace(FITTING, votes=(FOR, FOR))),
        ("a seat of a chamber that is not asked", replace(FITTING, seats=(BRIDGE, COLLEGE))),
        (
            "a vote of a seat that takes no part",
            replace(FITTING, votes=(replace(FOR, seat_id=12),)),
        ),
        ("an answer that this form does not have", replace(FITTING, votes=(OBJECTS,))),
        (
            "an objection without a reason",
            replace(FITTING, form=Form.CONSENT, votes=(replace(OBJECTS, reason=" "),)),
        ),
    ],
)
def test_facts_that_do_not_fit_together_are_refused(told: str, ballot: Ballot) -> None:
    assert FITTING.count().verdict is Verdict.CARRIED

    with pytest.raises(ValueError, match=told):
        ballot.count()
