"""Who hears of a report that does not come, step by step; it changes by a decision of the region only."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField, RefSerializer
from api.views import ApiView
from regions.agreements.access import region_to_read
from regions.agreements.enums import StepRecipient
from regions.agreements.queries import line_of
from regions.roles import Action


class ReportingLineQuery(ApiSerializer):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's meekijkt.")


class ReportingStepSerializer(ApiSerializer):
    recipient = serializers.ChoiceField(choices=StepRecipient.choices)
    days = serializers.IntegerField(help_text="Zoveel dagen nadat de rapportage kon komen.")


class ReportingLineSerializer(ApiSerializer):
    region = RefSerializer()
    is_own = serializers.BooleanField(help_text="Onwaar: de landelijke lijn, tot de regio besluit.")
    decision_id = serializers.IntegerField(
        allow_null=True, help_text="Het laatste besluit over de lijn."
    )
    steps = ReportingStepSerializer(many=True)


class ReportingLineView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="Wie het hoort als een rapportage niet komt",
        parameters=[ReportingLineQuery],
        responses=ReportingLineSerializer,
    )
    def get(self, _request: Request) -> Response:
        wanted = self.query(ReportingLineQuery).get("region")
        region = region_to_read(actor=self.actor, region_id=wanted)
        steps = line_of(region.pk)
        decisions = [one.proposal_id for one in steps if one.proposal_id is not None]
        body = {
            "region": region,
            "is_own": any(one.region_id is not None for one in steps),
            "decision_id": max(decisions, default=None),
            "steps": steps,
        }
        return Response(ReportingLineSerializer(body).data)
