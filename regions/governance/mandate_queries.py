"""Reading escalations and mandates: what a list shows, in a fixed number of queries."""

from datetime import date

from django.db.models import Prefetch, QuerySet

from regions.governance.models import Escalation, Mandate, MandateUse


def for_escalations(
    rows: QuerySet[Escalation], *, region_id: int | None = None
) -> QuerySet[Escalation]:
    """The newest first, with the mandates that rest on them."""
    if region_id is not None:
        rows = rows.filter(region=region_id)
    mandates = Mandate.objects.order_by("pk")
    return (
        rows.select_related("region", "declared_by")
        .prefetch_related(Prefetch("mandates", queryset=mandates, to_attr="shown_mandates"))
        .order_by("-declared_at", "-pk")
    )


def for_mandates(rows: QuerySet[Mandate], *, region_id: int | None = None) -> QuerySet[Mandate]:
    """The newest first, with every use."""
    if region_id is not None:
        rows = rows.filter(region=region_id)
    uses = MandateUse.objects.select_related("mandate", "used_by").order_by("pk")
    return (
        rows.select_related("region", "holder")
        .prefetch_related(Prefetch("uses", queryset=uses, to_attr="shown_uses"))
        .order_by("-given_at", "-pk")
    )


def is_running(mandate: Mandate, *, today: date) -> bool:
    """Whether a mandate may be used on this day."""
    return mandate.ended_at is None and mandate.from_date <= today < mandate.until_date
