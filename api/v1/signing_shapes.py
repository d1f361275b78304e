"""Signatures of boards and the use of a mandate, as they stand at a decision."""

from datetime import datetime

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField, RefSerializer
from regions.actors import Actor
from regions.governance.signing import BoardLine
from regions.roles import Action


class BoardSignatureSerializer(ApiSerializer):
    """`context` holds `actor`, `region_id` and `follows`: who and why is for who follows the proposals."""

    board = RefSerializer()
    is_signed = serializers.BooleanField()
    is_mine = serializers.SerializerMethodField(help_text="Of je voor dit bestuur kunt tekenen.")
    person_name = serializers.SerializerMethodField()
    at = serializers.SerializerMethodField()
    reason = serializers.SerializerMethodField(help_text="Waarom het bestuur introk.")

    def get_is_mine(self, line: BoardLine) -> bool:
        actor: Actor = self.context["actor"]
        own = actor.boards_for(Action.SIGN_AGREEMENTS)
        return (self.context["region_id"], line.board.pk) in own

    def get_person_name(self, line: BoardLine) -> str | None:
        last = line.last if self.context["follows"] else None
        return None if last is None else last.signed_by.name

    @extend_schema_field(MomentField(allow_null=True))
    def get_at(self, line: BoardLine) -> str | None:
        moment: datetime | None = None if line.last is None else line.last.at
        return None if moment is None else MomentField().to_representation(moment)

    def get_reason(self, line: BoardLine) -> str:
        last = line.last if self.context["follows"] else None
        return "" if last is None else last.reason


class SigningSerializer(ApiSerializer):
    state = serializers.CharField()
    signed = serializers.IntegerField()
    needed = serializers.IntegerField()
    is_complete = serializers.BooleanField()
    boards = BoardSignatureSerializer(many=True)


class MandateUseSerializer(ApiSerializer):
    id = serializers.IntegerField()
    mandate_id = serializers.IntegerField()
    decision_id = serializers.IntegerField(
        source="proposal_id", help_text="Het voorstel dat is doorgezet."
    )
    holder_name = serializers.CharField(source="used_by.name")
    scope = serializers.CharField(source="mandate.scope")
    reason = serializers.CharField()
    at = MomentField()
