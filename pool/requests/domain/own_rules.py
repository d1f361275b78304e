"""Which offers a person's own rule says yes to: read, never written, here."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from pool.people.enums import HalfDay
from pool.requests.domain.jobs import defer
from pool.requests.domain.notifying import quiet_until
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import OfferStatus
from pool.requests.models import AcceptanceRule, Offer, RequestPeriod, SubstitutionRequest
from pool.requests.policy import settings_of

WHOLE_DAY = frozenset(HalfDay.values)
PATIENCE = timedelta(seconds=30)
MOST_LOOKED_AT = 500


def fits(rule: AcceptanceRule, periods: Iterable[RequestPeriod], *, now: datetime) -> bool:
    """Whether a rule says yes to these periods now; its schools are not looked at."""
    halves: dict[date, set[str]] = {}
    for period in periods:
        halves.setdefault(period.date, set()).update(period.half_days)
    if not halves:
        return False
    if rule.whole_days_only and not all(found >= WHOLE_DAY for found in halves.values()):
        return False
    last_day = min(halves) - timedelta(days=rule.until_days_before)
    return now <= datetime.combine(last_day, rule.until_time, TIME_ZONE)


def defer_own_answers(offers: Sequence[Offer], *, request: SubstitutionRequest) -> None:
    """Let the rules of these people look at their new offers after commit, the best of the ranking first."""
    people = [offer.substitute_id for offer in offers]
    running = AcceptanceRule.objects.filter(is_paused=False, substitute__in=people)
    ruled = set(
        running.filter(locations=request.location_id).values_list("substitute_id", flat=True)
    )
    for offer in offers:
        if offer.substitute_id in ruled:
            defer("answer_by_rule", offer_id=offer.pk)


def lock_rule_for(offer: Offer, *, now: datetime) -> AcceptanceRule | None:
    """The rule of this person that says yes to this offer now, locked with the others that run there."""
    rules = AcceptanceRule.objects.filter(
        substitute=offer.substitute_id,
        locations=offer.request.location_id,
        is_paused=False,
        active_since__lte=offer.sent_at,
    )
    periods = list(offer.periods.order_by("period", "pk"))
    locked = rules.order_by("pk").select_for_update(of=("self",))
    return next((rule for rule in locked if fits(rule, periods, now=now)), None)


def offers_left_by_rules(*, now: datetime) -> list[int]:
    """Open offers that a rule should have answered a while ago: the job was lost. A fixed number of queries.

    The offers of people who sleep wait for the end of their quiet hours.
    """
    waiting = list(_with_a_rule(now=now)[:MOST_LOOKED_AT])
    rules = _running_rules(waiting)
    return [offer.pk for offer in waiting if _is_left(offer, rules, now=now)]


def _with_a_rule(*, now: datetime) -> QuerySet[Offer]:
    rules = AcceptanceRule.objects.filter(
        substitute=OuterRef("substitute"),
        locations=OuterRef("request__location"),
        is_paused=False,
        active_since__lte=OuterRef("sent_at"),
    )
    rows = Offer.objects.filter(
        Exists(rules), status=OfferStatus.OPEN, sent_at__lte=now - PATIENCE, expires_at__gt=now
    )
    periods = Prefetch("periods", queryset=RequestPeriod.objects.all(), to_attr="shown_periods")
    return (
        rows.select_related("substitute", "request__policy")
        .prefetch_related(periods)
        .order_by("sent_at", "pk")
    )


def _running_rules(offers: Sequence[Offer]) -> list[tuple[AcceptanceRule, set[int]]]:
    people = {offer.substitute_id for offer in offers}
    rows = AcceptanceRule.objects.filter(substitute__in=people, is_paused=False)
    return [
        (rule, {location.pk for location in rule.locations.all()})
        for rule in rows.prefetch_related("locations").order_by("pk")
    ]


def _is_left(
    offer: Offer, rules: Sequence[tuple[AcceptanceRule, set[int]]], *, now: datetime
) -> bool:
    request = offer.request
    settings = settings_of(request.policy)
    if quiet_until(offer.substitute, request=request, settings=settings, now=now) is not None:
        return False
    periods = getattr(offer, "shown_periods")  # noqa: B009  reason: prefetched, unknown to the model
    return any(
        rule.substitute_id == offer.substitute_id
        and rule.active_since <= offer.sent_at
        and request.location_id in location_ids
        and fits(rule, periods, now=now)
        for rule, location_ids in rules
    )
