"""Counting the votes of a proposal: one voice per seat, quorum and majority per chamber, nothing counted twice."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from regions.governance.voting.facts import (
    ANSWERS,
    Answer,
    ChamberFacts,
    ChamberRules,
    Form,
    SeatFacts,
    VoteFacts,
)
from regions.governance.voting.results import (
    VOTED,
    ChamberTally,
    SeatLine,
    Standing,
    Tally,
    Verdict,
)


def count_votes(
    *,
    form: Form,
    chambers: Sequence[ChamberFacts],
    seats: Sequence[SeatFacts],
    votes: Iterable[VoteFacts],
) -> Tally:
    """Count; the order of seats and votes makes no difference.

    A vote belongs to its seat: it stands when the person who cast it leaves, until the seat speaks again. Refuses
    (ValueError) facts that do not fit together, as a vote of a seat that takes no part.
    """
    _refuse_misfits(form, chambers, seats, votes := tuple(votes))
    standing = _standing_votes(votes)
    lines = tuple(_line(seat, standing.get(seat.id)) for seat in sorted(seats, key=_seat_id))
    counted = tuple(
        _count_chamber(form, chamber, [one for one in lines if one.chamber_id == chamber.id])
        for chamber in chambers
    )
    return Tally(form=form, chambers=counted, lines=lines, verdict=_verdict(counted))


def _seat_id(seat: SeatFacts) -> int:
    return seat.id


def _refuse_misfits(
    form: Form,
    chambers: Sequence[ChamberFacts],
    seats: Sequence[SeatFacts],
    votes: Sequence[VoteFacts],
) -> None:
    known_chambers = {chamber.id for chamber in chambers}
    known_seats = {seat.id for seat in seats}
    if not chambers:
        raise ValueError("nobody is asked")
    for told, ids in (
        ("chamber", [chamber.id for chamber in chambers]),
        ("seat", [seat.id for seat in seats]),
        ("vote", [vote.number for vote in votes]),
    ):
        if len(set(ids)) != len(ids):
            raise ValueError(f"the same {told} twice")
    if any(seat.chamber_id not in known_chambers for seat in seats):
        raise ValueError("a seat of a chamber that is not asked")
    if any(vote.seat_id not in known_seats for vote in votes):
        raise ValueError("a vote of a seat that takes no part")
    if any(vote.answer not in ANSWERS[form] for vote in votes):
        raise ValueError("an answer that this form does not have")
    if any(vote.answer is Answer.OBJECT and not vote.reason.strip() for vote in votes):
        raise ValueError("an objection without a reason")


def _standing_votes(votes: Iterable[VoteFacts]) -> Mapping[int, VoteFacts]:
    """The last vote of each seat, if that did not take the one before back."""
    last: dict[int, VoteFacts] = {}
    for vote in votes:
        if vote.seat_id not in last or vote.number > last[vote.seat_id].number:
            last[vote.seat_id] = vote
    return {seat_id: vote for seat_id, vote in last.items() if vote.answer is not Answer.WITHDRAWN}


def _line(seat: SeatFacts, vote: VoteFacts | None) -> SeatLine:
    if vote is not None:
        standing = Standing(vote.answer)
    else:
        standing = Standing.SILENT if seat.is_filled else Standing.VACANT
    return SeatLine(
        seat_id=seat.id,
        chamber_id=seat.chamber_id,
        label=seat.label,
        weight=seat.weight,
        standing=standing,
        vote_number=vote.number if vote else None,
        reason=vote.reason if vote else "",
        cast_as=vote.cast_as if vote else None,
    )


def _count_chamber(form: Form, chamber: ChamberFacts, lines: Sequence[SeatLine]) -> ChamberTally:
    seats = Counter(line.standing for line in lines)
    weights: Counter[Standing] = Counter()
    for line in lines:
        weights[line.standing] += line.weight
    rules = chamber.rules
    voted = sum(seats[standing] for standing in VOTED)
    quorum_of = voted + seats[Standing.SILENT]
    if rules.counts_vacancies:
        quorum_of += seats[Standing.VACANT]
    # A chamber in which nobody spoke has said nothing, whatever its rules.
    needed = max(1, rules.quorum.least_of(quorum_of))
    return ChamberTally(
        id=chamber.id,
        name=chamber.name,
        rules=rules,
        seats={standing: seats[standing] for standing in Standing},
        weights={standing: weights[standing] for standing in Standing},
        quorum_of=quorum_of,
        quorum_needed=needed,
        has_quorum=voted >= needed,
        is_in_favour=_is_in_favour(form, rules, weights),
    )


def _is_in_favour(form: Form, rules: ChamberRules, weights: Mapping[Standing, int]) -> bool:
    if form is Form.CONSENT:
        return weights[Standing.OBJECT] == 0
    in_favour = weights[Standing.FOR]
    spoken = in_favour + weights[Standing.AGAINST]
    if in_favour == 0:
        return False
    passes = rules.majority.is_passed if rules.more_than else rules.majority.is_reached
    return passes(in_favour, spoken)


def _verdict(chambers: Sequence[ChamberTally]) -> Verdict:
    if any(chamber.seats[Standing.OBJECT] for chamber in chambers):
        return Verdict.OBJECTION
    if not all(chamber.has_quorum for chamber in chambers):
        return Verdict.NO_QUORUM
    if not all(chamber.is_in_favour for chamber in chambers):
        return Verdict.NO_MAJORITY
    return Verdict.CARRIED
