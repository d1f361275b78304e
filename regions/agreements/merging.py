"""What becomes of the agreements of a region that merges: each ends with a reason, and the successor reads them all."""

from datetime import date, datetime

from regions.actors import SYSTEM
from regions.agreements.announcing import announce_agreement
from regions.agreements.models import ResultAgreement
from regions.agreements.recording import move_agreement
from regions.errors import RunningWork
from regions.hindrances import Room
from regions.models import Region


def nothing_runs(_region_id: int, _now: datetime) -> list[RunningWork]:
    """An agreement stands in nobody's way: it is ended, not lost."""
    return []


def end_agreements(old: Region, new: Region, on_date: date, now: datetime) -> None:
    """End what the region still promised: its figures were about schools that belong to another region now.

    Nothing goes along by itself: with other schools the same target is another promise, and that is for the table of
    the successor. It ends on the day of the merger, also when that is decided later. Reports over what is past go on, by the people of the successor. One that had not begun ends
    on its first day. Locks the agreements, in the order of their ids, and announces each.
    """
    running = ResultAgreement.objects.select_for_update(of=("self",)).filter(
        region=old, ended_date__isnull=True, until_date__gt=on_date
    )
    for agreement in running.order_by("pk"):
        last = max(on_date, agreement.from_date)
        reason = f"{old.name} ging op in {new.name}."
        facts = {"date": last.isoformat(), "successor": new.pk}
        move_agreement(agreement, actor=SYSTEM, move="end", now=now, reason=reason, facts=facts)
        agreement.ended_date, agreement.ended_reason = last, reason
        agreement.save(update_fields=["ended_date", "ended_reason", "version"])
        announce_agreement(agreement)


AGREEMENTS_ROOM = Room(name="agreements", still_runs=nothing_runs, go_along=end_agreements)
