"""The shapes of the shortage figures: exact, in words, with how complete they are and what was published."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from django.db.models import Model
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, RefSerializer
from api.v1.shortage_shapes import ReferenceDateSerializer
from pool.shortage.benchmarks import Benchmark, newest_benchmark
from pool.shortage.enums import Measure, Question, SchoolType, StaffFunction, StopGap
from pool.shortage.figures import Figure, response_in_words, shown_percent
from pool.shortage.wording import day_in_words
from regions.models import Organisation, Region, SchoolLocation


class BenchmarkSerializer(ApiSerializer):
    """A published figure, with its source."""

    date = serializers.DateField()
    label: Any = serializers.SerializerMethodField()
    function = serializers.ChoiceField(choices=StaffFunction.choices)
    school_type = serializers.ChoiceField(choices=SchoolType.choices, allow_null=True)
    measure = serializers.ChoiceField(choices=Measure.choices)
    percent = serializers.FloatField()
    shown = serializers.SerializerMethodField()
    area = serializers.CharField()
    source: Any = serializers.CharField()
    note = serializers.CharField(allow_blank=True)

    def get_label(self, row: Benchmark) -> str:
        return day_in_words(row.date)

    def get_shown(self, row: Benchmark) -> str:
        return shown_percent(Fraction(row.percent))


class StopGapTotalSerializer(ApiSerializer):
    stop_gap = serializers.ChoiceField(choices=StopGap.choices)
    fte = serializers.FloatField()


class ShortageFigureSerializer(ApiSerializer):
    """`context` holds `dates`, `names` and `today`."""

    reference_day = serializers.SerializerMethodField()
    region = serializers.SerializerMethodField()
    board = serializers.SerializerMethodField()
    school_location = serializers.SerializerMethodField()
    function = serializers.ChoiceField(choices=StaffFunction.choices, source="key.function")
    school_type = serializers.SerializerMethodField(help_text="Leeg: alle soorten samen.")
    staffing = serializers.FloatField()
    open_vacancies = serializers.SerializerMethodField()
    hidden_vacancies = serializers.SerializerMethodField()
    replacements = serializers.SerializerMethodField()
    shortage = serializers.FloatField()
    percent = serializers.FloatField(allow_null=True)
    shown = serializers.SerializerMethodField()
    hidden_percent = serializers.FloatField(allow_null=True)
    hidden_shown = serializers.SerializerMethodField()
    stop_gaps = serializers.SerializerMethodField()
    expected = serializers.IntegerField()
    received = serializers.IntegerField()
    reviewed = serializers.IntegerField()
    is_complete = serializers.BooleanField()
    response = serializers.SerializerMethodField(help_text="Hoe compleet het cijfer is.")
    benchmark = serializers.SerializerMethodField()

    @extend_schema_field(ReferenceDateSerializer)
    def get_reference_day(self, row: Figure) -> Any:
        day = self.context["dates"][row.key.reference_date_id]
        return ReferenceDateSerializer(day, context=self.context).data

    @extend_schema_field(RefSerializer)
    def get_region(self, row: Figure) -> Any:
        return named(self.context["names"], Region, row.key.scope.region_id)

    @extend_schema_field(RefSerializer(allow_null=True))
    def get_board(self, row: Figure) -> Any:
        return named(self.context["names"], Organisation, row.key.scope.board_id)

    @extend_schema_field(RefSerializer(allow_null=True))
    def get_school_location(self, row: Figure) -> Any:
        return named(self.context["names"], SchoolLocation, row.key.scope.location_id)

    @extend_schema_field(serializers.ChoiceField(choices=SchoolType.choices, allow_null=True))
    def get_school_type(self, row: Figure) -> str | None:
        return row.key.school_type or None

    def get_open_vacancies(self, row: Figure) -> float:
        return float(row.totals[Question.OPEN_VACANCIES])

    def get_hidden_vacancies(self, row: Figure) -> float:
        return float(row.totals[Question.HIDDEN_VACANCIES])

    def get_replacements(self, row: Figure) -> float:
        return float(row.totals[Question.REPLACEMENTS])

    def get_shown(self, row: Figure) -> str:
        return shown_percent(row.percent, beside=_beside(row, Measure.SHORTAGE))

    def get_hidden_shown(self, row: Figure) -> str:
        return shown_percent(row.hidden_percent, beside=_beside(row, Measure.HIDDEN))

    @extend_schema_field(StopGapTotalSerializer(many=True))
    def get_stop_gaps(self, row: Figure) -> list[dict[str, Any]]:
        return [
            {"stopGap": name, "fte": float(row.by_stop_gap[name])}
            for name in StopGap.values
            if row.by_stop_gap.get(name)
        ]

    def get_response(self, row: Figure) -> str:
        return response_in_words(row)

    @extend_schema_field(BenchmarkSerializer(allow_null=True))
    def get_benchmark(self, row: Figure) -> Any:
        found = benchmark_of(row, Measure.SHORTAGE)
        return None if found is None else BenchmarkSerializer(found).data


class ShortageFiguresSerializer(ApiSerializer):
    results = ShortageFigureSerializer(many=True)
    benchmarks = BenchmarkSerializer(many=True, help_text="Alle gepubliceerde cijfers.")


def names_in(rows: Iterable[Figure]) -> dict[tuple[type[Model], int], str]:
    """The names in these rows, by kind and id; one query for each kind that is there."""
    wanted: dict[type[Model], set[int]] = {
        Region: set(),
        Organisation: set(),
        SchoolLocation: set(),
    }
    for row in rows:
        for model, pk in zip(wanted, row.key.scope, strict=True):
            if pk is not None:
                wanted[model].add(pk)
    return {
        (model, pk): name
        for model, ids in wanted.items()
        if ids
        for pk, name in model._default_manager.filter(pk__in=ids).values_list("pk", "name")  # noqa: SLF001  reason: documented API
    }


def named(
    names: Mapping[tuple[type[Model], int], str], model: type[Model], pk: int | None
) -> dict[str, Any] | None:
    return None if pk is None else {"id": pk, "name": names[model, pk]}


def benchmark_of(row: Figure, measure: Measure) -> Benchmark | None:
    return newest_benchmark(
        function=row.key.function, school_type=row.key.school_type or None, measure=measure
    )


def _beside(row: Figure, measure: Measure) -> Sequence[Fraction]:
    found = benchmark_of(row, measure)
    return () if found is None else (Fraction(found.percent),)
