"""The words of the notices to people whose role or region ended: what ended, when, and what they can still read."""

from datetime import date
from typing import Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override

from notices.registry import LockScreen, Rendered, register
from regions.domain.role_endings import REGION_ENDED, REGION_MERGED, ROLE_ENDED
from regions.enums import RegionStatus, RegionSubject, Role
from regions.models import Membership, Region, RegionEvent
from regions.roles import ROLE_ACTIONS, Action

_OPEN_THE_APP: Final = "Open de app om te lezen wat er veranderd is."
_ACCESS: Final = LockScreen(title="Je toegang is veranderd", body=_OPEN_THE_APP)
_REGION: Final = LockScreen(title="Er is iets veranderd met je regio", body=_OPEN_THE_APP)
_READABLE: Final = (
    (Action.VIEW_OUTCOMES, "de besluiten"),
    (Action.VIEW_AGREEMENTS, "de afspraken"),
    (Action.VIEW_PROGRAMME, "het plan"),
    (Action.VIEW_SETTLEMENT, "de verrekening"),
)


def register_leaving_notices() -> None:
    """Make the kinds known, at start-up."""
    register(ROLE_ENDED, role_ended, lock_screen=_ACCESS)
    register(REGION_MERGED, region_merged, lock_screen=_REGION)
    register(REGION_ENDED, region_ended, lock_screen=_REGION)


def role_ended(subject_id: int, _recipient_id: int) -> Rendered | None:
    """Which role ended, and which others go on; nothing when the same role was given back meanwhile."""
    rows = Membership.objects.select_related("region", "organisation", "location")
    held = rows.filter(pk=subject_id).first()
    if held is None or held.ended_at is None:
        return None
    going_on = list(rows.filter(user=held.user_id, ended_at__isnull=True).order_by("pk"))
    if any(_place_of(one) == _place_of(held) for one in going_on):
        return None
    day = _in_words(timezone.localdate(held.ended_at))
    return _rendered(
        subject=_ACCESS.title,
        text=(
            f"Je rol is gestopt op {day}: {_named(held)}.",
            _what_goes_on(going_on),
            "Klopt dit niet? Vraag het aan de mensen van je regio.",
        ),
    )


def region_merged(subject_id: int, recipient_id: int) -> Rendered | None:
    """Where a region went, that the roles went along, and what is still to be read of it."""
    region = Region.objects.select_related("merged_into").filter(pk=subject_id).first()
    if region is None or region.merged_into is None:
        return None
    successor = region.merged_into
    return _rendered(
        subject="Je regio ging op in een andere regio",
        text=(
            f"{region.name} ging op {_day_of(region)} op in {successor.name}.",
            f"Je rol is daar gestopt en loopt door in {successor.name}. Je hoeft niets te doen.",
            _what_stays(region, recipient_id),
        ),
    )


def region_ended(subject_id: int, recipient_id: int) -> Rendered | None:
    """That a region stopped, and what is still to be read of it."""
    region = Region.objects.filter(pk=subject_id, status=RegionStatus.ENDED).first()
    if region is None:
        return None
    return _rendered(
        subject="Je regio is gestopt",
        text=(
            f"{region.name} is gestopt op {_day_of(region)}.",
            "Met je rol in deze regio kun je alleen nog lezen.",
            _what_stays(region, recipient_id),
        ),
    )


def _what_goes_on(going_on: list[Membership]) -> str:
    if not going_on:
        return "Je hebt nu geen andere rol. Je kunt in de Vervangingspool niets meer lezen."
    return f"Dit blijft, met alles wat je daarmee kunt lezen: {', '.join(map(_named, going_on))}."


def _what_stays(region: Region, recipient_id: int) -> str:
    roles = Membership.objects.filter(user=recipient_id, region=region).values_list(
        "role", flat=True
    )
    may = frozenset[Action]().union(*(ROLE_ACTIONS[Role(role)] for role in roles))
    words = [words for action, words in _READABLE if action in may]
    if not words:
        return "Je kunt nog lezen welke regio dit was en wie er meedeed."
    said = " en ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
    return f"Dit kun je nog lezen, maar niet meer veranderen: {said} van {region.name}."


def _place_of(held: Membership) -> tuple[str, int | None, int | None, int | None]:
    return held.role, held.region_id, held.organisation_id, held.location_id


def _named(held: Membership) -> str:
    place = held.location or held.organisation or held.region
    role = Role(held.role).label.lower()
    return role if place is None else f"{role} bij {place.name}"


def _day_of(region: Region) -> str:
    moves = RegionEvent.objects.filter(region=region, subject=RegionSubject.STATUS)
    return _in_words(moves.filter(to_state=region.status).latest("pk").on_date)


def _in_words(day: date) -> str:
    with override("nl"):
        return date_format(day, "j F Y")


def _rendered(*, subject: str, text: tuple[str, ...]) -> Rendered:
    return Rendered(
        subject=subject,
        text=text,
        action_label="Naar de Vervangingspool",
        action_url="/inloggen",
        page_url="/",
    )
