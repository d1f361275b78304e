"""What became of the choices of a plan since it was made: who comes, who has the question, and who is out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.utils import timezone

from pool.planning.enums import ChoiceStatus, PlanStatus
from pool.planning.models import MorningPlan, PlanChoice, PlanGap
from pool.planning.queries import (
    bookings_of,
    last_offers,
    open_work,
    refused_so_far,
    with_periods,
)
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import LapseReason, OfferStatus
from pool.requests.models import Offer, RequestPeriod


class Fate(StrEnum):
    """What became of one choice."""

    ACCEPTED = "accepted"
    HELD = "held"
    """Has the question now."""
    TENTATIVE = "tentative"
    DECLINED = "declined"
    EXPIRED = "expired"
    CALLED_OFF = "called_off"
    NO_LONGER_FITS = "no_longer_fits"
    FREED = "freed"
    """The request asks nobody any more."""


OUT = (Fate.DECLINED, Fate.EXPIRED, Fate.CALLED_OFF)
"""Who is not asked again for this request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FatedChoice:
    """One choice, what became of it, its newest offer, and which of its periods still ask somebody."""

    choice: PlanChoice
    fate: Fate
    offer: Offer | None
    period_ids: tuple[int, ...]
    open_period_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What happened since a plan was made, counted in choices and, for what is new, in requests."""

    declined: int = 0
    expired: int = 0
    called_off: int = 0
    no_longer_fits: int = 0
    freed: int = 0
    new_requests: int = 0


def fates_of(plan: MorningPlan, *, open_periods: Mapping[int, frozenset[int]]) -> list[FatedChoice]:
    """What became of every choice that was not skipped, in order; `open_periods` are free, by request."""
    rows = plan.choices.exclude(status=ChoiceStatus.SKIPPED).order_by("request_id", "pk")
    choices = list(with_periods(rows))
    requests = {choice.request_id for choice in choices}
    offers, bookings = last_offers(requests), bookings_of(requests)
    refused = refused_so_far(requests)
    fated = []
    for choice in choices:
        pair = choice.request_id, choice.substitute_id
        free = open_periods.get(choice.request_id, frozenset())
        period_ids = tuple(one.pk for one in _periods_of(choice))
        asking = tuple(pk for pk in period_ids if pk in free)
        offer = offers.get(pair)
        booking = bookings.get(pair)
        comes = None if booking is None else booking.holds_for(period_ids)
        said_no = set(asking) <= refused.get(pair, frozenset())
        fate = _fate(is_asking=bool(asking), offer=offer, comes=comes, said_no=said_no)
        fated.append(
            FatedChoice(
                choice=choice,
                fate=fate,
                offer=offer,
                period_ids=period_ids,
                open_period_ids=asking,
            )
        )
    return fated


def news_of(plan: MorningPlan, *, now: datetime) -> News:
    """What makes a plan out of date, while it is the plan of a day that still asks somebody."""
    today = timezone.localdate(now, TIME_ZONE)
    if plan.status not in (PlanStatus.READY, PlanStatus.SENT) or plan.date < today:
        return News()
    work = open_work(region_id=plan.region_id, day=plan.date, now=now)
    if not work:
        return News()
    asking = {request.pk: frozenset(one.pk for one in periods) for request, periods in work}
    counted = Counter(one.fate for one in fates_of(plan, open_periods=asking))
    known = set(plan.choices.values_list("request_id", flat=True))
    known |= set(PlanGap.objects.filter(plan=plan).values_list("request_id", flat=True))
    return News(
        declined=counted[Fate.DECLINED],
        expired=counted[Fate.EXPIRED],
        called_off=counted[Fate.CALLED_OFF],
        no_longer_fits=counted[Fate.NO_LONGER_FITS],
        freed=counted[Fate.FREED],
        new_requests=len(asking.keys() - known),
    )


def _periods_of(choice: PlanChoice) -> Sequence[RequestPeriod]:
    periods: Sequence[RequestPeriod] = getattr(choice, "shown_periods")  # noqa: B009  reason: loaded, unknown to the model
    return periods


def _fate(*, is_asking: bool, offer: Offer | None, comes: bool | None, said_no: bool) -> Fate:
    if comes:
        return Fate.ACCEPTED
    if not is_asking:
        return Fate.FREED
    if offer is not None and offer.status == OfferStatus.OPEN:
        return Fate.HELD
    if comes is not None:
        return Fate.CALLED_OFF
    return Fate.TENTATIVE if offer is None else _fate_of_answer(offer, said_no=said_no)


def _fate_of_answer(offer: Offer, *, said_no: bool) -> Fate:
    """As for any plan: a no stays a no to what it was said to, the newest offer counts in the round in which it fell."""
    asked_in = None if offer.wave is None else offer.wave.round
    is_of_now = asked_in == offer.request.round
    if said_no or (offer.status == OfferStatus.REFUSED and is_of_now):
        return Fate.DECLINED
    if offer.lapse_reason in (LapseReason.BOOKED_ELSEWHERE, LapseReason.NOT_ELIGIBLE):
        return Fate.NO_LONGER_FITS
    return Fate.EXPIRED if is_of_now and offer.status != OfferStatus.REFUSED else Fate.TENTATIVE
