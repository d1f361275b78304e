"""Personal rules of acceptance: they answer what fits, as a tap would, and never while somebody sleeps."""

from datetime import date, datetime, time, timedelta

import pytest
from django.db import IntegrityError, transaction

from notices.registry import Rendered
from pool.people.errors import OutsideTheRegion
from pool.people.models import Substitute
from pool.requests.domain.acceptance_rules import (
    MOST_RULES,
    RuleDraft,
    end_rule,
    make_rule,
    pause_rule,
    resume_rule,
)
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.own_answers import answer_by_rule
from pool.requests.domain.own_rules import fits, offers_left_by_rules
from pool.requests.drafts import TIME_ZONE
from pool.requests.errors import RequestNotFound, RuleWithoutSchool, TooManyRules
from pool.requests.models import (
    AcceptanceRule,
    Assignment,
    Offer,
    RequestDecision,
    RequestPeriod,
    SubstitutionRequest,
)
from pool.requests.notices import assignment_confirmed
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    WHOLE_DAY,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)
from tests.factories.regions import make_location
from tests.pool.requests.waiting_jobs import arguments_of

pytestmark = pytest.mark.django_db

THE_DAY_AFTER = TODAY + timedelta(days=2)
LATE = NOW.replace(hour=22)
TASK = "requests.answer_by_rule"


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def rule_of(morning: Morning, person: Substitute, **given: object) -> AcceptanceRule:
    """ "De Regenboog, tot 20:00 de avond ervoor, hele dagen", made an hour ago unless the test says otherwise."""
    values: dict[str, object] = {
        "location_ids": [morning.school.pk],
        "until_days_before": 1,
        "until_time": time(20),
        "whole_days_only": True,
    }
    now = given.pop("now", NOW - timedelta(hours=1))
    draft = RuleDraft(**values | given)  # type: ignore[arg-type]  # passed on as given
    return make_rule(actor=actor_for(person), draft=draft, now=now)  # type: ignore[arg-type]  # passed on as given


def asked(
    morning: Morning, day: date = THE_DAY_AFTER, *, now: datetime = NOW, **given: object
) -> SubstitutionRequest:
    draft = make_draft(morning, dates=(day,), **given)  # type: ignore[arg-type]  # passed on as given
    return open_request(actor=morning.leader, draft=draft, now=now)


def run_rules(*, now: datetime = NOW) -> list[Assignment]:
    """Run the jobs that wait, all of them, also those that ran before."""
    answers = [answer_by_rule(**arguments, now=now) for arguments in arguments_of(TASK)]
    return [made for made in answers if made is not None]


def confirmed_to(assignment: Assignment) -> Rendered:
    rendered = assignment_confirmed(assignment.pk, 0)
    assert rendered is not None
    return rendered


def test_an_offer_that_fits_is_accepted_in_the_name_of_the_person(morning: Morning) -> None:
    person = make_substitute(morning)
    rule = rule_of(morning, person)
    request = asked(morning)

    [assignment] = run_rules()

    request.refresh_from_db()
    assert (request.status, assignment.substitute_id) == ("filled", person.pk)
    decision = RequestDecision.objects.get(request=request, move="accept")
    assert decision.actor_id == person.user_id
    assert decision.reason == "Door een eigen regel van de invaller"
    assert decision.facts == {"own_rule": rule.pk}


def test_the_person_hears_that_the_rule_said_yes_and_until_when_it_can_be_undone(
    morning: Morning,
) -> None:
    rule_of(morning, make_substitute(morning))
    asked(morning)

    [assignment] = run_rules()

    assert assignment.regret_until == NOW + timedelta(minutes=30)
    assert confirmed_to(assignment).text[-1].startswith("Je eigen regel zei ja. Toch niet?")


def test_within_the_regret_window_the_answer_of_the_rule_is_undone_without_remark(
    morning: Morning,
) -> None:
    person = make_substitute(morning)
    rule_of(morning, person)
    asked(morning)
    [assignment] = run_rules()

    cancelled = cancel_assignment(
        actor=actor_for(person), assignment_id=assignment.pk, now=NOW + timedelta(minutes=5)
    )

    assert cancelled.cancelled_in_regret_window


def test_a_second_run_changes_nothing(morning: Morning) -> None:
    rule_of(morning, make_substitute(morning))
    asked(morning)

    assert [len(run_rules()), len(run_rules())] == [1, 0]


def test_of_two_people_with_a_rule_the_best_of_the_ranking_comes(morning: Morning) -> None:
    near, far = make_substitute(morning, km=1), make_substitute(morning, km=9)
    for person in (far, near):
        rule_of(morning, person)
    asked(morning)

    [assignment] = run_rules()

    assert assignment.substitute_id == near.pk


def test_what_the_person_took_meanwhile_stands_in_the_way_as_after_a_tap(morning: Morning) -> None:
    rule_of(morning, make_substitute(morning))
    asked(morning)
    asked(morning)

    assert len(run_rules()) == 1
    assert Offer.objects.filter(status="accepted").count() == 1


@pytest.mark.parametrize("given", [{"hours": WHOLE_DAY[:1]}, {"day": TODAY}])
def test_half_a_day_or_too_late_is_left_to_the_person(
    morning: Morning, given: dict[str, object]
) -> None:
    rule_of(morning, make_substitute(morning))
    asked(morning, **given)  # type: ignore[arg-type]  # passed on as given

    assert run_rules() == []
    assert Offer.objects.get().status == "open"


def test_what_is_left_of_a_whole_day_is_left_to_the_person(morning: Morning) -> None:
    quick, ruled = make_substitute(morning, km=1), make_substitute(morning, km=2)
    rule_of(morning, ruled)
    request = asked(morning, splittable=True)
    first, second = RequestPeriod.objects.filter(request=request).order_by("period")
    offer = Offer.objects.get(substitute=quick)
    accept_offer(actor=actor_for(quick), offer_id=offer.pk, period_ids=[first.pk], now=NOW)

    assert run_rules() == []

    left = Offer.objects.get(substitute=ruled)
    assert left.status == "open"
    tapped = accept_offer(actor=actor_for(ruled), offer_id=left.pk, now=NOW)
    assert list(tapped.periods.values_list("request_period", flat=True)) == [second.pk]


def test_another_school_asks_nothing_of_a_rule(morning: Morning) -> None:
    person = make_substitute(morning)
    other = make_location(region=morning.region, board=morning.board, name="De Klimop")
    rule_of(morning, person, location_ids=[other.pk])
    asked(morning)

    assert arguments_of(TASK) == []


def test_an_offer_that_waited_before_the_rule_was_made_is_left_to_the_person(
    morning: Morning,
) -> None:
    person = make_substitute(morning)
    asked(morning)
    rule_of(morning, person, now=NOW + timedelta(minutes=1))

    [offer] = Offer.objects.all()
    assert answer_by_rule(offer_id=offer.pk, now=NOW + timedelta(minutes=2)) is None
    assert offers_left_by_rules(now=NOW + timedelta(minutes=2)) == []


def test_a_paused_rule_says_nothing_and_one_that_runs_again_answers_what_comes_after(
    morning: Morning,
) -> None:
    person = make_substitute(morning)
    rule = rule_of(morning, person)
    asked(morning)
    pause_rule(actor=actor_for(person), rule_id=rule.pk)
    assert run_rules() == []

    resume_rule(actor=actor_for(person), rule_id=rule.pk, now=NOW + timedelta(minutes=1))
    assert run_rules(now=NOW + timedelta(minutes=2)) == []

    later = NOW + timedelta(minutes=3)
    asked(morning, THE_DAY_AFTER + timedelta(days=1), now=later)
    assert len(run_rules(now=later)) == 1


def test_what_an_ended_rule_agreed_to_stays_agreed(morning: Morning) -> None:
    person = make_substitute(morning)
    rule = rule_of(morning, person)
    asked(morning)
    [assignment] = run_rules()

    end_rule(actor=actor_for(person), rule_id=rule.pk)

    assignment.refresh_from_db()
    assert assignment.status == "confirmed"
    assert not AcceptanceRule.objects.exists()


def test_nothing_is_agreed_for_who_sleeps_until_they_could_take_it_back(morning: Morning) -> None:
    person = make_substitute(morning, quiet_from=time(0), quiet_until=time(23, 30))
    rule_of(morning, person)
    asked(morning)

    assert run_rules() == []
    assert offers_left_by_rules(now=NOW + timedelta(hours=1)) == []

    awake = LATE + timedelta(minutes=40)
    Offer.objects.update(expires_at=awake + timedelta(hours=1))
    assert len(offers_left_by_rules(now=awake)) == 1
    assert len(run_rules(now=awake)) == 1


def test_a_lost_job_is_found_again_in_a_fixed_number_of_queries(
    morning: Morning, django_assert_num_queries: object
) -> None:
    for km in (1, 2, 3):
        rule_of(morning, make_substitute(morning, km=km))
    asked(morning)
    later = NOW + timedelta(minutes=1)
    few = Offer.objects.order_by("pk").first()
    assert few is not None

    with django_assert_num_queries(4):  # type: ignore[operator]  # a fixture of pytest-django
        assert len(offers_left_by_rules(now=later)) == 3
    Offer.objects.exclude(pk=few.pk).update(status="expired")
    with django_assert_num_queries(4):  # type: ignore[operator]  # a fixture of pytest-django
        assert offers_left_by_rules(now=later) == [few.pk]


def test_a_rule_stops_at_its_minute_on_the_clock_of_the_school(morning: Morning) -> None:
    rule = rule_of(morning, make_substitute(morning))
    periods = list(RequestPeriod.objects.filter(request=asked(morning)))
    last = datetime.combine(THE_DAY_AFTER - timedelta(days=1), time(20), tzinfo=TIME_ZONE)

    assert fits(rule, periods, now=last)
    assert not fits(rule, periods, now=last + timedelta(seconds=1))
    assert not fits(rule, [], now=last)


def test_a_rule_names_schools_of_the_own_region_only(morning: Morning) -> None:
    person, elsewhere = make_substitute(morning), make_morning()

    with pytest.raises(RuleWithoutSchool):
        rule_of(morning, person, location_ids=[])
    with pytest.raises(OutsideTheRegion):
        rule_of(morning, person, location_ids=[elsewhere.school.pk])


def test_ten_rules_are_enough(morning: Morning) -> None:
    person = make_substitute(morning)
    for _ in range(MOST_RULES):
        rule_of(morning, person)

    with pytest.raises(TooManyRules):
        rule_of(morning, person)


def test_somebody_elses_rule_does_not_exist(morning: Morning) -> None:
    rule = rule_of(morning, make_substitute(morning))
    stranger = actor_for(make_substitute(make_morning()))

    for change in (pause_rule, end_rule):
        with pytest.raises(RequestNotFound):
            change(actor=stranger, rule_id=rule.pk)


def test_the_database_knows_that_a_rule_only_says_yes(morning: Morning) -> None:
    make_substitute(morning)
    asked(morning)

    with pytest.raises(IntegrityError, match="only_a_yes_comes_from_a_rule"), transaction.atomic():
        Offer.objects.update(answered_by_rule=True)
