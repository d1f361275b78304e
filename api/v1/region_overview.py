"""All regions beside each other, for who reads across them: how each stands, and what asks for a look first."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer
from api.v1.region_coverage import CoverageNumbersSerializer
from api.v1.region_shapes import RegionSerializer
from api.views import ApiView
from regions.access import require
from regions.actors import Actor
from regions.agreements.access import agreements_visible_to
from regions.agreements.enums import AgreementStatus
from regions.agreements.queries import for_rows, traces_of
from regions.attention import Attention, AttentionKind, Standing, attention_of
from regions.enums import RegionStatus
from regions.governance.access import proposals_visible_to
from regions.governance.enums import ProposalStatus
from regions.overviews import RegionOverview, overview_of
from regions.roles import Action

KINDS: Final = [(kind.value, kind.value.replace("_", " ")) for kind in AttentionKind]
_GRAVITY: Final = list(AttentionKind)
OFF_TRACK: Final = (AgreementStatus.OFF_TRACK, AgreementStatus.NOT_ACHIEVED)


class AttentionSerializer(ApiSerializer):
    kind = serializers.ChoiceField(choices=KINDS)
    sentence = serializers.CharField()


class AgreementCountSerializer(ApiSerializer):
    status = serializers.ChoiceField(choices=AgreementStatus.choices)
    count = serializers.IntegerField()


class RegionStandingSerializer(RegionSerializer):
    asked_status = serializers.ChoiceField(choices=RegionStatus.choices, allow_blank=True)
    unmet_condition = serializers.CharField()
    coverage = CoverageNumbersSerializer(
        source="standing.coverage", help_text="Van de gemeenten in het gebied."
    )
    agreements = AgreementCountSerializer(source="standing.agreements", many=True)
    open_proposals = serializers.IntegerField(source="standing.open_proposals")
    attention = AttentionSerializer(
        source="standing.attention", many=True, help_text="Het ernstigste eerst."
    )


class DotSerializer(ApiSerializer):
    region = serializers.IntegerField(source="region_id", allow_null=True)
    latitude = serializers.FloatField()
    longitude = serializers.FloatField()
    schools = serializers.IntegerField()


class RegionOverviewSerializer(ApiSerializer):
    date = serializers.DateField()
    coverage = CoverageNumbersSerializer()
    regions = RegionStandingSerializer(many=True)
    dots = DotSerializer(many=True, help_text="Scholen op een raster van ongeveer vijf kilometer.")


class RegionOverviewView(ApiView):
    action = Action.VIEW_NATION

    @extend_schema(
        summary="Hoe alle regio's ervoor staan, wat opvalt eerst",
        responses=RegionOverviewSerializer,
    )
    def get(self, _request: Request) -> Response:
        require(self.actor, Action.VIEW_NATION)
        today = timezone.localdate(self.now)
        nation = overview_of(today=today)
        agreements = _agreements(self.actor, today=today)
        proposals = _open_proposals(self.actor)
        for row in nation.regions:
            _carry(row, agreements[row.region.pk], open_proposals=proposals[row.region.pk])
        body = {
            "date": today,
            "coverage": nation.coverage,
            "regions": sorted((row.region for row in nation.regions), key=_order),
            "dots": nation.dots,
        }
        return Response(RegionOverviewSerializer(body).data)


def _agreements(actor: Actor, *, today: date) -> Mapping[int, Counter[str]]:
    """How many agreements of each region stand how."""
    found: dict[int, Counter[str]] = defaultdict(Counter)
    for trace in traces_of(list(for_rows(agreements_visible_to(actor))), today=today):
        found[trace.agreement.region_id][trace.judgement.status] += 1
    return found


def _open_proposals(actor: Actor) -> Counter[int]:
    rows = proposals_visible_to(actor).filter(status=ProposalStatus.OPEN)
    return Counter(rows.values_list("region_id", flat=True))


def _carry(row: RegionOverview, agreements: Counter[str], *, open_proposals: int) -> None:
    region: Any = row.region
    region.standing = {
        "coverage": row.coverage,
        "agreements": [
            {"status": status, "count": agreements[status]}
            for status in AgreementStatus.values
            if agreements[status]
        ],
        "open_proposals": open_proposals,
        "attention": _attention(row, agreements),
    }


def _attention(row: RegionOverview, agreements: Counter[str]) -> list[Attention]:
    region = row.region
    return attention_of(
        Standing(
            status=RegionStatus(region.status),
            asked_status=RegionStatus(region.asked_status) if region.asked_status else None,
            unmet_condition=region.unmet_condition,
            has_legal_person=row.has_legal_person,
            vacant_seats=row.vacant_seats,
            off_track=sum(agreements[status] for status in OFF_TRACK),
            at_risk=agreements[AgreementStatus.AT_RISK],
            unmet_thresholds=row.unmet_thresholds,
            coverage=row.coverage,
        )
    )


def _order(region: Any) -> tuple[int, int, str]:
    """The gravest first, then the most reasons, then by name."""
    attention: list[Attention] = region.standing["attention"]
    gravest = min((_GRAVITY.index(one.kind) for one in attention), default=len(_GRAVITY))
    return gravest, -len(attention), region.name
