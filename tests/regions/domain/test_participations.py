"""Who takes part as what: one penvoerder, observers without a vote, and people whose role follows."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from regions.actors import Actor, actor_of
from regions.domain.participations import (
    Newcomer,
    ParticipationEdit,
    add_participation,
    change_participation,
    end_participation,
)
from regions.domain.region_facts import RegionEdit, edit_region
from regions.domain.seats import make_seat
from regions.enums import (
    ChamberKind,
    LegalForm,
    OrganisationKind,
    ParticipationPhase,
    ParticipationRole,
    RegionStatus,
    Role,
)
from regions.errors import (
    NotAllowed,
    NotFound,
    ParticipationHasSchools,
    ParticipationHasSeat,
    ParticipationRoleNotFitting,
    PenvoerderNeeded,
    RegionClosed,
    SeatOrganisationUnknown,
    TakesPartAlready,
)
from regions.models import Membership, Organisation, Participation, RegionEvent
from regions.queries import running_participations
from regions.roles import ROLE_ACTIONS, Action
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.onlookers import appoint_penvoerder, make_observer
from tests.factories.regions import make_membership, make_organisation, make_user
from tests.factories.seats import make_seat as stored_seat

pytestmark = pytest.mark.django_db
BOARD, PARTNER = OrganisationKind.BOARD, OrganisationKind.PARTNER


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def koos(cast: Cast) -> Actor:
    """The coordinator."""
    return actor_of(cast.home.coordinator, NOW)


def part_of(cast: Cast, organisation: Organisation) -> Participation:
    rows = running_participations(today=TODAY)
    return rows.get(region=cast.home.region, organisation=organisation)


def roles(cast: Cast) -> dict[str, str]:
    rows = running_participations(today=TODAY).filter(region=cast.home.region)
    return dict(rows.values_list("organisation__name", "role"))


def change(
    cast: Cast, koos: Actor, organisation: Organisation, role: ParticipationRole
) -> Participation:
    return change_participation(
        actor=koos,
        region_id=cast.home.region.pk,
        participation_id=part_of(cast, organisation).pk,
        edit=ParticipationEdit(role=role, phase=None, expected_join_date=None),
        now=NOW,
    )


def test_a_partner_takes_part_from_today_and_that_is_written_down(cast: Cast, koos: Actor) -> None:
    newcomer = Newcomer(kind=PARTNER, name="Gemeente Assen", role=ParticipationRole.PARTNER)

    made = add_participation(actor=koos, region_id=cast.home.region.pk, newcomer=newcomer, now=NOW)

    event = RegionEvent.objects.get()
    assert (made.role, made.from_date, made.organisation.name) == (
        "partner",
        TODAY,
        "Gemeente Assen",
    )
    assert (event.move, event.to_state, event.actor_role) == ("join", "partner", "coordinator")


def test_an_organisation_that_is_known_is_not_made_again(cast: Cast, koos: Actor) -> None:
    """The board is that of the region next door: known by its number, whatever it is called here."""
    known = cast.away.board
    newcomer = Newcomer(
        kind=BOARD,
        name="Anders",
        board_number=known.board_number or "",
        role=ParticipationRole.OBSERVER,
        phase=ParticipationPhase.STEP_IN,
        expected_join_date=date(2027, 1, 1),
    )

    made = add_participation(actor=koos, region_id=cast.home.region.pk, newcomer=newcomer, now=NOW)

    assert (made.organisation, made.phase, made.expected_join_date) == (
        known,
        "step_in",
        date(2027, 1, 1),
    )
    with pytest.raises(TakesPartAlready):
        add_participation(actor=koos, region_id=cast.home.region.pk, newcomer=newcomer, now=NOW)


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (BOARD, ParticipationRole.PARTNER),
        (BOARD, ParticipationRole.INSTITUTE),
        (PARTNER, ParticipationRole.MEMBER),
        (OrganisationKind.INSTITUTE, ParticipationRole.MEMBER),
    ],
)
def test_a_role_fits_the_kind_of_organisation(
    cast: Cast, koos: Actor, kind: OrganisationKind, role: ParticipationRole
) -> None:
    newcomer = Newcomer(kind=kind, name="Iemand", board_number="12345", role=role)

    with pytest.raises(ParticipationRoleNotFitting):
        add_participation(actor=koos, region_id=cast.home.region.pk, newcomer=newcomer, now=NOW)


def test_a_new_penvoerder_takes_over_so_that_there_is_always_one(cast: Cast, koos: Actor) -> None:
    appoint_penvoerder(cast.home)

    change(cast, koos, cast.home.other_board, ParticipationRole.PENVOERDER)

    assert roles(cast) == {
        "Stichting De Brug": "member",
        "Stichting De Kring": "penvoerder",
        "Pabo Noord": "institute",
    }
    # The rows before tell who it was until today.
    was = Participation.objects.get(region=cast.home.region, role="penvoerder", until_date=TODAY)
    assert was.organisation == cast.home.board


def test_the_penvoerder_is_not_taken_away_without_another(cast: Cast, koos: Actor) -> None:
    appoint_penvoerder(cast.home)

    with pytest.raises(PenvoerderNeeded):
        change(cast, koos, cast.home.board, ParticipationRole.MEMBER)

    cast.home.region.legal_form = LegalForm.CENTRAL_SERVICE
    cast.home.region.save()
    assert change(cast, koos, cast.home.board, ParticipationRole.MEMBER).role == "member"
    with pytest.raises(PenvoerderNeeded):
        edit_region(
            actor=koos,
            region_id=cast.home.region.pk,
            edit=RegionEdit(legal_form=LegalForm.LEAD_BOARD),
            now=NOW,
        )


def test_the_database_refuses_a_second_penvoerder_and_a_second_part(cast: Cast) -> None:
    appoint_penvoerder(cast.home)
    other = Participation.objects.get(region=cast.home.region, organisation=cast.home.other_board)
    other.role = ParticipationRole.PENVOERDER

    with pytest.raises(IntegrityError, match="region_has_one_penvoerder"), transaction.atomic():
        other.save()
    other.pk, other.role = None, ParticipationRole.MEMBER
    with pytest.raises(IntegrityError, match="organisation_takes_part_once"), transaction.atomic():
        other.save(force_insert=True)


def test_a_board_with_schools_here_does_not_only_look_on(cast: Cast, koos: Actor) -> None:
    with pytest.raises(ParticipationHasSchools):
        change(cast, koos, cast.home.board, ParticipationRole.OBSERVER)


def test_who_has_a_seat_does_not_lose_its_vote_by_the_back_door(cast: Cast, koos: Actor) -> None:
    seat = stored_seat(region=cast.home.region, kind=ChamberKind.INSTITUTES, label="Pabo Noord")
    seat.organisation = cast.home.institute
    seat.save()

    with pytest.raises(ParticipationHasSeat):
        change(cast, koos, cast.home.institute, ParticipationRole.OBSERVER)


def test_people_get_the_role_that_goes_with_what_their_board_is(cast: Cast, koos: Actor) -> None:
    board = make_organisation(region=cast.home.region, name="Stichting De Terp")
    esra = make_user("Esra Kaya")
    make_membership(user=esra, role=Role.BOARD_HR, region=cast.home.region, organisation=board)

    def running() -> list[str]:
        return [held.role for held in actor_of(esra, NOW).memberships]

    change(cast, koos, board, ParticipationRole.OBSERVER)
    assert running() == [Role.OBSERVER]
    assert not actor_of(esra, NOW).may(Action.CAST_VOTE)
    assert not actor_of(esra, NOW).may(Action.VIEW_REQUESTS)
    assert actor_of(esra, NOW).may(Action.VIEW_AGREEMENTS)

    change(cast, koos, board, ParticipationRole.MEMBER)
    assert running() == [Role.BOARD_HR]
    assert Membership.objects.filter(user=esra).count() == 3


def test_an_observer_and_a_partner_are_given_nothing_of_the_pool_and_no_vote() -> None:
    of_the_pool = {
        action
        for action in ROLE_ACTIONS[Role.PLANNER]
        if action not in ROLE_ACTIONS[Role.SEAT_HOLDER]
    }

    for role in (Role.OBSERVER, Role.PARTNER):
        assert not ROLE_ACTIONS[role] & (of_the_pool | {Action.CAST_VOTE, Action.PROPOSE})
    assert ROLE_ACTIONS[Role.PARTNER] < ROLE_ACTIONS[Role.OBSERVER]
    assert ROLE_ACTIONS[Role.OBSERVER] < ROLE_ACTIONS[Role.BOARD_HR]


def test_no_seat_is_made_for_who_only_looks_on(cast: Cast, koos: Actor) -> None:
    observer = make_observer(cast.home)

    with pytest.raises(SeatOrganisationUnknown):
        make_seat(
            actor=koos,
            region_id=cast.home.region.pk,
            kind=ChamberKind.BOARDS,
            label="De Wachttoren",
            organisation_id=observer.organisation.pk,
            now=NOW,
        )


def test_who_leaves_takes_the_roles_of_its_people_along(cast: Cast, koos: Actor) -> None:
    observer = make_observer(cast.home)

    left = end_participation(
        actor=koos,
        region_id=cast.home.region.pk,
        participation_id=observer.participation.pk,
        reason="Kiest voor een andere regio.",
        now=NOW,
    )

    assert left.until_date == TODAY
    assert actor_of(observer.user, NOW).memberships == ()
    assert RegionEvent.objects.get().reason == "Kiest voor een andere regio."


def test_a_phase_changes_in_place_and_the_same_again_writes_nothing(
    cast: Cast, koos: Actor
) -> None:
    part = part_of(cast, cast.home.other_board)
    edit = ParticipationEdit(
        role=ParticipationRole.MEMBER,
        phase=ParticipationPhase.STEP_FORWARD,
        expected_join_date=None,
    )

    for _ in range(2):
        change_participation(
            actor=koos,
            region_id=cast.home.region.pk,
            participation_id=part.pk,
            edit=edit,
            now=NOW,
        )

    part.refresh_from_db()
    assert part.phase == "step_forward"
    assert RegionEvent.objects.get().move == "change_phase"


def test_parts_of_other_regions_are_not_there_and_closed_regions_stay_as_they_are(
    cast: Cast, koos: Actor
) -> None:
    foreign = Participation.objects.get(region=cast.away.region, organisation=cast.away.board)
    for region, refusal in ((cast.away.region, NotFound), (cast.home.region, NotFound)):
        with pytest.raises(refusal):
            end_participation(
                actor=koos, region_id=region.pk, participation_id=foreign.pk, reason="x", now=NOW
            )
    cast.home.region.status = RegionStatus.ENDED
    cast.home.region.save()
    with pytest.raises(RegionClosed):
        change(cast, koos, cast.home.board, ParticipationRole.PENVOERDER)
    with pytest.raises(NotAllowed):
        change(
            cast,
            actor_of(cast.home.planner, NOW),
            cast.home.board,
            ParticipationRole.PENVOERDER,
        )
