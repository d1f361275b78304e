"""From an error to an answer: the one place where the words of the domain become HTTP."""

from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from typing import Any, Final

from django.apps import apps
from django.core.exceptions import PermissionDenied as DjangoPermissionDenied
from django.db import IntegrityError
from django.http import Http404
from rest_framework import exceptions
from rest_framework.response import Response

from accounts.errors import AccountError
from api.idempotency import KeyUsedForOtherBody
from api.problems import PROBLEM_TYPE, problem
from notices.errors import NoticeError
from pool.calendars.errors import CalendarError
from pool.messages.errors import MessageError
from pool.people.errors import PeopleError
from pool.planning.errors import PlanningError
from pool.requests.errors import RequestError
from pool.shortage.errors import ShortageError
from regions.agreements.errors import AgreementError
from regions.errors import RegionError
from regions.governance.errors import GovernanceError
from regions.programme.errors import ProgrammeError

DOMAIN_ERRORS: Final = (
    AccountError,
    NoticeError,
    RegionError,
    AgreementError,
    GovernanceError,
    ProgrammeError,
    PeopleError,
    PlanningError,
    CalendarError,
    MessageError,
    RequestError,
    ShortageError,
    KeyUsedForOtherBody,
)
WHOLE_BODY: Final = ""
"""The field name of an error that belongs to no field."""


def answer_problem(error: Exception, context: dict[str, Any]) -> Response | None:
    """Turn an error into a problem; None lets an unknown one become a 500 in the log."""
    del context
    headers: dict[str, str] = {}
    if isinstance(error, DOMAIN_ERRORS):
        body = _of_domain(error)
    elif isinstance(error, exceptions.APIException):
        body = _of_framework(error)
        headers = _headers_of(error)
    elif isinstance(error, Http404):
        body = problem(404)
    elif isinstance(error, DjangoPermissionDenied):
        body = problem(403)
    elif isinstance(error, IntegrityError) and (sentence := _sentence_of_constraint(error)):
        body = problem(409, code=_constraint_of(error).replace("_", "-"), detail=sentence)
    else:
        return None
    return Response(body, status=body["status"], headers=headers, content_type=PROBLEM_TYPE)


def _of_domain(error: Exception) -> dict[str, Any]:
    code: str = getattr(error, "code", "")
    if code.endswith("not-found"):
        # Whatever the room calls it: byte for byte the answer for an unknown address.
        return problem(404)
    more: dict[str, Any] = {}
    if rules := getattr(error, "rules", ()):
        more["rules"] = [
            {"rule": rule, "label": label, "overridable": overridable}
            for rule, label, overridable in rules
        ]
    if hindrances := getattr(error, "hindrances", ()):
        more["hindrances"] = [asdict(one) for one in hindrances]
    return problem(
        getattr(error, "status", 409),
        code=code,
        detail=_sentence_of(error),
        errors=getattr(error, "problems", ()),
        **more,
    )


def _sentence_of(error: Exception) -> str:
    said = getattr(error, "detail", "") or str(error)
    return str(said or (type(error).__doc__ or "")).strip().splitlines()[0]


def _of_framework(error: exceptions.APIException) -> dict[str, Any]:
    if isinstance(error, exceptions.ValidationError):
        errors = list(_flat(error.detail))
        return problem(400, detail=errors[0][1] if len(errors) == 1 else "", errors=errors)
    if isinstance(error, exceptions.PermissionDenied) and "-" in error.default_code:
        return problem(403, code=error.default_code, detail=str(error.detail))
    return problem(error.status_code)


def _headers_of(error: exceptions.APIException) -> dict[str, str]:
    headers = {}
    if challenge := getattr(error, "auth_header", None):
        headers["WWW-Authenticate"] = str(challenge)
    if (wait := getattr(error, "wait", None)) is not None:
        headers["Retry-After"] = str(int(wait))
    return headers


def _flat(detail: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """All messages with the path of their field, as in `periods.0.start`."""
    if isinstance(detail, dict):
        for name, inner in detail.items():
            own = WHOLE_BODY if name == "non_field_errors" else str(name)
            yield from _flat(inner, ".".join(part for part in (path, own) if part))
    elif isinstance(detail, list):
        for index, inner in enumerate(detail):
            is_field = isinstance(inner, dict | list)
            if inner:
                yield from _flat(inner, f"{path}.{index}" if is_field and path else path)
    else:
        yield path, str(detail)


def _constraint_of(error: IntegrityError) -> str:
    diagnostic = getattr(error.__cause__, "diag", None)
    return getattr(diagnostic, "constraint_name", None) or ""


def _sentence_of_constraint(error: IntegrityError) -> str:
    return _sentences().get(_constraint_of(error), "")


@cache
def _sentences() -> dict[str, str]:
    """The Dutch sentence of every named constraint of our tables."""
    return {
        constraint.name: str(constraint.violation_error_message)
        for model in apps.get_models()
        for constraint in model._meta.constraints  # noqa: SLF001  reason: documented API
    }
