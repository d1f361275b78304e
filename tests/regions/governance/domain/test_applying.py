"""A carried proposal takes effect at its date, not before its consents are there, and by nothing else."""

from datetime import timedelta
from typing import Any

import pytest

from pool.requests.models import PoolPolicy
from pool.requests.policy import policy_in_force, settings_of
from regions.governance.domain.applying import apply_due_effect, due_effects
from regions.governance.domain.closing import close_proposal, close_when_due
from regions.governance.domain.consents import ConsentAnswer, ask_consent, record_consent
from regions.governance.domain.drafts import DraftEffect
from regions.governance.domain.proposing import amend_proposal
from regions.governance.enums import ConsentBody, ProposalForm, VoteAnswer
from regions.governance.errors import (
    AdviceChangesNothing,
    ConsentAsked,
    ConsentDateAhead,
    EffectDateMissing,
    EffectRefused,
    EffectUnknown,
    ProposalMoveNotAllowed,
    ProposalNotFound,
)
from regions.governance.models import Consent, GovernanceDecision, Proposal
from tests.factories.clock import NOW, TODAY
from tests.factories.governance import (
    Table,
    make_draft_proposal,
    make_open_proposal,
    make_text,
    say_all,
)

WEEK = timedelta(days=7)


def fair(*, days: int = 0, **given: Any) -> DraftEffect:
    values: dict[str, Any] = {
        "kind": "pool_policy",
        "values": {"planning": {"max_loss": 0.05}},
        "from_date": TODAY + timedelta(days=days),
    }
    return DraftEffect(**values | given)


def carried(table: Table, *, days: int = 0, **given: Any) -> Proposal:
    """A proposal with a change that everybody agreed on."""
    proposal = make_open_proposal(table, text=make_text(effect=fair(days=days, **given)))
    say_all(table, proposal)
    return close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)


def asked_of_gmr(table: Table, proposal: Proposal) -> Consent:
    return ask_consent(
        actor=table.coordinator,
        proposal_id=proposal.pk,
        body=ConsentBody.GMR,
        body_name="GMR De Brug",
        subject="Wie er in onze scholen invalt",
        now=NOW,
    )


def answered(table: Table, consent: Consent, *, is_given: bool = True) -> Consent:
    return record_consent(
        actor=table.coordinator,
        consent_id=consent.pk,
        answer=ConsentAnswer(is_given=is_given, result_date=TODAY, votes_for=9, votes_against=2),
        now=NOW,
    )


def max_loss(table: Table, *, days: int = 0) -> float:
    on_date = TODAY + timedelta(days=days)
    policy = policy_in_force(region_id=table.place.region.pk, on_date=on_date)
    return settings_of(policy).planning.max_loss


def test_a_change_of_today_is_made_when_it_is_carried(table: Table) -> None:
    proposal = carried(table)

    assert (proposal.effect_status, max_loss(table)) == ("applied", 0.05)
    policy = PoolPolicy.objects.get(region=table.place.region)
    assert (policy.proposal, policy.from_date, policy.name) == (proposal, TODAY, "Eerlijk delen")
    row = GovernanceDecision.objects.get(subject_id=proposal.pk, move="take_effect")
    assert row.facts == {
        "policy": policy.pk,
        "from_date": TODAY.isoformat(),
        "lines": [
            {
                "label": "Wat eerlijk delen hoogstens mag kosten (van de vervulling)",
                "old": "1%",
                "new": "5%",
            }
        ],
    }


def test_a_change_of_later_waits_for_its_day(table: Table) -> None:
    proposal = carried(table, days=7)
    assert (proposal.effect_status, due_effects(now=NOW)) == ("waiting", [])
    apply_due_effect(proposal_id=proposal.pk, now=NOW)
    assert PoolPolicy.objects.count() == 0

    assert due_effects(now=NOW + WEEK) == [proposal.pk]
    for _ in range(2):
        apply_due_effect(proposal_id=proposal.pk, now=NOW + WEEK)

    assert (max_loss(table, days=6), max_loss(table, days=7)) == (0.01, 0.05)
    assert PoolPolicy.objects.filter(proposal=proposal).count() == 1


def test_the_policy_of_the_region_next_door_stays_as_it_is(table: Table, next_door: Table) -> None:
    carried(table)

    assert max_loss(next_door) == 0.01


def test_a_rejected_proposal_changes_nothing(table: Table) -> None:
    proposal = make_open_proposal(table, form=ProposalForm.VOTE, text=make_text(effect=fair()))
    say_all(table, proposal, VoteAnswer.AGAINST)

    close_when_due(proposal_id=proposal.pk, now=NOW + timedelta(days=14))

    proposal.refresh_from_db()
    assert (proposal.effect_status, PoolPolicy.objects.count()) == ("dropped", 0)


def test_a_consent_that_is_asked_holds_the_change_until_it_is_given(table: Table) -> None:
    draft = make_open_proposal(table, text=make_text(effect=fair()))
    consent = asked_of_gmr(table, draft)
    say_all(table, draft)
    proposal = close_proposal(actor=table.planner, proposal_id=draft.pk, now=NOW)
    apply_due_effect(proposal_id=proposal.pk, now=NOW)
    assert (proposal.effect_status, PoolPolicy.objects.count()) == ("waiting", 0)

    answered(table, consent)

    proposal.refresh_from_db()
    assert (proposal.effect_status, max_loss(table)) == ("applied", 0.05)


def test_a_consent_that_is_refused_holds_it_for_good_unless_the_body_comes_back_on_it(
    table: Table,
) -> None:
    proposal = carried(table, days=7)
    consent = asked_of_gmr(table, proposal)
    answered(table, consent, is_given=False)
    apply_due_effect(proposal_id=proposal.pk, now=NOW + WEEK)
    assert PoolPolicy.objects.count() == 0

    answered(table, consent)

    apply_due_effect(proposal_id=proposal.pk, now=NOW + WEEK)
    assert max_loss(table, days=7) == 0.05
    rows = GovernanceDecision.objects.filter(subject="consent").order_by("pk")
    assert [row.move for row in rows] == ["ask", "refuse", "give"]


def test_a_consent_has_a_day_that_was_and_is_asked_once(table: Table) -> None:
    proposal = carried(table, days=7)
    consent = asked_of_gmr(table, proposal)

    with pytest.raises(ConsentAsked):
        asked_of_gmr(table, proposal)
    with pytest.raises(ConsentDateAhead):
        record_consent(
            actor=table.coordinator,
            consent_id=consent.pk,
            answer=ConsentAnswer(is_given=True, result_date=TODAY + WEEK),
            now=NOW,
        )
    answered(table, consent)
    with pytest.raises(ProposalMoveNotAllowed):
        answered(table, consent)


def test_what_took_effect_waits_for_nobody_any_more(table: Table, next_door: Table) -> None:
    proposal = carried(table)

    with pytest.raises(ProposalMoveNotAllowed):
        asked_of_gmr(table, proposal)
    with pytest.raises(ProposalNotFound):
        asked_of_gmr(next_door, proposal)


def test_a_change_that_became_impossible_is_told_and_undoes_nothing_else(table: Table) -> None:
    first, second = (
        make_open_proposal(table, text=make_text(effect=fair(values=values)))
        for values in ({"planning": {"max_loss": 0.05}}, {"waves": {"stop_minutes": 20}})
    )
    for proposal in (first, second):
        say_all(table, proposal)
        close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)

    second.refresh_from_db()
    assert (second.status, second.effect_status, second.effect_note) == (
        "carried",
        "refused",
        "Op deze dag gaan al andere afspraken van de pool in.",
    )
    assert max_loss(table) == 0.05


@pytest.mark.parametrize(
    ("form", "given", "refusal"),
    [
        (ProposalForm.ADVICE, {}, AdviceChangesNothing),
        (ProposalForm.VOTE, {"kind": "magic"}, EffectUnknown),
        (ProposalForm.VOTE, {"from_date": None}, EffectDateMissing),
        (ProposalForm.VOTE, {"from_date": TODAY - WEEK}, EffectDateMissing),
        (ProposalForm.VOTE, {"values": {"rules": {"vog_max_age_days": 1}}}, EffectRefused),
    ],
)
def test_a_change_that_cannot_be_is_refused_when_it_is_proposed(
    table: Table, form: ProposalForm, given: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        make_draft_proposal(table, form=form, text=make_text(effect=fair(**given)))


def test_who_consented_to_another_text_is_asked_again(table: Table) -> None:
    proposal = make_open_proposal(table, text=make_text(effect=fair()))
    consent = asked_of_gmr(table, proposal)
    record_consent(
        actor=table.coordinator,
        consent_id=consent.pk,
        answer=ConsentAnswer(is_given=True, result_date=TODAY, votes_for=9, votes_against=1),
        now=NOW,
    )

    amend_proposal(
        actor=table.planner,
        proposal_id=proposal.pk,
        text=make_text(effect=fair(values={"planning": {"max_loss": 0.2}})),
        now=NOW,
    )
    say_all(table, proposal)
    amended = close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)

    consent.refresh_from_db()
    assert (consent.result, consent.result_date, consent.votes_for) == ("pending", None, None)
    assert not PoolPolicy.objects.filter(proposal=amended).exists()
    row = GovernanceDecision.objects.get(subject="consent", move="ask_again")
    assert (row.from_state, row.to_state, row.facts["votes_for"]) == ("given", "pending", 9)
