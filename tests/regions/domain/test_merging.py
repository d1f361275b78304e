"""Merging: members, schools, area, pool and people go along; the old region stays to be read."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from pool.people.models import Substitute
from regions.access import get_region, regions_visible_to
from regions.actors import Actor, actor_of
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import HolidayRegion, RegionKind, RegionStatus, Role
from regions.errors import NotFound, RegionMoveNotAllowed, RegionSuccessorMissing, RegionWorkRuns
from regions.models import AreaPart, Membership, Region, RegionEvent
from regions.queries import running_participations
from regions.roles import Action
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.holidays import make_school_holiday
from tests.factories.onlookers import appoint_penvoerder, make_observer
from tests.factories.regions import make_region
from tests.factories.requests import make_request

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    made = make_cast()
    for region, code in ((made.home.region, "0106"), (made.away.region, "0114")):
        region.municipality_codes = [code]
        region.save()
        AreaPart.objects.create(region=region, code=code, from_date=LONG_AGO)
    return made


@pytest.fixture
def rik(cast: Cast) -> Actor:
    """The Realisatie-eenheid."""
    return actor_of(cast.monitor, NOW)


def merge(cast: Cast, rik: Actor, *, into: Region | None = None) -> Region:
    """The region of the cast goes up in the one next door."""
    move = StatusMove(
        to_status=RegionStatus.MERGED,
        reason="Samen zijn we sterker.",
        successor_id=(into or cast.away.region).pk,
    )
    return decide_status(actor=rik, region_id=cast.home.region.pk, move=move, now=NOW)


def test_everything_goes_along_to_the_successor(cast: Cast, rik: Actor) -> None:
    appoint_penvoerder(cast.home)
    appoint_penvoerder(cast.away)
    observer = make_observer(cast.home)
    moved = cast.home.region.participations.count()

    old = merge(cast, rik)

    new = Region.objects.get(pk=cast.away.region.pk)
    parts = running_participations(today=TODAY).filter(region=new)
    roles = dict(parts.values_list("organisation_id", "role"))
    assert (old.status, old.merged_into) == ("merged", new)
    assert len(roles) == 3 + moved
    assert roles[cast.home.board.pk] == "member"
    assert roles[cast.away.board.pk] == "penvoerder"
    assert roles[observer.organisation.pk] == "observer"
    assert not running_participations(today=TODAY).filter(region=old).exists()
    assert new.municipality_codes == ["0106", "0114"]
    assert new.locations.count() == 4
    assert Substitute.objects.filter(region=new).count() == 2


def test_holidays_go_along_where_the_successor_has_none_of_its_own(cast: Cast, rik: Actor) -> None:
    home, away = cast.home.region, cast.away.region
    theirs = make_school_holiday(region=away, name="Herfst")
    shared = make_school_holiday(region=home, first_date=TODAY + timedelta(days=2))
    going = [
        make_school_holiday(region=home, holiday_region=HolidayRegion.SOUTH),
        make_school_holiday(region=home, name="Kerst", first_date=TODAY + timedelta(days=30)),
    ]

    merge(cast, rik)

    assert set(away.school_holidays.all()) == {theirs, *going}
    # It stays to be read where it was typed.
    assert list(home.school_holidays.all()) == [shared]
    events = RegionEvent.objects.filter(region__in=(home, away), facts__school_holidays=2)
    assert {one.region_id for one in events} == {home.pk, away.pk}


def test_people_keep_their_roles_in_the_successor(cast: Cast, rik: Actor) -> None:
    before = Membership.objects.filter(region=cast.home.region).count()

    merge(cast, rik)

    held = actor_of(cast.home.leader, NOW).memberships
    assert [(one.role, one.region_id, one.location_id) for one in held] == [
        (Role.SCHOOL_LEADER, cast.away.region.pk, cast.home.location.pk)
    ]
    ended = Membership.objects.filter(region=cast.home.region, ended_at=NOW)
    assert ended.count() == before


def test_the_old_region_is_read_by_who_goes_on_and_changed_by_nobody(
    cast: Cast, rik: Actor
) -> None:
    merge(cast, rik)

    koos = actor_of(cast.home.coordinator, NOW)
    old = cast.home.region.pk
    assert set(regions_visible_to(koos)) == {cast.home.region, cast.away.region}
    assert get_region(actor=koos, action=Action.VIEW_REGION_WORK, region_id=old).pk == old
    with pytest.raises(NotFound):
        get_region(actor=koos, action=Action.KEEP_REGION, region_id=old)
    with pytest.raises(RegionMoveNotAllowed):
        merge(cast, rik)


def test_the_history_of_both_tells_of_it(cast: Cast, rik: Actor) -> None:
    old = merge(cast, rik)

    told = RegionEvent.objects.get(region=old)
    heard = RegionEvent.objects.get(region=cast.away.region)
    gone = {
        "participations": 3,
        "schools": 2,
        "municipalities": ["0106"],
        "school_holidays": 0,
        "people": 7,
    }
    assert told.facts == {"successor": "Noord", **gone}
    assert heard.facts == {"predecessor": "Noord", **gone}
    assert list(cast.away.region.predecessors.all()) == [old]


def test_a_pool_number_that_is_taken_and_a_person_in_both_pools(cast: Cast, rik: Actor) -> None:
    """Sam of home gets a number with the old region before it; who is in both pools stays there once."""
    home, away = cast.home.substitute, cast.away.substitute
    Substitute.objects.filter(pk=home.pk).update(pool_number=away.pool_number)
    twin = Substitute.objects.create(
        region=cast.home.region,
        user=cast.away.sam,
        pool_number="tweeling",
        given_name="Sam",
        family_name="Visser",
        category=away.category,
    )

    merge(cast, rik)

    home.refresh_from_db()
    twin.refresh_from_db()
    assert home.pool_number == f"{cast.home.region.pk}-{away.pool_number}"
    assert (home.region, twin.region) == (cast.away.region, cast.home.region)


def test_a_region_does_not_merge_while_its_pool_is_asking(cast: Cast, rik: Actor) -> None:
    make_request(location=cast.home.location, requested_by=cast.home.leader, day=TODAY, now=NOW)

    with pytest.raises(RegionWorkRuns) as refused:
        merge(cast, rik)
    (hindrance,) = refused.value.hindrances
    assert (hindrance.kind, hindrance.what) == ("open-requests", "1 open aanvraag")
    assert hindrance.where.startswith("bij 1 school, tot en met ")
    assert refused.value.sentence.startswith("Deze regio kan nog niet samengaan of stoppen: 1 open")
    assert "laat de school of de planner de aanvraag intrekken" in refused.value.sentence


def test_a_successor_runs_is_another_and_is_of_the_same_kind(cast: Cast, rik: Actor) -> None:
    gone = make_region(status=RegionStatus.ENDED)
    national = make_region(kind=RegionKind.NATIONAL)

    for wrong in (gone, cast.home.region):
        with pytest.raises(RegionSuccessorMissing):
            merge(cast, rik, into=wrong)
    with pytest.raises(RegionMoveNotAllowed):
        merge(cast, rik, into=national)


def test_the_database_wants_a_successor_and_never_oneself(cast: Cast) -> None:
    region = cast.home.region
    region.status = RegionStatus.MERGED
    with pytest.raises(IntegrityError, match="names_its_successor"), transaction.atomic():
        region.save()
    region.merged_into = region
    with pytest.raises(IntegrityError, match="merge_into_itself"), transaction.atomic():
        region.save()
