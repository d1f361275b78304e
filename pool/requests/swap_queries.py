"""Reading swaps: what stands open to somebody, and what a colleague offers in return."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from django.db.models import Exists, OuterRef, Prefetch, QuerySet, Subquery

from pool.requests.enums import UNANSWERED, AssignmentStatus, SwapQuestionStatus, SwapStatus
from pool.requests.models import Assignment, AssignmentPeriod, RequestPeriod, Swap, SwapQuestion

MOST_RETURNED: Final = 8
"""How many of somebody's own assignments are looked at as something in return; each takes a judgement."""

TAKEN: Final = (
    AssignmentPeriod.objects.filter(called_off_at__isnull=True)
    .select_related("request_period")
    .order_by("period", "pk")
)
"""The work of an assignment; a part that was called off by itself is nobody's to swap."""


def open_to(questions: QuerySet[SwapQuestion], *, now: datetime) -> QuerySet[SwapQuestion]:
    """Narrow to what somebody can still answer, the first to start first."""
    return questions.filter(
        status__in=UNANSWERED, swap__status=SwapStatus.OPEN, swap__lapses_at__gt=now
    ).order_by("swap__lapses_at", "pk")


def for_swap_questions(questions: QuerySet[SwapQuestion]) -> QuerySet[SwapQuestion]:
    """Load the work that is asked, and what this person offers in return; two queries whatever the number of rows."""
    return questions.select_related(
        "swap__request__location", "swap__assignment", "in_return__request__location"
    ).prefetch_related(
        Prefetch("swap__assignment__periods", queryset=TAKEN),
        Prefetch("in_return__periods", queryset=TAKEN),
    )


def proposals_of(swap: Swap) -> Sequence[SwapQuestion]:
    """What colleagues offer in return and still could, the first first; without who they are."""
    rows = standing_proposals(swap.questions.all())
    return list(for_swap_questions(rows).order_by("answered_at", "pk"))


def standing_proposals(questions: QuerySet[SwapQuestion]) -> QuerySet[SwapQuestion]:
    """Narrow to those with something in return that is still agreed, and is still what was offered."""
    changed = AssignmentPeriod.objects.filter(
        assignment=OuterRef("in_return"), called_off_at__gte=OuterRef("answered_at")
    )
    return questions.filter(
        ~Exists(changed),
        status=SwapQuestionStatus.PROPOSED,
        in_return__status=AssignmentStatus.CONFIRMED,
    )


def asked_before(assignment: Assignment) -> tuple[set[int], set[int]]:
    """Who was asked by swaps of this assignment, and who of them said no; one query."""
    rows = SwapQuestion.objects.filter(swap__assignment=assignment)
    answers = list(rows.values_list("substitute", "status"))
    refused = {pk for pk, status in answers if status == SwapQuestionStatus.REFUSED}
    return {pk for pk, _ in answers}, refused


def last_swap_of(assignment: Assignment) -> Swap | None:
    """The last swap of an assignment, whatever became of it."""
    return Swap.objects.filter(assignment=assignment).order_by("-pk").first()


def own_work_ahead(question: SwapQuestion, *, after: datetime) -> Sequence[Assignment]:
    """The person's own agreed work that starts after a moment, the nearest first, and no more than can be looked at."""
    ahead = AssignmentPeriod.objects.filter(
        substitute=question.substitute_id, is_live=True, period__startswith__gt=after
    )
    rows = Assignment.objects.filter(
        pk__in=ahead.values("assignment"), status=AssignmentStatus.CONFIRMED
    ).exclude(pk=question.swap.assignment_id)
    return list(
        rows.select_related("request__location", "request__policy", "substitute")
        .prefetch_related(Prefetch("periods", queryset=TAKEN))
        .order_by("request__starts_at", "pk")[:MOST_RETURNED]
    )


def open_until() -> Subquery:
    """Until when a colleague can take over the assignment of this row; nothing without an open swap."""
    rows = Swap.objects.filter(assignment=OuterRef("pk"), status=SwapStatus.OPEN)
    return Subquery(rows.values("lapses_at")[:1])


def periods_shown(assignment: Assignment) -> list[RequestPeriod]:
    """The periods of an assignment, loaded before."""
    return [row.request_period for row in assignment.periods.all()]
