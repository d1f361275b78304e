"""Looking again at open offers when the facts about somebody changed: what fits no more, lapses."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import transaction

from matching.judgement import Judgement
from pool.requests.access import lock_request
from pool.requests.domain.announcing import announce_request
from pool.requests.domain.asking_on import ask_on
from pool.requests.domain.hearing import answerable
from pool.requests.domain.jobs import defer
from pool.requests.domain.lapsing import lapse_offers
from pool.requests.domain.ranking import judge_substitutes
from pool.requests.enums import LapseReason, OfferStatus
from pool.requests.models import Offer, RequestPeriod, SubstitutionRequest
from pool.requests.period_queries import periods_to_ask
from pool.requests.policy import settings_of
from pool.requests.queries import open_offers
from pool.requests.recording import store_decisions

Because = tuple[LapseReason, tuple[str, ...]]
"""Why an offer lapses, and the rules that stand in the way; the rules are for the record only."""


def check_offers_of(substitute_ids: frozenset[int]) -> None:
    """Defer a look at each request that waits for one of these people, in the caller's transaction."""
    asked: dict[int, list[int]] = {}
    rows = Offer.objects.filter(substitute__in=substitute_ids, status=OfferStatus.OPEN)
    for request_id, substitute_id in rows.order_by("request", "substitute").values_list(
        "request_id", "substitute_id"
    ):
        asked.setdefault(request_id, []).append(substitute_id)
    for request_id, people in asked.items():
        defer("check_offers", request_id=request_id, substitute_ids=people)


@transaction.atomic
def lapse_unfit_offers(
    *, request_id: int, substitute_ids: Collection[int], now: datetime
) -> list[Offer]:
    """Close the open offers of these people that they could not accept any more; safe to run twice.

    Locks the request, then judges by the rules of acceptance. Who can still take a part of a splittable
    request keeps the question. When nobody has it any more, the next wave goes out. Announces each offer
    and the request; nobody gets a notice, and a silent block reads like any other stop.
    """
    request = lock_request(request_id)
    waiting = [offer for offer in open_offers(request) if offer.substitute_id in substitute_ids]
    unfit: dict[Because, list[Offer]] = {}
    for offer, because in _unfit(request, waiting, now=now):
        unfit.setdefault(because, []).append(offer)
    if not unfit:
        return []
    for (reason, rules), offers in unfit.items():
        store_decisions(lapse_offers(offers, request=request, reason=reason, rules=rules, now=now))
    request.version += 1
    request.save(update_fields=["version"])
    if not ask_on(request, settings=settings_of(request.policy), now=now):
        announce_request(request)
    return [offer for offers in unfit.values() for offer in offers]


def _unfit(
    request: SubstitutionRequest, offers: list[Offer], *, now: datetime
) -> Iterable[tuple[Offer, Because]]:
    people = [offer.substitute_id for offer in offers]
    reachable = set(answerable(now=now).filter(pk__in=people).values_list("pk", flat=True))
    for periods, group in _by_periods(request, offers, now=now):
        judged = judge_substitutes(
            request,
            substitute_ids=[offer.substitute_id for offer in group],
            periods=periods,
            settings=settings_of(request.policy),
            now=now,
        )
        for offer in group:
            judgement = judged.get(offer.substitute_id)
            if judgement is None or offer.substitute_id not in reachable:
                yield offer, (LapseReason.NOT_ELIGIBLE, ())
            elif not judgement.is_eligible:
                yield offer, _because(judgement)


def _by_periods(
    request: SubstitutionRequest, offers: list[Offer], *, now: datetime
) -> Iterable[tuple[list[RequestPeriod], list[Offer]]]:
    """Put offers together that ask for the same free periods; mostly that is all of them."""
    free = {period.pk: period for period in periods_to_ask(request, now=now)}
    through = Offer.periods.through
    asked: dict[int, set[int]] = {offer.pk: set() for offer in offers}
    pairs = through.objects.filter(offer__in=offers).values_list("offer_id", "requestperiod_id")
    for offer_id, period_id in pairs:
        if period_id in free:
            asked[offer_id].add(period_id)
    groups: dict[frozenset[int], list[Offer]] = {}
    for offer in offers:
        groups.setdefault(frozenset(asked[offer.pk]), []).append(offer)
    # An offer without a free period is for the clock: it expires, or lapses with the next booking.
    return [
        ([period for pk, period in free.items() if pk in chosen], group)
        for chosen, group in groups.items()
        if chosen
    ]


def _because(judgement: Judgement) -> Because:
    rules = tuple(verdict.rule for verdict in judgement.blocks)
    if "not_blocked_by_school" in rules:
        return LapseReason.STOPPED, rules
    if "not_already_assigned" in rules:
        return LapseReason.BOOKED_ELSEWHERE, rules
    return LapseReason.NOT_ELIGIBLE, rules
