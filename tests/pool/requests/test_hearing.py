"""A wave asks who hears the question before it ends; nobody is counted as silent who could not hear it."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from notices.quiet_hours import HOME
from notices.reaching import Window
from notices.windows import set_windows
from pool.people.models import Substitute
from pool.requests.domain.offers import refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.own_answers import answer_by_rule
from pool.requests.domain.preview import preview_request
from pool.requests.domain.waves import change_waves
from pool.requests.drafts import DraftWave
from pool.requests.enums import AssignmentStatus, OfferStatus, WaveStatus
from pool.requests.models import AcceptanceRule, Assignment, Offer, SubstitutionRequest, Wave
from tests.factories.clock import TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.pool.requests.clockwork import let_time_pass

pytestmark = pytest.mark.django_db


def today(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(TODAY, time(hour, minute), HOME)


TOMORROW = TODAY + timedelta(days=1)
HALF_PAST_SIX = today(6, 30)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def asleep_until(morning: Morning, hour: int, minute: int = 0, *, km: int = 1) -> Substitute:
    return make_substitute(morning, km=km, quiet_from=time(22), quiet_until=time(hour, minute))


def opened(morning: Morning, *, now: datetime = HALF_PAST_SIX, **given: Any) -> SubstitutionRequest:
    return open_request(actor=morning.leader, draft=make_draft(morning, **given), now=now)


def asked(request: SubstitutionRequest) -> list[tuple[int, datetime, datetime]]:
    rows = Offer.objects.filter(request=request).order_by("sent_at", "pk")
    return list(rows.values_list("substitute_id", "sent_at", "expires_at"))


def test_who_sleeps_past_the_answer_is_asked_when_they_wake(morning: Morning) -> None:
    sleeper = asleep_until(morning, 7, 30)
    request = opened(morning)
    at_once = asked(request)

    let_time_pass(now=today(7, 29))
    let_time_pass(now=today(7, 30))

    assert at_once == []
    assert asked(request) == [(sleeper.pk, today(7, 30), today(7, 40))]


@pytest.mark.parametrize(
    ("now", "days"),
    [(HALF_PAST_SIX, (TODAY,)), (today(23), (TOMORROW,)), (today(23), (TOMORROW + timedelta(7),))],
)
def test_the_preview_tells_how_long_the_first_who_are_asked_really_have(
    morning: Morning, now: datetime, days: tuple[date, ...]
) -> None:
    make_substitute(morning)

    preview = preview_request(actor=morning.leader, draft=make_draft(morning, dates=days), now=now)
    request = opened(morning, dates=days, now=now)
    let_time_pass(now=preview.plan.waves[0].starts_at)

    [(_, sent_at, expires_at)] = asked(request)
    assert preview.answer_time == expires_at - sent_at


def test_the_next_of_the_ranking_takes_the_place_and_the_sleeper_is_not_lost(
    morning: Morning,
) -> None:
    sleeper, awake = asleep_until(morning, 7, 30), make_substitute(morning, km=5)
    far = make_substitute(morning, km=9)
    request = opened(
        morning, waves=(DraftWave(minutes_after=0, size=2), DraftWave(minutes_after=60, size=1))
    )

    at_once = [pk for pk, _, _ in asked(request)]
    let_time_pass(now=today(7, 30))

    assert at_once == [awake.pk, far.pk]
    assert [pk for pk, _, _ in asked(request)] == [awake.pk, far.pk, sleeper.pk]
    assert not Offer.objects.filter(substitute=sleeper, status=OfferStatus.EXPIRED).exists()


def test_who_hears_it_shortly_after_gets_the_whole_time_from_then(morning: Morning) -> None:
    sleeper = asleep_until(morning, 6, 35)

    request = opened(morning)

    assert asked(request) == [(sleeper.pk, HALF_PAST_SIX, today(6, 45))]


def test_own_times_count_as_the_night_does(morning: Morning) -> None:
    person = make_substitute(morning)
    assert person.user_id is not None
    window = Window(weekday=TODAY.weekday(), from_time=time(7, 15), until_time=time(8))
    set_windows(user_id=person.user_id, windows=[window])
    request = opened(morning)
    at_once = asked(request)

    let_time_pass(now=today(7, 15))

    assert (at_once, asked(request)) == ([], [(person.pk, today(7, 15), today(7, 25))])


def test_the_preview_tells_what_is_really_asked(morning: Morning) -> None:
    for km in range(1, 4):
        asleep_until(morning, 7, 30, km=km)
    for km in range(4, 9):
        make_substitute(morning, km=km)
    make_substitute(morning, km=20, user=None)

    preview = preview_request(actor=morning.leader, draft=make_draft(morning), now=HALF_PAST_SIX)
    request = opened(morning)
    let_time_pass(now=today(7, 30))

    told = [(wave.starts_at, wave.size) for wave in preview.plan.waves]
    waves = Wave.objects.filter(request=request).order_by("number")
    assert told == [(HALF_PAST_SIX, 5), (today(7, 30), 3)]
    assert [(wave.sent_at, wave.offers.count()) for wave in waves] == told


def test_a_no_of_everybody_does_not_spend_the_wave_of_who_sleeps(morning: Morning) -> None:
    sleeper, awake = asleep_until(morning, 7, 30), make_substitute(morning, km=5)
    opened(morning)
    offer = Offer.objects.get(substitute=awake)

    refuse_offer(actor=actor_for(awake), offer_id=offer.pk, reason="", now=today(6, 32))
    let_time_pass(now=today(6, 50))
    early = list(Offer.objects.filter(substitute=sleeper))
    let_time_pass(now=today(7, 30))

    assert early == []
    assert Offer.objects.get(substitute=sleeper).sent_at == today(7, 30)


def test_a_wave_set_by_hand_leaves_its_places_to_who_hears_later(morning: Morning) -> None:
    awake, sleeper = make_substitute(morning), asleep_until(morning, 7, 0, km=3)
    request = opened(morning, waves=(DraftWave(minutes_after=30, size=1),))

    change_waves(
        actor=morning.leader,
        request_id=request.pk,
        waves=[DraftWave(minutes_after=0, size=9)],
        now=HALF_PAST_SIX,
    )

    assert [pk for pk, _, _ in asked(request)] == [awake.pk]
    planned = Wave.objects.filter(request=request, status=WaveStatus.PLANNED)
    assert list(planned.values_list("starts_at", "size")) == [(today(7), 1)]
    let_time_pass(now=today(7))
    assert [pk for pk, _, _ in asked(request)] == [awake.pk, sleeper.pk]


def test_who_hears_nothing_before_asking_stops_is_never_asked(morning: Morning) -> None:
    asleep_until(morning, 8, 15)
    request = opened(morning)

    for minutes in range(0, 120, 5):
        let_time_pass(now=HALF_PAST_SIX + timedelta(minutes=minutes))

    assert asked(request) == []
    assert not Wave.objects.filter(request=request).exists()


def test_what_is_asked_by_hand_in_the_night_waits_for_the_morning(morning: Morning) -> None:
    person = make_substitute(morning)
    evening = today(21, 0)
    request = opened(
        morning, now=evening, dates=(TOMORROW,), waves=(DraftWave(minutes_after=0, size=1),)
    )
    Offer.objects.filter(request=request).update(
        status=OfferStatus.LAPSED, lapse_reason="not_eligible"
    )

    change_waves(
        actor=morning.leader,
        request_id=request.pk,
        waves=[DraftWave(minutes_after=0, size=1)],
        now=today(23, 0),
    )
    [*_, (asked_first, _, _)] = asked(request)
    let_time_pass(now=datetime.combine(TOMORROW, time(6, 30), HOME))

    assert asked_first == person.pk
    sent = [sent_at for _, sent_at, _ in asked(request)]
    assert sent == [evening, datetime.combine(TOMORROW, time(6, 30), HOME)]


def test_an_own_rule_answers_when_its_owner_wakes_and_before_the_offer_ends(
    morning: Morning,
) -> None:
    sleeper = asleep_until(morning, 6, 35)
    rule = AcceptanceRule.objects.create(
        substitute=sleeper,
        until_days_before=0,
        until_time=time(23),
        whole_days_only=False,
        active_since=today(6),
        created_at=today(6),
    )
    rule.locations.add(morning.school)
    request = opened(morning)
    offer = Offer.objects.get(request=request)

    answer_by_rule(offer_id=offer.pk, now=HALF_PAST_SIX)
    let_time_pass(now=today(6, 41))
    answer_by_rule(offer_id=offer.pk, now=today(6, 41))

    assert Assignment.objects.get(request=request).status == AssignmentStatus.CONFIRMED
