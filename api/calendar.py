"""`GET /calendar/{token}.ics`: outside /api, for calendars, which can bring no session and read no problem document."""

import hashlib
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe
from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle
from rest_framework.views import APIView

from pool.calendars.access import reader_of
from pool.calendars.errors import AddressNotFound
from pool.calendars.feed import CONTENT_TYPE, calendar_file
from pool.calendars.queries import elsewhere_of, events_of
from pool.calendars.tokens import nonce_in


class CalendarRate(SimpleRateThrottle):
    """So many fetches per address; calendars ask every few minutes, and a loop asks without end."""

    scope = "calendar"

    def get_cache_key(self, request: Request, view: APIView) -> str:
        del view
        # The address is a secret: the cache knows it by a digest only.
        digest = hashlib.sha256(request.path.encode()).hexdigest()
        return self.cache_format % {"scope": self.scope, "ident": digest}


_RATE_SECONDS: Final = "60"


@require_safe
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:
    """Answer with the work of whose address this is; unknown, replaced and stopped are the same 404."""
    try:
        nonce_in(token)
    except AddressNotFound:
        # Nobody can make up a signed address: what is none costs no row of the counts.
        return _not_found()
    if not CalendarRate().allow_request(Request(request), APIView()):
        return HttpResponse(
            "Te vaak opgehaald.\n",
            status=429,
            content_type="text/plain; charset=utf-8",
            headers={"Retry-After": _RATE_SECONDS},
        )
    now = timezone.now()
    try:
        actor = reader_of(token=token, now=now)
    except AddressNotFound:
        return _not_found()
    content = calendar_file(
        events_of(actor, now=now),
        elsewhere=elsewhere_of(actor, now=now),
        site_url=settings.SITE_URL,
    )
    return _answer(request, content)


def _not_found() -> HttpResponse:
    return HttpResponse(
        "Dit agenda-adres bestaat niet, of het is vervangen.\n",
        status=404,
        content_type="text/plain; charset=utf-8",
    )


def _answer(request: HttpRequest, content: bytes) -> HttpResponse:
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    answer: HttpResponse = HttpResponse(content, content_type=CONTENT_TYPE)
    if etag in request.headers.get("If-None-Match", ""):
        answer = HttpResponseNotModified()
    answer["ETag"] = etag
    answer["Content-Disposition"] = 'inline; filename="invalbeurten.ics"'
    answer["Referrer-Policy"] = "no-referrer"
    answer["X-Robots-Tag"] = "noindex"
    patch_cache_control(answer, private=True, max_age=300)
    return answer
