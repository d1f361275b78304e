"""A good call for every operation about signatures, meetings, mandates and escalations."""

from datetime import timedelta
from typing import Any, Final

from django.utils import timezone

from regions.governance.models import Escalation, Signature
from tests.api.call import Call, Ids
from tests.api.rows import Rows
from tests.factories.councils import sign


def quiet_region_id(rows: Rows) -> dict[str, int]:
    """The region, with nothing escalated any more."""
    Escalation.objects.filter(region=rows.place.region).update(ended_at=timezone.now())
    return {"region": rows.place.region.pk}


def region_id(rows: Rows) -> dict[str, int]:
    return {"region": rows.place.region.pk}


def signed_id(rows: Rows) -> dict[str, int]:
    if not Signature.objects.filter(proposal=rows.binding).exists():
        sign(rows.table, rows.binding, now=timezone.now())
    return {"decision_id": rows.binding.pk}


def mandate_body(ids: Ids, rows: Rows) -> dict[str, Any]:
    today = timezone.localdate()
    return {
        **ids,
        "holderEmail": rows.place.planner.email,
        "scope": "De verdeling van invallers.",
        "basis": "Besluit van de regiotafel.",
        "decision": rows.carried.pk,
        "fromDate": today.isoformat(),
        "untilDate": (today + timedelta(days=30)).isoformat(),
    }


def board_body(_ids: Ids, rows: Rows) -> dict[str, Any]:
    return {"organisation": rows.place.board.pk}


def period(ids: Ids, _rows: Rows) -> dict[str, Any]:
    return {**ids, "fromDate": "2026-08-01", "untilDate": "2027-08-01"}


COUNCIL_CALLS: Final[dict[str, Call]] = {
    "POST decisions/{decision_id}/signatures": Call(
        ids=lambda rows: {"decision_id": rows.binding.pk}, body=board_body
    ),
    "POST decisions/{decision_id}/signature-withdrawal": Call(
        ids=signed_id, body=lambda ids, rows: {**board_body(ids, rows), "reason": "Te duur."}
    ),
    "POST decisions/{decision_id}/mandate-uses": Call(
        ids=lambda rows: {"decision_id": rows.proposal.pk},
        body=lambda _ids, _rows: {"reason": "Dit kan niet langer wachten."},
    ),
    "GET escalation-levels": Call(ids=region_id, query=lambda ids, _rows: dict(ids)),
    "GET escalations": Call(listed=lambda rows: {rows.escalation.pk}),
    "POST escalations": Call(
        ids=quiet_region_id,
        body=lambda ids, _rows: {**ids, "level": "red", "reason": "Groepen gaan naar huis."},
    ),
    "POST escalations/{escalation_id}/ending": Call(
        ids=lambda rows: {"escalation_id": rows.escalation.pk},
        body=lambda _ids, _rows: {"reason": "Het gaat weer."},
    ),
    "GET mandates": Call(listed=lambda rows: {rows.mandate.pk}),
    "POST mandates": Call(ids=region_id, body=mandate_body),
    "POST mandates/{mandate_id}/ending": Call(
        ids=lambda rows: {"mandate_id": rows.mandate.pk},
        body=lambda _ids, _rows: {"reason": "Niet meer nodig."},
    ),
    "GET settlements": Call(ids=region_id, query=period),
    "GET settlements/rows": Call(ids=region_id, query=period),
    "GET settlement-exports": Call(ids=region_id, query=period),
    "GET participation": Call(ids=region_id, query=period),
    "GET participation/rows": Call(ids=region_id, query=period),
    "GET participation-exports": Call(ids=region_id, query=period),
    "GET meetings": Call(listed=lambda rows: {rows.meeting.pk}),
    "POST meetings": Call(
        ids=region_id,
        body=lambda ids, rows: {
            **ids,
            "title": "Regiotafel",
            "startsAt": timezone.now().isoformat(),
            "decisions": [rows.proposal.pk],
        },
    ),
    "GET meetings/{meeting_id}": Call(ids=lambda rows: {"meeting_id": rows.meeting.pk}),
    "PUT meetings/{meeting_id}/agenda": Call(
        ids=lambda rows: {"meeting_id": rows.meeting.pk},
        body=lambda _ids, rows: {"decisions": [rows.voted.pk]},
    ),
    "POST meetings/{meeting_id}/presence": Call(
        ids=lambda rows: {"meeting_id": rows.meeting.pk},
        body=lambda _ids, rows: {"seats": [{"seat": rows.table.teacher.pk, "state": "present"}]},
    ),
}
