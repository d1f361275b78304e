"""The nightly job defers one job for each term that is over, and that job removes the rest."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from accounts.models import ForgettingTerm
from pool.people.tasks import finish_term, sweep_terms
from tests.factories.cast import Cast, make_cast
from tests.pool.requests.waiting_jobs import arguments_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def term_of(cast: Cast, name: str, last: date) -> ForgettingTerm:
    return ForgettingTerm.objects.create(
        user=cast.home.sam, name=name, asked_at=timezone.now(), kept_until=last
    )


def test_only_what_is_over_is_deferred_and_only_once(cast: Cast) -> None:
    today = timezone.localdate()
    over = term_of(cast, "account", today - timedelta(days=1))
    term_of(cast, "papers", today)

    sweep_terms(timestamp=0)
    sweep_terms(timestamp=0)

    assert arguments_of("people.finish_term") == [{"term_id": over.pk}]


def test_the_job_takes_the_name_away(cast: Cast) -> None:
    over = term_of(cast, "account", timezone.localdate() - timedelta(days=1))

    finish_term(over.pk)
    finish_term(over.pk)

    cast.home.sam.refresh_from_db()
    assert cast.home.sam.name == "Iemand die wegging"
