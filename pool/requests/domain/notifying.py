"""Notices that follow from a move: who is told what, not before when."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from notices.domain import NewNotice, send_notice, send_notices
from pool.people.models import Substitute
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import Side
from pool.requests.models import Assignment, Offer, SubstitutionRequest
from pool.requests.moments import in_hours
from pool.requests.policy import PolicySettings, settings_of
from pool.requests.school_readers import school_readers

EARLY = time(6, 30)


def tell_offers(
    offers: Sequence[Offer],
    *,
    request: SubstitutionRequest,
    settings: PolicySettings,
    now: datetime,
) -> None:
    """Ask each person; held during quiet hours."""
    send_notices(
        [
            NewNotice(
                kind="offer_made",
                recipient_id=offer.substitute.user_id,
                subject_id=offer.pk,
                dedupe_key=f"offer_made:{offer.pk}",
                not_before=quiet_until(
                    offer.substitute, request=request, settings=settings, now=now
                ),
            )
            for offer in offers
            if offer.substitute.user_id is not None
        ],
        now=now,
    )


def tell_lapsed(
    offers: Iterable[Offer],
    *,
    request: SubstitutionRequest,
    settings: PolicySettings,
    now: datetime,
) -> None:
    """Tell the others that it is not needed this time; at night only on their screens."""
    send_notices(
        [
            NewNotice(
                kind="offer_lapsed",
                recipient_id=offer.substitute.user_id,
                subject_id=offer.pk,
                dedupe_key=f"offer_lapsed:{offer.pk}",
                not_before=quiet_until(
                    offer.substitute, request=request, settings=settings, now=now
                ),
            )
            for offer in offers
            if offer.substitute.user_id is not None
        ],
        now=now,
    )


def tell_confirmed(assignment: Assignment, *, request: SubstitutionRequest, now: datetime) -> None:
    """Give both sides the same card."""
    _tell(
        assignment.substitute.user_id,
        kind="assignment_confirmed",
        subject_id=assignment.pk,
        key=f"assignment_confirmed:{assignment.pk}",
        now=now,
    )
    _tell_school(request, kind="request_filled", subject_id=assignment.pk, now=now)


def tell_cancelled(assignment: Assignment, *, request: SubstitutionRequest, now: datetime) -> None:
    """Tell both sides that this assignment is off; nobody is woken for what another called off."""
    person = assignment.substitute
    settings = settings_of(request.policy)
    is_own = assignment.cancelled_by_side == Side.SUBSTITUTE
    _tell(
        person.user_id,
        kind="assignment_cancelled",
        subject_id=assignment.pk,
        key=f"assignment_cancelled:{assignment.pk}",
        now=now,
        not_before=None
        if is_own
        else quiet_until(person, request=request, settings=settings, now=now),
    )
    _tell_school(request, kind="request_reopened", subject_id=assignment.pk, now=now)


def tell_unfilled(request: SubstitutionRequest, *, now: datetime) -> None:
    """Ask the school what it did, now that nobody comes."""
    _tell_school(
        request,
        kind="request_unfilled",
        subject_id=request.pk,
        key=f"{request.pk}:{request.round}",
        now=now,
    )


def quiet_until(
    substitute: Substitute, *, request: SubstitutionRequest, settings: PolicySettings, now: datetime
) -> datetime | None:
    """The end of the quiet hours that run now for this person; None when they may hear it at once.

    Own quiet hours count as chosen. Those of the region end at 06:30 for work of today.
    """
    local = now.astimezone(TIME_ZONE)
    if substitute.quiet_from is not None and substitute.quiet_until is not None:
        start, end = substitute.quiet_from, substitute.quiet_until
    elif settings.waves.quiet_hours is not None:
        start, end = settings.waves.quiet_hours.from_time, settings.waves.quiet_hours.until_time
        if request.starts_at.astimezone(TIME_ZONE).date() == local.date():
            end = min(end, EARLY) if start > end else end
    else:
        return None
    if not in_hours(local.time(), start, end):
        return None
    day = local.date() if local.time() < end else local.date() + timedelta(days=1)
    return datetime.combine(day, end, TIME_ZONE)


def _tell_school(
    request: SubstitutionRequest, *, kind: str, subject_id: int, now: datetime, key: str = ""
) -> None:
    send_notices(
        [
            NewNotice(
                kind=kind,
                recipient_id=user_id,
                subject_id=subject_id,
                dedupe_key=f"{kind}:{key or subject_id}:{user_id}",
            )
            for user_id in school_readers(request)
        ],
        now=now,
    )


def _tell(
    user_id: int | None,
    *,
    kind: str,
    subject_id: int,
    key: str,
    now: datetime,
    not_before: datetime | None = None,
) -> None:
    if user_id is not None:
        send_notice(
            kind=kind,
            recipient_id=user_id,
            subject_id=subject_id,
            dedupe_key=key,
            not_before=not_before,
            now=now,
        )
