"""What the demo regions add up to, for whoever wants to see that the figures look like a real pool."""

from collections import Counter, defaultdict
from statistics import median

from django.utils import timezone

from pool.people.models import Substitute
from pool.requests.enums import RequestStatus
from pool.requests.models import Offer, SubstitutionRequest
from regions.models import Region

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_FILLED = {RequestStatus.FILLED, RequestStatus.COMPLETED}


def figures_of(region: Region) -> list[str]:
    """Give the figures of one region as lines of text."""
    requests = SubstitutionRequest.objects.filter(region=region)
    rows = list(requests.values_list("status", "starts_at", "created_at", "filled_at"))
    statuses = Counter(status for status, _, _, _ in rows)
    waits = [
        (filled_at - created_at).total_seconds() / 60
        for _, _, created_at, filled_at in rows
        if filled_at is not None
    ]
    offers = Offer.objects.filter(request__region=region).count()
    people = Substitute.objects.filter(region=region).count()
    counted = ", ".join(f"{RequestStatus(s).label.lower()} {n}" for s, n in statuses.most_common())
    lines = [
        f"{region.name}: {region.locations.count()} scholen, {people} invallers",
        f"  {len(rows)} aanvragen, {offers} keer iemand gevraagd",
        f"  {counted}",
        f"  vervuld: {_share(statuses)}; de helft binnen {median(waits or [0]):.0f} minuten",
    ]
    by_day: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for status, starts_at, _, _ in rows:
        by_day[timezone.localtime(starts_at).weekday()][status] += 1
    lines += [f"  {WEEKDAYS[day]}: {_share(by_day[day])}" for day in sorted(by_day)]
    return lines


def _share(statuses: Counter[str]) -> str:
    filled = sum(count for status, count in statuses.items() if status in _FILLED)
    ended = filled + statuses[RequestStatus.UNFILLED]
    return f"{filled / ended:.0%} ({filled} van {ended})" if ended else "nog niets"
