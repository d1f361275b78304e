"""The status of a region: asked by the region, decided by the Realisatie-eenheid, never without a complete table."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from regions.actors import Actor, actor_of
from regions.domain.region_status import StatusMove, ask_status, decide_status, refuse_status
from regions.enums import LegalForm, RegionStatus, Role
from regions.errors import (
    NotAllowed,
    NotFound,
    NothingAsked,
    RegionConditionMissing,
    RegionLegalPersonMissing,
    RegionMoveBackdated,
    RegionMoveNotAllowed,
    RegionSeatsVacant,
    RegionWorkRuns,
)
from regions.models import Region, RegionEvent
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.governance import make_open_proposal, make_table
from tests.factories.onlookers import appoint_penvoerder
from tests.factories.seats import make_seat
from tests.live.hints import collected_hints

pytestmark = pytest.mark.django_db
WHY = "Besproken op 12 november."


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def rik(cast: Cast) -> Actor:
    """The Realisatie-eenheid."""
    return actor_of(cast.monitor, NOW)


@pytest.fixture
def koos(cast: Cast) -> Actor:
    """The coordinator."""
    return actor_of(cast.home.coordinator, NOW)


def stand(cast: Cast, status: RegionStatus) -> Region:
    """Put the region where the test begins."""
    region = cast.home.region
    region.status = status
    is_provisional = status == RegionStatus.PROVISIONAL
    region.unmet_condition = "Vul de zetels." if is_provisional else ""
    region.save()
    return region


def ready(cast: Cast) -> None:
    """A penvoerder, and somebody on the seat of the teachers."""
    appoint_penvoerder(cast.home)
    make_seat(region=cast.home.region, holder=cast.home.people[Role.SEAT_HOLDER])


def decide(cast: Cast, rik: Actor, to_status: str, **given: Any) -> Region:
    move = StatusMove(to_status=RegionStatus(to_status), reason=WHY, **given)
    return decide_status(actor=rik, region_id=cast.home.region.pk, move=move, now=NOW)


def history(cast: Cast) -> list[tuple[str, str, str]]:
    rows = RegionEvent.objects.filter(region=cast.home.region).order_by("pk")
    return list(rows.values_list("move", "from_state", "to_state"))


def test_a_region_goes_all_the_way_and_every_step_is_written_down(cast: Cast, rik: Actor) -> None:
    stand(cast, RegionStatus.APPLIED)
    ready(cast)

    decide(cast, rik, "provisional", condition="Werk de rol van de beroepsgroep uit.")
    decide(cast, rik, "forerunner")
    region = decide(cast, rik, "established")

    region.refresh_from_db()
    assert (region.status, region.unmet_condition, region.version) == ("established", "", 4)
    assert history(cast) == [
        ("grant", "applied", "provisional"),
        ("make_forerunner", "provisional", "forerunner"),
        ("establish", "forerunner", "established"),
    ]
    first = RegionEvent.objects.order_by("pk")[0]
    assert (first.actor_id, first.actor_role, first.reason) == (
        cast.monitor.pk,
        "national_monitor",
        WHY,
    )
    assert (first.on_date, first.at) == (TODAY, NOW)
    assert first.facts == {"condition": "Werk de rol van de beroepsgroep uit."}


def test_provisional_without_its_condition_is_refused_by_us_and_by_the_database(
    cast: Cast, rik: Actor
) -> None:
    region = stand(cast, RegionStatus.APPLIED)

    with pytest.raises(RegionConditionMissing):
        decide(cast, rik, "provisional", condition="  ")
    region.status = RegionStatus.PROVISIONAL
    with pytest.raises(IntegrityError, match="names_its_condition"), transaction.atomic():
        region.save()


def test_an_empty_required_seat_of_the_profession_keeps_a_region_provisional(
    cast: Cast, rik: Actor
) -> None:
    stand(cast, RegionStatus.PROVISIONAL)
    ready(cast)
    make_seat(region=cast.home.region, label="Leraar vo")

    with pytest.raises(RegionSeatsVacant) as refused:
        decide(cast, rik, "forerunner")

    assert refused.value.labels == ["Leraar vo"]
    assert refused.value.sentence.endswith("Lege zetels van de beroepsgroep: Leraar vo.")
    assert Region.objects.get(pk=cast.home.region.pk).status == "provisional"


def test_a_seat_that_is_not_required_may_be_empty(cast: Cast, rik: Actor) -> None:
    stand(cast, RegionStatus.PROVISIONAL)
    ready(cast)
    make_seat(region=cast.home.region, label="Ouder", is_required=False)

    assert decide(cast, rik, "forerunner").status == "forerunner"


def test_a_profession_without_any_seat_is_no_complete_table(cast: Cast, rik: Actor) -> None:
    stand(cast, RegionStatus.PROVISIONAL)
    appoint_penvoerder(cast.home)

    with pytest.raises(RegionSeatsVacant) as refused:
        decide(cast, rik, "forerunner")
    assert "nog geen zetels" in refused.value.sentence


def test_seats_of_the_region_next_door_do_not_help(cast: Cast, rik: Actor) -> None:
    stand(cast, RegionStatus.PROVISIONAL)
    appoint_penvoerder(cast.home)
    make_seat(region=cast.away.region, holder=cast.away.leader)

    with pytest.raises(RegionSeatsVacant):
        decide(cast, rik, "forerunner")


def test_without_a_penvoerder_a_central_service_is_needed(cast: Cast, rik: Actor) -> None:
    region = stand(cast, RegionStatus.PROVISIONAL)
    make_seat(region=region, holder=cast.home.leader)

    with pytest.raises(RegionLegalPersonMissing):
        decide(cast, rik, "forerunner")
    region.legal_form = LegalForm.CENTRAL_SERVICE
    region.save()

    assert decide(cast, rik, "forerunner").status == "forerunner"


def test_a_step_that_the_table_does_not_have_is_refused(cast: Cast, rik: Actor) -> None:
    stand(cast, RegionStatus.APPLIED)

    with pytest.raises(RegionMoveNotAllowed):
        decide(cast, rik, "established")
    assert history(cast) == []


def test_a_step_is_not_dated_before_the_last_one_nor_after_today(cast: Cast, rik: Actor) -> None:
    stand(cast, RegionStatus.FORERUNNER)
    yesterday = TODAY - timedelta(days=1)
    decide(cast, rik, "provisional", condition="Vul de zetels.", on_date=yesterday)

    for wrong in (yesterday - timedelta(days=1), TODAY + timedelta(days=1)):
        with pytest.raises(RegionMoveBackdated):
            decide(cast, rik, "ended", on_date=wrong)
    assert decide(cast, rik, "ended", on_date=yesterday).status == "ended"


def test_a_region_asks_and_keeps_its_status_until_somebody_decides(
    cast: Cast, koos: Actor, rik: Actor
) -> None:
    stand(cast, RegionStatus.PROVISIONAL)
    ready(cast)

    asked = ask_status(
        actor=koos,
        region_id=cast.home.region.pk,
        to_status=RegionStatus.FORERUNNER,
        reason="De zetels zijn vol.",
        now=NOW,
    )
    assert (asked.status, asked.asked_status) == ("provisional", "forerunner")

    decided = decide(cast, rik, "forerunner")
    assert (decided.status, decided.asked_status) == ("forerunner", "")
    assert [move for move, _, _ in history(cast)] == ["ask", "make_forerunner"]


def test_a_question_is_refused_with_a_reason(cast: Cast, koos: Actor, rik: Actor) -> None:
    region = stand(cast, RegionStatus.FORERUNNER)
    asked = RegionStatus.ESTABLISHED
    ask_status(actor=koos, region_id=region.pk, to_status=asked, reason="We zijn klaar.", now=NOW)

    refused = refuse_status(actor=rik, region_id=region.pk, reason="Nog niet.", now=NOW)

    assert (refused.status, refused.asked_status) == ("forerunner", "")
    with pytest.raises(NothingAsked):
        refuse_status(actor=rik, region_id=region.pk, reason="Nog niet.", now=NOW)


def test_a_region_does_not_ask_for_what_cannot_follow(cast: Cast, koos: Actor) -> None:
    region = stand(cast, RegionStatus.APPLIED)
    asked = RegionStatus.ESTABLISHED

    with pytest.raises(RegionMoveNotAllowed):
        ask_status(actor=koos, region_id=region.pk, to_status=asked, reason="Graag.", now=NOW)


def test_a_coordinator_does_not_decide_and_does_not_ask_for_another_region(
    cast: Cast, koos: Actor
) -> None:
    asked = RegionStatus.ENDED

    with pytest.raises(NotAllowed):
        decide(cast, koos, "ended")
    with pytest.raises(NotFound):
        ask_status(
            actor=koos, region_id=cast.away.region.pk, to_status=asked, reason="Graag.", now=NOW
        )


def test_a_region_does_not_stop_while_there_is_voting(cast: Cast, rik: Actor) -> None:
    proposal = make_open_proposal(make_table(cast.home)).text

    with pytest.raises(RegionWorkRuns) as refused:
        decide(cast, rik, "ended")
    (hindrance,) = refused.value.hindrances
    assert (hindrance.kind, hindrance.what) == ("open-proposals", "1 voorstel in stemming")
    assert hindrance.where == f"‘{proposal.title}’"
    assert hindrance.mend == "sluit de stemming of trek het voorstel in"


def test_a_region_that_stops_lets_its_schools_go_and_stays_readable(cast: Cast, rik: Actor) -> None:
    decide(cast, rik, "ended")

    cast.home.location.refresh_from_db()
    region = cast.home.region
    assert cast.home.location.region is None
    assert not region.participations.filter(until_date__isnull=True).exists()
    assert region.memberships.filter(ended_at__isnull=True).exists()


@pytest.mark.django_db(transaction=True)
def test_everybody_of_the_region_and_the_nation_hear_of_a_move(cast: Cast, rik: Actor) -> None:
    region = cast.home.region

    with collected_hints() as hints:
        decide(cast, rik, "provisional", condition="Vul de zetels.")
        told = [hint for hint in hints() if hint["kind"] == "region"]

    assert [(hint["id"], hint["version"], hint["groups"]) for hint in told] == [
        (region.pk, 2, [f"members.{region.pk}", "nation"])
    ]
