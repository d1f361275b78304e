"""What would happen if a request were sent; nothing is stored."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, MomentField
from api.v1.request_bodies import RequestBody, draft_of
from api.v1.work_shapes import local_clock
from api.views import ApiView
from matching.ranking import RuleCount
from matching.reasons import RULE_LABELS, Audience, may_read
from matching.waves import PlannedWave
from pool.requests.domain.preview import Preview, preview_request
from pool.requests.enums import WaveKind
from regions.access import get_location
from regions.actors import Actor
from regions.models import SchoolLocation
from regions.roles import Action

SOON = timedelta(minutes=1)
UNWILLING: Final = "school_not_hidden"
NOT_FREE: Final = "available"


class RuleCountSerializer(ApiSerializer):
    rule = serializers.CharField()
    label: Any = serializers.CharField()
    count = serializers.IntegerField()


class PreviewWaveSerializer(ApiSerializer):
    number = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=WaveKind.choices)
    starts_at = MomentField()
    size = serializers.IntegerField()
    cumulative = serializers.IntegerField()
    label: Any = serializers.CharField()


class PolicyRefSerializer(ApiSerializer):
    id = serializers.IntegerField(allow_null=True, help_text="Leeg: nog niet vastgelegd.")
    name = serializers.CharField()


class RequestPreviewSerializer(ApiSerializer):
    eligible_count = serializers.IntegerField()
    preferred_count = serializers.IntegerField()
    excluded = RuleCountSerializer(many=True)
    waves = PreviewWaveSerializer(many=True)
    stop_at = MomentField()
    expires_after_minutes = serializers.IntegerField()
    small_chance = serializers.BooleanField()
    warnings = serializers.ListField(child=serializers.CharField())
    policy = PolicyRefSerializer()


class RequestPreviewView(ApiView):
    action = Action.PREVIEW_REQUEST
    rates = {"POST": "previews"}

    @extend_schema(
        summary="Wie zouden we vragen, en wanneer",
        request=RequestBody,
        responses=RequestPreviewSerializer,
    )
    def post(self, _request: Request) -> Response:
        body = self.body(RequestBody)
        location = get_location(
            actor=self.actor, action=Action.PREVIEW_REQUEST, location_id=body["school_location"]
        )
        draft = draft_of(body, location=location)
        preview = preview_request(actor=self.actor, draft=draft, now=self.now)
        reader = reader_at(self.actor, location)
        return Response(RequestPreviewSerializer(_shown(preview, reader, now=self.now)).data)


def _shown(preview: Preview, reader: Audience, *, now: datetime) -> dict[str, Any]:
    return {
        "eligible_count": preview.eligible_count,
        "preferred_count": preview.preferred_count,
        "excluded": _excluded(preview.excluded, reader),
        "waves": [_wave(wave, now=now) for wave in preview.plan.waves],
        "stop_at": preview.stop_at,
        "expires_after_minutes": round(preview.answer_time / timedelta(minutes=1)),
        "small_chance": preview.small_chance,
        "warnings": _warnings(preview),
        "policy": {"id": preview.policy.pk, "name": preview.policy.name},
    }


def reader_at(actor: Actor, location: SchoolLocation) -> Audience:
    """Who reads: the pool office of this school knows of wishes and silent lists, the school does not."""
    is_office = actor.may_at(Action.VIEW_CANDIDATES, location)
    return Audience.OFFICE if is_office else Audience.SCHOOL


def _excluded(counts: Sequence[RuleCount], reader: Audience) -> list[RuleCount]:
    """The counts this reader may see.

    For a school, who would rather not come there is one of those who are not available. Leaving them out
    would name them: ask for one person by name, and nobody fits while no rule says why.
    """
    if reader is Audience.OFFICE:
        return list(counts)
    number_of = {count.rule: count.count for count in counts}
    if unwilling := number_of.pop(UNWILLING, 0):
        number_of[NOT_FREE] = number_of.get(NOT_FREE, 0) + unwilling
    return [
        RuleCount(rule=rule, label=label, count=number_of[rule])
        for rule, label in RULE_LABELS.items()
        if rule in number_of and may_read(rule, reader)
    ]


def _wave(wave: PlannedWave, *, now: datetime) -> dict[str, Any]:
    people = "1 iemand" if wave.size == 1 else f"{wave.size} mensen"
    moment = "nu" if wave.starts_at - now < SOON else f"om {local_clock(wave.starts_at)}"
    return {
        "number": wave.number,
        "kind": wave.kind,
        "starts_at": wave.starts_at,
        "size": wave.size,
        "cumulative": wave.cumulative,
        "label": f"{moment} {people}",
    }


def _warnings(preview: Preview) -> list[str]:
    warnings = []
    if preview.eligible_count == 0:
        warnings.append("Op dit moment past er niemand. We vragen het wel zodra dat verandert.")
    if preview.small_chance:
        warnings.append("Het is kort dag: de kans dat er iemand komt is klein.")
    return warnings
