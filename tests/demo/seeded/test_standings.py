"""How the demo regions stand: every status has a history, and the nation has something to look at."""

from demo.nation import GREEN_CODE, LIGHT_CODE, MERGED_CODE
from demo.standings import EMPTIED, OBSERVER, PARTNER, make_standings
from notices.enums import Channel, DeliveryState
from notices.models import Delivery
from regions.coverage import coverage_of, summed
from regions.domain.roles_by_hand import ROLE_GIVEN
from regions.enums import RegionStatus, RegionSubject
from regions.models import Region, RegionEvent, SchoolLocation
from regions.overviews import overview_of
from regions.pages import for_region_rows, page_of_region
from tests.demo.seeded.conftest import Demo


def test_every_demo_region_has_its_status_and_how_it_came_there(demo: Demo) -> None:
    statuses = dict(Region.objects.values_list("code", "status"))
    steps = RegionEvent.objects.filter(region=demo.region, subject=RegionSubject.STATUS)

    assert statuses == {
        demo.region.code: RegionStatus.ESTABLISHED,
        demo.other_region.code: RegionStatus.PROVISIONAL,
        LIGHT_CODE: RegionStatus.PROVISIONAL,
        GREEN_CODE: RegionStatus.APPLIED,
        MERGED_CODE: RegionStatus.MERGED,
    }
    assert list(steps.order_by("on_date", "pk").values_list("move", flat=True)) == [
        "apply",
        "grant",
        "ask",
        "make_forerunner",
        "establish",
    ]
    assert demo.other_region.asked_status == RegionStatus.FORERUNNER


def test_the_page_of_the_first_region_has_everything_on_it(demo: Demo) -> None:
    today = demo.now.date()
    region = for_region_rows(Region.objects.filter(pk=demo.region.pk), today=today).get()

    page = page_of_region(region, today=today)

    roles = {row.role for row in page.participations}
    names = {row.organisation.name for row in page.participations}
    assert roles == {"penvoerder", "member", "institute", "observer", "partner"}
    assert {OBSERVER.name, PARTNER.name} < names
    assert {row.phase for row in page.participations if row.role == "member"} == {
        "step_in",
        "step_on",
        "step_forward",
    }
    assert page.work.vacant_seats == [EMPTIED]
    assert [one.name for one in page.predecessors] == ["Onderwijsregio IJsselvallei"]
    assert len(page.alliances) == 1
    assert all(row.schools for row in page.area)
    assert {one.is_group_met for one in page.work.checks} == {True}


def test_the_nation_sees_a_gap_and_schools_in_two_regions(demo: Demo) -> None:
    today = demo.now.date()
    whole = summed(coverage_of(SchoolLocation.objects.all(), today=today))
    nation = overview_of(today=today)

    assert (whole.in_none, whole.in_two) == (4, 2)
    assert {dot.region_id is None for dot in nation.dots} == {True, False}


def test_making_it_again_changes_nothing_and_no_mail_of_the_past_goes_out(demo: Demo) -> None:
    events = RegionEvent.objects.count()

    make_standings(now=demo.now)

    assert RegionEvent.objects.count() == events
    told = Delivery.objects.filter(notice__kind=ROLE_GIVEN).exclude(channel=Channel.SCREEN)
    assert set(told.values_list("state", flat=True)) == {DeliveryState.DROPPED}
