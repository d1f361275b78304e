"""Notices: what one person was told, and whether it arrived."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, MomentField
from api.views import ApiView
from notices.domain import mark_notice_read
from notices.enums import Channel, DeliveryState
from notices.queries import notices_of, unread_notices_of
from regions.roles import Action


class NoticeQuery(PageQuery):
    unread = serializers.BooleanField(default=False, help_text="Alleen wat nog niet gelezen is.")


class DeliverySerializer(ApiSerializer):
    channel = serializers.ChoiceField(choices=Channel.choices)
    status = serializers.ChoiceField(choices=DeliveryState.choices, source="state")
    at = MomentField(source="changed_at")


class NoticeSerializer(ApiSerializer):
    id = serializers.IntegerField()
    kind = serializers.CharField()
    title = serializers.CharField()
    text = serializers.SerializerMethodField()
    url = serializers.CharField()
    created_at = MomentField()
    read_at = MomentField(allow_null=True)
    deliveries = DeliverySerializer(source="deliveries.all", many=True)

    def get_text(self, notice: Any) -> str:
        return "\n".join(notice.text)


class NoticeListView(ApiView):
    action = Action.VIEW_NOTICES

    @extend_schema(
        summary="Mijn berichten", parameters=[NoticeQuery], responses=page_of(NoticeSerializer)
    )
    def get(self, request: Request) -> Response:
        query = self.query(NoticeQuery)
        user_id = request.user.pk
        assert user_id is not None  # noqa: S101  reason: signed in; this tells the type
        rows = unread_notices_of(user_id) if query["unread"] else notices_of(user_id)
        return answer_page(view=self, rows=rows, serializer=NoticeSerializer, query=query)


class NoticeReadingView(ApiView):
    action = Action.VIEW_NOTICES

    @extend_schema(summary="Een bericht gelezen", request=None, responses=NoticeSerializer)
    def post(self, request: Request, notice_id: int) -> Response:
        user_id = request.user.pk
        assert user_id is not None  # noqa: S101  reason: signed in; this tells the type
        notice = mark_notice_read(notice_id=notice_id, recipient_id=user_id, now=self.now)
        return Response(NoticeSerializer(notice).data)
