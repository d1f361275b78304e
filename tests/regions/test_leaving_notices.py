"""Who loses a role, or whose region merges or stops, reads what ended, when, and what stays to be read."""

import pytest

from notices.models import Notice
from notices.registry import kind_named, render
from regions.actors import actor_of
from regions.domain.memberships import end_roles
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus, Role
from regions.models import Membership
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW
from tests.factories.regions import make_membership

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def close(cast: Cast, to_status: RegionStatus) -> None:
    """Home stops, or goes up in the region next door."""
    merged = to_status == RegionStatus.MERGED
    move = StatusMove(
        to_status=to_status,
        reason="Samen.",
        successor_id=cast.away.region.pk if merged else None,
    )
    decide_status(
        actor=actor_of(cast.monitor, NOW), region_id=cast.home.region.pk, move=move, now=NOW
    )


def read(notice: Notice) -> str:
    rendered = render(
        kind=notice.kind, subject_id=notice.subject_id, recipient_id=notice.recipient_id
    )
    return "" if rendered is None else " ".join(rendered.text)


def test_who_loses_a_role_reads_which_when_and_what_stays(cast: Cast) -> None:
    petra, region = cast.home.planner, cast.home.region
    make_membership(user=petra, role=Role.COORDINATOR, region=cast.away.region)

    end_roles(email=petra.email, region=region, role=Role.PLANNER, now=NOW)

    told = Notice.objects.get()
    words = read(told)
    assert (told.kind, told.recipient) == ("role_ended", petra)
    assert f"poolplanner bij {region.name}" in words
    assert f"kunt lezen: regiocoördinator bij {cast.away.region.name}." in words
    lock_screen = kind_named("role_ended").lock_screen
    assert lock_screen is not None
    assert region.name not in f"{lock_screen.title} {lock_screen.body}"


def test_who_has_no_role_left_reads_that_nothing_can_be_read_any_more(cast: Cast) -> None:
    end_roles(email=cast.home.planner.email, region=cast.home.region, role=Role.PLANNER, now=NOW)

    assert "Je kunt in de Vervangingspool niets meer lezen." in read(Notice.objects.get())


def test_a_role_that_was_given_back_is_not_told_any_more(cast: Cast) -> None:
    petra, region = cast.home.planner, cast.home.region
    end_roles(email=petra.email, region=region, role=Role.PLANNER, now=NOW)
    make_membership(user=petra, role=Role.PLANNER, region=region)

    assert read(Notice.objects.get()) == ""


@pytest.mark.parametrize(
    ("to_status", "kind", "sentence"),
    [
        (RegionStatus.MERGED, "region_merged", "loopt door in"),
        (RegionStatus.ENDED, "region_ended", "kun je alleen nog lezen"),
    ],
)
def test_everybody_of_a_region_that_closes_hears_it_once_and_nobody_next_door(
    cast: Cast, to_status: RegionStatus, kind: str, sentence: str
) -> None:
    home = cast.home
    people = set(Membership.objects.filter(region=home.region).values_list("user_id", flat=True))
    make_membership(user=home.planner, role=Role.COORDINATOR, region=home.region)

    close(cast, to_status)

    told = {notice.recipient_id: notice for notice in Notice.objects.all()}
    assert Notice.objects.count() == len(told)
    assert (set(told), {notice.kind for notice in told.values()}) == (people, {kind})
    for_koos, for_sam = read(told[home.coordinator.pk]), read(told[home.sam.pk])
    assert sentence in for_koos
    assert "de besluiten, de afspraken, het plan en de verrekening van" in for_koos
    assert f"veranderen: de besluiten van {home.region.name}." in for_sam
