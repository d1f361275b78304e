"""The shapes of result agreements on the wire: figures go with the words in which people read them."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField, RefSerializer
from api.v1.evidence_shapes import EvidenceSerializer
from regions.agreements.enums import (
    AgreementStatus,
    Counting,
    Direction,
    PeriodKind,
    ReportStatus,
    StatusRule,
    Task,
    Unit,
)
from regions.agreements.figures import shown
from regions.agreements.forecast import Band
from regions.agreements.models import AgreementDecision
from regions.agreements.moves import move_label
from regions.agreements.queries import PeriodRow, Trace, traces_of


class IndicatorSerializer(ApiSerializer):
    """A central definition; a region cannot change it."""

    code = serializers.CharField()
    version = serializers.IntegerField()
    label: Any = serializers.CharField()
    unit = serializers.ChoiceField(choices=Unit.choices)
    direction = serializers.ChoiceField(choices=Direction.choices)
    counting = serializers.ChoiceField(choices=Counting.choices)
    counted = serializers.CharField(source="numerator", help_text="De teller in woorden.")
    counted_of = serializers.CharField(source="denominator", help_text="De noemer in woorden.")
    owner = serializers.CharField()
    source: Any = serializers.CharField()
    is_measured = serializers.BooleanField(help_text="Onwaar: iemand voert de cijfers in.")


class AmbitionSerializer(ApiSerializer):
    id = serializers.IntegerField()
    region = RefSerializer()
    title = serializers.CharField()
    explanation = serializers.CharField(allow_blank=True)


class AmbitionRefSerializer(ApiSerializer):
    id = serializers.IntegerField()
    title = serializers.CharField()


class DecisionRefSerializer(ApiSerializer):
    """The carried proposal that an agreement rests on."""

    id = serializers.IntegerField()
    title = serializers.CharField(source="text.title")


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
    measured_at = MomentField(allow_null=True)


class PointSerializer(ApiSerializer):
    """One period of the line beside an agreement."""

    from_date = serializers.DateField()
    value = serializers.FloatField(allow_null=True)
    target = serializers.FloatField(allow_null=True)


class AgreementPeriodSerializer(ApiSerializer):
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    status = serializers.ChoiceField(choices=ReportStatus.choices)
    explanation = serializers.CharField(allow_blank=True)
    measurement = serializers.IntegerField(source="measurement_id", allow_null=True)
    figure = serializers.SerializerMethodField()
    evidence = serializers.SerializerMethodField()

    @extend_schema_field(FigureSerializer)
    def get_figure(self, row: PeriodRow) -> dict[str, Any]:
        return figure_of(row, self.context["unit"])

    @extend_schema_field(EvidenceSerializer(many=True))
    def get_evidence(self, row: PeriodRow) -> Any:
        found = [one for one in self.context["evidence"] if one.agreement_period_id == row.id]
        return EvidenceSerializer(found, many=True).data


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


class BaselineSerializer(ApiSerializer):
    value = serializers.FloatField()
    shown = serializers.CharField()
    year = serializers.IntegerField(allow_null=True)
    note = serializers.CharField(allow_blank=True)


class AgreementDecisionSerializer(ApiSerializer):
    id = serializers.IntegerField()
    at = MomentField()
    actor_name = serializers.SerializerMethodField()
    actor_role = serializers.CharField()
    move = serializers.CharField()
    label: Any = serializers.SerializerMethodField()
    period = serializers.SerializerMethodField(help_text="De periode van de rapportage.")
    reason = serializers.CharField(allow_blank=True)

    def get_actor_name(self, row: AgreementDecision) -> str | None:
        return None if row.actor is None else row.actor.name

    def get_label(self, row: AgreementDecision) -> str:
        return move_label(subject=row.subject, move=row.move)

    def get_period(self, row: AgreementDecision) -> int | None:
        return row.subject_id if row.subject == "report" else None


class TracedList(serializers.ListSerializer[Any]):
    """Follows all agreements of a page to their status at once: one query whatever their number."""

    def to_representation(self, data: Any) -> list[Any]:
        traces = traces_of(list(data), today=self.context["today"])
        return list(super().to_representation(traces))


class AgreementRowSerializer(ApiSerializer):
    """`context` holds `today`."""

    id = serializers.IntegerField(source="agreement.pk")
    version = serializers.IntegerField(source="agreement.version")
    region = RefSerializer(source="agreement.region")
    ambition = AmbitionRefSerializer(source="agreement.ambition")
    proposal = DecisionRefSerializer(source="agreement.proposal", allow_null=True)
    title = serializers.CharField(source="agreement.title")
    task = serializers.ChoiceField(choices=Task.choices, source="agreement.task")
    indicator = IndicatorSerializer()
    period_kind = serializers.ChoiceField(
        choices=PeriodKind.choices, source="agreement.period_kind"
    )
    from_date = serializers.DateField(source="agreement.from_date")
    until_date = serializers.DateField(source="agreement.until_date")
    owner = RefSerializer(source="agreement.owner")
    reviewer = RefSerializer(source="agreement.reviewer", allow_null=True)
    status = serializers.ChoiceField(choices=AgreementStatus.choices, source="judgement.status")
    rule = serializers.ChoiceField(choices=StatusRule.choices, source="judgement.rule")
    reason = serializers.CharField(source="judgement.reason")
    note = serializers.CharField(source="agreement.note", allow_blank=True)
    latest = serializers.SerializerMethodField()
    points = serializers.SerializerMethodField(help_text="Alle perioden, voor een lijntje.")

    class Meta:
        list_serializer_class = TracedList

    @extend_schema_field(FigureSerializer(allow_null=True))
    def get_latest(self, trace: Trace) -> dict[str, Any] | None:
        return None if trace.latest is None else figure_of(trace.latest, trace.terms.unit)

    @extend_schema_field(PointSerializer(many=True))
    def get_points(self, trace: Trace) -> list[dict[str, Any]]:
        return [
            {
                "fromDate": row.stretch.start.isoformat(),
                "value": _number(row.standing.value),
                "target": _number(row.standing.target),
            }
            for row in trace.periods
        ]


class AgreementSerializer(ApiSerializer):
    """The whole trace; `context` holds `history` and `evidence`."""

    agreement = AgreementRowSerializer(source="*")
    baseline = serializers.SerializerMethodField()
    noted_by = serializers.SerializerMethodField()
    noted_at = MomentField(source="agreement.noted_at", allow_null=True)
    periods = serializers.SerializerMethodField()
    forecast = serializers.SerializerMethodField()
    history = serializers.SerializerMethodField()

    @extend_schema_field(BaselineSerializer(allow_null=True))
    def get_baseline(self, trace: Trace) -> dict[str, Any] | None:
        own = trace.agreement
        if own.baseline is None:
            return None
        return {
            "value": float(own.baseline),
            "shown": shown(own.baseline, trace.terms.unit),
            "year": own.baseline_year,
            "note": own.baseline_note,
        }

    def get_noted_by(self, trace: Trace) -> str | None:
        return None if trace.agreement.noted_by is None else trace.agreement.noted_by.name

    @extend_schema_field(AgreementPeriodSerializer(many=True))
    def get_periods(self, trace: Trace) -> Any:
        context = {"unit": trace.terms.unit, "evidence": self.context["evidence"]}
        return AgreementPeriodSerializer(trace.periods, many=True, context=context).data

    @extend_schema_field(ForecastSerializer)
    def get_forecast(self, trace: Trace) -> dict[str, Any]:
        found = trace.forecast
        return {
            "isEnough": found.is_enough,
            "sentence": found.sentence,
            "bands": [_band(band, trace.periods[band.place]) for band in found.bands],
        }

    @extend_schema_field(AgreementDecisionSerializer(many=True))
    def get_history(self, _trace: Trace) -> Any:
        return AgreementDecisionSerializer(self.context["history"], many=True).data


def figure_of(row: PeriodRow, unit: str) -> dict[str, Any]:
    """The figure of a period, written so that rounding never carries it over its target."""
    standing, facts = row.standing, row.standing.facts
    beside = [] if standing.target is None else [standing.target]
    return {
        "fromDate": facts.stretch.start.isoformat(),
        "untilDate": facts.stretch.until.isoformat(),
        "label": facts.stretch.label,
        "value": _number(standing.value),
        "shown": _text(standing.value, unit, beside),
        "target": _number(standing.target),
        "targetShown": _text(standing.target, unit, ()),
        "numerator": _number(facts.numerator),
        "denominator": _number(facts.denominator),
        "received": facts.received,
        "expected": facts.expected,
        "measuredAt": MomentField().to_representation(row.measured_at) if row.measured_at else None,
    }


def _band(band: Band, row: PeriodRow) -> dict[str, Any]:
    return {
        "fromDate": row.stretch.start.isoformat(),
        "label": row.stretch.label,
        "value": band.value,
        "low": band.low,
        "high": band.high,
    }


def _number(number: Any) -> float | None:
    return None if number is None else float(number)


def _text(value: Fraction | None, unit: str, beside: Iterable[Fraction]) -> str:
    return "" if value is None else shown(value, unit, beside=beside)
