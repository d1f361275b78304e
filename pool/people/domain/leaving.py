"""What follows for the pool when somebody loses the role of substitute."""

from collections.abc import Sequence

from pool.people.changes import facts_changed
from pool.people.models import Substitute
from regions.enums import Role
from regions.models import Membership


def follow_ended_roles(memberships: Sequence[Membership]) -> None:
    """Let who asked these people look again; inside the transaction that ends the roles."""
    left = [held for held in memberships if held.role == Role.SUBSTITUTE]
    regions = {held.region_id for held in left}
    users = {held.user_id for held in left}
    rows = Substitute.objects.filter(user__in=users, region__in=regions)
    facts_changed(rows.values_list("pk", flat=True))
