"""Who looked at whose data: kept once, never changed, and forgotten in time."""

from datetime import datetime, timedelta

import pytest
from django.db import IntegrityError, InternalError, transaction
from django.utils import timezone

from pool.people.domain.views import forget_views, note_view
from pool.people.enums import ViewKind
from pool.people.models import RecordView
from pool.people.queries import views_of
from pool.requests import tasks
from pool.requests.models import PoolPolicy
from pool.requests.policy import PolicySettings
from regions.actors import SYSTEM, Actor, actor_of
from regions.roles import Action
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def look(cast: Cast, actor: Actor, *people: int, now: datetime = NOW) -> None:
    note_view(
        actor=actor,
        action=Action.VIEW_SUBSTITUTES,
        kind=ViewKind.RECORD,
        region_id=cast.home.region.pk,
        substitute_ids=people,
        now=now,
    )


def test_a_look_is_kept_with_the_role_that_allowed_it(cast: Cast) -> None:
    home = cast.home
    look(cast, actor_of(home.planner, NOW), home.substitute.pk)
    look(cast, actor_of(home.board_hr, NOW), home.substitute.pk)

    rows = views_of(home.substitute).order_by("pk")
    assert [(row.viewer, row.viewer_role, row.organisation) for row in rows] == [
        (home.planner, "planner", None),
        (home.board_hr, "board_hr", home.board),
    ]


def test_a_screen_that_refreshes_itself_adds_nothing_within_the_hour(cast: Cast) -> None:
    planner, pk = actor_of(cast.home.planner, NOW), cast.home.substitute.pk
    for minutes in (0, 1, 30, 120):
        look(cast, planner, pk, now=NOW + timedelta(minutes=minutes))

    assert views_of(cast.home.substitute).count() == 2


def test_a_list_is_one_row_and_everybody_on_it_can_read_it(cast: Cast) -> None:
    look(cast, actor_of(cast.home.planner, NOW), cast.home.substitute.pk, 987654)

    [row] = RecordView.objects.all()
    assert list(views_of(cast.home.substitute)) == [row]
    assert list(views_of(cast.away.substitute)) == []


@pytest.mark.parametrize("who", ["sam", "stranger", "clock"])
def test_who_has_no_role_for_it_here_leaves_no_row(cast: Cast, who: str) -> None:
    actors = {
        "sam": actor_of(cast.home.sam, NOW),
        "stranger": actor_of(cast.away.planner, NOW),
        "clock": SYSTEM,
    }

    look(cast, actors[who], cast.home.substitute.pk)

    assert RecordView.objects.count() == 0


def test_the_database_keeps_what_was_seen(cast: Cast) -> None:
    look(cast, actor_of(cast.home.planner, NOW), cast.home.substitute.pk, now=timezone.now())

    for change in (
        lambda: RecordView.objects.update(substitute_ids=[]),
        lambda: RecordView.objects.all().delete(),
    ):
        with pytest.raises((IntegrityError, InternalError)), transaction.atomic():
            change()
    assert RecordView.objects.count() == 1


def test_each_region_forgets_after_the_days_of_its_policy(cast: Cast) -> None:
    now = timezone.now()
    PoolPolicy.objects.create(
        region=cast.home.region,
        from_date="2021-01-01",
        name="Kort",
        settings={"views_kept_days": 60},
    )
    for place in (cast.home, cast.away):
        for days in (59, 61, 366):
            note_view(
                actor=actor_of(place.planner, now),
                action=Action.VIEW_SUBSTITUTES,
                kind=ViewKind.RECORD,
                region_id=place.region.pk,
                substitute_ids=[place.substitute.pk],
                now=now - timedelta(days=days),
            )

    tasks.forget_old_views(int(now.timestamp()))

    assert views_of(cast.home.substitute).count() == 1
    assert views_of(cast.away.substitute).count() == 2


def test_no_policy_keeps_it_for_less_than_a_month() -> None:
    with pytest.raises(ValueError, match="ten minste 30 dagen"):
        PolicySettings(views_kept_days=29)


def test_nothing_fresh_is_forgotten_whatever_is_asked(cast: Cast) -> None:
    now = timezone.now()
    look(cast, actor_of(cast.home.planner, now), cast.home.substitute.pk, now=now)

    with pytest.raises((IntegrityError, InternalError)), transaction.atomic():
        forget_views(region_id=cast.home.region.pk, before=now + timedelta(days=1))
    assert RecordView.objects.count() == 1
