"""A good call for every operation of the shortage registration."""

from typing import Any, Final

from tests.api.call import Call, Ids
from tests.api.rows import Rows

CELL: Final[dict[str, Any]] = {
    "function": "teacher",
    "schoolType": "bao",
    "question": "staffing",
    "fte": 12,
}


def report_id(rows: Rows, state: str) -> dict[str, int]:
    return {"report_id": rows.shortage[state].pk}


def date_id(rows: Rows) -> dict[str, int]:
    return {"date_id": rows.shortage["draft"].reference_date_id}


def region_query(ids: Ids, _rows: Rows) -> dict[str, Any]:
    return dict(ids)


def region_id(rows: Rows) -> dict[str, int]:
    return {"region": rows.place.region.pk}


SHORTAGE_CALLS: Final[dict[str, Call]] = {
    "GET reference-dates": Call(
        listed=lambda rows: {report.reference_date_id for report in rows.shortage.values()}
    ),
    "POST reference-dates": Call(
        ids=region_id,
        body=lambda ids, _rows: {
            "region": ids["region"],
            "date": "2099-02-01",
            "opensDate": "2099-02-01",
            "closesDate": "2099-02-14",
        },
    ),
    "GET reference-dates/{date_id}": Call(ids=date_id),
    "POST reference-dates/{date_id}/extension": Call(
        ids=date_id,
        body=lambda _ids, rows: {
            "closesDate": rows.shortage["draft"].reference_date.closes_date.isoformat()
        },
    ),
    "GET shortage-exports": Call(ids=region_id, query=region_query),
    "GET shortage-figures": Call(ids=region_id, query=region_query),
    "GET shortage-reports": Call(
        listed=lambda rows: {report.pk for report in rows.shortage.values()}
    ),
    "GET shortage-reports/{report_id}": Call(ids=lambda rows: report_id(rows, "draft")),
    "PATCH shortage-reports/{report_id}": Call(
        ids=lambda rows: report_id(rows, "draft"), body=lambda _ids, _rows: {"cells": [CELL]}
    ),
    "POST shortage-reports/{report_id}/correction": Call(
        ids=lambda rows: report_id(rows, "frozen"),
        body=lambda _ids, _rows: {"reason": "Een vacature te veel."},
    ),
    "POST shortage-reports/{report_id}/return": Call(
        ids=lambda rows: report_id(rows, "submitted"),
        body=lambda _ids, _rows: {"reason": "Tel groep 6 erbij."},
    ),
    "POST shortage-reports/{report_id}/review": Call(ids=lambda rows: report_id(rows, "submitted")),
    "POST shortage-reports/{report_id}/submission": Call(ids=lambda rows: report_id(rows, "draft")),
}
