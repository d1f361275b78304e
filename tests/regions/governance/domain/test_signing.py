"""A binding agreement is signed by every board; what it changes waits for the last of them."""

from datetime import timedelta

import pytest

from pool.requests.models import PoolPolicy
from regions.actors import Actor, actor_of
from regions.enums import Role
from regions.governance.domain.drafts import DraftEffect
from regions.governance.domain.signing import sign_agreement, withdraw_signature
from regions.governance.enums import EffectStatus, ProposalForm
from regions.governance.errors import (
    AdviceBindsNobody,
    AlreadySigned,
    NothingToSign,
    NotSigned,
    ProposalNotFound,
    ReasonNeeded,
    SignatureNotYours,
)
from regions.governance.models import Proposal, Signature
from regions.governance.queries import history_of
from regions.governance.signing import Signing, signing_of
from regions.governance.waiting import SIGNATURE
from regions.models import Participation
from regions.waiting import waiting_items
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.councils import make_binding, sign
from tests.factories.governance import (
    Table,
    make_draft_proposal,
    make_open_proposal,
    make_text,
)
from tests.factories.regions import make_membership, make_organisation, make_user

pytestmark = pytest.mark.django_db
POLICY = DraftEffect(kind="pool_policy", values={"planning": {"max_loss": 0.05}}, from_date=TODAY)


@pytest.fixture
def kring(table: Table) -> Actor:
    """Who speaks for the other board."""
    user = make_user("Karel Kring")
    place = table.place
    make_membership(
        user=user, role=Role.BOARD_HR, region=place.region, organisation=place.other_board
    )
    return actor_of(user, NOW)


@pytest.fixture
def hanneke(table: Table) -> Actor:
    return actor_of(table.place.board_hr, NOW)


def signing(proposal: Proposal) -> Signing:
    found = signing_of(Proposal.objects.get(pk=proposal.pk), today=TODAY)
    assert found is not None
    return found


def test_the_state_says_how_many_boards_signed(table: Table, kring: Actor) -> None:
    proposal = make_binding(table)
    assert signing(proposal).state == "Getekend door 0 van 2 besturen."

    sign(table, proposal)
    assert signing(proposal).state == "Getekend door 1 van 2 besturen."
    assert not signing(proposal).is_complete

    sign_agreement(
        actor=kring,
        proposal_id=proposal.pk,
        organisation_id=table.place.other_board.pk,
        now=NOW,
    )
    assert signing(proposal).is_complete


def test_what_an_agreement_changes_waits_for_the_last_board(table: Table, kring: Actor) -> None:
    proposal = make_binding(table, text=make_text(effect=POLICY))
    sign(table, proposal)
    proposal.refresh_from_db()
    assert proposal.effect_status == EffectStatus.WAITING
    assert not PoolPolicy.objects.filter(proposal=proposal).exists()

    sign_agreement(
        actor=kring,
        proposal_id=proposal.pk,
        organisation_id=table.place.other_board.pk,
        now=NOW,
    )

    proposal.refresh_from_db()
    assert proposal.effect_status == EffectStatus.APPLIED
    assert PoolPolicy.objects.get(proposal=proposal).from_date == TODAY


def test_a_signature_is_taken_back_with_a_reason_and_both_acts_stay(
    table: Table, hanneke: Actor
) -> None:
    proposal = make_binding(table)
    sign(table, proposal)
    board = table.place.board.pk

    with pytest.raises(ReasonNeeded):
        withdraw_signature(
            actor=hanneke, proposal_id=proposal.pk, organisation_id=board, reason=" ", now=NOW
        )
    withdraw_signature(
        actor=hanneke, proposal_id=proposal.pk, organisation_id=board, reason="Te duur.", now=NOW
    )

    acts = Signature.objects.order_by("pk").values_list("act", "reason")
    assert list(acts) == [("signed", ""), ("withdrawn", "Te duur.")]
    assert signing(proposal).signed == 0
    labels = [row.move for row in history_of(proposal) if row.subject == "signature"]
    assert labels == ["sign", "withdraw"]


def test_a_board_signs_again_after_taking_its_signature_back(table: Table, hanneke: Actor) -> None:
    proposal, board = make_binding(table), table.place.board.pk
    sign(table, proposal)
    withdraw_signature(
        actor=hanneke, proposal_id=proposal.pk, organisation_id=board, reason="Te duur.", now=NOW
    )

    sign(table, proposal)

    assert signing(proposal).signed == 1


def test_signing_is_refused_where_there_is_nothing_to_sign(table: Table, hanneke: Actor) -> None:
    board = table.place.board.pk
    for proposal in (make_open_proposal(table), make_open_proposal(table, is_binding=True)):
        with pytest.raises(NothingToSign):
            sign_agreement(actor=hanneke, proposal_id=proposal.pk, organisation_id=board, now=NOW)


def test_nobody_signs_for_another_board_nor_twice(
    table: Table, next_door: Table, hanneke: Actor
) -> None:
    proposal, foreign = make_binding(table), make_binding(next_door)
    sign(table, proposal)

    with pytest.raises(AlreadySigned):
        sign(table, proposal)
    for board in (table.place.other_board, table.place.institute, next_door.place.board):
        with pytest.raises(SignatureNotYours):
            sign_agreement(
                actor=hanneke, proposal_id=proposal.pk, organisation_id=board.pk, now=NOW
            )
    with pytest.raises(ProposalNotFound):
        sign_agreement(
            actor=hanneke,
            proposal_id=foreign.pk,
            organisation_id=table.place.board.pk,
            now=NOW,
        )


def test_taking_back_what_was_not_signed_is_refused(table: Table, hanneke: Actor) -> None:
    proposal = make_binding(table)

    with pytest.raises(NotSigned):
        withdraw_signature(
            actor=hanneke,
            proposal_id=proposal.pk,
            organisation_id=table.place.board.pk,
            reason="Te duur.",
            now=NOW,
        )


def test_a_board_that_joins_signs_too_and_one_that_left_is_not_waited_for(table: Table) -> None:
    proposal = make_binding(table)
    sign(table, proposal)

    left = Participation.objects.get(organisation=table.place.other_board)
    left.until_date = TODAY
    left.save()
    assert signing(proposal).is_complete

    make_organisation(region=table.place.region, name="Stichting De Nieuwe")
    assert signing(proposal).state == "Getekend door 1 van 2 besturen."
    assert left.from_date == LONG_AGO


def test_where_no_board_is_left_nobody_has_signed(table: Table) -> None:
    proposal = make_binding(table)

    Participation.objects.filter(
        organisation__in=[table.place.board, table.place.other_board]
    ).update(until_date=TODAY)

    assert signing(proposal).state == "Getekend door 0 van 0 besturen."
    assert not signing(proposal).is_complete


def test_advice_binds_nobody(table: Table) -> None:
    with pytest.raises(AdviceBindsNobody):
        make_draft_proposal(table, form=ProposalForm.ADVICE, is_binding=True)


def test_an_agreement_waits_for_who_signs_for_a_board(table: Table, hanneke: Actor) -> None:
    proposal = make_binding(table)

    (item,) = waiting_items(hanneke, now=NOW)
    assert (item.kind, item.id) == (SIGNATURE, proposal.pk)
    assert item.why == ("Deze bindende afspraak is nog niet getekend door Stichting De Brug.")

    sign(table, proposal)
    assert waiting_items(hanneke, now=NOW + timedelta(minutes=1)) == []
