"""One log record as one line of JSON; only what is on the list leaves the process."""

import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from types import TracebackType

# Anything else in `extra` stays out, so that no name or address reaches the log by accident.
ALLOWED_FIELDS = (
    "event",
    "status_code",
    "method",
    "route",
    "duration_ms",
    "job_id",
    "task",
    "attempt",
    "region_id",
    "request_id",
    "offer_id",
    "notice_id",
    "error_code",
)
HIDDEN = "…"


class JsonLines(logging.Formatter):
    """Write level, logger, message and the allowed fields; of an exception the type and the place, not the text."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, tz=UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": message_of(record),
        }
        line.update(
            (name, getattr(record, name)) for name in ALLOWED_FIELDS if hasattr(record, name)
        )
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
            line["trace"] = places_in(record.exc_info[2])
        return json.dumps(line, default=str, ensure_ascii=False)


def message_of(record: logging.LogRecord) -> str:
    """Fill in numbers only: text given to a message may be a name, an address or a secret link."""
    if not record.args or isinstance(record.args, Mapping):
        return str(record.msg)
    kept = tuple(arg if isinstance(arg, int | float) else HIDDEN for arg in record.args)
    try:
        return str(record.msg) % kept
    except (TypeError, ValueError):
        return str(record.msg)


def places_in(trace: TracebackType | None) -> list[str]:
    """Give file, line and function of each frame; the text of an exception may quote a row."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places
