"""A good call for every operation about the programme: challenges, the plan and measures."""

from collections.abc import Callable
from typing import Any, Final

from tests.api.call import Call, Ids
from tests.api.rows import Rows

CHALLENGE: Final[dict[str, Any]] = {
    "title": "Te weinig zij-instromers",
    "text": "Er beginnen er minder dan we nodig hebben.",
    "tasks": ["recruit", "train"],
    "figure": {"indicator": "career_changers_started"},
}
MEASURE: Final[dict[str, Any]] = {
    "title": "Meeloopdagen",
    "text": "Wie twijfelt, loopt een dag mee.",
    "task": "recruit",
    "kind": "temporary",
    "fromDate": "2027-01-01",
    "endDate": "2027-07-01",
}
VERSION: Final[dict[str, Any]] = {
    "title": "Plan 2027-2028",
    "fromDate": "2027-08-01",
    "untilDate": "2028-08-01",
}
SECTION: Final[dict[str, Any]] = {
    "ambition": "Elke ochtend iemand.",
    "approach": "We vullen de pool aan.",
    "challenges": [],
    "measures": [],
    "agreements": [],
}


def region_id(rows: Rows) -> dict[str, int]:
    return {"region": rows.place.region.pk}


def challenge_id(rows: Rows) -> dict[str, int]:
    return {"challenge_id": rows.programme.challenge.pk}


def draft_id(rows: Rows) -> dict[str, int]:
    return {"version_id": rows.programme.draft.pk}


def approved_id(rows: Rows) -> dict[str, int]:
    return {"version_id": rows.programme.approved.pk}


def planned_id(rows: Rows) -> dict[str, int]:
    return {"measure_id": rows.programme.planned.pk}


def running_id(rows: Rows) -> dict[str, int]:
    return {"measure_id": rows.programme.running.pk}


def in_region(body: dict[str, Any]) -> Callable[[Ids, Rows], dict[str, Any]]:
    return lambda ids, _rows: {**body, "region": ids["region"]}


def always(body: dict[str, Any]) -> Callable[[Ids, Rows], dict[str, Any]]:
    return lambda _ids, _rows: dict(body)


PROGRAMME_CALLS: Final[dict[str, Call]] = {
    "GET challenges": Call(
        listed=lambda rows: {rows.programme.challenge.pk, rows.programme.closed.pk}
    ),
    "POST challenges": Call(ids=region_id, body=in_region(CHALLENGE)),
    "GET challenges/{challenge_id}": Call(ids=challenge_id),
    "PUT challenges/{challenge_id}": Call(ids=challenge_id, body=always(CHALLENGE)),
    "POST challenges/{challenge_id}/closing": Call(
        ids=challenge_id, body=always({"reason": "Opgelost."})
    ),
    "POST challenges/{challenge_id}/reopening": Call(
        ids=lambda rows: {"challenge_id": rows.programme.closed.pk},
        body=always({"reason": "Het is er weer."}),
    ),
    "GET programme-versions": Call(
        query=always({"status": "approved"}), listed=lambda rows: {rows.programme.approved.pk}
    ),
    "POST programme-versions": Call(ids=region_id, body=in_region(VERSION)),
    "GET programme-versions/{version_id}": Call(ids=approved_id),
    "PUT programme-versions/{version_id}": Call(ids=draft_id, body=always(VERSION)),
    "PUT programme-versions/{version_id}/sections/{task}": Call(ids=draft_id, body=always(SECTION)),
    "GET programme-versions/{version_id}/differences": Call(ids=approved_id),
    "POST programme-versions/{version_id}/approval-round": Call(
        ids=draft_id, body=always({"form": "consent", "text": "Dit is ons plan."})
    ),
    "POST programme-versions/{version_id}/discarding": Call(ids=draft_id),
    "GET programme-exports": Call(ids=region_id, query=lambda ids, _rows: dict(ids)),
    "GET measures": Call(
        listed=lambda rows: {
            rows.programme.planned.pk,
            rows.programme.running.pk,
            rows.programme.evaluated.pk,
        }
    ),
    "POST measures": Call(ids=region_id, body=in_region(MEASURE)),
    "GET measures/{measure_id}": Call(ids=planned_id),
    "PUT measures/{measure_id}": Call(ids=planned_id, body=always(MEASURE)),
    "POST measures/{measure_id}/start": Call(ids=planned_id),
    "POST measures/{measure_id}/ending": Call(ids=running_id),
    "POST measures/{measure_id}/evaluations": Call(
        ids=running_id, body=always({"outcome": "works", "context": "Op vier scholen."})
    ),
    "POST measures/{measure_id}/continuation": Call(
        ids=lambda rows: {"measure_id": rows.programme.evaluated.pk},
        body=always({"kind": "structural", "fromDate": "2026-08-01"}),
    ),
    "POST measures/{measure_id}/withdrawal": Call(
        ids=planned_id, body=always({"reason": "Geen geld."})
    ),
    "PUT measures/{measure_id}/visibility": Call(
        ids=planned_id, body=always({"visibility": "all_regions"})
    ),
    "POST measures/{measure_id}/consultations": Call(
        ids=planned_id,
        body=always(
            {
                "party": "teams",
                "partyName": "Teams van De Brug",
                "heldDate": "2026-08-01",
                "outcome": "supports",
            }
        ),
    ),
    "GET measure-owners": Call(ids=region_id, query=lambda ids, _rows: dict(ids)),
    "GET shared-measures": Call(),
    # Nobody shares it: who shares what is tested with the programme.
    "GET shared-measures/{measure_id}": Call(ids=planned_id),
}
