"""The jobs of a voting: deferred with the change they follow from, and swept up when they were lost."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from regions.governance import tasks
from regions.governance.domain.closing import close_proposal
from regions.governance.domain.drafts import DraftEffect
from regions.governance.models import Proposal
from tests.factories.cast import make_cast
from tests.factories.governance import (
    Table,
    make_draft_proposal,
    make_open_proposal,
    make_table,
    make_text,
    say_all,
)
from tests.live.hints import collected_hints

pytestmark = pytest.mark.django_db


@pytest.fixture
def table() -> Table:
    return make_table(make_cast().home)


def waiting() -> list[tuple[str, int, datetime | None]]:
    """The jobs of governance that wait: what, about which proposal, and not before when."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT task_name, (args ->> 'proposal_id')::int, scheduled_at FROM procrastinate_jobs"
            " WHERE status = 'todo' AND queue_name = 'governance' ORDER BY task_name, id"
        )
        return [(name, pk, at) for name, pk, at in cursor.fetchall()]


def test_a_draft_defers_nothing_and_a_voting_its_end_and_a_reminder(table: Table) -> None:
    make_draft_proposal(table)
    assert waiting() == []

    proposal = make_open_proposal(table)

    end = proposal.closes_at
    assert end is not None
    assert waiting() == [
        ("governance.close", proposal.pk, end),
        ("governance.remind", proposal.pk, end - timedelta(days=3)),
    ]


def test_a_change_of_later_is_deferred_to_the_first_minute_of_its_day(table: Table) -> None:
    now = timezone.now()
    day = timezone.localdate(now) + timedelta(days=7)
    effect = DraftEffect(kind="pool_policy", values={"planning": {"max_loss": 0.05}}, from_date=day)
    proposal = make_open_proposal(table, text=make_text(effect=effect), now=now)
    say_all(table, proposal, now=now)

    close_proposal(actor=table.planner, proposal_id=proposal.pk, now=now)

    [(_, pk, at)] = [job for job in waiting() if job[0] == "governance.apply"]
    assert at is not None
    local = timezone.localtime(at)
    assert (pk, local.date(), local.hour, local.minute) == (proposal.pk, day, 0, 0)


def test_the_sweep_does_what_a_lost_job_should_have_done(table: Table) -> None:
    long_ago = timezone.now() - timedelta(days=30)
    proposal = make_open_proposal(table, now=long_ago)
    say_all(table, proposal, now=long_ago)
    make_open_proposal(table, now=timezone.now())
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")

    for _ in range(2):
        tasks.sweep(int(datetime.now(UTC).timestamp()))

    assert [(name, pk) for name, pk, _ in waiting()] == [("governance.close", proposal.pk)]
    tasks.close(proposal.pk)
    assert Proposal.objects.get(pk=proposal.pk).status == "carried"


@pytest.mark.django_db(transaction=True)
def test_a_vote_is_hinted_to_the_table_and_a_decision_to_everybody(table: Table) -> None:
    now, region = timezone.now(), table.place.region.pk
    proposal = make_open_proposal(table, now=now)
    with collected_hints() as hints:
        say_all(table, proposal, now=now)
        close_proposal(actor=table.planner, proposal_id=proposal.pk, now=now)
        sent = [hint["groups"] for hint in hints() if hint["kind"] == "decision"]

    assert sent == [
        *[[f"council.{region}", "nation"]] * 4,
        [f"members.{region}", "nation"],
    ]
