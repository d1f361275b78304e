"""The programme of both demo regions: adopted, being revised, and with something that asks for attention."""

import io

from django.core.management import call_command

from regions.actors import actor_of
from regions.enums import Role
from regions.models import Membership
from regions.programme.access import shared_measures_for
from regions.programme.enums import EvaluationOutcome, MeasureKind, MeasureStatus
from regions.programme.models import Challenge, Measure, PlanSection, PlanVersion
from regions.waiting import waiting_items
from tests.demo.seeded.conftest import PASSWORD, Demo


def test_both_regions_have_a_plan_that_counts_and_a_revision_in_the_making(demo: Demo) -> None:
    for region in (demo.region, demo.other_region):
        versions = PlanVersion.objects.filter(region=region).order_by("number")
        assert [version.status for version in versions] == ["superseded", "approved", "draft"]
        sections = PlanSection.objects.filter(plan_version=versions[1])
        assert all(section.ambition and section.approach for section in sections)
        assert sections.filter(challenges__isnull=False, measures__isnull=False).exists()


def test_there_are_measures_of_every_kind_and_in_every_state(demo: Demo) -> None:
    for region in (demo.region, demo.other_region):
        rows = Measure.objects.filter(region=region)
        assert set(rows.values_list("kind", flat=True)) == set(MeasureKind.values)
        # What was evaluated has ended before.
        assert set(rows.values_list("status", flat=True)) == {*MeasureStatus.values} - {
            MeasureStatus.ENDED
        }
    assert set(Measure.objects.exclude(outcome="").values_list("outcome", flat=True)) == set(
        EvaluationOutcome.values
    )
    named = Challenge.objects.exclude(value=None).filter(source="")
    assert not named.exists()


def test_the_coordinator_has_a_measure_to_evaluate_and_a_plan_to_finish(demo: Demo) -> None:
    held = Membership.objects.select_related("user").get(region=demo.region, role=Role.COORDINATOR)
    peter = actor_of(held.user, demo.now)

    kinds = {item.kind: item.title for item in waiting_items(peter, now=demo.now)}

    assert kinds["measure_evaluation"] == "Vaste invallers op maandag en vrijdag"
    assert kinds["plan_deadline"].endswith("bijgesteld")
    titles = {measure.title for measure in shared_measures_for(peter)}
    assert titles == {"Startersgroep op woensdagmiddag", "Een busje voor invallers"}


def test_seeding_again_plans_nothing_new(demo: Demo) -> None:
    before = PlanVersion.objects.count(), Measure.objects.count()

    call_command("seed_demo", password=PASSWORD, stdout=io.StringIO())

    assert (PlanVersion.objects.count(), Measure.objects.count()) == before
