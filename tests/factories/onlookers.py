"""Who looks on: a board that observes and a partner, each with somebody who signs in."""

from dataclasses import dataclass

from accounts.models import User
from regions.enums import OrganisationKind, ParticipationRole, Role
from regions.models import Organisation, Participation
from tests.factories.cast import Place
from tests.factories.regions import make_membership, make_organisation, make_user


@dataclass(frozen=True, slots=True, kw_only=True)
class Onlooker:
    """An organisation without a vote, its part in the region, and its person."""

    organisation: Organisation
    participation: Participation
    user: User


def make_observer(place: Place) -> Onlooker:
    """Wouter works for a board that joins later."""
    return _make(
        place,
        kind=OrganisationKind.BOARD,
        name="Stichting De Wachttoren",
        part=ParticipationRole.OBSERVER,
        role=Role.OBSERVER,
        person="Wouter Blok",
    )


def make_partner(place: Place) -> Onlooker:
    """Gerda works for the municipality."""
    return _make(
        place,
        kind=OrganisationKind.PARTNER,
        name="Gemeente Noord",
        part=ParticipationRole.PARTNER,
        role=Role.PARTNER,
        person="Gerda Hof",
    )


def _make(
    place: Place,
    *,
    kind: OrganisationKind,
    name: str,
    part: ParticipationRole,
    role: Role,
    person: str,
) -> Onlooker:
    organisation = make_organisation(region=place.region, kind=kind, name=name, role=part)
    user = make_user(person)
    make_membership(user=user, role=role, region=place.region, organisation=organisation)
    return Onlooker(
        organisation=organisation,
        participation=Participation.objects.get(region=place.region, organisation=organisation),
        user=user,
    )


def appoint_penvoerder(place: Place) -> Participation:
    """The board of De Regenboog speaks for the region towards the ministry."""
    row = Participation.objects.get(region=place.region, organisation=place.board)
    row.role = ParticipationRole.PENVOERDER
    row.save(update_fields=["role"])
    return row
