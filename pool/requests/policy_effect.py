"""The pool policy as an effect of a decision: the only way in which a region changes how its pool works."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final

from django.db import IntegrityError, transaction
from pydantic import ValidationError

from pool.requests.models import PoolPolicy
from pool.requests.policy import ADAPTER, PolicySettings, policy_in_force, settings_of
from pool.requests.policy_weights import WEIGHED, weights_in_words
from pool.requests.policy_words import SETTINGS, refusal_in_words, value_in_words
from regions.governance.effects import Effect, EffectKind, EffectLine, register_effect
from regions.governance.errors import EffectRefused

POOL_POLICY: Final = "pool_policy"
LONGEST_NAME: Final = 80


def register_effects() -> None:
    """Make the kind known, at start-up."""
    register_effect(
        EffectKind(
            kind=POOL_POLICY,
            label="Afspraken van de pool",
            current=current_settings,
            describe=describe_change,
            apply=store_policy,
        )
    )


def current_settings(region_id: int, on_date: date) -> Mapping[str, Any]:
    """The settings of that day, whole, as a form starts from them."""
    policy = policy_in_force(region_id=region_id, on_date=on_date)
    return _dumped(settings_of(policy))


def describe_change(effect: Effect) -> tuple[EffectLine, ...]:
    """Say what changes against the policy of that day; refuses what a region does not decide or what cannot be."""
    before = current_settings(effect.region_id, effect.from_date)
    _refuse_undecided(effect.values)
    after = _dumped(_checked(_merged_of(effect)))
    # What was decided before may name a school that left since; only what this change names is looked at.
    _refuse_strange_weights(effect)
    lines = tuple(_lines(before, after))
    if not lines:
        raise EffectRefused("Dit verandert niets: zo is het op die dag al afgesproken.")
    return lines


def store_policy(effect: Effect, now: datetime) -> Mapping[str, Any]:
    """Append the policy that the change makes of the one in force.

    Refuses a second policy of the same day, decided by the database.
    """
    del now  # a policy has a day, not a moment
    settings = _merged_of(effect)
    _checked(settings)
    try:
        with transaction.atomic():
            policy = PoolPolicy.objects.create(
                region_id=effect.region_id,
                name=effect.title[:LONGEST_NAME],
                from_date=effect.from_date,
                settings=settings,
                proposal_id=effect.proposal_id,
            )
    except IntegrityError as error:
        if "one_policy_per_region_and_date" in str(error):
            raise EffectRefused("Op deze dag gaan al andere afspraken van de pool in.") from error
        raise
    return {"policy": policy.pk}


def _merged_of(effect: Effect) -> dict[str, Any]:
    policy = policy_in_force(region_id=effect.region_id, on_date=effect.from_date)
    # Only what was ever decided is stored; the rest stays the first settings of the product.
    return _merged(policy.settings, effect.values)


def _merged(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    both = {
        key: _merged(old[key], value)
        for key, value in new.items()
        if isinstance(value, Mapping) and isinstance(old.get(key), Mapping)
    }
    return {**old, **new, **both}


def _checked(settings: Mapping[str, Any]) -> PolicySettings:
    try:
        return ADAPTER.validate_python(settings)
    except ValidationError as error:
        problems = [
            (_wire_path(path), refusal_in_words(path, kind=one["type"], said=one["msg"]))
            for one in error.errors()
            for path in [".".join(str(part) for part in one["loc"])]
        ]
        raise EffectRefused("Niet alle waarden kunnen.", problems) from error


def _refuse_undecided(values: Mapping[str, Any]) -> None:
    unknown = [path for path in _paths(values) if path not in SETTINGS]
    if unknown:
        problems = [(_wire_path(path), "Hierover besluit de regio niet.") for path in unknown]
        raise EffectRefused("Niet alles hiervan is aan de regio.", problems)


def _refuse_strange_weights(effect: Effect) -> None:
    planning = effect.values.get("planning", {})
    problems = [
        (_wire_path(f"{path}.{key}"), weighed.strange)
        for path, weighed in WEIGHED.items()
        for key in weighed.strange_to(
            effect.region_id, planning.get(path.removeprefix("planning."), {})
        )
    ]
    if problems:
        raise EffectRefused("Niet iedereen met een gewicht hoort bij de regio.", problems)


def _wire_path(path: str) -> str:
    return f"effect.values.{path}" if path else "effect.values"


def _paths(values: Any, path: str = "") -> Iterator[str]:
    """The settings that are named, each with its whole path."""
    if path in WEIGHED or not isinstance(values, Mapping):
        yield path
        return
    for key, value in values.items():
        yield from _paths(value, f"{path}.{key}" if path else str(key))


def _lines(before: Any, after: Any, path: str = "") -> Iterator[EffectLine]:
    if before == after:
        return
    if path in WEIGHED:
        old, new = (weights_in_words(path, weights) for weights in (before, after))
        if old != new:
            yield EffectLine(label=SETTINGS[path], old=old, new=new)
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in after:
            yield from _lines(before.get(key), after[key], f"{path}.{key}" if path else key)
        return
    yield EffectLine(
        label=SETTINGS[path], old=value_in_words(path, before), new=value_in_words(path, after)
    )


def _dumped(settings: PolicySettings) -> dict[str, Any]:
    dumped: dict[str, Any] = ADAPTER.dump_python(settings, mode="json")
    return dumped
