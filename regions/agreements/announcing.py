"""Tells who follows an agreement that something about it changed."""

from django.db.models import Q

from live.events import AgreementChanged, Audience
from live.publish import publish
from regions.agreements.models import ResultAgreement
from regions.models import Region


def announce_agreement(agreement: ResultAgreement) -> None:
    """Publish a hint to the table of the region and to who reads across regions; within the caller's transaction.

    Of a region that merged the tables hear it of the regions in which it went up: they read its agreements.
    """
    of_region = agreement.region_id
    reach = Q(pk=of_region) | Q(predecessors=of_region) | Q(predecessors__predecessors=of_region)
    tables = tuple(Region.objects.filter(reach).order_by("pk").values_list("pk", flat=True))
    publish(
        AgreementChanged(
            id=agreement.pk,
            version=agreement.version,
            audience=Audience(regions=tables, councils=tables, is_national=True),
        )
    )
