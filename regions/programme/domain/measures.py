"""Planning a measure, changing it, and saying who may read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from regions.actors import Actor
from regions.agreements.enums import Task
from regions.governance.access import get_proposal
from regions.governance.models import Proposal
from regions.programme.access import (
    get_measure,
    get_owner,
    get_shared_measure,
    person_of,
    region_to_edit,
)
from regions.programme.announcing import announce_measure
from regions.programme.domain.changing import put, refuse_if_changed
from regions.programme.domain.jobs import plan_measure_jobs
from regions.programme.enums import MeasureKind, MeasureVisibility
from regions.programme.errors import (
    DatesMakeNoSense,
    DecisionElsewhere,
    EndDateNeeded,
    EvaluationDateNeeded,
    LinkUnknown,
    NotShared,
    ProgrammeNotFound,
)
from regions.programme.models import Challenge, Duty, Measure
from regions.programme.recording import move_subject
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureTerm:
    """What kind of measure it is, and its days: temporary with an end, an experiment with an evaluation."""

    kind: MeasureKind
    from_date: date
    end_date: date | None = None
    """The day after the last one."""
    evaluation_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureDraft:
    """A measure as somebody writes it."""

    title: str
    text: str
    task: Task
    term: MeasureTerm
    is_retention: bool = False
    package: str = ""
    owner_id: int | None = None
    """Empty: who writes it."""
    duties: Sequence[tuple[str, str]] = ()
    """Who does what."""
    challenge_ids: Sequence[int] = ()
    proposal_id: int | None = None


@transaction.atomic
def plan_measure(
    *,
    actor: Actor,
    region_id: int | None,
    draft: MeasureDraft,
    adopted_from_id: int | None = None,
    now: datetime,
) -> Measure:
    """Write down what the region is going to do.

    Refuses a temporary one without an end, an experiment without an evaluation, an owner without a role here, links
    to another region, a decision of another region or one that nobody else has seen yet, and adopting what nobody
    shares (`NotShared`). Announces it, and defers the reminders before its dates.
    """
    region = region_to_edit(actor=actor, region_id=region_id)
    measure = Measure(region=region, created_at=now)
    measure.adopted_from = _shared(actor, adopted_from_id)
    put(measure, _fields(draft, actor=actor, measure=measure))
    measure.save()
    _link(measure, draft)
    move_subject(measure, actor=actor, move="plan", now=now, is_new=True)
    plan_measure_jobs(measure, now=now)
    announce_measure(measure)
    return measure


@transaction.atomic
def change_measure(
    *, actor: Actor, measure_id: int, draft: MeasureDraft, seen: int | None, now: datetime
) -> Measure:
    """Write it down anew while it is planned or runs; what changed stands in the history. Locks the measure.

    Refuses what planning one refuses, what is over, and who read another version. Announces it.
    """
    measure = lock_measure(actor, measure_id)
    refuse_if_changed(measure, seen=seen)
    changed = put(measure, _fields(draft, actor=actor, measure=measure))
    changed |= _link(measure, draft)
    move_subject(measure, actor=actor, move="change", now=now, facts=changed)
    measure.save()
    if {"end_date", "evaluation_date"} & set(changed):
        plan_measure_jobs(measure, now=now)
    announce_measure(measure)
    return measure


@transaction.atomic
def share_measure(
    *, actor: Actor, measure_id: int, visibility: MeasureVisibility, now: datetime
) -> Measure:
    """Say who may read it beside the own region; who adopted it before keeps the reference. Locks and announces it."""
    measure = lock_measure(actor, measure_id)
    facts = put(measure, {"visibility": visibility.value})
    move_subject(measure, actor=actor, move="share", now=now, facts=facts)
    measure.save(update_fields=["visibility", "version"])
    announce_measure(measure)
    return measure


def lock_measure(actor: Actor, measure_id: int) -> Measure:
    """One measure to change, locked."""
    action = Action.EDIT_PROGRAMME
    return get_measure(actor=actor, action=action, measure_id=measure_id, lock=True)


def term_fields(term: MeasureTerm) -> dict[str, Any]:
    """The kind and the days, checked: the database refuses the same, without saying which field."""
    if term.kind is MeasureKind.TEMPORARY and term.end_date is None:
        raise EndDateNeeded
    if term.kind is MeasureKind.EXPERIMENT and term.evaluation_date is None:
        raise EvaluationDateNeeded
    end = None if term.kind is MeasureKind.STRUCTURAL else term.end_date
    if any(day is not None and day <= term.from_date for day in (end, term.evaluation_date)):
        raise DatesMakeNoSense
    return {
        "kind": term.kind.value,
        "from_date": term.from_date,
        "end_date": end,
        "evaluation_date": term.evaluation_date,
    }


def _fields(draft: MeasureDraft, *, actor: Actor, measure: Measure) -> dict[str, Any]:
    region_id = measure.region_id
    owner_id = draft.owner_id or measure.owner_id or person_of(actor)
    if owner_id != measure.owner_id:
        get_owner(region_id=region_id, user_id=owner_id)
    proposal = _proposal(actor, draft.proposal_id, region_id=region_id)
    return {
        "title": draft.title,
        "text": draft.text,
        "task": draft.task.value,
        "is_retention": draft.is_retention,
        "package": draft.package.strip(),
        "owner_id": owner_id,
        "proposal_id": None if proposal is None else proposal.pk,
        **term_fields(draft.term),
    }


def _link(measure: Measure, draft: MeasureDraft) -> dict[str, Any]:
    changed: dict[str, Any] = {}
    before = list(
        Duty.objects.filter(measure=measure).order_by("position").values_list("who", "what")
    )
    after = [(who, what) for who, what in draft.duties]
    if before != after:
        changed["duties"] = [[list(one) for one in side] for side in (before, after)]
        Duty.objects.filter(measure=measure).order_by("pk").delete()
        Duty.objects.bulk_create(
            Duty(measure=measure, position=position, who=who, what=what)
            for position, (who, what) in enumerate(after)
        )
    wanted = sorted(set(draft.challenge_ids))
    rows = Challenge.objects.filter(pk__in=wanted, region=measure.region_id).order_by("pk")
    if list(rows.values_list("pk", flat=True)) != wanted:
        raise LinkUnknown
    linked = sorted(measure.challenges.order_by("pk").values_list("pk", flat=True))
    if linked != wanted:
        changed["challenges"] = [linked, wanted]
        measure.challenges.set(wanted)
    return changed


def _proposal(actor: Actor, proposal_id: int | None, *, region_id: int) -> Proposal | None:
    if proposal_id is None:
        return None
    proposal = get_proposal(actor=actor, proposal_id=proposal_id)
    # A draft is its maker's alone, and a measure shows the title of what it rests on.
    if proposal.region_id != region_id or proposal.opened_at is None:
        raise DecisionElsewhere
    return proposal


def _shared(actor: Actor, measure_id: int | None) -> Measure | None:
    if measure_id is None:
        return None
    try:
        return get_shared_measure(actor=actor, measure_id=measure_id)
    except ProgrammeNotFound:
        raise NotShared from None
