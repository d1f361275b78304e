"""A good call for every operation about seats and decisions."""

from typing import Any, Final

from django.utils import timezone

from regions.enums import Role
from regions.governance.models import Proxy
from regions.models import Seat
from tests.api.call import Call, Ids
from tests.api.rows import Rows
from tests.factories.governance import make_draft_proposal


def seat_ids(rows: Rows) -> set[int]:
    return set(Seat.objects.filter(region=rows.place.region).values_list("pk", flat=True))


def lent_id(rows: Rows) -> dict[str, int]:
    """The open proposal, with a proxy for the seat of the teacher."""
    table, proposal = rows.table, rows.proposal
    Proxy.objects.get_or_create(
        proposal=proposal,
        seat=table.teacher,
        given_by=rows.place.people[Role.SEAT_HOLDER],
        given_to=table.school_head,
        defaults={"given_at": proposal.created_at},
    )
    return {"decision_id": proposal.pk}


def region_id(rows: Rows) -> dict[str, int]:
    return {"region": rows.place.region.pk}


def effect_body(_ids: Ids, rows: Rows) -> dict[str, Any]:
    return {
        "kind": "pool_policy",
        "fromDate": rows.asked.starts_at.date().isoformat(),
        "values": {"planning": {"max_loss": 0.05}},
    }


def text_body(_ids: Ids, _rows: Rows) -> dict[str, Any]:
    return {"title": "Eerlijk delen", "text": "Kleine besturen komen nu te kort."}


GOVERNANCE_CALLS: Final[dict[str, Call]] = {
    "POST consents/{consent_id}/result": Call(
        ids=lambda rows: {"consent_id": rows.consent.pk},
        body=lambda _ids, _rows: {"isGiven": True, "resultDate": "2026-08-01"},
    ),
    "GET decision-effects": Call(ids=region_id, query=lambda ids, _rows: dict(ids)),
    "POST decision-effect-previews": Call(
        ids=region_id, body=lambda ids, rows: {**ids, "effect": effect_body(ids, rows)}
    ),
    "GET decisions": Call(
        listed=lambda rows: {
            rows.proposal.pk,
            rows.voted.pk,
            rows.carried.pk,
            rows.binding.pk,
        },
    ),
    "POST decisions": Call(
        ids=region_id,
        body=lambda ids, rows: {
            **ids,
            **text_body(ids, rows),
            "form": "vote",
            "effect": effect_body(ids, rows),
        },
    ),
    "GET decisions/{decision_id}": Call(ids=lambda rows: {"decision_id": rows.proposal.pk}),
    "POST decisions/{decision_id}/amendment": Call(
        ids=lambda rows: {"decision_id": rows.proposal.pk}, body=text_body
    ),
    "POST decisions/{decision_id}/closing": Call(ids=lambda rows: {"decision_id": rows.voted.pk}),
    "POST decisions/{decision_id}/consents": Call(
        ids=lambda rows: {"decision_id": rows.proposal.pk},
        body=lambda _ids, _rows: {
            "body": "municipality",
            "bodyName": "Gemeente Assen",
            "subject": "De verdeling",
        },
    ),
    "POST decisions/{decision_id}/opening": Call(
        ids=lambda rows: {"decision_id": make_draft_proposal(rows.table, now=timezone.now()).pk}
    ),
    "POST decisions/{decision_id}/outcome": Call(
        ids=lambda rows: {"decision_id": rows.carried.pk},
        body=lambda _ids, _rows: {"outcome": "We delen een half jaar op proef."},
    ),
    "POST decisions/{decision_id}/proxies": Call(
        ids=lambda rows: {"decision_id": rows.proposal.pk},
        body=lambda _ids, rows: {"seat": rows.table.teacher.pk, "toSeat": rows.table.leader.pk},
    ),
    "POST decisions/{decision_id}/proxy-ending": Call(
        ids=lent_id, body=lambda _ids, rows: {"seat": rows.table.teacher.pk}
    ),
    "POST decisions/{decision_id}/votes": Call(
        ids=lambda rows: {"decision_id": rows.proposal.pk},
        body=lambda _ids, rows: {
            "seat": rows.table.teacher.pk,
            "textVersion": 1,
            "answer": "for",
        },
    ),
    "POST decisions/{decision_id}/withdrawal": Call(
        ids=lambda rows: {"decision_id": rows.proposal.pk}
    ),
    "GET seats": Call(listed=seat_ids),
    "POST seats/{seat_id}/term-ending": Call(ids=lambda rows: {"seat_id": rows.table.teacher.pk}),
    "POST seats/{seat_id}/terms": Call(
        ids=lambda rows: {"seat_id": rows.vacant_seat.pk},
        body=lambda _ids, _rows: {
            "holder": {"email": "lotte@school.test", "name": "Lotte Leraar"},
            "mandate": "Mag over de pool besluiten.",
            "mandateGiver": "De lerarenraad",
            "fromDate": "2026-08-01",
        },
    ),
}
