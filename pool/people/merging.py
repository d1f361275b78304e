"""The people of a pool go along when their region goes up in another."""

from datetime import date, datetime

from pool.people.models import PoolMove, Substitute
from regions.errors import RunningWork
from regions.hindrances import Room
from regions.models import Region

NUMBER_LENGTH = Substitute._meta.get_field("pool_number").max_length  # noqa: SLF001  reason: documented API


def nothing_runs(_region_id: int, _now: datetime) -> list[RunningWork]:
    """People alone are no work."""
    return []


def people_go_along(old: Region, new: Region, on_date: date, _now: datetime) -> None:
    """Move everybody; who is in the pool of the successor already stays there once, a number in use gets the old code.

    Inside the transaction of the merger. What they did stays with the region they did it for; a row tells who was in
    which pool until when.
    """
    there = Substitute.objects.filter(region=new)
    known = set(there.filter(user__isnull=False).values_list("user_id", flat=True))
    numbers = set(there.values_list("pool_number", flat=True))
    moved = []
    for person in Substitute.objects.filter(region=old).order_by("pk"):
        if person.user_id in known:
            continue
        person.region = new
        if person.pool_number in numbers:
            person.pool_number = f"{old.pk}-{person.pool_number}"[:NUMBER_LENGTH]
        numbers.add(person.pool_number)
        person.version += 1
        person.save(update_fields=["region", "pool_number", "version"])
        moved.append(PoolMove(substitute=person, from_region=old, to_region=new, on_date=on_date))
    PoolMove.objects.bulk_create(moved)


PEOPLE_ROOM = Room(name="people", still_runs=nothing_runs, go_along=people_go_along)
