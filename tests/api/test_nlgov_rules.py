"""The NLgov REST API Design Rules (2.1.0, and what 2.2.0 adds) over the published document."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from rest_framework.test import APIClient

WRITES = ("post", "put", "patch", "delete")
SEGMENT = re.compile(r"^(_?[a-z0-9]+(-[a-z0-9]+)*|\{[a-z][a-zA-Z0-9]*\})$")
QUERY_KEY = re.compile(r"^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$")
PROPERTY = re.compile(r"^[a-z][a-z\d]*([A-Z][a-z\d]*|\d+)*$")

MOMENTS = {"startsAt", "endsAt", "createdAt", "sentAt", "expiresAt", "stopAt", "confirmedAt"}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    response = APIClient().get("/api/v1/openapi.json")
    assert response.status_code == 200
    found: dict[str, Any] = response.json()
    return found


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method, path, operation


def named(document: dict[str, Any], wrong: Any) -> list[str]:
    return [
        f"{method} {path}"
        for method, path, operation in operations(document)
        if wrong(method, path, operation)
    ]


def test_core_publish_openapi_without_sign_in_for_any_site() -> None:
    response = APIClient().get("/api/v1/openapi.json")

    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["Access-Control-Allow-Origin"] == "*"


def test_core_doc_openapi_is_version_3_1(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.1.0"


def test_core_doc_openapi_contact_is_complete(document: dict[str, Any]) -> None:
    assert sorted(document["info"]["contact"]) == ["email", "name", "url"]
    assert all(document["info"]["contact"].values())


def test_core_semver_and_uri_version(document: dict[str, Any]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", document["info"]["version"])
    assert [server["url"] for server in document["servers"]] == ["/api/v1"]


def test_core_version_header_is_declared_on_every_answer(document: dict[str, Any]) -> None:
    def lacks_version(_method: str, _path: str, operation: dict[str, Any]) -> bool:
        return any(
            "API-Version" not in answer["headers"] for answer in operation["responses"].values()
        )

    assert named(document, lacks_version) == []


def test_core_no_trailing_slash(document: dict[str, Any]) -> None:
    assert [path for path in document["paths"] if path.endswith("/")] == []


def test_core_path_segments_kebab_case(document: dict[str, Any]) -> None:
    segments = {segment for path in document["paths"] for segment in path.strip("/").split("/")}

    assert [segment for segment in segments if not SEGMENT.match(segment)] == []


def test_core_query_keys_camel_case(document: dict[str, Any]) -> None:
    keys = {
        parameter["name"]
        for _method, _path, operation in operations(document)
        for parameter in operation.get("parameters", [])
        if parameter["in"] == "query"
    }

    assert [key for key in keys if not QUERY_KEY.match(key)] == []


def test_properties_are_camel_case(document: dict[str, Any]) -> None:
    properties = {
        name
        for schema in document["components"]["schemas"].values()
        for name in schema.get("properties", {})
    }

    assert sorted(name for name in properties if not PROPERTY.match(name)) == []


def test_core_error_handling_problem_details_on_every_refusal(document: dict[str, Any]) -> None:
    problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}

    def is_other(_method: str, _path: str, operation: dict[str, Any]) -> bool:
        answers = operation["responses"].items()
        return any(
            answer.get("content") != problem for status, answer in answers if status >= "400"
        )

    assert named(document, is_other) == []
    assert document["components"]["schemas"]["Problem"]["required"] == [
        "type",
        "title",
        "status",
        "detail",
        "code",
    ]


def test_core_error_handling_invalid_input_on_every_write(document: dict[str, Any]) -> None:
    def lacks_400(method: str, _path: str, operation: dict[str, Any]) -> bool:
        return method in WRITES and "400" not in operation["responses"]

    assert named(document, lacks_400) == []


def test_every_operation_names_its_success(document: dict[str, Any]) -> None:
    def has_no_success(_method: str, _path: str, operation: dict[str, Any]) -> bool:
        return not any(status.startswith("2") for status in operation["responses"])

    assert named(document, has_no_success) == []


def test_operation_ids_are_unique(document: dict[str, Any]) -> None:
    ids = [operation["operationId"] for _method, _path, operation in operations(document)]

    assert len(set(ids)) == len(ids)


def test_core_doc_language_every_operation_has_a_dutch_summary(document: dict[str, Any]) -> None:
    assert named(document, lambda _method, _path, operation: not operation.get("summary")) == []


def test_core_interface_language_every_shape_and_field_has_its_dutch_term(
    document: dict[str, Any],
) -> None:
    schemas = document["components"]["schemas"]
    fields = {
        field: "title" in inner
        for schema in schemas.values()
        for field, inner in schema.get("properties", {}).items()
    }

    assert [name for name, schema in schemas.items() if "title" not in schema] == []
    assert [field for field, has_term in fields.items() if not has_term] == []


def test_core_date_time_moments_are_date_time_and_days_are_dates(document: dict[str, Any]) -> None:
    moments, days = set(), set()
    for schema in document["components"]["schemas"].values():
        for name, inner in schema.get("properties", {}).items():
            if name in MOMENTS:
                moments.add(inner["format"])
            if name == "date" or name.endswith("Date"):
                days.add(inner["format"])

    assert (moments, days) == ({"date-time"}, {"date"})
