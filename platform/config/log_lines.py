"""One log record as one line of JSON; only what is on the list leaves the process."""

import json
import logging
from datetime import UTC, datetime

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


class JsonLines(logging.Formatter):
    """Write level, logger, message and the allowed fields; of an exception the type and the place, not the text."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, tz=UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line.update(
            (name, getattr(record, name)) for name in ALLOWED_FIELDS if hasattr(record, name)
        )
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
            line["trace"] = self._places(record)
        return json.dumps(line, default=str, ensure_ascii=False)

    def _places(self, record: logging.LogRecord) -> list[str]:
        """Give file, line and function of each frame: the text of an exception may quote a row."""
        assert record.exc_info is not None
        trace = record.exc_info[2]
        places = []
        while trace is not None:
            code = trace.tb_frame.f_code
            places.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        return places
