"""An invaller who leaves for good: what goes at once, what stays until when, and what must be done first."""

from datetime import date, datetime, timedelta

import pytest
from allauth.account.models import EmailAddress
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.domain.forgetting import due_terms, finish_term
from accounts.forgetting import Fate, fates_of, hindrances_of
from accounts.models import ForgettingTerm
from pool.people.domain.forgetting import forget_myself
from pool.people.enums import SubstituteStatus
from pool.people.errors import CannotForgetYet, ShowWhoYouAre
from pool.people.models import AvailabilityPattern, Employment, Qualification
from regions.actors import actor_of
from regions.enums import Role
from regions.errors import NotAllowed
from regions.models import Membership
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.regions import make_membership

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def forget_sam(cast: Cast) -> dict[str, Fate]:
    fates = forget_myself(actor=actor_of(cast.home.sam, NOW), shown_at=NOW, now=NOW)
    return {fate.name: fate for fate in fates}


@pytest.mark.parametrize("shown_at", [None, NOW - timedelta(minutes=5)])
def test_who_did_not_show_lately_who_they_are_is_asked_first(
    cast: Cast, shown_at: datetime | None
) -> None:
    with pytest.raises(ShowWhoYouAre):
        forget_myself(actor=actor_of(cast.home.sam, NOW), shown_at=shown_at, now=NOW)

    cast.home.sam.refresh_from_db()
    assert cast.home.sam.is_active


def test_address_and_wishes_go_at_once_and_the_account_closes(cast: Cast) -> None:
    forget_sam(cast)

    sam, me = cast.home.sam, cast.home.substitute
    sam.refresh_from_db()
    me.refresh_from_db()
    assert (sam.is_active, sam.email, sam.has_usable_password()) == (
        False,
        f"weg-{sam.pk}@weg.invalid",
        False,
    )
    assert not EmailAddress.objects.filter(user=sam).exists()
    assert (me.status, me.email, me.phone, me.home_pc4, me.home_latitude) == (
        SubstituteStatus.LEFT,
        "",
        "",
        "",
        None,
    )
    assert not AvailabilityPattern.objects.filter(substitute=me).exists()
    assert not Membership.objects.filter(user=sam, ended_at__isnull=True).exists()


def test_papers_stay_a_year_and_employments_two_and_the_name_as_long(cast: Cast) -> None:
    fates = forget_sam(cast)

    assert fates["papers"].kept_until == date(TODAY.year + 1, TODAY.month, TODAY.day)
    assert fates["employments"].kept_until == date(TODAY.year + 2, TODAY.month, TODAY.day)
    assert fates["substitute"].kept_until == fates["employments"].kept_until
    assert fates["account"].kept_until == fates["employments"].kept_until
    assert Qualification.objects.filter(substitute=cast.home.substitute).exists()
    terms = ForgettingTerm.objects.filter(user=cast.home.sam).values_list("name", flat=True)
    assert set(terms) == {"account", "substitute", "papers", "employments"}


def test_when_all_terms_are_over_no_name_is_left(cast: Cast) -> None:
    forget_sam(cast)
    much_later = NOW + timedelta(days=3 * 366)

    for term_id in due_terms(now=much_later):
        finish_term(term_id=term_id, now=much_later)

    sam, me = cast.home.sam, cast.home.substitute
    sam.refresh_from_db()
    me.refresh_from_db()
    assert sam.name == "Iemand die wegging"
    assert (me.full_name, me.pool_number) == (f"Oud-invaller nummer {me.pk}", f"weg-{me.pk}")
    assert not Employment.objects.filter(substitute=me).exists()
    assert not Qualification.objects.filter(substitute=me).exists()


def test_the_look_alike_of_the_other_region_keeps_everything(cast: Cast) -> None:
    away = cast.away.sam
    before = (away.email, away.name)

    forget_sam(cast)

    away.refresh_from_db()
    cast.away.substitute.refresh_from_db()
    assert (away.email, away.name, away.is_active) == (*before, True)
    assert cast.away.substitute.status == SubstituteStatus.ACTIVE
    assert AvailabilityPattern.objects.filter(substitute=cast.away.substitute).exists()


def test_who_was_never_employed_leaves_nothing_with_a_name(cast: Cast) -> None:
    Employment.objects.filter(substitute=cast.home.substitute).delete()

    fates = forget_sam(cast)

    assert fates["papers"].goes == "Alles hiervan."
    assert not Qualification.objects.filter(substitute=cast.home.substitute).exists()
    assert not ForgettingTerm.objects.exists()
    cast.home.substitute.refresh_from_db()
    assert cast.home.substitute.given_name == "Oud-invaller"


def test_another_role_must_end_first(cast: Cast) -> None:
    make_membership(user=cast.home.sam, role=Role.PLANNER, region=cast.home.region)

    with pytest.raises(CannotForgetYet):
        forget_sam(cast)

    assert hindrances_of(cast.home.sam.pk, now=NOW) == [
        "Je hebt nog de rol poolplanner. Vraag je regiocoördinator om die eerst te beëindigen."
    ]
    cast.home.sam.refresh_from_db()
    assert cast.home.sam.is_active


def test_it_is_for_invallers(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        forget_myself(actor=actor_of(cast.home.leader, NOW), shown_at=NOW, now=NOW)


def test_looking_takes_as_many_queries_for_more_rows(cast: Cast) -> None:
    counts = []
    for half_day in ("morning", "afternoon"):
        with CaptureQueriesContext(connection) as seen:
            fates_of(cast.home.sam.pk, today=TODAY)
        counts.append(len(seen))
        AvailabilityPattern.objects.create(
            substitute=cast.home.substitute, weekday=6, half_day=half_day
        )
    assert counts[0] == counts[1]
