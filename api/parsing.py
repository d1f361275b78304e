"""JSON bodies of a size and depth that forms have; whatever else arrives is refused before it costs anything."""

import io
from collections.abc import Mapping
from typing import IO, Any, Final

from rest_framework.exceptions import ParseError
from rest_framework.parsers import JSONParser

# The largest form is a year of availability: some fifty kilobytes, three levels deep.
MOST_BYTES: Final = 1_000_000
MOST_LEVELS: Final = 20


class BoundedJsonParser(JSONParser):
    """Always UTF-8: by naming another codec (`charset=zlib`) a sender would have us unpack without end."""

    def parse(
        self,
        stream: IO[Any],
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,  # noqa: ARG002  reason: the framework's signature
    ) -> Any:
        content = stream.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise ParseError
        try:
            body = super().parse(io.BytesIO(content), media_type, {"encoding": "utf-8"})
        except RecursionError as error:
            raise ParseError from error
        _refuse_deep(body)
        return body


def _refuse_deep(body: Any) -> None:
    level = [body]
    for _ in range(MOST_LEVELS):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    raise ParseError


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
