"""Substitutes: the people of the pool, for the pool office and for the boards that decide about them."""

from collections.abc import Sequence

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.substitute_shapes import (
    AdmissionSerializer,
    SubstituteRowSerializer,
    SubstituteSerializer,
)
from api.views import ApiView
from pool.people.access import substitutes_visible_to
from pool.people.domain.admissions import decide_admission
from pool.people.domain.views import note_view
from pool.people.enums import (
    AdmissionStatus,
    PoolGroup,
    SubstituteCategory,
    SubstituteStatus,
    ViewKind,
)
from pool.people.models import Substitute
from pool.people.queries import for_substitute_details, for_substitute_rows, search_substitutes
from pool.requests.queries import with_recent_work
from regions.errors import NotFound
from regions.roles import Action


class SubstituteQuery(PageQuery):
    q = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=80,
        help_text="Naam, poolnummer of e-mailadres.",
    )
    category = serializers.ChoiceField(choices=SubstituteCategory.choices, required=False)
    pool_group = serializers.ChoiceField(choices=PoolGroup.choices, required=False)
    board = IdField(required=False, help_text="In dienst bij dit bestuur.")
    status = serializers.ChoiceField(choices=SubstituteStatus.choices, required=False)


class AdmissionBody(ApiSerializer):
    status = serializers.ChoiceField(choices=AdmissionStatus.choices)


class SubstituteListView(ApiView):
    action = Action.VIEW_SUBSTITUTES

    @extend_schema(
        summary="Invallers van de pool",
        parameters=[SubstituteQuery],
        responses=page_of(SubstituteRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(SubstituteQuery)
        today = timezone.localdate(self.now)
        rows = search_substitutes(
            substitutes_visible_to(self.actor),
            today=today,
            actor=self.actor,
            text=query.get("q", ""),
            category=query.get("category", ""),
            pool_group=query.get("pool_group", ""),
            board_id=query.get("board"),
            status=query.get("status", ""),
        )
        return answer_page(
            view=self,
            rows=for_substitute_rows(rows, today=today, actor=self.actor),
            serializer=SubstituteRowSerializer,
            query=query,
            context={"today": today},
            on_shown=self._note_list,
        )

    def _note_list(self, shown: Sequence[Substitute]) -> None:
        """A list says who has which papers, so it is a look: one row for the page, for each region in it."""
        by_region: dict[int, list[int]] = {}
        for person in shown:
            by_region.setdefault(person.region_id, []).append(person.pk)
        for region_id, people in by_region.items():
            note_view(
                actor=self.actor,
                action=Action.VIEW_SUBSTITUTES,
                kind=ViewKind.LIST,
                region_id=region_id,
                substitute_ids=people,
                now=self.now,
            )


class SubstituteView(ApiView):
    action = Action.VIEW_SUBSTITUTES

    @extend_schema(summary="Eén invaller", responses=SubstituteSerializer)
    def get(self, _request: Request, substitute_id: int) -> Response:
        today = timezone.localdate(self.now)
        rows = substitutes_visible_to(self.actor).filter(pk=substitute_id)
        loaded = for_substitute_details(rows, today=today, actor=self.actor)
        substitute = with_recent_work(loaded, now=self.now).first()
        if substitute is None:
            raise NotFound
        note_view(
            actor=self.actor,
            action=Action.VIEW_SUBSTITUTES,
            kind=ViewKind.RECORD,
            region_id=substitute.region_id,
            substitute_ids=[substitute.pk],
            now=self.now,
        )
        return Response(SubstituteSerializer(substitute, context={"today": today}).data)


class AdmissionView(ApiView):
    action = Action.DECIDE_ADMISSION

    @extend_schema(
        summary="Besluit van een bestuur over een invaller",
        request=AdmissionBody,
        responses=AdmissionSerializer,
    )
    def put(self, _request: Request, substitute_id: int, board_id: int) -> Response:
        admission = decide_admission(
            actor=self.actor,
            substitute_id=substitute_id,
            board_id=board_id,
            status=AdmissionStatus(self.body(AdmissionBody)["status"]),
            now=self.now,
        )
        return Response(AdmissionSerializer(admission).data)
