"""The form of every refusal: application/problem+json (RFC 9457), in sentences for a person."""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, Final

PROBLEM_TYPE: Final = "application/problem+json"

_TITLES: Final = {
    400: ("invalid", "Dit klopt nog niet", "Kijk na wat je hebt ingevuld."),
    401: ("not-signed-in", "Je bent niet ingelogd", "Log in en probeer het nog eens."),
    403: ("not-allowed", "Dit mag je niet", "Dit hoort niet bij je rol."),
    404: ("not-found", "Niet gevonden", "Dit bestaat niet, of je mag het niet zien."),
    405: ("method-not-allowed", "Dit kan hier niet", "Deze bewerking bestaat niet op dit adres."),
    409: ("conflict", "Dit kan nu niet", "Ververs het scherm en probeer het nog eens."),
    413: ("too-large", "Te groot", "Dit bericht is te groot."),
    415: ("unsupported-media-type", "Deze vorm kennen we niet", "Stuur het bericht als JSON."),
    429: ("too-many-requests", "Te veel tegelijk", "Wacht even en probeer het nog eens."),
    500: ("server-error", "Er ging iets mis bij ons", "Probeer het zo nog eens."),
}


def problem(
    status: int,
    *,
    code: str = "",
    detail: str = "",
    errors: Iterable[tuple[str, str]] = (),
    **more: Any,
) -> dict[str, Any]:
    """Build the body of a refusal; without words of its own it gets those of the status."""
    known = _TITLES.get(
        status, _TITLES[500] if status >= HTTPStatus.INTERNAL_SERVER_ERROR else _TITLES[400]
    )
    body: dict[str, Any] = {
        "type": f"urn:onderwijsregio:{code or known[0]}",
        "title": known[1],
        "status": status,
        "detail": detail or known[2],
        "code": code or known[0],
    }
    named = [{"field": field, "message": message} for field, message in errors]
    return body | ({"errors": named} if named else {}) | more
