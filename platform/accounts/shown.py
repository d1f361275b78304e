"""When somebody last showed who they are in this session: by signing in, or by being asked again."""

from datetime import UTC, datetime, timedelta
from typing import Final

from allauth.account import app_settings
from allauth.account.internal.flows.login import get_authentication_records
from django.http import HttpRequest

LATELY: Final = timedelta(seconds=app_settings.REAUTHENTICATION_TIMEOUT)
"""Long enough to read a page, too short for a phone that was left on a table."""


def last_shown(request: HttpRequest) -> datetime | None:
    """The moment of the last sign-in or of the last time it was asked again; None when the session has neither."""
    records = get_authentication_records(request, request.user)
    moments = [record["at"] for record in records if "at" in record]
    return datetime.fromtimestamp(moments[-1], UTC) if moments else None


def is_lately(shown_at: datetime | None, *, now: datetime) -> bool:
    return shown_at is not None and now - shown_at < LATELY
