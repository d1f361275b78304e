"""What somebody proposes, checked: the text, the change it carries, and who is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from regions.actors import Actor
from regions.governance.access import person_of, region_to_propose_in
from regions.governance.effects import Effect, EffectLine, effect_kind
from regions.governance.enums import EffectStatus, ProposalForm
from regions.governance.errors import (
    AdviceChangesNothing,
    ChamberUnknown,
    EffectDateMissing,
    SeatNeeded,
)
from regions.governance.models import Proposal, ProposalVersion
from regions.governance.queries import own_terms
from regions.models import Chamber, Region
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEffect:
    """What changes when it is carried, and from which day."""

    kind: str
    values: Mapping[str, Any]
    from_date: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftText:
    """The words of a proposal, and the change it carries."""

    title: str
    text: str
    effect: DraftEffect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A proposal as somebody sends it in."""

    text: DraftText
    form: ProposalForm
    chamber_ids: Sequence[int] = field(default=())
    """Empty: every chamber of the region."""
    closes_at: datetime | None = None
    """Empty: as many days after opening as the region's rules say."""
    review_date: date | None = None
    is_binding: bool = False
    """Whether every board signs it when it is carried."""


def require_a_place_to_speak_from(*, actor: Actor, region: Region, now: datetime) -> None:
    """Refuse (`SeatNeeded`) who has a role that may propose from a seat, and no seat."""
    if actor.is_system or region.pk in actor.regions_for(Action.PROPOSE_WITHOUT_SEAT):
        return
    terms = own_terms(actor, today=timezone.localdate(now))
    if not any(term.region_id == region.pk for term in terms):
        raise SeatNeeded


def chambers_of(*, region: Region, chamber_ids: Sequence[int]) -> list[Chamber]:
    """The chambers that are asked; refuses (`ChamberUnknown`) one of another region."""
    of_region = Chamber.objects.filter(region=region).order_by("position", "pk")
    if not chamber_ids:
        return list(of_region)
    found = list(of_region.filter(pk__in=chamber_ids))
    if len(found) != len(set(chamber_ids)):
        raise ChamberUnknown
    return found


def store_version(
    proposal: Proposal, *, actor: Actor, text: DraftText, note: str = "", now: datetime
) -> None:
    """Append a version and let it be the one that counts; saving the proposal is the caller's.

    Refuses a change by advice, one of an unknown kind, one that is not from today or later, and whatever its kind
    refuses (`EffectRefused`).
    """
    changed = _change(proposal, text.effect, now=now)
    last = ProposalVersion.objects.filter(proposal=proposal).order_by("-number").first()
    proposal.current = ProposalVersion.objects.create(
        proposal=proposal,
        number=last.number + 1 if last else 1,
        title=text.title,
        text=text.text,
        note=note,
        made_by_id=person_of(actor),
        made_at=now,
        **changed,
    )
    proposal.effect_status = EffectStatus.PROPOSED if text.effect else EffectStatus.NONE


def describe_effect(
    *, actor: Actor, region_id: int | None, effect: DraftEffect, now: datetime
) -> tuple[EffectLine, ...]:
    """Say what a change would change, from what to what; stores nothing.

    Refuses the same as a proposal with this change would be.
    """
    region = region_to_propose_in(actor=actor, region_id=region_id)
    return _described(effect, region_id=region.pk, now=now)


def _change(proposal: Proposal, effect: DraftEffect | None, *, now: datetime) -> dict[str, Any]:
    if effect is None:
        return {}
    if proposal.form == ProposalForm.ADVICE:
        raise AdviceChangesNothing
    lines = _described(effect, region_id=proposal.region_id, now=now)
    return {
        "effect_kind": effect.kind,
        "effect_values": dict(effect.values),
        "effect_date": effect.from_date,
        "effect_lines": [asdict(line) for line in lines],
    }


def _described(effect: DraftEffect, *, region_id: int, now: datetime) -> tuple[EffectLine, ...]:
    kind = effect_kind(effect.kind)
    if effect.from_date is None or effect.from_date < timezone.localdate(now):
        raise EffectDateMissing
    return kind.describe(
        Effect(region_id=region_id, values=effect.values, from_date=effect.from_date)
    )
