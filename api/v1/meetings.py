"""Meetings of the table: when, about what, and who was there."""

from collections.abc import Sequence
from typing import Any

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, MomentField, RefSerializer
from api.views import ApiView
from regions.governance.access import get_meeting, meetings_visible_to
from regions.governance.domain.meetings import (
    NewMeeting,
    change_agenda,
    plan_meeting,
    record_presence,
)
from regions.governance.enums import PresenceState, ProposalStatus
from regions.governance.meeting_queries import SeatPresence, for_meetings, presences_of
from regions.governance.models import Meeting
from regions.roles import Action

MOST_ITEMS = 50
MOST_SEATS = 100


class MeetingQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")


class AgendaBody(ApiSerializer):
    decisions = serializers.ListField(child=IdField(), max_length=MOST_ITEMS)


class MeetingBody(ApiSerializer):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's meedoet.")
    title = serializers.CharField(max_length=120)
    starts_at = MomentField()
    place = serializers.CharField(required=False, allow_blank=True, max_length=120, default="")
    decisions = serializers.ListField(
        child=IdField(), required=False, max_length=MOST_ITEMS, default=list
    )


class SeatPresenceBody(ApiSerializer):
    seat = IdField()
    state = serializers.ChoiceField(choices=PresenceState.choices)


class PresenceBody(ApiSerializer):
    seats = SeatPresenceBody(many=True)

    def validate_seats(self, seats: list[dict[str, Any]]) -> list[dict[str, Any]]:
        if not 0 < len(seats) <= MOST_SEATS or len({one["seat"] for one in seats}) != len(seats):
            raise serializers.ValidationError("Noem elke zetel één keer.")
        return seats


class AgendaItemSerializer(ApiSerializer):
    id = serializers.IntegerField()
    title = serializers.CharField(source="text.title")
    status = serializers.ChoiceField(choices=ProposalStatus.choices)


class SeatPresenceSerializer(ApiSerializer):
    seat_id = serializers.IntegerField(source="seat.pk")
    seat_label = serializers.CharField(source="seat.label")
    chamber = serializers.CharField(source="seat.chamber.name")
    state = serializers.SerializerMethodField(help_text="Leeg: nog niet vastgelegd.")
    state_label = serializers.SerializerMethodField()

    @extend_schema_field(serializers.ChoiceField(choices=PresenceState.choices, allow_null=True))
    def get_state(self, line: SeatPresence) -> str | None:
        return None if line.row is None else line.row.state

    def get_state_label(self, line: SeatPresence) -> str:
        if line.row is None:
            return "Nog niet vastgelegd"
        return str(PresenceState(line.row.state).label)


class MeetingSerializer(ApiSerializer):
    """`context` holds `presences`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    region = RefSerializer()
    title = serializers.CharField()
    starts_at = MomentField()
    place = serializers.CharField(allow_blank=True)
    agenda = AgendaItemSerializer(many=True, source="shown_agenda")
    presence = serializers.SerializerMethodField()

    @extend_schema_field(SeatPresenceSerializer(many=True))
    def get_presence(self, meeting: Meeting) -> Any:
        lines = self.context["presences"][meeting.pk]
        return SeatPresenceSerializer(lines, many=True).data


class MeetingListView(ApiView):
    actions = {"GET": Action.VIEW_PROPOSALS, "POST": Action.KEEP_MEETINGS}

    @extend_schema(
        summary="Vergaderingen, de nieuwste eerst",
        parameters=[MeetingQuery],
        responses=page_of(MeetingSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(MeetingQuery)
        context: dict[str, Any] = {}

        def look_at(shown: Sequence[Meeting]) -> None:
            context["presences"] = presences_of(shown)

        return answer_page(
            view=self,
            rows=for_meetings(meetings_visible_to(self.actor), region_id=query.get("region")),
            serializer=MeetingSerializer,
            query=query,
            context=context,
            on_shown=look_at,
        )

    @extend_schema(
        summary="Een vergadering plannen", request=MeetingBody, responses={201: MeetingSerializer}
    )
    def post(self, _request: Request) -> Response:
        body = self.body(MeetingBody)
        region_id, proposal_ids = body.pop("region", None), body.pop("decisions")
        made = plan_meeting(
            actor=self.actor,
            region_id=region_id,
            new=NewMeeting(proposal_ids=proposal_ids, **body),
            now=self.now,
        )
        return _answer(made.pk, status=status.HTTP_201_CREATED)


class MeetingView(ApiView):
    action = Action.VIEW_PROPOSALS

    @extend_schema(summary="Eén vergadering", responses=MeetingSerializer)
    def get(self, _request: Request, meeting_id: int) -> Response:
        meeting = get_meeting(actor=self.actor, meeting_id=meeting_id, action=Action.VIEW_PROPOSALS)
        return _answer(meeting.pk)


class MeetingAgendaView(ApiView):
    action = Action.KEEP_MEETINGS

    @extend_schema(
        summary="De agenda van een vergadering", request=AgendaBody, responses=MeetingSerializer
    )
    def put(self, _request: Request, meeting_id: int) -> Response:
        proposal_ids = self.body(AgendaBody)["decisions"]
        change_agenda(
            actor=self.actor, meeting_id=meeting_id, proposal_ids=proposal_ids, now=self.now
        )
        return _answer(meeting_id)


class MeetingPresenceView(ApiView):
    action = Action.KEEP_MEETINGS

    @extend_schema(
        summary="Vastleggen wie er was", request=PresenceBody, responses=MeetingSerializer
    )
    def post(self, _request: Request, meeting_id: int) -> Response:
        seats = self.body(PresenceBody)["seats"]
        record_presence(
            actor=self.actor,
            meeting_id=meeting_id,
            states={one["seat"]: PresenceState(one["state"]) for one in seats},
            now=self.now,
        )
        return _answer(meeting_id)


def _answer(meeting_id: int, *, status: int = status.HTTP_200_OK) -> Response:
    row = for_meetings(Meeting.objects.filter(pk=meeting_id)).get()
    context = {"presences": presences_of([row])}
    return Response(MeetingSerializer(row, context=context).data, status=status)
