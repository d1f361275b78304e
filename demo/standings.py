"""How the demo regions stand: statuses with a history, who takes part and how far, an alliance, and numbers."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from demo.decisions import read_what_is_past
from demo.nation import (
    ask,
    coordinator_of,
    decide,
    make_green_region,
    make_light_region,
    merge_into,
)
from demo.plans import FIRST_REGION, SECOND_REGION
from demo.table import coordinator_of_the_first_region
from regions.actors import Actor, actor_of
from regions.domain.alliances import make_alliance
from regions.domain.participations import (
    Newcomer,
    ParticipationEdit,
    add_participation,
    change_participation,
)
from regions.domain.region_facts import RegionEdit, StatedFigure, edit_region, state_figure
from regions.domain.terms import NewTerm, Person, start_term
from regions.enums import (
    HouseColour,
    LegalForm,
    OrganisationKind,
    ParticipationPhase,
    ParticipationRole,
    RegionStatus,
    Role,
    Sector,
    SizeMeasure,
)
from regions.models import Alliance, Membership, Participation, Region, Seat

SOURCE = "DUO, leerlingen per vestiging"
PENVOERDERS = {FIRST_REGION.code: "00104", SECOND_REGION.code: "00201"}
FIGURES = {
    FIRST_REGION.code: {
        SizeMeasure.PUPILS_PO: 28_340,
        SizeMeasure.PUPILS_VO: 14_620,
        SizeMeasure.TRAINEES: 214,
    },
    SECOND_REGION.code: {SizeMeasure.PUPILS_PO: 6_120, SizeMeasure.PUPILS_VO: 3_480},
}
OBSERVER = Newcomer(
    kind=OrganisationKind.BOARD,
    board_number="00113",
    name="Stichting De Overkant Scholen",
    place="Brummen",
    role=ParticipationRole.OBSERVER,
    phase=ParticipationPhase.STEP_IN,
    expected_join_date=date(2027, 8, 1),
)
PARTNER = Newcomer(
    kind=OrganisationKind.PARTNER,
    name="Werkcentrum Stedendriehoek",
    place="Apeldoorn",
    role=ParticipationRole.PARTNER,
)
HOUSE_COLOURS = {
    FIRST_REGION.code: HouseColour.CHALKBOARD,
    SECOND_REGION.code: HouseColour.WATER,
}
EMPTIED = "Leraar voortgezet onderwijs"
"""This required seat was held until four months ago, before the table took its first decision."""


def make_standings(*, now: datetime) -> None:
    """Make how the regions stand, once; the table of the first region is there already."""
    if Alliance.objects.exists():
        return
    with transaction.atomic():
        monitor = _monitor(now)
        first = Region.objects.get(code=FIRST_REGION.code)
        second = Region.objects.get(code=SECOND_REGION.code)
        _found(first, coordinator_of_the_first_region(now), now=now)
        _found(second, _coordinator(second, now=now), now=now)
        _climb(first, monitor, now=now)
        _begin(second, monitor, now=now)
        make_alliance(
            actor=monitor,
            name="Alliantie Oost voor samen opleiden",
            region_ids=[first.pk, second.pk],
            institute_ids=_institutes(),
            from_date=_day(now, 400),
            now=now - timedelta(days=400),
        )
        make_light_region(monitor=monitor, since=_ago(now, 150), now=_ago(now, 90))
        make_green_region(monitor=monitor, since=_ago(now, 150), now=_ago(now, 90))
        merge_into(first, monitor=monitor, since=_ago(now, 700), now=_ago(now, 420))
        read_what_is_past(now=now)


def _found(region: Region, coordinator: Actor, *, now: datetime) -> None:
    """Who takes part as what and how far, and the numbers that the region states."""
    at = _ago(now, 500)
    parts = list(
        Participation.objects.filter(region=region)
        .select_related("organisation")
        .order_by("organisation__board_number", "pk")
    )
    for position, part in enumerate(parts):
        is_lead = part.organisation.board_number == PENVOERDERS[region.code]
        edit = ParticipationEdit(
            role=ParticipationRole.PENVOERDER if is_lead else ParticipationRole(part.role),
            phase=_phase(position, is_lead=is_lead),
            expected_join_date=None,
        )
        change_participation(
            actor=coordinator,
            region_id=region.pk,
            participation_id=part.pk,
            edit=edit,
            now=at,
        )
    edit_region(
        actor=coordinator,
        region_id=region.pk,
        edit=RegionEdit(
            sectors=(Sector.PO, Sector.SO, Sector.VO),
            legal_form=LegalForm.LEAD_BOARD,
            house_colour=HOUSE_COLOURS[region.code],
        ),
        now=at,
    )
    if region.code == FIRST_REGION.code:
        for newcomer in (OBSERVER, PARTNER):
            add_participation(actor=coordinator, region_id=region.pk, newcomer=newcomer, now=at)
    for measure, count in FIGURES[region.code].items():
        figure = StatedFigure(
            measure=measure, count=count, counted_date=date(2025, 10, 1), source=SOURCE
        )
        state_figure(actor=coordinator, region_id=region.pk, figure=figure, now=_ago(now, 60))


def _climb(region: Region, monitor: Actor, *, now: datetime) -> None:
    """The first region goes all the way; the seat that is empty by now was held when it did."""
    seat = Seat.objects.get(region=region, label=EMPTIED)
    term = NewTerm(
        holder=Person(email="zetel.vo@demo.school.test", name="Joke Brinkman"),
        mandate="Mag besluiten over de pool.",
        mandate_giver="Lerarenraad Stedendriehoek",
        from_date=_day(now, 295),
        until_date=_day(now, 124),
    )
    coordinator = coordinator_of_the_first_region(now)
    start_term(actor=coordinator, seat_id=seat.pk, term=term, now=_ago(now, 295))
    decide(
        monitor,
        region,
        RegionStatus.PROVISIONAL,
        "Het plan is goed. De rol van de beroepsgroep is nog niet uitgewerkt.",
        condition="Werk uit hoe leraren, schoolleiders en ondersteuners meebeslissen.",
        now=_ago(now, 480),
    )
    ask(coordinator, region, RegionStatus.FORERUNNER, "Alle zetels zijn vol.", _ago(now, 285))
    decide(
        monitor,
        region,
        RegionStatus.FORERUNNER,
        "De beroepsgroep beslist mee, en de pool draait.",
        now=_ago(now, 270),
    )
    decide(
        monitor,
        region,
        RegionStatus.ESTABLISHED,
        "De afspraken zijn toetsbaar en de besturen doen allemaal mee.",
        now=_ago(now, 130),
    )


def _begin(region: Region, monitor: Actor, *, now: datetime) -> None:
    """The second region waits for an answer, and has no seats for the profession yet."""
    decide(
        monitor,
        region,
        RegionStatus.PROVISIONAL,
        "De besturen en de opleiding doen mee.",
        condition="Geef leraren en schoolleiders een zetel met stem.",
        now=_ago(now, 300),
    )
    coordinator = _coordinator(region, now=now)
    why = "Twee zetels zijn deze maand ingevuld, zegt de lerarenraad."
    ask(coordinator, region, RegionStatus.FORERUNNER, why, _ago(now, 6))


def _monitor(now: datetime) -> Actor:
    held = Membership.objects.select_related("user").get(
        role=Role.NATIONAL_MONITOR, user__email="realisatie@demo.test"
    )
    return actor_of(held.user, now)


def _coordinator(region: Region, *, now: datetime) -> Actor:
    return actor_of(coordinator_of(region, name="Ruud Nijhuis", now=_ago(now, 600)).user, now)


def _institutes() -> list[int]:
    parts = Participation.objects.filter(role=ParticipationRole.INSTITUTE)
    return sorted(set(parts.values_list("organisation", flat=True)))


def _phase(position: int, *, is_lead: bool) -> ParticipationPhase:
    """The penvoerder goes ahead, every fourth has just come in."""
    if is_lead or position % 4 == 1:
        return ParticipationPhase.STEP_FORWARD
    return ParticipationPhase.STEP_IN if position % 4 == 3 else ParticipationPhase.STEP_ON


def _ago(now: datetime, days: int) -> datetime:
    return now - timedelta(days=days)


def _day(now: datetime, days: int) -> date:
    return timezone.localdate(_ago(now, days))
