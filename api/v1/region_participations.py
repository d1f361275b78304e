"""Who takes part in a region: boards, institutes and partners, with their role and how far they are."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer
from api.v1.region_shapes import RegionDetailSerializer
from api.v1.regions import answer_region
from api.views import ApiView
from regions.domain.participations import (
    Newcomer,
    ParticipationEdit,
    add_participation,
    change_participation,
    end_participation,
)
from regions.enums import OrganisationKind, ParticipationPhase, ParticipationRole
from regions.roles import Action

NUMBER_NEEDED = "Een schoolbestuur heeft een nummer van vijf cijfers."


class ParticipationBody(ApiSerializer):
    role = serializers.ChoiceField(choices=ParticipationRole.choices)
    phase = serializers.ChoiceField(
        choices=ParticipationPhase.choices, required=False, allow_null=True, default=None
    )
    expected_join_date = serializers.DateField(required=False, allow_null=True, default=None)


class NewParticipationBody(ParticipationBody):
    kind = serializers.ChoiceField(choices=OrganisationKind.choices)
    name = serializers.CharField(max_length=160)
    board_number = serializers.RegexField(
        r"^\d{5}$", required=False, error_messages={"invalid": NUMBER_NEEDED}
    )
    place = serializers.CharField(max_length=80, required=False, allow_blank=True, default="")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["kind"] == OrganisationKind.BOARD and not attrs.get("board_number"):
            raise serializers.ValidationError({"boardNumber": [NUMBER_NEEDED]})
        return attrs


class ParticipationEndingBody(ApiSerializer):
    reason = serializers.CharField(max_length=400)


class ParticipationListView(ApiView):
    action = Action.KEEP_REGION

    @extend_schema(
        summary="Een organisatie laten meedoen",
        request=NewParticipationBody,
        responses={201: RegionDetailSerializer},
    )
    def post(self, _request: Request, region_id: int) -> Response:
        body = self.body(NewParticipationBody)
        newcomer = Newcomer(
            kind=OrganisationKind(body["kind"]),
            name=body["name"],
            board_number=body.get("board_number", ""),
            place=body["place"],
            role=ParticipationRole(body["role"]),
            phase=_phase(body),
            expected_join_date=body["expected_join_date"],
        )
        add_participation(actor=self.actor, region_id=region_id, newcomer=newcomer, now=self.now)
        return answer_region(self, region_id, status=201)


class ParticipationView(ApiView):
    action = Action.KEEP_REGION

    @extend_schema(
        summary="Rol, fase en verwachting aanpassen",
        request=ParticipationBody,
        responses=RegionDetailSerializer,
    )
    def put(self, _request: Request, region_id: int, participation_id: int) -> Response:
        body = self.body(ParticipationBody)
        edit = ParticipationEdit(
            role=ParticipationRole(body["role"]),
            phase=_phase(body),
            expected_join_date=body["expected_join_date"],
        )
        change_participation(
            actor=self.actor,
            region_id=region_id,
            participation_id=participation_id,
            edit=edit,
            now=self.now,
        )
        return answer_region(self, region_id)


class ParticipationEndingView(ApiView):
    action = Action.KEEP_REGION

    @extend_schema(
        summary="Een organisatie doet niet meer mee",
        request=ParticipationEndingBody,
        responses=RegionDetailSerializer,
    )
    def post(self, _request: Request, region_id: int, participation_id: int) -> Response:
        body = self.body(ParticipationEndingBody)
        end_participation(
            actor=self.actor,
            region_id=region_id,
            participation_id=participation_id,
            reason=body["reason"],
            now=self.now,
        )
        return answer_region(self, region_id)


def _phase(body: dict[str, Any]) -> ParticipationPhase | None:
    return ParticipationPhase(body["phase"]) if body["phase"] else None
