"""What the table of the first demo region did beside voting: it signed, met, and was in trouble for a while."""

from datetime import datetime, timedelta

from django.utils import timezone

from regions.actors import Actor, actor_of
from regions.enums import Role
from regions.governance.domain.escalating import declare_escalation, end_escalation
from regions.governance.domain.meetings import NewMeeting, plan_meeting, record_presence
from regions.governance.domain.signing import sign_agreement
from regions.governance.enums import PresenceState, ProposalStatus
from regions.governance.models import Proposal
from regions.models import Membership, Region, Seat, SeatTerm

STILL_TO_SIGN = "bestuur@demo.test"
"""Whose signature the binding agreement still waits for."""
SIGNED_DAYS_AGO = 110
MET_DAYS_AGO = (84, 21)
SENT_NOTICE = "Onderwijsondersteuner"
TROUBLE_DAYS_AGO = (60, 40)


def make_past_of_the_table(*, region: Region, coordinator: Actor, now: datetime) -> None:
    """Signatures under the binding agreement, two meetings, and an escalation that is over."""
    _sign(region, now=now - timedelta(days=SIGNED_DAYS_AGO))
    for days in MET_DAYS_AGO:
        _meet(region, coordinator=coordinator, now=now - timedelta(days=days))
    _be_in_trouble(region, coordinator=coordinator, now=now)


def plan_next_meeting(*, region: Region, coordinator: Actor, now: datetime) -> None:
    """The next meeting, about what is in voting."""
    going_on = Proposal.objects.filter(region=region, status=ProposalStatus.OPEN)
    plan_meeting(
        actor=coordinator,
        region_id=region.pk,
        new=NewMeeting(
            title="Regiotafel",
            starts_at=now + timedelta(days=3),
            place="Gemeentehuis Zutphen",
            proposal_ids=list(going_on.values_list("pk", flat=True)),
        ),
        now=now,
    )


def _sign(region: Region, *, now: datetime) -> None:
    binding = Proposal.objects.get(region=region, is_binding=True)
    people = Membership.objects.filter(region=region, role=Role.BOARD_HR).exclude(
        user__email=STILL_TO_SIGN
    )
    own = Membership.objects.filter(region=region, user__email=STILL_TO_SIGN)
    waited_for = set(own.values_list("organisation_id", flat=True))
    signed: set[int] = set()
    for held in people.select_related("user").order_by("pk"):
        board = held.organisation_id
        if (
            board is None
            or board in signed | waited_for
            or held.from_date > timezone.localdate(now)
        ):
            continue
        signed.add(board)
        sign_agreement(
            actor=actor_of(held.user, now),
            proposal_id=binding.pk,
            organisation_id=board,
            now=now,
        )


def _meet(region: Region, *, coordinator: Actor, now: datetime) -> None:
    decided = Proposal.objects.filter(region=region, opened_at__lte=now, closed_at__gt=now)
    meeting = plan_meeting(
        actor=coordinator,
        region_id=region.pk,
        new=NewMeeting(
            title="Regiotafel",
            starts_at=now - timedelta(hours=2),
            place="Gemeentehuis Zutphen",
            proposal_ids=list(decided.values_list("pk", flat=True)),
        ),
        now=now,
    )
    held = set(SeatTerm.objects.filter(region=region).values_list("seat_id", flat=True))
    states = {
        seat.pk: _state_of(seat)
        for seat in Seat.objects.filter(region=region, pk__in=held).order_by("pk")
    }
    record_presence(actor=coordinator, meeting_id=meeting.pk, states=states, now=now)


def _state_of(seat: Seat) -> PresenceState:
    return PresenceState.EXCUSED if seat.label == SENT_NOTICE else PresenceState.PRESENT


def _be_in_trouble(region: Region, *, coordinator: Actor, now: datetime) -> None:
    began, ended = (now - timedelta(days=days) for days in TROUBLE_DAYS_AGO)
    escalation = declare_escalation(
        actor=coordinator,
        region_id=region.pk,
        level="attention",
        reason="In de griepweken bleef twee weken lang meer dan een op de tien aanvragen open.",
        now=began,
    )
    end_escalation(
        actor=coordinator,
        escalation_id=escalation.pk,
        reason="De vervulling is weer zoals daarvoor.",
        now=ended,
    )
