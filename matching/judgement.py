"""All verdicts about one person for one request: for the re-check at acceptance and for overrides."""

from collections.abc import Collection
from dataclasses import dataclass

from matching.facts import RequestFacts, SubstituteFacts
from matching.hard import HARD_RULES
from matching.overrides import may_override
from matching.settings import Effect, RuleSettings
from matching.verdicts import Case, Unit, Verdict, period_ids_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What every hard rule says, and which periods this person may take."""

    verdicts: tuple[Verdict, ...]
    overridden: frozenset[str]
    period_ids: tuple[int, ...]

    @property
    def is_eligible(self) -> bool:
        return bool(self.period_ids)

    @property
    def blocks(self) -> tuple[Verdict, ...]:
        """The verdicts that stand in the way, without those set aside."""
        return tuple(
            verdict
            for verdict in self.verdicts
            if verdict.effect is Effect.BLOCK and verdict.rule not in self.overridden
        )

    @property
    def first_block(self) -> Verdict | None:
        return next(iter(self.blocks), None)

    @property
    def warnings(self) -> tuple[Verdict, ...]:
        """Remarks and partial refusals, which do not stand in the way."""
        return tuple(
            verdict for verdict in self.verdicts if verdict.effect in (Effect.WARN, Effect.PARTLY)
        )

    def overridable_by(self, role: str) -> tuple[str, ...]:
        """The rules that stand in the way and that this role may set aside."""
        return tuple(verdict.rule for verdict in self.blocks if may_override(verdict.rule, role))


def judge(
    request: RequestFacts,
    substitute: SubstituteFacts,
    settings: RuleSettings,
    *,
    overridden: Collection[str] = (),
) -> Judgement:
    """Ask every hard rule, also those after a refusal; rules in `overridden` speak but take nothing away.

    Whether somebody may set a rule aside is for the caller to check with `may_override`.
    """
    units: tuple[Unit, ...] = request.units
    verdicts: list[Verdict] = []
    refused = False
    for rule in HARD_RULES:
        verdict = rule(Case(request=request, substitute=substitute, settings=settings, units=units))
        verdicts.append(verdict)
        if not verdict.blocked_period_ids or verdict.rule in overridden:
            continue
        left = units_without(units, verdict)
        refused = refused or not left
        # After a refusal the later rules still speak about what was open before it.
        units = left or units
    return Judgement(
        verdicts=tuple(verdicts),
        overridden=frozenset(overridden),
        period_ids=() if refused else period_ids_of(units),
    )


def units_without(units: tuple[Unit, ...], verdict: Verdict) -> tuple[Unit, ...]:
    blocked = set(verdict.blocked_period_ids)
    return tuple(unit for unit in units if unit[0].id not in blocked)


def open_units(
    request: RequestFacts, substitute: SubstituteFacts, settings: RuleSettings
) -> tuple[tuple[Unit, ...], str | None]:
    """What is left for this person, and else the rule that took the last of it: `judge` without the talk."""
    units: tuple[Unit, ...] = request.units
    for rule in HARD_RULES:
        verdict = rule(Case(request=request, substitute=substitute, settings=settings, units=units))
        if verdict.blocked_period_ids:
            units = units_without(units, verdict)
            if not units:
                return units, verdict.rule
    return units, None
