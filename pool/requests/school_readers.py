"""Who of a school hears what happens with a request: only people whose role runs, whoever asked."""

from django.db.models import Q, QuerySet

from accounts.models import User
from pool.requests.models import SubstitutionRequest
from regions.enums import Role
from regions.models import Membership


def school_readers(request: SubstitutionRequest) -> tuple[int, ...]:
    """The person who asked, as long as their role at this school runs; else everybody who leads it.

    A school without a leader is served by the planner who asked for it. A role with an end counts as
    ended, so that a notice which waits for its turn reaches nobody who left meanwhile.
    """
    here = _running(request).filter(location=request.location_id)
    if here.filter(user=request.requested_by_id).exists():
        return (request.requested_by_id,)
    leaders = here.filter(role=Role.SCHOOL_LEADER).order_by("user").values_list("user", flat=True)
    return tuple(dict.fromkeys(leaders)) or _who_asked_for_the_school(request)


def reads_for_school(user_id: int, request: SubstitutionRequest) -> bool:
    """Whether this person still hears about the request, now that the notice goes out."""
    return (
        _running(request)
        .filter(user=user_id)
        .filter(Q(location=request.location_id) | Q(role=Role.PLANNER))
        .exists()
    )


def _who_asked_for_the_school(request: SubstitutionRequest) -> tuple[int, ...]:
    asked = _running(request).filter(user=request.requested_by_id, role=Role.PLANNER)
    return (request.requested_by_id,) if asked.exists() else ()


def _running(request: SubstitutionRequest) -> QuerySet[Membership]:
    people = User.objects.filter(is_active=True)
    return Membership.objects.filter(
        region=request.region_id, ended_at__isnull=True, user__in=people
    )
