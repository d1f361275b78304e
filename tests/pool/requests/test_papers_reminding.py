"""Who is told that a qualification ends, when, and who is left in peace."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from notices.models import Notice
from notices.reaching import MUTED, Manners
from pool.people.enums import QualificationKind, SubstituteStatus
from pool.people.models import Qualification, Substitute
from pool.requests import tasks
from pool.requests.domain.papers_reminding import days_told, remind_of_papers
from pool.requests.models import PoolPolicy
from pool.requests.paper_notices import manners_of_paper, paper_ends
from regions.models import Region
from tests.factories.people import make_qualification, make_substitute
from tests.factories.regions import make_region, make_user

pytestmark = pytest.mark.django_db

NOW = timezone.now()
TODAY = timezone.localdate(NOW)


@pytest.fixture
def region() -> Region:
    return make_region()


def held_by_somebody(region: Region, *, days_left: int, **person: object) -> Qualification:
    someone = make_substitute(region=region, **{"user": make_user(), **person})
    return ending(someone, days_left=days_left)


def ending(someone: Substitute, *, days_left: int, **given: object) -> Qualification:
    return make_qualification(
        substitute=someone, until_date=TODAY + timedelta(days=days_left), **given
    )


def told(region: Region, *, now: datetime = NOW) -> list[int]:
    remind_of_papers(region_id=region.pk, now=now)
    return list(Notice.objects.order_by("pk").values_list("subject_id", flat=True))


@pytest.mark.parametrize(
    ("left", "said"),
    [(91, None), (90, 90), (15, 90), (14, 14), (1, 14), (0, None), (-1, None)],
)
def test_each_warning_of_the_policy_has_its_days(left: int, said: int | None) -> None:
    until = TODAY + timedelta(days=left)

    assert days_told(until, warning_days=[14, 90], today=TODAY) == said


def test_who_has_a_paper_that_ends_soon_is_told_once_a_warning(region: Region) -> None:
    far, near = (held_by_somebody(region, days_left=days) for days in (91, 90))

    assert told(region) == [near.pk]
    assert told(region) == [near.pk]
    assert told(region, now=NOW + timedelta(days=1)) == [near.pk, far.pk]
    assert told(region, now=NOW + timedelta(days=76)) == [near.pk, far.pk, near.pk]


def test_a_paper_that_was_extended_is_told_of_anew(region: Region) -> None:
    paper = held_by_somebody(region, days_left=10)
    told(region)
    Qualification.objects.filter(pk=paper.pk).update(until_date=TODAY + timedelta(days=400))

    assert told(region, now=NOW + timedelta(days=10)) == [paper.pk]
    assert told(region, now=NOW + timedelta(days=350)) == [paper.pk, paper.pk]


def test_who_left_has_no_account_or_is_in_another_region_is_left_in_peace(region: Region) -> None:
    held_by_somebody(region, days_left=10, status=SubstituteStatus.LEFT)
    held_by_somebody(region, days_left=10, user=None)
    held_by_somebody(make_region(), days_left=10)

    assert told(region) == []


def test_the_days_are_those_of_the_policy_of_the_region(region: Region) -> None:
    paper = held_by_somebody(region, days_left=30)
    PoolPolicy.objects.create(
        region=region,
        from_date=TODAY,
        name="Eerder",
        settings={"morning": {"document_warning_days": [7]}},
    )

    assert told(region) == []
    assert told(region, now=NOW + timedelta(days=23)) == [paper.pk]


def test_the_words_say_what_ends_when_and_what_to_do_and_the_lock_screen_does_not(
    region: Region,
) -> None:
    someone = make_substitute(region=region, user=make_user())
    paper = ending(
        someone, days_left=10, kind=QualificationKind.VO_GRADE_1, sector="vo", subject="wiskunde"
    )

    rendered = paper_ends(paper.pk, user_of(someone))

    assert rendered is not None
    assert "wiskunde" in rendered.text[0]
    assert str(paper.until_date and paper.until_date.year) in rendered.text[0]
    assert rendered.subject == "Een papier loopt af"


def test_nothing_is_said_of_a_paper_that_is_of_somebody_else_or_ends_no_more(
    region: Region,
) -> None:
    someone, stranger = (make_substitute(region=region, user=make_user()) for _ in range(2))
    paper = ending(someone, days_left=10)

    assert paper_ends(paper.pk, user_of(stranger)) is None
    assert manners_of_paper(paper.pk, user_of(stranger), NOW) is MUTED
    Qualification.objects.filter(pk=paper.pk).update(until_date=None)
    assert paper_ends(paper.pk, user_of(someone)) is None


def test_a_phone_stays_silent_about_what_was_extended_or_is_over(region: Region) -> None:
    someone = make_substitute(region=region, user=make_user())
    paper = ending(someone, days_left=10)

    assert manners_of_paper(paper.pk, user_of(someone), NOW) == Manners()
    for days in (0, 400):
        Qualification.objects.filter(pk=paper.pk).update(until_date=TODAY + timedelta(days=days))
        assert manners_of_paper(paper.pk, user_of(someone), NOW) is MUTED


def user_of(person: Substitute) -> int:
    assert person.user_id is not None
    return person.user_id


def test_the_daily_look_gives_each_region_a_job_of_its_own(region: Region) -> None:
    paper = held_by_somebody(region, days_left=10)

    tasks.look_at_papers(int(NOW.timestamp()))
    tasks.remind_of_papers(region.pk)

    assert list(Notice.objects.values_list("subject_id", flat=True)) == [paper.pk]
