"""Logs as one JSON object per line, without personal data."""

from typing import Any


def logging_settings(*, level: str) -> dict[str, Any]:
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": "config.log_lines.JsonLines"}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            # The parameters of a query are personal data.
            "django.db.backends": {"level": "WARNING"},
            "django": {"handlers": [], "level": level, "propagate": True},
            # The demo's post office tells every line of every conversation.
            "mail.log": {"level": "WARNING"},
            # Jobs log their arguments at INFO.
            "procrastinate": {"level": "WARNING"},
        },
    }
