"""What the programme asks of who writes it: measures to evaluate or to end, and a draft with a deadline."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from django.utils import timezone

from regions.actors import Actor
from regions.governance.days import end_of_day, start_of_day
from regions.programme.domain.jobs import DEADLINE_LEADS, MEASURE_LEAD
from regions.programme.enums import VersionStatus
from regions.programme.models import Measure
from regions.programme.queries import (
    MEASURES_THAT_GO_ON,
    MEASURES_TO_EVALUATE,
    drafts_due,
    measures_due,
)
from regions.roles import Action
from regions.waiting import WaitingItem, WaitingSource

EVALUATION: Final = "measure_evaluation"
ENDING: Final = "measure_end"
DEADLINE: Final = "plan_deadline"
LABELS: Final = {
    EVALUATION: "Maatregel evalueren",
    ENDING: "Maatregel loopt af",
    DEADLINE: "Plan afmaken",
}


def find_waiting(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    """What waits for this person in the regions whose plan they write."""
    regions = actor.regions_for(Action.EDIT_PROGRAMME)
    if not regions:
        return
    today = timezone.localdate(now)
    for measure in measures_due(by=today + MEASURE_LEAD).filter(region__in=regions):
        yield from _of_measure(measure, by=end_of_day(today + MEASURE_LEAD))
    for version in drafts_due(by=today + max(DEADLINE_LEADS)).filter(region__in=regions):
        if version.deadline_date is None or version.status != VersionStatus.DRAFT:
            raise AssertionError("only a draft with a deadline is due")
        yield WaitingItem(
            kind=DEADLINE,
            id=version.pk,
            title=version.title,
            why="Het plan is nog een concept. Breng het op tijd in de goedkeuringsronde.",
            region_id=version.region_id,
            url=f"/plan/versies/{version.pk}",
            due_at=end_of_day(version.deadline_date),
        )


WAITING: Final = WaitingSource(name="programme", labels=LABELS, find=find_waiting)


def _of_measure(measure: Measure, *, by: datetime) -> Iterator[WaitingItem]:
    for kind, day, states, why in (
        (
            EVALUATION,
            measure.evaluation_date,
            MEASURES_TO_EVALUATE,
            "Schrijf op of deze maatregel werkt, en waarom.",
        ),
        (
            ENDING,
            measure.end_date,
            MEASURES_THAT_GO_ON,
            "Stop deze maatregel, of kies een nieuwe einddatum.",
        ),
    ):
        if day is not None and measure.status in states and start_of_day(day) < by:
            yield WaitingItem(
                kind=kind,
                id=measure.pk,
                title=measure.title,
                why=why,
                region_id=measure.region_id,
                url=f"/plan/maatregelen/{measure.pk}",
                due_at=start_of_day(day),
            )
