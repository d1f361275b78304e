"""What a region says about itself: its sectors, legal person and colour, and numbers that nobody can count for it."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.domain.open_regions import lock_open_region
from regions.enums import HouseColour, LegalForm, RegionSubject, Sector, SizeMeasure
from regions.errors import PenvoerderNeeded
from regions.hindrances import has_penvoerder
from regions.models import Region, RegionFigure
from regions.recording import record


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionEdit:
    """What changes; None leaves it as it is."""

    sectors: tuple[Sector, ...] | None = None
    legal_form: LegalForm | None = None
    house_colour: HouseColour | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedFigure:
    """A number with the day it was counted and where it comes from."""

    measure: SizeMeasure
    count: int
    counted_date: date
    source: str


@transaction.atomic
def edit_region(*, actor: Actor, region_id: int, edit: RegionEdit, now: datetime) -> Region:
    """Change the sectors, the legal form or the house colour.

    Refuses (`PenvoerderNeeded`) to go without a central service while nobody is penvoerder. Locks the region.
    Announces it.
    """
    region = lock_open_region(actor, region_id)
    facts: dict[str, object] = {}
    if edit.sectors is not None:
        wanted = [sector.value for sector in Sector if sector in edit.sectors]
        if wanted != region.sectors:
            facts["sectors"] = wanted
            region.sectors = wanted
    if edit.legal_form is not None and edit.legal_form != region.legal_form:
        today = timezone.localdate(now)
        if edit.legal_form == LegalForm.LEAD_BOARD and not has_penvoerder(region, today=today):
            raise PenvoerderNeeded
        facts["legal_form"] = edit.legal_form.value
        region.legal_form = edit.legal_form
    if edit.house_colour is not None and edit.house_colour != region.house_colour:
        facts["house_colour"] = edit.house_colour.value
        region.house_colour = edit.house_colour
    if facts:
        record(region, actor=actor, subject=RegionSubject.FACTS, move="edit", now=now, facts=facts)
    return region


@transaction.atomic
def state_figure(
    *, actor: Actor, region_id: int, figure: StatedFigure, now: datetime
) -> RegionFigure:
    """Write down a number; the one before it stays. Locks the region. Announces it.

    The database refuses a measure that the platform counts itself.
    """
    region = lock_open_region(actor, region_id)
    made = RegionFigure.objects.create(
        region=region,
        measure=figure.measure,
        count=figure.count,
        counted_date=figure.counted_date,
        source=figure.source,
        at=now,
    )
    record(
        region,
        actor=actor,
        subject=RegionSubject.FIGURE,
        move="state",
        on_date=figure.counted_date,
        now=now,
        reason=figure.source,
        facts={"measure": figure.measure.value, "count": figure.count},
    )
    return made
