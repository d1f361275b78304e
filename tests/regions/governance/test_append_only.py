"""Votes, versions and history cannot be changed or deleted: not by the ORM, not by SQL of the application itself."""

import pytest
from django.db import IntegrityError, connection, transaction

from regions.governance.models import GovernanceDecision, Proposal, ProposalVersion, Vote
from tests.factories.cast import make_cast
from tests.factories.governance import make_open_proposal, make_table, say_all

pytestmark = pytest.mark.django_db

KEPT = (Vote, ProposalVersion, GovernanceDecision)
CHANGED = {
    "governance_vote": "answer = 'for'",
    "governance_proposalversion": "title = 'Iets anders'",
    "governance_governancedecision": "reason = 'Iets anders'",
}


@pytest.fixture
def proposal() -> Proposal:
    table = make_table(make_cast().home)
    opened = make_open_proposal(table)
    say_all(table, opened)
    return opened


@pytest.mark.parametrize("model", KEPT, ids=lambda model: model.__name__)
def test_the_orm_changes_nothing(
    proposal: Proposal, model: type[Vote | ProposalVersion | GovernanceDecision]
) -> None:
    rows = model.objects.order_by("pk")
    before = list(rows.values())

    with pytest.raises(IntegrityError, match="never changed or deleted"), transaction.atomic():
        rows[0].save()
    with pytest.raises(IntegrityError), transaction.atomic():
        rows[0].delete()
    with pytest.raises(IntegrityError), transaction.atomic():
        model.objects.all().delete()

    assert list(rows.values()) == before


@pytest.mark.parametrize("table", CHANGED)
def test_sql_changes_nothing(proposal: Proposal, table: str) -> None:
    for statement in (f"UPDATE {table} SET {CHANGED[table]}", f"DELETE FROM {table}"):  # noqa: S608  reason: names of our own
        with (
            pytest.raises(IntegrityError, match="never changed or deleted"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)


def test_an_objection_without_a_reason_does_not_get_past_the_database(proposal: Proposal) -> None:
    vote = Vote.objects.order_by("pk")[0]
    vote.pk, vote.answer, vote.reason = None, "object", " \n"

    with pytest.raises(IntegrityError, match="objection_has_a_reason"), transaction.atomic():
        vote.save(force_insert=True)
