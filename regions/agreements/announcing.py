"""Tells who follows an agreement that something about it changed."""

from live.events import AgreementChanged, Audience
from live.publish import publish
from regions.agreements.models import ResultAgreement


def announce_agreement(agreement: ResultAgreement) -> None:
    """Publish a hint to the table of the region and to who reads across regions; within the caller's transaction."""
    publish(
        AgreementChanged(
            id=agreement.pk,
            version=agreement.version,
            audience=Audience(
                regions=(agreement.region_id,), councils=(agreement.region_id,), is_national=True
            ),
        )
    )
