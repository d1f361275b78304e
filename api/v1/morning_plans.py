"""Morning plans: run one, read it, pin or forbid, turn it into offers, and plan again."""

from datetime import datetime

from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.morning_plan_shapes import (
    MorningPlanRowSerializer,
    MorningPlanSerializer,
    PlanDecisionSerializer,
    PlanWishSerializer,
)
from api.views import ApiView
from pool.people.domain.views import note_view
from pool.people.enums import ViewKind
from pool.planning.access import get_plan, plans_visible_to, region_to_plan, wishes_visible_to
from pool.planning.domain.replanning import ask_to_plan_again
from pool.planning.domain.running import ask_for_plan
from pool.planning.domain.sending import send_plan
from pool.planning.domain.standing import news_of
from pool.planning.domain.wishing import lift_wish, set_wish
from pool.planning.enums import WishKind
from pool.planning.models import MorningPlan, PlanWish
from pool.planning.queries import for_screen, history_of, people_on_screen
from pool.requests.policy import LONGEST_PLANNING, MOST_CHANGES
from regions.roles import Action

MOST_CHOICES = 5_000


class MorningPlanQuery(PageQuery):
    date = serializers.DateField(required=False, help_text="Zonder dit: alle dagen.")
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")


class MorningPlanBody(ApiSerializer):
    date = serializers.DateField()
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's planner is.")
    is_fair = serializers.BooleanField(
        default=True, help_text="Deel schaarste eerlijk tussen besturen."
    )
    seconds = serializers.IntegerField(min_value=1, max_value=LONGEST_PLANNING, default=20)


class SendingBody(ApiSerializer):
    choices = serializers.ListField(
        child=IdField(),
        required=False,
        allow_empty=False,
        max_length=MOST_CHOICES,
        help_text="Zonder dit: alle keuzes van het plan.",
    )


class ReplanningBody(ApiSerializer):
    most_changes = serializers.IntegerField(
        required=False,
        min_value=0,
        max_value=MOST_CHANGES,
        help_text="Hoeveel andere keuzes er mogen veranderen. Zonder dit: wat de afspraken van de pool zeggen.",
    )


class WishBody(ApiSerializer):
    request = IdField()
    substitute = IdField()
    kind = serializers.ChoiceField(choices=WishKind.choices)
    reason = serializers.CharField(required=False, allow_blank=True, max_length=200, default="")


class MorningPlanListView(ApiView):
    action = Action.PLAN_MORNING
    rates = {"POST": "plans"}

    @extend_schema(
        summary="Ochtendplannen van mijn regio, het nieuwste eerst",
        parameters=[MorningPlanQuery],
        responses=page_of(MorningPlanRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(MorningPlanQuery)
        rows = plans_visible_to(self.actor).select_related("region", "asked_by")
        for name in ("date", "region"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        return answer_page(view=self, rows=rows, serializer=MorningPlanRowSerializer, query=query)

    @extend_schema(
        summary="Maak een ochtendplan; er wordt nog niemand gevraagd",
        request=MorningPlanBody,
        responses={202: MorningPlanSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(MorningPlanBody)
        plan = ask_for_plan(
            actor=self.actor,
            region_id=body.get("region"),
            day=body["date"],
            is_fair=body["is_fair"],
            seconds=body["seconds"],
            now=self.now,
        )
        return answer_plan(plan, now=self.now, status=status.HTTP_202_ACCEPTED)


class MorningPlanView(ApiView):
    action = Action.PLAN_MORNING

    @extend_schema(summary="Eén ochtendplan met zijn keuzes", responses=MorningPlanSerializer)
    def get(self, _request: Request, plan_id: int) -> Response:
        plan = get_plan(actor=self.actor, plan_id=plan_id)
        note_view(
            actor=self.actor,
            action=Action.PLAN_MORNING,
            kind=ViewKind.PLAN,
            region_id=plan.region_id,
            substitute_ids=people_on_screen(plan),
            now=self.now,
        )
        return answer_plan(plan, now=self.now)


class MorningPlanSendingView(ApiView):
    action = Action.PLAN_MORNING

    @extend_schema(
        summary="Vraag wie het plan koos", request=SendingBody, responses=MorningPlanSerializer
    )
    def post(self, _request: Request, plan_id: int) -> Response:
        plan = send_plan(
            actor=self.actor,
            plan_id=plan_id,
            choice_ids=self.body(SendingBody).get("choices"),
            now=self.now,
        )
        return answer_plan(plan, now=self.now)


class MorningPlanReplanningView(ApiView):
    action = Action.PLAN_MORNING
    rates = {"POST": "plans"}

    @extend_schema(
        summary="Plan dezelfde dag opnieuw, dicht bij dit plan; er wordt nog niemand gevraagd",
        request=ReplanningBody,
        responses={202: MorningPlanSerializer},
    )
    def post(self, _request: Request, plan_id: int) -> Response:
        plan = ask_to_plan_again(
            actor=self.actor,
            plan_id=plan_id,
            most_changes=self.body(ReplanningBody).get("most_changes"),
            now=self.now,
        )
        return answer_plan(plan, now=self.now, status=status.HTTP_202_ACCEPTED)


class PlanWishQuery(PageQuery):
    date = serializers.DateField(required=False, help_text="Zonder dit: alle dagen.")


class PlanWishListView(ApiView):
    action = Action.PLAN_MORNING

    @extend_schema(
        summary="Wie vastgezet of uitgesloten is",
        parameters=[PlanWishQuery],
        responses=page_of(PlanWishSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(PlanWishQuery)
        rows = wishes_visible_to(self.actor).select_related("request__location", "substitute")
        if "date" in query:
            rows = rows.filter(request__periods__date=query["date"]).distinct()
        return answer_page(view=self, rows=rows, serializer=PlanWishSerializer, query=query)

    @extend_schema(
        summary="Zet iemand vast of sluit iemand uit voor de volgende plannen van die dag",
        request=WishBody,
        responses={201: PlanWishSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(WishBody)
        wish = set_wish(
            actor=self.actor,
            request_id=body["request"],
            substitute_id=body["substitute"],
            kind=WishKind(body["kind"]),
            reason=body["reason"],
            now=self.now,
        )
        return answer_wish(wish, status=status.HTTP_201_CREATED)


class PlanWishLiftingView(ApiView):
    action = Action.PLAN_MORNING

    @extend_schema(summary="Haal een wens weg", request=None, responses=PlanWishSerializer)
    def post(self, _request: Request, wish_id: int) -> Response:
        return answer_wish(lift_wish(actor=self.actor, wish_id=wish_id, now=self.now))


class PlanHistoryQuery(PageQuery):
    date = serializers.DateField()
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's planner is.")


class PlanHistoryView(ApiView):
    action = Action.PLAN_MORNING

    @extend_schema(
        summary="Wat er rond de ochtendplannen van een dag gebeurde, het oudste eerst",
        parameters=[PlanHistoryQuery],
        responses=page_of(PlanDecisionSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(PlanHistoryQuery)
        region = region_to_plan(actor=self.actor, region_id=query.get("region"))
        rows = history_of(region_id=region.pk, day=query["date"])
        return answer_page(view=self, rows=rows, serializer=PlanDecisionSerializer, query=query)


def answer_plan(plan: MorningPlan, *, now: datetime, status: int = status.HTTP_200_OK) -> Response:
    """Answer a plan that the caller may see, whole, with what happened since."""
    row = for_screen(MorningPlan.objects.filter(pk=plan.pk)).get()
    setattr(row, "news", news_of(row, now=now))  # noqa: B010  reason: counted, unknown to the model
    return Response(MorningPlanSerializer(row).data, status=status)


def answer_wish(wish: PlanWish, *, status: int = status.HTTP_200_OK) -> Response:
    """Answer a wish that the caller may see."""
    rows = PlanWish.objects.select_related("request__location", "substitute")
    return Response(PlanWishSerializer(rows.get(pk=wish.pk)).data, status=status)
