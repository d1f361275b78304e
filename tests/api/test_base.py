"""What every answer has in common: version, safety headers and problems in sentences."""

import pytest
from rest_framework.test import APIClient

from tests.api.conftest import SignIn
from tests.factories.cast import Cast

NOT_FOUND = {
    "type": "urn:onderwijsregio:not-found",
    "title": "Niet gevonden",
    "status": 404,
    "detail": "Dit bestaat niet, of je mag het niet zien.",
    "code": "not-found",
}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/openapi.json", 200),
        ("/api/v1/me", 401),
        ("/api/v1/nothing", 404),
        ("/api/v1/me/", 404),
        ("/api/nothing", 404),
    ],
)
def test_every_answer_carries_version_and_safety_headers(
    stranger: APIClient, db: None, path: str, status: int
) -> None:
    response = stranger.get(path)

    assert response.status_code == status
    assert {
        name: response.headers[name]
        for name in (
            "API-Version",
            "Cache-Control",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
        )
    } == {
        "API-Version": "1.0.0",
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v1/me/", "/api/nothing"])
def test_an_unknown_route_is_a_problem_too(stranger: APIClient, db: None, path: str) -> None:
    response = stranger.get(path)

    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json() == NOT_FOUND


def test_nobody_signed_in_is_a_401_with_a_challenge(stranger: APIClient, db: None) -> None:
    response = stranger.get("/api/v1/me")

    assert response.headers["WWW-Authenticate"] == "X-Session-Token"
    assert response.json()["code"] == "not-signed-in"


def test_a_method_that_does_not_exist_is_a_405(as_user: SignIn, cast: Cast) -> None:
    response = as_user(cast.home.leader).delete("/api/v1/me")

    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, HEAD"
    assert response.json()["code"] == "method-not-allowed"


def test_a_body_that_is_not_json_is_refused(as_user: SignIn, cast: Cast) -> None:
    response = as_user(cast.home.sam).put(
        "/api/v1/substitutes/me/availability", "{", content_type="application/json"
    )

    assert response.status_code == 400
    assert response.json()["code"] == "invalid"


def test_another_media_type_is_a_415(as_user: SignIn, cast: Cast) -> None:
    response = as_user(cast.home.sam).put(
        "/api/v1/substitutes/me/availability", "<a/>", content_type="text/xml"
    )

    assert response.status_code == 415
    assert response.json()["code"] == "unsupported-media-type"


def test_all_faults_of_a_form_are_named_together(as_user: SignIn, cast: Cast) -> None:
    response = as_user(cast.home.sam).put(
        "/api/v1/substitutes/me/availability",
        {"pattern": [{"weekday": 7, "halfDay": "evening"}]},
    )

    assert response.status_code == 400
    assert response.json()["errors"] == [
        {
            "field": "pattern.0.weekday",
            "message": "Zorg ervoor dat deze waarde kleiner is dan of gelijk is aan 6.",
        },
        {"field": "pattern.0.halfDay", "message": '"evening" is een ongeldige keuze.'},
        {"field": "exceptions", "message": "Dit veld is vereist."},
    ]


def test_a_write_without_csrf_token_is_refused(cast: Cast) -> None:
    client = APIClient(enforce_csrf_checks=True)
    client.force_login(cast.home.sam)

    response = client.put("/api/v1/substitutes/me/availability", {})

    assert response.status_code == 403
    assert response.json()["code"] == "csrf-failed"
