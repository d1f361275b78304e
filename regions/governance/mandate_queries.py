"""Reading escalations and mandates: what a list shows, in a fixed number of queries."""

from datetime import date, datetime
from typing import Final

from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from regions.governance.models import Escalation, Mandate, MandateUse
from regions.models import Membership
from regions.roles import ROLE_ACTIONS, Action

_KEEPERS: Final = [
    role for role, actions in ROLE_ACTIONS.items() if Action.KEEP_MANDATES in actions
]


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
        rows.select_related("region", "holder", "given_by")
        .prefetch_related(Prefetch("uses", queryset=uses, to_attr="shown_uses"))
        .order_by("-given_at", "-pk")
    )


def is_running(mandate: Mandate, *, today: date) -> bool:
    """Whether a mandate may be used on this day."""
    return mandate.ended_at is None and mandate.from_date <= today < mandate.until_date


def has_another_keeper(region_id: int, *, besides: int, now: datetime) -> bool:
    """Whether somebody else may write down a mandate in this region now."""
    runs = Q(ended_at__isnull=True) | Q(ended_at__gt=now)
    keepers = Membership.objects.filter(
        runs, region=region_id, role__in=_KEEPERS, user__is_active=True
    )
    return keepers.filter(from_date__lte=timezone.localdate(now)).exclude(user=besides).exists()
