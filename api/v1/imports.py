"""Imports: hand in a file, read what it would change, and have it stored."""

from typing import Any

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers, status
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, MomentField, RefSerializer
from api.views import ApiView
from regions.enums import ImportKind, ImportStatus, Sector
from regions.importers.access import get_run, runs_visible_to
from regions.importers.errors import FileTooLarge, NoTemplate
from regions.importers.machine import Importer
from regions.importers.reading import MOST_BYTES
from regions.importers.registry import importer_for
from regions.importers.runs import apply_import, start_import
from regions.importers.templates import csv_template, workbook_template
from regions.roles import Action

# The file and the fields around it.
MOST_BODY_BYTES = MOST_BYTES + 100_000
CSV_TYPE = "text/csv; charset=utf-8"
WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CHANGES = ("new", "changed", "closed", "skipped")


class ImportBody(ApiSerializer):
    kind = serializers.ChoiceField(choices=ImportKind.choices)
    file = serializers.FileField(allow_empty_file=True, help_text="CSV of XLSX, hoogstens 30 MB.")
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's planner is.")
    sector = serializers.ChoiceField(
        choices=Sector.choices,
        required=False,
        help_text="Alleen voor vestigingen, als de kolommen het niet zeggen.",
    )


class ImportCountsSerializer(ApiSerializer):
    new = serializers.IntegerField(default=0)
    changed = serializers.IntegerField(default=0)
    closed = serializers.IntegerField(default=0)
    unchanged = serializers.IntegerField(default=0)
    skipped = serializers.IntegerField(default=0)


class ImportProblemSerializer(ApiSerializer):
    row = serializers.IntegerField(allow_null=True)
    column = serializers.CharField(allow_blank=True)
    value = serializers.CharField(allow_blank=True)
    message = serializers.CharField()
    remedy = serializers.CharField()


class FieldChangeSerializer(ApiSerializer):
    field = serializers.CharField()
    before = serializers.CharField(allow_blank=True)
    after = serializers.CharField(allow_blank=True)


class ImportChangeSerializer(ApiSerializer):
    key = serializers.CharField()
    name = serializers.CharField()
    change = serializers.ChoiceField(choices=CHANGES)
    fields = FieldChangeSerializer(many=True)  # type: ignore[assignment]  # the wire has a key of this name


class ImportRowSerializer(ApiSerializer):
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=ImportKind.choices)
    region = RefSerializer()
    file_name = serializers.CharField()
    status = serializers.ChoiceField(choices=ImportStatus.choices)
    progress = serializers.IntegerField(min_value=0, max_value=100)
    counts = ImportCountsSerializer()
    problem_count = serializers.IntegerField()
    created_at = MomentField()
    finished_at = MomentField(allow_null=True)


class ImportSerializer(ImportRowSerializer):
    problems = ImportProblemSerializer(many=True)
    changes = ImportChangeSerializer(many=True)
    notes = serializers.ListField(child=serializers.CharField())


class TemplateQuery(ApiSerializer):
    format = serializers.ChoiceField(choices=("csv", "xlsx"), default="csv")


class ImportListView(ApiView):
    action = Action.RUN_IMPORTS
    rates = {"POST": "imports"}
    parser_classes = [MultiPartParser]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        # Before anything reads the body, signing in included.
        if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BODY_BYTES:
            raise FileTooLarge
        super().initial(request, *args, **kwargs)

    @extend_schema(
        summary="Invoerbestanden van mijn regio",
        parameters=[PageQuery],
        responses=page_of(ImportRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        rows = runs_visible_to(self.actor).select_related("region")
        return answer_page(
            view=self,
            rows=rows.defer("problems", "changes", "notes"),
            serializer=ImportRowSerializer,
            query=self.query(PageQuery),
        )

    @extend_schema(
        summary="Lever een bestand in; het wordt eerst alleen vergeleken",
        request={"multipart/form-data": ImportBody},
        responses={202: ImportSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(ImportBody)
        if body["file"].size > MOST_BYTES:
            raise FileTooLarge
        run = start_import(
            actor=self.actor,
            region_id=body.get("region"),
            kind=ImportKind(body["kind"]),
            file_name=body["file"].name,
            content=body["file"].read(),
            sector=body.get("sector"),
            now=self.now,
        )
        return Response(ImportSerializer(run).data, status=status.HTTP_202_ACCEPTED)


class ImportView(ApiView):
    action = Action.RUN_IMPORTS

    @extend_schema(summary="Wat een bestand zou veranderen", responses=ImportSerializer)
    def get(self, _request: Request, run_id: int) -> Response:
        return Response(ImportSerializer(get_run(actor=self.actor, run_id=run_id)).data)


class ImportApplicationView(ApiView):
    action = Action.RUN_IMPORTS
    rates = {"POST": "imports"}

    @extend_schema(
        summary="Sla op wat het bestand verandert", request=None, responses={202: ImportSerializer}
    )
    def post(self, _request: Request, run_id: int) -> Response:
        run = apply_import(actor=self.actor, run_id=run_id, now=self.now)
        return Response(ImportSerializer(run).data, status=status.HTTP_202_ACCEPTED)


class ImportTemplateView(ApiView):
    action = Action.RUN_IMPORTS

    @extend_schema(
        summary="Voorbeeldbestand met de kolommen",
        parameters=[TemplateQuery],
        responses={
            (200, "text/csv"): OpenApiResponse(OpenApiTypes.BINARY),
            (200, WORKBOOK_TYPE): OpenApiResponse(OpenApiTypes.BINARY),
        },
    )
    def get(self, _request: Request, kind: str) -> HttpResponse:
        wanted = self.query(TemplateQuery)["format"]
        importer = _importer(kind)
        if wanted == "xlsx":
            content, content_type = workbook_template(importer), WORKBOOK_TYPE
        else:
            content, content_type = csv_template(importer), CSV_TYPE
        return HttpResponse(
            content,
            content_type=content_type,
            headers={"Content-Disposition": f'attachment; filename="{kind}.{wanted}"'},
        )


def _importer(kind: str) -> Importer:
    try:
        return importer_for(kind)
    except KeyError:
        raise NoTemplate from None
