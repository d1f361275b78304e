"""The swap of an assignment as its owner sees it, and the question as a colleague sees it; without each other's names."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, LocationRefSerializer, MomentField
from api.v1.work_shapes import LocationWithAddressSerializer, PeriodSerializer, WorkSerializer
from pool.requests.domain.swap_fitting import can_be_swapped, closes_at, periods_of
from pool.requests.domain.swaps import number_who_fit
from pool.requests.enums import SwapQuestionStatus, SwapStatus
from pool.requests.models import Assignment, Swap, SwapQuestion
from pool.requests.swap_queries import last_swap_of, periods_shown, proposals_of
from regions.actors import Actor


class SwapWorkSerializer(WorkSerializer):
    """Work as both colleagues see it: what, where and when."""

    assignment_id = serializers.IntegerField()
    school_location = LocationRefSerializer()
    periods = PeriodSerializer(many=True)


class SwapProposalSerializer(ApiSerializer):
    id = serializers.IntegerField()
    in_return = SwapWorkSerializer()


class SwapSerializer(ApiSerializer):
    assignment_id = serializers.IntegerField()
    id = serializers.IntegerField(allow_null=True)
    status = serializers.ChoiceField(choices=SwapStatus.choices, allow_null=True)
    may_open = serializers.BooleanField()
    number_fitting = serializers.IntegerField(
        allow_null=True,
        help_text="Hoeveel collega's je nu kunt vragen; alleen zolang je niet vraagt.",
    )
    number_asked = serializers.IntegerField(allow_null=True)
    lapses_at = MomentField(allow_null=True)
    proposals = SwapProposalSerializer(many=True)


class SwapQuestionSerializer(ApiSerializer):
    """The rows come from `for_swap_questions`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    status = serializers.ChoiceField(choices=SwapQuestionStatus.choices)
    swap_status = serializers.ChoiceField(choices=SwapStatus.choices, source="swap.status")
    lapses_at = MomentField(source="swap.lapses_at")
    school_location = LocationWithAddressSerializer(source="swap.request.location")
    work = WorkSerializer(source="swap.request")
    periods = serializers.SerializerMethodField()
    in_return = serializers.SerializerMethodField()

    @extend_schema_field(PeriodSerializer(many=True))
    def get_periods(self, question: SwapQuestion) -> Any:
        return PeriodSerializer(periods_shown(question.swap.assignment), many=True).data

    @extend_schema_field(SwapWorkSerializer(allow_null=True))
    def get_in_return(self, question: SwapQuestion) -> Any:
        if question.in_return is None or question.status != SwapQuestionStatus.PROPOSED:
            return None
        return SwapWorkSerializer(work_of(question.in_return)).data


def work_of(assignment: Assignment) -> dict[str, Any]:
    """The work of an assignment whose periods and school are loaded."""
    request = assignment.request
    return {
        "assignment_id": assignment.pk,
        "school_location": request.location,
        "function": request.function,
        "year_groups": request.year_groups,
        "subject": request.subject,
        "track": request.track,
        "periods": periods_shown(assignment),
    }


def shown_swap(assignment: Assignment, *, actor: Actor, now: Any) -> dict[str, Any]:
    """The last swap of an own assignment; with how many fit, as long as none is open."""
    swap = last_swap_of(assignment)
    is_open = swap is not None and swap.status == SwapStatus.OPEN
    periods = periods_of(assignment)
    may_open = not is_open and can_be_swapped(assignment, periods=periods, now=now)
    fitting = (
        number_who_fit(actor=actor, assignment_id=assignment.pk, now=now) if may_open else None
    )
    shown = {
        "assignment_id": assignment.pk,
        "id": None if swap is None else swap.pk,
        "status": None if swap is None else swap.status,
        "may_open": may_open,
        "number_fitting": fitting,
        "number_asked": None if swap is None else swap.questions.count(),
        "lapses_at": closes_at(periods) if periods else None,
        "proposals": _proposals(swap) if swap is not None and is_open else [],
    }
    data: dict[str, Any] = SwapSerializer(shown).data
    return data


def _proposals(swap: Swap) -> list[dict[str, Any]]:
    return [
        {"id": one.pk, "in_return": work_of(one.in_return)}
        for one in proposals_of(swap)
        if one.in_return is not None
    ]
