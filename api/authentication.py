"""Who is calling: a session token of a program, or the session cookie of the web app."""

from allauth.headless.contrib.rest_framework.authentication import XSessionTokenAuthentication
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import SessionAuthentication
from rest_framework.exceptions import PermissionDenied
from rest_framework.request import Request

SESSION_TOKEN_HEADER = "X-Session-Token"  # noqa: S105  reason: the name of a header


class CsrfFailed(PermissionDenied):
    """Deze pagina is te lang open geweest. Ververs het scherm en probeer het nog eens."""

    default_detail = (
        "Deze pagina is te lang open geweest. Ververs het scherm en probeer het nog eens."
    )
    default_code = "csrf-failed"


class SessionTokenAuthentication(XSessionTokenAuthentication):  # type: ignore[misc]  # allauth has no types
    """The token that allauth gives to programs; it also makes "not signed in" a 401."""

    def authenticate_header(self, request: Request) -> str:  # noqa: ARG002  reason: the framework's signature
        return SESSION_TOKEN_HEADER


def session_key_of(request: Request) -> str:
    """Give the key of the session that a signed-in person calls with: of the cookie, or the token of a program."""
    return str(request.headers.get(SESSION_TOKEN_HEADER) or request.session.session_key)


class CookieAuthentication(SessionAuthentication):
    """The session of the web app; every write carries the CSRF token."""

    def enforce_csrf(self, request: Request) -> None:
        try:
            super().enforce_csrf(request)
        except PermissionDenied as error:
            raise CsrfFailed from error


class SessionTokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]  # the library has no types here
    target_class = "api.authentication.SessionTokenAuthentication"
    name = "sessionToken"

    def get_security_definition(self, auto_schema: object) -> dict[str, str]:  # noqa: ARG002  reason: the framework's signature
        return {"type": "apiKey", "in": "header", "name": SESSION_TOKEN_HEADER}


class CookieScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]  # idem
    target_class = "api.authentication.CookieAuthentication"
    name = "sessionCookie"

    def get_security_definition(self, auto_schema: object) -> dict[str, str]:  # noqa: ARG002  reason: the framework's signature
        return {"type": "apiKey", "in": "cookie", "name": "sessionid"}
