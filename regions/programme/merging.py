"""What becomes of the plan of a region that merges: drafts are put away, and what runs or is planned ends with a reason."""

from datetime import date, datetime

from regions.actors import SYSTEM
from regions.errors import RunningWork
from regions.hindrances import Room
from regions.models import Region
from regions.programme.announcing import announce_measure, announce_version
from regions.programme.enums import MeasureStatus, VersionStatus
from regions.programme.models import Measure, PlanVersion
from regions.programme.recording import move_subject

LAST_MOVES = {MeasureStatus.PLANNED.value: "withdraw", MeasureStatus.RUNNING.value: "end"}


def nothing_runs(_region_id: int, _now: datetime) -> list[RunningWork]:
    """A version in the round is a proposal in voting, and that stops a merger by itself."""
    return []


def end_the_plan(old: Region, new: Region, _on_date: date, now: datetime) -> None:
    """End what the region did, take back what it was going to do, and put drafts of its plan away.

    An approved plan and the challenges stay to be read. Who goes on with a measure writes it down in the successor.
    Locks the measures and the versions in the order of their ids, and announces each.
    """
    reason = f"{old.name} ging op in {new.name}."
    facts = {"successor": new.pk}
    measures = Measure.objects.filter(region=old, status__in=LAST_MOVES)
    for measure in measures.select_for_update(of=("self",)).order_by("pk"):
        move = LAST_MOVES[measure.status]
        move_subject(measure, actor=SYSTEM, move=move, now=now, reason=reason, facts=facts)
        measure.save(update_fields=["status", "version"])
        announce_measure(measure)
    drafts = PlanVersion.objects.filter(region=old, status=VersionStatus.DRAFT)
    for draft in drafts.select_for_update(of=("self",)).order_by("pk"):
        move_subject(draft, actor=SYSTEM, move="discard", now=now, reason=reason, facts=facts)
        draft.save(update_fields=["status", "version"])
        announce_version(draft)


PROGRAMME_ROOM = Room(name="programme", still_runs=nothing_runs, go_along=end_the_plan)
