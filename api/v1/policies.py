"""The policy of a pool: the agreements of the region, in words and in numbers."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, ClockField, IdField, RefSerializer
from api.views import ApiView
from matching.policy import WaveStep
from pool.people.enums import PoolGroup
from pool.requests.enums import SettlementRule
from pool.requests.policy import PlanningPolicy, PolicySettings, policy_in_force, settings_of
from pool.requests.policy_weights import weights_in_words
from regions.access import get_region, regions_visible_to
from regions.errors import NotFound
from regions.models import Region
from regions.roles import Action


class PolicyQuery(ApiSerializer):
    region = IdField(required=False, help_text="Zonder dit: je eerste regio.")


class PoolOrderSerializer(ApiSerializer):
    pool_group = serializers.ChoiceField(choices=PoolGroup.choices)
    label: Any = serializers.CharField()


class ByLeadSerializer(ApiSerializer):
    same_day = serializers.IntegerField()
    tomorrow = serializers.IntegerField()
    later = serializers.IntegerField()


class WaveStepSerializer(ApiSerializer):
    minutes_after = serializers.IntegerField()
    size = serializers.IntegerField(allow_null=True, help_text="Leeg: iedereen die over is.")


class ExpirySerializer(ApiSerializer):
    soon_hours = serializers.IntegerField()
    soon_minutes = serializers.IntegerField()
    same_day_minutes = serializers.IntegerField()
    tomorrow_minutes = serializers.IntegerField()
    later_until = ClockField()


class SettlementSerializer(ApiSerializer):
    rule = serializers.ChoiceField(choices=SettlementRule.choices)
    half_day_cents = serializers.IntegerField(
        help_text="In eurocent; telt alleen bij een vast bedrag per dagdeel."
    )


class PolicySerializer(ApiSerializer):
    id = serializers.IntegerField(allow_null=True, help_text="Leeg: nog niet vastgelegd.")
    name = serializers.CharField()
    from_date = serializers.DateField()
    region = RefSerializer()
    pool_order = PoolOrderSerializer(many=True)
    head_start_minutes = ByLeadSerializer()
    waves_same_day = WaveStepSerializer(many=True)
    waves_later = WaveStepSerializer(many=True)
    expiry = ExpirySerializer()
    stop_minutes = serializers.IntegerField()
    regret_minutes_same_day = serializers.IntegerField()
    regret_minutes_otherwise = serializers.IntegerField()
    quiet_from = ClockField(allow_null=True)
    quiet_until = ClockField(allow_null=True)
    reminder_evening = ClockField()
    reminder_morning = ClockField()
    settlement = SettlementSerializer()
    sentences = serializers.ListField(child=serializers.CharField())


class CurrentPolicyView(ApiView):
    action = Action.VIEW_POLICY

    @extend_schema(
        summary="De afspraken van de pool die nu gelden",
        parameters=[PolicyQuery],
        responses=PolicySerializer,
    )
    def get(self, _request: Request) -> Response:
        region = self._region(self.query(PolicyQuery).get("region"))
        policy = policy_in_force(region_id=region.pk, on_date=timezone.localdate(self.now))
        settings = settings_of(policy)
        body = _numbers(settings) | {
            "id": policy.pk,
            "name": policy.name,
            "from_date": policy.from_date,
            "region": region,
            "sentences": _sentences(settings),
        }
        return Response(PolicySerializer(body).data)

    def _region(self, region_id: int | None) -> Region:
        if region_id is not None:
            return get_region(actor=self.actor, action=Action.VIEW_POLICY, region_id=region_id)
        first = regions_visible_to(self.actor, Action.VIEW_POLICY).order_by("name", "pk").first()
        if first is None:
            raise NotFound
        return first


def _numbers(settings: PolicySettings) -> dict[str, Any]:
    quiet = settings.waves.quiet_hours
    return {
        "pool_order": [
            {"pool_group": group, "label": PoolGroup(group).label}
            for group in settings.rules.pool_order
        ],
        "head_start_minutes": settings.waves.head_start_minutes,
        "waves_same_day": settings.waves.same_day_steps,
        "waves_later": settings.waves.later_steps,
        "expiry": settings.waves.expiry,
        "stop_minutes": settings.waves.stop_minutes,
        "regret_minutes_same_day": settings.morning.regret_minutes_same_day,
        "regret_minutes_otherwise": settings.morning.regret_minutes_otherwise,
        "quiet_from": quiet and quiet.from_time,
        "quiet_until": quiet and quiet.until_time,
        "reminder_evening": settings.morning.reminder_evening,
        "reminder_morning": settings.morning.reminder_morning,
        "settlement": settings.settlement,
    }


def _sentences(settings: PolicySettings) -> list[str]:
    waves, expiry = settings.waves, settings.waves.expiry
    order = ", dan ".join(PoolGroup(group).label.lower() for group in settings.rules.pool_order)
    sentences = [
        f"We vragen in deze volgorde: {order}.",
        (
            f"Wie de school zelf het liefst ziet, krijgt {waves.head_start_minutes.same_day} minuten voorsprong "
            f"als het vandaag is en {waves.head_start_minutes.tomorrow} minuten als het morgen is."
        ),
        f"Voor vandaag: {_steps(waves.same_day_steps)}.",
        f"Voor later: {_steps(waves.later_steps)}.",
        (
            f"Een aanbod voor over minder dan {expiry.soon_hours} uur blijft {expiry.soon_minutes} minuten open; "
            f"later vandaag {expiry.same_day_minutes} minuten, morgen {expiry.tomorrow_minutes} minuten, "
            f"daarna tot {expiry.later_until:%H:%M} de volgende dag."
        ),
        f"We stoppen {waves.stop_minutes} minuten voor het begin.",
    ]
    if waves.quiet_hours is not None:
        sentences.append(
            f"Tussen {waves.quiet_hours.from_time:%H:%M} en {waves.quiet_hours.until_time:%H:%M} "
            "sturen we geen berichten."
        )
    return [
        *sentences,
        *_fairness(settings.planning),
        settings.settlement.words,
        settings.standby.words,
    ]


def _fairness(planning: PlanningPolicy) -> list[str]:
    """How scarcity is shared, and who counts for more in that."""
    if not planning.is_fair:
        return ["Als er te weinig invallers zijn, vervullen we zo veel mogelijk werk."]
    weighed = [
        weights_in_words(path, weights)
        for path, weights in (
            ("planning.board_weights", planning.board_weights),
            ("planning.sector_weights", planning.sector_weights),
            ("planning.school_weights", planning.school_weights),
        )
        if any(weight != 1 for weight in weights.values())
    ]
    counts = f" Wat zwaarder of lichter telt: {'; '.join(weighed)}." if weighed else ""
    return [f"Als er te weinig invallers zijn, delen we ze eerlijk tussen besturen.{counts}"]


def _steps(steps: tuple[WaveStep, ...]) -> str:
    return ", ".join(
        f"na {step.minutes_after} minuten "
        + ("iedereen" if step.size is None else f"{step.size} mensen")
        for step in steps
    )
