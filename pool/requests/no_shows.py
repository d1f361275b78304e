"""Who did not come: stated by the school, and contradicted by nobody."""

from collections import defaultdict
from datetime import date

from django.db.models import Exists, OuterRef

from pool.requests.domain.arriving import Saying, arrival_state, saying_of
from pool.requests.enums import ArrivalState, ArrivalWord
from pool.requests.models import Arrival
from regions.agreements.periods import Stretch


def no_shows_in(*, region_id: int, stretch: Stretch) -> frozenset[tuple[int, date]]:
    """The pairs (assignment, day) on which, by all that was said, nobody came; one query.

    A day over which the two sides say different things is none of them.
    """
    missed = Arrival.objects.filter(
        assignment=OuterRef("assignment"), date=OuterRef("date"), word=ArrivalWord.NOT_COME
    )
    rows = Arrival.objects.filter(
        Exists(missed), region=region_id, date__gte=stretch.start, date__lt=stretch.until
    )
    said: dict[tuple[int, date], list[Saying]] = defaultdict(list)
    for assignment_id, day, side, word in rows.order_by("at", "pk").values_list(
        "assignment", "date", "side", "word"
    ):
        said[assignment_id, day].append(saying_of(side, word))
    return frozenset(
        key for key, sayings in said.items() if arrival_state(sayings) == ArrivalState.NOT_COME
    )
