"""What a hard rule looks at and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from matching.facts import PeriodFacts, RequestFacts, SubstituteFacts
from matching.reasons import Audience, Reason, may_read
from matching.settings import Effect, RuleSettings

Unit = tuple[PeriodFacts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One substitute before one request, with the units that earlier rules left open."""

    request: RequestFacts
    substitute: SubstituteFacts
    settings: RuleSettings
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer of one rule, with the periods it takes away."""

    rule: str
    effect: Effect
    reason: Reason | None = None
    blocked_period_ids: tuple[int, ...] = ()

    def sentence_for(self, audience: Audience) -> str | None:
        """The Dutch sentence for this reader; None when there is nothing to say or nothing to tell."""
        if self.reason is None or (
            audience is not Audience.SUBSTITUTE and not may_read(self.rule, audience)
        ):
            return None
        if audience is Audience.SUBSTITUTE:
            return self.reason.sentence_for_substitute()
        return self.reason.sentence


def fine(rule: str) -> Verdict:
    return Verdict(rule=rule, effect=Effect.OK)


def remark(rule: str, reason: Reason) -> Verdict:
    return Verdict(rule=rule, effect=Effect.WARN, reason=reason)


def refuse(rule: str, case: Case, reason: Reason) -> Verdict:
    """Take away everything that was still open."""
    return Verdict(
        rule=rule, effect=Effect.BLOCK, reason=reason, blocked_period_ids=period_ids_of(case.units)
    )


def answer(rule: str, case: Case, effect: Effect, reason: Reason) -> Verdict:
    """The verdict for a person as a whole, whose weight is data."""
    if effect is Effect.BLOCK:
        return refuse(rule, case, reason)
    return remark(rule, reason) if effect is Effect.WARN else fine(rule)


def take_away(rule: str, case: Case, blocked: Sequence[tuple[Unit, Reason]]) -> Verdict:
    """Take away some units; the reason is that of the first one."""
    if not blocked:
        return fine(rule)
    effect = Effect.BLOCK if len(blocked) == len(case.units) else Effect.PARTLY
    return Verdict(
        rule=rule,
        effect=effect,
        reason=blocked[0][1],
        blocked_period_ids=period_ids_of([unit for unit, _ in blocked]),
    )


def period_ids_of(units: Sequence[Unit]) -> tuple[int, ...]:
    return tuple(period.id for unit in units for period in unit)
