"""A count in plain Dutch: every number that decided, and what it was compared with."""

from collections.abc import Mapping
from typing import Final

from regions.governance.voting.facts import ChamberRules, Form, Share
from regions.governance.voting.results import ChamberTally, Standing, Tally, Verdict

_SHARES: Final = {
    (1, 2): "de helft",
    (2, 3): "twee derde",
    (3, 4): "drie kwart",
    (1, 1): "alle",
}
_SAID: Final[Mapping[Standing, str]] = {
    Standing.FOR: "voor",
    Standing.AGAINST: "tegen",
    Standing.ABSTAIN: "onthouding",
    Standing.OBJECT: "bezwaar",
    Standing.SILENT: "nog niet gestemd",
    Standing.VACANT: "vacant",
}


def state_in_words(tally: Tally) -> str:
    """The live state in one sentence: what is still out, where the quorum stands, and what blocks."""
    votes = "Alle stemmen zijn binnen" if tally.is_complete else f"Nog {_votes(tally.silent)}"
    chambers = len(tally.chambers)
    word = "kamer" if chambers == 1 else "kamers"
    state = f"{votes}, quorum gehaald in {tally.with_quorum} van {chambers} {word}."
    number = len(tally.objections)
    if number == 1:
        state += " 1 bezwaar staat open."
    elif number > 1:
        state += f" {number} bezwaren staan open."
    return state


def verdict_in_words(tally: Tally) -> str:
    """What follows if it ended now, and why."""
    match tally.verdict:
        case Verdict.OBJECTION:
            return f"Niet aangenomen zolang er bezwaar is van {_names(tally, Standing.OBJECT)}."
        case Verdict.NO_QUORUM:
            missing = _listed([one.name for one in tally.chambers if not one.has_quorum])
            return f"Niet aangenomen: te weinig stemmen in {missing}."
        case Verdict.NO_MAJORITY:
            missing = _listed([one.name for one in tally.chambers if not one.is_in_favour])
            return f"Niet aangenomen: geen meerderheid in {missing}."
        case _:
            return _carried(tally)


def chamber_in_words(chamber: ChamberTally, *, form: Form) -> tuple[str, ...]:
    """How one chamber was counted: seats, quorum, and majority or objections."""
    return (_seats(chamber), _quorum(chamber), _result(chamber, form))


def _seats(chamber: ChamberTally) -> str:
    parts = [
        f"{number} {_SAID[standing]}"
        for standing in Standing
        if (number := chamber.seats[standing])
    ]
    seats = "zetel" if chamber.seat_count == 1 else "zetels"
    return f"{chamber.seat_count} {seats}: {', '.join(parts) or 'niemand'}."


def _quorum(chamber: ChamberTally) -> str:
    reached = "gehaald" if chamber.has_quorum else "nog niet gehaald"
    return (
        f"Quorum: {chamber.quorum_needed} van {chamber.quorum_of} zetels nodig, "
        f"{chamber.voted} gestemd: {reached}."
    )


def _result(chamber: ChamberTally, form: Form) -> str:
    if form is Form.CONSENT:
        number = chamber.seats[Standing.OBJECT]
        return f"Bezwaren: {number}." if number else "Geen bezwaar."
    in_favour, against = chamber.weights[Standing.FOR], chamber.weights[Standing.AGAINST]
    what = "Gewicht" if chamber.is_weighted else "Stemmen"
    reached = "gehaald" if chamber.is_in_favour else "niet gehaald"
    return f"{what}: {in_favour} voor, {against} tegen. Nodig: {majority_in_words(chamber.rules)}: {reached}."


def majority_in_words(rules: ChamberRules) -> str:
    """What a majority asks, as in "meer dan de helft"."""
    least = "meer dan" if rules.more_than else "ten minste"
    return f"{least} {share_in_words(rules.majority)}"


def share_in_words(share: Share) -> str:
    """A share as people say it, as in "twee derde"."""
    known = _SHARES.get((share.numerator, share.denominator))
    return known or f"{share.numerator} van elke {share.denominator}"


def _carried(tally: Tally) -> str:
    if tally.form is Form.CONSENT:
        return "Aangenomen: niemand heeft bezwaar."
    if tally.form is Form.ADVICE:
        return "Positief advies van elke kamer."
    return "Aangenomen: elke kamer heeft het quorum en een meerderheid."


def _names(tally: Tally, standing: Standing) -> str:
    return _listed([line.label for line in tally.lines if line.standing is standing])


def _listed(words: list[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} en {last}" if first else last


def _votes(number: int) -> str:
    return "1 stem" if number == 1 else f"{number} stemmen"
