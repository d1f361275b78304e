"""The shapes of the shortage registration on the wire; numbers are fte, as they are kept."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, LocationRefSerializer, MomentField, RefSerializer
from pool.shortage.access import fills_in, reads_numbers, reviews
from pool.shortage.definitions import definition_of
from pool.shortage.enums import (
    FILLABLE,
    Level,
    Question,
    ReportStatus,
    SchoolType,
    StaffFunction,
    StopGap,
)
from pool.shortage.models import ReferenceDate, ShortageDecision, ShortageReport
from pool.shortage.moves import allowed_from, move_label
from pool.shortage.wording import day_in_words
from regions.actors import Actor
from regions.roles import Action

MOVE_NAMES = [
    (name, move_label(name)) for name in ("save", "submit", "return", "review", "correct")
]
OPENNESS = [("upcoming", "Komt nog"), ("open", "Open"), ("closed", "Gesloten")]


class QuestionSerializer(ApiSerializer):
    """One question of the central definition, with what counts and an example."""

    question = serializers.ChoiceField(choices=Question.choices)
    text = serializers.CharField()
    help: Any = serializers.CharField()
    counts = serializers.ListField(child=serializers.CharField())
    counts_not = serializers.ListField(child=serializers.CharField())
    example = serializers.CharField()


class DefinitionSerializer(ApiSerializer):
    """One version of the central definitions; a region cannot change it."""

    version = serializers.IntegerField()
    source: Any = serializers.CharField()
    prefill = serializers.CharField(help_text="Hoe de pool zijn getallen telt.")
    questions = QuestionSerializer(many=True)


class ReferenceDateSerializer(ApiSerializer):
    """`context` holds `today`."""

    id = serializers.IntegerField()
    region = RefSerializer(allow_null=True, help_text="Leeg: voor het hele land.")
    date = serializers.DateField()
    label: Any = serializers.SerializerMethodField()
    opens_date = serializers.DateField()
    closes_date = serializers.DateField(help_text="De laatste dag waarop indienen kan.")
    openness = serializers.SerializerMethodField()
    board_functions = serializers.ListField(
        child=serializers.ChoiceField(choices=StaffFunction.choices),
        help_text="Wat de besturen opgeven; de rest geven de scholen op.",
    )
    definition_version = serializers.IntegerField()

    def get_label(self, row: ReferenceDate) -> str:
        return day_in_words(row.date)

    @extend_schema_field(serializers.ChoiceField(choices=OPENNESS))
    def get_openness(self, row: ReferenceDate) -> str:
        today = self.context["today"]
        if today < row.opens_date:
            return "upcoming"
        return "open" if today <= row.closes_date else "closed"


class ReferenceDateDetailSerializer(ApiSerializer):
    """A date with what its words mean."""

    reference_day = ReferenceDateSerializer(source="*")
    definition = serializers.SerializerMethodField()

    @extend_schema_field(DefinitionSerializer)
    def get_definition(self, row: ReferenceDate) -> Any:
        return DefinitionSerializer(definition_of(row.definition_version)).data


class ShortageTotalSerializer(ApiSerializer):
    """What a report says about one function, all school types together."""

    function = serializers.ChoiceField(choices=StaffFunction.choices)
    staffing = serializers.FloatField()
    open_vacancies = serializers.FloatField()
    hidden_vacancies = serializers.FloatField()
    replacements = serializers.FloatField()


class ShortageReportRowSerializer(ApiSerializer):
    """`context` holds `actor` and `today`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    number = serializers.IntegerField(help_text="Boven 1: een correctie.")
    status = serializers.ChoiceField(choices=ReportStatus.choices)
    level = serializers.ChoiceField(choices=Level.choices)
    reference_day = ReferenceDateSerializer(source="reference_date")
    region = RefSerializer()
    board = RefSerializer()
    school_location = LocationRefSerializer(source="location", allow_null=True)
    school_types = serializers.ListField(child=serializers.ChoiceField(choices=SchoolType.choices))
    reason = serializers.CharField(allow_blank=True, help_text="Waarom deze correctie er is.")
    return_reason = serializers.CharField(allow_blank=True)
    filled_by = serializers.SerializerMethodField()
    submitted_at = MomentField(allow_null=True)
    reviewed_at = MomentField(allow_null=True)
    frozen_at = MomentField(allow_null=True)
    is_missed = serializers.SerializerMethodField(
        help_text="De peildatum is gesloten zonder deze opgave."
    )
    totals = serializers.SerializerMethodField(
        help_text="Leeg zolang iemand anders de opgave nog invult."
    )
    next_moves = serializers.SerializerMethodField(help_text="Wat jij er nu mee kunt.")

    def get_filled_by(self, row: ShortageReport) -> str | None:
        return None if row.filled_by is None else row.filled_by.name

    def get_is_missed(self, row: ShortageReport) -> bool:
        is_over = self.context["today"] > row.reference_date.closes_date
        return is_over and row.number == 1 and row.status in FILLABLE

    @extend_schema_field(ShortageTotalSerializer(many=True))
    def get_totals(self, row: ShortageReport) -> list[dict[str, Any]]:
        found: dict[str, dict[str, Decimal]] = {}
        if not reads_numbers(self.context["actor"], row):
            return []
        for cell in getattr(row, "shown_cells"):  # noqa: B009  reason: loaded, unknown to the model
            sums = found.setdefault(cell.function, dict.fromkeys(Question.values, Decimal(0)))
            sums[cell.question] += cell.fte
        return [{"function": name, **_camel(sums)} for name, sums in found.items()]

    @extend_schema_field(serializers.ListField(child=serializers.ChoiceField(choices=MOVE_NAMES)))
    def get_next_moves(self, row: ShortageReport) -> list[str]:
        return moves_of(row, actor=self.context["actor"], today=self.context["today"])


def moves_of(row: ShortageReport, *, actor: Actor, today: Any) -> list[str]:
    """What this actor can do with this report now."""
    date = row.reference_date
    is_open = row.number > 1 or date.opens_date <= today <= date.closes_date
    moves = []
    if fills_in(actor, row):
        if row.status == ReportStatus.FROZEN:
            return [] if getattr(row, "has_later", False) else ["correct"]
        moves += allowed_from(row.status, action=Action.FILL_SHORTAGE_REPORT) if is_open else []
    if reviews(actor, row):
        reviewing = allowed_from(row.status, action=Action.REVIEW_SHORTAGE_REPORT)
        moves += [name for name in reviewing if name == "review" or is_open]
    return moves


class ShortageDecisionSerializer(ApiSerializer):
    id = serializers.IntegerField()
    at = MomentField()
    actor_name = serializers.SerializerMethodField()
    actor_role = serializers.CharField()
    move = serializers.CharField()
    label: Any = serializers.SerializerMethodField()
    reason = serializers.CharField(allow_blank=True)

    def get_actor_name(self, row: ShortageDecision) -> str | None:
        return None if row.actor is None else row.actor.name

    def get_label(self, row: ShortageDecision) -> str:
        return move_label(row.move)


class ShortageCellSerializer(ApiSerializer):
    """One number: what counts, what a person gave, what the pool knows, and what it was the time before."""

    function = serializers.ChoiceField(choices=StaffFunction.choices, source="key.function")
    school_type = serializers.ChoiceField(choices=SchoolType.choices, source="key.school_type")
    question = serializers.ChoiceField(choices=Question.choices, source="key.question")
    stop_gap = serializers.ChoiceField(
        choices=StopGap.choices, source="key.stop_gap", allow_blank=True
    )
    value = serializers.FloatField(allow_null=True)
    typed = serializers.FloatField(allow_null=True)
    prefilled = serializers.FloatField(allow_null=True)
    previous = serializers.SerializerMethodField(help_text="Op de peildatum hiervoor.")
    reason = serializers.CharField(allow_blank=True)
    hours = serializers.SerializerMethodField(help_text="Uren werk achter het getal van de pool.")
    requests = serializers.ListField(child=serializers.IntegerField(), source="request_ids")

    @extend_schema_field(serializers.FloatField(allow_null=True))
    def get_previous(self, cell: Any) -> float | None:
        before: Mapping[Any, Decimal] = self.context["before"]
        return float(before[cell.key]) if cell.key in before else None

    @extend_schema_field(serializers.FloatField(allow_null=True))
    def get_hours(self, cell: Any) -> float | None:
        return cell.minutes / 60 if cell.minutes else None


class RequestBehindSerializer(ApiSerializer):
    """A request behind a number of the pool, in a line."""

    id = serializers.IntegerField()
    label: Any = serializers.CharField()
    detail = serializers.CharField(allow_blank=True)
    state = serializers.CharField(allow_blank=True)


class ShortageProblemSerializer(ApiSerializer):
    field = serializers.CharField()
    message = serializers.CharField()


class ShortageVersionSerializer(ApiSerializer):
    id = serializers.IntegerField()
    number = serializers.IntegerField()
    status = serializers.ChoiceField(choices=ReportStatus.choices)
    reason = serializers.CharField(allow_blank=True)
    frozen_at = MomentField(allow_null=True)


class ShortageReportSerializer(ApiSerializer):
    """A whole report: its numbers, the requests behind them, what is missing, and what happened."""

    report = ShortageReportRowSerializer()
    definition = DefinitionSerializer()
    school_type_choices = serializers.ListField(
        child=serializers.ChoiceField(choices=SchoolType.choices)
    )
    counted_from_date = serializers.DateField()
    counted_until_date = serializers.DateField(help_text="De dag na de laatste.")
    cells = ShortageCellSerializer(
        many=True, help_text="Leeg zolang iemand anders de opgave nog invult."
    )
    requests = RequestBehindSerializer(many=True)
    problems = ShortageProblemSerializer(many=True, help_text="Wat indienen nog tegenhoudt.")
    versions = ShortageVersionSerializer(many=True)
    history = ShortageDecisionSerializer(many=True)


def day_context(now: Any) -> dict[str, Any]:
    """What a reference date needs to say whether it is open."""
    return {"today": timezone.localdate(now)}


def _camel(sums: Mapping[str, Decimal]) -> dict[str, float]:
    names = {
        Question.STAFFING: "staffing",
        Question.OPEN_VACANCIES: "openVacancies",
        Question.HIDDEN_VACANCIES: "hiddenVacancies",
        Question.REPLACEMENTS: "replacements",
    }
    return {name: float(sums[question]) for question, name in names.items()}
