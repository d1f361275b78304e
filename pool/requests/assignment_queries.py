"""Reading assignments, the card of each, and what was said about arriving."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from django.db.models import (
    Exists,
    Min,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
)

from pool.requests.enums import AssignmentStatus, DecisionSubject
from pool.requests.models import (
    Arrival,
    Assignment,
    AssignmentPeriod,
    RequestDecision,
)
from pool.requests.swap_queries import open_until

DID_NOT_COME: Final = "Niet gekomen"
"""The reason that a decision keeps."""


def worked_at(location_id: int) -> frozenset[int]:
    """The substitutes who were ever booked at this school."""
    rows = Assignment.objects.filter(request__location=location_id)
    return frozenset(rows.values_list("substitute_id", flat=True))


def in_order_said() -> QuerySet[Arrival]:
    """What was said about arrivals, the first word first, with who said it."""
    return Arrival.objects.select_related("said_by").order_by("date", "at", "pk")


_STAYED: Final = Q(periods__called_off_at__isnull=True)


def stayed() -> QuerySet[AssignmentPeriod]:
    """What was or is to be worked, and what went with the whole of its assignment; not a part called off by itself."""
    return AssignmentPeriod.objects.filter(called_off_at__isnull=True)


def parts_off(assignment: Assignment) -> list[AssignmentPeriod]:
    """What was called off while the rest stayed, in order of time; one query."""
    rows = AssignmentPeriod.objects.filter(assignment=assignment, called_off_at__isnull=False)
    return list(rows.select_related("request_period").order_by("period", "pk"))


def for_cards(assignments: QuerySet[Assignment]) -> QuerySet[Assignment]:
    """Load all that the card of an assignment shows to both sides, the earliest work first."""
    taken = AssignmentPeriod.objects.select_related("request_period").order_by("period", "pk")
    return (
        assignments.select_related("request__location", "substitute")
        .prefetch_related(
            Prefetch("periods", queryset=taken, to_attr="shown_periods"),
            Prefetch("arrivals", queryset=in_order_said(), to_attr="shown_arrivals"),
        )
        .annotate(
            starts_at=Min("periods__period__startswith", filter=_STAYED),
            swap_until=open_until(),
            is_reported_absent=reported_absent(),
        )
        .order_by("starts_at", "pk")
    )


def reported_absent() -> Exists:
    """Whether a school or planner called the outer assignment off because nobody came; a part of it does not count."""
    said = RequestDecision.objects.filter(
        request=OuterRef("request"),
        subject=DecisionSubject.ASSIGNMENT,
        subject_id=OuterRef("pk"),
        to_state=AssignmentStatus.CANCELLED,
        reason=DID_NOT_COME,
    )
    return Exists(said)


def was_reported_absent(assignment: Assignment) -> bool:
    """As `reported_absent`, of one assignment."""
    return Assignment.objects.filter(reported_absent(), pk=assignment.pk).exists()


def over_before(day: date, assignments: QuerySet[Assignment]) -> QuerySet[Assignment]:
    """Keep what was over before this day, the latest work first."""
    going_on = stayed().filter(request_period__date__gte=day)
    rows = assignments.exclude(pk__in=going_on.values("assignment"))
    began = Min("periods__period__startswith", filter=_STAYED)
    return rows.annotate(began_at=began).order_by("-began_at", "-pk")


def without_undone(assignments: QuerySet[Assignment]) -> QuerySet[Assignment]:
    """Leave out what was taken back within the regret window: it counts for nobody."""
    return assignments.exclude(cancelled_in_regret_window=True)


def as_card(assignment: Assignment, taken: Sequence[AssignmentPeriod]) -> Assignment:
    """Give a new assignment what `for_cards` would load for it: everything is at hand already."""
    in_order = sorted(taken, key=lambda row: (row.period.lower, row.request_period_id))
    setattr(assignment, "shown_periods", in_order)  # noqa: B010  reason: loaded, unknown to the model
    setattr(assignment, "swap_until", None)  # noqa: B010  reason: loaded, unknown to the model
    setattr(assignment, "is_reported_absent", False)  # noqa: B010  reason: loaded, unknown to the model
    setattr(assignment, "shown_arrivals", [])  # noqa: B010  reason: loaded, unknown to the model
    return assignment


def card_of(assignment: Assignment) -> Assignment:
    """Give an assignment with all that its card shows; one that was made just now has it at hand."""
    if hasattr(assignment, "shown_periods"):
        return assignment
    return for_cards(Assignment.objects.filter(pk=assignment.pk)).get()
