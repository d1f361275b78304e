"""A good call for every operation: which rows it names, what it sends, and which rows a list should give."""

from datetime import timedelta
from typing import Any, Final

from django.core.files.uploadedfile import SimpleUploadedFile

from accounts.models import User
from notices.links import make_token
from pool.requests.assignment_links import ASSIGNMENT_LINK_PURPOSE
from pool.requests.notices import OFFER_LINK_PURPOSE
from regions.enums import Role
from regions.models import Membership
from tests.api.agreement_calls import AGREEMENT_CALLS
from tests.api.call import Call, Ids
from tests.api.council_calls import COUNCIL_CALLS
from tests.api.governance_calls import GOVERNANCE_CALLS
from tests.api.look_back_calls import LOOK_BACK_CALLS
from tests.api.message_calls import MESSAGE_CALLS
from tests.api.programme_calls import PROGRAMME_CALLS
from tests.api.region_calls import REGION_CALLS
from tests.api.rows import Rows, new_phone_body
from tests.api.shortage_calls import SHORTAGE_CALLS
from tests.api.standby_calls import STANDBY_CALLS
from tests.api.swap_calls import SWAP_CALLS
from tests.api.waiting_calls import WAITING_CALLS
from tests.api.work_of_today import works_today

LIMITS: Final[dict[str, Any]] = {
    "maxKm": 30,
    "maxHalfDaysPerWeek": 6,
    "maxDaysPerWeek": 3,
    "quietFrom": None,
    "quietUntil": None,
    "consentOtherBoards": True,
    "preferredSchools": [],
    "hiddenSchools": [],
}
AVAILABILITY: Final[dict[str, Any]] = {
    "pattern": [{"weekday": 0, "halfDay": "morning"}],
    "exceptions": [],
}


def request_body(ids: Ids, rows: Rows) -> dict[str, Any]:
    day = rows.asked.starts_at.date() + timedelta(days=1)
    day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    return {
        "schoolLocation": ids["location"],
        "function": "teacher",
        "yearGroups": [5],
        "periods": [{"date": day.isoformat(), "start": "08:30", "end": "12:00"}],
    }


def link(_ids: Ids, rows: Rows) -> dict[str, Any]:
    token = make_token(
        purpose=OFFER_LINK_PURPOSE, subject_id=rows.offer.pk, expires_at=rows.offer.expires_at
    )
    return {"token": token, "answer": "accept"}


def reminder_link(_ids: Ids, rows: Rows) -> dict[str, Any]:
    token = make_token(
        purpose=ASSIGNMENT_LINK_PURPOSE,
        subject_id=rows.assignment.pk,
        expires_at=rows.filled.ends_at,
    )
    return {"token": token}


def upload(ids: Ids, _rows: Rows) -> dict[str, Any]:
    content = SimpleUploadedFile("postcodes.txt", b"NL\t9401\tAssen\n")
    return {"kind": "postcodes", "file": content, "region": ids["region"]}


def location_id(rows: Rows) -> dict[str, int]:
    return {"location_id": rows.place.location.pk}


def asked_id(rows: Rows) -> dict[str, int]:
    return {"request_id": rows.asked.pk}


def rule_id(rows: Rows) -> dict[str, int]:
    return {"rule_id": rows.rule.pk}


def membership_of(user: User) -> Membership:
    return Membership.objects.get(user=user)


def membership_ids(rows: Rows) -> set[int]:
    """Everybody who has a role there, but for the substitutes, who have a list of their own."""
    held = Membership.objects.filter(region=rows.place.region)
    return set(held.exclude(role=Role.SUBSTITUTE).values_list("pk", flat=True))


def request_ids(rows: Rows) -> set[int]:
    return {request.pk for request in rows.requests}


CALLS: Final[dict[str, Call]] = {
    **GOVERNANCE_CALLS,
    **COUNCIL_CALLS,
    **AGREEMENT_CALLS,
    **SHORTAGE_CALLS,
    **PROGRAMME_CALLS,
    **REGION_CALLS,
    **STANDBY_CALLS,
    **LOOK_BACK_CALLS,
    **MESSAGE_CALLS,
    **SWAP_CALLS,
    **WAITING_CALLS,
    "POST assignment-link-cancellations": Call(body=reminder_link),
    "POST assignment-link-openings": Call(body=reminder_link),
    "GET assignments": Call(listed=lambda rows: {rows.assignment.pk}),
    "GET assignments/{assignment_id}": Call(ids=lambda rows: {"assignment_id": rows.assignment.pk}),
    "POST assignments/{assignment_id}/cancellation": Call(
        ids=lambda rows: {"assignment_id": rows.assignment.pk}
    ),
    # Sam works today for this one: the hour of the test does not matter.
    "POST assignments/{assignment_id}/arrivals": Call(
        ids=lambda rows: {"assignment_id": works_today(rows).pk},
        body=lambda _ids, _rows: {"word": "arrived"},
    ),
    "GET import-templates/{kind}": Call(),
    "GET imports": Call(listed=lambda rows: {rows.run.pk}),
    "POST imports": Call(
        ids=lambda rows: {"region": rows.place.region.pk}, body=upload, format="multipart"
    ),
    "GET imports/{run_id}": Call(ids=lambda rows: {"run_id": rows.run.pk}),
    "POST imports/{run_id}/application": Call(ids=lambda rows: {"run_id": rows.run.pk}),
    "GET indicators": Call(),
    "GET me": Call(),
    "GET me/contact-windows": Call(),
    "PUT me/contact-windows": Call(
        body=lambda _ids, _rows: {"windows": [{"weekday": 0, "from": "06:30", "until": "08:30"}]}
    ),
    "GET me/push-key": Call(),
    "GET me/push-subscriptions": Call(listed=lambda rows: {rows.device.pk}),
    "POST me/push-subscriptions": Call(body=lambda _ids, _rows: new_phone_body()),
    "POST me/push-subscriptions/{device_id}/removal": Call(
        ids=lambda rows: {"device_id": rows.device.pk}
    ),
    "POST me/trial-notices": Call(),
    "GET me/personal-data": Call(),
    "GET me/waiting": Call(),
    "GET memberships": Call(listed=membership_ids),
    "POST memberships": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        body=lambda ids, rows: {
            "region": ids["region"],
            "email": "nieuw@school.test",
            "name": "Nieuwe Leider",
            "role": "school_leader",
            "schoolLocation": rows.place.location.pk,
        },
    ),
    "POST memberships/{membership_id}/ending": Call(
        ids=lambda rows: {"membership_id": membership_of(rows.place.leader).pk}
    ),
    "GET morning-board": Call(
        query=lambda _ids, rows: {"date": rows.asked.starts_at.date().isoformat()},
        listed=lambda rows: {rows.asked.pk},
    ),
    "GET morning-plan-decisions": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        query=lambda ids, rows: {**ids, "date": rows.plan.date.isoformat()},
    ),
    "GET morning-plans": Call(listed=lambda rows: {rows.plan.pk}),
    "POST morning-plans": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        body=lambda ids, rows: {"region": ids["region"], "date": rows.plan.date.isoformat()},
    ),
    "GET morning-plans/{plan_id}": Call(ids=lambda rows: {"plan_id": rows.plan.pk}),
    "POST morning-plans/{plan_id}/replanning": Call(ids=lambda rows: {"plan_id": rows.plan.pk}),
    "POST morning-plans/{plan_id}/sending": Call(ids=lambda rows: {"plan_id": rows.plan.pk}),
    "GET notices": Call(listed=lambda rows: {rows.notice.pk}),
    "POST notices/{notice_id}/reading": Call(ids=lambda rows: {"notice_id": rows.notice.pk}),
    "POST offer-link-answers": Call(body=link),
    "POST offer-link-openings": Call(body=link),
    "GET offers": Call(listed=lambda rows: {rows.offer.pk}),
    "GET offers/{offer_id}": Call(ids=lambda rows: {"offer_id": rows.offer.pk}),
    "POST offers/{offer_id}/acceptance": Call(ids=lambda rows: {"offer_id": rows.offer.pk}),
    "POST offers/{offer_id}/refusal": Call(ids=lambda rows: {"offer_id": rows.offer.pk}),
    "GET organisations": Call(
        listed=lambda rows: {
            rows.place.board.pk,
            rows.place.other_board.pk,
            rows.place.institute.pk,
        }
    ),
    "GET plan-wishes": Call(listed=lambda rows: {rows.wish.pk}),
    "POST plan-wishes": Call(
        ids=lambda rows: {"request": rows.asked.pk},
        body=lambda ids, rows: {
            "request": ids["request"],
            "substitute": rows.place.substitute.pk,
            "kind": "forbid",
        },
    ),
    "POST plan-wishes/{wish_id}/lifting": Call(ids=lambda rows: {"wish_id": rows.wish.pk}),
    "GET policies/current": Call(
        ids=lambda rows: {"region": rows.place.region.pk}, query=lambda ids, _rows: dict(ids)
    ),
    "POST request-previews": Call(
        ids=lambda rows: {"location": rows.place.location.pk}, body=request_body
    ),
    "GET requests": Call(listed=request_ids),
    "POST requests": Call(ids=lambda rows: {"location": rows.place.location.pk}, body=request_body),
    "GET requests/{request_id}": Call(ids=asked_id),
    "POST requests/{request_id}/assignments": Call(
        ids=asked_id, body=lambda _ids, rows: {"substitute": rows.spare.pk}
    ),
    "POST requests/{request_id}/cancellation": Call(
        ids=asked_id, body=lambda _ids, _rows: {"reason": "not_needed"}
    ),
    "GET requests/{request_id}/candidates": Call(ids=asked_id),
    "GET requests/{request_id}/decisions": Call(ids=asked_id),
    "POST requests/{request_id}/internal-solution": Call(
        ids=asked_id, body=lambda _ids, _rows: {"outcome": "own_team"}
    ),
    "POST requests/{request_id}/notes-removal": Call(ids=asked_id),
    "POST requests/{request_id}/outcome": Call(
        ids=lambda rows: {"request_id": rows.unfilled.pk},
        body=lambda _ids, _rows: {"outcome": "sent_home"},
    ),
    "POST requests/{request_id}/wave-resumption": Call(
        ids=lambda rows: {"request_id": rows.stopped.pk}
    ),
    "POST requests/{request_id}/wave-stop": Call(ids=asked_id),
    "PUT requests/{request_id}/waves": Call(
        ids=asked_id,
        body=lambda _ids, _rows: {"waves": [{"minutesFromNow": 30, "size": 5}]},
    ),
    "GET school-locations": Call(
        listed=lambda rows: {rows.place.location.pk, rows.place.other_location.pk}
    ),
    "GET school-locations/{location_id}": Call(ids=location_id),
    "PATCH school-locations/{location_id}": Call(
        ids=location_id, body=lambda _ids, _rows: {"contactName": "Conciërge"}
    ),
    "GET school-locations/{location_id}/admitted-substitutes": Call(
        ids=location_id, query=lambda _ids, _rows: {"q": "vis"}
    ),
    "GET school-locations/{location_id}/substitute-lists": Call(ids=location_id),
    "PUT school-locations/{location_id}/substitute-lists": Call(
        ids=location_id,
        body=lambda _ids, rows: {"preferred": [rows.place.substitute.pk], "blocked": []},
    ),
    "POST substitute-invitations": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        body=lambda ids, _rows: {"region": ids["region"]},
    ),
    "GET substitutes": Call(
        listed=lambda rows: {rows.place.substitute.pk, rows.spare.pk, rows.elsewhere.pk}
    ),
    "GET substitutes/me": Call(),
    "GET substitutes/me/acceptance-rules": Call(listed=lambda rows: {rows.rule.pk}),
    "POST substitutes/me/acceptance-rules": Call(
        ids=lambda rows: {"school": rows.place.location.pk},
        body=lambda ids, _rows: {
            "schools": [ids["school"]],
            "untilDaysBefore": 1,
            "untilTime": "20:00",
            "wholeDaysOnly": True,
        },
    ),
    "POST substitutes/me/acceptance-rules/{rule_id}/ending": Call(ids=rule_id),
    "POST substitutes/me/acceptance-rules/{rule_id}/pause": Call(ids=rule_id),
    "POST substitutes/me/acceptance-rules/{rule_id}/resumption": Call(ids=rule_id),
    "GET substitutes/me/availability": Call(),
    "PUT substitutes/me/availability": Call(body=lambda _ids, _rows: dict(AVAILABILITY)),
    "GET substitutes/me/calendar": Call(),
    "POST substitutes/me/calendar": Call(),
    "POST substitutes/me/calendar/ending": Call(),
    "GET substitutes/me/forgetting": Call(),
    # Sam of the rows has agreed work to come, so what follows is a refusal that changes nothing.
    "POST substitutes/me/forgetting": Call(body=lambda _ids, _rows: {"confirmed": True}),
    "GET substitutes/me/preferences": Call(),
    "PUT substitutes/me/preferences": Call(body=lambda _ids, _rows: dict(LIMITS)),
    "GET substitutes/me/share": Call(),
    "GET substitutes/me/share/rows": Call(),
    "GET substitutes/me/views": Call(listed=lambda rows: {rows.view.pk}),
    "GET substitutes/{substitute_id}": Call(
        ids=lambda rows: {"substitute_id": rows.place.substitute.pk}
    ),
    "POST substitutes/{substitute_id}/invitation": Call(
        ids=lambda rows: {"substitute_id": rows.place.substitute.pk}
    ),
    "PUT substitutes/{substitute_id}/admissions/{board_id}": Call(
        ids=lambda rows: {
            "substitute_id": rows.place.substitute.pk,
            "board_id": rows.place.board.pk,
        },
        body=lambda _ids, _rows: {"status": "refused"},
    ),
}
