"""Reading meetings: what a list shows, with the last word on who was there, in a fixed number of queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from regions.governance.models import Meeting, Presence, Proposal
from regions.models import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatPresence:
    """One seat at one meeting; without a row nothing was written down."""

    seat: Seat
    row: Presence | None


def for_meetings(rows: QuerySet[Meeting], *, region_id: int | None = None) -> QuerySet[Meeting]:
    """The newest first, with the agenda."""
    if region_id is not None:
        rows = rows.filter(region=region_id)
    agenda = Proposal.objects.select_related("current").order_by("opened_at", "pk")
    return (
        rows.select_related("region")
        .prefetch_related(Prefetch("agenda", queryset=agenda, to_attr="shown_agenda"))
        .order_by("-starts_at", "-pk")
    )


def presences_of(meetings: Sequence[Meeting]) -> Mapping[int, list[SeatPresence]]:
    """By meeting every seat that there was on its day, with the last row about it; two queries."""
    regions = {one.region_id for one in meetings}
    seats = Seat.objects.filter(region__in=regions).select_related("chamber")
    ordered = list(seats.order_by("chamber__position", "chamber_id", "label", "pk"))
    rows = Presence.objects.filter(meeting__in=[one.pk for one in meetings]).order_by("pk")
    last = {(row.meeting_id, row.seat_id): row for row in rows}
    return {
        meeting.pk: [
            SeatPresence(seat=seat, row=last.get((meeting.pk, seat.pk)))
            for seat in ordered
            if was_there(seat, meeting)
        ]
        for meeting in meetings
    }


def was_there(seat: Seat, meeting: Meeting) -> bool:
    """Whether a seat existed on the day of a meeting of its region."""
    day = timezone.localdate(meeting.starts_at)
    is_open = seat.closed_date is None or seat.closed_date > day
    return seat.region_id == meeting.region_id and seat.from_date <= day and is_open
