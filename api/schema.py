"""The published OpenAPI document: what every operation can answer, and the Dutch term of every name."""

import json
from functools import cache
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from drf_spectacular.generators import SchemaGenerator

from api.agreement_terms import AGREEMENT_FIELDS
from api.field_terms import FIELDS
from api.governance_terms import GOVERNANCE_FIELDS, GOVERNANCE_SHAPES
from api.look_back_terms import LOOK_BACK_FIELDS, LOOK_BACK_SHAPES
from api.message_terms import MESSAGE_FIELDS, MESSAGE_SHAPES
from api.own_terms import OWN_FIELDS, OWN_SHAPES
from api.problems import PROBLEM_TYPE
from api.programme_terms import PROGRAMME_FIELDS, PROGRAMME_SHAPES
from api.region_terms import REGION_FIELDS, REGION_SHAPES
from api.settlement_terms import SETTLEMENT_FIELDS, SETTLEMENT_SHAPES
from api.shape_terms import SHAPES
from api.shortage_terms import SHORTAGE_FIELDS, SHORTAGE_SHAPES
from api.swap_terms import SWAP_FIELDS, SWAP_SHAPES
from api.version import API_VERSION

Document = dict[str, Any]
WRITES: Final = frozenset({"post", "put", "patch"})
METHODS: Final = WRITES | {"get"}
TERMS: Final = (
    FIELDS
    | REGION_FIELDS
    | AGREEMENT_FIELDS
    | GOVERNANCE_FIELDS
    | PROGRAMME_FIELDS
    | SETTLEMENT_FIELDS
    | OWN_FIELDS
    | LOOK_BACK_FIELDS
    | MESSAGE_FIELDS
    | SHORTAGE_FIELDS
    | SWAP_FIELDS
)
SHAPE_TERMS: Final = (
    SHAPES
    | REGION_SHAPES
    | GOVERNANCE_SHAPES
    | PROGRAMME_SHAPES
    | SETTLEMENT_SHAPES
    | OWN_SHAPES
    | LOOK_BACK_SHAPES
    | MESSAGE_SHAPES
    | SHORTAGE_SHAPES
    | SWAP_SHAPES
)
VERSION_HEADER: Final = {
    "API-Version": {
        "description": "De volledige versie van deze API.",
        "schema": {"type": "string", "examples": [API_VERSION]},
    }
}
_SENTENCES: Final = {
    "400": "Er klopt iets niet in wat je stuurde; alle fouten staan erbij.",
    "401": "Je bent niet ingelogd.",
    "403": "Dit hoort niet bij je rol.",
    "404": "Dit bestaat niet, of je mag het niet zien.",
    "409": "Dit kan nu niet; `code` zegt waarom.",
    "413": "Dit bestand is te groot.",
    "415": "Deze vorm van bericht kennen we niet.",
    "429": "Te veel in korte tijd.",
}
PROBLEM: Final = {
    "type": "object",
    "title": "Weigering",
    "description": "De vorm van elke weigering (RFC 9457).",
    "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": {"type": "string", "title": "soort"},
        "title": {"type": "string", "title": "kop"},
        "status": {"type": "integer", "title": "statuscode"},
        "detail": {"type": "string", "title": "uitleg in één zin"},
        "code": {"type": "string", "title": "vaste code"},
        "errors": {
            "type": "array",
            "title": "fouten per veld",
            "items": {
                "type": "object",
                "required": ["field", "message"],
                "properties": {
                    "field": {"type": "string", "title": "veld"},
                    "message": {"type": "string", "title": "wat er mis is"},
                },
            },
        },
        "rules": {
            "type": "array",
            "title": "regels die het tegenhouden",
            "items": {
                "type": "object",
                "required": ["rule", "label", "overridable"],
                "properties": {
                    "rule": {"type": "string", "title": "regel"},
                    "label": {"type": "string", "title": "regel in woorden"},
                    "overridable": {"type": "boolean", "title": "mag met reden worden gepasseerd"},
                },
            },
        },
        "hindrances": {
            "type": "array",
            "title": "lopend werk dat het tegenhoudt",
            "items": {
                "type": "object",
                "required": ["kind", "what", "where", "mend"],
                "properties": {
                    "kind": {"type": "string", "title": "soort werk"},
                    "what": {"type": "string", "title": "wat er loopt"},
                    "where": {"type": "string", "title": "waar"},
                    "mend": {"type": "string", "title": "wat je kunt doen"},
                },
            },
        },
    },
}


def add_dutch_terms(result: Document, **_: Any) -> Document:
    """Give every schema and property without a title its Dutch term."""
    for name, schema in result["components"]["schemas"].items():
        # A page is a page of something that has its own term.
        if term := SHAPE_TERMS.get(name) or SHAPE_TERMS.get(name.removesuffix("Page")):
            schema.setdefault("title", term)
        for field, inner in schema.get("properties", {}).items():
            if term := TERMS.get(field):
                inner.setdefault("title", term)
    return result


def add_problems_and_headers(result: Document, **_: Any) -> Document:
    """Name the refusals an operation can give, and the header that every answer carries."""
    result["components"]["schemas"]["Problem"] = PROBLEM
    for path in result["paths"].values():
        for method, operation in path.items():
            if method not in METHODS:
                continue
            responses = operation["responses"]
            for status in _refusals_of(method, operation):
                responses.setdefault(status, _problem_response(status))
            for response in responses.values():
                response["headers"] = VERSION_HEADER | response.get("headers", {})
    return result


def _refusals_of(method: str, operation: Document) -> list[str]:
    parameters = operation.get("parameters", [])
    in_query = any(parameter["in"] == "query" for parameter in parameters)
    # drf-spectacular writes an empty requirement when no sign-in is needed.
    is_public = {} in operation.get("security", [{}])
    statuses = ["404", "429"] if is_public else ["401", "403", "404"]
    if method == "post" and not is_public:
        statuses.append("429")
    if method in WRITES:
        statuses += ["400", "409", "415"]
    if in_query:
        statuses.append("400")
    content = operation.get("requestBody", {}).get("content", {})
    if "multipart/form-data" in content:
        statuses.append("413")
    return statuses


def _problem_response(status: str) -> Document:
    return {
        "description": _SENTENCES[status],
        "content": {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }


@cache
def document() -> str:
    """The document as text; it changes with the code only, so one process builds it once."""
    generator: Any = SchemaGenerator
    schema = generator().get_schema(request=None, public=True)
    return json.dumps(schema, ensure_ascii=False, default=str)


def openapi_document(request: HttpRequest) -> HttpResponse:
    """Answer the document to anybody, from any site."""
    if request.method not in {"GET", "HEAD"}:
        return HttpResponse(status=405, headers={"Allow": "GET, HEAD"})
    answer = HttpResponse(document(), content_type="application/json")
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer
