"""The life of a measure: it starts, people are asked about it, it ends, is evaluated, goes on or is withdrawn."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.governance.domain.applying import missing_consents
from regions.governance.enums import ProposalStatus
from regions.programme.access import person_of
from regions.programme.announcing import announce_measure
from regions.programme.domain.changing import put
from regions.programme.domain.jobs import plan_measure_jobs
from regions.programme.domain.measures import MeasureTerm, lock_measure, term_fields
from regions.programme.enums import ConsultationOutcome, ConsultedParty, EvaluationOutcome
from regions.programme.errors import ConsentsMissing, DayAhead, NotDecided
from regions.programme.models import Consultation, Evaluation, Measure
from regions.programme.recording import move_subject


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationNote:
    """Who was asked, when, what they said, and what was done with it."""

    party: ConsultedParty
    party_name: str
    held_date: date
    outcome: ConsultationOutcome
    question: str = ""
    said: str = ""
    weighed: str = ""


@transaction.atomic
def start_measure(*, actor: Actor, measure_id: int, now: datetime) -> Measure:
    """Begin what was planned.

    Refuses a measure that rests on a proposal that is not carried (`NotDecided`) or that still waits for the consent
    of a body (`ConsentsMissing`). Locks and announces it.
    """
    measure = lock_measure(actor, measure_id)
    proposal = measure.proposal
    if proposal is not None:
        if proposal.status != ProposalStatus.CARRIED:
            raise NotDecided
        if missing_consents(proposal):
            raise ConsentsMissing
    return _move(measure, actor=actor, move="start", now=now)


@transaction.atomic
def end_measure(*, actor: Actor, measure_id: int, reason: str = "", now: datetime) -> Measure:
    """Stop what runs; refuses what does not. Locks and announces it."""
    return _move(lock_measure(actor, measure_id), actor=actor, move="end", now=now, reason=reason)


@transaction.atomic
def withdraw_measure(*, actor: Actor, measure_id: int, reason: str, now: datetime) -> Measure:
    """Take back what is planned or runs, with a reason; refuses what is over. Locks and announces it."""
    return _move(
        lock_measure(actor, measure_id), actor=actor, move="withdraw", now=now, reason=reason
    )


@transaction.atomic
def consult(
    *, actor: Actor, measure_id: int, note: ConsultationNote, now: datetime
) -> Consultation:
    """Append to the log who was asked about a measure and what came of it.

    Refuses a day to come (`DayAhead`) and a measure that is evaluated or withdrawn. Locks and announces the measure.
    """
    if note.held_date > timezone.localdate(now):
        raise DayAhead
    measure = lock_measure(actor, measure_id)
    made = Consultation.objects.create(
        measure=measure,
        party=note.party,
        party_name=note.party_name,
        held_date=note.held_date,
        question=note.question,
        outcome=note.outcome,
        said=note.said,
        weighed=note.weighed,
        recorded_by_id=person_of(actor),
        recorded_at=now,
    )
    facts = {"consultation": made.pk, "outcome": note.outcome.value}
    _move(measure, actor=actor, move="consult", now=now, reason=note.party_name, facts=facts)
    return made


@transaction.atomic
def evaluate_measure(
    *, actor: Actor, measure_id: int, outcome: EvaluationOutcome, context: str, now: datetime
) -> Measure:
    """Say whether it works and in which circumstances; an earlier evaluation stays on record.

    Refuses what never ran. Locks and announces it.
    """
    measure = lock_measure(actor, measure_id)
    made = Evaluation.objects.create(
        measure=measure,
        outcome=outcome,
        context=context,
        made_by_id=person_of(actor),
        made_at=now,
    )
    measure.outcome = outcome.value
    facts = {"evaluation": made.pk, "outcome": outcome.value}
    return _move(measure, actor=actor, move="evaluate", now=now, reason=context, facts=facts)


@transaction.atomic
def continue_measure(
    *, actor: Actor, measure_id: int, term: MeasureTerm, reason: str, now: datetime
) -> Measure:
    """Go on with what was evaluated, as a measure of another kind or until another day.

    Refuses what was not evaluated, and days that make no sense. Locks and announces it, and defers new reminders.
    """
    measure = lock_measure(actor, measure_id)
    facts = put(measure, term_fields(term))
    _move(measure, actor=actor, move="continue", now=now, reason=reason, facts=facts)
    plan_measure_jobs(measure, now=now)
    return measure


def _move(
    measure: Measure,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    reason: str = "",
    facts: dict[str, object] | None = None,
) -> Measure:
    move_subject(measure, actor=actor, move=move, now=now, reason=reason, facts=facts)
    measure.save()
    announce_measure(measure)
    return measure
