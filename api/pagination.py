"""Pages of a list: `page` counts from 1, `pageSize` is at most 100, neighbours stand in `Link`."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final
from urllib.parse import urlencode

from django.db.models import QuerySet
from rest_framework import serializers
from rest_framework.response import Response

from api.serializers import ApiSerializer
from api.views import ApiView

MAX_PAGE_SIZE: Final = 100
MAX_PAGE: Final = 100_000


class PageQuery(ApiSerializer):
    """The query keys of every list; a list with filters of its own inherits this."""

    page = serializers.IntegerField(
        min_value=1, max_value=MAX_PAGE, default=1, help_text="Bladzijde, vanaf 1."
    )
    page_size = serializers.IntegerField(
        min_value=1,
        max_value=MAX_PAGE_SIZE,
        default=50,
        help_text="Rijen per bladzijde, hoogstens 100.",
    )


@cache
def page_of(row: type[serializers.BaseSerializer[Any]]) -> type[ApiSerializer]:
    """The shape of one page of these rows."""
    name = row.__name__.removesuffix("Serializer")
    return type(
        f"{name}PageSerializer",
        (ApiSerializer,),
        {
            "results": row(many=True),
            "page": serializers.IntegerField(),
            "page_size": serializers.IntegerField(),
            "total": serializers.IntegerField(),
            "__module__": __name__,
        },
    )


def answer_page(
    *,
    view: ApiView,
    rows: QuerySet[Any, Any],
    serializer: type[serializers.BaseSerializer[Any]],
    query: dict[str, Any],
    context: dict[str, Any] | None = None,
    on_shown: Callable[[Sequence[Any]], None] | None = None,
) -> Response:
    """Answer one page of the rows in their own order: one query to count and one (with its prefetches) to read.

    `on_shown` gets the rows of the page, for a list of which is kept who saw it.
    """
    page, size = query["page"], query["page_size"]
    total = rows.count()
    shown = list(rows[(page - 1) * size : page * size])
    if on_shown is not None:
        on_shown(shown)
    results = serializer(shown, many=True, context=context or {}).data
    return _answer(view, results, query, total)


def answer_page_of_counted(
    *,
    view: ApiView,
    rows: Sequence[Any],
    serializer: type[serializers.BaseSerializer[Any]],
    query: dict[str, Any],
) -> Response:
    """Answer one page of rows that were counted in memory, in their own order."""
    page, size = query["page"], query["page_size"]
    shown = rows[(page - 1) * size : page * size]
    return _answer(view, serializer(shown, many=True).data, query, len(rows))


def _answer(view: ApiView, results: Any, query: dict[str, Any], total: int) -> Response:
    page, size = query["page"], query["page_size"]
    body = {"results": results, "page": page, "pageSize": size, "total": total}
    return Response(body, headers={"Link": _links(view, page, size, total)})


def _links(view: ApiView, page: int, size: int, total: int) -> str:
    last = max(1, -(-total // size))
    targets = {"first": 1, "last": last}
    if page > 1:
        targets["prev"] = min(page - 1, last)
    if page < last:
        targets["next"] = page + 1
    keys = {name: value for name, value in view.request.query_params.items() if name != "page"}
    return ", ".join(
        f'<{view.request.path}?{urlencode(keys | {"page": number})}>; rel="{relation}"'
        for relation, number in targets.items()
    )
