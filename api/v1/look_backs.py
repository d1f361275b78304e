"""Looking back on work that is over: what still can be answered, the questions of one assignment, and answering them."""

from typing import Any

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, LocationRefSerializer, MomentField
from api.v1.look_back_shapes import LookBackSerializer, shown_look_back
from api.views import ApiView
from pool.requests.access import assignments_visible_to, get_assignment
from pool.requests.domain.look_backs import look_back
from pool.requests.enums import Again, ClosedAnswer, WelcomeLine, WorkLine
from pool.requests.looking_back import to_look_back_on, window_from
from regions.actors import Actor
from regions.roles import Action

LINES = [*WelcomeLine.choices, *WorkLine.choices]


class LookBackQuery(PageQuery):
    school_location = IdField(required=False, help_text="Alleen bij deze school.")


class OpenLookBackSerializer(ApiSerializer):
    """`context` holds `actor`; the rows come from `to_look_back_on`."""

    id = serializers.IntegerField(help_text="Van de invalbeurt.")
    school_location = LocationRefSerializer(source="request.location")
    substitute_name = serializers.CharField(source="substitute.full_name")
    last_date = serializers.SerializerMethodField()
    closes_at = serializers.SerializerMethodField()
    has_answered = serializers.SerializerMethodField()

    @extend_schema_field(serializers.DateField())
    def get_last_date(self, assignment: Any) -> Any:
        return window_from(assignment.worked_until).last_date

    @extend_schema_field(MomentField())
    def get_closes_at(self, assignment: Any) -> Any:
        return MomentField().to_representation(window_from(assignment.worked_until).closes_at)

    def get_has_answered(self, assignment: Any) -> bool:
        """Of the own side only: a school does not learn whether somebody answered."""
        actor: Actor = self.context["actor"]
        is_own = assignment.substitute.user_id == actor.user_id
        answered: bool = assignment.said_by_substitute if is_own else assignment.said_by_school
        return answered


class GivenAnswerBody(ApiSerializer):
    line = serializers.ChoiceField(choices=LINES)
    closed_answer = serializers.ChoiceField(choices=ClosedAnswer.choices)


class LookBackBody(ApiSerializer):
    given = serializers.ListField(child=GivenAnswerBody(), max_length=len(LINES))
    again = serializers.ChoiceField(choices=Again.choices)

    def validate_given(self, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        if len({row["line"] for row in rows}) != len(rows):
            raise serializers.ValidationError("Geef op elke vraag één antwoord.")
        return rows


class LookBackListView(ApiView):
    action = Action.ANSWER_LOOK_BACK

    @extend_schema(
        summary="Invalbeurten waar ik op kan terugkijken",
        parameters=[LookBackQuery],
        responses=page_of(OpenLookBackSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(LookBackQuery)
        rows = to_look_back_on(
            assignments_visible_to(self.actor, Action.ANSWER_LOOK_BACK), now=self.now
        )
        if "school_location" in query:
            rows = rows.filter(request__location=query["school_location"])
        return answer_page(
            view=self,
            rows=rows,
            serializer=OpenLookBackSerializer,
            query=query,
            context={"actor": self.actor},
        )


class LookBackView(ApiView):
    actions = {"GET": Action.VIEW_LOOK_BACKS, "PUT": Action.ANSWER_LOOK_BACK}

    @extend_schema(
        summary="De vragen na een invalbeurt, en wat jij en de school zeiden",
        responses=LookBackSerializer,
    )
    def get(self, _request: Request, assignment_id: int) -> Response:
        found = get_assignment(
            actor=self.actor, action=Action.VIEW_LOOK_BACKS, assignment_id=assignment_id
        )
        return Response(shown_look_back(found, actor=self.actor, now=self.now))

    @extend_schema(
        summary="Terugkijken; kan anders tot de veertien dagen voorbij zijn",
        request=LookBackBody,
        responses=LookBackSerializer,
    )
    def put(self, request: Request, assignment_id: int) -> Response:
        body = self.body(LookBackBody)
        look_back(
            actor=self.actor,
            assignment_id=assignment_id,
            answers={row["line"]: ClosedAnswer(row["closed_answer"]) for row in body["given"]},
            again=Again(body["again"]),
            now=self.now,
        )
        return self.get(request, assignment_id)
