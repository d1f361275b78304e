"""Seeing from outside that somebody waits for a lock."""

import time
from typing import Final

from django.db import connection

SECONDS: Final = 20
WAITING: Final = """
    SELECT query FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()
"""


def who_waits() -> str:
    """The statement that waits for a lock, as soon as there is one."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        with connection.cursor() as cursor:
            cursor.execute(WAITING)
            if row := cursor.fetchone():
                return str(row[0])
        time.sleep(0.02)
    return ""
