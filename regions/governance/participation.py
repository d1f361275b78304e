"""How a table takes part: per chamber seats filled, turnout, presence, proposals and objections, each with its rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from regions.governance.days import start_of_day
from regions.governance.enums import ParticipationFigure, PresenceState, ProposalStatus, VoteAnswer
from regions.governance.meeting_queries import presences_of
from regions.governance.models import Meeting, Proposal, Vote
from regions.governance.tallies import kept_tallies
from regions.governance.voting.results import VOTED, SeatLine, Standing
from regions.governance.wording import day_in_words
from regions.models import Chamber, Seat, SeatTerm

DECIDED = (ProposalStatus.CARRIED, ProposalStatus.REJECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days that are counted, half-open."""

    from_date: date
    until_date: date

    @property
    def moments(self) -> tuple[datetime, datetime]:
        return start_of_day(self.from_date), start_of_day(self.until_date)

    @property
    def last_day(self) -> date:
        return self.until_date - timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationRow:
    """One thing that was counted: about which seat, whether it counts for the figure, and what it was about."""

    figure: ParticipationFigure
    chamber_id: int
    seat_label: str
    is_hit: bool
    about: str
    detail: str
    proposal_id: int | None = None
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure and nothing but its rows."""

    figure: ParticipationFigure
    rows: tuple[ParticipationRow, ...]

    @property
    def part(self) -> int:
        return sum(row.is_hit for row in self.rows)

    @property
    def whole(self) -> int:
        return len(self.rows)

    @property
    def is_share(self) -> bool:
        """Whether it is a part of a whole, or a number by itself."""
        return self.figure not in (ParticipationFigure.PROPOSALS, ParticipationFigure.OBJECTIONS)

    @property
    def words(self) -> str:
        """The figure with what it counts."""
        label = str(ParticipationFigure(self.figure).label)
        return (
            f"{label}: {self.part} van {self.whole}" if self.is_share else f"{label}: {self.part}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChamberParticipation:
    """The figures of one chamber."""

    chamber: Chamber
    figures: tuple[Figure, ...]


def participation_of(*, region_id: int, period: Period) -> list[ChamberParticipation]:
    """Count a region over some days; a fixed number of queries whatever happened in them."""
    seats = _seats(region_id)
    terms = list(SeatTerm.objects.filter(region=region_id).select_related("holder").order_by("pk"))
    rows = [
        *_seats_filled(seats, terms, period),
        *_turnout(region_id, period),
        *_presence(region_id, period),
        *_proposals(region_id, seats, terms, period),
        *_objections(region_id, period),
    ]
    chambers = Chamber.objects.filter(region=region_id).order_by("position", "pk")
    return [
        ChamberParticipation(
            chamber=chamber,
            figures=tuple(
                Figure(
                    figure=figure,
                    rows=tuple(
                        row for row in rows if row.figure is figure and row.chamber_id == chamber.pk
                    ),
                )
                for figure in ParticipationFigure
            ),
        )
        for chamber in chambers
    ]


def _seats(region_id: int) -> Mapping[int, Seat]:
    found = Seat.objects.filter(region=region_id).order_by("chamber__position", "label", "pk")
    return {seat.pk: seat for seat in found}


def _seats_filled(
    seats: Mapping[int, Seat], terms: Sequence[SeatTerm], period: Period
) -> Iterator[ParticipationRow]:
    day = period.last_day
    held = {term.seat_id: term for term in terms if _runs(term, day)}
    for seat in seats.values():
        if seat.from_date > day or (seat.closed_date is not None and seat.closed_date <= day):
            continue
        term = held.get(seat.pk)
        yield ParticipationRow(
            figure=ParticipationFigure.SEATS_FILLED,
            chamber_id=seat.chamber_id,
            seat_label=seat.label,
            is_hit=term is not None,
            about=f"Op {day_in_words(day)}",
            detail="Vacant" if term is None else term.holder.name,
        )


def _turnout(region_id: int, period: Period) -> Iterator[ParticipationRow]:
    begin, end = period.moments
    decided = Proposal.objects.filter(
        region=region_id, status__in=DECIDED, closed_at__gte=begin, closed_at__lt=end
    )
    proposals = list(decided.select_related("current").order_by("closed_at", "pk"))
    tallies = kept_tallies(proposals)
    for proposal in proposals:
        tally = tallies.get(proposal.pk)
        for line in () if tally is None else tally.lines:
            # Nobody could have spoken for an empty seat.
            if line.standing is not Standing.VACANT:
                yield _turned_out(proposal, line)


def _turned_out(proposal: Proposal, line: SeatLine) -> ParticipationRow:
    is_hit = line.standing in VOTED
    return ParticipationRow(
        figure=ParticipationFigure.TURNOUT,
        chamber_id=line.chamber_id,
        seat_label=line.label,
        is_hit=is_hit,
        about=proposal.text.title,
        detail="Gestemd" if is_hit else "Niet gestemd",
        proposal_id=proposal.pk,
    )


def _presence(region_id: int, period: Period) -> Iterator[ParticipationRow]:
    begin, end = period.moments
    held = Meeting.objects.filter(region=region_id, starts_at__gte=begin, starts_at__lt=end)
    meetings = list(held.order_by("starts_at", "pk"))
    lines = presences_of(meetings)
    for meeting in meetings:
        for line in lines[meeting.pk]:
            if line.row is None:
                continue
            state = PresenceState(line.row.state)
            yield ParticipationRow(
                figure=ParticipationFigure.PRESENCE,
                chamber_id=line.seat.chamber_id,
                seat_label=line.seat.label,
                is_hit=state is PresenceState.PRESENT,
                about=meeting.title,
                detail=str(state.label),
                meeting_id=meeting.pk,
            )


def _proposals(
    region_id: int, seats: Mapping[int, Seat], terms: Sequence[SeatTerm], period: Period
) -> Iterator[ParticipationRow]:
    begin, end = period.moments
    opened = Proposal.objects.filter(region=region_id, opened_at__gte=begin, opened_at__lt=end)
    for proposal in opened.select_related("current", "proposer").order_by("opened_at", "pk"):
        day = timezone.localdate(proposal.opened_at)
        for term in terms:
            if _runs(term, day) and proposal.proposer_id in (term.holder_id, term.deputy_id):
                seat = seats[term.seat_id]
                yield ParticipationRow(
                    figure=ParticipationFigure.PROPOSALS,
                    chamber_id=seat.chamber_id,
                    seat_label=seat.label,
                    is_hit=True,
                    about=proposal.text.title,
                    detail=proposal.proposer.name,
                    proposal_id=proposal.pk,
                )
                break


def _objections(region_id: int, period: Period) -> Iterator[ParticipationRow]:
    begin, end = period.moments
    votes = Vote.objects.filter(
        Q(at__gte=begin, at__lt=end), proposal__region=region_id, answer=VoteAnswer.OBJECT
    )
    for vote in votes.select_related("seat", "version").order_by("pk"):
        yield ParticipationRow(
            figure=ParticipationFigure.OBJECTIONS,
            chamber_id=vote.seat.chamber_id,
            seat_label=vote.seat.label,
            is_hit=True,
            about=vote.version.title,
            detail=vote.reason,
            proposal_id=vote.proposal_id,
        )


def _runs(term: SeatTerm, day: date) -> bool:
    return term.from_date <= day and (term.until_date is None or term.until_date > day)
