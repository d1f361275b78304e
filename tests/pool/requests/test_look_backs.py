"""Looking back: closed answers of two sides, for two weeks, kept word for word and asked as the list was then."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from notices.models import Notice
from notices.reaching import MUTED
from pool.requests import tasks
from pool.requests.domain.look_back_terms import ask_to_look_back, let_names_go
from pool.requests.domain.look_backs import keep_welcome_list, look_back
from pool.requests.enums import Again, ClosedAnswer, Side, WelcomeLine, WorkLine
from pool.requests.errors import (
    AnswersDoNotFit,
    NothingToLookBackOn,
    RequestNotFound,
    WelcomeListLength,
)
from pool.requests.look_back_notices import asked_to_look_back, manners_of_looking_back
from pool.requests.looking_back import DEFAULT_LINES, WINDOW, asked_of, window_of
from pool.requests.models import Assignment, AssignmentPeriod, LookBack, Offer, WelcomeList
from regions.actors import Actor, actor_of
from regions.errors import NotAllowed, NotFound
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW
from tests.factories.look_backs import make_look_back, make_worked

pytestmark = pytest.mark.django_db

YES = ClosedAnswer.YES
WELCOMED = {line.value: YES for line in DEFAULT_LINES}
WORKED = {line.value: YES for line in WorkLine}
OTHER_LIST = (WelcomeLine.SHOWN_AROUND, WelcomeLine.BOARD_WORKED, WelcomeLine.NAMES_OF_GROUP)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def worked(cast: Cast) -> Assignment:
    return make_worked(cast.home, now=NOW, days_ago=3)


@pytest.fixture
def sam(cast: Cast) -> Actor:
    return actor_of(cast.home.sam, NOW)


@pytest.fixture
def leader(cast: Cast) -> Actor:
    return actor_of(cast.home.leader, NOW)


def say(
    actor: Actor,
    worked: Assignment,
    answers: dict[str, ClosedAnswer],
    again: Again = Again.GLADLY,
    later: timedelta = timedelta(0),
) -> None:
    look_back(actor=actor, assignment_id=worked.pk, answers=answers, again=again, now=NOW + later)


def test_both_sides_answer_their_own_questions(
    worked: Assignment, sam: Actor, leader: Actor
) -> None:
    say(sam, worked, WELCOMED)
    say(leader, worked, WORKED, Again.RATHER_NOT)

    said = LookBack.objects.order_by("pk").values_list("side", "again", "school_year")
    assert list(said) == [("substitute", "gladly", 2026), ("school", "rather_not", 2026)]


def test_an_answer_may_change_and_the_last_word_counts(worked: Assignment, sam: Actor) -> None:
    say(sam, worked, WELCOMED)
    say(sam, worked, WELCOMED, Again.RATHER_NOT)
    say(sam, worked, WELCOMED, Again.RATHER_NOT)

    assert list(LookBack.objects.order_by("pk").values_list("again", flat=True)) == [
        "gladly",
        "rather_not",
    ]


def test_the_questions_open_after_the_last_half_day_and_close_after_two_weeks(
    worked: Assignment, sam: Actor
) -> None:
    window = window_of(worked)
    assert window is not None

    for later in (window.opens_at - timedelta(minutes=1) - NOW, window.closes_at - NOW):
        with pytest.raises(NothingToLookBackOn):
            say(sam, worked, WELCOMED, later=later)
    say(sam, worked, WELCOMED, later=window.closes_at - timedelta(minutes=1) - NOW)


def test_there_is_nothing_to_say_about_work_that_was_called_off(
    worked: Assignment, sam: Actor
) -> None:
    AssignmentPeriod.objects.filter(assignment=worked).update(is_live=False)

    with pytest.raises(NothingToLookBackOn):
        say(sam, worked, WELCOMED)


@pytest.mark.parametrize(
    "answers",
    [{}, dict(list(WELCOMED.items())[1:]), WELCOMED | {"board_worked": YES}, WORKED],
    ids=["nothing", "one too few", "one that was not asked", "of the other side"],
)
def test_every_question_of_the_own_side_has_one_answer(
    worked: Assignment, sam: Actor, answers: dict[str, ClosedAnswer]
) -> None:
    with pytest.raises(AnswersDoNotFit):
        say(sam, worked, answers)


def test_nobody_else_answers(cast: Cast, worked: Assignment) -> None:
    for stranger in (cast.away.leader, cast.away.sam):
        with pytest.raises(RequestNotFound):
            say(actor_of(stranger, NOW), worked, WORKED)
    with pytest.raises(NotAllowed):
        say(actor_of(cast.home.planner, NOW), worked, WORKED)


def test_nothing_of_the_pool_changes_by_an_answer(
    worked: Assignment, sam: Actor, leader: Actor
) -> None:
    before = list(Offer.objects.values()), worked.substitute.status

    say(sam, worked, WELCOMED, Again.RATHER_NOT)
    say(leader, worked, WORKED, Again.RATHER_NOT)

    worked.substitute.refresh_from_db()
    assert (list(Offer.objects.values()), worked.substitute.status) == before
    assert not Notice.objects.exists()


def test_a_new_list_leaves_what_was_asked_about_work_of_before(
    cast: Cast, worked: Assignment, leader: Actor
) -> None:
    keep_welcome_list(actor=leader, location_id=cast.home.location.pk, lines=OTHER_LIST, now=NOW)

    window = window_of(worked)
    assert window is not None
    asked = asked_of(Side.SUBSTITUTE, location_id=cast.home.location.pk, window=window)
    assert asked == DEFAULT_LINES


def test_the_same_list_again_is_no_new_version(cast: Cast, leader: Actor) -> None:
    for _ in range(2):
        keep_welcome_list(
            actor=leader, location_id=cast.home.location.pk, lines=OTHER_LIST, now=NOW
        )

    assert WelcomeList.objects.count() == 1


@pytest.mark.parametrize(
    "lines", [OTHER_LIST[:2], tuple(WelcomeLine)[:9], OTHER_LIST + OTHER_LIST[:1]]
)
def test_a_list_has_three_to_eight_different_lines(
    cast: Cast, leader: Actor, lines: tuple[WelcomeLine, ...]
) -> None:
    with pytest.raises(WelcomeListLength):
        keep_welcome_list(actor=leader, location_id=cast.home.location.pk, lines=lines, now=NOW)


def test_a_list_is_kept_by_its_own_school(cast: Cast) -> None:
    for stranger in (cast.away.leader, cast.away.planner):
        with pytest.raises(NotFound):
            keep_welcome_list(
                actor=actor_of(stranger, NOW),
                location_id=cast.home.location.pk,
                lines=OTHER_LIST,
                now=NOW,
            )


def test_the_database_keeps_answers_and_lists_as_they_are(
    cast: Cast, worked: Assignment, leader: Actor
) -> None:
    keep_welcome_list(actor=leader, location_id=cast.home.location.pk, lines=OTHER_LIST, now=NOW)
    make_look_back(worked, now=NOW)

    for attempt in (
        lambda: LookBack.objects.update(again="fine"),
        lambda: LookBack.objects.all().delete(),
        lambda: WelcomeList.objects.update(lines=["board_worked"]),
        lambda: WelcomeList.objects.all().delete(),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            attempt()


def test_who_worked_is_asked_the_day_after_and_once(cast: Cast) -> None:
    yesterday = make_worked(cast.home, now=NOW, days_ago=3)
    make_worked(cast.home, now=NOW, days_ago=10)
    make_worked(cast.home, now=NOW, days_ago=0)

    ask_to_look_back(now=NOW)
    ask_to_look_back(now=NOW + timedelta(days=1))

    told = Notice.objects.filter(kind="look_back")
    assert told.filter(subject_id=yesterday.pk).count() == 1
    # Of today's work only once that day is over.
    assert told.count() == 2


def test_the_jobs_do_it_by_the_clock_of_now(cast: Cast) -> None:
    now = timezone.now()
    worked = make_worked(cast.home, now=now, days_ago=1)
    make_look_back(worked, now=now, side=Side.SCHOOL, answers=WORKED)

    tasks.ask_to_look_back(int(now.timestamp()))
    tasks.let_names_go(int(now.timestamp()))

    assert Notice.objects.get().subject_id == worked.pk
    assert LookBack.objects.count() == 1


def test_the_words_name_the_school_inside_and_nothing_on_the_lock_screen(
    cast: Cast, worked: Assignment
) -> None:
    rendered = asked_to_look_back(worked.pk, cast.home.sam.pk)

    assert rendered is not None
    assert rendered.subject == "Kijk even terug"
    assert "De Regenboog" in rendered.text[0]
    assert asked_to_look_back(worked.pk, cast.away.sam.pk) is None


def test_who_answered_is_not_asked_any_more(cast: Cast, worked: Assignment) -> None:
    assert manners_of_looking_back(worked.pk, cast.home.sam.pk, NOW) != MUTED
    assert manners_of_looking_back(worked.pk, cast.home.sam.pk, NOW + WINDOW) == MUTED

    make_look_back(worked, now=NOW)

    assert asked_to_look_back(worked.pk, cast.home.sam.pk) is None
    assert manners_of_looking_back(worked.pk, cast.home.sam.pk, NOW) == MUTED


def test_too_few_answers_go_whole_when_their_term_is_over(cast: Cast) -> None:
    long_ago = NOW - timedelta(days=3 * 365)
    old = make_worked(cast.home, now=long_ago, days_ago=0)
    make_look_back(old, now=long_ago + timedelta(days=1))
    make_look_back(old, now=long_ago + timedelta(days=1), side=Side.SCHOOL, answers=WORKED)
    fresh = make_look_back(make_worked(cast.home, now=NOW, days_ago=3), now=NOW)

    assert let_names_go(now=NOW) == 2
    assert list(LookBack.objects.all()) == [fresh]
