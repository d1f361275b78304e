"""Planning, changing and sharing measures: dates by their kind, a decision with its consents, other regions."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from regions.actors import actor_of
from regions.enums import Role
from regions.governance.domain.closing import close_proposal
from regions.governance.domain.consents import ConsentAnswer, ask_consent, record_consent
from regions.governance.domain.drafts import Draft
from regions.governance.domain.proposing import draft_proposal
from regions.governance.enums import ConsentBody, ProposalForm
from regions.governance.errors import ProposalNotFound
from regions.governance.models import Proposal
from regions.programme.access import measures_visible_to, shared_measures_for
from regions.programme.domain.measures import change_measure, plan_measure, share_measure
from regions.programme.domain.steering import start_measure
from regions.programme.enums import MeasureKind, MeasureVisibility
from regions.programme.errors import (
    ChangedMeanwhile,
    ConsentsMissing,
    DatesMakeNoSense,
    DecisionElsewhere,
    EndDateNeeded,
    EvaluationDateNeeded,
    LinkUnknown,
    NotDecided,
    NotShared,
    OwnerNotInvolved,
    ProgrammeNotFound,
)
from regions.programme.models import Duty, Measure, ProgrammeDecision
from tests.factories.clock import NOW, TODAY
from tests.factories.governance import make_open_proposal, make_table, make_text, say_all
from tests.factories.programme import (
    make_challenge,
    make_measure,
    make_measure_draft,
    make_term,
)
from tests.factories.regions import make_membership
from tests.regions.programme.conftest import Desk

BEFORE = TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("term", "refusal"),
    [
        (make_term(end_date=None), EndDateNeeded),
        (make_term(MeasureKind.EXPERIMENT, evaluation_date=None), EvaluationDateNeeded),
        (make_term(end_date=TODAY), DatesMakeNoSense),
        (make_term(MeasureKind.EXPERIMENT, evaluation_date=BEFORE), DatesMakeNoSense),
    ],
)
def test_what_is_not_structural_has_its_date(
    desk: Desk, term: object, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        make_measure(desk.place, term=term)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ({"end_date": None}, "temporary_measure_has_an_end"),
        ({"kind": "experiment"}, "experiment_has_an_evaluation_date"),
        ({"kind": "structural"}, "structural_measure_has_no_end"),
        ({"end_date": BEFORE}, "measure_ends_after_it_starts"),
        ({"status": "evaluated"}, "evaluated_measure_has_an_outcome"),
    ],
)
def test_the_database_refuses_it_too(
    desk: Desk, change: dict[str, object], constraint: str
) -> None:
    measure = make_measure(desk.place)

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Measure.objects.filter(pk=measure.pk).update(**change)


def test_a_change_keeps_who_did_what_before(desk: Desk) -> None:
    challenge = make_challenge(desk.place)
    measure = make_measure(desk.place)
    draft = make_measure_draft(
        duties=[("De pool", "plant zes mensen in"), ("Pabo Noord", "levert studenten")],
        challenge_ids=[challenge.pk],
    )

    change_measure(actor=desk.koos, measure_id=measure.pk, draft=draft, seen=1, now=NOW)

    assert list(Duty.objects.order_by("position").values_list("who", flat=True)) == [
        "De pool",
        "Pabo Noord",
    ]
    assert ProgrammeDecision.objects.get(move="change").facts == {
        "duties": [
            [["De pool", "plant de vier in"]],
            [["De pool", "plant zes mensen in"], ["Pabo Noord", "levert studenten"]],
        ],
        "challenges": [[], [challenge.pk]],
    }
    with pytest.raises(ChangedMeanwhile):
        change_measure(actor=desk.koos, measure_id=measure.pk, draft=draft, seen=1, now=NOW)


def test_nothing_and_nobody_of_another_region_takes_part(desk: Desk) -> None:
    with pytest.raises(OwnerNotInvolved):
        make_measure(desk.place, owner_id=desk.cast.away.planner.pk)
    with pytest.raises(OwnerNotInvolved):
        make_measure(desk.place, owner_id=desk.place.sam.pk)
    with pytest.raises(LinkUnknown):
        make_measure(desk.place, challenge_ids=[make_challenge(desk.cast.away).pk])
    measure = make_measure(desk.place)
    with pytest.raises(ProgrammeNotFound):
        start_measure(actor=desk.stranger, measure_id=measure.pk, now=NOW)
    assert list(measures_visible_to(desk.stranger)) == []


def carried(desk: Desk) -> Proposal:
    proposal = make_open_proposal(desk.table)
    say_all(desk.table, proposal)
    return close_proposal(actor=desk.table.planner, proposal_id=proposal.pk, now=NOW)


def test_a_measure_waits_for_its_decision_and_for_the_consent_that_it_needs(desk: Desk) -> None:
    open_one = make_open_proposal(desk.table)
    undecided = make_measure(desk.place, title="Vierdaagse week", proposal_id=open_one.pk)
    with pytest.raises(NotDecided):
        start_measure(actor=desk.koos, measure_id=undecided.pk, now=NOW)
    proposal = carried(desk)
    measure = make_measure(desk.place, proposal_id=proposal.pk)
    consent = ask_consent(
        actor=desk.koos,
        proposal_id=proposal.pk,
        body=ConsentBody.GMR,
        body_name="GMR De Brug",
        subject="De noodmaatregel",
        now=NOW,
    )
    with pytest.raises(ConsentsMissing):
        start_measure(actor=desk.koos, measure_id=measure.pk, now=NOW)

    answer = ConsentAnswer(is_given=True, result_date=TODAY)
    record_consent(actor=desk.koos, consent_id=consent.pk, answer=answer, now=NOW)

    assert start_measure(actor=desk.koos, measure_id=measure.pk, now=NOW).status == "running"


def test_a_measure_rests_on_a_decision_of_its_own_region(desk: Desk) -> None:
    theirs = make_open_proposal(make_table(desk.cast.away))
    with pytest.raises(ProposalNotFound):
        make_measure(desk.place, proposal_id=theirs.pk)

    make_membership(
        user=desk.cast.away.coordinator, role=Role.COORDINATOR, region=desk.place.region
    )
    of_both = actor_of(desk.cast.away.coordinator, NOW)
    with pytest.raises(DecisionElsewhere):
        plan_measure(
            actor=of_both,
            region_id=desk.place.region.pk,
            draft=make_measure_draft(proposal_id=theirs.pk),
            now=NOW,
        )


def test_a_draft_that_nobody_else_has_seen_is_no_ground_for_a_measure(desk: Desk) -> None:
    hers = draft_proposal(
        actor=desk.koos,
        region_id=desk.place.region.pk,
        draft=Draft(text=make_text(), form=ProposalForm.CONSENT),
        now=NOW,
    )

    with pytest.raises(DecisionElsewhere):
        make_measure(desk.place, proposal_id=hers.pk)


def test_other_regions_read_what_is_shared_and_adopt_it(desk: Desk) -> None:
    measure = make_measure(desk.place)
    assert list(shared_measures_for(desk.stranger)) == []
    with pytest.raises(NotShared):
        make_measure(desk.cast.away, adopted_from_id=measure.pk)

    share_measure(
        actor=desk.koos,
        measure_id=measure.pk,
        visibility=MeasureVisibility.ALL_REGIONS,
        now=NOW,
    )
    adopted = make_measure(desk.cast.away, adopted_from_id=measure.pk)

    assert list(shared_measures_for(desk.stranger)) == [measure]
    assert list(shared_measures_for(desk.koos)) == []
    assert adopted.adopted_from == measure
    assert list(measures_visible_to(desk.stranger)) == [adopted]


def test_one_does_not_adopt_an_own_measure(desk: Desk) -> None:
    measure = make_measure(desk.place)
    share_measure(
        actor=desk.koos, measure_id=measure.pk, visibility=MeasureVisibility.PUBLIC, now=NOW
    )

    with pytest.raises(NotShared):
        make_measure(desk.place, title="Nog eens", adopted_from_id=measure.pk)
