"""Notices about swaps: who is told what, not before when. Nobody hears a name before it is done."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from notices.domain import NewNotice, send_notices
from pool.people.models import Substitute
from pool.requests.domain.notifying import quiet_until, silence_before_mail
from pool.requests.models import Assignment, SubstitutionRequest, Swap, SwapQuestion
from pool.requests.policy import PolicySettings, settings_of
from pool.requests.school_readers import school_readers


def tell_asked(
    questions: Sequence[SwapQuestion],
    *,
    request: SubstitutionRequest,
    settings: PolicySettings,
    now: datetime,
) -> None:
    """Ask each colleague; held during quiet hours, as an offer is."""
    send_notices(
        [
            NewNotice(
                kind="swap_asked",
                recipient_id=one.substitute.user_id,
                subject_id=one.pk,
                dedupe_key=f"swap_asked:{one.pk}",
                not_before=quiet_until(one.substitute, request=request, settings=settings, now=now),
                second_channel_after=silence_before_mail(
                    expires_at=one.swap.lapses_at, settings=settings, now=now
                ),
            )
            for one in questions
            if one.substitute.user_id is not None
        ],
        now=now,
    )


def tell_proposed(question: SwapQuestion, *, request: SubstitutionRequest, now: datetime) -> None:
    """Tell the owner of the swap that a colleague wants something in return; a second proposal is told again."""
    owner = question.swap.assignment.substitute
    key = f"swap_proposed:{question.pk}:{question.version}"
    _tell(owner, kind="swap_proposed", subject_id=question.pk, key=key, request=request, now=now)


def tell_not_exchanged(
    questions: Iterable[SwapQuestion], *, request: SubstitutionRequest, now: datetime
) -> None:
    """Tell who offered something in return that it stays theirs."""
    for one in questions:
        key = f"swap_not_exchanged:{one.pk}:{one.version}"
        _tell(
            one.substitute,
            kind="swap_not_exchanged",
            subject_id=one.pk,
            key=key,
            request=request,
            now=now,
        )


def tell_lapsed_swap(swap: Swap, *, request: SubstitutionRequest, now: datetime) -> None:
    """Tell the owner that nobody took it, so that they come themselves."""
    key = f"swap_lapsed:{swap.pk}"
    _tell(
        swap.assignment.substitute,
        kind="swap_lapsed",
        subject_id=swap.pk,
        key=key,
        request=request,
        now=now,
    )


def tell_passed_on(old: Assignment, new: Assignment, *, now: datetime) -> None:
    """Tell who came, who comes now, the school, and the planner who had placed somebody there."""
    request = new.request
    _tell(
        old.substitute,
        kind="swap_passed_on",
        subject_id=old.pk,
        key=f"swap_passed_on:{old.pk}",
        request=request,
        now=now,
    )
    _tell(
        new.substitute,
        kind="assignment_confirmed",
        subject_id=new.pk,
        key=f"assignment_confirmed:{new.pk}",
        request=None,
        now=now,
    )
    office = dict.fromkeys((*school_readers(request), old.assigned_by_id))
    send_notices(
        [
            NewNotice(
                kind="swap_for_school",
                recipient_id=user_id,
                subject_id=new.pk,
                dedupe_key=f"swap_for_school:{new.pk}:{user_id}",
            )
            for user_id in office
            if user_id is not None
        ],
        now=now,
    )


def _tell(
    person: Substitute,
    *,
    kind: str,
    subject_id: int,
    key: str,
    request: SubstitutionRequest | None,
    now: datetime,
) -> None:
    """Hold it during quiet hours; without a request it is the answer to what this person just did."""
    if person.user_id is None:
        return
    held = (
        None
        if request is None
        else quiet_until(person, request=request, settings=settings_of(request.policy), now=now)
    )
    notice = NewNotice(
        kind=kind,
        recipient_id=person.user_id,
        subject_id=subject_id,
        dedupe_key=key,
        not_before=held,
    )
    send_notices([notice], now=now)
