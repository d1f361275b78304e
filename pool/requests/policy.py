"""The pool policy of a region in its typed form, read from the stored settings."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from pydantic import TypeAdapter

from matching.policy import MorningPolicy, WavePolicy
from matching.settings import RuleSettings
from pool.requests.models import PoolPolicy
from pool.requests.settlement_rule import SettlementPolicy
from pool.requests.standby_rule import StandbyPolicy
from regions.enums import Sector

LONGEST_PLANNING: Final = 300
MOST_LOSS: Final = 0.25
MOST_CHANGES: Final = 100
LEAST_WEIGHT: Final = 0.5
MOST_WEIGHT: Final = 2.0
NO_WEIGHT: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningPolicy:
    """When and how the morning plan is made by itself; it is never sent by itself."""

    at: time | None = time(6, 15)
    """Local time; empty when nobody wants a plan that nobody asked for."""
    is_fair: bool = True
    max_loss: float = 0.01
    """The share of the coverage that a fair plan may give up, so that small boards get theirs."""
    board_weights: Mapping[int, float] = field(default_factory=dict)
    """What a board counts for when scarcity is shared, by id; one unless it stands here. Small boards are protected by it."""
    school_weights: Mapping[int, float] = field(default_factory=dict)
    """What the work of a school counts for when scarcity is shared, by id of the location; before that of its sector."""
    sector_weights: Mapping[Sector, float] = field(default_factory=dict)
    """The same for all schools of a sector, as gespecialiseerd onderwijs; one unless it stands here."""
    seconds: int = 20
    most_changes: int = 4
    """How many other choices may change when a plan is made again after a no, a cancellation or a new request."""

    def __post_init__(self) -> None:
        for who, weights in (
            ("een bestuur", self.board_weights),
            ("een school", self.school_weights),
            ("een sector", self.sector_weights),
        ):
            if not all(LEAST_WEIGHT <= weight <= MOST_WEIGHT for weight in weights.values()):
                raise ValueError(f"Ochtendplan: {who} telt voor 0,5 tot 2 mee.")
        if not 1 <= self.seconds <= LONGEST_PLANNING:
            raise ValueError(f"Ochtendplan: zoek 1 tot {LONGEST_PLANNING} seconden.")
        if not 0 <= self.max_loss <= MOST_LOSS:
            raise ValueError(f"Ochtendplan: eerlijk delen kost hoogstens {MOST_LOSS:.0%}.")
        if not 0 <= self.most_changes <= MOST_CHANGES:
            raise ValueError(f"Ochtendplan: wijzig 0 tot {MOST_CHANGES} andere keuzes.")

    def school_weight(self, location_id: int, sector: str) -> float:
        """What the work of this school counts for: its own weight, else that of its sector, else one."""
        return self.school_weights.get(
            location_id, self.sector_weights.get(Sector(sector), NO_WEIGHT)
        )


FEWEST_DAYS = 30
MOST_SILENCE: Final = 120
MOST_COLLEAGUES: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySettings:
    """Everything a region sets about its pool; the defaults are the first settings of the product."""

    waves: WavePolicy = field(default_factory=WavePolicy)
    morning: MorningPolicy = field(default_factory=MorningPolicy)
    rules: RuleSettings = field(default_factory=RuleSettings)
    planning: PlanningPolicy = field(default_factory=PlanningPolicy)
    settlement: SettlementPolicy = field(default_factory=SettlementPolicy)
    standby: StandbyPolicy = field(default_factory=StandbyPolicy)
    late_minutes: int = 30
    """A request made after its stop time is still tried this long."""
    silence_minutes: int = 3
    """How long a phone may stay silent about an offer before the mail goes; never more than a third of the time to answer."""
    swap_most_asked: int = 12
    """How many colleagues are asked to take over an assignment, the best first: as many as the first wave of a request."""
    views_kept_days: int = 365
    """How long it is kept who looked at whose data."""

    def __post_init__(self) -> None:
        if not 1 <= self.silence_minutes <= MOST_SILENCE:
            raise ValueError(f"Na 1 tot {MOST_SILENCE} minuten zonder reactie volgt een e-mail.")
        if not 1 <= self.swap_most_asked <= MOST_COLLEAGUES:
            raise ValueError(f"Vraag bij ruilen 1 tot {MOST_COLLEAGUES} collega's.")
        if self.views_kept_days < FEWEST_DAYS:
            raise ValueError(f"Bewaar ten minste {FEWEST_DAYS} dagen wie naar gegevens keek.")


ADAPTER: TypeAdapter[PolicySettings] = TypeAdapter(PolicySettings)


def settings_of(policy: PoolPolicy) -> PolicySettings:
    """Read the stored settings; refuses (ValueError) what is not a valid policy, naming the path."""
    return ADAPTER.validate_python(policy.settings)


FIRST_NAME = "Eerste afspraken"


def policy_in_force(*, region_id: int, on_date: date) -> PoolPolicy:
    """Give the policy of the region in force on that date; without one, the first settings, not stored."""
    stored = _stored(region_id=region_id, on_date=on_date)
    return stored or PoolPolicy(
        region_id=region_id, from_date=on_date, name=FIRST_NAME, settings={}
    )


def ensure_policy(*, region_id: int, on_date: date) -> PoolPolicy:
    """Give the policy in force; stores the first settings when there is none, so that a request names one."""
    stored = _stored(region_id=region_id, on_date=on_date)
    if stored is not None:
        return stored
    created, _ = PoolPolicy.objects.get_or_create(
        region_id=region_id, from_date=on_date, defaults={"name": FIRST_NAME, "settings": {}}
    )
    return created


@dataclass(frozen=True, slots=True, kw_only=True)
class StandbyRules:
    """What held on which day about standing ready, in one region."""

    starts: Sequence[date]
    rules: Sequence[StandbyPolicy]

    def on(self, day: date) -> StandbyPolicy:
        """The rule of that day; before the first policy nobody stood ready."""
        place = bisect_right(self.starts, day)
        return self.rules[place - 1] if place else StandbyPolicy()


def standby_rules(*, region_id: int) -> StandbyRules:
    """Every rule of the region, of then, of now and of what was decided for later; one query."""
    stored = list(PoolPolicy.objects.filter(region=region_id).order_by("from_date"))
    return StandbyRules(
        starts=[one.from_date for one in stored],
        rules=[settings_of(one).standby for one in stored],
    )


def _stored(*, region_id: int, on_date: date) -> PoolPolicy | None:
    rows = PoolPolicy.objects.filter(region_id=region_id, from_date__lte=on_date)
    return rows.order_by("-from_date").first()
