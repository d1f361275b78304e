"""The words of the notices to who got a role; those about roles that end stand in `leaving_notices`."""

from notices.registry import Rendered, register
from regions.domain.roles_by_hand import ROLE_GIVEN
from regions.enums import Role
from regions.models import Membership


def register_notices() -> None:
    """Make the kind known, at start-up."""
    register(ROLE_GIVEN, role_given)


def role_given(subject_id: int, _recipient_id: int) -> Rendered | None:
    """How to come in; not sent any more when the role ended and was not given again."""
    rows = Membership.objects.select_related("user", "region", "organisation", "location")
    given = rows.filter(pk=subject_id).first()
    if given is None:
        return None
    # One mail a day goes to a person for a role: it may speak of the place they have it at by now.
    running = rows.filter(
        user=given.user_id, role=given.role, region=given.region_id, ended_at__isnull=True
    )
    membership = given if given.ended_at is None else running.order_by("pk").last()
    if membership is None:
        return None
    place = membership.location or membership.organisation or membership.region
    if place is None:
        return None
    role = Role(membership.role).label.lower()
    return Rendered(
        subject="Je kunt inloggen op de Vervangingspool",
        text=(
            f"Je bent toegevoegd als {role} bij {place.name}.",
            f"Een wachtwoord heb je niet nodig. Vul je e-mailadres in: {membership.user.email}.",
            "Vraag daarna een code per mail.",
        ),
        action_label="Naar de Vervangingspool",
        action_url="/inloggen",
        page_url="/",
    )
