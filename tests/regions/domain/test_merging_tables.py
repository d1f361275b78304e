"""What a table was still to do when its region merges: it ends with a reason, or it stops the merger."""

from datetime import timedelta

import pytest

from pool.requests.enums import RequestStatus
from pool.requests.models import PoolPolicy
from regions.actors import Actor, actor_of
from regions.agreements.models import ResultAgreement
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus
from regions.errors import RegionWorkRuns
from regions.governance.access import (
    escalations_visible_to,
    get_meeting,
    get_proposal,
    mandates_visible_to,
    meetings_visible_to,
    proposals_visible_to,
)
from regions.governance.domain.applying import apply_due_effect, due_effects
from regions.governance.domain.closing import close_proposal
from regions.governance.domain.consents import ask_consent
from regions.governance.domain.drafts import DraftEffect
from regions.governance.domain.mandating import running_mandates
from regions.governance.enums import ConsentBody
from regions.governance.errors import ProposalNotFound
from regions.governance.models import Escalation, GovernanceDecision, Proposal
from regions.programme.access import get_measure, measures_visible_to
from regions.programme.domain.steering import start_measure
from regions.programme.enums import VersionStatus
from regions.programme.errors import ProgrammeNotFound
from regions.programme.models import Measure, PlanVersion, ProgrammeDecision
from regions.roles import Action
from tests.factories.agreements import agree
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.councils import (
    make_binding,
    make_escalation,
    make_mandate,
    make_meeting,
    sign,
)
from tests.factories.governance import Table, make_open_proposal, make_table, make_text, say_all
from tests.factories.programme import make_measure, make_version
from tests.factories.requests import make_assignment, make_request

pytestmark = pytest.mark.django_db
REASON = "Noord ging op in Noord."
WEEK = timedelta(days=7)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def table(cast: Cast) -> Table:
    return make_table(cast.home)


def merge(cast: Cast, *, days_ago: int = 0) -> None:
    """Home goes up in the region next door."""
    move = StatusMove(
        to_status=RegionStatus.MERGED,
        reason="Samen.",
        on_date=TODAY - timedelta(days=days_ago),
        successor_id=cast.away.region.pk,
    )
    decide_status(
        actor=actor_of(cast.monitor, NOW), region_id=cast.home.region.pk, move=move, now=NOW
    )


def carried(table: Table, *, days: int) -> Proposal:
    effect = DraftEffect(
        kind="pool_policy",
        values={"planning": {"max_loss": 0.05}},
        from_date=TODAY + timedelta(days=days),
    )
    proposal = make_open_proposal(table, text=make_text(effect=effect))
    say_all(table, proposal)
    return close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)


def koos(cast: Cast) -> Actor:
    """Koos, who coordinates on in the successor."""
    return actor_of(cast.home.coordinator, NOW + timedelta(minutes=1))


def test_a_carried_change_that_waits_for_its_day_is_dropped_and_never_made(
    cast: Cast, table: Table
) -> None:
    proposal = carried(table, days=7)
    policies = PoolPolicy.objects.count()

    merge(cast)
    apply_due_effect(proposal_id=proposal.pk, now=NOW + 2 * WEEK)

    proposal.refresh_from_db()
    assert (proposal.status, proposal.effect_status) == ("carried", "dropped")
    assert proposal.effect_note == REASON
    row = GovernanceDecision.objects.filter(subject_id=proposal.pk).latest("pk")
    assert (row.move, row.reason, row.actor_role) == ("drop_effect", REASON, "system")
    assert PoolPolicy.objects.count() == policies
    assert due_effects(now=NOW + 2 * WEEK) == []


def test_a_change_that_waits_for_a_consent_is_dropped_as_well(cast: Cast, table: Table) -> None:
    proposal = carried(table, days=7)
    ask_consent(
        actor=table.coordinator,
        proposal_id=proposal.pk,
        body=ConsentBody.GMR,
        body_name="GMR De Brug",
        subject="De nieuwe verdeling",
        now=NOW,
    )

    merge(cast)

    proposal.refresh_from_db()
    assert proposal.effect_status == "dropped"


def test_a_running_escalation_and_the_mandates_end(cast: Cast, table: Table) -> None:
    escalation = make_escalation(table)
    resting = make_mandate(table, escalation_id=escalation.pk)
    next_door = make_escalation(make_table(cast.away))

    merge(cast)

    escalation.refresh_from_db()
    resting.refresh_from_db()
    assert (escalation.ended_at, escalation.end_reason) == (NOW, REASON)
    assert (resting.ended_at, resting.end_reason) == (NOW, REASON)
    assert not running_mandates(now=NOW).exists()
    assert Escalation.objects.get(ended_at__isnull=True) == next_door


def test_measures_end_and_those_to_come_are_taken_back(cast: Cast, table: Table) -> None:
    planned, running = make_measure(cast.home), make_measure(cast.home, title="Loopt al")
    start_measure(actor=table.coordinator, measure_id=running.pk, now=NOW)
    next_door = make_measure(cast.away)

    merge(cast)

    found = dict(Measure.objects.values_list("pk", "status"))
    assert found == {planned.pk: "withdrawn", running.pk: "ended", next_door.pk: "planned"}
    rows = ProgrammeDecision.objects.filter(reason=REASON)
    assert {(row.move, row.actor_role) for row in rows} == {
        ("withdraw", "system"),
        ("end", "system"),
    }


def test_who_goes_on_reads_it_all_and_changes_nothing_of_it(cast: Cast, table: Table) -> None:
    proposal = carried(table, days=7)
    escalation = make_escalation(table)
    mandate = make_mandate(table, escalation_id=escalation.pk)
    measure = make_measure(cast.home)
    meeting = make_meeting(table, proposal)

    merge(cast)

    here = koos(cast)
    assert list(meetings_visible_to(here)) == [meeting]
    with pytest.raises(ProposalNotFound):
        get_meeting(actor=here, meeting_id=meeting.pk, action=Action.KEEP_MEETINGS)
    assert list(proposals_visible_to(here)) == [proposal]
    assert list(mandates_visible_to(here)) == [mandate]
    assert list(escalations_visible_to(here)) == [escalation]
    assert list(measures_visible_to(here)) == [measure]
    with pytest.raises(ProposalNotFound):
        get_proposal(actor=here, proposal_id=proposal.pk, action=Action.PROPOSE)
    with pytest.raises(ProgrammeNotFound):
        get_measure(actor=here, action=Action.EDIT_PROGRAMME, measure_id=measure.pk)


def test_work_that_goes_on_today_stops_the_merger(cast: Cast) -> None:
    request = make_request(
        location=cast.home.location,
        requested_by=cast.home.leader,
        day=TODAY,
        now=NOW,
        status=RequestStatus.FILLED,
        starts_at=NOW - timedelta(hours=1),
    )
    make_assignment(request=request, substitute=cast.home.substitute, now=NOW)

    with pytest.raises(RegionWorkRuns) as refused:
        merge(cast)

    assert [one.what for one in refused.value.hindrances] == ["1 invalbeurt die loopt of nog komt"]


def test_what_waits_for_a_signature_is_dropped_and_nobody_signs_it_any_more(
    cast: Cast, table: Table
) -> None:
    effect = DraftEffect(
        kind="pool_policy", values={"planning": {"max_loss": 0.05}}, from_date=TODAY
    )
    binding = make_binding(table, text=make_text(effect=effect))
    assert binding.effect_status == "waiting"

    merge(cast)

    binding.refresh_from_db()
    assert (binding.status, binding.effect_status) == ("carried", "dropped")
    assert binding.effect_note == REASON
    with pytest.raises(ProposalNotFound):
        sign(table, binding, now=NOW + timedelta(minutes=1))
    assert not binding.signatures.exists()
    assert due_effects(now=NOW + 2 * WEEK) == []


def test_drafts_of_the_plan_are_put_away_and_what_was_approved_stays(
    cast: Cast, table: Table
) -> None:
    koos_before = cast.home.coordinator
    approved = make_version(
        region=cast.home.region,
        made_by=koos_before,
        status=VersionStatus.APPROVED,
        proposal=make_binding(table),
    )
    draft = make_version(region=cast.home.region, made_by=koos_before, number=2, base=approved)
    next_door = make_version(region=cast.away.region, made_by=cast.away.coordinator)

    merge(cast)

    found = dict(PlanVersion.objects.values_list("pk", "status"))
    assert found[draft.pk] not in {"draft", "approved"}
    assert (found[approved.pk], found[next_door.pk]) == ("approved", "draft")
    row = ProgrammeDecision.objects.get(move="discard")
    assert (row.reason, row.actor_role) == (REASON, "system")


def test_agreements_end_on_the_day_of_a_merger_that_is_decided_later(cast: Cast) -> None:
    agreement: ResultAgreement = agree(
        region=cast.home.region, owner=cast.home.coordinator, first=TODAY - 2 * WEEK
    )

    merge(cast, days_ago=3)

    agreement.refresh_from_db()
    assert agreement.ended_date == TODAY - timedelta(days=3)
