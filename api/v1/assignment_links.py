"""Calling off from a reminder without signing in: the signed link is the proof."""

from typing import Any, Final

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField, MomentField
from api.v1.signed_links import SignedLinkView, TokenBody
from api.v1.work_shapes import LocationWithAddressSerializer, PeriodSerializer, ReportSerializer
from pool.requests.assignment_queries import card_of
from pool.requests.domain.assignment_links import (
    OWN_REASONS,
    call_off_by_link,
    open_assignment_link,
)
from pool.requests.domain.assignments import CANCELLATION_REASONS
from pool.requests.enums import Function, Track

OWN_CHOICES: Final = [(one, CANCELLATION_REASONS[one]) for one in OWN_REASONS]


class LinkedAssignmentSerializer(ReportSerializer):
    """What somebody needs to come, or to say that they cannot: nobody's name but the contact of the school."""

    school_location = LocationWithAddressSerializer(source="request.location")
    function = serializers.ChoiceField(choices=Function.choices, source="request.function")
    year_groups = serializers.ListField(
        child=serializers.IntegerField(), source="request.year_groups"
    )
    subject = serializers.CharField(source="request.subject")
    track = serializers.ChoiceField(choices=Track.choices, allow_blank=True, source="request.track")
    periods = serializers.SerializerMethodField()
    notes = serializers.CharField(source="request.notes")
    regret_until = MomentField()

    @extend_schema_field(PeriodSerializer(many=True))
    def get_periods(self, assignment: Any) -> Any:
        taken = [row.request_period for row in assignment.shown_periods if row.is_live]
        return PeriodSerializer(taken, many=True).data


class LinkCallingOffBody(TokenBody):
    period_ids = serializers.ListField(
        child=IdField(), max_length=300, default=list, help_text="Leeg is alles wat nog komt."
    )
    reason = serializers.ChoiceField(choices=OWN_CHOICES, required=False)


class CalledOffSerializer(ApiSerializer):
    undone = serializers.BooleanField(
        help_text="Binnen de bedenktijd teruggedraaid: het telt niet als afzegging.",
    )
    periods = PeriodSerializer(
        many=True, help_text="Waarvoor je nog wel komt; leeg als alles af is."
    )


class AssignmentLinkOpeningView(SignedLinkView):
    @extend_schema(
        summary="Een invalbeurt bekijken met de link uit de herinnering",
        request=TokenBody,
        responses=LinkedAssignmentSerializer,
    )
    def post(self, _request: Request) -> Response:
        token: str = self.body(TokenBody)["token"]
        found = card_of(open_assignment_link(token=token, now=self.now))
        return Response(LinkedAssignmentSerializer(found).data)


class AssignmentLinkCancellationView(SignedLinkView):
    @extend_schema(
        summary="Afzeggen met de link uit de herinnering; de aanvraag gaat meteen weer open",
        request=LinkCallingOffBody,
        responses=CalledOffSerializer,
    )
    def post(self, _request: Request) -> Response:
        body = self.body(LinkCallingOffBody)
        called_off = call_off_by_link(
            token=body["token"],
            period_ids=body["period_ids"],
            reason=body.get("reason", ""),
            now=self.now,
        )
        return Response(CalledOffSerializer(called_off).data)
