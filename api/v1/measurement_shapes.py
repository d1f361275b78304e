"""The shapes of measurements on the wire, and of the rows that were counted."""

from typing import Any

from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField
from regions.agreements.enums import MeasurementSource
from regions.agreements.figures import exact_value, shown
from regions.agreements.models import Measurement, MeasurementPart
from regions.agreements.registry import indicator_of


class MeasurementPartSerializer(ApiSerializer):
    dimension = serializers.CharField()
    key = serializers.CharField(
        allow_blank=True, help_text="Van een bestuur het nummer, van een uitkomst de naam."
    )
    label: Any = serializers.CharField()
    numerator = serializers.FloatField()
    denominator = serializers.FloatField(allow_null=True)
    shown = serializers.SerializerMethodField()

    def get_shown(self, part: MeasurementPart) -> str:
        unit = self.context["unit"]
        value = exact_value(part.numerator, part.denominator, unit)
        return "" if value is None else shown(value, unit)


class MeasurementSerializer(ApiSerializer):
    """`context` holds `unit`."""

    id = serializers.IntegerField()
    period = serializers.IntegerField(source="agreement_period_id")
    number = serializers.IntegerField(help_text="De hoogste van een periode telt.")
    is_current = serializers.SerializerMethodField()
    numerator = serializers.FloatField(allow_null=True)
    denominator = serializers.FloatField(allow_null=True)
    shown = serializers.SerializerMethodField()
    received = serializers.IntegerField(allow_null=True)
    expected = serializers.IntegerField(allow_null=True)
    indicator_version = serializers.IntegerField()
    source: Any = serializers.ChoiceField(choices=MeasurementSource.choices)
    narrative = serializers.CharField(allow_blank=True)
    reason = serializers.CharField(allow_blank=True)
    measured_by = serializers.SerializerMethodField()
    measured_at = MomentField()
    parts = MeasurementPartSerializer(many=True, source="shown_parts")

    def get_is_current(self, row: Measurement) -> bool:
        return row.agreement_period.measurement_id == row.pk

    def get_shown(self, row: Measurement) -> str:
        if row.numerator is None:
            return ""
        value = exact_value(row.numerator, row.denominator, self.context["unit"])
        return "" if value is None else shown(value, self.context["unit"])

    def get_measured_by(self, row: Measurement) -> str | None:
        return None if row.measured_by is None else row.measured_by.name


class OpensSerializer(ApiSerializer):
    """What stands on a page of its own: the row, or what it belongs to."""

    kind = serializers.CharField()
    id = serializers.IntegerField()


class CountedRowSerializer(ApiSerializer):
    id = serializers.IntegerField()
    label: Any = serializers.CharField()
    detail = serializers.CharField(allow_blank=True)
    state = serializers.CharField(allow_blank=True)
    is_hit = serializers.BooleanField(help_text="Telt mee in de teller.")
    opens = OpensSerializer(allow_null=True)


class CountedRowsSerializer(ApiSerializer):
    """One page of what a figure was counted from; of rows that are not the reader's only the number is told."""

    row_kind = serializers.CharField(allow_blank=True)
    total = serializers.IntegerField()
    hits = serializers.IntegerField()
    hidden = serializers.IntegerField(help_text="Op deze bladzijde, niet voor jou te zien.")
    page = serializers.IntegerField()
    page_size = serializers.IntegerField()
    results = CountedRowSerializer(many=True)


def unit_of(measurement: Measurement) -> str:
    """The unit by which a measurement was counted."""
    agreement = measurement.agreement_period.agreement
    return indicator_of(agreement.indicator_code, measurement.indicator_version).unit
