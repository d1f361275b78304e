"""The rows of the programme that the calls of the API are about."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from regions.programme.domain.challenges import close_challenge
from regions.programme.domain.steering import evaluate_measure, start_measure
from regions.programme.enums import EvaluationOutcome, MeasureKind, VersionStatus
from regions.programme.models import Challenge, Measure, PlanVersion
from tests.factories.cast import Place
from tests.factories.governance import Table
from tests.factories.programme import make_challenge, make_measure, make_term, make_version


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeRows:
    """One of everything, in every state that something can be done with."""

    challenge: Challenge
    closed: Challenge
    planned: Measure
    running: Measure
    evaluated: Measure
    old: PlanVersion
    approved: PlanVersion
    draft: PlanVersion


def make_programme(
    place: Place, table: Table, *, decisions: dict[str, Any], now: datetime
) -> ProgrammeRows:
    koos = table.coordinator
    closed = make_challenge(place, now=now, title="Geen stageplaatsen")
    term = make_term(kind=MeasureKind.EXPERIMENT)
    measures = {
        name: make_measure(place, now=now, title=name, term=term)
        for name in ("planned", "running", "evaluated")
    }
    for name in ("running", "evaluated"):
        measures[name] = start_measure(actor=koos, measure_id=measures[name].pk, now=now)
    evaluated = evaluate_measure(
        actor=koos,
        measure_id=measures["evaluated"].pk,
        outcome=EvaluationOutcome.WORKS,
        context="Naast de vaste pool.",
        now=now,
    )
    base: dict[str, Any] = {"region": place.region, "made_by": place.coordinator, "now": now}
    old = make_version(
        **base, number=1, status=VersionStatus.SUPERSEDED, proposal=decisions["voted"]
    )
    approved = make_version(
        **base, number=2, status=VersionStatus.APPROVED, proposal=decisions["carried"], base=old
    )
    return ProgrammeRows(
        challenge=make_challenge(place, now=now),
        closed=close_challenge(
            actor=koos, challenge_id=closed.pk, reason="Er zijn er genoeg.", now=now
        ),
        planned=measures["planned"],
        running=measures["running"],
        evaluated=evaluated,
        old=old,
        approved=approved,
        draft=make_version(**base, number=3, base=approved),
    )
