"""Every operation under /api/v1, read from the URL configuration itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver

from api.urls import urlpatterns

PUBLISHED_DOCUMENT = "openapi.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method on one route."""

    method: str
    route: str
    view: Any

    @property
    def name(self) -> str:
        return f"{self.method} {self.route}"


def operations() -> list[Operation]:
    """All operations with their view classes; the document itself is no operation of the API."""
    found = list(_operations(urlpatterns, ""))
    return sorted(found, key=lambda operation: (operation.route, operation.method))


def _operations(patterns: list[URLPattern | URLResolver], prefix: str) -> Iterator[Operation]:
    for pattern in patterns:
        route = prefix + re.sub(r"<\w+:(\w+)>", r"{\1}", str(pattern.pattern))
        if isinstance(pattern, URLResolver):
            yield from _operations(pattern.url_patterns, route)
            continue
        view: Any = getattr(pattern.callback, "view_class", None) or getattr(
            pattern.callback, "cls", None
        )
        if view is None:
            assert route == PUBLISHED_DOCUMENT, f"{route} is not a view of ours"
            continue
        for method in view.http_method_names:
            if method != "head" and hasattr(view, method):
                yield Operation(method=method.upper(), route=route, view=view)
