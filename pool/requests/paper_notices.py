"""The words to somebody whose qualification ends: what, when, what it means, and what to do."""

from datetime import datetime
from typing import Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override

from notices.reaching import MUTED, Manners
from notices.registry import LockScreen, Rendered, register
from pool.people.models import Qualification
from pool.people.papers import qualification_label
from pool.requests.domain.papers_reminding import PAPER_ENDS, days_told, warning_days_of

ENDS: Final = LockScreen(title="Een papier loopt af", body="Open de app om te lezen welk.")


def register_paper_notices() -> None:
    """Make the kind known, at start-up."""
    register(PAPER_ENDS, paper_ends, lock_screen=ENDS, manners=manners_of_paper)


def manners_of_paper(qualification_id: int, recipient_id: int, now: datetime) -> Manners:
    """Not at night; not any more when it was extended, is gone or is over already."""
    row = _held_by(recipient_id, qualification_id)
    if row is None or row.until_date is None:
        return MUTED
    today = timezone.localdate(now)
    warning_days = warning_days_of(row.substitute.region_id, today)
    ends_soon = days_told(row.until_date, warning_days=warning_days, today=today) is not None
    return Manners() if ends_soon else MUTED


def paper_ends(qualification_id: int, recipient_id: int) -> Rendered | None:
    """To the substitute; nothing when it is gone or has no end any more."""
    row = _held_by(recipient_id, qualification_id)
    if row is None or row.until_date is None:
        return None
    with override("nl"):
        day = date_format(row.until_date, "j F Y")
    return Rendered(
        subject=ENDS.title,
        text=(
            f"Je bevoegdheid “{qualification_label(row)}” loopt af op {day}.",
            "Vanaf die dag vragen we je niet meer voor werk waar je die voor nodig hebt.",
            "Heb je een nieuwe? Laat die zien aan je werkgever of aan de mensen van de pool. Zij zetten de nieuwe datum erin.",
        ),
        action_label="Naar de Vervangingspool",
        action_url="/inloggen",
        page_url="/mijn-account/papieren",
    )


def _held_by(user_id: int, qualification_id: int) -> Qualification | None:
    rows = Qualification.objects.select_related("substitute")
    return rows.filter(pk=qualification_id, substitute__user=user_id).first()
