"""Tells the room of accounts, at each request, that a device is used."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from accounts.devices import note_use


class DeviceUseMiddleware:
    """Stands behind the sessions, because it reads one."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        note_use(session=request.session, now=timezone.now())
        return self.get_response(request)
