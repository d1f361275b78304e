"""Figures on the wire: exact, in the words in which people read them, and where they go."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField
from regions.agreements.enums import ReportStatus
from regions.agreements.figures import completeness_in_words, shown
from regions.agreements.forecast import Band
from regions.agreements.queries import PeriodRow, Trace


class FigureSerializer(ApiSerializer):
    """What one period shows: the figure that is held against the target, exact and in words."""

    from_date = serializers.DateField()
    until_date = serializers.DateField()
    label: Any = serializers.CharField()
    value = serializers.FloatField(allow_null=True)
    shown = serializers.CharField(allow_blank=True)
    target = serializers.FloatField(allow_null=True)
    target_shown = serializers.CharField(allow_blank=True)
    numerator = serializers.FloatField(allow_null=True)
    denominator = serializers.FloatField(allow_null=True)
    received = serializers.IntegerField(allow_null=True)
    expected = serializers.IntegerField(allow_null=True)
    complete_shown = serializers.CharField(
        allow_blank=True, help_text="Hoeveel er is meegeteld, in woorden."
    )
    measured_at = MomentField(allow_null=True)


class PointSerializer(ApiSerializer):
    """One period of the line beside an agreement."""

    from_date = serializers.DateField()
    value = serializers.FloatField(allow_null=True)
    target = serializers.FloatField(allow_null=True)


class OutlookSerializer(ApiSerializer):
    """Where the line is expected at one period that has no figure yet."""

    from_date = serializers.DateField()
    value = serializers.FloatField()
    low = serializers.FloatField()
    high = serializers.FloatField()


class NextReportSerializer(ApiSerializer):
    """The report that has to come first; it can be handed in from `dueFrom` on."""

    period = serializers.IntegerField()
    label: Any = serializers.CharField()
    due_from = serializers.DateField()
    is_due = serializers.BooleanField(help_text="De periode is voorbij.")
    status = serializers.ChoiceField(choices=ReportStatus.choices)


class ForecastBandSerializer(ApiSerializer):
    from_date = serializers.DateField()
    label: Any = serializers.CharField()
    value = serializers.FloatField()
    low = serializers.FloatField()
    high = serializers.FloatField()


class ForecastSerializer(ApiSerializer):
    is_enough = serializers.BooleanField()
    sentence = serializers.CharField()
    bands = ForecastBandSerializer(many=True)


def figure_of(row: PeriodRow, unit: str) -> dict[str, Any]:
    """The figure of a period, written so that rounding never carries it over its target."""
    standing, facts = row.standing, row.standing.facts
    beside = [] if standing.target is None else [standing.target]
    return {
        "fromDate": facts.stretch.start.isoformat(),
        "untilDate": facts.stretch.until.isoformat(),
        "label": facts.stretch.label,
        "value": standing.number,
        "shown": _text(standing.value, unit, beside),
        "target": number_of(standing.target),
        "targetShown": _text(standing.target, unit, ()),
        "numerator": number_of(facts.numerator),
        "denominator": number_of(facts.denominator),
        "received": facts.received,
        "expected": facts.expected,
        "completeShown": completeness_in_words(facts.received, facts.expected),
        "measuredAt": MomentField().to_representation(row.measured_at) if row.measured_at else None,
    }


def points_of(trace: Trace) -> list[dict[str, Any]]:
    """The line beside an agreement."""
    return [
        {
            "fromDate": row.stretch.start.isoformat(),
            "value": row.standing.number,
            "target": number_of(row.standing.target),
        }
        for row in trace.periods
    ]


def outlook_of(trace: Trace) -> list[dict[str, Any]]:
    """Where that line is expected to go."""
    return [
        {
            "fromDate": trace.periods[band.place].stretch.start.isoformat(),
            "value": band.value,
            "low": band.low,
            "high": band.high,
        }
        for band in trace.outlook
    ]


def forecast_of(trace: Trace) -> dict[str, Any]:
    """The forecast with its sentence."""
    found = trace.forecast
    return {
        "isEnough": found.is_enough,
        "sentence": found.sentence,
        "bands": [_band(band, trace.periods[band.place]) for band in found.bands],
    }


def _band(band: Band, row: PeriodRow) -> dict[str, Any]:
    return {
        "fromDate": row.stretch.start.isoformat(),
        "label": row.stretch.label,
        "value": band.value,
        "low": band.low,
        "high": band.high,
    }


def number_of(number: Any) -> float | None:
    """A figure as JSON has numbers."""
    if number is None:
        return None
    # The same as `float`, in a third of the time: an overview has thousands.
    part, whole = number.as_integer_ratio()
    return float(part / whole)


def _text(value: Fraction | None, unit: str, beside: Iterable[Fraction]) -> str:
    return "" if value is None else shown(value, unit, beside=beside)
