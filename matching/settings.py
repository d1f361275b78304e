"""The rules' numbers as data: a region changes them by a decision, never by a release."""

from dataclasses import dataclass, field
from enum import StrEnum

from matching.facts import PoolGroup


class Effect(StrEnum):
    """What a rule says: fine, fine with a remark, fine for a part of the request, or not at all."""

    OK = "ok"
    WARN = "warn"
    PARTLY = "partly"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingTimeLimits:
    """Arbeidstijdenwet, in minutes."""

    day_span: int = 12 * 60
    daily_rest: int = 11 * 60
    week: int = 60 * 60
    average_4_weeks: int = 55 * 60
    average_16_weeks: int = 48 * 60
    effect: Effect = Effect.BLOCK


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainRule:
    """Contract chain of one board: what one contract more would mean."""

    max_contracts: int = 6
    max_months: int = 36
    warn_from_contracts: int = 5
    warn_from_months: int = 30
    effect: Effect = Effect.WARN


@dataclass(frozen=True, slots=True, kw_only=True)
class SoftWeights:
    """The most points each soft term can give."""

    continuity: int = 40
    requested: int = 35
    school_preference: int = 25
    own_preference: int = 10
    familiar: int = 10
    distance: int = 30
    spread: int = 20
    idle: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSettings:
    """Everything the hard rules and soft terms take from the region instead of from the code."""

    pool_order: tuple[PoolGroup, ...] = tuple(PoolGroup)
    road_factor: float = 1.25
    far_km: float = 20.0
    kilometres_per_hour: float = 40.0
    distance_scale_km: float = 40.0
    continuity_days: int = 90
    idle_days_scale: int = 30
    spread_days: int = 14
    vog_max_age_days: int = 183
    vog_of_other_board: Effect = Effect.OK
    working_time: WorkingTimeLimits = field(default_factory=WorkingTimeLimits)
    default_chain_rule: ChainRule = field(default_factory=ChainRule)
    chain_rules: tuple[tuple[int, ChainRule], ...] = ()
    weights: SoftWeights = field(default_factory=SoftWeights)

    def __post_init__(self) -> None:
        if sorted(self.pool_order) != sorted(PoolGroup):
            raise ValueError("pool_order names every group exactly once")

    def chain_rule_of(self, board_id: int) -> ChainRule:
        return dict(self.chain_rules).get(board_id, self.default_chain_rule)
