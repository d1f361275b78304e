"""Reading requests, offers and waves; a fixed number of queries whatever the number of rows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.db.models import (
    Count,
    Exists,
    IntegerField,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce

from pool.people.models import Substitute
from pool.requests.assignment_queries import in_order_said
from pool.requests.enums import (
    AssignmentStatus,
    LapseReason,
    OfferStatus,
    Side,
    WaitingStatus,
    WaveStatus,
)
from pool.requests.models import (
    AcceptanceRule,
    Arrival,
    Assignment,
    AssignmentPeriod,
    Offer,
    RequestDecision,
    RequestPeriod,
    StandbyHalfDay,
    SubstitutionRequest,
    WaitingPlace,
    Wave,
)
from pool.requests.pay_forms import with_contracts
from pool.requests.period_queries import as_asked, with_takers
from pool.requests.waiting_places import number_waiting
from regions.models import SchoolLocation

LATELY: Final = timedelta(days=30)
MAY_HEAR_AGAIN: Final = (
    LapseReason.BOOKED_ELSEWHERE,
    LapseReason.NOT_ELIGIBLE,
    LapseReason.CHANGED,
)
"""Why an offer can lapse without being an answer of its round."""


def asked_in_round(request: SubstitutionRequest) -> frozenset[int]:
    """Who got an offer in this round or has one, and who called off: they are not asked again.

    Who said no in a round before is `refused_periods`: a no is about the periods it was asked for.
    Whose offer lapsed because it did not fit any more may hear of it again once it fits, so does whose
    question made room for a larger one, and who took
    a yes back within the regret window may be asked again. Who called off a part of the days chose them: they
    keep the rest, and are not asked for those days again, also not after an undo.
    """
    offers = (
        Offer.objects.filter(request=request)
        .filter(Q(wave__round=request.round) | Q(status=OfferStatus.OPEN))
        .exclude(lapse_reason__in=MAY_HEAR_AGAIN)
    )
    return frozenset(offers.values_list("substitute_id", flat=True)) | _who_left(request)


def refused_periods(request: SubstitutionRequest) -> Mapping[int, frozenset[int]]:
    """For which periods each person ever said no to this request; one query."""
    rows = Offer.objects.filter(request=request, status=OfferStatus.REFUSED)
    return _gathered(rows.values_list("substitute_id", "periods"))


def never_refused(request: SubstitutionRequest, *, substitute_id: int) -> frozenset[int]:
    """The periods for which this person was ever asked and never said no; two queries."""
    rows = Offer.objects.filter(request=request, substitute=substitute_id)
    asked = _gathered(rows.values_list("substitute_id", "periods")).get(substitute_id, frozenset())
    return asked - refused_periods(request).get(substitute_id, frozenset())


def periods_of_offers(offers: Sequence[Offer]) -> Mapping[int, frozenset[int]]:
    """Which periods each of these offers asks for, by offer; one query."""
    pairs = Offer.periods.through.objects.filter(offer__in=offers)
    found = _gathered(pairs.values_list("offer_id", "requestperiod_id"))
    return {offer.pk: found.get(offer.pk, frozenset()) for offer in offers}


def _gathered(pairs: Iterable[tuple[int, int | None]]) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = {}
    for key, period_id in pairs:
        named = found.setdefault(key, set())
        if period_id is not None:
            named.add(period_id)
    return {key: frozenset(named) for key, named in found.items()}


def said_no(request: SubstitutionRequest) -> frozenset[int]:
    """Who ever said no to this work, called it off, or gave it to a colleague; two queries."""
    refused = Offer.objects.filter(request=request, status=OfferStatus.REFUSED)
    return frozenset(refused.values_list("substitute_id", flat=True)) | _who_left(request)


def _who_left(request: SubstitutionRequest) -> frozenset[int]:
    undone = Q(cancelled_in_regret_window=True, cancelled_by_side=Side.SUBSTITUTE)
    part = AssignmentPeriod.objects.filter(assignment=OuterRef("pk"), called_off_at__isnull=False)
    left = Assignment.objects.filter(
        (Q(status=AssignmentStatus.CANCELLED) & ~undone)
        | (~Q(status=AssignmentStatus.CANCELLED) & Exists(part)),
        request=request,
    )
    return frozenset(left.values_list("substitute_id", flat=True))


def open_offers(request: SubstitutionRequest) -> list[Offer]:
    """The offers of a request that still wait for an answer, with their people."""
    rows = Offer.objects.filter(request=request, status=OfferStatus.OPEN)
    return list(rows.select_related("substitute").order_by("pk"))


def planned_waves(request: SubstitutionRequest) -> list[Wave]:
    """The waves that are still to come, in order."""
    rows = Wave.objects.filter(request=request, status=WaveStatus.PLANNED)
    return list(rows.order_by("round", "number"))


def for_rows(requests: QuerySet[SubstitutionRequest]) -> QuerySet[SubstitutionRequest]:
    """Load all that a row of a list shows: counts of offers, periods, next wave, who comes."""
    return (
        requests.select_related("location", "policy", "requested_by")
        .annotate(
            asked=Count("offers", distinct=True),
            refused=Count("offers", filter=Q(offers__status=OfferStatus.REFUSED), distinct=True),
            expired=Count("offers", filter=Q(offers__status=OfferStatus.EXPIRED), distinct=True),
            waiting=Count("offers", filter=Q(offers__status=OfferStatus.OPEN), distinct=True),
            on_waiting_list=Coalesce(Subquery(number_waiting()), Value(0)),
        )
        .prefetch_related(
            Prefetch(
                "periods",
                queryset=with_takers(RequestPeriod.objects.all()),
                to_attr="shown_periods",
            ),
            Prefetch(
                "waves",
                queryset=Wave.objects.filter(status=WaveStatus.PLANNED).order_by("starts_at", "pk"),
                to_attr="waves_to_come",
            ),
            Prefetch(
                "assignments",
                queryset=Assignment.objects.exclude(status=AssignmentStatus.CANCELLED)
                .select_related("substitute")
                .prefetch_related(
                    Prefetch("arrivals", queryset=_of_who_comes(), to_attr="shown_arrivals")
                )
                .order_by("pk"),
                to_attr="live_assignments",
            ),
        )
        .order_by("starts_at", "pk")
    )


def _of_who_comes() -> QuerySet[Arrival]:
    """What was said about days on which that person still comes; not about a day that somebody else has now."""
    live = AssignmentPeriod.objects.filter(
        assignment=OuterRef("assignment"), request_period__date=OuterRef("date"), is_live=True
    )
    return in_order_said().filter(Exists(live))


def wave_rows(request: SubstitutionRequest) -> Sequence[Wave]:
    """All waves of a request with how many people each asked, and what those answered."""
    return list(
        Wave.objects.filter(request=request)
        .annotate(
            made=Count("offers"),
            refused=Count("offers", filter=Q(offers__status=OfferStatus.REFUSED)),
            expired=Count("offers", filter=Q(offers__status=OfferStatus.EXPIRED)),
        )
        .order_by("round", "number")
    )


def for_offers(offers: QuerySet[Offer]) -> QuerySet[Offer]:
    """Load all that an offer shows to the person who got it, with what says whether they can wait for it."""
    their = {"request": OuterRef("request"), "substitute": OuterRef("substitute")}
    place = WaitingPlace.objects.filter(**their, status=WaitingStatus.WAITING)
    asked = Offer.objects.filter(**their, status=OfferStatus.OPEN)
    came = Assignment.objects.filter(**their).exclude(
        cancelled_in_regret_window=True, cancelled_by_side=Side.SUBSTITUTE
    )
    booked = AssignmentPeriod.objects.filter(
        substitute=OuterRef("substitute"),
        request_period__in=Offer.periods.through.objects.filter(
            offer=OuterRef(OuterRef("pk"))
        ).values("requestperiod"),
        is_live=True,
    ).order_by("assignment")
    return (
        offers.select_related("request__location", "request__policy", "substitute")
        .annotate(
            booked_assignment_id=Subquery(booked.values("assignment")[:1]),
            waiting_since=Subquery(place.values("joined_at")[:1]),
            is_past_waiting=Exists(asked) | ~Exists(_not_refused()) | Exists(came),
        )
        .prefetch_related(
            Prefetch(
                "periods",
                queryset=as_asked(RequestPeriod.objects.all()),
                to_attr="shown_periods",
            ),
            with_contracts(),
        )
    )


def _not_refused() -> QuerySet[Any]:
    """The periods of the outer offer to which its person never said no, in whichever offer."""
    pairs = Offer.periods.through.objects
    refused = pairs.filter(
        requestperiod=OuterRef("requestperiod"),
        offer__substitute=OuterRef("offer__substitute"),
        offer__status=OfferStatus.REFUSED,
    )
    return pairs.filter(~Exists(refused), offer=OuterRef("pk"))


def offers_waited_for(offers: QuerySet[Offer]) -> QuerySet[Offer]:
    """Narrow to the offers by which somebody stands on a waiting list."""
    places = WaitingPlace.objects.filter(status=WaitingStatus.WAITING)
    return offers.filter(pk__in=places.values("offer"))


def for_rules(rules: QuerySet[AcceptanceRule]) -> QuerySet[AcceptanceRule]:
    """Load the schools of the rules, in the order in which they were made."""
    schools = SchoolLocation.objects.order_by("name", "pk")
    return rules.prefetch_related(
        Prefetch("locations", queryset=schools, to_attr="shown_locations")
    ).order_by("pk")


def decision_rows(request: SubstitutionRequest) -> QuerySet[RequestDecision]:
    """The history of a request, the oldest first."""
    return (
        RequestDecision.objects.filter(request=request).select_related("actor").order_by("at", "pk")
    )


def requests_on(
    rows: QuerySet[SubstitutionRequest], *, from_date: date | None, until_date: date | None
) -> QuerySet[SubstitutionRequest]:
    """Narrow to requests with work between two dates, both included; None does not narrow."""
    periods = RequestPeriod.objects.filter(request=OuterRef("pk"))
    if from_date is not None:
        periods = periods.filter(date__gte=from_date)
    if until_date is not None:
        periods = periods.filter(date__lte=until_date)
    if from_date is None and until_date is None:
        return rows
    return rows.filter(Exists(periods))


def with_recent_work(rows: QuerySet[Substitute], *, now: datetime) -> QuerySet[Substitute]:
    """Count per substitute the offers and the assignments of the last thirty days, called-off ones left out.

    An assignment of which a part was called off counts as one: somebody came.
    """
    since = now - LATELY
    offers = Offer.objects.filter(substitute=OuterRef("pk"), sent_at__gt=since, sent_at__lte=now)
    assignments = Assignment.objects.filter(
        substitute=OuterRef("pk"), confirmed_at__gt=since, confirmed_at__lte=now
    ).exclude(status=AssignmentStatus.CANCELLED)
    return rows.annotate(recent_offers=_count_of(offers), recent_assignments=_count_of(assignments))


def _count_of(rows: QuerySet[Offer] | QuerySet[Assignment]) -> Coalesce:
    # A subquery each: counting over two joins would multiply the one by the other.
    counted = rows.order_by().values("substitute").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), Value(0))


def standby_of(substitute: Substitute, *, since: date) -> list[StandbyHalfDay]:
    """When somebody stands ready from this day on, in order; one query."""
    rows = StandbyHalfDay.objects.filter(substitute=substitute, date__gte=since)
    return list(rows.order_by("date", "-half_day"))
