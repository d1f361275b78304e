"""What a morning plan starts from, and what its screen shows; a fixed number of queries whatever the number of rows."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from django.db.models import Prefetch, QuerySet

from pool.people.models import Substitute
from pool.planning.models import MorningPlan, PlanChoice, PlanDecision, PlanGap, PlanWish
from pool.requests.domain.offering import answerable
from pool.requests.enums import LIVE_STATUSES, AssignmentStatus, LapseReason, OfferStatus
from pool.requests.models import Assignment, Offer, RequestPeriod, SubstitutionRequest
from pool.requests.queries import with_taken

Pair = tuple[int, int]
"""Request and substitute."""


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
    periods = RequestPeriod.objects.filter(request__in=requests, period__endswith__gt=now)
    for period in with_taken(periods):
        if not getattr(period, "taken"):  # noqa: B009  reason: annotated, unknown to the model
            free[period.request_id].append(period)
    return [
        (request, free[request.pk])
        for request in requests
        if free[request.pk] and free[request.pk][0].date == day
    ]


def answers_so_far(requests: Sequence[SubstitutionRequest]) -> frozenset[Pair]:
    """Who said no, let the question pass in this round, or called off: a plan does not ask them again."""
    rounds = {request.pk: request.round for request in requests}
    offers = (
        Offer.objects.filter(request__in=rounds)
        .filter(status__in=(OfferStatus.REFUSED, OfferStatus.EXPIRED, OfferStatus.LAPSED))
        .exclude(lapse_reason__in=(LapseReason.BOOKED_ELSEWHERE, LapseReason.NOT_ELIGIBLE))
        .values_list("request_id", "substitute_id", "status", "wave__round")
    )
    said = {
        (request_id, substitute_id)
        for request_id, substitute_id, status, asked_in in offers
        if status == OfferStatus.REFUSED or asked_in == rounds[request_id]
    }
    left = Assignment.objects.filter(request__in=rounds, status=AssignmentStatus.CANCELLED)
    return frozenset(said) | frozenset(left.values_list("request_id", "substitute_id"))


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


def for_screen(plans: QuerySet[MorningPlan]) -> QuerySet[MorningPlan]:
    """Load all that the screen of one plan shows."""
    choices = (
        PlanChoice.objects.select_related("request__location", "substitute", "offer")
        .prefetch_related(
            Prefetch(
                "periods",
                queryset=RequestPeriod.objects.order_by("period", "pk"),
                to_attr="shown_periods",
            )
        )
        .order_by("request__starts_at", "request__location__name", "pk")
    )
    gaps = PlanGap.objects.select_related("request__location").order_by(
        "request__starts_at", "request__location__name", "pk"
    )
    return plans.select_related("region", "asked_by").prefetch_related(
        Prefetch("choices", queryset=choices, to_attr="shown_choices"),
        Prefetch("gaps", queryset=gaps, to_attr="shown_gaps"),
    )


def history_of(*, region_id: int, day: date) -> QuerySet[PlanDecision]:
    """What happened around the plans of this day, the oldest first."""
    rows = PlanDecision.objects.filter(region=region_id, date=day)
    return rows.select_related("actor").order_by("at", "pk")
