"""Rules of law and schemes as data: what counts, since when, and whether it binds."""

from datetime import date
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer
from api.v1.region_shapes import SchemeSerializer
from api.views import ApiView
from regions.enums import LegalStatus, RegionKind, SizeMeasure
from regions.laws import Comparison, LawRule, laws
from regions.roles import Action
from regions.schemes import schemes

COMPARISONS = [(Comparison.AT_MOST.value, "hoogstens"), (Comparison.AT_LEAST.value, "minstens")]


class LawRuleSerializer(ApiSerializer):
    """`context` holds `today`."""

    code = serializers.CharField()
    label: Any = serializers.CharField()
    sentence = serializers.CharField()
    status = serializers.ChoiceField(choices=LegalStatus.choices)
    from_date = serializers.DateField()
    until_date = serializers.DateField(allow_null=True)
    monitor_only = serializers.BooleanField(
        help_text="Telt mee en is te zien; niemand wordt erdoor tegengehouden."
    )
    is_binding = serializers.SerializerMethodField()
    comparison = serializers.ChoiceField(choices=COMPARISONS)
    value = serializers.FloatField()
    unit = serializers.CharField()
    source: Any = serializers.CharField()

    def get_is_binding(self, rule: LawRule) -> bool:
        today: date = self.context["today"]
        return rule.binds_on(today)


class ThresholdSerializer(ApiSerializer):
    group = serializers.CharField(help_text="Van één groep is één voorwaarde genoeg.")
    measure = serializers.ChoiceField(choices=SizeMeasure.choices)
    minimum = serializers.IntegerField()
    sentence = serializers.CharField()
    kinds = serializers.ListField(child=serializers.ChoiceField(choices=RegionKind.choices))


class SchemeDetailSerializer(SchemeSerializer):
    thresholds = ThresholdSerializer(many=True)


class LawsSerializer(ApiSerializer):
    rules = LawRuleSerializer(many=True)
    schemes = SchemeDetailSerializer(many=True)


class LawListView(ApiView):
    action = Action.VIEW_LAWS

    @extend_schema(
        summary="Regels van de wet en regelingen, als gegevens", responses=LawsSerializer
    )
    def get(self, _request: Request) -> Response:
        shape = LawsSerializer(
            {"rules": laws(), "schemes": schemes()},
            context={"today": timezone.localdate(self.now)},
        )
        return Response(shape.data)
