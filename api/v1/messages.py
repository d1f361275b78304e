"""Practical messages about one assignment: reading them, saying one, having read them, and what is unread."""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.v1.message_shapes import (
    MessageBody,
    MessageBoxSerializer,
    MessageReadingBody,
    MessageSerializer,
    UnreadMessagesSerializer,
    shown_box,
)
from api.version import API_ROOT
from api.views import ApiView
from pool.messages.access import assignment_to_read, messages_visible_to, side_of
from pool.messages.domain.messages import read_messages, send_message
from pool.messages.enums import Sentence
from pool.messages.queries import box_of, in_order, unread_counts
from pool.messages.saying import Said
from pool.requests.access import assignments_visible_to
from pool.requests.models import Assignment
from regions.roles import Action


class MessageListView(ApiView):
    actions = {"GET": Action.VIEW_MESSAGES, "POST": Action.SEND_MESSAGE}

    @extend_schema(
        summary="De berichten over een invalbeurt, de nieuwste eerst",
        parameters=[PageQuery],
        responses=page_of(MessageSerializer),
    )
    def get(self, _request: Request, assignment_id: int) -> Response:
        assignment = assignment_to_read(actor=self.actor, assignment_id=assignment_id)
        rows = messages_visible_to(self.actor).filter(assignment=assignment)
        return answer_page(
            view=self,
            rows=in_order(rows),
            serializer=MessageSerializer,
            query=self.query(PageQuery),
            context={"side": side_of(self.actor, assignment)},
        )

    @extend_schema(
        summary="Een praktisch bericht sturen",
        request=MessageBody,
        responses={201: MessageSerializer},
    )
    def post(self, _request: Request, assignment_id: int) -> Response:
        body = self.body(MessageBody)
        said = Said(
            sentence=Sentence(body["sentence"]),
            at_time=body.get("at_time"),
            minutes=body.get("minutes"),
            own_text=body["own_text"],
        )
        sent = send_message(actor=self.actor, assignment_id=assignment_id, said=said, now=self.now)
        shown = MessageSerializer(sent, context={"side": sent.side}).data
        address = f"{API_ROOT}/assignments/{assignment_id}/messages"
        return Response(shown, status=201, headers={"Location": address})


class MessageBoxView(ApiView):
    action = Action.VIEW_MESSAGES

    @extend_schema(
        summary="Of je nu kunt schrijven over een invalbeurt, en wat je kunt zeggen",
        responses=MessageBoxSerializer,
    )
    def get(self, _request: Request, assignment_id: int) -> Response:
        found = assignment_to_read(actor=self.actor, assignment_id=assignment_id)
        return answer_box(self, found)


class MessageReadingView(ApiView):
    action = Action.VIEW_MESSAGES

    @extend_schema(
        summary="Zeggen dat je berichten zag, tot en met deze",
        request=MessageReadingBody,
        responses=MessageBoxSerializer,
    )
    def post(self, _request: Request, assignment_id: int) -> Response:
        assignment = read_messages(
            actor=self.actor,
            assignment_id=assignment_id,
            up_to=self.body(MessageReadingBody)["up_to"],
            now=self.now,
        )
        return answer_box(self, assignment)


def answer_box(view: ApiView, assignment: Assignment) -> Response:
    """Answer where the messages stand for the side of the caller."""
    side = side_of(view.actor, assignment)
    box = box_of(assignment, actor=view.actor, side=side, now=view.now)
    return Response(shown_box(assignment, box))


class UnreadListView(ApiView):
    action = Action.VIEW_MESSAGES

    @extend_schema(
        summary="Invalbeurten met berichten die je nog niet las",
        parameters=[PageQuery],
        responses=page_of(UnreadMessagesSerializer),
    )
    def get(self, _request: Request) -> Response:
        rows = assignments_visible_to(self.actor, Action.VIEW_MESSAGES)
        return answer_page(
            view=self,
            rows=unread_counts(rows, actor=self.actor),
            serializer=UnreadMessagesSerializer,
            query=self.query(PageQuery),
        )
