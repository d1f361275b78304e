"""When a notice about a request may disturb somebody: their own quiet hours, else those of the region."""

from datetime import datetime, time

from notices.reaching import AT_ONCE, MUTED, Manners
from pool.people.models import Substitute
from pool.people.queries import hides_school
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import Side
from pool.requests.models import Assignment, AssignmentPeriod, Offer, SubstitutionRequest
from pool.requests.policy import PolicySettings, settings_of

EARLY = time(6, 30)


def quiet_hours_of(
    substitute: Substitute, *, request: SubstitutionRequest, settings: PolicySettings, now: datetime
) -> tuple[time, time] | None:
    """The quiet hours that count for this person and this request; None when there are none.

    See `hours_of`.
    """
    own = None
    if substitute.quiet_from is not None and substitute.quiet_until is not None:
        own = substitute.quiet_from, substitute.quiet_until
    return hours_of(own, starts_at=request.starts_at, settings=settings, now=now)


def hours_of(
    own: tuple[time, time] | None, *, starts_at: datetime, settings: PolicySettings, now: datetime
) -> tuple[time, time] | None:
    """The quiet hours that count for work that starts then: own ones as chosen, else those of the region.

    Those of the region end at 06:30 for work of today.
    """
    if own is not None:
        return own
    if settings.waves.quiet_hours is None:
        return None
    start, end = settings.waves.quiet_hours.from_time, settings.waves.quiet_hours.until_time
    if starts_at.astimezone(TIME_ZONE).date() == now.astimezone(TIME_ZONE).date():
        end = min(end, EARLY) if start > end else end
    return start, end


def manners_of_offer(offer_id: int, _recipient_id: int, now: datetime) -> Manners:
    """For who is asked: quiet hours, and silence about a school that they do not want to hear of."""
    rows = Offer.objects.select_related("substitute", "request__policy")
    offer = rows.filter(pk=offer_id).first()
    if offer is None:
        return Manners()
    return manners_of_person(offer.substitute, offer.request, now=now)


def manners_of_work(assignment_id: int, _recipient_id: int, now: datetime) -> Manners:
    """For who works: quiet hours, but not for the answer to what they just did themselves."""
    rows = Assignment.objects.select_related("substitute", "request__policy")
    assignment = rows.filter(pk=assignment_id).first()
    if assignment is None:
        return Manners()
    is_own = assignment.assigned_by_id is None
    if assignment.cancelled_by_side:
        is_own = assignment.cancelled_by_side == Side.SUBSTITUTE
    if is_own:
        return AT_ONCE
    return manners_of_person(assignment.substitute, assignment.request, now=now, hides=False)


def manners_of_part(assignment_id: int, _recipient_id: int, now: datetime) -> Manners:
    """As `manners_of_work`, for the days that were called off last."""
    rows = AssignmentPeriod.objects.filter(assignment=assignment_id, called_off_at__isnull=False)
    last = rows.select_related("assignment__substitute", "assignment__request__policy")
    row = last.order_by("called_off_at").last()
    if row is None:
        return Manners()
    if row.called_off_by_side == Side.SUBSTITUTE:
        return AT_ONCE
    work = row.assignment
    return manners_of_person(work.substitute, work.request, now=now, hides=False)


def manners_of_reminder(assignment_id: int, _recipient_id: int, now: datetime) -> Manners:
    """For who works tomorrow or today: nobody asked for a reminder, so quiet hours always count."""
    rows = Assignment.objects.select_related("substitute", "request__policy")
    assignment = rows.filter(pk=assignment_id).first()
    if assignment is None:
        return Manners()
    return manners_of_person(assignment.substitute, assignment.request, now=now, hides=False)


def manners_of_school(_subject_id: int, _recipient_id: int, _now: datetime) -> Manners:
    """For who leads a school: at any hour, within the times they chose themselves."""
    return Manners(quiet_hours=None)


def manners_of_person(
    substitute: Substitute, request: SubstitutionRequest, *, now: datetime, hides: bool = True
) -> Manners:
    """Quiet hours, and silence about a school that somebody hides, unless `hides` says otherwise."""
    today = now.astimezone(TIME_ZONE).date()
    if hides and hides_school(substitute, location_id=request.location_id, today=today):
        return MUTED
    hours = quiet_hours_of(
        substitute, request=request, settings=settings_of(request.policy), now=now
    )
    return Manners(quiet_hours=hours)
