"""What the database itself refuses: to change the record, and the words and links of a plan from its round on."""

from collections.abc import Callable

import pytest
from django.db import IntegrityError, connection, transaction

from regions.programme.domain.steering import consult, evaluate_measure, start_measure
from regions.programme.enums import EvaluationOutcome, VersionStatus
from regions.programme.models import (
    Consultation,
    Evaluation,
    PlanSection,
    PlanVersion,
    ProgrammeDecision,
)
from tests.factories.clock import NOW
from tests.factories.governance import make_open_proposal
from tests.factories.programme import make_challenge, make_measure, make_version
from tests.regions.programme.conftest import Desk
from tests.regions.programme.domain.test_steering import note

RECORD = "never changed or deleted"
FROZEN = "was in its round never changes"


def refused(act: Callable[[], object], because: str) -> None:
    with pytest.raises(IntegrityError, match=because), transaction.atomic():
        act()


def execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_record_is_not_changed_or_deleted(desk: Desk) -> None:
    measure = make_measure(desk.place)
    consult(actor=desk.koos, measure_id=measure.pk, note=note(), now=NOW)
    start_measure(actor=desk.koos, measure_id=measure.pk, now=NOW)
    evaluate_measure(
        actor=desk.koos,
        measure_id=measure.pk,
        outcome=EvaluationOutcome.WORKS,
        context="Op vier scholen.",
        now=NOW,
    )

    for model, field in (
        (ProgrammeDecision, "reason"),
        (Consultation, "said"),
        (Evaluation, "context"),
    ):
        name = model._meta.db_table
        assert model._default_manager.exists()
        refused(lambda: execute(f"UPDATE {name} SET {field} = 'anders'"), RECORD)  # noqa: B023, S608  reason: called at once, our own names
        refused(lambda: execute(f"DELETE FROM {name}"), RECORD)  # noqa: B023, S608  reason: called at once, our own names


@pytest.fixture
def frozen(desk: Desk) -> PlanVersion:
    version = make_version(region=desk.place.region, made_by=desk.place.coordinator)
    section = PlanSection.objects.get(plan_version=version, task="match")
    section.challenges.set([make_challenge(desk.place)])
    PlanVersion.objects.filter(pk=version.pk).update(
        status=VersionStatus.IN_ROUND, proposal=make_open_proposal(desk.table)
    )
    return version


@pytest.mark.parametrize(
    "change",
    [
        "title = 'Anders'",
        "introduction = 'Anders'",
        "from_date = '2020-01-01'",
        "until_date = '2040-01-01'",
        "principles = '{quality}'",
        "status = 'draft'",
        "proposal_id = NULL",
    ],
)
def test_a_version_in_its_round_keeps_its_words(frozen: PlanVersion, change: str) -> None:
    refused(
        lambda: execute(f"UPDATE programme_planversion SET {change} WHERE id = {frozen.pk}"),  # noqa: S608  reason: our own words
        FROZEN,
    )


def test_its_sections_and_links_stay_as_they_are(desk: Desk, frozen: PlanVersion) -> None:
    section = PlanSection.objects.get(plan_version=frozen, task="match")
    other = make_challenge(desk.place, title="Nog een")

    for act in (
        lambda: PlanSection.objects.filter(pk=section.pk).update(ambition="Anders"),
        lambda: execute(f"DELETE FROM programme_plansection WHERE id = {section.pk}"),  # noqa: S608  reason: our own words
        lambda: section.challenges.add(other),
        section.challenges.clear,
        lambda: section.measures.add(make_measure(desk.place)),
        lambda: execute(f"DELETE FROM programme_planversion WHERE id = {frozen.pk}"),  # noqa: S608  reason: our own words
    ):
        refused(act, FROZEN)


def test_nothing_moves_into_a_version_in_its_round(desk: Desk, frozen: PlanVersion) -> None:
    draft = make_version(region=desk.place.region, made_by=desk.place.coordinator, number=2)
    PlanSection.objects.filter(plan_version=draft, task="match").update(ambition="Mag nog")

    refused(
        lambda: execute(
            f"UPDATE programme_plansection SET plan_version_id = {frozen.pk}"  # noqa: S608  reason: our own words
            f" WHERE plan_version_id = {draft.pk}"
        ),
        FROZEN,
    )


def test_one_plan_counts_in_a_region(desk: Desk, frozen: PlanVersion) -> None:
    approved = VersionStatus.APPROVED
    PlanVersion.objects.filter(pk=frozen.pk).update(status=approved)

    refused(
        lambda: make_version(
            region=desk.place.region,
            made_by=desk.place.coordinator,
            number=2,
            status=approved,
            proposal=make_open_proposal(desk.table),
        ),
        "one_approved_plan_per_region",
    )
