"""Swapping over HTTP: what each side reads, without a name, and what a repeat and a late colleague get."""

import json

import pytest
from django.utils import timezone

from pool.requests.models import Assignment, SwapQuestion
from tests.api.conftest import SignIn
from tests.api.swap_calls import ask_to_swap, colleague_of, work_of
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


def test_the_number_of_colleagues_who_fit_is_said_without_a_name(
    cast: Cast, as_user: SignIn
) -> None:
    colleague = colleague_of(cast.home)
    work = work_of(cast.home, cast.home.substitute, now=timezone.now())
    client = as_user(cast.home.sam)

    before = client.get(f"/api/v1/assignments/{work.pk}/swap").json()
    after = client.post(f"/api/v1/assignments/{work.pk}/swap").json()

    assert (before["mayOpen"], before["numberFitting"], before["status"]) == (True, 1, None)
    assert (after["mayOpen"], after["numberAsked"], after["status"]) == (False, 1, "open")
    assert colleague.family_name not in json.dumps([before, after])


def test_a_colleague_reads_the_work_and_not_whose_it_is(cast: Cast, as_user: SignIn) -> None:
    question = ask_to_swap(cast.home, now=timezone.now())

    shown = as_user(cast.home.sam).get(f"/api/v1/swap-questions/{question.pk}").json()

    assert shown["schoolLocation"]["name"] == cast.home.location.name
    owner = question.swap.assignment.substitute
    assert owner.family_name not in json.dumps(shown)
    assert "substitute" not in shown


def test_the_school_and_the_planner_see_that_a_colleague_is_looked_for(
    cast: Cast, as_user: SignIn
) -> None:
    swap = ask_to_swap(cast.home, now=timezone.now()).swap

    for reader in (cast.home.leader, cast.home.planner):
        card = as_user(reader).get(f"/api/v1/assignments/{swap.assignment_id}").json()
        assert card["swapUntil"] is not None


def test_taking_over_twice_with_one_key_is_one_assignment(cast: Cast, as_user: SignIn) -> None:
    question = ask_to_swap(cast.home, now=timezone.now())
    client = as_user(cast.home.sam)
    path = f"/api/v1/swap-questions/{question.pk}/taking-over"

    first, again = (
        client.post(path, headers={"Idempotency-Key": "dezelfde-tik-123"}) for _ in range(2)
    )

    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json()["id"] == again.json()["id"]
    assert Assignment.objects.filter(substitute=cast.home.substitute).count() == 1


def test_who_is_late_reads_that_a_colleague_was_first(cast: Cast, as_user: SignIn) -> None:
    question = ask_to_swap(cast.home, now=timezone.now())
    late = colleague_of(cast.home)
    assert late.user is not None
    other = SwapQuestion.objects.create(swap=question.swap, substitute=late)
    as_user(cast.home.sam).post(f"/api/v1/swap-questions/{question.pk}/taking-over")

    refused = as_user(late.user).post(f"/api/v1/swap-questions/{other.pk}/taking-over")

    assert (refused.status_code, refused.json()["code"]) == (409, "swap-taken")
    assert refused.json()["detail"].startswith("Een collega was je net voor")
