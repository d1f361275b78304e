"""A good call for every operation about regions, coverage and the law."""

from typing import Any, Final

from django.utils import timezone

from regions.enums import RegionKind, RegionStatus
from regions.models import Alliance, Participation, Region, RegionEvent, SchoolLocation, SecondPlace
from tests.api.call import Call, Ids
from tests.api.rows import Rows
from tests.factories.onlookers import make_partner
from tests.factories.regions import make_location, make_organisation, make_region


def region_id(rows: Rows) -> dict[str, int]:
    return {"region_id": rows.place.region.pk}


def asking_id(rows: Rows) -> dict[str, int]:
    """The region, with a question that waits."""
    Region.objects.filter(pk=rows.place.region.pk).update(asked_status=RegionStatus.ENDED)
    return region_id(rows)


def participation_ids(rows: Rows) -> dict[str, int]:
    part = Participation.objects.get(region=rows.place.region, organisation=rows.place.other_board)
    return {**region_id(rows), "participation_id": part.pk}


def partner_ids(rows: Rows) -> dict[str, int]:
    return {**region_id(rows), "participation_id": make_partner(rows.place).participation.pk}


def national_ids(rows: Rows) -> dict[str, int]:
    """The region as a national one, with a school of another region."""
    Region.objects.filter(pk=rows.place.region.pk).update(kind=RegionKind.NATIONAL)
    return {**region_id(rows), "location": school_elsewhere().pk}


def second_place_ids(rows: Rows) -> dict[str, int]:
    place = SecondPlace.objects.create(
        region=rows.place.region,
        location=school_elsewhere(),
        reason="Groen onderwijs",
        from_date=timezone.localdate(),
    )
    return {**region_id(rows), "place_id": place.pk}


def school_elsewhere() -> SchoolLocation:
    region = make_region()
    return make_location(region=region, board=make_organisation(region=region))


def event_ids(rows: Rows) -> set[int]:
    return set(RegionEvent.objects.filter(region=rows.place.region).values_list("pk", flat=True))


def alliance_body(ids: Ids, rows: Rows) -> dict[str, Any]:
    return {
        "name": f"Alliantie {ids['region']}",
        "regions": [ids["region"]],
        "institutes": [rows.place.institute.pk],
    }


def alliance_ids(rows: Rows, *, joined: bool) -> dict[str, int]:
    """The region, and an alliance that it takes part in or not."""
    region = rows.place.region
    alliance, _ = Alliance.objects.get_or_create(
        name=f"Alliantie van {region.pk}", from_date=timezone.localdate()
    )
    alliance.regions.set([region] if joined else [])
    return {"alliance_id": alliance.pk, "region": region.pk}


REGION_CALLS: Final[dict[str, Call]] = {
    "GET alliances": Call(),
    "POST alliances/{alliance_id}/joining": Call(
        ids=lambda rows: alliance_ids(rows, joined=False),
        body=lambda ids, _rows: {"region": ids["region"]},
    ),
    "POST alliances/{alliance_id}/leaving": Call(
        ids=lambda rows: alliance_ids(rows, joined=True),
        body=lambda ids, _rows: {"region": ids["region"], "reason": "Het past niet meer."},
    ),
    "POST alliances": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        body=alliance_body,
    ),
    "GET laws": Call(),
    "GET region-coverage": Call(),
    "GET region-coverage-exports": Call(),
    "GET region-coverage/school-locations": Call(),
    "GET region-overview": Call(),
    "GET regions": Call(listed=lambda rows: {rows.place.region.pk}),
    "GET regions/{region_id}": Call(ids=region_id),
    "PATCH regions/{region_id}": Call(
        ids=region_id, body=lambda _ids, _rows: {"sectors": ["po", "vo"]}
    ),
    "PUT regions/{region_id}/area": Call(
        ids=region_id, body=lambda _ids, _rows: {"municipalities": ["0106"]}
    ),
    "POST regions/{region_id}/figures": Call(
        ids=region_id,
        body=lambda _ids, _rows: {
            "measure": "pupils_po",
            "count": 18240,
            "countedDate": "2025-10-01",
            "source": "DUO, leerlingen per vestiging",
        },
    ),
    "GET regions/{region_id}/history": Call(ids=region_id),
    "POST regions/{region_id}/participations": Call(
        ids=region_id,
        body=lambda _ids, _rows: {"kind": "partner", "name": "UWV", "role": "partner"},
    ),
    "PUT regions/{region_id}/participations/{participation_id}": Call(
        ids=participation_ids, body=lambda _ids, _rows: {"role": "member", "phase": "step_on"}
    ),
    "POST regions/{region_id}/participations/{participation_id}/ending": Call(
        ids=partner_ids, body=lambda _ids, _rows: {"reason": "Het project is klaar."}
    ),
    "POST regions/{region_id}/second-places": Call(
        ids=national_ids,
        body=lambda ids, _rows: {"schoolLocation": ids["location"], "reason": "Groen onderwijs"},
    ),
    "POST regions/{region_id}/second-places/{place_id}/ending": Call(ids=second_place_ids),
    "POST regions/{region_id}/status-moves": Call(
        ids=region_id,
        body=lambda _ids, _rows: {
            "toStatus": "provisional",
            "reason": "De beroepsgroep stapte eruit.",
            "condition": "Vul de zetels van de leraren.",
        },
    ),
    "POST regions/{region_id}/status-request-refusal": Call(
        ids=asking_id, body=lambda _ids, _rows: {"reason": "Eerst de zetels vullen."}
    ),
    "POST regions/{region_id}/status-requests": Call(
        ids=region_id,
        body=lambda _ids, _rows: {"toStatus": "ended", "reason": "We gaan verder als stichting."},
    ),
    "GET school-holidays": Call(listed=lambda rows: {rows.holiday.pk}),
    "POST school-holidays": Call(
        ids=lambda rows: {"region": rows.place.region.pk},
        body=lambda ids, _rows: {
            "region": ids["region"],
            "name": "Kerstvakantie",
            "holidayRegion": "north",
            "firstDate": "2027-12-25",
            "lastDate": "2028-01-09",
        },
    ),
    "POST school-holidays/{holiday_id}/removal": Call(
        ids=lambda rows: {"holiday_id": rows.holiday.pk}
    ),
}
