"""Notices that follow from a move: who is told what, not before when."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from notices.domain import NewNotice, send_notice, send_notices
from notices.quiet_hours import first_moment_outside
from pool.people.models import Substitute
from pool.requests.enums import Side
from pool.requests.models import Assignment, Offer, SubstitutionRequest
from pool.requests.policy import PolicySettings, settings_of
from pool.requests.quiet import quiet_hours_of
from pool.requests.school_readers import school_readers


def tell_offers(
    offers: Sequence[Offer],
    *,
    request: SubstitutionRequest,
    settings: PolicySettings,
    now: datetime,
) -> None:
    """Ask each person; held during quiet hours. A phone goes first, and after its silence the mail."""
    send_notices(
        [
            NewNotice(
                kind="offer_made",
                recipient_id=offer.substitute.user_id,
                subject_id=offer.pk,
                dedupe_key=f"offer_made:{offer.pk}",
                not_before=held,
                second_channel_after=silence_before_mail(
                    expires_at=offer.expires_at, settings=settings, now=held or now
                ),
            )
            for offer in offers
            for held in [quiet_until(offer.substitute, request=request, settings=settings, now=now)]
            if offer.substitute.user_id is not None
        ],
        now=now,
    )


def silence_before_mail(
    *, expires_at: datetime, settings: PolicySettings, now: datetime
) -> timedelta:
    """How long a phone may stay silent: what the policy says, and never more than a third of the time to answer."""
    time_to_answer = max(expires_at - now, timedelta())
    return min(timedelta(minutes=settings.silence_minutes), time_to_answer / 3)


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
    _tell_person_off(
        assignment,
        request=request,
        kind="assignment_cancelled",
        key=f"assignment_cancelled:{assignment.pk}",
        is_own=assignment.cancelled_by_side == Side.SUBSTITUTE,
        now=now,
    )
    _tell_school(request, kind="request_reopened", subject_id=assignment.pk, now=now)


def tell_part_cancelled(
    assignment: Assignment, *, request: SubstitutionRequest, side: Side, now: datetime
) -> None:
    """As `tell_cancelled`, for some of the days; every part is told once, and names all that is off and what is left."""
    _tell_person_off(
        assignment,
        request=request,
        kind="assignment_part_cancelled",
        key=f"assignment_part_cancelled:{assignment.pk}:{assignment.version}",
        is_own=side == Side.SUBSTITUTE,
        now=now,
    )
    _tell_school(
        request,
        kind="request_part_reopened",
        subject_id=assignment.pk,
        key=f"{assignment.pk}:{assignment.version}",
        now=now,
    )


def tell_unfilled(request: SubstitutionRequest, *, now: datetime) -> None:
    """Ask the school what it did, now that nobody comes."""
    _tell_school(
        request,
        kind="request_unfilled",
        subject_id=request.pk,
        key=f"{request.pk}:{request.round}",
        now=now,
    )


def _tell_person_off(
    assignment: Assignment,
    *,
    request: SubstitutionRequest,
    kind: str,
    key: str,
    is_own: bool,
    now: datetime,
) -> None:
    person, settings = assignment.substitute, settings_of(request.policy)
    held = None if is_own else quiet_until(person, request=request, settings=settings, now=now)
    _tell(person.user_id, kind=kind, subject_id=assignment.pk, key=key, now=now, not_before=held)


def quiet_until(
    substitute: Substitute, *, request: SubstitutionRequest, settings: PolicySettings, now: datetime
) -> datetime | None:
    """The end of the quiet hours that run now for this person; None when they may hear it at once.

    Own quiet hours count as chosen. Those of the region end at 06:30 for work of today.
    """
    hours = quiet_hours_of(substitute, request=request, settings=settings, now=now)
    if hours is None:
        return None
    return first_moment_outside(now=now, quiet_from=hours[0], quiet_until=hours[1])


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
