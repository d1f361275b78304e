"""The overview of agreements as a file: one row per agreement, with what a table on paper needs."""

from decimal import Decimal
from fractions import Fraction

from django.http import HttpResponse
from django.utils import timezone
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
from regions.agreements.access import agreements_visible_to, region_to_read
from regions.agreements.enums import AgreementStatus, Direction, Unit
from regions.agreements.queries import Trace, for_rows, traces_of
from regions.roles import Action

COLUMNS = (
    "regio",
    "ambitie",
    "afspraak",
    "indicator",
    "eenheid",
    "richting",
    "nulmeting",
    "jaar nulmeting",
    "laatste periode",
    "waarde",
    "teller",
    "noemer",
    "meegeteld",
    "te tellen",
    "streefwaarde",
    "stand",
    "waarom",
    "toelichting",
    "trekker",
    "beoordelaar",
)


class ExportQuery(ApiSerializer):
    format = serializers.ChoiceField(choices=FORMATS, default="csv")
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")


class AgreementExportView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="Het overzicht van de afspraken als bestand",
        parameters=[ExportQuery],
        responses=FILE_RESPONSES,
    )
    def get(self, _request: Request) -> HttpResponse:
        query = self.query(ExportQuery)
        rows = for_rows(agreements_visible_to(self.actor))
        if "region" in query:
            region = region_to_read(actor=self.actor, region_id=query["region"])
            rows = rows.filter(region=region)
        traces = traces_of(list(rows), today=timezone.localdate(self.now))
        table = ExportTable("afspraken", COLUMNS, [_row(trace) for trace in traces])
        return answer_table(table, wanted=query["format"])


def _row(trace: Trace) -> list[Cell]:
    agreement, judgement = trace.agreement, trace.judgement
    latest = trace.latest
    standing = None if latest is None else latest.standing
    facts = None if standing is None else standing.facts
    return [
        agreement.region.name,
        agreement.ambition.title,
        agreement.title,
        trace.indicator.label,
        str(Unit(trace.indicator.unit).label),
        str(Direction(trace.indicator.direction).label),
        _bare(agreement.baseline),
        agreement.baseline_year,
        "" if facts is None else facts.stretch.label,
        None if standing is None else standing.number,
        None if facts is None else _bare(facts.numerator),
        None if facts is None else _bare(facts.denominator),
        None if facts is None else facts.received,
        None if facts is None else facts.expected,
        None if standing is None else _bare(standing.target),
        str(AgreementStatus(judgement.status).label),
        judgement.reason,
        agreement.note,
        agreement.owner.name,
        "" if agreement.reviewer is None else agreement.reviewer.name,
    ]


def _bare(number: Decimal | Fraction | int | None) -> int | float | None:
    """Without the noughts of the column that keeps it: 212 requests, not 212,0000."""
    if number is None:
        return None
    return int(number) if number == int(number) else float(number)
