"""The export of one's own data: all of it, and of nobody else."""

import json
from datetime import time

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.personal_data import everything_held_of
from notices.models import Notice
from notices.reaching import Window
from notices.windows import set_windows
from pool.requests.models import AcceptanceRule
from regions.enums import Role
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.phones import make_device

ADDRESS = "/api/v1/me/personal-data"


def test_the_export_holds_what_every_room_keeps(cast: Cast, as_user: SignIn) -> None:
    held = as_user(cast.home.sam).get(ADDRESS).json()["holdings"]

    filled = {one["name"] for one in held if one["rows"]}
    assert filled >= {
        "account",
        "memberships",
        "substitute",
        "papers",
        "employments",
        "availability",
    }
    assert all(one["title"] and one["kept"] for one in held)


def test_the_export_holds_nothing_of_anybody_else(cast: Cast, as_user: SignIn) -> None:
    """Everybody else of both regions, the look-alike included."""
    sam = cast.home.sam
    for user in (sam, cast.away.sam):
        Notice.objects.create(
            kind="test",
            recipient=user,
            subject_id=1,
            dedupe_key=f"test {user.pk}",
            title=f"Voor {user.email}",
            created_at=timezone.now(),
        )

    text = json.dumps(as_user(sam).get(ADDRESS).json(), ensure_ascii=False)

    others = [*cast.home.people.values(), *cast.away.people.values(), cast.monitor]
    assert f"Voor {sam.email}" in text
    assert [user.email for user in others if user != sam and user.email in text] == []
    assert cast.away.region.name not in text or cast.away.region.name == cast.home.region.name


def test_who_looked_is_told_by_role_and_the_block_list_of_a_school_stays_silent(
    cast: Cast, as_user: SignIn
) -> None:
    as_user(cast.home.planner).get(f"/api/v1/substitutes/{cast.home.substitute.pk}")

    held = {one.name: one for one in everything_held_of(cast.home.sam.pk)}

    assert [row["in de rol van"] for row in held["views"].rows] == [Role.PLANNER.label]
    assert "schoolLists" not in held


def test_devices_and_times_are_told_without_the_secret_address(cast: Cast) -> None:
    sam = cast.home.sam
    device = make_device(sam, now=timezone.now())
    set_windows(
        user_id=sam.pk, windows=[Window(weekday=0, from_time=time(6, 30), until_time=time(8, 30))]
    )

    held = {one.name: one.rows for one in everything_held_of(sam.pk)}

    assert [row["naam"] for row in held["phones"]] == ["Chrome op Android"]
    assert device.endpoint not in str(held)
    assert held["contactWindows"] == [{"dag": "maandag", "vanaf": "06:30", "tot": "08:30"}]


def test_own_rules_are_told_with_their_schools(cast: Cast) -> None:
    place = cast.home
    rule = AcceptanceRule.objects.create(
        substitute=place.substitute,
        until_days_before=1,
        until_time=time(20),
        whole_days_only=True,
        active_since=timezone.now(),
        created_at=timezone.now(),
    )
    rule.locations.add(place.location)

    held = {one.name: one.rows for one in everything_held_of(place.sam.pk)}

    assert [row["scholen"] for row in held["own_rules"]] == [place.location.name]
    assert held["own_rules"][0]["tot"] == "20:00 een dag ervoor"
    assert {one.name: one.rows for one in everything_held_of(cast.away.sam.pk)}["own_rules"] == []


def test_the_number_of_queries_does_not_grow_with_what_is_held(
    cast: Cast,
) -> None:
    counts = []
    for number in range(2):
        with CaptureQueriesContext(connection) as queries:
            everything_held_of(cast.home.sam.pk)
        counts.append(len(queries))
        for more in range(3):
            Notice.objects.create(
                kind="test",
                recipient=cast.home.sam,
                subject_id=1,
                dedupe_key=f"{number} {more}",
                created_at=timezone.now(),
            )

    assert counts[0] == counts[1]
