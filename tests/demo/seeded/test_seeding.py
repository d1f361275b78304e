"""The seeded demonstration: everybody of the cast is there, and running it again changes nothing."""

import io

import pytest
from django.core.management import call_command
from django.utils import timezone

from accounts.models import User
from demo.cast import CAST
from demo.mornings import mornings_at
from demo.plans import FIRST_REGION, SECOND_REGION
from demo.schools import RAINBOW
from pool.people.models import Substitute
from pool.requests.domain.preview import preview_request
from pool.requests.domain.ranking import rank_work
from pool.requests.drafts import DraftPeriod, RequestDraft
from pool.requests.enums import LIVE_STATUSES
from pool.requests.facts import work_of_draft
from pool.requests.models import Assignment, Offer, RequestDecision, SubstitutionRequest
from pool.requests.period_queries import noon_of
from pool.requests.policy import policy_in_force, settings_of
from regions.access import actor_of, get_location
from regions.enums import Role
from regions.models import Membership, Organisation, SchoolDay, SchoolLocation
from regions.roles import Action
from tests.demo.seeded.conftest import PASSWORD, Demo


def roles_of(email: str) -> list[tuple[str, str | None, str | None, str | None]]:
    rows = Membership.objects.filter(user__email=email).order_by("pk")
    return list(rows.values_list("role", "region__code", "organisation__name", "location__name"))


def test_everybody_of_the_cast_has_their_one_role(demo: Demo) -> None:
    ours, theirs = FIRST_REGION.code, SECOND_REGION.code

    assert {member.email: roles_of(member.email) for member in CAST} == {
        "schoolleider@demo.test": [(Role.SCHOOL_LEADER, ours, None, RAINBOW)],
        "invaller@demo.test": [(Role.SUBSTITUTE, ours, None, None)],
        "invaller2@demo.test": [(Role.SUBSTITUTE, ours, None, None)],
        "planner@demo.test": [(Role.PLANNER, ours, None, None)],
        "coordinator@demo.test": [(Role.COORDINATOR, ours, None, None)],
        "bestuur@demo.test": [(Role.BOARD_HR, ours, "Stichting Vlierboom Onderwijs", None)],
        "leraar@demo.test": [(Role.SEAT_HOLDER, ours, None, None)],
        "opleiding@demo.test": [(Role.INSTITUTE, ours, FIRST_REGION.institute, None)],
        "realisatie@demo.test": [(Role.NATIONAL_MONITOR, None, None, None)],
        "buiten@demo.test": [(Role.SCHOOL_LEADER, theirs, None, RAINBOW)],
    }


def test_the_cast_signs_in_with_the_password_and_nobody_else_does(
    demo: Demo, cast_emails: list[str]
) -> None:
    with_password = [
        user.email for user in User.objects.order_by("email") if user.has_usable_password()
    ]

    assert with_password == sorted(cast_emails)
    assert User.objects.get(email="buiten@demo.test").check_password(PASSWORD)


def test_the_regions_have_their_size(demo: Demo) -> None:
    sizes = [
        (
            SchoolLocation.objects.filter(region=region).count(),
            Organisation.objects.filter(locations__region=region).distinct().count(),
            Substitute.objects.filter(region=region).count(),
        )
        for region in (demo.region, demo.other_region)
    ]

    assert sizes == [(130, 12, 450), (20, 3, 60)]


def test_the_lesson_times_are_those_of_the_school_itself(demo: Demo) -> None:
    rows = SchoolDay.objects.filter(
        location__location_code=demo.world.rainbow.location_code, weekday=0
    ).order_by("start_time")

    assert [(row.slot, f"{row.start_time:%H:%M}", f"{row.end_time:%H:%M}") for row in rows] == [
        ("morning", "08:30", "12:00"),
        ("afternoon", "12:45", "15:00"),
    ]


def test_seeding_again_changes_only_what_has_to_change(demo: Demo) -> None:
    counted = [model.objects.count() for model in (User, Substitute, SubstitutionRequest, Offer)]
    decisions = RequestDecision.objects.count()
    told = io.StringIO()

    call_command("seed_demo", password="een-ander-wachtwoord", stdout=told)

    assert told.getvalue() == "De demoregio's staan klaar.\n"
    assert [
        model.objects.count() for model in (User, Substitute, SubstitutionRequest, Offer)
    ] == counted
    assert RequestDecision.objects.count() == decisions
    assert User.objects.get(email="planner@demo.test").check_password("een-ander-wachtwoord")


def test_a_morning_has_begun_in_both_regions(demo: Demo) -> None:
    day = mornings_at(timezone.now())[-1]
    for region, least in ((demo.region, 6), (demo.other_region, 1)):
        live = SubstitutionRequest.objects.filter(
            region=region, status__in=LIVE_STATUSES, periods__date=day
        )
        assert live.count() >= least
        assert Offer.objects.filter(request__in=live, status="open").exists()


@pytest.mark.parametrize("group", [5])
def test_the_two_invallers_stand_first_for_a_group_at_de_regenboog(demo: Demo, group: int) -> None:
    now = timezone.now()
    actor = actor_of(User.objects.get(email="schoolleider@demo.test"), now)
    location = get_location(
        actor=actor,
        action=Action.PREVIEW_REQUEST,
        location_id=SchoolLocation.objects.get(location_code=demo.world.rainbow.location_code).pk,
    )
    day = mornings_at(now)[-1]
    slots = SchoolDay.objects.filter(location=location, weekday=day.weekday())
    draft = RequestDraft(
        location=location,
        periods=tuple(
            DraftPeriod(date=day, start=slot.start_time, end=slot.end_time)
            for slot in slots.order_by("start_time")
        ),
        year_groups=(group,),
    )

    preview = preview_request(actor=actor, draft=draft, now=now)

    personas = Substitute.objects.filter(
        region=demo.region, user__email__in=["invaller@demo.test", "invaller2@demo.test"]
    )
    ids = set(personas.values_list("pk", flat=True))
    assert preview.preferred_count == 2
    assert preview.eligible_count > 10
    assert set(preview.plan.waves[0].substitute_ids) == ids
    settings = settings_of(policy_in_force(region_id=demo.region.pk, on_date=day))
    ranked = rank_work(work_of_draft(draft, noon=noon_of(location)), settings=settings, now=now)
    assert set(ranked.ranking.candidate_ids[:2]) == ids


def test_the_cast_and_de_regenboog_are_free_from_today_on(demo: Demo) -> None:
    today = timezone.localdate(demo.now)
    rainbow = SubstitutionRequest.objects.filter(location__name=RAINBOW)
    cast = ["invaller@demo.test", "invaller2@demo.test"]

    assert list(rainbow.filter(periods__date__gte=today)) == []
    assert rainbow.filter(region=demo.region).count() > 0
    work = Assignment.objects.filter(substitute__user__email__in=cast)
    assert list(work.filter(periods__request_period__date__gte=today)) == []
    assert work.filter(status="completed").count() > 0


def test_the_regions_share_nobody_and_nothing(demo: Demo) -> None:
    ours, theirs = demo.region, demo.other_region

    for mine, foreign in ((ours, theirs), (theirs, ours)):
        offers = Offer.objects.filter(request__region=mine)
        assert list(offers.filter(substitute__region=foreign)[:1]) == []
        assert list(offers.filter(request__location__region=foreign)[:1]) == []
        decisions = RequestDecision.objects.filter(region=mine)
        assert list(decisions.exclude(request__region=mine)[:1]) == []
        actors = decisions.exclude(actor=None).values("actor")
        strangers = Membership.objects.filter(user__in=actors).exclude(region=mine)
        assert list(strangers[:1]) == []
