"""Notices to the funder about agreements that are off track: drafted by the platform, completed and sent by people."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, MomentField, RefSerializer
from api.v1.agreement_shapes import AmbitionRefSerializer
from api.views import ApiView
from regions.agreements.access import funder_notices_visible_to, get_funder_notice
from regions.agreements.domain.telling_funders import (
    complete_notice,
    drop_notice,
    mark_notice_sent,
)
from regions.agreements.enums import FunderNoticeStatus
from regions.agreements.models import FunderNotice
from regions.agreements.models.watching import LONGEST_TEXT
from regions.roles import Action


class FunderNoticeQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")
    status = serializers.ChoiceField(choices=FunderNoticeStatus.choices, required=False)
    agreement = IdField(required=False)


class NoticeCompletionBody(ApiSerializer):
    text = serializers.CharField(max_length=LONGEST_TEXT)
    addressee = serializers.CharField(required=False, max_length=160)


class NoticeSendingBody(ApiSerializer):
    reference = serializers.CharField(
        required=False,
        allow_blank=True,
        default="",
        max_length=80,
        help_text="Waaronder de subsidiegever haar terugvindt.",
    )


class NoticeDroppingBody(ApiSerializer):
    reason = serializers.CharField(max_length=500)


class AgreementRefSerializer(AmbitionRefSerializer):
    """An agreement by its title."""


class FunderNoticeSerializer(ApiSerializer):
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    region = RefSerializer()
    agreement = AgreementRefSerializer()
    status = serializers.ChoiceField(choices=FunderNoticeStatus.choices)
    off_track_since = serializers.DateField()
    addressee = serializers.CharField()
    text = serializers.CharField()
    facts = serializers.JSONField(help_text="De cijfers van de dag waarop het concept ontstond.")
    reference = serializers.CharField(allow_blank=True)
    reason: Any = serializers.CharField(allow_blank=True, help_text="Waarom niet nodig.")
    drafted_at = MomentField()
    closed_at = MomentField(allow_null=True, help_text="Verstuurd of vervallen op.")
    closed_by = serializers.SerializerMethodField()

    def get_closed_by(self, row: FunderNotice) -> str | None:
        return None if row.closed_by is None else row.closed_by.name


class FunderNoticeListView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="Meldingen aan de subsidiegever",
        parameters=[FunderNoticeQuery],
        responses=page_of(FunderNoticeSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(FunderNoticeQuery)
        rows = funder_notices_visible_to(self.actor)
        for name in ("region", "status", "agreement"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        rows = rows.select_related("region", "agreement", "closed_by")
        return answer_page(view=self, rows=rows, serializer=FunderNoticeSerializer, query=query)


class FunderNoticeView(ApiView):
    actions = {"GET": Action.VIEW_AGREEMENTS, "PATCH": Action.EDIT_AGREEMENTS}

    @extend_schema(summary="Eén melding", responses=FunderNoticeSerializer)
    def get(self, _request: Request, notice_id: int) -> Response:
        notice = get_funder_notice(
            actor=self.actor, action=Action.VIEW_AGREEMENTS, notice_id=notice_id
        )
        return _answer(notice)

    @extend_schema(
        summary="Vul een melding aan",
        request=NoticeCompletionBody,
        responses=FunderNoticeSerializer,
    )
    def patch(self, _request: Request, notice_id: int) -> Response:
        body = self.body(NoticeCompletionBody)
        notice = complete_notice(actor=self.actor, notice_id=notice_id, now=self.now, **body)
        return _answer(notice)


class FunderNoticeSendingView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(
        summary="Zeg dat een melding verstuurd is",
        request=NoticeSendingBody,
        responses=FunderNoticeSerializer,
    )
    def post(self, _request: Request, notice_id: int) -> Response:
        reference = self.body(NoticeSendingBody)["reference"]
        return _answer(
            mark_notice_sent(
                actor=self.actor, notice_id=notice_id, reference=reference, now=self.now
            )
        )


class FunderNoticeDroppingView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(
        summary="Zeg waarom een melding niet nodig is",
        request=NoticeDroppingBody,
        responses=FunderNoticeSerializer,
    )
    def post(self, _request: Request, notice_id: int) -> Response:
        reason = self.body(NoticeDroppingBody)["reason"]
        return _answer(
            drop_notice(actor=self.actor, notice_id=notice_id, reason=reason, now=self.now)
        )


def _answer(notice: FunderNotice) -> Response:
    return Response(FunderNoticeSerializer(notice).data)
