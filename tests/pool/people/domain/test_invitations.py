"""An imported pool learns to sign in."""

import pytest

from accounts.models import User
from pool.people.domain.invitations import invite_substitutes
from regions.actors import actor_of
from regions.enums import Role
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
