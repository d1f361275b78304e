"""Measures of a region: the overview, one whole, planning and changing; and what other regions share."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.measure_bodies import (
    MeasureBody,
    MeasureEditBody,
    MeasureQuery,
    SharedMeasureQuery,
    draft_of,
)
from api.v1.measure_shapes import (
    MeasureRowSerializer,
    RegionMeasureSerializer,
    SharedMeasureSerializer,
)
from api.views import ApiView
from regions.access import get_region
from regions.enums import Role
from regions.programme.access import (
    get_measure,
    get_shared_measure,
    measures_visible_to,
    shared_measures_for,
)
from regions.programme.domain.measures import change_measure, plan_measure
from regions.programme.models import Measure
from regions.programme.queries import (
    for_measure_rows,
    for_measure_screen,
    for_shared_rows,
    history_of,
    possible_owners,
)
from regions.roles import Action


class MeasureListView(ApiView):
    actions = {"GET": Action.VIEW_PROGRAMME, "POST": Action.EDIT_PROGRAMME}

    @extend_schema(
        summary="Maatregelen van de regio, naar begindatum",
        parameters=[MeasureQuery],
        responses=page_of(MeasureRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(MeasureQuery)
        rows = for_measure_rows(measures_visible_to(self.actor))
        for name in ("region", "task", "status"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        return answer_page(
            view=self,
            rows=rows,
            serializer=MeasureRowSerializer,
            query=query,
            context={"today": timezone.localdate(self.now)},
        )

    @extend_schema(
        summary="Plan een maatregel", request=MeasureBody, responses={201: RegionMeasureSerializer}
    )
    def post(self, _request: Request) -> Response:
        body = self.body(MeasureBody)
        made = plan_measure(
            actor=self.actor,
            region_id=body.get("region"),
            draft=draft_of(body),
            adopted_from_id=body["adopted_from"],
            now=self.now,
        )
        return answer_measure(self, made.pk, status=status.HTTP_201_CREATED)


class MeasureView(ApiView):
    actions = {"GET": Action.VIEW_PROGRAMME, "PUT": Action.EDIT_PROGRAMME}

    @extend_schema(
        summary="Eén maatregel met wie meepraatte en wat er gebeurde",
        responses=RegionMeasureSerializer,
    )
    def get(self, _request: Request, measure_id: int) -> Response:
        found = get_measure(actor=self.actor, action=Action.VIEW_PROGRAMME, measure_id=measure_id)
        return answer_measure(self, found.pk)

    @extend_schema(
        summary="Wijzig een maatregel", request=MeasureEditBody, responses=RegionMeasureSerializer
    )
    def put(self, _request: Request, measure_id: int) -> Response:
        body = self.body(MeasureEditBody)
        change_measure(
            actor=self.actor,
            measure_id=measure_id,
            draft=draft_of(body),
            seen=body["version"],
            now=self.now,
        )
        return answer_measure(self, measure_id)


class SharedMeasureListView(ApiView):
    action = Action.VIEW_PROGRAMME

    @extend_schema(
        summary="Wat andere regio's delen, wat geëvalueerd is voorop",
        parameters=[SharedMeasureQuery],
        responses=page_of(SharedMeasureSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(SharedMeasureQuery)
        rows = for_shared_rows(shared_measures_for(self.actor))
        for name in ("task", "outcome"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        return answer_page(view=self, rows=rows, serializer=SharedMeasureSerializer, query=query)


class SharedMeasureView(ApiView):
    action = Action.VIEW_PROGRAMME

    @extend_schema(
        summary="Eén gedeelde maatregel van een andere regio", responses=SharedMeasureSerializer
    )
    def get(self, _request: Request, measure_id: int) -> Response:
        found = get_shared_measure(actor=self.actor, measure_id=measure_id)
        row = for_shared_rows(Measure.objects.filter(pk=found.pk)).get()
        return Response(SharedMeasureSerializer(row).data)


class OwnerQuery(ApiSerializer):
    region = IdField()


class MeasureOwnerSerializer(ApiSerializer):
    """Somebody who can lead a measure."""

    id = serializers.IntegerField(source="user_id")
    name = serializers.CharField(source="shown_name")
    role = serializers.ChoiceField(choices=Role.choices)


class MeasureOwnerListSerializer(ApiSerializer):
    results = MeasureOwnerSerializer(many=True)


class MeasureOwnerListView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Wie een maatregel kan trekken",
        parameters=[OwnerQuery],
        responses=MeasureOwnerListSerializer,
    )
    def get(self, _request: Request) -> Response:
        region = get_region(
            actor=self.actor,
            action=Action.EDIT_PROGRAMME,
            region_id=self.query(OwnerQuery)["region"],
        )
        people = possible_owners(region.pk, today=timezone.localdate(self.now))
        return Response(MeasureOwnerListSerializer({"results": people}).data)


def answer_measure(view: ApiView, measure_id: int, *, status: int = status.HTTP_200_OK) -> Response:
    """Answer a measure that the caller may see, whole."""
    row = for_measure_screen(Measure.objects.filter(pk=measure_id)).get()
    context = {
        "actor": view.actor,
        "today": timezone.localdate(view.now),
        "history": history_of(row),
    }
    return Response(RegionMeasureSerializer(row, context=context).data, status=status)
