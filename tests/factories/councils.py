"""Meetings, binding agreements, mandates and escalations of a table, made by the real functions."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from regions.actors import actor_of
from regions.governance.domain.closing import close_proposal
from regions.governance.domain.escalating import declare_escalation
from regions.governance.domain.mandating import NewMandate, give_mandate
from regions.governance.domain.meetings import NewMeeting, plan_meeting
from regions.governance.domain.signing import sign_agreement
from regions.governance.models import Escalation, Mandate, Meeting, Proposal, Signature
from tests.factories.clock import NOW
from tests.factories.governance import Table, make_open_proposal, say_all


def make_binding(table: Table, *, now: datetime = NOW, **given: Any) -> Proposal:
    """A binding agreement that every seat carried and no board signed yet."""
    proposal = make_open_proposal(table, now=now, is_binding=True, **given)
    say_all(table, proposal, now=now)
    return close_proposal(actor=table.planner, proposal_id=proposal.pk, now=now)


def sign(table: Table, proposal: Proposal, *, now: datetime = NOW) -> Signature:
    """Hanneke signs for De Brug."""
    return sign_agreement(
        actor=actor_of(table.place.board_hr, now),
        proposal_id=proposal.pk,
        organisation_id=table.place.board.pk,
        now=now,
    )


def make_meeting(table: Table, *proposals: Proposal, now: datetime = NOW, **given: Any) -> Meeting:
    """A meeting that was an hour ago."""
    values: dict[str, Any] = {"title": "Regiotafel", "starts_at": now - timedelta(hours=1)}
    return plan_meeting(
        actor=table.coordinator,
        region_id=table.place.region.pk,
        new=NewMeeting(proposal_ids=[one.pk for one in proposals], **values | given),
        now=now,
    )


def make_escalation(table: Table, *, level: str = "red", now: datetime = NOW) -> Escalation:
    return declare_escalation(
        actor=table.coordinator,
        region_id=table.place.region.pk,
        level=level,
        reason="In twee gemeenten gaan groepen naar huis.",
        now=now,
    )


def make_mandate(table: Table, *, now: datetime = NOW, **given: Any) -> Mandate:
    """A mandate of the planner for a month, written down by the coordinator; name a carried decision or an escalation that it rests on."""
    today = timezone.localdate(now)
    values: dict[str, Any] = {
        "holder_email": table.place.planner.email,
        "scope": "De verdeling van invallers tussen de besturen.",
        "basis": "Besluit van de regiotafel",
        "from_date": today,
        "until_date": today + timedelta(days=30),
    }
    return give_mandate(
        actor=table.coordinator,
        region_id=table.place.region.pk,
        new=NewMandate(**values | given),
        now=now,
    )
