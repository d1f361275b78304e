"""The pool office lets people in, and ends roles, in its own region only."""

from datetime import timedelta

import pytest

from accounts.models import User
from notices.models import Notice
from notices.registry import render
from regions.access import memberships_visible_to
from regions.actors import actor_of
from regions.domain.roles_by_hand import Invitation, end_role, invite_person
from regions.enums import Role
from regions.errors import (
    NotFound,
    OwnRole,
    RoleHeldAlready,
    RoleNotEndable,
    RoleNotGivable,
    RolePlaceMissing,
)
from regions.models import Membership
from regions.queries import search_memberships
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def invite(cast: Cast, **about: object) -> Membership:
    wanted = {"email": "Nel@school.test", "name": "Nel Bos", "role": Role.SCHOOL_LEADER} | about
    return invite_person(
        actor=actor_of(cast.home.planner, NOW),
        region_id=cast.home.region.pk,
        invitation=Invitation(**wanted),  # type: ignore[arg-type]  # names and values of the test
        now=NOW,
    )


def test_a_school_leader_gets_an_account_the_role_and_one_mail(cast: Cast) -> None:
    made = invite(cast, location_id=cast.home.location.pk)

    nel = User.objects.get(email="nel@school.test")
    held = actor_of(nel, NOW).memberships
    assert [(one.role, one.location_id) for one in held] == [
        (Role.SCHOOL_LEADER, cast.home.location.pk)
    ]
    notice = Notice.objects.get(recipient=nel)
    said = render(kind=notice.kind, subject_id=notice.subject_id, recipient_id=nel.pk)
    assert said is not None
    assert (said.subject, said.action_url) == (
        "Je kunt inloggen op de Vervangingspool",
        "/inloggen",
    )
    assert said.text[0] == "Je bent toegevoegd als schoolleider bij De Regenboog."
    assert made.user == nel


def test_somebody_with_an_account_keeps_it_and_its_name(cast: Cast) -> None:
    made = invite(cast, email=cast.home.sam.email, location_id=cast.home.location.pk)

    assert (made.user, made.user.name) == (cast.home.sam, "Sam Visser")


def test_who_invites_does_not_learn_who_has_an_account_elsewhere(cast: Cast) -> None:
    stranger = cast.away.planner
    stranger.last_login = NOW - timedelta(hours=1)
    stranger.save()

    made = invite(cast, email=stranger.email, name="Wie ben je", role=Role.COORDINATOR)

    rows = memberships_visible_to(actor_of(cast.home.planner, NOW))
    found = {
        word: search_memberships(rows, now=NOW, text=word).filter(user=stranger).count()
        for word in ("Petra", "Wie")
    }
    assert (made.shown_name, made.was_used) == ("Wie ben je", False)
    assert found == {"Petra": 0, "Wie": 1}


def test_who_signs_in_after_the_invitation_is_shown_by_their_own_name(cast: Cast) -> None:
    made = invite(cast, email=cast.away.planner.email, name="x", role=Role.COORDINATOR)
    made.user.last_login = NOW + timedelta(minutes=5)
    made.user.save()

    rows = memberships_visible_to(actor_of(cast.home.planner, NOW))
    found = search_memberships(rows, now=NOW, text="Petra", role=Role.COORDINATOR)
    assert [(row.pk, row.shown_name, row.was_used) for row in found] == [
        (made.pk, "Petra Smit", True)
    ]


def test_inviting_and_ending_in_turn_mails_once_a_day(cast: Cast) -> None:
    planner = actor_of(cast.home.planner, NOW)
    for _ in range(3):
        made = invite(cast, role=Role.COORDINATOR)
        end_role(actor=planner, membership_id=made.pk, now=NOW)

    told = Notice.objects.filter(recipient__email="nel@school.test").order_by("kind")
    assert list(told.values_list("kind", flat=True)) == ["role_ended", "role_given"]


def test_the_one_mail_of_a_day_speaks_of_the_role_that_runs(cast: Cast) -> None:
    first = invite(cast, location_id=cast.home.location.pk)
    end_role(actor=actor_of(cast.home.planner, NOW), membership_id=first.pk, now=NOW)
    invite(cast, location_id=cast.home.other_location.pk)

    notice = Notice.objects.get(recipient=first.user, kind="role_given")
    said = render(kind=notice.kind, subject_id=notice.subject_id, recipient_id=first.user_id)
    assert said is not None
    assert said.text[0] == "Je bent toegevoegd als schoolleider bij De Klimop."


@pytest.mark.parametrize("role", [Role.SEAT_HOLDER, Role.INSTITUTE])
def test_the_pool_office_ends_no_role_it_has_no_say_over(cast: Cast, role: Role) -> None:
    held = Membership.objects.get(user=cast.home.people[role])

    with pytest.raises(RoleNotEndable):
        end_role(actor=actor_of(cast.home.planner, NOW), membership_id=held.pk, now=NOW)

    held.refresh_from_db()
    assert held.ended_at is None


def test_the_pool_office_ends_the_role_of_a_substitute(cast: Cast) -> None:
    held = Membership.objects.get(user=cast.home.sam)

    ended = end_role(actor=actor_of(cast.home.planner, NOW), membership_id=held.pk, now=NOW)

    assert ended.ended_at == NOW


def test_the_same_role_at_the_same_place_is_refused(cast: Cast) -> None:
    invite(cast, location_id=cast.home.location.pk)

    with pytest.raises(RoleHeldAlready):
        invite(cast, email="NEL@school.test", location_id=cast.home.location.pk)


@pytest.mark.parametrize("role", [Role.SCHOOL_LEADER, Role.BOARD_HR])
def test_a_role_of_a_place_needs_the_place(cast: Cast, role: Role) -> None:
    with pytest.raises(RolePlaceMissing):
        invite(cast, role=role)


@pytest.mark.parametrize(
    "role", [Role.SUBSTITUTE, Role.SEAT_HOLDER, Role.INSTITUTE, Role.NATIONAL_MONITOR]
)
def test_other_roles_are_not_for_the_pool_office_to_give(cast: Cast, role: Role) -> None:
    with pytest.raises(RoleNotGivable):
        invite(cast, role=role, organisation_id=cast.home.board.pk)


def test_a_school_and_a_board_of_another_region_do_not_exist(cast: Cast) -> None:
    with pytest.raises(NotFound):
        invite(cast, location_id=cast.away.location.pk)
    with pytest.raises(NotFound):
        invite(cast, role=Role.BOARD_HR, organisation_id=cast.away.board.pk)
    with pytest.raises(NotFound):
        invite(cast, role=Role.BOARD_HR, organisation_id=cast.home.institute.pk)

    assert User.objects.filter(email="nel@school.test").count() == 0


def test_an_ended_role_opens_nothing_any_more_and_its_mail_is_not_sent(cast: Cast) -> None:
    made = invite(cast, role=Role.BOARD_HR, organisation_id=cast.home.board.pk)

    ended = end_role(actor=actor_of(cast.home.planner, NOW), membership_id=made.pk, now=NOW)

    assert (ended.ended_at, actor_of(made.user, NOW).memberships) == (NOW, ())
    assert render(kind="role_given", subject_id=made.pk, recipient_id=made.user_id) is None


def test_nobody_ends_a_role_of_their_own_or_of_another_region(cast: Cast) -> None:
    planner = actor_of(cast.home.planner, NOW)
    theirs = Membership.objects.get(user=cast.away.leader)

    with pytest.raises(OwnRole):
        end_role(actor=planner, membership_id=planner.memberships[0].id, now=NOW)
    with pytest.raises(NotFound):
        end_role(actor=planner, membership_id=theirs.pk, now=NOW)

    assert Membership.objects.filter(ended_at__isnull=False).count() == 0
