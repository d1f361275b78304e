"""What a morning plan starts from, and what its screen shows; a fixed number of queries whatever the number of rows."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from pool.people.models import Substitute
from pool.planning.models import (
    MorningPlan,
    PlanChange,
    PlanChoice,
    PlanDecision,
    PlanGap,
    PlanWish,
)
from pool.requests.domain.hearing import answerable
from pool.requests.enums import LIVE_STATUSES, AssignmentStatus, LapseReason, OfferStatus
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    Offer,
    RequestPeriod,
    SubstitutionRequest,
)
from pool.requests.period_queries import with_taken

Pair = tuple[int, int]
"""Request and substitute."""


@dataclass(frozen=True, slots=True)
class Booking:
    """The last yes of somebody to a request: whether they come, and for which periods they called off alone."""

    comes: bool
    called_off: frozenset[int]

    def holds_for(self, period_ids: Collection[int]) -> bool:
        """Whether it still counts for these periods, as far as they were part of it."""
        return self.comes and self.called_off.isdisjoint(period_ids)


def open_work(
    *, region_id: int, day: date, now: datetime
) -> list[tuple[SubstitutionRequest, list[RequestPeriod]]]:
    """The requests that begin on this day and still ask somebody, each with the periods that are free."""
    requests = (
        SubstitutionRequest.objects.filter(
            region=region_id,
            status__in=LIVE_STATUSES,
            waves_stopped_at__isnull=True,
            stop_at__gt=now,
            periods__date=day,
        )
        .select_related("location", "policy")
        .distinct()
        .order_by("pk")
    )
    free: dict[int, list[RequestPeriod]] = defaultdict(list)
    periods = RequestPeriod.objects.filter(
        request__in=requests, period__endswith__gt=now, filled_elsewhere_at__isnull=True
    )
    for period in with_taken(periods):
        if not getattr(period, "taken"):  # noqa: B009  reason: annotated, unknown to the model
            free[period.request_id].append(period)
    return [
        (request, free[request.pk])
        for request in requests
        if free[request.pk] and free[request.pk][0].date == day
    ]


def answers_so_far(requests: Sequence[SubstitutionRequest]) -> frozenset[Pair]:
    """Who was asked in this round, or called off all or a part: a plan does not ask them again in any of it.

    A no of a round before counts only for the periods it was said to: see `refused_so_far`.
    """
    rounds = {request.pk: request.round for request in requests}
    offers = (
        Offer.objects.filter(request__in=rounds)
        .filter(status__in=(OfferStatus.REFUSED, OfferStatus.EXPIRED, OfferStatus.LAPSED))
        .exclude(lapse_reason__in=(LapseReason.BOOKED_ELSEWHERE, LapseReason.NOT_ELIGIBLE))
        .values_list("request_id", "substitute_id", "wave__round")
    )
    said = {
        (request_id, substitute_id)
        for request_id, substitute_id, asked_in in offers
        if asked_in == rounds[request_id]
    }
    part = AssignmentPeriod.objects.filter(assignment=OuterRef("pk"), called_off_at__isnull=False)
    left = Assignment.objects.filter(
        Q(status=AssignmentStatus.CANCELLED) | Exists(part), request__in=rounds
    )
    return frozenset(said) | frozenset(left.values_list("request_id", "substitute_id"))


def refused_so_far(requests: Collection[int]) -> Mapping[Pair, frozenset[int]]:
    """For which periods of these requests each person ever said no; one query."""
    rows = Offer.objects.filter(request__in=requests, status=OfferStatus.REFUSED)
    found: dict[Pair, set[int]] = defaultdict(set)
    for request_id, substitute_id, period_id in rows.values_list(
        "request_id", "substitute_id", "periods"
    ):
        found[request_id, substitute_id].add(period_id)
    return {pair: frozenset(periods) for pair, periods in found.items()}


def cannot_answer(*, region_id: int, now: datetime) -> frozenset[int]:
    """The people of the pool who cannot sign in: nobody can ask them by an offer."""
    rows = Substitute.objects.filter(region=region_id).exclude(pk__in=answerable(now=now))
    return frozenset(rows.values_list("pk", flat=True))


def wishes_of(requests: Sequence[SubstitutionRequest]) -> Mapping[Pair, str]:
    """The wishes that count for these requests, on whichever of their days they were set."""
    rows = PlanWish.objects.filter(request__in=requests, lifted_at__isnull=True)
    return {
        (request_id, substitute_id): kind
        for request_id, substitute_id, kind in rows.values_list(
            "request_id", "substitute_id", "kind"
        )
    }


def with_periods(choices: QuerySet[PlanChoice]) -> QuerySet[PlanChoice]:
    """Load the periods of each choice as `shown_periods`, in order."""
    rows = RequestPeriod.objects.order_by("period", "pk")
    return choices.prefetch_related(Prefetch("periods", queryset=rows, to_attr="shown_periods"))


def for_screen(plans: QuerySet[MorningPlan]) -> QuerySet[MorningPlan]:
    """Load all that the screen of one plan shows."""
    by_school = ("request__starts_at", "request__location__name", "pk")
    choices = PlanChoice.objects.select_related("request__location", "substitute", "offer")
    gaps = PlanGap.objects.select_related("request__location")
    changes = PlanChange.objects.select_related("request__location", "before", "after")
    return plans.select_related("region", "asked_by").prefetch_related(
        Prefetch(
            "choices", queryset=with_periods(choices).order_by(*by_school), to_attr="shown_choices"
        ),
        Prefetch("gaps", queryset=gaps.order_by(*by_school), to_attr="shown_gaps"),
        Prefetch("changes", queryset=changes.order_by(*by_school), to_attr="shown_changes"),
    )


def people_on_screen(plan: MorningPlan) -> frozenset[int]:
    """Whom the screen of a plan names: who is chosen, and who was before."""
    named = set(plan.choices.values_list("substitute_id", flat=True))
    for change in plan.changes.all():
        named |= {pk for pk in (change.before_id, change.after_id) if pk is not None}
    return frozenset(named)


def last_offers(requests: Collection[int]) -> Mapping[Pair, Offer]:
    """The newest offer of each pair of these requests, with its wave and request."""
    rows = Offer.objects.filter(request__in=requests).select_related("wave", "request")
    return {
        (offer.request_id, offer.substitute_id): offer for offer in rows.order_by("sent_at", "pk")
    }


def bookings_of(requests: Collection[int]) -> Mapping[Pair, Booking]:
    """Who said yes to these requests, and what still counts of the last time; one query."""
    rows = Assignment.objects.filter(request__in=requests).order_by("confirmed_at", "pk")
    off = ArrayAgg(
        "periods__request_period_id", filter=Q(periods__called_off_at__isnull=False), default=[]
    )
    return {
        (request_id, substitute_id): Booking(
            comes=status != AssignmentStatus.CANCELLED, called_off=frozenset(called_off)
        )
        for request_id, substitute_id, status, called_off in rows.annotate(off=off).values_list(
            "request_id", "substitute_id", "status", "off"
        )
    }


def history_of(*, region_id: int, day: date) -> QuerySet[PlanDecision]:
    """What happened around the plans of this day, the oldest first."""
    rows = PlanDecision.objects.filter(region=region_id, date=day)
    return rows.select_related("actor").order_by("at", "pk")
