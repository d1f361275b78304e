"""The table of the first demo region: who sits there, what was decided, and what waits for the teacher."""

from django.utils import timezone

from accounts.models import User
from demo.decisions import OPEN_TITLE, make_decisions
from notices.enums import Channel, DeliveryState
from notices.models import Delivery
from regions.actors import actor_of
from regions.governance.models import Escalation, Meeting, Presence, Proposal, Vote
from regions.governance.queries import waiting_for
from regions.governance.tallies import tally_of
from regions.governance.voting.wording import state_in_words
from regions.models import Seat
from regions.queries import for_seat_rows
from regions.waiting import waiting_items
from tests.demo.seeded.conftest import Demo


def test_the_table_has_three_chambers_and_one_vacant_seat(demo: Demo) -> None:
    seats = list(
        for_seat_rows(Seat.objects.filter(region=demo.region), today=timezone.localdate(demo.now))
    )

    per_chamber: dict[str, int] = {}
    for seat in seats:
        per_chamber[seat.chamber.name] = per_chamber.get(seat.chamber.name, 0) + 1
    assert per_chamber == {"Besturen": 5, "Opleidingen": 1, "Beroepsgroep": 5}
    vacant = [seat.label for seat in seats if not getattr(seat, "running_terms")]  # noqa: B009  reason: put there by a prefetch
    assert vacant == ["Leraar voortgezet onderwijs"]
    assert {seat.region_id for seat in seats} == {demo.region.pk}


def test_there_is_a_past_of_decisions_and_one_that_waits(demo: Demo) -> None:
    # The rounds of the plan are told with the plan.
    about_other_things = Proposal.objects.exclude(current__effect_kind="plan_version")
    rows = about_other_things.select_related("current").order_by("created_at")

    assert [(row.status, row.form) for row in rows] == [
        ("carried", "vote"),
        ("rejected", "vote"),
        ("carried", "vote"),
        ("carried", "advice"),
        ("open", "consent"),
    ]
    assert rows[4].text.title == OPEN_TITLE
    tally = tally_of(rows[4], now=demo.now)
    assert tally is not None
    assert state_in_words(tally) == "Nog 2 stemmen, quorum gehaald in 3 van 3 kamers."


def test_it_waits_for_the_teacher_and_the_board_and_for_nobody_else_of_the_cast(
    demo: Demo, cast_emails: list[str]
) -> None:
    waiting = [
        email
        for email in cast_emails
        if waiting_for(actor_of(User.objects.get(email=email), demo.now), now=timezone.now())
    ]

    assert waiting == ["bestuur@demo.test", "leraar@demo.test"]


def test_making_them_again_changes_nothing(demo: Demo) -> None:
    before = (Seat.objects.count(), Proposal.objects.count(), Vote.objects.count())

    make_decisions(now=timezone.now())

    assert (Seat.objects.count(), Proposal.objects.count(), Vote.objects.count()) == before


def test_the_binding_agreement_waits_for_the_signature_of_the_board_of_the_cast(demo: Demo) -> None:
    bestuur = actor_of(User.objects.get(email="bestuur@demo.test"), demo.now)

    kinds = [item.kind for item in waiting_items(bestuur, now=timezone.now())]

    assert kinds.count("signature") == 1


def test_the_table_met_and_meets_again(demo: Demo) -> None:
    meetings = list(Meeting.objects.filter(region=demo.region).order_by("starts_at"))

    assert [meeting.starts_at < timezone.now() for meeting in meetings] == [True, True, False]
    states = Presence.objects.filter(meeting=meetings[0]).values_list("state", flat=True)
    assert set(states) == {"present", "excused"}
    assert Escalation.objects.get(region=demo.region).ended_at is not None


def test_whoever_reads_back_finds_words_in_every_notice(demo: Demo) -> None:
    read = Delivery.objects.filter(channel=Channel.SCREEN, state=DeliveryState.READ)

    assert read.exists()
    assert list(read.filter(notice__title="").values_list("notice__kind", flat=True)) == []
