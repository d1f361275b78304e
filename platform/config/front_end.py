"""The built front end: its files, and its one page for every address that is nobody else's."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe
from whitenoise.middleware import WhiteNoiseMiddleware

from config.first_screens import links_for


class FrontEndFilesMiddleware(WhiteNoiseMiddleware):  # type: ignore[misc]  # whitenoise has no types
    """Serve the built files with whitenoise, in one piece.

    Whitenoise streams from a synchronous file, which Django warns about under ASGI; these files are small.
    """

    @staticmethod
    def serve(static_file: Any, request: HttpRequest) -> HttpResponse:
        served = static_file.get_response(request.method, request.META)
        body = b""
        if served.file is not None:
            with served.file as file:
                body = file.read()
        response = HttpResponse(body, status=int(served.status))
        del response["Content-Type"]
        for name, value in served.headers:
            response[name] = value
        return response


@require_safe
@never_cache
@ensure_csrf_cookie
def front_end_page(request: HttpRequest) -> HttpResponse:
    """Answer with the page of the front end, or with how to build it."""
    page = settings.FRONT_END_DIST / "index.html"
    if page.is_file():
        response = HttpResponse(page.read_bytes())
        links = links_for(request.path)
        if links:
            response["Link"] = links
        return response
    return TemplateResponse(request, "front_end_not_built.html", status=503)
