"""The shapes of morning plans on the wire."""

from typing import Any

from rest_framework import serializers

from api.serializers import (
    ApiSerializer,
    LocationRefSerializer,
    MomentField,
    PersonRefSerializer,
    RefSerializer,
)
from pool.planning.enums import ChangeReason, ChoiceStatus, PlanStatus, WhyUncovered, WishKind
from pool.planning.models import MorningPlan, PlanChange, PlanDecision, PlanGap
from pool.planning.moves import move_label
from pool.requests.enums import OfferStatus


class PlannedPeriodSerializer(ApiSerializer):
    id = serializers.IntegerField()
    date = serializers.DateField()
    start = MomentField(source="period.lower")
    end = MomentField(source="period.upper")
    half_days = serializers.ListField(child=serializers.CharField())


class PlannedRequestSerializer(ApiSerializer):
    """Which request, as far as a plan shows it."""

    id = serializers.IntegerField()
    school_location = LocationRefSerializer(source="location")
    function = serializers.CharField()
    year_groups = serializers.ListField(child=serializers.IntegerField())
    subject = serializers.CharField()
    starts_at = MomentField()


class PlanChoiceSerializer(ApiSerializer):
    id = serializers.IntegerField()
    request = PlannedRequestSerializer()
    substitute = PersonRefSerializer()
    periods = PlannedPeriodSerializer(many=True, source="shown_periods")
    is_pinned = serializers.BooleanField()
    rank = serializers.IntegerField(
        source="position",
        help_text="De plek in de rangschikking van deze aanvraag alleen, vanaf 1.",
    )
    score = serializers.IntegerField()
    km = serializers.FloatField(allow_null=True)
    reasons = serializers.ListField(child=serializers.CharField())
    status = serializers.ChoiceField(choices=ChoiceStatus.choices)
    skipped_because = serializers.CharField(allow_blank=True)
    offer_status = serializers.ChoiceField(
        choices=OfferStatus.choices, source="offer.status", allow_null=True, default=None
    )


class PlanGapSerializer(ApiSerializer):
    request = PlannedRequestSerializer()
    why = serializers.ChoiceField(choices=WhyUncovered.choices)
    label: Any = serializers.SerializerMethodField()
    periods = serializers.IntegerField()
    eligible = serializers.IntegerField(help_text="Hoeveel mensen op zichzelf passen.")

    def get_label(self, gap: PlanGap) -> str:
        return str(WhyUncovered(gap.why).label)


class PlanChangeSerializer(ApiSerializer):
    """What planning again changed: part of a request that has somebody else than before, or nobody."""

    request = PlannedRequestSerializer()
    before = PersonRefSerializer(allow_null=True)
    after = PersonRefSerializer(allow_null=True)
    reason = serializers.ChoiceField(choices=ChangeReason.choices)
    label: Any = serializers.SerializerMethodField()
    periods = serializers.IntegerField()

    def get_label(self, change: PlanChange) -> str:
        return str(ChangeReason(change.reason).label)


class PlanNewsSerializer(ApiSerializer):
    """What happened since the plan was made, counted in choices of the plan and in new requests."""

    declined = serializers.IntegerField()
    expired = serializers.IntegerField()
    called_off = serializers.IntegerField()
    no_longer_fits = serializers.IntegerField()
    freed = serializers.IntegerField(help_text="Keuzes voor een aanvraag die niemand meer vraagt.")
    new_requests = serializers.IntegerField()


class PlanBoardSerializer(ApiSerializer):
    """One board's line in minutes of work; the rate is covered ÷ asked."""

    board_id = serializers.IntegerField()
    name = serializers.CharField()
    asked = serializers.IntegerField()
    covered = serializers.IntegerField()
    given = serializers.IntegerField()
    received = serializers.IntegerField()


class PlanFairnessSerializer(ApiSerializer):
    spread_before = serializers.FloatField()
    spread_after = serializers.FloatField()
    lowest_before = serializers.FloatField()
    lowest_after = serializers.FloatField()
    loss = serializers.FloatField(help_text="Het deel van de vervulling dat eerlijk delen kost.")


class MorningPlanRowSerializer(ApiSerializer):
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    region = RefSerializer()
    date = serializers.DateField()
    status = serializers.ChoiceField(choices=PlanStatus.choices)
    progress = serializers.IntegerField(min_value=0, max_value=100)
    is_fair = serializers.BooleanField()
    base = serializers.IntegerField(
        source="base_id", allow_null=True, help_text="Het plan waar dit dicht bij blijft."
    )
    most_changes = serializers.IntegerField(
        allow_null=True, help_text="Hoeveel andere keuzes er mochten veranderen."
    )
    moved = serializers.IntegerField(help_text="Hoeveel er veranderden.")
    asked_by = serializers.SerializerMethodField()
    requests_planned = serializers.IntegerField()
    periods_asked = serializers.IntegerField()
    periods_covered = serializers.IntegerField()
    gap = serializers.SerializerMethodField(
        help_text="Hoeveel er bewezen hoogstens beter kan, als deel van de grens."
    )
    failed_because = serializers.CharField(allow_blank=True)
    created_at = MomentField()
    finished_at = MomentField(allow_null=True)
    sent_at = MomentField(allow_null=True)

    def get_asked_by(self, plan: MorningPlan) -> str | None:
        return None if plan.asked_by is None else plan.asked_by.name

    def get_gap(self, plan: MorningPlan) -> float | None:
        return (plan.bound - plan.objective) / plan.bound if plan.bound > 0 else None


class MorningPlanSerializer(MorningPlanRowSerializer):
    choices = PlanChoiceSerializer(many=True, source="shown_choices")
    gaps = PlanGapSerializer(many=True, source="shown_gaps")
    changes = PlanChangeSerializer(many=True, source="shown_changes")
    news = PlanNewsSerializer()
    boards = PlanBoardSerializer(many=True)
    fairness = PlanFairnessSerializer(allow_null=True)


class PlanWishSerializer(ApiSerializer):
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    date = serializers.DateField()
    request = PlannedRequestSerializer()
    substitute = PersonRefSerializer()
    kind = serializers.ChoiceField(choices=WishKind.choices)
    reason = serializers.CharField(allow_blank=True)
    set_at = MomentField()


class PlanDecisionSerializer(ApiSerializer):
    id = serializers.IntegerField()
    at = MomentField()
    actor_name = serializers.SerializerMethodField()
    actor_role = serializers.CharField()
    subject = serializers.CharField()
    move = serializers.CharField()
    label: Any = serializers.SerializerMethodField()
    reason = serializers.CharField(allow_blank=True)

    def get_actor_name(self, row: PlanDecision) -> str | None:
        return None if row.actor is None else row.actor.name

    def get_label(self, row: PlanDecision) -> str:
        return move_label(subject=row.subject, move=row.move)
