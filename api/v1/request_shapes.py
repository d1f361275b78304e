"""The shapes in which a request travels: a row of the list and the whole of it."""

from datetime import datetime
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import (
    ApiSerializer,
    LocationRefSerializer,
    MomentField,
    PersonRefSerializer,
    RefSerializer,
)
from api.v1.arrival_shapes import DayArrivalSerializer, arrivals_of
from api.v1.assignment_shapes import AssignmentCardSerializer
from api.v1.work_shapes import PeriodSerializer, WorkSerializer
from pool.requests.assignment_queries import for_cards
from pool.requests.domain.allowed import allowed_moves
from pool.requests.enums import (
    LIVE_STATUSES,
    AbsenceCategory,
    Outcome,
    RequestStatus,
    WaveKind,
    WaveStatus,
)
from pool.requests.models import Assignment, SubstitutionRequest
from pool.requests.queries import wave_rows

MOVES = (
    "cancel",
    "stop_waves",
    "resume_waves",
    "change_waves",
    "record_outcome",
    "assign",
    "solve_internally",
)


class RequestPeriodSerializer(PeriodSerializer):
    filled = serializers.BooleanField(source="taken")
    substitute = serializers.IntegerField(
        source="taker", allow_null=True, help_text="Wie dan komt; een van `substitutes`."
    )


class RequestRowSerializer(WorkSerializer):
    """The rows come from `for_rows`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    status = serializers.ChoiceField(choices=RequestStatus.choices)
    status_label = serializers.CharField(source="get_status_display")
    school_location = LocationRefSerializer(source="location")
    starts_at = MomentField()
    ends_at = MomentField()
    periods = RequestPeriodSerializer(source="shown_periods", many=True)
    asked = serializers.IntegerField()
    refused = serializers.IntegerField()
    expired = serializers.IntegerField()
    open_offers = serializers.IntegerField(source="waiting")
    waiting_list_count = serializers.IntegerField(source="on_waiting_list")
    substitutes = serializers.SerializerMethodField()
    arrivals = serializers.SerializerMethodField()
    next_wave_at = serializers.SerializerMethodField()
    stop_at = MomentField()
    outcome = serializers.SerializerMethodField()
    has_priority = serializers.BooleanField()
    needs_outcome = serializers.SerializerMethodField()

    @extend_schema_field(PersonRefSerializer(many=True))
    def get_substitutes(self, request: Any) -> Any:
        people = {row.substitute_id: row.substitute for row in request.live_assignments}
        return PersonRefSerializer(people.values(), many=True).data

    @extend_schema_field(DayArrivalSerializer(many=True))
    def get_arrivals(self, request: Any) -> Any:
        days = [
            {**arrival, "substitute": row.substitute_id}
            for row in request.live_assignments
            for arrival in arrivals_of(row.shown_arrivals)
        ]
        return DayArrivalSerializer(days, many=True).data

    @extend_schema_field(MomentField(allow_null=True))
    def get_next_wave_at(self, request: Any) -> Any:
        if request.status not in LIVE_STATUSES or not request.waves_to_come:
            return None
        return MomentField().to_representation(request.waves_to_come[0].starts_at)

    @extend_schema_field(serializers.ChoiceField(choices=Outcome.choices, allow_null=True))
    def get_outcome(self, request: SubstitutionRequest) -> str | None:
        return request.outcome or None

    def get_needs_outcome(self, request: SubstitutionRequest) -> bool:
        return request.status == RequestStatus.UNFILLED and not request.outcome


class WaveSerializer(ApiSerializer):
    id = serializers.IntegerField()
    number = serializers.IntegerField()
    round = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=WaveKind.choices)
    starts_at = MomentField()
    size = serializers.IntegerField()
    status = serializers.ChoiceField(choices=WaveStatus.choices)
    offers = serializers.IntegerField(source="made")
    refused = serializers.IntegerField()
    expired = serializers.IntegerField()


class RequestSerializer(RequestRowSerializer):
    """`context` holds `actor` and `now`."""

    category = serializers.ChoiceField(choices=AbsenceCategory.choices)
    splittable = serializers.BooleanField()
    notes = serializers.CharField()
    contact_name = serializers.CharField()
    contact_phone = serializers.CharField()
    report_at = serializers.SerializerMethodField()
    requested_by_name = serializers.CharField(source="requested_by.name")
    created_at = MomentField()
    policy = RefSerializer()
    waves_stopped = serializers.SerializerMethodField()
    waves = serializers.SerializerMethodField()
    assignments = serializers.SerializerMethodField()
    outcome_label = serializers.SerializerMethodField()
    allowed_moves = serializers.SerializerMethodField()

    def get_report_at(self, request: SubstitutionRequest) -> str:
        return request.report_at.strftime("%H:%M") if request.report_at else ""

    def get_waves_stopped(self, request: SubstitutionRequest) -> bool:
        return request.waves_stopped_at is not None

    @extend_schema_field(WaveSerializer(many=True))
    def get_waves(self, request: SubstitutionRequest) -> Any:
        return WaveSerializer(wave_rows(request), many=True).data

    @extend_schema_field(AssignmentCardSerializer(many=True))
    def get_assignments(self, request: SubstitutionRequest) -> Any:
        rows = for_cards(Assignment.objects.filter(request=request)).order_by("pk")
        return AssignmentCardSerializer(rows, many=True, context=self.context).data

    def get_outcome_label(self, request: SubstitutionRequest) -> str | None:
        return str(Outcome(request.outcome).label) if request.outcome else None

    @extend_schema_field(
        serializers.ListField(
            child=serializers.ChoiceField(choices=[(name, name) for name in MOVES])
        )
    )
    def get_allowed_moves(self, request: SubstitutionRequest) -> list[str]:
        now: datetime = self.context["now"]
        return allowed_moves(actor=self.context["actor"], request=request, now=now)
