"""The voting rules as an effect of a decision: a table changes how it decides by deciding."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from pydantic import ValidationError

from regions.governance.effects import Effect, EffectKind, EffectLine, register_effect
from regions.governance.errors import EffectRefused
from regions.governance.models import VotingRules
from regions.governance.rules import (
    ADAPTER,
    EscalationLevel,
    VotingSettings,
    rules_in_force,
    voting_settings_of,
)
from regions.governance.voting.facts import ChamberRules
from regions.governance.voting.wording import majority_in_words, share_in_words
from regions.models import Chamber, Seat

VOTING_RULES: Final = "voting_rules"
LONGEST_NAME: Final = 80
NOTHING: Final = "is er niet"
KNOWN: Final = frozenset(
    {
        "every_chamber",
        "chambers",
        "weights",
        "days_open",
        "reminder_days",
        "most_proxies",
        "escalation_levels",
    }
)


def register_effects() -> None:
    """Make the kind known, at start-up."""
    register_effect(
        EffectKind(
            kind=VOTING_RULES,
            label="Stemregels",
            current=current_rules,
            describe=describe_change,
            apply=store_rules,
        )
    )


def current_rules(region_id: int, on_date: date) -> Mapping[str, Any]:
    """The rules of that day, whole, as a form starts from them."""
    settings = voting_settings_of(rules_in_force(region_id=region_id, on_date=on_date))
    dumped: dict[str, Any] = ADAPTER.dump_python(settings, mode="json")
    return dumped


def describe_change(effect: Effect) -> tuple[EffectLine, ...]:
    """Say what changes against the rules of that day, chamber by chamber and seat by seat.

    Refuses a chamber or a seat of another region, values that cannot be, and a change that changes nothing.
    """
    rules = rules_in_force(region_id=effect.region_id, on_date=effect.from_date)
    after = _checked(effect, _merged(rules.settings, effect.values))
    old = _in_words(voting_settings_of(rules), region_id=effect.region_id)
    new = _in_words(after, region_id=effect.region_id)
    lines = tuple(
        EffectLine(label=label, old=old.get(label, NOTHING), new=new.get(label, NOTHING))
        for label in dict.fromkeys([*new, *old])
        if old.get(label) != new.get(label)
    )
    if not lines:
        raise EffectRefused("Dit verandert niets: zo stemt de regio op die dag al.")
    return lines


def store_rules(effect: Effect, now: datetime) -> Mapping[str, Any]:
    """Append the rules that the change makes of those in force; proposals in voting keep the rules they have.

    Refuses second rules of the same day, decided by the database.
    """
    del now  # rules have a day, not a moment
    rules = rules_in_force(region_id=effect.region_id, on_date=effect.from_date)
    settings = _merged(rules.settings, effect.values)
    _checked(effect, settings)
    try:
        with transaction.atomic():
            made = VotingRules.objects.create(
                region_id=effect.region_id,
                from_date=effect.from_date,
                name=effect.title[:LONGEST_NAME],
                settings=settings,
            )
    except IntegrityError as error:
        if "one_set_of_voting_rules_per_date" in str(error):
            raise EffectRefused("Op deze dag gaan al andere stemregels in.") from error
        raise
    return {"rules": made.pk}


def _merged(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    both = {
        key: _merged(old[key], value)
        for key, value in new.items()
        if isinstance(value, Mapping) and isinstance(old.get(key), Mapping)
    }
    return {**old, **new, **both}


def _checked(effect: Effect, settings: Mapping[str, Any]) -> VotingSettings:
    try:
        checked = ADAPTER.validate_python(settings)
    except ValidationError as error:
        paths = [".".join(str(part) for part in one["loc"]) for one in error.errors()]
        raise _refused(paths, "Deze waarde kan hier niet.") from error
    strange = [key for key in effect.values if key not in KNOWN]
    chambers = set(_chambers(effect.region_id).values_list("pk", flat=True))
    seats = set(Seat.objects.filter(region=effect.region_id).values_list("pk", flat=True))
    strange += [f"chambers.{pk}" for pk in checked.chambers if pk not in chambers]
    strange += [f"weights.{pk}" for pk in checked.weights if pk not in seats]
    if strange:
        raise _refused(strange, "Dit hoort niet bij de stemregels van deze regio.")
    return checked


def _refused(paths: list[str], message: str) -> EffectRefused:
    problems = [(f"effect.values.{path}".rstrip("."), message) for path in paths]
    return EffectRefused("Niet alle waarden kunnen.", problems)


def _chambers(region_id: int) -> QuerySet[Chamber]:
    return Chamber.objects.filter(region=region_id).order_by("position", "pk")


def _in_words(settings: VotingSettings, *, region_id: int) -> dict[str, str]:
    words: dict[str, str] = {}
    for chamber in _chambers(region_id):
        words |= _chamber_in_words(chamber.name, settings.rules_of(chamber.pk))
    for seat in Seat.objects.filter(region=region_id).order_by("label", "pk"):
        words[f"Gewicht van {seat.label}"] = str(settings.weight_of(seat.pk))
    return words | {
        "Dagen om te stemmen": str(settings.days_open),
        "Herinnering (dagen voor het eind)": str(settings.reminder_days),
        "Volmachten per persoon": str(settings.most_proxies),
        **{
            f"Escalatie, {level.name}": _level_in_words(level)
            for level in settings.escalation_levels
        },
    }


def _level_in_words(level: EscalationLevel) -> str:
    appoints = " Er kan iemand met doorzettingsmacht komen." if level.appoints else ""
    return f"{' '.join(level.criteria)}{appoints}"


def _chamber_in_words(name: str, rules: ChamberRules) -> dict[str, str]:
    return {
        f"{name}: quorum": share_in_words(rules.quorum),
        f"{name}: meerderheid": majority_in_words(rules),
        f"{name}: lege zetels tellen mee voor het quorum": (
            "ja" if rules.counts_vacancies else "nee"
        ),
    }
