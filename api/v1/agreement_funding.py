"""The money behind agreements: tranches of grants, and the agreements that are tied to them."""

from typing import Any

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, RefSerializer
from api.views import ApiView
from regions.agreements.access import tranches_visible_to
from regions.agreements.domain.funding import TrancheDraft, add_tranche, fund_agreement
from regions.agreements.models import FundingTranche
from regions.agreements.models.funding import CENTS, EUROS_DIGITS
from regions.agreements.queries import for_tranche_rows
from regions.roles import Action

MOST_AGREEMENTS = 100


class TrancheQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")


class TrancheBody(ApiSerializer):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's coördinator is.")
    scheme = serializers.CharField(max_length=160, help_text="De naam van de regeling.")
    name = serializers.CharField(max_length=80, help_text="Het deel, zoals 'tweede tranche'.")
    reference = serializers.CharField(
        required=False, allow_blank=True, default="", max_length=80, help_text="Kenmerk."
    )
    amount = serializers.DecimalField(
        max_digits=EUROS_DIGITS, decimal_places=CENTS, min_value=0, help_text="In euro's."
    )
    from_date = serializers.DateField()
    until_date = serializers.DateField(help_text="De dag na de laatste.")
    agreements = serializers.ListField(
        child=IdField(), required=False, default=list, max_length=MOST_AGREEMENTS
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["until_date"] <= attrs["from_date"]:
            raise serializers.ValidationError({"untilDate": ["Kies een dag na de begindatum."]})
        return attrs


class FundedBody(ApiSerializer):
    agreement = IdField()


class FundedAgreementSerializer(ApiSerializer):
    id = serializers.IntegerField(source="agreement_id")
    title = serializers.CharField(source="agreement.title")


class FundingTrancheSerializer(ApiSerializer):
    id = serializers.IntegerField()
    region = RefSerializer()
    scheme = serializers.CharField()
    name = serializers.CharField()
    reference = serializers.CharField(allow_blank=True)
    amount = serializers.FloatField()
    from_date = serializers.DateField()
    until_date = serializers.DateField()
    agreements = serializers.SerializerMethodField()

    @extend_schema_field(FundedAgreementSerializer(many=True))
    def get_agreements(self, tranche: FundingTranche) -> Any:
        return FundedAgreementSerializer(tranche.funded.all(), many=True).data


class TrancheListView(ApiView):
    actions = {"GET": Action.VIEW_AGREEMENTS, "POST": Action.EDIT_AGREEMENTS}

    @extend_schema(
        summary="Het geld achter de afspraken",
        parameters=[TrancheQuery],
        responses=page_of(FundingTrancheSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(TrancheQuery)
        rows = for_tranche_rows(tranches_visible_to(self.actor))
        if "region" in query:
            rows = rows.filter(region=query["region"])
        return answer_page(view=self, rows=rows, serializer=FundingTrancheSerializer, query=query)

    @extend_schema(
        summary="Leg een deel van een subsidie vast",
        request=TrancheBody,
        responses={201: FundingTrancheSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(TrancheBody)
        draft = TrancheDraft(
            region_id=body.pop("region", None), agreement_ids=body.pop("agreements"), **body
        )
        return _answer(add_tranche(actor=self.actor, draft=draft, now=self.now))


class TrancheAgreementView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(
        summary="Koppel een afspraak aan een deel van een subsidie",
        request=FundedBody,
        responses={201: FundingTrancheSerializer},
    )
    def post(self, _request: Request, tranche_id: int) -> Response:
        tranche = fund_agreement(
            actor=self.actor,
            tranche_id=tranche_id,
            agreement_id=self.body(FundedBody)["agreement"],
            now=self.now,
        )
        return _answer(tranche)


def _answer(tranche: FundingTranche) -> Response:
    row = for_tranche_rows(FundingTranche.objects.filter(pk=tranche.pk)).get()
    return Response(FundingTrancheSerializer(row).data, status=status.HTTP_201_CREATED)
