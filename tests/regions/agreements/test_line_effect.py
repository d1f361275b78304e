"""A region sets by a decision who hears of a report that does not come; told step by step, and never without an end."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from regions.agreements.domain.watching import late_agreements, watch_agreement
from regions.agreements.enums import StepRecipient
from regions.agreements.lateness import due_steps
from regions.agreements.line_effect import REPORTING_LINE, current_line, describe_change, store_line
from regions.agreements.models import MissedReport, ReportingStep
from regions.agreements.queries import line_of
from regions.governance.domain.closing import close_proposal
from regions.governance.domain.drafts import DraftEffect
from regions.governance.effects import Effect
from regions.governance.enums import EffectStatus
from regions.governance.errors import EffectRefused
from regions.governance.models import GovernanceDecision, Proposal
from tests.factories.clock import NOW, TODAY
from tests.factories.governance import make_open_proposal, make_table, make_text, say_all
from tests.regions.agreements.conftest import Table

SHORTER = {"owner": 3, "coordinator": 7, "national_monitor": 14}


def effect(table: Table, values: Mapping[str, Any]) -> Effect:
    return Effect(region_id=table.agreement.region_id, values=values, from_date=TODAY)


def days_of(region_id: int) -> list[tuple[str, int]]:
    return [(step.recipient, step.days) for step in line_of(region_id)]


def test_a_change_is_told_step_by_step_against_the_national_line(table: Table) -> None:
    lines = describe_change(effect(table, {"owner": 1, "coordinator": 28}))

    assert [(line.label, line.old, line.new) for line in lines] == [
        ("Bericht aan de trekker", "na 14 dagen", "na 1 dag")
    ]


def test_a_carried_proposal_gives_the_region_a_line_of_its_own_and_nobody_else(
    table: Table,
) -> None:
    place, now = table.cast.home, NOW + timedelta(days=15)
    seats = make_table(place)
    text = make_text(effect=DraftEffect(kind=REPORTING_LINE, values=SHORTER, from_date=TODAY))
    proposal = make_open_proposal(seats, text=text)
    say_all(seats, proposal)

    close_proposal(actor=seats.coordinator, proposal_id=proposal.pk, now=NOW)

    proposal = Proposal.objects.get(pk=proposal.pk)
    assert proposal.effect_status == EffectStatus.APPLIED
    assert days_of(place.region.pk) == list(SHORTER.items())
    assert {step.proposal_id for step in line_of(place.region.pk)} == {proposal.pk}
    assert days_of(table.cast.away.region.pk) == [
        ("owner", 14),
        ("coordinator", 28),
        ("national_monitor", 42),
    ]
    taken = GovernanceDecision.objects.get(subject_id=proposal.pk, move="take_effect")
    assert taken.facts["days"] == SHORTER
    assert {step.days for step in due_steps(today=now.date())} == {3, 7, 14}


def test_what_was_told_stays_told_and_the_rest_goes_by_the_new_line(table: Table) -> None:
    later = NOW + timedelta(days=14)
    watch_agreement(agreement_id=table.agreement.pk, now=later)
    before = list(MissedReport.objects.order_by("pk").values())

    store_line(effect(table, SHORTER), later)

    assert late_agreements(now=later) == [table.agreement.pk]
    watch_agreement(agreement_id=table.agreement.pk, now=later)
    rows = list(MissedReport.objects.order_by("pk").values())
    assert rows[: len(before)] == before
    assert {(row["recipient"], row["days"]) for row in rows[len(before) :]} >= {
        ("coordinator", 7),
        ("national_monitor", 14),
    }


def test_the_second_decision_changes_the_line_of_the_first(table: Table) -> None:
    store_line(effect(table, SHORTER), NOW)

    assert [line.old for line in describe_change(effect(table, {"owner": 5}))] == ["na 3 dagen"]
    store_line(effect(table, {"owner": 5}), NOW)

    region_id = table.agreement.region_id
    assert current_line(region_id, TODAY) == {**SHORTER, "owner": 5}
    assert ReportingStep.objects.filter(region=region_id).count() == len(StepRecipient)


@pytest.mark.parametrize(
    ("values", "paths"),
    [
        ({"owner": 0}, ["owner"]),
        ({"owner": 366}, ["owner"]),
        ({"owner": "14"}, ["owner"]),
        ({"owner": True}, ["owner"]),
        ({"owner": 2.5}, ["owner"]),
        ({"national_monitor": None}, ["national_monitor"]),
        ({"school_leader": 3}, ["school_leader"]),
        ({"owner": 28}, ["coordinator"]),
        ({"coordinator": 50}, ["national_monitor"]),
        ({"owner": [1], "coordinator": {}}, ["owner", "coordinator"]),
    ],
)
def test_a_line_that_leads_nowhere_is_refused_by_its_path(
    table: Table, values: dict[str, Any], paths: list[str]
) -> None:
    for act in (describe_change, lambda one: store_line(one, NOW)):
        with pytest.raises(EffectRefused) as refused:
            act(effect(table, values))
        assert [path for path, _ in refused.value.problems] == [
            f"effect.values.{path}" for path in paths
        ]
    assert ReportingStep.objects.filter(region__isnull=False).count() == 0


def test_a_change_that_changes_nothing_is_refused(table: Table) -> None:
    with pytest.raises(EffectRefused, match="verandert niets"):
        describe_change(effect(table, {"owner": 14}))
