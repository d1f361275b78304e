"""The report of a region to print and send: a tagged PDF, and the same in open formats."""

from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request

from api.exporting import CSV_TYPE, JSON_TYPE, WORKBOOK_TYPE, ExportTable, answer_table
from api.serializers import ApiSerializer, IdField
from api.views import ApiView
from regions.agreements.access import region_to_read
from regions.agreements.periods import Stretch
from regions.agreements.printing.contents import report_of, school_year_of
from regions.agreements.printing.pdf import as_pdf
from regions.agreements.printing.table import COLUMNS, rows_of
from regions.roles import Action

PDF_TYPE = "application/pdf"
PAPER_FORMATS = [("pdf", "PDF"), ("csv", "CSV"), ("xlsx", "Werkmap"), ("json", "JSON")]
MOST_DAYS = timedelta(days=5 * 366)


class PaperQuery(ApiSerializer):
    format = serializers.ChoiceField(choices=PAPER_FORMATS, default="pdf")
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's meekijkt.")
    from_date = serializers.DateField(
        required=False, help_text="Zonder dit: het begin van dit schooljaar."
    )
    until_date = serializers.DateField(
        required=False, help_text="De dag na de laatste; zonder dit: morgen."
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        start, until = attrs.get("from_date"), attrs.get("until_date")
        if (start is None) != (until is None):
            raise serializers.ValidationError(
                {"untilDate": ["Noem een begin en een einde, of geen van beide."]}
            )
        if start and until and not timedelta(0) < until - start <= MOST_DAYS:
            raise serializers.ValidationError(
                {"untilDate": ["Kies een dag na het begin, hoogstens vijf jaar later."]}
            )
        return attrs


class AgreementPaperView(ApiView):
    action = Action.VIEW_AGREEMENTS
    rates = {"GET": "papers"}

    @extend_schema(
        summary="Het rapport van een regio, om af te drukken of te versturen",
        parameters=[PaperQuery],
        responses={
            (200, PDF_TYPE): OpenApiResponse(OpenApiTypes.BINARY),
            (200, CSV_TYPE): OpenApiResponse(OpenApiTypes.BINARY),
            (200, WORKBOOK_TYPE): OpenApiResponse(OpenApiTypes.BINARY),
            (200, JSON_TYPE): OpenApiResponse(OpenApiTypes.OBJECT),
        },
    )
    def get(self, _request: Request) -> HttpResponse:
        query = self.query(PaperQuery)
        region = region_to_read(actor=self.actor, region_id=query.get("region"))
        today = timezone.localdate(self.now)
        within = school_year_of(today)
        if "from_date" in query:
            within = Stretch(query["from_date"], query["until_date"])
        report = report_of(region, within=within, today=today)
        name = f"resultaatafspraken-{region.code}-{today.isoformat()}"
        if query["format"] != "pdf":
            table = ExportTable(name, COLUMNS, rows_of(report))
            return answer_table(table, wanted=query["format"])
        return HttpResponse(
            as_pdf(report),
            content_type=PDF_TYPE,
            headers={"Content-Disposition": f'attachment; filename="{name}.pdf"'},
        )
