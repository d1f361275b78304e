"""Opening a request: store what the school asks, plan the waves, and ask the first people at once."""

from datetime import datetime

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from pool.requests.domain.announcing import announce_request
from pool.requests.domain.asking import send_due, store_plan
from pool.requests.domain.circle import circle_of
from pool.requests.domain.jobs import defer
from pool.requests.domain.preview import plan_of, region_of
from pool.requests.domain.ranking import rank_request
from pool.requests.drafts import TIME_ZONE, RequestDraft, check_draft
from pool.requests.enums import Outcome
from pool.requests.errors import RequestInvalid
from pool.requests.models import PoolPolicy, RequestPeriod, SubstitutionRequest
from pool.requests.moments import stop_moment
from pool.requests.period_queries import noon_of
from pool.requests.policy import PolicySettings, ensure_policy, settings_of
from pool.requests.recording import move, store_decisions
from regions.access import require
from regions.actors import Actor
from regions.roles import Action


@transaction.atomic
def open_request(*, actor: Actor, draft: RequestDraft, now: datetime) -> SubstitutionRequest:
    """Store a request with its periods and waves, and send the first wave in the same transaction.

    Refuses (`RequestInvalid`, all problems at once) a draft that cannot be asked; the actor's right to
    this location was checked when the location was fetched. Defers the later waves, the expiry and the
    stop. Announces the request and each offer.
    """
    require(actor, Action.OPEN_REQUEST)
    check_draft(draft, now=now)
    policy = ensure_policy(region_id=region_of(draft), on_date=now.astimezone(TIME_ZONE).date())
    settings = settings_of(policy)
    request = _stored(actor=actor, draft=draft, policy=policy, settings=settings, now=now)
    periods = _stored_periods(request, draft)
    ranked = rank_request(request, periods=periods, settings=settings, now=now)
    decisions = [
        move(actor=actor, request=request, thing=request, move="open", is_new=True, now=now)
    ]
    circle = circle_of(request, ranked=ranked, settings=settings, now=now)
    plan = plan_of(
        ranked,
        draft=draft,
        stop_at=request.stop_at,
        settings=settings,
        hearing=circle.hearing,
        now=now,
    )
    waves, planned = store_plan(request, actor=actor, plan=plan, now=now)
    store_decisions([*decisions, *planned])
    defer("stop_request", at=request.stop_at, request_id=request.pk)
    send_due(circle, waves=waves, now=now)
    return request


@transaction.atomic
def record_solved_request(
    *, actor: Actor, draft: RequestDraft, outcome: Outcome, now: datetime
) -> SubstitutionRequest:
    """Record a request that the school solved itself, so that it counts; nobody is asked.

    Refuses what `open_request` refuses, and `not_reported` as an outcome. Announces the request.
    """
    require(actor, Action.OPEN_REQUEST)
    check_draft(draft, now=now)
    require_named(outcome)
    policy = ensure_policy(region_id=region_of(draft), on_date=now.astimezone(TIME_ZONE).date())
    request = _new(actor=actor, draft=draft, policy=policy, settings=settings_of(policy), now=now)
    request.status, request.outcome = "solved_internally", outcome
    request.save()
    _stored_periods(request, draft)
    store_decisions(
        [
            move(
                actor=actor,
                request=request,
                thing=request,
                move="record_solved",
                is_new=True,
                now=now,
                facts={"outcome": outcome},
            )
        ]
    )
    announce_request(request)
    return request


def require_named(outcome: Outcome) -> None:
    """Refuse the outcome that only the clock gives."""
    if outcome == Outcome.NOT_REPORTED:
        raise RequestInvalid([("outcome", "Kies wat de school heeft gedaan.")])


def _stored(
    *,
    actor: Actor,
    draft: RequestDraft,
    policy: PoolPolicy,
    settings: PolicySettings,
    now: datetime,
) -> SubstitutionRequest:
    request = _new(actor=actor, draft=draft, policy=policy, settings=settings, now=now)
    request.save()
    return request


def _new(
    *,
    actor: Actor,
    draft: RequestDraft,
    policy: PoolPolicy,
    settings: PolicySettings,
    now: datetime,
) -> SubstitutionRequest:
    location = draft.location
    return SubstitutionRequest(
        region_id=region_of(draft),
        location=location,
        board_id=location.board_id,
        policy=policy,
        function=draft.function,
        year_groups=sorted(draft.year_groups),
        subject=draft.subject,
        track=draft.track,
        category=draft.category,
        splittable=draft.splittable,
        notes=draft.notes,
        contact_name=draft.contact_name or location.contact_name,
        contact_phone=draft.contact_phone or location.contact_phone,
        report_at=draft.report_at,
        preferred_substitute_ids=list(draft.preferred_substitute_ids),
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
        stop_at=stop_moment(
            starts_at=draft.starts_at, ends_at=draft.ends_at, settings=settings, now=now
        ),
        requested_by_id=_person(actor),
        created_at=now,
    )


def _stored_periods(request: SubstitutionRequest, draft: RequestDraft) -> list[RequestPeriod]:
    noon = noon_of(draft.location)
    ordered = sorted(draft.periods, key=lambda period: period.starts_at)
    rows = [
        RequestPeriod(
            request=request,
            date=period.date,
            period=DateTimeTZRange(period.starts_at, period.ends_at, "[)"),
            half_days=period.half_days(noon),
        )
        for period in ordered
    ]
    return RequestPeriod.objects.bulk_create(rows)


def _person(actor: Actor) -> int:
    if actor.user_id is None:
        raise AssertionError("a request is made by a person, never by the clock")
    return actor.user_id
