"""My own rules of acceptance: what I always say yes to, without a tap."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import (
    ApiSerializer,
    ClockField,
    IdField,
    LocationRefSerializer,
    MomentField,
)
from api.views import ApiView
from pool.requests.access import acceptance_rules_visible_to
from pool.requests.domain.acceptance_rules import (
    RuleDraft,
    end_rule,
    make_rule,
    pause_rule,
    resume_rule,
)
from pool.requests.models import AcceptanceRule
from pool.requests.queries import for_rules
from regions.roles import Action

MOST_SCHOOLS = 50


class RuleTermsSerializer(ApiSerializer):
    until_days_before = serializers.IntegerField(
        min_value=0,
        max_value=14,
        help_text="Hoeveel dagen voor de eerste dag de regel stopt; 0 is de dag zelf.",
    )
    until_time = ClockField()
    whole_days_only = serializers.BooleanField()


class AcceptanceRuleSerializer(RuleTermsSerializer):
    """A rule as its person sees it; nobody else does."""

    id = serializers.IntegerField()
    schools = LocationRefSerializer(many=True, source="shown_locations")
    paused = serializers.BooleanField(source="is_paused")
    active_since = MomentField()


class AcceptanceRuleBody(RuleTermsSerializer):
    schools = serializers.ListField(child=IdField(), min_length=1, max_length=MOST_SCHOOLS)


class AcceptanceRuleListView(ApiView):
    action = Action.EDIT_OWN_PREFERENCES

    @extend_schema(
        summary="Mijn eigen regels: wat ik altijd aanneem",
        parameters=[PageQuery],
        responses=page_of(AcceptanceRuleSerializer),
    )
    def get(self, _request: Request) -> Response:
        return _own_rules(self)

    @extend_schema(
        summary="Een eigen regel maken",
        request=AcceptanceRuleBody,
        responses={201: AcceptanceRuleSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(AcceptanceRuleBody)
        made = make_rule(
            actor=self.actor,
            draft=RuleDraft(
                location_ids=body["schools"],
                until_days_before=body["until_days_before"],
                until_time=body["until_time"],
                whole_days_only=body["whole_days_only"],
            ),
            now=self.now,
        )
        return _answer(made, status=201)


class AcceptanceRulePauseView(ApiView):
    action = Action.EDIT_OWN_PREFERENCES

    @extend_schema(
        summary="Een eigen regel even stilzetten",
        request=None,
        responses=AcceptanceRuleSerializer,
    )
    def post(self, _request: Request, rule_id: int) -> Response:
        return _answer(pause_rule(actor=self.actor, rule_id=rule_id))


class AcceptanceRuleResumptionView(ApiView):
    action = Action.EDIT_OWN_PREFERENCES

    @extend_schema(
        summary="Een eigen regel weer laten gelden, voor nieuwe vragen",
        request=None,
        responses=AcceptanceRuleSerializer,
    )
    def post(self, _request: Request, rule_id: int) -> Response:
        return _answer(resume_rule(actor=self.actor, rule_id=rule_id, now=self.now))


class AcceptanceRuleEndingView(ApiView):
    action = Action.EDIT_OWN_PREFERENCES

    @extend_schema(
        summary="Een eigen regel weghalen; wat afgesproken is, blijft afgesproken",
        request=None,
        parameters=[PageQuery],
        responses=page_of(AcceptanceRuleSerializer),
    )
    def post(self, _request: Request, rule_id: int) -> Response:
        end_rule(actor=self.actor, rule_id=rule_id)
        return _own_rules(self)


def _own_rules(view: ApiView) -> Response:
    return answer_page(
        view=view,
        rows=for_rules(acceptance_rules_visible_to(view.actor)),
        serializer=AcceptanceRuleSerializer,
        query=view.query(PageQuery),
    )


def _answer(rule: AcceptanceRule, *, status: int = 200) -> Response:
    shown = for_rules(AcceptanceRule.objects.filter(pk=rule.pk)).get()
    return Response(AcceptanceRuleSerializer(shown).data, status=status)
