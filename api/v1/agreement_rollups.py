"""Figures taken apart per board, sector or outcome, and added over regions; no percentage is ever averaged."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, RefSerializer
from api.v1.agreement_shapes import IndicatorSerializer
from api.views import ApiView
from regions.access import regions_visible_to
from regions.agreements.access import get_agreement
from regions.agreements.enums import PeriodKind
from regions.agreements.figures import shown
from regions.agreements.periods import Stretch, first_day, next_start
from regions.agreements.registry import indicator_of
from regions.agreements.rollups import breakdown_of, roll_up
from regions.roles import Action

DIMENSIONS = [("board", "Per bestuur"), ("sector", "Per sector"), ("outcome", "Naar uitkomst")]


class BreakdownQuery(ApiSerializer):
    dimension = serializers.ChoiceField(
        choices=DIMENSIONS, required=False, help_text="Zonder dit: de eerste die er is."
    )


class RollUpQuery(ApiSerializer):
    indicator = serializers.CharField(max_length=40)
    from_date = serializers.DateField(
        required=False, help_text="Zonder dit: het begin van dit schooljaar."
    )
    until_date = serializers.DateField(
        required=False, help_text="De dag na de laatste; zonder dit: het eind van het schooljaar."
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        start, until = attrs.get("from_date"), attrs.get("until_date")
        if (start is None) != (until is None) or (start and until and until <= start):
            message = "Noem een begin en een later einde, of geen van beide."
            raise serializers.ValidationError({"untilDate": [message]})
        return attrs


class CountedSerializer(ApiSerializer):
    """A figure with what it was counted from; `context` holds `unit`."""

    numerator = serializers.FloatField(allow_null=True)
    denominator = serializers.FloatField(allow_null=True)
    received = serializers.IntegerField(allow_null=True)
    expected = serializers.IntegerField(allow_null=True)
    value = serializers.SerializerMethodField()
    shown = serializers.SerializerMethodField()

    def get_value(self, counted: Any) -> float | None:
        found = counted.value(self.context["unit"])
        return None if found is None else float(found)

    def get_shown(self, counted: Any) -> str:
        unit = self.context["unit"]
        found = counted.value(unit)
        return "" if found is None else shown(found, unit)


class PartFigureSerializer(ApiSerializer):
    period = serializers.SerializerMethodField()
    counted_figure = serializers.SerializerMethodField()

    def get_period(self, row: Any) -> int:
        return int(row[0])

    @extend_schema_field(CountedSerializer)
    def get_counted_figure(self, row: Any) -> Any:
        return CountedSerializer(row[1], context=self.context).data


class PartLineSerializer(ApiSerializer):
    key = serializers.CharField(allow_blank=True)
    label: Any = serializers.CharField(allow_blank=True)
    figures = PartFigureSerializer(many=True)
    sum = CountedSerializer(source="total", allow_null=True)


class StretchSerializer(ApiSerializer):
    id = serializers.SerializerMethodField()
    from_date = serializers.SerializerMethodField()
    until_date = serializers.SerializerMethodField()
    label: Any = serializers.SerializerMethodField()

    def get_id(self, row: Any) -> int:
        return int(row[0])

    @extend_schema_field(serializers.DateField)
    def get_from_date(self, row: Any) -> str:
        return str(row[1].start)

    @extend_schema_field(serializers.DateField)
    def get_until_date(self, row: Any) -> str:
        return str(row[1].until)

    def get_label(self, row: Any) -> str:
        return str(row[1].label)


class BreakdownSerializer(ApiSerializer):
    """The figures that count, by one dimension; the lines add up to `whole`, numerator by numerator."""

    dimension = serializers.CharField(allow_blank=True)
    dimensions = serializers.ListField(child=serializers.CharField())
    periods = StretchSerializer(many=True)
    lines = PartLineSerializer(many=True)
    whole = PartLineSerializer()


class RegionLineSerializer(ApiSerializer):
    region = RefSerializer()
    agreement = serializers.IntegerField(source="agreement.pk", default=None, allow_null=True)
    period_count = serializers.IntegerField(source="periods")
    sum = CountedSerializer(source="total", allow_null=True)


class RollUpSerializer(ApiSerializer):
    """One indicator over the regions that the reader may see, and how many of them are in it."""

    indicator = IndicatorSerializer()
    from_date = serializers.DateField()
    until_date = serializers.DateField()
    regions = RegionLineSerializer(many=True)
    sum = CountedSerializer(source="total", allow_null=True)
    received = serializers.IntegerField(help_text="Regio's met een cijfer.")
    expected = serializers.IntegerField(help_text="Alle regio's binnen bereik.")


class BreakdownView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="De cijfers van een afspraak per bestuur, sector of uitkomst",
        parameters=[BreakdownQuery],
        responses=BreakdownSerializer,
    )
    def get(self, _request: Request, agreement_id: int) -> Response:
        dimension = self.query(BreakdownQuery).get("dimension")
        agreement = get_agreement(
            actor=self.actor, action=Action.VIEW_AGREEMENTS, agreement_id=agreement_id
        )
        indicator = indicator_of(agreement.indicator_code, agreement.indicator_version)
        found = breakdown_of(agreement, indicator, dimension=dimension)
        context = {"unit": indicator.unit}
        return Response(BreakdownSerializer(found, context=context).data)


class RollUpView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="Eén indicator over regio's, opgeteld",
        parameters=[RollUpQuery],
        responses=RollUpSerializer,
    )
    def get(self, _request: Request) -> Response:
        query = self.query(RollUpQuery)
        indicator = indicator_of(query["indicator"])
        today, year = timezone.localdate(self.now), PeriodKind.SCHOOL_YEAR
        within = Stretch(first_day(year, today), next_start(year, today))
        if "from_date" in query:
            within = Stretch(query["from_date"], query["until_date"])
        regions = list(
            regions_visible_to(self.actor, Action.VIEW_AGREEMENTS).order_by("name", "pk")
        )
        found = roll_up(indicator, regions, within=within)
        answer = {
            "indicator": indicator,
            "from_date": within.start,
            "until_date": within.until,
            "regions": found.lines,
            "total": found.total,
            "received": sum(line.total is not None for line in found.lines),
            "expected": len(found.lines),
        }
        return Response(RollUpSerializer(answer, context={"unit": indicator.unit}).data)
