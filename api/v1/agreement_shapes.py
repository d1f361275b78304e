"""The shapes of result agreements on the wire: figures go with the words in which people read them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField, RefSerializer
from api.v1.evidence_shapes import EvidenceSerializer
from api.v1.figure_shapes import (
    FigureSerializer,
    ForecastSerializer,
    NextReportSerializer,
    OutlookSerializer,
    PointSerializer,
    figure_of,
    forecast_of,
    outlook_of,
    points_of,
)
from regions.agreements.domain.allowed import (
    may_edit,
    may_enter,
    moves_open_to,
    submitters_of,
)
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
from regions.agreements.models import AgreementDecision
from regions.agreements.moves import BY_THE_CLOCK, REPORT_MOVES, move_label
from regions.agreements.queries import PeriodRow, Trace, traces_of


class IndicatorSerializer(ApiSerializer):
    """A central definition; a region cannot change it."""

    code = serializers.CharField()
    version = serializers.IntegerField()
    from_date = serializers.DateField(
        allow_null=True,
        help_text="Vanaf wanneer afspraken met deze versie tellen; leeg: vanaf het begin.",
    )
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


class FundingRefSerializer(ApiSerializer):
    """The money that comes with an agreement."""

    id = serializers.IntegerField()
    scheme = serializers.CharField()
    name = serializers.CharField()


class AgreementPeriodSerializer(ApiSerializer):
    """`context` holds `unit`, `trace`, `actor` and `today`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    status = serializers.ChoiceField(choices=ReportStatus.choices)
    explanation = serializers.CharField(allow_blank=True)
    measurement = serializers.IntegerField(source="measurement_id", allow_null=True)
    figure = serializers.SerializerMethodField()
    evidence = serializers.SerializerMethodField()
    report_moves = serializers.SerializerMethodField(help_text="Wat jij er nu mee mag doen.")
    may_enter = serializers.SerializerMethodField(help_text="Of jij een cijfer mag invoeren.")

    @extend_schema_field(FigureSerializer)
    def get_figure(self, row: PeriodRow) -> dict[str, Any]:
        return figure_of(row, self.context["unit"])

    @extend_schema_field(EvidenceSerializer(many=True))
    def get_evidence(self, row: PeriodRow) -> Any:
        found = [one for one in self.context["evidence"] if one.agreement_period_id == row.id]
        return EvidenceSerializer(found, many=True).data

    @extend_schema_field(
        serializers.ListField(
            child=serializers.ChoiceField(
                choices=[move for move in REPORT_MOVES if move not in BY_THE_CLOCK]
            )
        )
    )
    def get_report_moves(self, row: PeriodRow) -> list[str]:
        context = self.context
        return moves_open_to(
            context["actor"],
            context["trace"],
            row,
            today=context["today"],
            submitters=context["submitters"],
        )

    def get_may_enter(self, row: PeriodRow) -> bool:
        return may_enter(self.context["actor"], self.context["trace"], row)


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
    funding = FundingRefSerializer(source="tranches", many=True)
    title = serializers.CharField(source="agreement.title")
    task = serializers.ChoiceField(choices=Task.choices, source="agreement.task")
    indicator = IndicatorSerializer()
    period_kind = serializers.ChoiceField(
        choices=PeriodKind.choices, source="agreement.period_kind"
    )
    from_date = serializers.DateField(source="agreement.from_date")
    until_date = serializers.DateField(source="agreement.until_date")
    ended_date = serializers.DateField(
        source="agreement.ended_date", allow_null=True, help_text="Eerder gestopt op."
    )
    ended_reason = serializers.CharField(source="agreement.ended_reason", allow_blank=True)
    off_track_since = serializers.DateField(source="agreement.off_track_since", allow_null=True)
    owner = RefSerializer(source="agreement.owner")
    reviewer = RefSerializer(source="agreement.reviewer", allow_null=True)
    status = serializers.ChoiceField(choices=AgreementStatus.choices, source="judgement.status")
    rule = serializers.ChoiceField(choices=StatusRule.choices, source="judgement.rule")
    reason = serializers.CharField(source="judgement.reason")
    note = serializers.CharField(source="agreement.note", allow_blank=True)
    latest = serializers.SerializerMethodField()
    points = serializers.SerializerMethodField(help_text="Alle perioden, voor een lijntje.")
    outlook = serializers.SerializerMethodField(help_text="Wat we daarna verwachten.")
    next_report = serializers.SerializerMethodField()
    awaiting_review = serializers.SerializerMethodField(help_text="Ingediend, nog niet beoordeeld.")

    class Meta:
        list_serializer_class = TracedList

    @extend_schema_field(FigureSerializer(allow_null=True))
    def get_latest(self, trace: Trace) -> dict[str, Any] | None:
        return None if trace.latest is None else figure_of(trace.latest, trace.terms.unit)

    @extend_schema_field(PointSerializer(many=True))
    def get_points(self, trace: Trace) -> list[dict[str, Any]]:
        return points_of(trace)

    @extend_schema_field(OutlookSerializer(many=True))
    def get_outlook(self, trace: Trace) -> list[dict[str, Any]]:
        return outlook_of(trace)

    @extend_schema_field(NextReportSerializer(allow_null=True))
    def get_next_report(self, trace: Trace) -> dict[str, Any] | None:
        row = trace.next_report
        if row is None:
            return None
        return {
            "period": row.id,
            "label": row.stretch.label,
            "dueFrom": row.stretch.until.isoformat(),
            "isDue": row.stretch.until <= self.context["today"],
            "status": row.status,
        }

    def get_awaiting_review(self, trace: Trace) -> int:
        return sum(row.status == ReportStatus.SUBMITTED for row in trace.periods)


class AgreementSerializer(ApiSerializer):
    """The whole trace; `context` holds `history`, `evidence`, `actor` and `today`."""

    agreement = AgreementRowSerializer(source="*")
    may_edit = serializers.SerializerMethodField(help_text="Of jij de afspraak mag wijzigen.")
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

    def get_may_edit(self, trace: Trace) -> bool:
        return may_edit(self.context["actor"], trace)

    def get_noted_by(self, trace: Trace) -> str | None:
        return None if trace.agreement.noted_by is None else trace.agreement.noted_by.name

    @extend_schema_field(AgreementPeriodSerializer(many=True))
    def get_periods(self, trace: Trace) -> Any:
        context = {
            **self.context,
            "unit": trace.terms.unit,
            "trace": trace,
            "submitters": submitters_of(self.context["history"]),
        }
        return AgreementPeriodSerializer(trace.periods, many=True, context=context).data

    @extend_schema_field(ForecastSerializer)
    def get_forecast(self, trace: Trace) -> dict[str, Any]:
        return forecast_of(trace)

    @extend_schema_field(AgreementDecisionSerializer(many=True))
    def get_history(self, _trace: Trace) -> Any:
        return AgreementDecisionSerializer(self.context["history"], many=True).data
