"""The programme as a file: challenges, measures, or the plan task by task."""

from django.http import HttpResponse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request

from api.exporting import (
    FILE_RESPONSES,
    FORMATS,
    Cell,
    ExportTable,
    answer_table,
)
from api.serializers import ApiSerializer, IdField
from api.views import ApiView
from regions.access import get_region
from regions.agreements.enums import Task, Unit
from regions.agreements.registry import indicator_of
from regions.programme.access import (
    challenges_visible_to,
    measures_visible_to,
    versions_visible_to,
)
from regions.programme.enums import (
    ChallengePriority,
    ChallengeStatus,
    EvaluationOutcome,
    MeasureKind,
    MeasureStatus,
    MeasureVisibility,
    VersionStatus,
)
from regions.programme.models import Challenge, Measure, PlanVersion
from regions.programme.queries import (
    facts_of,
    for_challenge_rows,
    for_measure_rows,
    for_version_rows,
)
from regions.roles import Action

CONTENTS = [("plan", "Het plan"), ("challenges", "Uitdagingen"), ("measures", "Maatregelen")]
CHALLENGE_COLUMNS = (
    "regio",
    "uitdaging",
    "toelichting",
    "taken",
    "behoud",
    "volgorde",
    "cijfer",
    "eenheid",
    "waarde",
    "datum",
    "bron",
    "stand",
    "waarom afgerond",
)
MEASURE_COLUMNS = (
    "regio",
    "maatregel",
    "toelichting",
    "soort",
    "taak",
    "behoud",
    "pakket",
    "trekker",
    "begint",
    "eindigt",
    "evaluatie",
    "stand",
    "uitkomst",
    "wie mag het lezen",
    "overgenomen van",
)
PLAN_COLUMNS = (
    "regio",
    "versie",
    "plan",
    "stand",
    "vanaf",
    "tot",
    "taak",
    "ambitie",
    "wat we doen",
    "uitdagingen",
    "maatregelen",
    "afspraken",
)


class ProgrammeExportQuery(ApiSerializer):
    content = serializers.ChoiceField(choices=CONTENTS, default="plan")
    format = serializers.ChoiceField(choices=FORMATS, default="csv")
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")


class ProgrammeExportView(ApiView):
    action = Action.VIEW_PROGRAMME

    @extend_schema(
        summary="Het plan, de uitdagingen of de maatregelen als bestand",
        parameters=[ProgrammeExportQuery],
        responses=FILE_RESPONSES,
    )
    def get(self, _request: Request) -> HttpResponse:
        query = self.query(ProgrammeExportQuery)
        narrowed = {}
        if "region" in query:
            action = Action.VIEW_PROGRAMME
            region = get_region(actor=self.actor, action=action, region_id=query["region"])
            narrowed = {"region": region.pk}
        make = {"plan": self._plan, "challenges": self._challenges, "measures": self._measures}
        table = make[query["content"]](narrowed)
        return answer_table(table, wanted=query["format"])

    def _plan(self, narrowed: dict[str, int]) -> ExportTable:
        rows = for_version_rows(versions_visible_to(self.actor)).filter(**narrowed)
        versions = list(rows.filter(status=VersionStatus.APPROVED))
        facts = facts_of(versions)
        cells = [
            [*_version_cells(version), *_texts(section.label, section.ambition, section.approach)]
            + ["; ".join(one) for one in (section.challenges, section.measures, section.agreements)]
            for version in versions
            for section in facts[version.pk]
        ]
        return ExportTable("plan", PLAN_COLUMNS, cells)

    def _challenges(self, narrowed: dict[str, int]) -> ExportTable:
        rows = for_challenge_rows(challenges_visible_to(self.actor)).filter(**narrowed)
        return ExportTable("uitdagingen", CHALLENGE_COLUMNS, [_challenge(one) for one in rows])

    def _measures(self, narrowed: dict[str, int]) -> ExportTable:
        rows = for_measure_rows(measures_visible_to(self.actor)).filter(**narrowed)
        return ExportTable("maatregelen", MEASURE_COLUMNS, [_measure(one) for one in rows])


def _texts(*texts: str) -> list[Cell]:
    return list(texts)


def _version_cells(version: PlanVersion) -> list[Cell]:
    return [
        version.region.name,
        version.number,
        version.title,
        str(VersionStatus(version.status).label),
        version.from_date.isoformat(),
        version.until_date.isoformat(),
    ]


def _challenge(row: Challenge) -> list[Cell]:
    return [
        row.region.name,
        row.title,
        row.text,
        ", ".join(str(Task(task).label) for task in row.tasks),
        _yes(row.is_retention),
        str(ChallengePriority(row.priority).label),
        row.outside_indicator or indicator_of(row.indicator_code, row.indicator_version).label,
        str(Unit(row.unit).label),
        row.value,
        _day(row.value_date),
        row.source,
        str(ChallengeStatus(row.status).label),
        row.closed_because,
    ]


def _measure(row: Measure) -> list[Cell]:
    source = row.adopted_from
    return [
        row.region.name,
        row.title,
        row.text,
        str(MeasureKind(row.kind).label),
        str(Task(row.task).label),
        _yes(row.is_retention),
        row.package,
        row.owner.name,
        _day(row.from_date),
        _day(row.end_date),
        _day(row.evaluation_date),
        str(MeasureStatus(row.status).label),
        str(EvaluationOutcome(row.outcome).label) if row.outcome else "",
        str(MeasureVisibility(row.visibility).label),
        "" if source is None else f"{source.region.name}: {source.title}",
    ]


def _yes(value: bool) -> str:  # noqa: FBT001  reason: it names a cell, it changes nothing
    return "ja" if value else "nee"


def _day(day: object) -> str:
    return "" if day is None else str(day)
