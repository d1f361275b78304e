"""Messages go a month after the work, with that they were read; nothing goes before."""

from datetime import timedelta

from django.utils import timezone

from accounts.personal_data import everything_held_of
from pool.messages import tasks
from pool.messages.forgetting import forget_messages, messages_kept_until
from pool.messages.models import Message, Reading
from pool.messages.queries import KEPT_AFTER, last_end_of
from pool.requests.models import Assignment
from tests.factories.cast import Cast
from tests.factories.clock import NOW
from tests.factories.look_backs import make_worked
from tests.factories.messages import make_message, make_reading


def test_what_is_over_goes_and_the_rest_stays(cast: Cast) -> None:
    now = timezone.now()
    old = make_worked(cast.home, now=now, days_ago=40)
    make_reading(make_message(old, now=now - timedelta(days=40)), now=now)
    fresh = make_message(make_worked(cast.home, now=now, days_ago=5), now=now)

    tasks.forget_messages(int(now.timestamp()))

    assert list(Message.objects.all()) == [fresh]
    assert not Reading.objects.exists()
    assert forget_messages(now=now) == 0


def test_the_term_is_a_month_after_the_last_half_day(cast: Cast, work: Assignment) -> None:
    ends_at = last_end_of(work)
    assert ends_at is not None

    make_message(work, now=NOW)

    until = timezone.localdate(ends_at + KEPT_AFTER)
    for person in (cast.home.sam, cast.home.substitute.user):
        assert person is not None
        assert messages_kept_until(person.pk, NOW.date()) == until
    assert messages_kept_until(cast.away.sam.pk, NOW.date()) is None


def test_my_data_holds_both_sides_of_my_own_work_without_the_name_of_the_other(
    cast: Cast, work: Assignment
) -> None:
    make_reading(make_message(work, now=NOW), now=NOW)
    make_message(work, now=NOW, side="school", sentence="report_at_desk", sent_by=cast.home.leader)

    sam = rows_of(cast.home.sam.pk)
    leader = rows_of(cast.home.leader.pk)

    assert [row["bericht"] for row in sam] == ["Waar kan ik parkeren?", "Meld je bij de balie."]
    assert "Leonie" not in str(sam)
    assert [row["bericht"] for row in leader] == ["Meld je bij de balie."]
    assert "gelezen op" in sam[0]


def rows_of(user_id: int) -> list[dict[str, str]]:
    [held] = [one for one in everything_held_of(user_id) if one.name == "messages"]
    return [dict(row) for row in held.rows]
