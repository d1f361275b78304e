"""Usual lesson times for locations that have none yet: a start, for the school to change."""

from datetime import time

from django.db import connection

from regions.enums import Sector
from regions.models import Region

Slot = tuple[int, str, time, time]

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)

# Wednesday afternoon is free in primary schools, and Friday ends early.
PRIMARY: tuple[Slot, ...] = (
    *((day, "morning", time(8, 30), time(12, 0)) for day in (MONDAY, TUESDAY, THURSDAY, FRIDAY)),
    *((day, "afternoon", time(12, 45), time(14, 45)) for day in (MONDAY, TUESDAY, THURSDAY)),
    (WEDNESDAY, "morning", time(8, 30), time(12, 30)),
    (FRIDAY, "afternoon", time(12, 45), time(14, 0)),
)
# Eight lessons of 50 minutes, with breaks after the second, fourth and sixth.
LESSON_PERIODS = (
    (time(8, 30), time(9, 20)),
    (time(9, 20), time(10, 10)),
    (time(10, 30), time(11, 20)),
    (time(11, 20), time(12, 10)),
    (time(12, 40), time(13, 30)),
    (time(13, 30), time(14, 20)),
    (time(14, 30), time(15, 20)),
    (time(15, 20), time(16, 10)),
)
SECONDARY: tuple[Slot, ...] = tuple(
    (day, str(number), start, end)
    for day in range(5)
    for number, (start, end) in enumerate(LESSON_PERIODS, 1)
)
USUAL_DAYS: dict[Sector, tuple[Slot, ...]] = {
    Sector.PO: PRIMARY,
    Sector.SO: PRIMARY,
    Sector.VO: SECONDARY,
    Sector.MBO: SECONDARY,
}

INSERT = """
    WITH bare AS (
        SELECT location.id FROM regions_schoollocation AS location
        WHERE location.region_id = %s AND location.sector = %s AND location.closed_date IS NULL
          AND NOT EXISTS (SELECT 1 FROM regions_schoolday AS day WHERE day.location_id = location.id)
    ), added AS (
        INSERT INTO regions_schoolday (location_id, weekday, slot, start_time, end_time)
        SELECT bare.id, usual.weekday, usual.slot, usual.start_time, usual.end_time
        FROM bare CROSS JOIN unnest(%s::int[], %s::text[], %s::time[], %s::time[])
             AS usual (weekday, slot, start_time, end_time)
        RETURNING 1
    )
    SELECT (SELECT count(*) FROM bare), (SELECT count(*) FROM added)
"""


def add_default_school_days(region: Region) -> int:
    """Give usual days to the open locations of the region that have none; returns to how many."""
    filled = 0
    with connection.cursor() as cursor:
        for sector, slots in USUAL_DAYS.items():
            columns = [list(column) for column in zip(*slots, strict=True)]
            cursor.execute(INSERT, [region.pk, sector.value, *columns])
            row = cursor.fetchone()
            filled += row[0] if row else 0
    return filled
