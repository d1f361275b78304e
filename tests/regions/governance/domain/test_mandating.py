"""Doorzettingsmacht: on a ground, for a time, and every use named at the decision; and the escalation it may rest on."""

from datetime import timedelta
from typing import Any

import pytest

from notices.models import Notice
from pool.requests.models import PoolPolicy
from regions.enums import Role
from regions.governance.domain.closing import close_when_due
from regions.governance.domain.drafts import DraftEffect
from regions.governance.domain.escalating import end_escalation
from regions.governance.domain.mandating import end_mandate, use_mandate
from regions.governance.enums import EffectStatus, ProposalStatus, VoteAnswer
from regions.governance.errors import (
    EscalationOver,
    EscalationRuns,
    LevelUnknown,
    MandateBasisMissing,
    MandateForYourself,
    MandateHolderUnfit,
    MandateOver,
    NotTheHolder,
    ProposalMoveNotAllowed,
    ReasonNeeded,
)
from regions.governance.models import Escalation, GovernanceDecision, Mandate, Proposal
from regions.governance.notices import escalation_declared, escalation_ended
from regions.governance.queries import history_of
from regions.governance.tallies import tally_of
from tests.factories.clock import NOW, TODAY
from tests.factories.councils import make_binding, make_escalation, make_mandate
from tests.factories.governance import (
    Table,
    make_open_proposal,
    make_text,
    say,
    say_all,
)
from tests.factories.regions import make_membership, make_user

pytestmark = pytest.mark.django_db
WHY = "De verdeling kan niet langer wachten."
POLICY = DraftEffect(kind="pool_policy", values={"planning": {"max_loss": 0.05}}, from_date=TODAY)


def mandated(table: Table, **given: Any) -> Mandate:
    return make_mandate(table, proposal_id=make_binding(table).pk, **given)


def use(table: Table, proposal: Proposal, *, days: int = 0, reason: str = WHY) -> Proposal:
    use_mandate(
        actor=table.planner,
        proposal_id=proposal.pk,
        reason=reason,
        now=NOW + timedelta(days=days),
    )
    return Proposal.objects.get(pk=proposal.pk)


def test_a_mandate_carries_what_the_table_could_not_and_says_so_at_the_decision(
    table: Table,
) -> None:
    mandate = mandated(table)
    proposal = make_open_proposal(table, text=make_text(effect=POLICY))
    say(
        proposal,
        table.teacher,
        table.place.people[Role.SEAT_HOLDER],
        VoteAnswer.OBJECT,
        reason="Nee",
    )

    carried = use(table, proposal)

    assert (carried.status, carried.effect_status) == (
        ProposalStatus.CARRIED,
        EffectStatus.APPLIED,
    )
    assert carried.outcome == f"Doorgezet door Petra Smit: {WHY}"
    assert [one.mandate_id for one in carried.mandate_uses.all()] == [mandate.pk]
    row = next(one for one in history_of(carried) if one.move == "override")
    assert (row.facts["mandate"], row.actor_role, row.reason) == (mandate.pk, "planner", WHY)
    kept = tally_of(carried, now=NOW)
    assert kept is not None
    assert [line.label for line in kept.objections] == ["Leraar po"]
    assert PoolPolicy.objects.filter(proposal=carried).exists()


def test_what_was_rejected_can_be_pushed_through_and_keeps_its_count(table: Table) -> None:
    mandated(table)
    proposal = make_open_proposal(table, form="vote")
    say_all(table, proposal, VoteAnswer.AGAINST)
    close_when_due(proposal_id=proposal.pk, now=NOW + timedelta(days=15))

    carried = use(table, proposal, days=16)

    kept = tally_of(carried, now=NOW)
    assert carried.status == ProposalStatus.CARRIED
    assert kept is not None
    assert {line.standing.value for line in kept.lines} == {"against"}


def test_a_mandate_is_used_by_its_holder_within_its_days_for_a_reason(
    table: Table, next_door: Table
) -> None:
    proposal = make_open_proposal(table)
    make_mandate(next_door, proposal_id=make_binding(next_door).pk)
    with pytest.raises(NotTheHolder):
        use(table, proposal)

    mandated(table)
    with pytest.raises(ReasonNeeded):
        use(table, proposal, reason="  ")
    with pytest.raises(NotTheHolder):
        use(table, proposal, days=30)
    with pytest.raises(NotTheHolder):
        use_mandate(actor=table.coordinator, proposal_id=proposal.pk, reason=WHY, now=NOW)


def test_what_is_carried_already_is_not_pushed_through(table: Table) -> None:
    mandated(table)

    with pytest.raises(ProposalMoveNotAllowed):
        use(table, make_binding(table))


def test_a_mandate_that_was_ended_is_over(table: Table) -> None:
    mandate = mandated(table)
    end_mandate(actor=table.coordinator, mandate_id=mandate.pk, reason="Klaar.", now=NOW)

    with pytest.raises(NotTheHolder):
        use(table, make_open_proposal(table))
    with pytest.raises(MandateOver):
        end_mandate(actor=table.coordinator, mandate_id=mandate.pk, reason="Klaar.", now=NOW)


def test_a_mandate_rests_on_a_carried_decision_or_on_an_escalation_that_appoints(
    table: Table, next_door: Table
) -> None:
    grounds: tuple[dict[str, Any], ...] = (
        {},
        {"proposal_id": make_open_proposal(table).pk},
        {"proposal_id": make_binding(next_door).pk},
        {"escalation_id": make_escalation(next_door).pk},
        {"escalation_id": make_escalation(table, level="attention").pk},
    )
    for given in grounds:
        with pytest.raises(MandateBasisMissing):
            make_mandate(table, **given)


def test_advice_and_what_was_pushed_through_are_no_ground_for_a_mandate(table: Table) -> None:
    mandated(table)
    pushed = use(table, make_open_proposal(table))
    advice = make_open_proposal(table, form="advice")
    say_all(table, advice, VoteAnswer.FOR)
    close_when_due(proposal_id=advice.pk, now=NOW + timedelta(days=15))
    advice.refresh_from_db()

    assert (pushed.status, advice.status) == (ProposalStatus.CARRIED, ProposalStatus.CARRIED)
    for ground in (pushed, advice):
        with pytest.raises(MandateBasisMissing):
            make_mandate(table, proposal_id=ground.pk)


def test_a_mandate_is_given_to_who_follows_the_proposals_of_the_region(
    table: Table, next_door: Table
) -> None:
    for stranger in (next_door.place.coordinator, table.place.sam):
        with pytest.raises(MandateHolderUnfit):
            mandated(table, holder_email=stranger.email)
    with pytest.raises(MandateHolderUnfit):
        mandated(table, holder_email="niemand@elders.test")


def test_who_writes_a_mandate_down_is_not_who_may_use_it(table: Table, next_door: Table) -> None:
    koos: dict[str, Any] = {"holder_email": table.place.coordinator.email}
    colleague = make_membership(
        user=make_user("Carla Collega"), role=Role.COORDINATOR, region=table.place.region
    )

    with pytest.raises(MandateForYourself):
        mandated(table, **koos)
    assert not Mandate.objects.exists()

    colleague.ended_at = NOW
    colleague.save()
    alone = mandated(table, **koos)
    assert (alone.holder_id, alone.given_by_id) == (table.place.coordinator.pk,) * 2


def test_who_declared_the_escalation_does_not_take_the_mandate_that_rests_on_it(
    table: Table,
) -> None:
    koos: dict[str, Any] = {"holder_email": table.place.coordinator.email}
    escalation = make_escalation(table)
    with pytest.raises(MandateForYourself):
        make_mandate(table, escalation_id=escalation.pk, **koos)

    # By somebody of the Realisatie-eenheid it is another pair of eyes.
    Escalation.objects.update(declared_by=make_user("Rea Realisatie"))
    assert make_mandate(table, escalation_id=escalation.pk, **koos).pk


def test_an_escalation_keeps_its_criteria_and_tells_who_works_in_the_region(
    table: Table, next_door: Table
) -> None:
    escalation = make_escalation(table)

    assert escalation.level_name == "Code rood"
    assert escalation.criteria[0].startswith("Scholen sturen")
    told = Notice.objects.filter(kind="escalation_declared")
    names = list(told.order_by("pk").values_list("recipient__name", flat=True))
    assert len(names) == len(set(names))
    assert "Leonie de Vries" in names
    assert "Sam Visser" not in names
    strangers = {user.pk for user in next_door.place.people.values()}
    assert not told.filter(recipient__in=strangers).exists()
    rendered = escalation_declared(escalation.pk, table.place.leader.pk)
    assert rendered is not None
    assert rendered.subject == "Code rood in de regio"
    assert escalation_ended(escalation.pk, table.place.leader.pk) is None


def test_one_escalation_runs_at_a_time_at_a_level_of_the_rules(table: Table) -> None:
    with pytest.raises(LevelUnknown):
        make_escalation(table, level="purple")
    make_escalation(table)
    with pytest.raises(EscalationRuns):
        make_escalation(table, level="urgent")


def test_ending_an_escalation_ends_the_mandates_that_rest_on_it(table: Table) -> None:
    escalation = make_escalation(table)
    mandate = make_mandate(table, escalation_id=escalation.pk)

    end_escalation(
        actor=table.coordinator, escalation_id=escalation.pk, reason="Het gaat weer.", now=NOW
    )

    mandate.refresh_from_db()
    assert mandate.ended_at == NOW
    with pytest.raises(NotTheHolder):
        use(table, make_open_proposal(table))
    with pytest.raises(EscalationOver):
        end_escalation(
            actor=table.coordinator, escalation_id=escalation.pk, reason="Nog eens.", now=NOW
        )
    history = GovernanceDecision.objects.filter(subject__in=("escalation", "mandate"))
    assert list(history.order_by("pk").values_list("subject", "move")) == [
        ("escalation", "declare"),
        ("mandate", "give"),
        ("escalation", "end"),
        ("mandate", "end"),
    ]
    assert Escalation.objects.get().end_reason == "Het gaat weer."
