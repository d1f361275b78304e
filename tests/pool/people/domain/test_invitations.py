"""An imported pool learns to sign in."""

from datetime import timedelta

import pytest

from accounts.models import User
from notices.models import Notice
from pool.people.domain.invitations import invite_pool, invite_substitute, invite_substitutes
from pool.people.enums import SubstituteStatus
from pool.people.errors import AccountTaken, EmailMissing, EmailShared, NotInThePool, PeopleError
from pool.people.models import Substitute
from regions.actors import actor_of
from regions.enums import Role
from regions.errors import NotFound
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW
from tests.factories.people import make_substitute
from tests.factories.regions import make_region

pytestmark = pytest.mark.django_db


def test_everybody_with_an_address_of_their_own_can_sign_in() -> None:
    region, other = make_region(), make_region()
    sam = make_substitute(region=region, pool_number="P1", email="sam@pool.test")
    make_substitute(region=region, pool_number="P2", email="")
    make_substitute(region=region, pool_number="P3", email="samen@pool.test")
    make_substitute(region=region, pool_number="P4", email="Samen@pool.test")
    make_substitute(region=other, pool_number="P1", email="ander@pool.test")

    result = invite_substitutes(region=region, now=NOW)

    sam.refresh_from_db()
    assert (result.invited, result.without_email, result.shared_email) == (
        ("P1",),
        ("P2",),
        ("P3", "P4"),
    )
    assert list(User.objects.values_list("email", flat=True)) == ["sam@pool.test"]
    assert sam.user is not None
    assert actor_of(sam.user, NOW).regions_as(Role.SUBSTITUTE) == {region.pk}


def test_inviting_twice_changes_nothing() -> None:
    region = make_region()
    make_substitute(region=region, pool_number="P1", email="sam@pool.test")
    invite_substitutes(region=region, now=NOW)

    result = invite_substitutes(region=region, now=NOW)

    assert (result.invited, User.objects.count()) == ((), 1)


def test_the_pool_office_invites_one_person_who_hears_how_to_come_in() -> None:
    cast = make_cast()
    noor = make_substitute(region=cast.home.region, pool_number="P7", email="noor@pool.test")

    invited = invite_substitute(
        actor=actor_of(cast.home.planner, NOW), substitute_id=noor.pk, now=NOW
    )

    user = User.objects.get(email="noor@pool.test")
    assert invited.user == user
    assert actor_of(user, NOW).regions_as(Role.SUBSTITUTE) == {cast.home.region.pk}
    assert Notice.objects.filter(recipient=user).count() == 1


def test_a_second_invitation_on_one_day_mails_nobody_again() -> None:
    cast = make_cast()
    noor = make_substitute(region=cast.home.region, pool_number="P7", email="noor@pool.test")
    planner = actor_of(cast.home.planner, NOW)

    for _ in range(2):
        invite_substitute(actor=planner, substitute_id=noor.pk, now=NOW)

    assert Notice.objects.filter(kind="role_given").count() == 1


@pytest.mark.parametrize(
    ("about", "refusal"),
    [
        ({"email": ""}, EmailMissing),
        ({"email": "SAMEN@pool.test"}, EmailShared),
        ({"email": "weg@pool.test", "status": SubstituteStatus.LEFT}, NotInThePool),
    ],
    ids=["without an address", "with the address of another", "who left"],
)
def test_somebody_who_cannot_sign_in_is_not_invited(
    about: dict[str, str], refusal: type[PeopleError]
) -> None:
    cast = make_cast()
    make_substitute(region=cast.home.region, pool_number="P6", email="samen@pool.test")
    noor = make_substitute(region=cast.home.region, pool_number="P7", **about)

    with pytest.raises(refusal):
        invite_substitute(actor=actor_of(cast.home.planner, NOW), substitute_id=noor.pk, now=NOW)


def test_the_pool_office_invites_its_own_pool_only() -> None:
    cast = make_cast()
    make_substitute(region=cast.home.region, pool_number="P7", email="noor@pool.test")
    make_substitute(region=cast.away.region, pool_number="P7", email="elders@pool.test")
    planner = actor_of(cast.home.planner, NOW)

    result = invite_pool(actor=planner, region_id=cast.home.region.pk, now=NOW)

    assert (result.invited, User.objects.filter(email="elders@pool.test").count()) == (("P7",), 0)
    with pytest.raises(NotFound):
        invite_pool(actor=planner, region_id=cast.away.region.pk, now=NOW)


def make_returner(cast: Cast) -> tuple[Substitute, Substitute]:
    """Somebody who left with an account, and their new row with the same address."""
    left = make_substitute(region=cast.home.region, pool_number="P1", email="noor@pool.test")
    invite_substitute(actor=actor_of(cast.home.planner, NOW), substitute_id=left.pk, now=NOW)
    Substitute.objects.filter(pk=left.pk).update(status=SubstituteStatus.LEFT)
    back = make_substitute(region=cast.home.region, pool_number="P2", email="Noor@pool.test")
    return left, back


def test_who_came_back_under_another_number_stops_nobody_else_from_being_invited() -> None:
    cast = make_cast()
    make_returner(cast)
    make_substitute(region=cast.home.region, pool_number="P3", email="other@pool.test")

    result = invite_pool(
        actor=actor_of(cast.home.planner, NOW), region_id=cast.home.region.pk, now=NOW
    )

    assert (result.invited, result.shared_email, result.account_taken) == (("P3",), (), ("P2",))


def test_the_account_of_another_row_is_not_taken_over() -> None:
    cast = make_cast()
    left, back = make_returner(cast)

    with pytest.raises(AccountTaken):
        invite_substitute(actor=actor_of(cast.home.planner, NOW), substitute_id=back.pk, now=NOW)

    left.refresh_from_db()
    back.refresh_from_db()
    assert (left.user is None, back.user) == (False, None)


def test_an_account_on_a_row_of_another_region_is_no_hindrance() -> None:
    cast = make_cast()
    noor = make_substitute(region=cast.home.region, pool_number="P7", email=cast.away.sam.email)

    invited = invite_substitute(
        actor=actor_of(cast.home.planner, NOW), substitute_id=noor.pk, now=NOW
    )

    assert invited.user == cast.away.sam


@pytest.mark.parametrize("address", ["planner@elders.test", "nieuw@pool.test", ""])
def test_inviting_again_after_the_address_changed_mails_the_same_account(address: str) -> None:
    cast = make_cast()
    planner = actor_of(cast.home.planner, NOW)
    noor = make_substitute(region=cast.home.region, pool_number="P7", email="noor@pool.test")
    user = invite_substitute(actor=planner, substitute_id=noor.pk, now=NOW).user
    Substitute.objects.filter(pk=noor.pk).update(email=address)
    accounts = User.objects.count()

    again = invite_substitute(actor=planner, substitute_id=noor.pk, now=NOW + timedelta(days=1))

    assert (again.user, again.version) == (user, noor.version + 1)
    assert (Notice.objects.filter(recipient=user).count(), User.objects.count()) == (2, accounts)
