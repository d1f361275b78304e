"""Meetings of the table: planning one, its agenda, and writing down which seats were there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from regions.actors import Actor
from regions.governance.access import get_meeting, person_of, region_to_act_in
from regions.governance.announcing import announce_meeting
from regions.governance.enums import GovernanceSubject, PresenceState, ProposalStatus
from regions.governance.errors import DecisionUnknown, MeetingAhead, SeatUnknown
from regions.governance.models import Meeting, Presence, Proposal
from regions.governance.moves import NEW
from regions.governance.recording import record_move
from regions.models import Seat
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMeeting:
    """When the table meets, where, and about which proposals."""

    title: str
    starts_at: datetime
    place: str = ""
    proposal_ids: Sequence[int] = ()


@transaction.atomic
def plan_meeting(*, actor: Actor, region_id: int | None, new: NewMeeting, now: datetime) -> Meeting:
    """Plan a meeting, also one that was already; refuses a proposal that the table does not know.

    Announces it to the table.
    """
    region = region_to_act_in(actor=actor, action=Action.KEEP_MEETINGS, region_id=region_id)
    meeting = Meeting.objects.create(
        region=region,
        title=new.title,
        starts_at=new.starts_at,
        place=new.place,
        made_by_id=person_of(actor),
        made_at=now,
    )
    meeting.agenda.set(_agenda(meeting, new.proposal_ids))
    _record(meeting, actor=actor, move="plan", from_state=NEW, now=now)
    announce_meeting(meeting)
    return meeting


@transaction.atomic
def change_agenda(
    *, actor: Actor, meeting_id: int, proposal_ids: Sequence[int], now: datetime
) -> Meeting:
    """Give a meeting another agenda, whole; refuses a proposal that the table does not know.

    Locks the meeting. Announces it to the table.
    """
    meeting = get_meeting(
        actor=actor, meeting_id=meeting_id, action=Action.KEEP_MEETINGS, lock=True
    )
    meeting.agenda.set(_agenda(meeting, proposal_ids))
    facts = {"agenda": sorted(proposal_ids)}
    _record(meeting, actor=actor, move="agenda", from_state="planned", facts=facts, now=now)
    _touch(meeting)
    return meeting


@transaction.atomic
def record_presence(
    *, actor: Actor, meeting_id: int, states: Mapping[int, PresenceState], now: datetime
) -> Meeting:
    """Write down by seat who was there; of several rows for a seat the last counts, and all stay.

    Refuses a meeting that has not begun (`MeetingAhead`; who sends notice may be written down before), and a seat
    that was not there on the day. Locks the meeting. Announces it to the table.
    """
    meeting = get_meeting(
        actor=actor, meeting_id=meeting_id, action=Action.KEEP_MEETINGS, lock=True
    )
    is_notice = all(state is PresenceState.EXCUSED for state in states.values())
    if now < meeting.starts_at and not is_notice:
        raise MeetingAhead
    if Seat.objects.filter(seats_expected(meeting), pk__in=states).count() != len(states):
        raise SeatUnknown
    Presence.objects.bulk_create(
        Presence(
            meeting=meeting, seat_id=seat_id, state=state, recorded_by_id=person_of(actor), at=now
        )
        for seat_id, state in sorted(states.items())
    )
    facts = {"states": {str(seat_id): state.value for seat_id, state in states.items()}}
    _record(meeting, actor=actor, move="presence", from_state="planned", facts=facts, now=now)
    _touch(meeting)
    return meeting


def seats_expected(meeting: Meeting) -> Q:
    """The seats that there were on the day of the meeting, as a condition."""
    day = timezone.localdate(meeting.starts_at)
    there = Q(closed_date__isnull=True) | Q(closed_date__gt=day)
    return there & Q(region=meeting.region_id, from_date__lte=day)


def _agenda(meeting: Meeting, proposal_ids: Sequence[int]) -> list[Proposal]:
    known = Proposal.objects.filter(region=meeting.region_id, pk__in=proposal_ids)
    # A draft is its maker's alone.
    found = list(known.exclude(status=ProposalStatus.DRAFT).exclude(opened_at__isnull=True))
    if len(found) != len(set(proposal_ids)):
        raise DecisionUnknown
    return found


def _record(
    meeting: Meeting,
    *,
    actor: Actor,
    move: str,
    from_state: str,
    now: datetime,
    facts: Mapping[str, object] | None = None,
) -> None:
    record_move(
        actor=actor,
        region_id=meeting.region_id,
        subject=GovernanceSubject.MEETING,
        subject_id=meeting.pk,
        move=move,
        from_state=from_state,
        facts=facts,
        now=now,
    )


def _touch(meeting: Meeting) -> None:
    meeting.version += 1
    meeting.save(update_fields=["version"])
    announce_meeting(meeting)
