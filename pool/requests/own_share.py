"""What one person was asked, said yes to and worked, beside the others of the same group: numbers, never names."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import Final

from django.db.models import Count, Q, QuerySet

from pool.people.enums import HalfDay, PoolGroup, SubstituteStatus
from pool.people.models import Employment, Substitute
from pool.requests.enums import OfferStatus
from pool.requests.indicators.reading import moments_of
from pool.requests.models import AssignmentPeriod, Offer
from regions.agreements.periods import Stretch

FEWEST_OTHERS: Final = 5
"""Below this many others a number would say something about one colleague, so nothing is said of them."""
_ORDER: Final = tuple(PoolGroup)


@dataclass(frozen=True, slots=True, kw_only=True)
class Others:
    """One number over the others of the group; who they are cannot be told from it."""

    people: int
    median: float
    lowest: int
    highest: int
    place: int
    """One's own place among all of them, one for the highest; the same number is the same place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareFigure:
    """One's own number, and the others where there are enough of them."""

    own: int
    others: Others | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnShare:
    """One person over some days, in the group they are compared with."""

    stretch: Stretch
    pool_group: PoolGroup
    others_in_group: int | None
    """How many others are in the group; none when they are too few to be told."""
    asked: ShareFigure
    accepted: ShareFigure
    half_days: ShareFigure


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedRow:
    """One time that the person was asked."""

    id: int
    sent_at: datetime
    school_name: str
    status: OfferStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedRow:
    """One half-day that the person worked, counted once however many lessons it had."""

    date: date
    half_day: HalfDay
    school_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnShareRows:
    """What one's own numbers count, one by one."""

    asked: Sequence[AskedRow]
    half_days: Sequence[WorkedRow]


def own_share(*, substitute: Substitute, stretch: Stretch, today: date) -> OwnShare:
    """Count the person and their group over these days; four queries, whatever the size of the group.

    The group is everybody active in the pool with the same best place in its order and a sector in common.
    Work counts until today; what was called off before it was worked does not.
    """
    group, others = _group_of(substitute, stretch)
    everybody = {substitute.pk, *others}
    asked, accepted = _asked(everybody, stretch)
    worked = _worked(everybody, stretch, today)

    def figure(counts: Mapping[int, int]) -> ShareFigure:
        return _figure(counts.get(substitute.pk, 0), [counts.get(pk, 0) for pk in others])

    return OwnShare(
        stretch=stretch,
        pool_group=group,
        others_in_group=len(others) if len(others) >= FEWEST_OTHERS else None,
        asked=figure(asked),
        accepted=figure(accepted),
        half_days=figure({pk: len(found) for pk, found in worked.items()}),
    )


def own_share_rows(*, substitute: Substitute, stretch: Stretch, today: date) -> OwnShareRows:
    """Give what the own numbers of this person count, the newest first; two queries."""
    offers = _offers([substitute.pk], stretch).order_by("-sent_at", "-pk")
    worked = _worked([substitute.pk], stretch, today).get(substitute.pk, {})
    halves = list(HalfDay)
    return OwnShareRows(
        asked=[
            AskedRow(id=pk, sent_at=sent_at, school_name=name, status=OfferStatus(status))
            for pk, sent_at, name, status in offers.values_list(
                "pk", "sent_at", "request__location__name", "status"
            )
        ],
        half_days=[
            WorkedRow(date=day, half_day=half, school_name=worked[day, half])
            for day, half in sorted(
                worked, key=lambda key: (key[0], halves.index(key[1])), reverse=True
            )
        ],
    )


def _figure(own: int, others: Sequence[int]) -> ShareFigure:
    if len(others) < FEWEST_OTHERS:
        return ShareFigure(own=own, others=None)
    return ShareFigure(
        own=own,
        others=Others(
            people=len(others),
            median=float(median(others)),
            lowest=min(others),
            highest=max(others),
            place=1 + sum(number > own for number in others),
        ),
    )


def _group_of(substitute: Substitute, stretch: Stretch) -> tuple[PoolGroup, list[int]]:
    """The place of this person in the pool over these days, and the others with that place; two queries."""
    in_pool = Q(substitute__status=SubstituteStatus.ACTIVE) | Q(substitute=substitute)
    rows = Employment.objects.filter(
        in_pool,
        Q(until_date__isnull=True) | Q(until_date__gt=stretch.start),
        substitute__region=substitute.region_id,
        from_date__lt=stretch.until,
    )
    places: dict[int, PoolGroup] = {}
    for pk, name in rows.values_list("substitute", "pool_group"):
        place = PoolGroup(name)
        places[pk] = min(place, places.get(pk, place), key=_ORDER.index)
    sectors = _sectors_in_pool(substitute)
    own = places.get(substitute.pk, PoolGroup.OTHER)
    mine = sectors.pop(substitute.pk)
    return own, [
        pk
        for pk, theirs in sectors.items()
        if places.get(pk, PoolGroup.OTHER) == own and (theirs & mine or theirs == mine)
    ]


def _sectors_in_pool(substitute: Substitute) -> dict[int, set[str | None]]:
    """Per person the sectors of their diplomas; nothing at all is a sector of its own."""
    people = Substitute.objects.filter(
        Q(status=SubstituteStatus.ACTIVE) | Q(pk=substitute.pk), region=substitute.region_id
    )
    found: defaultdict[int, set[str | None]] = defaultdict(set)
    for pk, sector in people.order_by("pk").values_list("pk", "qualifications__sector"):
        found[pk].add(sector)
    return dict(found)


def _offers(people: Collection[int], stretch: Stretch) -> QuerySet[Offer]:
    start, until = moments_of(stretch)
    return Offer.objects.filter(substitute__in=people, sent_at__gte=start, sent_at__lt=until)


def _asked(people: Collection[int], stretch: Stretch) -> tuple[Counter[int], Counter[int]]:
    """How often each was asked, and how often that became a yes; one query."""
    rows = _offers(people, stretch).order_by().values_list("substitute")
    asked, accepted = Counter[int](), Counter[int]()
    counted = rows.annotate(
        number=Count("pk"), yes=Count("pk", filter=Q(status=OfferStatus.ACCEPTED))
    )
    for pk, number, yes in counted:
        asked[pk], accepted[pk] = number, yes
    return asked, accepted


def _worked(
    people: Collection[int], stretch: Stretch, today: date
) -> dict[int, dict[tuple[date, HalfDay], str]]:
    """Per person the half-days up to today, each with a school; one query."""
    rows = AssignmentPeriod.objects.filter(
        is_live=True,
        substitute__in=people,
        request_period__date__gte=stretch.start,
        request_period__date__lt=min(stretch.until, today + timedelta(days=1)),
    ).order_by("pk")
    found: defaultdict[int, dict[tuple[date, HalfDay], str]] = defaultdict(dict)
    for pk, day, half_days, school in rows.values_list(
        "substitute",
        "request_period__date",
        "request_period__half_days",
        "assignment__request__location__name",
    ):
        for half_day in half_days:
            found[pk].setdefault((day, HalfDay(half_day)), school)
    return dict(found)
