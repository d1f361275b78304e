"""The approval round: frozen, voted on, adopted by the decision itself, or handed back when there is none."""

from datetime import timedelta
from typing import Any

import pytest

from regions.agreements.enums import Task
from regions.governance.domain.closing import close_proposal
from regions.governance.domain.drafts import DraftEffect
from regions.governance.domain.mandating import use_mandate
from regions.governance.domain.proposing import amend_proposal, withdraw_proposal
from regions.governance.enums import ProposalForm, VoteAnswer
from regions.governance.errors import AdviceChangesNothing, EffectRefused
from regions.governance.models import Proposal
from regions.programme.domain.rounds import Round, start_round
from regions.programme.domain.versions import SectionText, save_section
from regions.programme.enums import VersionStatus
from regions.programme.errors import VersionFrozen, VersionIncomplete
from regions.programme.models import PlanSection, PlanVersion, ProgrammeDecision
from tests.factories.clock import NOW, TODAY
from tests.factories.councils import make_escalation, make_mandate
from tests.factories.governance import make_draft_proposal, make_open_proposal, make_text, say_all
from tests.factories.programme import make_version
from tests.regions.programme.conftest import Desk


@pytest.fixture
def draft(desk: Desk) -> PlanVersion:
    return make_version(region=desk.place.region, made_by=desk.place.coordinator, number=2)


def bring(desk: Desk, version: PlanVersion, **given: Any) -> PlanVersion:
    asked = Round(**{"form": ProposalForm.VOTE, "text": "Ons plan."} | given)
    return start_round(actor=desk.koos, version_id=version.pk, asked=asked, now=NOW)


def proposal_of(version: PlanVersion) -> Proposal:
    version.refresh_from_db()
    assert version.proposal is not None
    return version.proposal


def decide(desk: Desk, version: PlanVersion, answer: VoteAnswer = VoteAnswer.FOR) -> PlanVersion:
    proposal = proposal_of(version)
    say_all(desk.table, proposal, answer)
    close_proposal(actor=desk.koos, proposal_id=proposal.pk, now=NOW)
    version.refresh_from_db()
    return version


def test_the_table_is_asked_about_exactly_what_was_written(desk: Desk, draft: PlanVersion) -> None:
    version = bring(desk, draft)

    proposal = proposal_of(version)
    assert (version.status, proposal.status) == ("in_round", "open")
    assert proposal.text.effect_values == {"version": version.pk}
    labels = [line["label"] for line in proposal.text.effect_lines]
    assert labels[:3] == ["Het plan", "Werven: ambitie", "Werven: wat we doen"]


def test_carried_it_is_the_plan_and_the_one_before_is_history(
    desk: Desk, draft: PlanVersion
) -> None:
    before = make_version(
        region=desk.place.region,
        made_by=desk.place.coordinator,
        number=1,
        status=VersionStatus.APPROVED,
        proposal=make_open_proposal(desk.table),
    )

    version = decide(desk, bring(desk, draft))

    before.refresh_from_db()
    assert (version.status, version.decided_at, before.status) == ("approved", NOW, "superseded")
    moves = ProgrammeDecision.objects.filter(subject="version").order_by("pk")
    assert list(moves.values_list("subject_id", "move", "actor_role")) == [
        (version.pk, "start_round", "coordinator"),
        (before.pk, "supersede", "system"),
        (version.pk, "approve", "system"),
    ]


def test_a_plan_for_later_waits_for_its_first_day(desk: Desk) -> None:
    later = make_version(
        region=desk.place.region,
        made_by=desk.place.coordinator,
        from_date=TODAY + timedelta(days=60),
    )

    version = decide(desk, bring(desk, later))

    proposal = proposal_of(version)
    assert (version.status, proposal.status, proposal.effect_status) == (
        "in_round",
        "carried",
        "waiting",
    )


def test_rejected_or_withdrawn_it_is_not_the_plan(desk: Desk, draft: PlanVersion) -> None:
    rejected = decide(desk, bring(desk, draft), VoteAnswer.AGAINST)
    other = make_version(region=desk.place.region, made_by=desk.place.coordinator, number=3)
    withdrawn = bring(desk, other)
    withdraw_proposal(actor=desk.koos, proposal_id=proposal_of(withdrawn).pk, now=NOW)

    withdrawn.refresh_from_db()
    assert (rejected.status, withdrawn.status) == ("rejected", "rejected")


def test_a_mandate_makes_a_plan_of_what_the_table_rejected(desk: Desk, draft: PlanVersion) -> None:
    rejected = decide(desk, bring(desk, draft), VoteAnswer.AGAINST)
    escalation = make_escalation(desk.table)
    make_mandate(desk.table, escalation_id=escalation.pk)

    use_mandate(
        actor=desk.table.planner,
        proposal_id=proposal_of(rejected).pk,
        reason="Zonder plan komt er geen geld.",
        now=NOW,
    )

    rejected.refresh_from_db()
    assert rejected.status == "approved"


def test_a_proposal_that_asks_for_something_else_now_lets_the_version_go(
    desk: Desk, draft: PlanVersion
) -> None:
    version = bring(desk, draft)
    proposal = proposal_of(version)
    same = DraftEffect(
        kind="plan_version", values={"version": version.pk}, from_date=TODAY + timedelta(days=1)
    )

    amend_proposal(
        actor=desk.koos,
        proposal_id=proposal.pk,
        text=make_text(title="Met toelichting", effect=same),
        now=NOW,
    )
    version.refresh_from_db()
    assert version.status == "in_round"
    amend_proposal(actor=desk.koos, proposal_id=proposal.pk, text=make_text(), now=NOW)

    version.refresh_from_db()
    assert version.status == "rejected"


def test_another_proposal_does_not_adopt_a_version_in_its_round(
    desk: Desk, draft: PlanVersion
) -> None:
    version = bring(desk, draft)
    effect = DraftEffect(kind="plan_version", values={"version": version.pk}, from_date=TODAY)
    other = make_open_proposal(desk.table, text=make_text(effect=effect), form=ProposalForm.VOTE)
    say_all(desk.table, other)

    close_proposal(actor=desk.table.planner, proposal_id=other.pk, now=NOW)

    other.refresh_from_db()
    version.refresh_from_db()
    assert (other.effect_status, version.status) == ("refused", "in_round")
    assert other.effect_note == "Deze versie van het plan hoort bij een ander voorstel."


def test_nobody_reads_a_draft_through_a_proposal(desk: Desk, draft: PlanVersion) -> None:
    foreign = make_version(region=desk.cast.away.region, made_by=desk.cast.away.coordinator)

    for wanted in (draft.pk, foreign.pk, "1", None, True):
        effect = DraftEffect(kind="plan_version", values={"version": wanted}, from_date=TODAY)
        with pytest.raises(EffectRefused):
            make_draft_proposal(desk.table, text=make_text(effect=effect), form=ProposalForm.VOTE)


def test_a_task_without_words_is_named(desk: Desk, draft: PlanVersion) -> None:
    PlanSection.objects.filter(plan_version=draft, task=Task.TRAIN).update(approach="  ")

    with pytest.raises(VersionIncomplete) as refused:
        bring(desk, draft)

    assert refused.value.problems == (
        ("sections.train.approach", "Opleiden: schrijf op wat je gaat doen."),
    )
    draft.refresh_from_db()
    assert (draft.status, Proposal.objects.count()) == ("draft", 0)


def test_advice_adopts_nothing_and_a_second_round_is_refused(
    desk: Desk, draft: PlanVersion
) -> None:
    with pytest.raises(AdviceChangesNothing):
        bring(desk, draft, form=ProposalForm.ADVICE)
    bring(desk, draft)

    with pytest.raises(VersionFrozen):
        bring(desk, draft)
    with pytest.raises(VersionFrozen):
        save_section(
            actor=desk.koos,
            version_id=draft.pk,
            task=Task.MATCH,
            text=SectionText(ambition="Anders.", approach=""),
            seen=None,
            now=NOW,
        )
