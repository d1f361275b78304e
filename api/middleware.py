"""What every answer under /api carries, errors and unknown routes included."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase

from api.problems import PROBLEM_TYPE, problem
from api.version import API_VERSION

PREFIX: Final = "/api/"
HEADERS: Final = {
    "API-Version": API_VERSION,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
}


class ApiAnswerMiddleware:
    """Stands outermost, so that refusals of every other layer become problems too. It decides nothing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if not request.path_info.startswith(PREFIX):
            return response
        if (
            response.status_code >= HTTPStatus.BAD_REQUEST
            and response.headers.get("Content-Type") != PROBLEM_TYPE
        ):
            response = _as_problem(response)
        for name, value in HEADERS.items():
            response.headers[name] = value
        return response


def _as_problem(response: HttpResponseBase) -> HttpResponse:
    answer = JsonResponse(problem(response.status_code), status=response.status_code)
    answer.headers["Content-Type"] = PROBLEM_TYPE
    if "Allow" in response.headers:
        answer.headers["Allow"] = response.headers["Allow"]
    return answer
