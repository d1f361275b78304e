"""Which session a socket wants to use, and whether it may use it from there."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import parse_cookie
from django.http.request import split_domain_port, validate_host

# A browser cannot set headers on a socket; a program in one may send its token as a subprotocol.
SUBPROTOCOL = "live"
TOKEN_PREFIX = "token."  # noqa: S105  reason: what stands before the token, not a token


class ForeignOrigin(Exception):
    """A page of another site uses the cookie of a visitor."""


def session_key_of(scope: Mapping[str, Any]) -> str:
    """Find the session key of a socket, empty without one; refuses a cookie sent from another site."""
    headers = {name.decode("latin1"): value.decode("latin1") for name, value in scope["headers"]}
    token = headers.get("x-session-token") or _token_among(scope["subprotocols"])
    if token:
        # Nobody's browser adds a token by itself, so it does not matter where the page came from.
        return token
    session_key = parse_cookie(headers.get("cookie", "")).get(settings.SESSION_COOKIE_NAME, "")
    if session_key and not _is_our_own_page(headers):
        raise ForeignOrigin
    return session_key


def subprotocol_of(scope: Mapping[str, Any]) -> str | None:
    """Choose the subprotocol to answer with; never the one that holds a token."""
    return SUBPROTOCOL if SUBPROTOCOL in scope["subprotocols"] else None


def _token_among(subprotocols: list[str]) -> str:
    tokens = [name for name in subprotocols if name.startswith(TOKEN_PREFIX)]
    return tokens[0].removeprefix(TOKEN_PREFIX) if tokens else ""


def _is_our_own_page(headers: Mapping[str, str]) -> bool:
    origin, host = headers.get("origin", ""), headers.get("host", "")
    if origin in settings.CSRF_TRUSTED_ORIGINS:
        return True
    domain, _port = split_domain_port(host)
    return urlsplit(origin).netloc == host and validate_host(domain, settings.ALLOWED_HOSTS)
