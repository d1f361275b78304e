"""How the room of regions forgets an invaller: the role ends, and who still has another role or a seat leaves that first."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from accounts.forgetting import Forgetting, register_forgetting, register_hinder
from regions.domain.role_endings import end_memberships
from regions.enums import Role
from regions.models import Membership, SeatTerm


def register_own_forgetting() -> None:
    """Tell the registry; called at start-up."""
    register_forgetting(
        Forgetting(
            name="memberships",
            goes="Je rol als invaller stopt.",
            stays="Wie welke rol had, blijft staan. Zonder je naam, zodra die weg is.",
            remove=_end_roles,
        ),
        Forgetting(
            name="seats",
            stays="Een stem hoort bij een zetel en blijft bij het besluit staan. Zonder je naam, zodra die weg is.",
        ),
    )
    register_hinder(find_other_work)


def find_other_work(user_id: int, now: datetime) -> Iterator[str]:
    """Name every other role and every seat that still runs; two queries."""
    running = Membership.objects.filter(user=user_id, ended_at__isnull=True)
    for held in running.exclude(role=Role.SUBSTITUTE).order_by("pk"):
        role = held.get_role_display().lower()
        yield f"Je hebt nog de rol {role}. Vraag je regiocoördinator om die eerst te beëindigen."
    current = SeatTerm.objects.filter(
        Q(holder=user_id) | Q(deputy=user_id),
        Q(until_date__isnull=True) | Q(until_date__gt=timezone.localdate(now)),
    )
    for term in current.select_related("seat").order_by("pk"):
        yield f"Je hebt nog een zetel: {term.seat.label}. Vraag je regiocoördinator om die eerst over te dragen."


def _end_roles(user_id: int, now: datetime) -> None:
    rows = Membership.objects.select_for_update(of=("self",)).filter(
        user=user_id, role=Role.SUBSTITUTE, ended_at__isnull=True
    )
    # No notice: it is what this person just asked, and there is no address any more.
    end_memberships(list(rows.order_by("pk")), now=now)
