"""A log line says what happened and never to whom."""

import json
import logging
from typing import Any

import pytest

from config.log_lines import JsonLines


def line(message: str, *args: object, **extra: object) -> dict[str, Any]:
    record = logging.LogRecord("pool", logging.WARNING, __file__, 1, message, args, None)
    record.__dict__.update(extra)
    written: dict[str, Any] = json.loads(JsonLines().format(record))
    del written["at"]
    return written


def test_a_line_is_one_json_object_with_the_fields_on_the_list() -> None:
    assert line("wave sent", region_id=4, wave_size=3) == {
        "level": "WARNING",
        "logger": "pool",
        "message": "wave sent",
        "region_id": 4,
    }


def test_numbers_in_a_message_stay_and_text_is_hidden() -> None:
    written = line("%s: %s took %d ms", "Not Found", "/calendar/secret-token", 12)

    assert written["message"] == "…: … took 12 ms"


def test_a_message_that_does_not_fit_its_arguments_is_kept_as_written() -> None:
    assert line("%d offers", "noor@example.nl")["message"] == "%d offers"
    assert line("%(name)s left", {"name": "Noor"})["message"] == "%(name)s left"


def test_of_an_exception_only_the_type_and_the_places_are_told() -> None:
    with pytest.raises(ValueError, match="noor") as caught:
        int("noor@example.nl")
    what = (caught.type, caught.value, caught.tb)
    record = logging.LogRecord("pool", logging.ERROR, __file__, 1, "failed", (), what)
    written = json.loads(JsonLines().format(record))

    assert written["error"] == "ValueError"
    assert len(written["trace"]) == 1
    assert "noor" not in json.dumps(written)
