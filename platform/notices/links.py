"""Signed links that open one thing without signing in, for a while, for one purpose."""

from datetime import UTC, datetime

from django.conf import settings
from django.core import signing

from notices.errors import LinkExpired, LinkNotValid

SALT = "notices.links"


def make_signed_link(*, path: str, purpose: str, subject_id: int, expires_at: datetime) -> str:
    """Make a whole address; the token stands after the #, so that no server or proxy logs it."""
    token = make_token(purpose=purpose, subject_id=subject_id, expires_at=expires_at)
    return f"{settings.SITE_URL}{path}#{token}"


def make_token(*, purpose: str, subject_id: int, expires_at: datetime) -> str:
    """Sign an id for one purpose, until a moment."""
    return _signer(purpose).sign_object([subject_id, int(expires_at.timestamp())])


def read_signed_link(*, token: str, purpose: str, now: datetime) -> int:
    """Give the id back; refuses a token that was changed or made for something else, and an old one."""
    try:
        content = _signer(purpose).unsign_object(token)
    except signing.BadSignature:
        raise LinkNotValid from None
    match content:
        case [int(subject_id), int(expires)]:
            if datetime.fromtimestamp(expires, tz=UTC) <= now:
                raise LinkExpired
            return subject_id
    raise LinkNotValid


def _signer(purpose: str) -> signing.Signer:
    # The purpose is part of the salt: a token for reading cannot be used for answering.
    return signing.Signer(salt=f"{SALT}.{purpose}")
