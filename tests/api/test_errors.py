"""From an error to an answer, and what happens when a view forgets to declare itself."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from rest_framework.exceptions import Throttled
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory, force_authenticate

from accounts.errors import AccountError
from api.errors import DOMAIN_ERRORS, answer_problem
from api.middleware import ApiAnswerMiddleware
from api.views import ApiView
from notices.errors import NoticeNotFound
from pool.people.errors import PreferenceTwice
from pool.requests.errors import NotEligible, RequestInvalid, RequestNotFound
from regions.errors import NotFound
from tests.factories.cast import Cast
from tests.factories.people import make_substitute


def problem_of(error: Exception) -> dict[str, Any]:
    response = answer_problem(error, {})
    assert response is not None
    assert response.content_type == "application/problem+json"
    assert response.status_code == response.data["status"]
    body: dict[str, Any] = response.data
    return body


@pytest.mark.parametrize("error", [RequestNotFound(), NoticeNotFound()])
def test_not_found_is_one_answer_whichever_room_says_it(error: Exception) -> None:
    assert problem_of(error) == problem_of(NotFound())


def test_a_domain_error_speaks_its_own_sentence() -> None:
    assert problem_of(PreferenceTwice()) == {
        "type": "urn:onderwijsregio:invalid",
        "title": "Dit klopt nog niet",
        "status": 400,
        "detail": "Een school kan maar bij één van graag, liever niet en even niet staan.",
        "code": "invalid",
    }


def test_the_problems_and_rules_of_an_error_travel_along() -> None:
    invalid = problem_of(RequestInvalid([("periods", "Kies een dagdeel."), ("track", "Kies.")]))
    refused = problem_of(NotEligible(rules=[("vog", "Er is nog geen VOG gezien.", False)]))

    assert invalid["errors"] == [
        {"field": "periods", "message": "Kies een dagdeel."},
        {"field": "track", "message": "Kies."},
    ]
    assert refused["rules"] == [
        {"rule": "vog", "label": "Er is nog geen VOG gezien.", "overridable": False}
    ]


def test_every_domain_error_has_a_code_and_a_dutch_sentence() -> None:
    def family(root: type[Exception]) -> list[type[Exception]]:
        return [root, *(one for child in root.__subclasses__() for one in family(child))]

    errors = [error for root in DOMAIN_ERRORS for error in family(root)]

    assert AccountError in errors
    assert [error for error in errors if not getattr(error, "code", "")] == []
    assert [error for error in errors if not (error.__doc__ or "").strip().endswith(".")] == []


def test_a_waiting_time_is_told_as_a_header() -> None:
    response = answer_problem(Throttled(wait=7.4), {})

    assert response is not None
    assert (response.status_code, response.headers["Retry-After"]) == (429, "8")


def test_a_named_constraint_answers_in_its_own_words(cast: Cast) -> None:
    region, number = cast.home.region, cast.home.substitute.pool_number
    with pytest.raises(IntegrityError) as raised, transaction.atomic():
        make_substitute(region=region, pool_number=number)

    body = problem_of(raised.value)

    assert (body["status"], body["code"], body["detail"]) == (
        409,
        "pool-number-once-per-region",
        "Dit poolnummer is al in gebruik.",
    )


@pytest.mark.parametrize("error", [ValueError("stuk"), IntegrityError("geen naam")])
def test_an_unknown_error_is_left_to_the_log(error: Exception) -> None:
    assert answer_problem(error, {}) is None


class ForgetfulView(ApiView):
    """Declares nothing."""

    def get(self, request: Request) -> Response:  # noqa: ARG002  reason: the framework's signature
        return Response({"secret": True})


def test_a_view_that_declares_nothing_is_refused(cast: Cast) -> None:
    request = APIRequestFactory().get("/api/v1/forgotten")
    force_authenticate(request, cast.home.planner)

    response = ForgetfulView.as_view()(request)

    assert (response.status_code, response.data["code"]) == (403, "not-allowed")


def answering(status: int) -> Callable[[HttpRequest], HttpResponse]:
    return lambda _request: HttpResponse("<h1>Fout</h1>", status=status)


@pytest.mark.parametrize(
    ("status", "code"), [(400, "invalid"), (500, "server-error"), (503, "server-error")]
)
def test_refusals_of_other_layers_become_problems_too(status: int, code: str) -> None:
    response = ApiAnswerMiddleware(answering(status))(RequestFactory().get("/api/v1/me"))

    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.status_code == status
    assert isinstance(response, HttpResponse)
    assert f'"code": "{code}"' in response.content.decode()


def test_pages_outside_the_api_are_left_alone() -> None:
    response = ApiAnswerMiddleware(answering(404))(RequestFactory().get("/aanvragen"))

    assert "API-Version" not in response.headers
    assert isinstance(response, HttpResponse)
    assert response.content == b"<h1>Fout</h1>"
