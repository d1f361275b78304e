"""Practical messages: two sides of one assignment, ready sentences, in time, and nobody else."""

from datetime import time, timedelta

import pytest
from django.db import IntegrityError, transaction

from notices.models import Notice
from pool.messages.domain.messages import NEW_MESSAGE, ONE_NOTICE_PER, read_messages, send_message
from pool.messages.enums import SENTENCES_OF, Asks, Sentence, asks_of
from pool.messages.errors import EnoughMessages, MessageInvalid, MessagesClosed
from pool.messages.models import Message, Reading
from pool.messages.queries import MOST_A_DAY, OPEN_AFTER, box_of, last_end_of
from pool.messages.saying import Said, words_of
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.enums import Side
from pool.requests.errors import RequestNotFound
from pool.requests.models import Assignment
from regions.actors import Actor, actor_of
from regions.enums import Role
from regions.errors import NotAllowed
from regions.models import Membership
from tests.factories.cast import Cast
from tests.factories.clock import NOW
from tests.factories.people import make_ready_substitute
from tests.factories.regions import make_membership, make_user
from tests.live.hints import collected_hints

PARKING = Said(sentence=Sentence.WHERE_TO_PARK)
DESK = Said(sentence=Sentence.REPORT_AT_DESK)


def say(
    actor: Actor, work: Assignment, said: Said = PARKING, later: timedelta = timedelta()
) -> Message:
    return send_message(actor=actor, assignment_id=work.pk, said=said, now=NOW + later)


def own(text: str) -> Said:
    return Said(sentence=Sentence.OWN_WORDS, own_text=text)


@pytest.mark.parametrize("side", SENTENCES_OF)
def test_every_ready_sentence_can_be_said_and_reads_as_a_sentence(
    work: Assignment, sam: Actor, leader: Actor, side: Side
) -> None:
    actor = sam if side == Side.SUBSTITUTE else leader
    given = {
        Asks.TIME: {"at_time": time(8, 10)},
        Asks.MINUTES: {"minutes": 15},
        Asks.TEXT: {"own_text": "De poort  aan de achterkant is open."},
        Asks.NOTHING: {},
    }

    said = [
        words_of(say(actor, work, Said(sentence=one, **given[asks_of(one)])))  # type: ignore[arg-type]  # each its own
        for one in SENTENCES_OF[side]
    ]

    assert len(set(said)) == len(SENTENCES_OF[side])
    assert [one for one in said if "…" in one or "None" in one] == []
    assert said[-1] == "De poort aan de achterkant is open."


def test_a_time_and_minutes_stand_in_the_sentence(work: Assignment, sam: Actor) -> None:
    at = say(sam, work, Said(sentence=Sentence.I_ARRIVE_AT, at_time=time(7, 55)))
    later = say(sam, work, Said(sentence=Sentence.I_AM_LATER, minutes=10))

    assert words_of(at) == "Ik ben er om 07:55 uur."
    assert words_of(later) == "Ik ben iets later: ongeveer 10 minuten."


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (DESK, "sentence"),
        (Said(sentence=Sentence.I_ARRIVE_AT), "atTime"),
        (Said(sentence=Sentence.I_AM_LATER), "minutes"),
        (Said(sentence=Sentence.I_AM_LATER, minutes=121), "minutes"),
        (Said(sentence=Sentence.I_AM_LATER, minutes=0), "minutes"),
        (Said(sentence=Sentence.WHERE_TO_PARK, minutes=5), "minutes"),
        (Said(sentence=Sentence.WHERE_TO_PARK, own_text="En ik wil nog wat kwijt."), "ownText"),
        (Said(sentence=Sentence.OWN_WORDS, own_text="   "), "ownText"),
        (Said(sentence=Sentence.OWN_WORDS, own_text="a" * 201), "ownText"),
    ],
)
def test_what_does_not_fit_a_sentence_is_refused_by_its_field(
    work: Assignment, sam: Actor, said: Said, field: str
) -> None:
    with pytest.raises(MessageInvalid) as refused:
        say(sam, work, said)

    assert [name for name, _ in refused.value.problems] == [field]


def test_nobody_but_both_sides_writes_or_reads(cast: Cast, work: Assignment) -> None:
    """Another invaller of the same pool, the leader of another school, and both of the other region."""
    place = cast.home
    neighbour = make_user("Nel Bos")
    make_membership(
        user=neighbour, role=Role.SCHOOL_LEADER, region=place.region, location=place.other_location
    )
    noor = make_user("Noor Kok")
    make_membership(user=noor, role=Role.SUBSTITUTE, region=place.region)
    make_ready_substitute(
        region=place.region, board=place.board, user=noor, given_name="Noor", family_name="Kok"
    )

    for stranger in (neighbour, noor, cast.away.leader, cast.away.sam):
        actor = actor_of(stranger, NOW)
        with pytest.raises(RequestNotFound):
            say(actor, work)
        with pytest.raises(RequestNotFound):
            read_messages(actor=actor, assignment_id=work.pk, up_to=1, now=NOW)


@pytest.mark.parametrize("role", [Role.PLANNER, Role.BOARD_HR, Role.COORDINATOR])
def test_the_office_the_board_and_the_coordinator_do_not_read_along(
    cast: Cast, work: Assignment, role: Role
) -> None:
    actor = actor_of(cast.home.people[role], NOW)

    with pytest.raises(NotAllowed):
        say(actor, work, DESK)
    with pytest.raises(NotAllowed):
        read_messages(actor=actor, assignment_id=work.pk, up_to=1, now=NOW)


def test_it_closes_two_days_after_the_last_half_day(work: Assignment, sam: Actor) -> None:
    ends_at = last_end_of(work)
    assert ends_at is not None
    closes_at = ends_at + OPEN_AFTER - NOW

    say(sam, work, later=closes_at - timedelta(minutes=1))
    with pytest.raises(MessagesClosed, match="twee dagen"):
        say(sam, work, Said(sentence=Sentence.CLEAR_THANKS), later=closes_at)


def test_it_closes_when_the_work_is_called_off(work: Assignment, sam: Actor, leader: Actor) -> None:
    say(sam, work)
    cancel_assignment(actor=sam, assignment_id=work.pk, reason="", now=NOW)

    with pytest.raises(MessagesClosed, match="gaat niet door"):
        say(leader, work, DESK)
    assert Message.objects.count() == 1


def test_nobody_writes_to_a_school_that_nobody_leads(
    cast: Cast, work: Assignment, sam: Actor
) -> None:
    Membership.objects.filter(user=cast.home.leader).update(ended_at=NOW)

    with pytest.raises(MessagesClosed, match="leest hier niemand"):
        say(sam, work)


def test_a_school_cannot_write_to_somebody_without_an_account(
    work: Assignment, leader: Actor
) -> None:
    work.substitute.user = None
    work.substitute.save()

    with pytest.raises(MessagesClosed, match="leest hier niemand"):
        say(leader, work, DESK)


def test_a_side_says_at_most_ten_things_a_day(work: Assignment, sam: Actor, leader: Actor) -> None:
    for number in range(MOST_A_DAY):
        say(sam, work, own(f"Ik neem lokaal {number}."))

    with pytest.raises(EnoughMessages):
        say(sam, work)
    say(leader, work, DESK)
    say(sam, work, later=timedelta(days=1))


def test_the_same_again_is_the_message_that_is_there(
    work: Assignment, sam: Actor, leader: Actor
) -> None:
    first = say(sam, work)

    assert say(sam, work) == first
    say(leader, work, DESK)
    assert say(sam, work) != first


def test_the_sender_sees_when_the_other_side_read_it_and_the_first_time_stays(
    work: Assignment, sam: Actor, leader: Actor
) -> None:
    said = say(sam, work)
    for later in (1, 2):
        read_messages(
            actor=leader, assignment_id=work.pk, up_to=said.pk, now=NOW + timedelta(minutes=later)
        )
    # The own side reading its own words is no reading.
    read_messages(actor=sam, assignment_id=work.pk, up_to=said.pk, now=NOW)

    assert list(Reading.objects.values_list("message", "at")) == [
        (said.pk, NOW + timedelta(minutes=1))
    ]


def test_who_reads_the_messages_has_read_the_own_notice_about_them(
    work: Assignment, sam: Actor, leader: Actor
) -> None:
    first = say(sam, work)
    say(leader, work, DESK)
    last = say(sam, work, Said(sentence=Sentence.WHOM_TO_SEE))
    about = Notice.objects.filter(kind=NEW_MESSAGE, subject_id=work.pk, read_at=None)
    others = about.exclude(recipient=leader.user_id).count()

    read_messages(actor=leader, assignment_id=work.pk, up_to=first.pk, now=NOW)
    assert about.filter(recipient=leader.user_id).exists()
    read_messages(actor=leader, assignment_id=work.pk, up_to=last.pk, now=NOW)

    assert not about.filter(recipient=leader.user_id).exists()
    assert about.count() == others > 0


def test_what_came_after_the_screen_was_drawn_stays_unread(
    work: Assignment, sam: Actor, leader: Actor
) -> None:
    seen = say(sam, work)
    say(sam, work, Said(sentence=Sentence.WHOM_TO_SEE))
    read_messages(actor=leader, assignment_id=work.pk, up_to=seen.pk, now=NOW)

    assert box_of(work, actor=leader, side=Side.SCHOOL, now=NOW).unread == 1


def test_the_database_keeps_messages_and_readings_as_they_are(
    work: Assignment, sam: Actor, leader: Actor
) -> None:
    said = say(sam, work)
    read_messages(actor=leader, assignment_id=work.pk, up_to=said.pk, now=NOW)

    for attempt in (
        lambda: Message.objects.update(sentence="whom_to_see"),
        lambda: Reading.objects.all().delete(),
        lambda: Reading.objects.update(at=NOW),
        lambda: Message.objects.filter(pk=said.pk)._raw_delete("default"),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            attempt()


def test_hints_go_to_both_sides_and_hold_no_word(
    cast: Cast, work: Assignment, sam: Actor, transactional_db: None
) -> None:
    with collected_hints() as hints:
        say(sam, work, own("Ik neem de fiets."))
        heard = [one for one in hints() if one["kind"] == "message"]

    assert [one["id"] for one in heard] == [work.pk]
    groups = {group for one in heard for group in one["groups"]}
    assert groups == {f"user.{cast.home.sam.pk}", f"user.{cast.home.leader.pk}"}
    assert "fiets" not in str(heard)


def test_three_sentences_in_a_row_are_one_notice(
    work: Assignment, sam: Actor, leader: Actor
) -> None:
    say(leader, work, DESK)
    say(leader, work, Said(sentence=Sentence.BRING_LUNCH), later=timedelta(minutes=1))
    assert Notice.objects.count() == 1

    say(leader, work, Said(sentence=Sentence.PLEASE_CALL), later=ONE_NOTICE_PER * 2)
    assert Notice.objects.count() == 2
    assert set(Notice.objects.values_list("recipient", flat=True)) == {sam.user_id}
