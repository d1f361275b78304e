"""A good call for every operation on result agreements."""

from datetime import timedelta
from typing import Any, Final

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.api.call import Call, Ids
from tests.api.rows import Rows

AGREEMENT: Final[dict[str, Any]] = {
    "title": "Meer zij-instromers",
    "task": "recruit",
    "indicator": "career_changers_started",
    "periodKind": "month",
    "fromDate": "2026-08-01",
    "untilDate": "2027-08-01",
    "targets": [{"fromDate": "2026-08-01", "value": 1}],
}


def proof(_ids: Ids, _rows: Rows) -> dict[str, Any]:
    content = SimpleUploadedFile("opgave.txt", b"Alle vier de besturen deden mee.")
    return {"file": content, "description": "Opgave van de besturen"}


def agreement_id(rows: Rows) -> dict[str, int]:
    return {"agreement_id": rows.agreement.pk}


def report_id(rows: Rows, state: str) -> dict[str, int]:
    return {**agreement_id(rows), "period_id": rows.reports[state].pk}


def evidence_id(rows: Rows) -> dict[str, int]:
    return {**agreement_id(rows), "evidence_id": rows.evidence.pk}


def funder_notice_id(rows: Rows) -> dict[str, int]:
    return {"notice_id": rows.funder_notice.pk}


AGREEMENT_CALLS: Final[dict[str, Call]] = {
    "GET agreement-exports": Call(
        ids=lambda rows: {"region": rows.place.region.pk}, query=lambda ids, _rows: dict(ids)
    ),
    "GET agreement-people": Call(
        ids=lambda rows: {"region": rows.place.region.pk}, query=lambda ids, _rows: dict(ids)
    ),
    "GET agreement-papers": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        query=lambda ids, _rows: {**ids, "format": "csv"},
    ),
    "GET agreements": Call(listed=lambda rows: {rows.agreement.pk}),
    "POST agreements": Call(
        ids=lambda rows: {"ambition": rows.agreement.ambition_id},
        body=lambda ids, _rows: {**AGREEMENT, "ambition": ids["ambition"]},
    ),
    "GET agreements/{agreement_id}": Call(ids=agreement_id),
    "PATCH agreements/{agreement_id}": Call(
        ids=agreement_id, body=lambda _ids, _rows: {"title": "Nog minder tekort"}
    ),
    "GET agreements/{agreement_id}/measurements": Call(ids=agreement_id),
    "POST agreements/{agreement_id}/measurements": Call(
        ids=lambda rows: {**agreement_id(rows), "period": rows.reports["measured"].pk},
        body=lambda ids, _rows: {
            "period": ids["period"],
            "numerator": 8,
            "denominator": 10,
            "reason": "Eén bestuur telde dubbel.",
        },
    ),
    "GET agreements/{agreement_id}/measurements/{measurement_id}/rows": Call(
        ids=lambda rows: {**agreement_id(rows), "measurement_id": rows.measurement.pk}
    ),
    "POST agreements/{agreement_id}/note": Call(
        ids=agreement_id, body=lambda _ids, _rows: {"text": "Twee scholen doen niet mee."}
    ),
    "POST agreements/{agreement_id}/periods/{period_id}/approval": Call(
        ids=lambda rows: report_id(rows, "submitted")
    ),
    "POST agreements/{agreement_id}/periods/{period_id}/lock": Call(
        ids=lambda rows: report_id(rows, "approved")
    ),
    "POST agreements/{agreement_id}/periods/{period_id}/return": Call(
        ids=lambda rows: report_id(rows, "submitted"),
        body=lambda _ids, _rows: {"reason": "Welke besturen deden mee?"},
    ),
    "POST agreements/{agreement_id}/periods/{period_id}/submission": Call(
        ids=lambda rows: report_id(rows, "measured")
    ),
    "GET ambitions": Call(listed=lambda rows: {rows.agreement.ambition_id}),
    "POST ambitions": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        body=lambda ids, _rows: {"region": ids["region"], "title": "Samen opleiden"},
    ),
    "GET agreements/{agreement_id}/evidence": Call(ids=agreement_id),
    "GET agreements/{agreement_id}/evidence/{evidence_id}/content": Call(ids=evidence_id),
    "POST agreements/{agreement_id}/evidence/{evidence_id}/withdrawal": Call(
        ids=evidence_id, body=lambda _ids, _rows: {"reason": "Verkeerd bestand."}
    ),
    "POST agreements/{agreement_id}/periods/{period_id}/evidence": Call(
        ids=lambda rows: report_id(rows, "measured"), body=proof, format="multipart"
    ),
    "GET agreements/{agreement_id}/breakdown": Call(ids=agreement_id),
    "POST agreements/{agreement_id}/ending": Call(
        ids=agreement_id,
        body=lambda _ids, rows: {
            "date": (rows.agreement.until_date - timedelta(days=7)).isoformat(),
            "reason": "De regeling stopt.",
        },
    ),
    "GET reporting-line": Call(
        ids=lambda rows: {"region": rows.place.region.pk}, query=lambda ids, _rows: dict(ids)
    ),
    "GET indicator-rollups": Call(query=lambda _ids, _rows: {"indicator": "starters_still_there"}),
    "GET funding-tranches": Call(listed=lambda rows: {rows.tranche.pk}),
    "POST funding-tranches": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        body=lambda ids, _rows: {
            "region": ids["region"],
            "scheme": "Samen opleiden",
            "name": "Eerste deel",
            "amount": 5000,
            "fromDate": "2026-08-01",
            "untilDate": "2027-08-01",
        },
    ),
    "POST funding-tranches/{tranche_id}/agreements": Call(
        ids=lambda rows: {**agreement_id(rows), "tranche_id": rows.tranche.pk},
        body=lambda ids, _rows: {"agreement": ids["agreement_id"]},
    ),
    "GET funder-notices": Call(listed=lambda rows: {rows.funder_notice.pk}),
    "GET funder-notices/{notice_id}": Call(ids=funder_notice_id),
    "PATCH funder-notices/{notice_id}": Call(
        ids=funder_notice_id, body=lambda _ids, _rows: {"text": "Twee scholen doen niet mee."}
    ),
    "POST funder-notices/{notice_id}/sending": Call(ids=funder_notice_id),
    "POST funder-notices/{notice_id}/dropping": Call(
        ids=funder_notice_id, body=lambda _ids, _rows: {"reason": "Mondeling gemeld."}
    ),
}
