"""Who was in which pool on which day: where people are now, and the moves since."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from pool.people.models import Employment, PoolMove
from regions.agreements.periods import Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolStays:
    """The moves of people into and out of one pool, in order."""

    region_id: int
    moves: Mapping[int, Sequence[tuple[date, int]]]
    """Per person the days of the moves, and where each came from."""

    def covers(self, job: Employment, day: date) -> bool:
        """Whether the person of this employment was in the pool on this day."""
        later = (origin for moved, origin in self.moves.get(job.substitute_id, ()) if moved > day)
        return next(later, job.substitute.region_id) == self.region_id


def stays_in(*, region_id: int) -> PoolStays:
    """The moves that touch this pool; one query."""
    touching = Q(from_region=region_id) | Q(to_region=region_id)
    moves: dict[int, list[tuple[date, int]]] = defaultdict(list)
    rows = PoolMove.objects.filter(touching).order_by("on_date", "pk")
    for person, day, origin in rows.values_list("substitute", "on_date", "from_region"):
        moves[person].append((day, origin))
    return PoolStays(region_id=region_id, moves=moves)


def staff_in(*, region_id: int, stretch: Stretch) -> list[Employment]:
    """The employments that touch these days of who is in this pool or left it after they began; one query."""
    left = PoolMove.objects.filter(from_region=region_id, on_date__gt=stretch.start)
    rows = Employment.objects.filter(
        Q(until_date__isnull=True) | Q(until_date__gt=stretch.start),
        Q(substitute__region=region_id) | Q(substitute__in=left.values("substitute")),
        from_date__lt=stretch.until,
    )
    return list(rows.select_related("substitute").order_by("substitute", "from_date", "pk"))
