"""Escalation of a region, and the mandates to decide in place of its table."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, MomentField, RefSerializer
from api.v1.signing_shapes import MandateUseSerializer
from api.views import ApiView
from regions.access import get_region
from regions.governance.access import escalations_visible_to, mandates_visible_to
from regions.governance.domain.escalating import declare_escalation, end_escalation
from regions.governance.domain.mandating import NewMandate, end_mandate, give_mandate
from regions.governance.mandate_queries import for_escalations, for_mandates, is_running
from regions.governance.models import Escalation, Mandate
from regions.governance.rules import rules_in_force, voting_settings_of
from regions.roles import Action


class RegionalQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")


class LevelQuery(ApiSerializer):
    region = IdField()


class EscalationLevelSerializer(ApiSerializer):
    code = serializers.CharField()
    name = serializers.CharField()
    criteria = serializers.ListField(child=serializers.CharField())
    appoints = serializers.BooleanField(help_text="Of er iemand met doorzettingsmacht kan komen.")


class EscalationLevelsSerializer(ApiSerializer):
    results = EscalationLevelSerializer(many=True)


class EscalationBody(ApiSerializer):
    region = IdField()
    level = serializers.CharField(max_length=20)
    reason = serializers.CharField(max_length=2000)


class EndingBody(ApiSerializer):
    reason = serializers.CharField(max_length=400)


class EscalationSerializer(ApiSerializer):
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    region = RefSerializer()
    level = serializers.CharField()
    level_name = serializers.CharField()
    criteria = serializers.ListField(
        child=serializers.CharField(), help_text="Zoals ze waren toen dit werd uitgeroepen."
    )
    appoints = serializers.BooleanField()
    reason = serializers.CharField()
    declared_by_name = serializers.CharField(source="declared_by.name")
    declared_at = MomentField()
    ended_at = MomentField(allow_null=True)
    end_reason = serializers.CharField(allow_blank=True)
    mandate_ids = serializers.SerializerMethodField()

    def get_mandate_ids(self, escalation: Escalation) -> list[int]:
        shown = getattr(escalation, "shown_mandates")  # noqa: B009  reason: put there by a prefetch
        return [mandate.pk for mandate in shown]


class MandateBody(ApiSerializer):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's meedoet.")
    holder_email = serializers.EmailField(max_length=254)
    scope = serializers.CharField(max_length=400, help_text="Waarover die persoon mag besluiten.")
    basis = serializers.CharField(max_length=400, help_text="Waarop het rust, in woorden.")
    decision = IdField(required=False, allow_null=True, default=None)
    escalation = IdField(required=False, allow_null=True, default=None)
    from_date = serializers.DateField()
    until_date = serializers.DateField()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["until_date"] <= attrs["from_date"]:
            raise serializers.ValidationError({"untilDate": ["Kies een dag na de eerste."]})
        return attrs


class MandateSerializer(ApiSerializer):
    """`context` holds `today` and `user_id`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    region = RefSerializer()
    holder_name = serializers.CharField(source="holder.name")
    given_by_name = serializers.CharField(source="given_by.name", help_text="Wie het vastlegde.")
    scope = serializers.CharField()
    basis = serializers.CharField()
    decision_id = serializers.IntegerField(source="proposal_id", allow_null=True)
    escalation_id = serializers.IntegerField(allow_null=True)
    from_date = serializers.DateField()
    until_date = serializers.DateField()
    is_running = serializers.SerializerMethodField()
    is_mine = serializers.SerializerMethodField(help_text="Of jij met dit mandaat mag doorzetten.")
    ended_at = MomentField(allow_null=True)
    end_reason = serializers.CharField(allow_blank=True)
    uses = serializers.SerializerMethodField(help_text="Elke keer dat het mandaat gebruikt is.")

    def get_is_running(self, mandate: Mandate) -> bool:
        return is_running(mandate, today=self.context["today"])

    def get_is_mine(self, mandate: Mandate) -> bool:
        return bool(mandate.holder_id == self.context["user_id"])

    @extend_schema_field(MandateUseSerializer(many=True))
    def get_uses(self, mandate: Mandate) -> Any:
        shown = getattr(mandate, "shown_uses")  # noqa: B009  reason: put there by a prefetch
        return MandateUseSerializer(shown, many=True).data


class EscalationLevelListView(ApiView):
    action = Action.VIEW_OUTCOMES

    @extend_schema(
        summary="De niveaus van escalatie van een regio, met hun criteria",
        parameters=[LevelQuery],
        responses=EscalationLevelsSerializer,
    )
    def get(self, _request: Request) -> Response:
        region = get_region(
            actor=self.actor,
            action=Action.VIEW_OUTCOMES,
            region_id=self.query(LevelQuery)["region"],
        )
        rules = rules_in_force(region_id=region.pk, on_date=timezone.localdate(self.now))
        levels = voting_settings_of(rules).escalation_levels
        return Response(EscalationLevelsSerializer({"results": levels}).data)


class EscalationListView(ApiView):
    actions = {"GET": Action.VIEW_OUTCOMES, "POST": Action.DECLARE_ESCALATION}

    @extend_schema(
        summary="Escalaties, de nieuwste eerst",
        parameters=[RegionalQuery],
        responses=page_of(EscalationSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(RegionalQuery)
        rows = for_escalations(escalations_visible_to(self.actor), region_id=query.get("region"))
        return answer_page(view=self, rows=rows, serializer=EscalationSerializer, query=query)

    @extend_schema(
        summary="Een escalatie uitroepen",
        request=EscalationBody,
        responses={201: EscalationSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(EscalationBody)
        made = declare_escalation(
            actor=self.actor,
            region_id=body["region"],
            level=body["level"],
            reason=body["reason"],
            now=self.now,
        )
        return _answer_escalation(made.pk, status=status.HTTP_201_CREATED)


class EscalationEndingView(ApiView):
    action = Action.DECLARE_ESCALATION

    @extend_schema(
        summary="Een escalatie beëindigen, en de mandaten die erop rusten",
        request=EndingBody,
        responses=EscalationSerializer,
    )
    def post(self, _request: Request, escalation_id: int) -> Response:
        reason = self.body(EndingBody)["reason"]
        end_escalation(actor=self.actor, escalation_id=escalation_id, reason=reason, now=self.now)
        return _answer_escalation(escalation_id)


class MandateListView(ApiView):
    actions = {"GET": Action.VIEW_OUTCOMES, "POST": Action.KEEP_MANDATES}

    @extend_schema(
        summary="Doorzettingsmacht: wie heeft of had die, en hoe is die gebruikt",
        parameters=[RegionalQuery],
        responses=page_of(MandateSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(RegionalQuery)
        rows = for_mandates(mandates_visible_to(self.actor), region_id=query.get("region"))
        context = _context(self)
        return answer_page(
            view=self, rows=rows, serializer=MandateSerializer, query=query, context=context
        )

    @extend_schema(
        summary="Iemand doorzettingsmacht geven",
        request=MandateBody,
        responses={201: MandateSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(MandateBody)
        region_id, proposal_id = body.pop("region", None), body.pop("decision")
        new = NewMandate(proposal_id=proposal_id, escalation_id=body.pop("escalation"), **body)
        made = give_mandate(actor=self.actor, region_id=region_id, new=new, now=self.now)
        return _answer_mandate(self, made.pk, status=status.HTTP_201_CREATED)


class MandateEndingView(ApiView):
    action = Action.KEEP_MANDATES

    @extend_schema(
        summary="Een mandaat eerder beëindigen", request=EndingBody, responses=MandateSerializer
    )
    def post(self, _request: Request, mandate_id: int) -> Response:
        reason = self.body(EndingBody)["reason"]
        end_mandate(actor=self.actor, mandate_id=mandate_id, reason=reason, now=self.now)
        return _answer_mandate(self, mandate_id)


def _answer_escalation(escalation_id: int, *, status: int = status.HTTP_200_OK) -> Response:
    row = for_escalations(Escalation.objects.filter(pk=escalation_id)).get()
    return Response(EscalationSerializer(row).data, status=status)


def _answer_mandate(
    view: ApiView, mandate_id: int, *, status: int = status.HTTP_200_OK
) -> Response:
    row = for_mandates(Mandate.objects.filter(pk=mandate_id)).get()
    return Response(MandateSerializer(row, context=_context(view)).data, status=status)


def _context(view: ApiView) -> dict[str, Any]:
    return {"today": timezone.localdate(view.now), "user_id": view.actor.user_id}
