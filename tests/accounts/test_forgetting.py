"""Every kind of data says how it is forgotten, and what had to stay goes when its term is over and not before."""

from datetime import UTC, date, datetime, timedelta

import pytest

from accounts.domain.forgetting import due_terms, finish_term
from accounts.domain.users import create_user
from accounts.forgetting import ways_of_forgetting
from accounts.models import ForgettingTerm, User
from accounts.own_forgetting import SOMEBODY
from accounts.personal_data import everything_held_of

NOW = datetime(2026, 11, 23, 6, 55, tzinfo=UTC)
LAST = date(2027, 1, 31)

pytestmark = pytest.mark.django_db


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


@pytest.fixture
def noor() -> User:
    return create_user(email="noor@example.nl", name="Noor de Wit", now=NOW)


@pytest.fixture
def term(noor: User) -> ForgettingTerm:
    return ForgettingTerm.objects.create(user=noor, name="account", asked_at=NOW, kept_until=LAST)


def test_nothing_is_kept_of_which_nobody_says_how_it_is_forgotten(noor: User) -> None:
    held = {one.name for one in everything_held_of(noor.pk)}

    assert set(ways_of_forgetting()) == held
    assert all(way.goes or way.stays for way in ways_of_forgetting().values())


def test_on_the_last_day_it_is_still_there(noor: User, term: ForgettingTerm) -> None:
    assert due_terms(now=at(LAST)) == []

    finish_term(term_id=term.pk, now=at(LAST))

    noor.refresh_from_db()
    assert noor.name == "Noor de Wit"


def test_the_day_after_it_goes_and_a_second_time_changes_nothing(
    noor: User, term: ForgettingTerm
) -> None:
    after = at(LAST + timedelta(days=1))
    assert due_terms(now=after) == [term.pk]

    finish_term(term_id=term.pk, now=after)
    finish_term(term_id=term.pk, now=after + timedelta(days=1))

    noor.refresh_from_db()
    term.refresh_from_db()
    assert noor.name == SOMEBODY
    assert term.finished_at == after
    assert due_terms(now=after) == []
