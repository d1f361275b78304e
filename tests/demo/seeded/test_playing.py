"""The machine plays other schools and substitutes; it never acts for the cast or for De Regenboog."""

from random import Random

import pytest
from django.utils import timezone

from accounts.models import User
from demo import acts
from demo.life import live_on
from demo.mornings import mornings_at
from demo.plans import FIRST_REGION, SECOND_REGION
from demo.playing import open_morning, play_something
from demo.schools import RAINBOW
from demo.stages import Stage, set_stage
from pool.requests.enums import AssignmentStatus, OfferStatus, RequestStatus
from pool.requests.models import Assignment, Offer, RequestDecision, SubstitutionRequest
from tests.demo.endings import StopAfter
from tests.demo.seeded.conftest import Demo

MOST_TRIES = 25


@pytest.fixture
def stage(demo: Demo) -> Stage:
    return set_stage(FIRST_REGION)


def test_a_morning_that_has_begun_does_not_begin_again(stage: Stage) -> None:
    assert open_morning(Random(1), stage, now=timezone.now()) == []


@pytest.mark.parametrize("seed", [6, 8, 13])
def test_somebody_is_being_asked_in_a_small_region_however_the_answers_fell(
    demo: Demo, seed: int
) -> None:
    small, now = set_stage(SECOND_REGION), timezone.now()
    day = mornings_at(now)[-1]
    small.live_requests().update(status=RequestStatus.CANCELLED)

    assert open_morning(Random(seed), small, now=now) != []

    live = small.live_requests().filter(periods__date=day)
    assert Offer.objects.filter(request__in=live, status=OfferStatus.OPEN).exists()


def test_play_leaves_the_cast_and_de_regenboog_alone(stage: Stage, cast_emails: list[str]) -> None:
    rng, now = Random(2), timezone.now()
    for _ in range(25):
        play_something(rng, stage, now=timezone.now())

    played = RequestDecision.objects.filter(at__gte=now)
    cast = User.objects.filter(email__in=cast_emails)
    assert played.count() > 25
    assert list(played.filter(actor__in=cast)) == []
    assert list(played.filter(request__location__name=RAINBOW)) == []
    assert list(played.exclude(region=stage.region)) == []


def test_a_school_asks_for_the_morning_that_is_played(stage: Stage) -> None:
    now = timezone.now()
    day = mornings_at(now)[-1]

    told = acts.open_some_request(Random(3), stage, now, day)

    request = SubstitutionRequest.objects.get(created_at=now)
    assert told == f"{request.location.name} vraagt een invaller voor {day:%d-%m}"
    assert [period.date for period in request.periods.all()] == [day]
    assert request.status in {RequestStatus.OPEN, RequestStatus.OFFERING}


def test_somebody_says_yes_and_later_cannot_come(stage: Stage) -> None:
    # No worker runs here: who was booked before still has other questions, and a yes to those is refused.
    rng, now = Random(4), timezone.now()
    told: list[str] = []
    while len(told) < MOST_TRIES and not (told and told[-1].endswith(" komt")):
        told.append(acts.play(acts.accept_some_offer, rng, stage, timezone.now()) or "niemand")
    accepted = Assignment.objects.filter(confirmed_at__gte=now).count()
    acts.play(acts.cancel_some_assignment, rng, stage, timezone.now())

    assert told[-1].endswith(" komt")
    assert set(told[:-1]) <= {"niet gelukt: already-assigned"}
    assert accepted == 1
    off = Assignment.objects.filter(status=AssignmentStatus.CANCELLED, cancelled_at__gte=now)
    assert off.count() == 1


def test_somebody_says_not_this_time(stage: Stage) -> None:
    before = Offer.objects.filter(status=OfferStatus.REFUSED).count()

    told = acts.play(acts.refuse_some_offer, Random(5), stage, timezone.now())

    assert told is not None
    assert told.endswith("kan deze keer niet")
    assert Offer.objects.filter(status=OfferStatus.REFUSED).count() == before + 1


def test_a_school_withdraws_and_another_names_what_it_did(stage: Stage) -> None:
    now = timezone.now()
    SubstitutionRequest.objects.filter(
        pk=stage.live_requests().values("pk")[:1].get()["pk"]
    ).update(status=RequestStatus.UNFILLED)

    silent = list(stage.without_outcome())

    acts.play(acts.cancel_some_request, Random(6), stage, timezone.now())
    told = acts.play(acts.name_some_outcome, Random(6), stage, timezone.now())

    assert told is not None
    # Who asked for several days may be silent until the last of them is over.
    assert silent != []
    assert list(stage.without_outcome()) == silent[1:]
    assert RequestDecision.objects.filter(at__gt=now, move="cancel", subject="request").count() >= 1


def test_life_goes_on_until_it_is_stopped(stage: Stage) -> None:
    before = RequestDecision.objects.count()

    live_on([stage], rng=Random(7), stop=StopAfter(6))

    assert RequestDecision.objects.count() > before
