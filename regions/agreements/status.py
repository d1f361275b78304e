"""How an agreement stands, by a rule that is shown: pure, exact, with its reason in Dutch.

The rule, in this order:

1. Without a target, without a period that is over, or without any measurement: too early to say.
2. All periods over: achieved when the last figure reaches its target, else not achieved; a measurement
   that is missing after the last figure leaves it off track, as nobody can say that it was reached.
3. The last figure reaches its target: on track; at risk when a later period that is over has no measurement,
   or when less than four fifths of what should be in the figure was there.
4. It does not: at risk when it stands at least half-way between the baseline and the target, else off track.
   Without a baseline on the far side of the target, half-way is a tenth of the target away from it.

Lower is better turns every comparison round. Figures that count up are added from the start, and then every
period without a measurement is missing, also an early one. All comparisons are between exact fractions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

from regions.agreements.enums import AgreementStatus, Counting, Direction, StatusRule, Unit
from regions.agreements.figures import exact_ratio, shown
from regions.agreements.periods import Stretch

ENOUGH: Final = Fraction(4, 5)
"""The part of what should be in a figure that has to be there before it counts as good news."""
OUTCOMES: Final = {
    StatusRule.END_NOT_MEASURED: (
        AgreementStatus.OFF_TRACK,
        "Alle perioden zijn voorbij, maar {missing}.",
    ),
    StatusRule.MET_BUT_MISSING: (AgreementStatus.AT_RISK, "Dat is gehaald, maar {missing}."),
    StatusRule.MET_BUT_INCOMPLETE: (
        AgreementStatus.AT_RISK,
        "Dat is gehaald, maar pas {received} van de {expected} zijn meegeteld.",
    ),
    StatusRule.END_MET: (AgreementStatus.ACHIEVED, "De afspraak is gehaald."),
    StatusRule.END_MISSED: (AgreementStatus.NOT_ACHIEVED, "Dat is niet gehaald."),
    StatusRule.MET: (AgreementStatus.ON_TRACK, "Dat is gehaald."),
    StatusRule.NEAR: (
        AgreementStatus.AT_RISK,
        "Dat is niet gehaald, maar wel de grens van {border}.",
    ),
    StatusRule.FAR: (
        AgreementStatus.OFF_TRACK,
        "Dat is niet gehaald, en de grens van {border} ook niet.",
    ),
}
"""The status that each rule gives to a figure, and how it is said."""
HALF: Final = Fraction(1, 2)
TENTH: Final = Fraction(1, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What was agreed, and how its figures are read."""

    unit: str
    direction: str
    counting: str
    baseline: Decimal | None = None


class PeriodFacts(NamedTuple):
    """One period: what was aimed for, and what was measured; a measurement without a numerator had nothing to count.

    A tuple, as is `Standing`: an overview makes thousands of them.
    """

    stretch: Stretch
    target: Decimal | None = None
    is_measured: bool = False
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    received: int | None = None
    expected: int | None = None

    @property
    def is_complete(self) -> bool:
        """Whether enough of what should be in the figure was there; true when nobody said what to expect."""
        if self.received is None or not self.expected:
            return True
        return Fraction(self.received, self.expected) >= ENOUGH


class Standing(NamedTuple):
    """A period with the figure that is held against its target."""

    facts: PeriodFacts
    ratio: tuple[int, int] | None
    """The figure as two whole numbers; None when there is none."""
    target: Fraction | None

    @property
    def value(self) -> Fraction | None:
        """The figure itself, exactly."""
        return None if self.ratio is None else Fraction(*self.ratio)

    @property
    def number(self) -> float | None:
        """The figure as close as a computer comes, for a line or a trend."""
        return None if self.ratio is None else self.ratio[0] / self.ratio[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A status with the rule that gave it and the sentence that explains it."""

    status: AgreementStatus
    rule: StatusRule
    reason: str
    at: Standing | None = None
    """The period that decided."""


def standings_of(terms: Terms, periods: Sequence[PeriodFacts]) -> list[Standing]:
    """Give each period its figure and its target: a period without one has that of the period before."""
    found, total = [], Fraction(0)
    # Most periods repeat the target before them, and an overview has thousands: one fraction serves them all.
    said, target = None, None
    is_added = terms.counting == Counting.CUMULATIVE
    for facts in sorted(periods, key=lambda period: period.stretch.start):
        if facts.target is not None and facts.target != said:
            said, target = facts.target, Fraction(facts.target)
        ratio = None
        if facts.numerator is not None:
            ratio = exact_ratio(facts.numerator, facts.denominator, terms.unit)
        if is_added and ratio is not None:
            total += Fraction(*ratio)
            ratio = total.as_integer_ratio()
        found.append(Standing(facts, ratio, target))
    return found


def judge(*, terms: Terms, periods: Sequence[PeriodFacts], today: date) -> Judgement:
    """Judge an agreement on the day `today` by the rule at the top of this module."""
    return judge_standings(terms=terms, standings=standings_of(terms, periods), today=today)


def judge_standings(*, terms: Terms, standings: Sequence[Standing], today: date) -> Judgement:
    """The same for whoever has the figures and targets of the periods at hand."""
    over = [one for one in standings if one.facts.stretch.until <= today]
    if all(one.target is None for one in standings):
        return _too_early(StatusRule.NO_TARGET, "Er is nog geen streefwaarde afgesproken.")
    if not over:
        return _too_early(StatusRule.NOTHING_OVER, "De eerste periode is nog niet voorbij.")
    place = next(
        (
            at
            for at in range(len(over) - 1, -1, -1)
            if over[at].ratio is not None and over[at].target is not None
        ),
        None,
    )
    if place is None:
        return _too_early(
            StatusRule.NEVER_MEASURED,
            "Er is nog geen meting over een periode die voorbij is en een streefwaarde heeft.",
        )
    missing = _missing(terms, over, place)
    is_over = len(over) == len(standings)
    return _judged(terms, over[place], missing=missing, is_over=is_over)


def reaches(value: Fraction, target: Fraction, direction: str) -> bool:
    """Whether a figure is as good as its target, exactly."""
    return value >= target if direction == Direction.HIGHER else value <= target


def halfway(target: Fraction, baseline: Decimal | None, direction: str) -> Fraction:
    """The border between at risk and off track: half-way from the baseline, else a tenth away from the target."""
    if baseline is not None and not reaches(Fraction(baseline), target, direction):
        return Fraction(baseline) + (target - Fraction(baseline)) * HALF
    room = abs(target) * TENTH
    return target - room if direction == Direction.HIGHER else target + room


def _judged(terms: Terms, last: Standing, *, missing: int, is_over: bool) -> Judgement:
    value, target = last.value, last.target
    if value is None or target is None:
        raise AssertionError("only figures with a target are judged")
    border = halfway(target, terms.baseline, terms.direction)
    is_met = reaches(value, target, terms.direction)
    said = _said(terms, last, value, target, border)
    rule = _rule(
        is_met=is_met,
        is_near=reaches(value, border, terms.direction),
        is_complete=last.facts.is_complete,
        missing=missing,
        is_over=is_over,
    )
    words = {
        "missing": _missing_words(missing),
        "border": shown(border, terms.unit, beside=(value, target)),
        "received": last.facts.received,
        "expected": last.facts.expected,
    }
    status, sentence = OUTCOMES[rule]
    return Judgement(
        status=status, rule=rule, reason=f"{said} {sentence.format_map(words)}", at=last
    )


def _rule(
    *, is_met: bool, is_near: bool, is_complete: bool, missing: int, is_over: bool
) -> StatusRule:
    if missing and is_over:
        return StatusRule.END_NOT_MEASURED
    if is_met and missing:
        return StatusRule.MET_BUT_MISSING
    if is_met and not is_complete:
        return StatusRule.MET_BUT_INCOMPLETE
    if is_over:
        return StatusRule.END_MET if is_met else StatusRule.END_MISSED
    if is_met:
        return StatusRule.MET
    return StatusRule.NEAR if is_near else StatusRule.FAR


def _said(terms: Terms, last: Standing, value: Fraction, target: Fraction, border: Fraction) -> str:
    counted = ""
    if terms.counting == Counting.CUMULATIVE:
        counted = "tot en met "
    elif terms.unit == Unit.PERCENT and last.facts.denominator is not None:
        counts = [shown(n, Unit.COUNT) for n in (last.facts.numerator or 0, last.facts.denominator)]
        counted = f"{counts[0]} van {counts[1]} in "
    figure = shown(value, terms.unit, beside=(target, border))
    better = Direction(terms.direction).label.lower()
    return (
        f"{figure} ({counted}{last.facts.stretch.label}); "
        f"de streefwaarde is {shown(target, terms.unit)}, {better}."
    )


def _missing(terms: Terms, over: Sequence[Standing], last: int) -> int:
    """How many periods that are over have no measurement: after the last figure, or at all when they add up."""
    later = over if terms.counting == Counting.CUMULATIVE else over[last + 1 :]
    return sum(not one.facts.is_measured for one in later)


def _missing_words(missing: int) -> str:
    return "er ontbreekt een meting" if missing == 1 else f"er ontbreken {missing} metingen"


def _too_early(rule: StatusRule, reason: str) -> Judgement:
    return Judgement(status=AgreementStatus.TOO_EARLY, rule=rule, reason=reason)
