"""The pool policy of a region in its typed form, read from the stored settings."""

from dataclasses import dataclass, field
from datetime import date

from pydantic import TypeAdapter

from matching.policy import MorningPolicy, WavePolicy
from matching.settings import RuleSettings
from pool.requests.models import PoolPolicy


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySettings:
    """Everything a region sets about its pool; the defaults are the first settings of the product."""

    waves: WavePolicy = field(default_factory=WavePolicy)
    morning: MorningPolicy = field(default_factory=MorningPolicy)
    rules: RuleSettings = field(default_factory=RuleSettings)
    late_minutes: int = 30
    """A request made after its stop time is still tried this long."""


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


def _stored(*, region_id: int, on_date: date) -> PoolPolicy | None:
    rows = PoolPolicy.objects.filter(region_id=region_id, from_date__lte=on_date)
    return rows.order_by("-from_date").first()
