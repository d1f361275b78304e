"""The notice of a message: that there is one, at a decent hour, and not any more once it was read."""

from datetime import timedelta

from notices.reaching import MUTED
from notices.registry import kind_named
from pool.messages.domain.messages import NEW_MESSAGE, read_messages
from pool.messages.notices import manners_of_message, new_message
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.enums import Side
from pool.requests.models import Assignment
from regions.actors import Actor
from tests.factories.cast import Cast
from tests.factories.clock import NOW
from tests.factories.messages import make_message

SECRET = "Lokaal 12, code 4711."


def test_the_words_tell_nothing_of_the_message_or_of_who_or_where(
    cast: Cast, work: Assignment
) -> None:
    make_message(work, now=NOW, sentence="own_words", own_text=SECRET)
    lock_screen = kind_named(NEW_MESSAGE).lock_screen

    rendered = new_message(work.pk, cast.home.leader.pk)

    assert rendered is not None
    assert rendered.page_url == f"/aanvragen/{work.request_id}"
    told = f"{rendered} {lock_screen}"
    for word in (SECRET, "4711", "Sam", "Leonie", "Regenboog", "groep"):
        assert word not in told


def test_each_side_is_led_to_its_own_page(cast: Cast, work: Assignment) -> None:
    make_message(work, now=NOW, side=Side.SCHOOL, sentence="bring_lunch", sent_by=cast.home.leader)

    rendered = new_message(work.pk, cast.home.sam.pk)

    assert rendered is not None
    assert rendered.subject == "Er is een bericht over je invalbeurt"
    assert rendered.page_url == f"/invalbeurten/{work.pk}"


def test_who_read_it_is_not_told_any_more(cast: Cast, work: Assignment, leader: Actor) -> None:
    said = make_message(work, now=NOW)
    read_messages(actor=leader, assignment_id=work.pk, up_to=said.pk, now=NOW)

    assert new_message(work.pk, cast.home.leader.pk) is None
    assert manners_of_message(work.pk, cast.home.leader.pk, NOW) == MUTED


def test_nobody_is_told_of_words_about_work_that_was_called_off(
    cast: Cast, work: Assignment, sam: Actor
) -> None:
    make_message(work, now=NOW)
    cancel_assignment(actor=sam, assignment_id=work.pk, reason="", now=NOW)

    assert new_message(work.pk, cast.home.leader.pk) is None


def test_quiet_hours_count_but_for_the_school_on_the_day_itself(
    cast: Cast, work: Assignment
) -> None:
    make_message(work, now=NOW)
    make_message(work, now=NOW, side=Side.SCHOOL, sentence="bring_lunch", sent_by=cast.home.leader)
    leader, sam = cast.home.leader.pk, cast.home.sam.pk

    assert manners_of_message(work.pk, sam, NOW).quiet_hours is not None
    assert manners_of_message(work.pk, leader, NOW).quiet_hours is not None
    assert manners_of_message(work.pk, leader, NOW + timedelta(days=1)).quiet_hours is None
