"""Adopting a version of the plan, as an effect of a decision: what was voted on is exactly what becomes the plan."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from django.db.models import Q

from regions.actors import SYSTEM
from regions.governance.effects import Effect, EffectKind, EffectLine, register_effect
from regions.governance.errors import EffectRefused
from regions.programme.access import lock_version
from regions.programme.announcing import announce_version
from regions.programme.differences import differences_between
from regions.programme.enums import VersionStatus
from regions.programme.models import PlanVersion
from regions.programme.queries import facts_of
from regions.programme.recording import move_subject

PLAN_VERSION: Final = "plan_version"
LONGEST_LINE: Final = 300
NOTHING: Final = "niets"


def register_effects() -> None:
    """Make the kind known, at start-up."""
    register_effect(
        EffectKind(
            kind=PLAN_VERSION,
            label="Het plan van de regio",
            current=current_plan,
            describe=describe_adoption,
            apply=adopt_version,
            drop=reject_version,
        )
    )


def current_plan(region_id: int, on_date: date) -> Mapping[str, Any]:
    """The version that counts; a plan is adopted once, so the day makes no difference."""
    del on_date
    approved = _approved(region_id)
    return {"version": None if approved is None else approved.pk}


def describe_adoption(effect: Effect) -> tuple[EffectLine, ...]:
    """Say what changes against the plan that counts now, task by task.

    Refuses a version that is not in the approval round of this region: what is still a draft is nobody else's yet.
    """
    version = _in_round(effect)
    approved = _approved(effect.region_id)
    sides = facts_of([one for one in (approved, version) if one is not None])
    whole = EffectLine(
        label="Het plan",
        old=NOTHING if approved is None else str(approved),
        new=str(version),
    )
    changed = differences_between(() if approved is None else sides[approved.pk], sides[version.pk])
    return (
        whole,
        *(
            EffectLine(label=one.label, old=_clipped(one.old), new=_clipped(one.new))
            for one in changed
        ),
    )


def adopt_version(effect: Effect, now: datetime) -> Mapping[str, Any]:
    """Let the version be the plan from now on, and the one before it history; locks and announces both.

    Refuses a version that is not in the round of this very proposal, or was rejected by another; a mandate may carry
    what the table rejected.
    """
    version = _in_round(effect, lock=True)
    if version.proposal_id != effect.proposal_id:
        raise EffectRefused("Deze versie van het plan hoort bij een ander voorstel.")
    before = _approved(effect.region_id, lock=True)
    if before is not None:
        _settle(before, move="supersede", now=now, facts={"by": version.pk})
    _settle(version, move="approve", now=now, facts={"proposal": effect.proposal_id})
    return {"plan_version": version.pk}


def reject_version(effect: Effect, now: datetime) -> None:
    """Say that a version will not be the plan, when this is the proposal it was in; locks and announces it."""
    found = effect.values.get("version")
    version = lock_version(found) if isinstance(found, int) else None
    if version is None or version.proposal_id != effect.proposal_id:
        return
    if version.status == VersionStatus.IN_ROUND:
        _settle(version, move="reject", now=now, facts={"proposal": effect.proposal_id})


def _settle(version: PlanVersion, *, move: str, now: datetime, facts: Mapping[str, Any]) -> None:
    move_subject(version, actor=SYSTEM, move=move, now=now, facts=facts)
    if move != "supersede":
        version.decided_at = now
    version.save(update_fields=["status", "decided_at", "version"])
    announce_version(version)


def _in_round(effect: Effect, *, lock: bool = False) -> PlanVersion:
    wanted = effect.values.get("version")
    if set(effect.values) != {"version"} or not isinstance(wanted, int) or isinstance(wanted, bool):
        problem = ("effect.values.version", "Noem het nummer van de versie, en niets anders.")
        raise EffectRefused("Noem de versie van het plan.", [problem])
    asked = Q(status=VersionStatus.IN_ROUND)
    if effect.proposal_id is not None:
        asked |= Q(status=VersionStatus.REJECTED, proposal=effect.proposal_id)
    rows = PlanVersion.objects.filter(asked, pk=wanted, region=effect.region_id)
    version = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if version is None:
        message = "Deze versie is niet in de goedkeuringsronde van deze regio."
        raise EffectRefused(message, [("effect.values.version", message)])
    return version


def _approved(region_id: int, *, lock: bool = False) -> PlanVersion | None:
    rows = PlanVersion.objects.filter(region=region_id, status=VersionStatus.APPROVED)
    return (rows.select_for_update(of=("self",)) if lock else rows).first()


def _clipped(text: str) -> str:
    if not text:
        return NOTHING
    return text if len(text) <= LONGEST_LINE else f"{text[: LONGEST_LINE - 1]}…"
