"""Regions over HTTP: the page, its changes, the overview of the nation, coverage as rows and as a file, and the law."""

import csv
import io
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from regions.enums import ParticipationRole, RegionStatus
from regions.models import Postcode4, Region, SchoolLocation
from tests.api.conftest import SignIn
from tests.factories.agreements import make_reported
from tests.factories.cast import Cast
from tests.factories.clock import LONG_AGO
from tests.factories.governance import make_open_proposal, make_table
from tests.factories.onlookers import appoint_penvoerder
from tests.factories.regions import make_location, make_organisation, make_region
from tests.factories.seats import make_seat

OVERVIEW = "/api/v1/region-overview"
COVERAGE = "/api/v1/region-coverage"
SIGNING_IN = 3
"""The session, the user, and the memberships of that user."""


def page(as_user: SignIn, cast: Cast, **given: Any) -> dict[str, Any]:
    user = given.get("user", cast.home.coordinator)
    body: dict[str, Any] = as_user(user).get(f"/api/v1/regions/{cast.home.region.pk}").json()
    return body


def queries_of(as_user: SignIn, user: Any, path: str) -> int:
    client = as_user(user)
    client.get(path)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(path).status_code == 200
    return len(queries)


def grow(cast: Cast, times: int) -> None:
    """More of everything that hangs under a region."""
    place = cast.home
    for number in range(times):
        board = make_organisation(region=place.region, name=f"Bestuur {number}")
        make_location(
            region=place.region,
            board=board,
            municipality_code=f"010{number}",
            municipality_name=f"Stad {number}",
        )
        make_seat(region=place.region, label=f"Zetel {number}", holder=place.leader)
        make_region(municipality_codes=[f"010{number}"])
        place.region.municipality_codes.append(f"010{number}")
        place.region.area_parts.create(code=f"010{number}", from_date=LONG_AGO)
    place.region.save()


@pytest.mark.parametrize("who", ["coordinator", "monitor"])
def test_a_page_takes_as_many_queries_however_large_the_region_is(
    as_user: SignIn, cast: Cast, who: str
) -> None:
    user = cast.monitor if who == "monitor" else cast.home.coordinator
    path = f"/api/v1/regions/{cast.home.region.pk}"
    grow(cast, 1)

    small = queries_of(as_user, user, path)
    grow_more(cast)

    assert queries_of(as_user, user, path) == small
    assert small <= SIGNING_IN + 22


def grow_more(cast: Cast) -> None:
    for number in (7, 8, 9):
        board = make_organisation(region=cast.home.region, name=f"Later {number}")
        make_location(region=cast.home.region, board=board)
        make_seat(region=cast.home.region, label=f"Later {number}", holder=cast.home.leader)
        make_region(municipality_codes=["0100"])


def test_the_overview_takes_as_many_queries_however_many_regions(
    as_user: SignIn, cast: Cast
) -> None:
    now = timezone.now()
    make_reported(cast.home, counted=1, now=now)
    few = queries_of(as_user, cast.monitor, OVERVIEW)
    make_reported(cast.away, counted=1, now=now)
    grow(cast, 3)

    assert queries_of(as_user, cast.monitor, OVERVIEW) == few
    assert few <= SIGNING_IN + 16


def test_the_nation_reads_how_each_region_stands_and_what_asks_for_a_look_first(
    as_user: SignIn, cast: Cast
) -> None:
    home, away = cast.home, cast.away
    make_open_proposal(make_table(home))
    appoint_penvoerder(home)
    appoint_penvoerder(away)
    Region.objects.filter(pk=away.region.pk).update(name="Zuid", asked_status=RegionStatus.ENDED)
    make_seat(region=home.region, label="Leraar vo")

    body = as_user(cast.monitor).get(OVERVIEW).json()

    rows = {row["name"]: row for row in body["regions"]}
    assert list(rows) == ["Zuid", "Noord"]
    assert [one["kind"] for one in rows["Zuid"]["attention"]] == ["question", "threshold"]
    assert [one["sentence"] for one in rows["Noord"]["attention"]] == [
        "1 verplichte zetel is leeg."
    ]
    assert (rows["Noord"]["openProposals"], rows["Zuid"]["openProposals"]) == (1, 0)
    assert body["coverage"] == {"total": 4, "inRegion": 4, "inNone": 0, "inTwo": 0}
    assert {dot["region"]: dot["schools"] for dot in body["dots"]} == {
        home.region.pk: 2,
        away.region.pk: 2,
    }


def test_a_dot_is_a_place_and_never_the_address_of_a_school(as_user: SignIn, cast: Cast) -> None:
    school = cast.home.location

    body = as_user(cast.monitor).get(OVERVIEW).json()

    points = {(dot["latitude"], dot["longitude"]) for dot in body["dots"]}
    assert (school.latitude, school.longitude) not in points
    assert points == {(53.0, 6.583)}


def test_a_school_without_coordinates_stands_at_its_postcode_or_nowhere(
    as_user: SignIn, cast: Cast
) -> None:
    SchoolLocation.objects.update(latitude=None, longitude=None)
    Postcode4.objects.create(code="9401", place="Assen", latitude=52.99, longitude=6.56)
    SchoolLocation.objects.filter(region=cast.away.region).update(postcode="")

    dots = as_user(cast.monitor).get(OVERVIEW).json()["dots"]

    assert [(dot["region"], dot["schools"]) for dot in dots] == [(cast.home.region.pk, 2)]


def test_how_agreements_stand_is_counted_per_region(as_user: SignIn, cast: Cast) -> None:
    make_reported(cast.home, counted=1, now=timezone.now())

    rows = as_user(cast.monitor).get(OVERVIEW).json()["regions"]

    counted = {row["id"]: sum(one["count"] for one in row["agreements"]) for row in rows}
    assert counted == {cast.home.region.pk: 1, cast.away.region.pk: 0}


def test_a_region_asks_and_the_realisatie_eenheid_answers(as_user: SignIn, cast: Cast) -> None:
    region = cast.home.region
    path = f"/api/v1/regions/{region.pk}"
    Region.objects.filter(pk=region.pk).update(
        status=RegionStatus.PROVISIONAL, unmet_condition="Vul de zetel."
    )
    make_seat(region=region)
    asking = {"toStatus": "forerunner", "reason": "De zetels zijn vol."}

    asked = as_user(cast.home.coordinator).post(f"{path}/status-requests", asking).json()
    refused = as_user(cast.monitor).post(f"{path}/status-moves", asking)

    assert asked["work"]["askedStatus"] == "forerunner"
    assert (refused.status_code, refused.json()["code"]) == (409, "region-seats-vacant")
    assert refused.json()["detail"].endswith("Lege zetels van de beroepsgroep: Leraar po.")
    steps = {step["toStatus"]: step for step in asked["steps"]}
    assert list(steps) == ["forerunner", "merged", "ended"]
    assert steps["forerunner"]["hindrances"] == [
        refused.json()["detail"],
        "Deze regio kan nog niet verder: er is geen penvoerder en geen centrale dienst.",
    ]


def test_the_thresholds_tell_the_numbers_they_compared(as_user: SignIn, cast: Cast) -> None:
    path = f"/api/v1/regions/{cast.home.region.pk}/figures"
    figure = {
        "measure": "pupils_po",
        "count": 14999,
        "countedDate": "2025-10-01",
        "source": "DUO",
    }
    as_user(cast.home.coordinator).post(path, figure)

    work = page(as_user, cast)["work"]

    found = {one["measure"]: one for one in work["thresholds"]}
    assert work["scheme"]["code"] == "network-2025"
    assert (found["boards"]["number"], found["boards"]["isMet"]) == (2, True)
    assert (found["profession"]["number"], found["profession"]["isMet"]) == (0, False)
    assert {
        name: found["pupils_po"][name] for name in ("number", "isMet", "isGroupMet", "source")
    } == {
        "number": 14999,
        "isMet": False,
        "isGroupMet": None,
        "source": "DUO",
    }


def test_an_observer_is_no_board_of_the_region(as_user: SignIn, cast: Cast) -> None:
    make_organisation(region=cast.home.region, role=ParticipationRole.OBSERVER)

    body = page(as_user, cast)

    found = {one["measure"]: one["number"] for one in body["work"]["thresholds"]}
    assert (found["boards"], body["counts"]["boards"]) == (2, 2)


def test_an_overlap_is_refused_until_somebody_says_why(as_user: SignIn, cast: Cast) -> None:
    make_region(name="Zuid", municipality_codes=["0106"])
    path = f"/api/v1/regions/{cast.home.region.pk}/area"
    client = as_user(cast.home.coordinator)

    refused = client.put(path, {"municipalities": ["0106"]}, format="json")
    drawn = client.put(
        path, {"municipalities": ["0106"], "overlapReason": "Aan de grens."}, format="json"
    )

    assert (refused.status_code, refused.json()["code"]) == (409, "area-overlaps")
    assert [row["sharedWith"] for row in drawn.json()["municipalities"]] == [["Zuid"]]


def test_a_board_has_a_number_and_a_municipality_a_code(as_user: SignIn, cast: Cast) -> None:
    client = as_user(cast.home.coordinator)
    path = f"/api/v1/regions/{cast.home.region.pk}"
    body = {"kind": "board", "name": "Stichting Nieuw", "role": "observer"}

    board = client.post(f"{path}/participations", body)
    area = client.put(f"{path}/area", {"municipalities": ["Assen"]}, format="json")

    assert (board.status_code, board.json()["errors"]) == (
        400,
        [
            {
                "field": "boardNumber",
                "message": "Een schoolbestuur heeft een nummer van vijf cijfers.",
            }
        ],
    )
    assert (area.status_code, area.json()["errors"]) == (
        400,
        [
            {
                "field": "municipalities.0",
                "message": "De code van een gemeente heeft vier cijfers.",
            }
        ],
    )


def test_the_history_is_told_from_new_to_old(as_user: SignIn, cast: Cast) -> None:
    client = as_user(cast.home.coordinator)
    path = f"/api/v1/regions/{cast.home.region.pk}"
    client.patch(path, {"sectors": ["po"]}, format="json")
    client.post(f"{path}/participations", {"kind": "partner", "name": "UWV", "role": "partner"})

    told = client.get(f"{path}/history").json()["results"]
    only = client.get(f"{path}/history?subject=facts").json()["results"]

    assert [(row["label"], row["words"]) for row in told] == [
        ("Doet mee", "UWV, partner"),
        ("Gegevens aangepast", "Sectoren: primair onderwijs."),
    ]
    assert [row["actorName"] for row in only] == ["Koos Mulder"]


def lonely(cast: Cast, name: str = "=HYPERLINK(0)") -> SchoolLocation:
    """A school of no region, in Assen, with a name that a spreadsheet would take for a formula."""
    school = make_location(
        region=cast.home.region,
        board=cast.home.board,
        name=name,
        municipality_code="0106",
        municipality_name="Assen",
    )
    SchoolLocation.objects.filter(pk=school.pk).update(region=None)
    Region.objects.filter(pk=cast.home.region.pk).update(municipality_codes=["0106"])
    return school


def test_coverage_tells_of_the_own_area_and_the_nation_of_everything(
    as_user: SignIn, cast: Cast
) -> None:
    school = lonely(cast)
    own, all_of_it = (
        as_user(user).get(COVERAGE).json() for user in (cast.home.coordinator, cast.monitor)
    )
    behind = as_user(cast.home.coordinator).get(
        f"{COVERAGE}/school-locations?standing=in_none&municipality=0106"
    )

    assert own["coverage"] == {"total": 1, "inRegion": 0, "inNone": 1, "inTwo": 0}
    assert all_of_it["coverage"]["total"] == 5
    assert [row["id"] for row in behind.json()["results"]] == [school.pk]


def test_the_export_of_coverage_holds_no_formula(as_user: SignIn, cast: Cast) -> None:
    lonely(cast)

    answer = as_user(cast.monitor).get(f"{COVERAGE}-exports?format=csv&standing=in_none")

    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][:4] == ["gemeente", "gemeentecode", "vestigingscode", "vestiging"]
    assert [row[3] for row in rows[1:]] == ["'=HYPERLINK(0)"]
    for wanted in ("xlsx", "json"):
        assert as_user(cast.monitor).get(f"{COVERAGE}-exports?format={wanted}").status_code == 200


def test_coverage_takes_as_many_queries_however_many_schools(as_user: SignIn, cast: Cast) -> None:
    few = queries_of(as_user, cast.monitor, COVERAGE)
    lonely(cast, "De Eenling")
    lonely(cast, "De Tweede")

    assert queries_of(as_user, cast.monitor, COVERAGE) == few == SIGNING_IN + 1


def test_the_law_is_read_with_its_status_and_whether_it_binds(as_user: SignIn, cast: Cast) -> None:
    body = as_user(cast.home.sam).get("/api/v1/laws").json()

    rules = {rule["code"]: rule for rule in body["rules"]}
    hire = rules["external_hire_share"]
    assert (hire["value"], hire["status"], hire["monitorOnly"], hire["isBinding"]) == (
        5.0,
        "proposed",
        True,
        False,
    )
    assert rules["one_region_per_location"]["isBinding"]
    assert body["schemes"][0]["thresholds"][0]["measure"] == "boards"


def test_an_alliance_is_on_the_page_of_its_regions(as_user: SignIn, cast: Cast) -> None:
    regions = [cast.home.region.pk, cast.away.region.pk]
    body = {
        "name": "Noordelijke Alliantie",
        "regions": regions,
        "institutes": [cast.home.institute.pk],
    }

    made = as_user(cast.monitor).post("/api/v1/alliances", body, format="json")

    assert made.status_code == 201
    alliance = page(as_user, cast)["alliances"][0]
    assert [one["id"] for one in alliance["regions"]] == sorted(regions)
    assert alliance["institutes"] == [
        {"id": cast.home.institute.pk, "name": cast.home.institute.name}
    ]


def test_a_region_chooses_the_colour_that_its_own_people_see(as_user: SignIn, cast: Cast) -> None:
    region = f"/api/v1/regions/{cast.home.region.pk}"
    as_user(cast.home.coordinator).patch(region, {"houseColour": "heather"}, format="json")

    def colours_of(user: Any) -> set[str]:
        roles = as_user(user).get("/api/v1/me").json()["roles"]
        return {role["region"]["houseColour"] for role in roles}

    assert colours_of(cast.home.leader) == {"heather"}
    assert colours_of(cast.away.leader) == {"chalkboard"}


def test_a_colour_that_does_not_exist_is_refused_by_its_field(as_user: SignIn, cast: Cast) -> None:
    answer = as_user(cast.home.coordinator).patch(
        f"/api/v1/regions/{cast.home.region.pk}", {"houseColour": "pink"}, format="json"
    )

    assert answer.status_code == 400
    assert [error["field"] for error in answer.json()["errors"]] == ["houseColour"]
    assert page(as_user, cast)["houseColour"] == "chalkboard"
