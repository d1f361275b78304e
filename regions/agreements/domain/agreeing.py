"""Making and changing agreements: what is aimed for, by whom it is watched, and over which periods."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from regions.access import get_region
from regions.actors import Actor
from regions.agreements.access import get_agreement, get_ambition, get_involved, region_to_edit
from regions.agreements.announcing import announce_agreement
from regions.agreements.enums import MEASURABLE, PeriodKind, Task
from regions.agreements.errors import (
    DecisionNotCarried,
    EndMakesNoSense,
    PeriodClosed,
    PeriodsMakeNoSense,
    ReviewerIsOwner,
    TargetOutsidePeriods,
)
from regions.agreements.models import AgreementPeriod, Ambition, ResultAgreement
from regions.agreements.periods import stretches_between
from regions.agreements.recording import move_agreement
from regions.agreements.registry import indicator_of
from regions.governance.access import get_proposal
from regions.governance.enums import ProposalStatus
from regions.governance.models import Proposal
from regions.roles import Action

MOST_PERIODS: Final = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementDraft:
    """What somebody wants to agree; the region is that of the ambition."""

    ambition_id: int
    title: str
    task: Task
    indicator_code: str
    period_kind: PeriodKind
    from_date: date
    until_date: date
    targets: Mapping[date, Decimal | None]
    """By the first day of a period."""
    owner_id: int
    reviewer_id: int | None = None
    proposal_id: int | None = None
    """The decision it rests on."""
    baseline: Decimal | None = None
    baseline_year: int | None = None
    baseline_note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """What should change; None leaves it as it is."""

    title: str | None = None
    owner_id: int | None = None
    reviewer_id: int | None = None
    targets: Mapping[date, Decimal | None] | None = None


@transaction.atomic
def add_ambition(
    *, actor: Actor, region_id: int | None, title: str, explanation: str = "", now: datetime
) -> Ambition:
    """Write down where the region wants to go; refuses a title that is there already (by the database)."""
    region = region_to_edit(actor=actor, region_id=region_id)
    return Ambition.objects.create(
        region=region, title=title, explanation=explanation, created_at=now
    )


@transaction.atomic
def make_agreement(*, actor: Actor, draft: AgreementDraft, now: datetime) -> ResultAgreement:
    """Agree on a result, with its periods and their targets, by the newest version of its indicator.

    Refuses an unknown indicator (`IndicatorUnknown`), periods that are none or too many (`PeriodsMakeNoSense`),
    targets beside the periods (`TargetOutsidePeriods`), people without a fitting role (`PersonNotInvolved`), an
    owner who reviews (`ReviewerIsOwner`), and a proposal that this region did not carry (`DecisionNotCarried`).
    Announces the agreement.
    """
    action = Action.EDIT_AGREEMENTS
    ambition = get_ambition(actor=actor, action=action, ambition_id=draft.ambition_id)
    region = get_region(actor=actor, action=action, region_id=ambition.region_id)
    indicator = indicator_of(draft.indicator_code)
    periods = _periods_of(draft)
    agreement = ResultAgreement(
        region=region,
        ambition=ambition,
        proposal=_decision(actor, draft.proposal_id, region_id=region.pk),
        title=draft.title,
        task=draft.task,
        indicator_code=indicator.code,
        indicator_version=indicator.version,
        period_kind=draft.period_kind,
        from_date=draft.from_date,
        until_date=draft.until_date,
        baseline=draft.baseline,
        baseline_year=draft.baseline_year,
        baseline_note=draft.baseline_note,
        created_at=now,
    )
    _involve(agreement, owner_id=draft.owner_id, reviewer_id=draft.reviewer_id)
    agreement.save()
    for period in periods:
        period.agreement = agreement
    AgreementPeriod.objects.bulk_create(periods)
    move_agreement(agreement, actor=actor, move="agree", now=now)
    announce_agreement(agreement)
    return agreement


@transaction.atomic
def revise_agreement(
    *, actor: Actor, agreement_id: int, revision: Revision, now: datetime
) -> ResultAgreement:
    """Change the title, the people or the targets of periods that are not reported yet; locks the agreement.

    Refuses a target of a period that is submitted or approved (`PeriodClosed`), and people as in making one. What
    changed stands in the history. Announces the agreement.
    """
    agreement = get_agreement(
        actor=actor, action=Action.EDIT_AGREEMENTS, agreement_id=agreement_id, lock=True
    )
    changed: dict[str, Any] = {}
    if revision.title is not None and revision.title != agreement.title:
        changed["title"] = [agreement.title, revision.title]
        agreement.title = revision.title
    before = {"owner": agreement.owner_id, "reviewer": agreement.reviewer_id}
    _involve(
        agreement,
        owner_id=revision.owner_id or agreement.owner_id,
        reviewer_id=revision.reviewer_id or agreement.reviewer_id,
    )
    after = {"owner": agreement.owner_id, "reviewer": agreement.reviewer_id}
    changed |= {name: [before[name], after[name]] for name in after if before[name] != after[name]}
    if revision.targets is not None:
        changed |= _retarget(agreement, revision.targets)
    move_agreement(agreement, actor=actor, move="revise", now=now, facts=changed)
    agreement.save()
    announce_agreement(agreement)
    return agreement


@transaction.atomic
def note_agreement(*, actor: Actor, agreement_id: int, text: str, now: datetime) -> ResultAgreement:
    """Put a note beside the computed status, which stays what it is; locks the agreement, and announces it."""
    agreement = get_agreement(
        actor=actor, action=Action.EDIT_AGREEMENTS, agreement_id=agreement_id, lock=True
    )
    agreement.note, agreement.noted_by_id, agreement.noted_at = text, actor.user_id, now
    move_agreement(agreement, actor=actor, move="note", now=now, reason=text)
    agreement.save(update_fields=["note", "noted_by", "noted_at", "version"])
    announce_agreement(agreement)
    return agreement


@transaction.atomic
def end_agreement(
    *, actor: Actor, agreement_id: int, date: date, reason: str, now: datetime
) -> ResultAgreement:
    """Stop expecting something of an agreement from a day on, with the reason; what was reported stays.

    Refuses a day outside the agreement, or one that a submitted report lies after (`EndMakesNoSense`), and one that was
    ended before (`ReportMoveNotAllowed`). Locks the agreement and announces it.
    """
    agreement = get_agreement(
        actor=actor, action=Action.EDIT_AGREEMENTS, agreement_id=agreement_id, lock=True
    )
    reported = agreement.periods.exclude(status__in=MEASURABLE)
    if not agreement.from_date < date < agreement.until_date:
        raise EndMakesNoSense
    if reported.filter(period__startswith__gte=date).exists():
        raise EndMakesNoSense
    facts = {"date": date.isoformat()}
    move_agreement(agreement, actor=actor, move="end", now=now, reason=reason, facts=facts)
    agreement.ended_date, agreement.ended_reason = date, reason
    agreement.save(update_fields=["ended_date", "ended_reason", "version"])
    announce_agreement(agreement)
    return agreement


def _decision(actor: Actor, proposal_id: int | None, *, region_id: int) -> Proposal | None:
    if proposal_id is None:
        return None
    proposal = get_proposal(actor=actor, proposal_id=proposal_id)
    if proposal.status != ProposalStatus.CARRIED or proposal.region_id != region_id:
        raise DecisionNotCarried
    return proposal


def _involve(agreement: ResultAgreement, *, owner_id: int, reviewer_id: int | None) -> None:
    if reviewer_id is not None and reviewer_id == owner_id:
        raise ReviewerIsOwner
    region = agreement.region
    if owner_id != agreement.owner_id:
        agreement.owner = get_involved(
            region=region, user_id=owner_id, action=Action.VIEW_AGREEMENTS
        )
    if reviewer_id is not None and reviewer_id != agreement.reviewer_id:
        agreement.reviewer = get_involved(
            region=region, user_id=reviewer_id, action=Action.REVIEW_AGREEMENTS
        )


def _periods_of(draft: AgreementDraft) -> list[AgreementPeriod]:
    stretches = stretches_between(draft.period_kind, draft.from_date, draft.until_date)
    if not 0 < len(stretches) <= MOST_PERIODS:
        raise PeriodsMakeNoSense
    _refuse_strangers(draft.targets, [stretch.start for stretch in stretches])
    return [
        AgreementPeriod(
            period=DateRange(stretch.start, stretch.until, "[)"),
            target=draft.targets.get(stretch.start),
        )
        for stretch in stretches
    ]


def _retarget(
    agreement: ResultAgreement, targets: Mapping[date, Decimal | None]
) -> dict[str, list[str | None]]:
    rows = agreement.periods.select_for_update().order_by("period")
    periods = {row.period.lower: row for row in rows}
    _refuse_strangers(targets, list(periods))
    changed = {}
    for day, target in sorted(targets.items()):
        row = periods[day]
        if row.target == target:
            continue
        if row.status not in MEASURABLE:
            raise PeriodClosed
        changed[f"target {day.isoformat()}"] = [
            None if one is None else str(one) for one in (row.target, target)
        ]
        row.target = target
        row.version += 1
        row.save(update_fields=["target", "version"])
    return changed


def _refuse_strangers(targets: Mapping[date, Decimal | None], days: Sequence[date]) -> None:
    if not set(targets) <= set(days):
        raise TargetOutsidePeriods
