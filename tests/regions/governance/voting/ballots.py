"""Made-up chambers, seats and votes for Hypothesis."""

from dataclasses import dataclass, replace

from hypothesis import strategies as st

from regions.governance.voting.counting import count_votes
from regions.governance.voting.facts import (
    ANSWERS,
    Answer,
    CastAs,
    ChamberFacts,
    ChamberRules,
    Form,
    SeatFacts,
    Share,
    VoteFacts,
)
from regions.governance.voting.results import Tally

REASON = "Dit kan onze school niet dragen."


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """Everything one count starts from."""

    form: Form
    chambers: tuple[ChamberFacts, ...]
    seats: tuple[SeatFacts, ...]
    votes: tuple[VoteFacts, ...]

    def count(self) -> Tally:
        return count_votes(
            form=self.form, chambers=self.chambers, seats=self.seats, votes=self.votes
        )

    def with_votes(self, *votes: VoteFacts) -> "Ballot":
        return replace(self, votes=votes)

    @property
    def next_number(self) -> int:
        return max((vote.number for vote in self.votes), default=0) + 1


def shares() -> st.SearchStrategy[Share]:
    return st.integers(1, 6).flatmap(
        lambda whole: st.builds(Share, numerator=st.integers(0, whole), denominator=st.just(whole))
    )


def rules() -> st.SearchStrategy[ChamberRules]:
    return st.builds(
        ChamberRules,
        quorum=shares(),
        majority=shares(),
        more_than=st.booleans(),
        counts_vacancies=st.booleans(),
    )


@st.composite
def ballots(draw: st.DrawFn, form: Form | None = None) -> Ballot:
    """A few chambers with a few seats each, and answers of which many are changed or taken back."""
    chosen = form or draw(st.sampled_from(Form))
    chambers = tuple(
        ChamberFacts(id=number, name=f"Kamer {number}", rules=draw(rules()))
        for number in range(1, draw(st.integers(1, 3)) + 1)
    )
    seats = tuple(
        SeatFacts(
            id=number,
            chamber_id=draw(st.sampled_from(chambers)).id,
            label=f"Zetel {number}",
            is_filled=draw(st.booleans()),
            weight=draw(st.integers(1, 3)),
        )
        for number in range(1, draw(st.integers(0, 7)) + 1)
    )
    answers = sorted(ANSWERS[chosen])
    votes = tuple(
        VoteFacts(
            number=number,
            seat_id=draw(st.sampled_from(seats)).id,
            answer=draw(st.sampled_from(answers)),
            reason=REASON,
            cast_as=draw(st.sampled_from(CastAs)),
        )
        for number in range(1, (draw(st.integers(0, 12)) if seats else 0) + 1)
    )
    return Ballot(form=chosen, chambers=chambers, seats=seats, votes=votes)


def vote(ballot: Ballot, seat_id: int, answer: Answer) -> VoteFacts:
    """One more answer, after all others."""
    return VoteFacts(number=ballot.next_number, seat_id=seat_id, answer=answer, reason=REASON)
