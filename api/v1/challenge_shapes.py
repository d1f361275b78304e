"""The shapes of challenges on the wire, and of the history of everything in the programme."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField, RefSerializer
from regions.actors import Actor
from regions.agreements.enums import Task, Unit
from regions.agreements.figures import shown
from regions.agreements.registry import indicator_of
from regions.programme.enums import ChallengePriority, ChallengeStatus
from regions.programme.models import Challenge, ProgrammeDecision
from regions.programme.moves import move_label, moves_from
from regions.programme.queries import Subject, subject_of
from regions.roles import Action


def moves_of(subject: Subject, actor: Actor) -> list[str]:
    """The moves that this person may take now."""
    if subject.region_id not in actor.regions_for(Action.EDIT_PROGRAMME):
        return []
    return moves_from(subject=subject_of(subject), state=subject.status)


class ProgrammeDecisionSerializer(ApiSerializer):
    id = serializers.IntegerField()
    at = MomentField()
    actor_name = serializers.SerializerMethodField()
    actor_role = serializers.CharField(allow_blank=True)
    move = serializers.CharField()
    label: Any = serializers.SerializerMethodField()
    reason = serializers.CharField(allow_blank=True)
    changed_fields = serializers.SerializerMethodField(help_text="Wat er anders werd.")

    def get_actor_name(self, row: ProgrammeDecision) -> str | None:
        return None if row.actor is None else row.actor.name

    def get_label(self, row: ProgrammeDecision) -> str:
        return move_label(subject=row.subject, move=row.move)

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_changed_fields(self, row: ProgrammeDecision) -> list[str]:
        return [name for name, value in row.facts.items() if isinstance(value, list)]


class ChallengeFigureSerializer(ApiSerializer):
    """A central indicator, or a figure from outside by its name."""

    is_central = serializers.SerializerMethodField()
    indicator = serializers.CharField(source="indicator_code", allow_blank=True)
    indicator_version = serializers.IntegerField(allow_null=True)
    name = serializers.SerializerMethodField()
    unit = serializers.ChoiceField(choices=Unit.choices)
    source: Any = serializers.CharField(allow_blank=True)
    value = serializers.FloatField(allow_null=True)
    shown = serializers.SerializerMethodField(help_text="De waarde in woorden; leeg zonder waarde.")
    value_date = serializers.DateField(allow_null=True)

    def get_is_central(self, challenge: Challenge) -> bool:
        return challenge.indicator_code != ""

    def get_name(self, challenge: Challenge) -> str:
        if not challenge.indicator_code:
            return challenge.outside_indicator
        return indicator_of(challenge.indicator_code, challenge.indicator_version).label

    def get_shown(self, challenge: Challenge) -> str:
        return "" if challenge.value is None else shown(challenge.value, challenge.unit)


class ChallengeRefSerializer(ApiSerializer):
    id = serializers.IntegerField()
    title = serializers.CharField()


class ChallengeRowSerializer(ApiSerializer):
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    region = RefSerializer()
    title = serializers.CharField()
    text = serializers.CharField()
    tasks = serializers.ListField(child=serializers.ChoiceField(choices=Task.choices))
    is_retention = serializers.BooleanField()
    priority = serializers.ChoiceField(choices=ChallengePriority.choices)
    figure = ChallengeFigureSerializer(source="*")
    status = serializers.ChoiceField(choices=ChallengeStatus.choices)
    closed_because = serializers.CharField(allow_blank=True)


class ChallengeSerializer(ChallengeRowSerializer):
    """`context` holds `actor` and `history`."""

    created_at = MomentField()
    can = serializers.SerializerMethodField(help_text="Wat je nu kunt doen.")
    history = serializers.SerializerMethodField()

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_can(self, challenge: Challenge) -> list[str]:
        return moves_of(challenge, self.context["actor"])

    @extend_schema_field(ProgrammeDecisionSerializer(many=True))
    def get_history(self, _challenge: Challenge) -> Any:
        return ProgrammeDecisionSerializer(self.context["history"], many=True).data
