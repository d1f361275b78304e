"""Challenges of a region: what stands in the way, with the figure that shows it."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, SeenVersionField
from api.v1.challenge_shapes import ChallengeRowSerializer, ChallengeSerializer
from api.views import ApiView
from regions.agreements.enums import Task, Unit
from regions.agreements.models.agreements import DECIMALS, DIGITS
from regions.programme.access import challenges_visible_to, get_challenge
from regions.programme.domain.challenges import (
    ChallengeDraft,
    ChallengeFigure,
    add_challenge,
    change_challenge,
    close_challenge,
    reopen_challenge,
)
from regions.programme.enums import ChallengePriority, ChallengeStatus
from regions.programme.models import Challenge
from regions.programme.queries import for_challenge_rows, history_of
from regions.roles import Action


class ChallengeQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")
    task = serializers.ChoiceField(choices=Task.choices, required=False)
    status = serializers.ChoiceField(choices=ChallengeStatus.choices, required=False)


class ChallengeFigureBody(ApiSerializer):
    indicator = serializers.CharField(
        required=False,
        allow_blank=True,
        default="",
        max_length=40,
        help_text="De code van een landelijke indicator.",
    )
    outside_indicator = serializers.CharField(
        required=False,
        allow_blank=True,
        default="",
        max_length=160,
        help_text="Of de naam van een cijfer van buiten.",
    )
    unit = serializers.ChoiceField(
        choices=Unit.choices,
        required=False,
        allow_null=True,
        default=None,
        help_text="Nodig bij een cijfer van buiten.",
    )
    source: Any = serializers.CharField(
        required=False, allow_blank=True, default="", max_length=200
    )
    value = serializers.DecimalField(
        max_digits=DIGITS, decimal_places=DECIMALS, required=False, allow_null=True, default=None
    )
    value_date = serializers.DateField(required=False, allow_null=True, default=None)


class ChallengeText(ApiSerializer):
    title = serializers.CharField(max_length=160)
    text = serializers.CharField(max_length=2000)
    tasks = serializers.ListField(
        child=serializers.ChoiceField(choices=Task.choices), allow_empty=False, max_length=5
    )
    is_retention = serializers.BooleanField(required=False, default=False)
    priority = serializers.ChoiceField(
        choices=ChallengePriority.choices, required=False, default=ChallengePriority.NORMAL
    )
    figure = ChallengeFigureBody()


class ChallengeBody(ChallengeText):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's coördinator is.")


class ChallengeEditBody(ChallengeText):
    version = SeenVersionField()


class ProgrammeReasonBody(ApiSerializer):
    reason = serializers.CharField(max_length=400)


class ChallengeListView(ApiView):
    actions = {"GET": Action.VIEW_PROGRAMME, "POST": Action.EDIT_PROGRAMME}

    @extend_schema(
        summary="Uitdagingen van de regio, wat eerst komt voorop",
        parameters=[ChallengeQuery],
        responses=page_of(ChallengeRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(ChallengeQuery)
        rows = for_challenge_rows(challenges_visible_to(self.actor))
        for name in ("region", "status"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        if "task" in query:
            rows = rows.filter(tasks__contains=[query["task"]])
        return answer_page(view=self, rows=rows, serializer=ChallengeRowSerializer, query=query)

    @extend_schema(
        summary="Schrijf een uitdaging op",
        request=ChallengeBody,
        responses={201: ChallengeSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(ChallengeBody)
        made = add_challenge(
            actor=self.actor, region_id=body.get("region"), draft=_draft(body), now=self.now
        )
        return answer_challenge(self, made.pk, status=status.HTTP_201_CREATED)


class ChallengeView(ApiView):
    actions = {"GET": Action.VIEW_PROGRAMME, "PUT": Action.EDIT_PROGRAMME}

    @extend_schema(summary="Eén uitdaging met wat er gebeurde", responses=ChallengeSerializer)
    def get(self, _request: Request, challenge_id: int) -> Response:
        found = get_challenge(
            actor=self.actor, action=Action.VIEW_PROGRAMME, challenge_id=challenge_id
        )
        return answer_challenge(self, found.pk)

    @extend_schema(
        summary="Wijzig een uitdaging", request=ChallengeEditBody, responses=ChallengeSerializer
    )
    def put(self, _request: Request, challenge_id: int) -> Response:
        body = self.body(ChallengeEditBody)
        change_challenge(
            actor=self.actor,
            challenge_id=challenge_id,
            draft=_draft(body),
            seen=body["version"],
            now=self.now,
        )
        return answer_challenge(self, challenge_id)


class ChallengeClosingView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Rond een uitdaging af, met reden",
        request=ProgrammeReasonBody,
        responses=ChallengeSerializer,
    )
    def post(self, _request: Request, challenge_id: int) -> Response:
        close_challenge(
            actor=self.actor,
            challenge_id=challenge_id,
            now=self.now,
            **self.body(ProgrammeReasonBody),
        )
        return answer_challenge(self, challenge_id)


class ChallengeReopeningView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Open een uitdaging opnieuw, met reden",
        request=ProgrammeReasonBody,
        responses=ChallengeSerializer,
    )
    def post(self, _request: Request, challenge_id: int) -> Response:
        reopen_challenge(
            actor=self.actor,
            challenge_id=challenge_id,
            now=self.now,
            **self.body(ProgrammeReasonBody),
        )
        return answer_challenge(self, challenge_id)


def answer_challenge(
    view: ApiView, challenge_id: int, *, status: int = status.HTTP_200_OK
) -> Response:
    """Answer a challenge that the caller may see, whole."""
    row = for_challenge_rows(Challenge.objects.filter(pk=challenge_id)).get()
    context = {"actor": view.actor, "history": history_of(row)}
    return Response(ChallengeSerializer(row, context=context).data, status=status)


def _draft(body: dict[str, Any]) -> ChallengeDraft:
    figure = body["figure"]
    return ChallengeDraft(
        title=body["title"],
        text=body["text"],
        tasks=[Task(one) for one in body["tasks"]],
        is_retention=body["is_retention"],
        priority=ChallengePriority(body["priority"]),
        figure=ChallengeFigure(
            indicator_code=figure["indicator"],
            outside_indicator=figure["outside_indicator"],
            unit=None if figure["unit"] is None else Unit(figure["unit"]),
            source=figure["source"],
            value=figure["value"],
            value_date=figure["value_date"],
        ),
    )
