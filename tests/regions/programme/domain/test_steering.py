"""The life of a measure: discussed, started, ended, evaluated and continued, all on record."""

from datetime import timedelta
from typing import Any

import pytest

from regions.errors import NotAllowed
from regions.programme.domain.steering import (
    ConsultationNote,
    consult,
    continue_measure,
    end_measure,
    evaluate_measure,
    start_measure,
    withdraw_measure,
)
from regions.programme.enums import (
    ConsultationOutcome,
    ConsultedParty,
    EvaluationOutcome,
    MeasureKind,
)
from regions.programme.errors import DayAhead, EndDateNeeded, ProgrammeMoveNotAllowed
from regions.programme.models import Consultation, Evaluation, Measure, ProgrammeDecision
from tests.factories.clock import NOW, TODAY
from tests.factories.programme import make_measure, make_term
from tests.regions.programme.conftest import Desk


@pytest.fixture
def running(desk: Desk) -> Measure:
    measure = make_measure(desk.place, term=make_term(MeasureKind.EXPERIMENT))
    return start_measure(actor=desk.koos, measure_id=measure.pk, now=NOW)


def note(**given: Any) -> ConsultationNote:
    values: dict[str, Any] = {
        "party": ConsultedParty.TEAMS,
        "party_name": "Teams van De Brug",
        "held_date": TODAY,
        "outcome": ConsultationOutcome.SUPPORTS_WITH_REMARKS,
        "said": "Niet op vrijdag.",
        "weighed": "Vrijdag blijft vrij.",
    }
    return ConsultationNote(**values | given)


def evaluate(desk: Desk, measure: Measure, outcome: EvaluationOutcome) -> Measure:
    return evaluate_measure(
        actor=desk.koos,
        measure_id=measure.pk,
        outcome=outcome,
        context="Naast de vaste pool, op vier scholen.",
        now=NOW,
    )


def test_an_experiment_that_works_goes_on_for_good(desk: Desk, running: Measure) -> None:
    consult(actor=desk.koos, measure_id=running.pk, note=note(), now=NOW)
    end_measure(actor=desk.koos, measure_id=running.pk, now=NOW)
    evaluated = evaluate(desk, running, EvaluationOutcome.WORKS)
    assert (evaluated.status, evaluated.outcome) == ("evaluated", "works")

    going_on = continue_measure(
        actor=desk.koos,
        measure_id=running.pk,
        term=make_term(MeasureKind.STRUCTURAL),
        reason="Het werkt.",
        now=NOW,
    )

    assert (going_on.status, going_on.kind, going_on.end_date) == ("running", "structural", None)
    moves = ProgrammeDecision.objects.filter(subject="measure").order_by("pk")
    assert list(moves.values_list("move", "from_state", "to_state")) == [
        ("plan", "", "planned"),
        ("start", "planned", "running"),
        ("consult", "running", "running"),
        ("end", "running", "ended"),
        ("evaluate", "ended", "evaluated"),
        ("continue", "evaluated", "running"),
    ]


def test_a_second_evaluation_leaves_the_first_on_record(desk: Desk, running: Measure) -> None:
    evaluate(desk, running, EvaluationOutcome.WORKS)
    measure = evaluate(desk, running, EvaluationOutcome.BOTTLENECK)

    assert measure.outcome == "bottleneck"
    outcomes = Evaluation.objects.order_by("pk").values_list("outcome", flat=True)
    assert list(outcomes) == ["works", "bottleneck"]


def test_who_was_asked_is_kept_with_what_was_done_with_it(desk: Desk, running: Measure) -> None:
    made = consult(actor=desk.koos, measure_id=running.pk, note=note(), now=NOW)

    row = ProgrammeDecision.objects.get(move="consult")
    assert (made.said, made.weighed) == ("Niet op vrijdag.", "Vrijdag blijft vrij.")
    assert row.facts == {"consultation": made.pk, "outcome": "supports_with_remarks"}
    tomorrow = note(held_date=TODAY + timedelta(days=1))
    with pytest.raises(DayAhead):
        consult(actor=desk.koos, measure_id=running.pk, note=tomorrow, now=NOW)


def test_nothing_follows_a_withdrawal(desk: Desk, running: Measure) -> None:
    withdraw_measure(actor=desk.koos, measure_id=running.pk, reason="Geen geld.", now=NOW)

    with pytest.raises(ProgrammeMoveNotAllowed):
        start_measure(actor=desk.koos, measure_id=running.pk, now=NOW)
    with pytest.raises(ProgrammeMoveNotAllowed):
        evaluate(desk, running, EvaluationOutcome.WORKS)
    with pytest.raises(ProgrammeMoveNotAllowed):
        consult(actor=desk.koos, measure_id=running.pk, note=note(), now=NOW)
    assert (Evaluation.objects.count(), Consultation.objects.count()) == (0, 0)


def test_going_on_temporarily_needs_an_end_again(desk: Desk, running: Measure) -> None:
    evaluate(desk, running, EvaluationOutcome.WORKS)

    with pytest.raises(EndDateNeeded):
        continue_measure(
            actor=desk.koos,
            measure_id=running.pk,
            term=make_term(end_date=None),
            reason="",
            now=NOW,
        )


def test_who_only_reads_steers_nothing(desk: Desk, running: Measure) -> None:
    with pytest.raises(NotAllowed):
        end_measure(actor=desk.table.planner, measure_id=running.pk, now=NOW)
