"""Who holds a seat: one at a time, with a mandate, until a term or a role ends."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from accounts.models import User
from notices.models import Notice
from regions.actors import Actor, actor_of
from regions.domain.memberships import end_roles
from regions.domain.seats import make_first_chambers, make_seat
from regions.domain.terms import NewTerm, Person, end_term, start_term
from regions.enums import ChamberKind, Role, SeatGroup
from regions.errors import (
    NotAllowed,
    NotFound,
    SeatGroupMissing,
    SeatOrganisationUnknown,
    SeatTaken,
    SeatVacant,
)
from regions.models import Membership, Seat, SeatTerm
from regions.queries import running_terms
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.seats import make_seat as stored_seat
from tests.factories.seats import make_term

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def koos(cast: Cast) -> Actor:
    """The coordinator."""
    return actor_of(cast.home.coordinator, NOW)


def term_of(email: str, **given: object) -> NewTerm:
    values: dict[str, object] = {
        "holder": Person(email=email, name="Lotte Leraar"),
        "mandate": "Mag over de pool besluiten.",
        "mandate_giver": "De lerarenraad",
        "from_date": TODAY,
    }
    return NewTerm(**values | given)  # type: ignore[arg-type]  # the test names what differs


def holders() -> list[tuple[str, str]]:
    rows = running_terms(today=TODAY).order_by("seat__label")
    return list(rows.values_list("seat__label", "holder__email"))


def test_a_region_has_three_chambers_once(cast: Cast) -> None:
    make_first_chambers(region=cast.home.region)

    chambers = make_first_chambers(region=cast.home.region)

    assert [(one.kind, one.name) for one in chambers] == [
        ("boards", "Besturen"),
        ("institutes", "Opleidingen"),
        ("profession", "Beroepsgroep"),
    ]
    assert cast.home.region.chambers.count() == 3


def test_a_seat_of_the_profession_speaks_for_a_group(cast: Cast, koos: Actor) -> None:
    seat = make_seat(
        actor=koos,
        region_id=cast.home.region.pk,
        kind=ChamberKind.PROFESSION,
        label="Leraar po",
        group=SeatGroup.TEACHERS,
        now=NOW,
    )

    assert (seat.chamber.name, seat.group, seat.from_date) == ("Beroepsgroep", "teachers", TODAY)


@pytest.mark.parametrize(
    ("kind", "group"),
    [(ChamberKind.PROFESSION, None), (ChamberKind.BOARDS, SeatGroup.TEACHERS)],
)
def test_a_seat_without_the_group_it_needs_is_refused(
    cast: Cast, koos: Actor, kind: ChamberKind, group: SeatGroup | None
) -> None:
    with pytest.raises(SeatGroupMissing):
        make_seat(
            actor=koos,
            region_id=cast.home.region.pk,
            kind=kind,
            label="Zetel",
            group=group,
            now=NOW,
        )


def test_a_seat_of_an_organisation_of_another_region_is_refused(cast: Cast, koos: Actor) -> None:
    with pytest.raises(SeatOrganisationUnknown):
        make_seat(
            actor=koos,
            region_id=cast.home.region.pk,
            kind=ChamberKind.BOARDS,
            label="De Brug",
            organisation_id=cast.away.board.pk,
            now=NOW,
        )


def test_who_takes_a_seat_may_sign_in_and_is_told(cast: Cast, koos: Actor) -> None:
    seat = stored_seat(region=cast.home.region)

    start_term(actor=koos, seat_id=seat.pk, term=term_of("lotte@school.test"), now=NOW)

    lotte = User.objects.get(email="lotte@school.test")
    held = Membership.objects.get(user=lotte)
    assert (held.role, held.region) == (Role.SEAT_HOLDER, cast.home.region)
    assert Notice.objects.get(recipient=lotte).kind == "role_given"
    assert holders() == [("Leraar po", "lotte@school.test")]


def test_who_may_vote_already_gets_no_second_role(cast: Cast, koos: Actor) -> None:
    seat = stored_seat(region=cast.home.region, kind=ChamberKind.BOARDS, label="De Brug")
    hanneke = cast.home.board_hr

    start_term(actor=koos, seat_id=seat.pk, term=term_of(hanneke.email), now=NOW)

    assert [row.role for row in Membership.objects.filter(user=hanneke)] == [Role.BOARD_HR]
    assert holders() == [("De Brug", hanneke.email)]


def test_a_seat_is_held_by_one_at_a_time(cast: Cast, koos: Actor) -> None:
    seat = stored_seat(region=cast.home.region, holder=cast.home.people[Role.SEAT_HOLDER])

    with pytest.raises(SeatTaken):
        start_term(actor=koos, seat_id=seat.pk, term=term_of("lotte@school.test"), now=NOW)

    assert User.objects.filter(email="lotte@school.test").exists() is False


def test_the_next_term_begins_on_the_day_the_last_one_ends(cast: Cast) -> None:
    zeynep, koos = cast.home.people[Role.SEAT_HOLDER], cast.home.coordinator
    seat = stored_seat(region=cast.home.region)
    make_term(seat=seat, holder=zeynep, until_date=TODAY)
    make_term(seat=seat, holder=koos, from_date=TODAY)

    with pytest.raises(IntegrityError, match="one_holder_per_seat"), transaction.atomic():
        make_term(seat=seat, holder=zeynep, from_date=TODAY - timedelta(days=1))

    assert holders() == [("Leraar po", koos.email)]


def test_an_ended_term_leaves_the_seat_vacant_and_stays_on_record(cast: Cast, koos: Actor) -> None:
    seat = stored_seat(region=cast.home.region, holder=cast.home.people[Role.SEAT_HOLDER])

    end_term(actor=koos, seat_id=seat.pk, now=NOW)

    assert holders() == []
    row = SeatTerm.objects.get(seat=seat)
    assert (row.from_date, row.until_date, row.ended_by) == (LONG_AGO, TODAY, cast.home.coordinator)
    with pytest.raises(SeatVacant):
        end_term(actor=koos, seat_id=seat.pk, now=NOW)


def test_a_seat_falls_vacant_with_the_last_role_that_may_vote(cast: Cast) -> None:
    zeynep = cast.home.people[Role.SEAT_HOLDER]
    hanneke = cast.home.board_hr
    stored_seat(region=cast.home.region, holder=zeynep, deputy=hanneke)
    stored_seat(region=cast.home.region, label="Leraar vo", holder=hanneke, deputy=zeynep)
    stored_seat(region=cast.away.region, holder=zeynep)

    end_roles(email=zeynep.email, region=cast.home.region, role=Role.SEAT_HOLDER, now=NOW)

    rows = running_terms(today=TODAY).order_by("region_id", "seat__label")
    assert [(row.region_id, row.holder, row.deputy) for row in rows] == [
        (cast.home.region.pk, hanneke, None),
        (cast.away.region.pk, zeynep, None),
    ]


def test_only_the_coordinator_of_the_region_fills_seats(cast: Cast) -> None:
    ours, theirs = stored_seat(region=cast.home.region), stored_seat(region=cast.away.region)
    planner, koos = actor_of(cast.home.planner, NOW), actor_of(cast.home.coordinator, NOW)
    term = term_of("lotte@school.test")

    with pytest.raises(NotAllowed):
        start_term(actor=planner, seat_id=ours.pk, term=term, now=NOW)
    with pytest.raises(NotFound):
        start_term(actor=koos, seat_id=theirs.pk, term=term, now=NOW)

    assert Seat.objects.filter(terms__isnull=False).count() == 0
