"""From rows to counts: who takes part in a voting, where it stands now, and how it ended; a fixed number of queries."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils import timezone
from pydantic import TypeAdapter

from regions.governance.enums import GovernanceSubject, ProposalStatus
from regions.governance.models import GovernanceDecision, Proposal, Vote
from regions.governance.rules import VotingSettings, rules_in_force, voting_settings_of
from regions.governance.voting.counting import count_votes
from regions.governance.voting.facts import (
    Answer,
    CastAs,
    ChamberFacts,
    Form,
    SeatFacts,
    VoteFacts,
)
from regions.governance.voting.results import Tally
from regions.models import Chamber, Seat, SeatTerm
from regions.queries import running_terms

ADAPTER: TypeAdapter[Tally] = TypeAdapter(Tally)
DECIDING = ("carry", "reject", "override")


def tally_of(proposal: Proposal, *, now: datetime) -> Tally | None:
    """Count one proposal; see `tallies_of`."""
    return tallies_of([proposal], now=now).get(proposal.pk)


def tallies_of(proposals: Sequence[Proposal], *, now: datetime) -> dict[int, Tally]:
    """Count what is open, and read back how the rest ended; what never was in voting has no count."""
    opened = [one for one in proposals if one.opened_at is not None]
    going_on = [one for one in opened if one.status == ProposalStatus.OPEN]
    return kept_tallies(opened) | _counted(going_on, now=now)


def tally_as_facts(tally: Tally) -> Any:
    """The count in the form in which the history keeps it."""
    return ADAPTER.dump_python(tally, mode="json")


def kept_tallies(proposals: Sequence[Proposal]) -> dict[int, Tally]:
    """The counts of the moment the voting ended, as the history has them."""
    rows = GovernanceDecision.objects.filter(
        subject=GovernanceSubject.PROPOSAL,
        subject_id__in=[one.pk for one in proposals],
        move__in=DECIDING,
    )
    return {
        row.subject_id: ADAPTER.validate_python(row.facts["tally"])
        for row in rows.order_by("pk")
        if row.facts["tally"] is not None
    }


def seats_taking_part(proposal: Proposal) -> Q:
    """The seats that were there when the voting began, as a condition: later ones do not take part."""
    if proposal.opened_at is None:
        raise AssertionError("nobody takes part before the voting begins")
    day = timezone.localdate(proposal.opened_at)
    there = Q(closed_date__isnull=True) | Q(closed_date__gt=day)
    return Q(chamber__in=proposal.chambers.all(), from_date__lte=day) & there


def _counted(proposals: Sequence[Proposal], *, now: datetime) -> dict[int, Tally]:
    if not proposals:
        return {}
    ids = [one.pk for one in proposals]
    regions = {one.region_id for one in proposals}
    chambers = _chambers_of(ids)
    seats = list(Seat.objects.filter(region__in=regions).order_by("pk"))
    filled = _filled(regions, now=now)
    votes = _votes_of(proposals)
    return {
        proposal.pk: _count(
            proposal,
            chambers=chambers[proposal.pk],
            seats=seats,
            filled=filled,
            votes=votes[proposal.pk],
            settings=settings_for(proposal, now=now),
        )
        for proposal in proposals
    }


def settings_for(proposal: Proposal, *, now: datetime) -> VotingSettings:
    """The rules this proposal is decided by; before it is opened, those of now."""
    rules = proposal.rules or rules_in_force(
        region_id=proposal.region_id, on_date=timezone.localdate(now)
    )
    return voting_settings_of(rules)


def _chambers_of(proposal_ids: Sequence[int]) -> Mapping[int, list[Chamber]]:
    through = Proposal.chambers.through
    found: dict[int, list[Chamber]] = defaultdict(list)
    links = through.objects.filter(proposal__in=proposal_ids).select_related("chamber")
    for link in links.order_by("chamber__position", "chamber_id"):
        found[link.proposal_id].append(link.chamber)
    return found


def _filled(region_ids: set[int], *, now: datetime) -> frozenset[int]:
    terms = running_terms(today=timezone.localdate(now)).filter(region__in=region_ids)
    return frozenset(terms.values_list("seat_id", flat=True))


def _votes_of(proposals: Sequence[Proposal]) -> Mapping[int, list[VoteFacts]]:
    found: dict[int, list[VoteFacts]] = defaultdict(list)
    current = [one.current_id for one in proposals]
    # What was said about an earlier version was about another text.
    for vote in Vote.objects.filter(version__in=current).order_by("pk"):
        found[vote.proposal_id].append(
            VoteFacts(
                number=vote.pk,
                seat_id=vote.seat_id,
                answer=Answer(vote.answer),
                reason=vote.reason,
                cast_as=CastAs(vote.cast_as),
            )
        )
    return found


def _count(
    proposal: Proposal,
    *,
    chambers: Sequence[Chamber],
    seats: Sequence[Seat],
    filled: frozenset[int],
    votes: Sequence[VoteFacts],
    settings: VotingSettings,
) -> Tally:
    asked = {chamber.pk for chamber in chambers}
    day = timezone.localdate(proposal.opened_at)
    return count_votes(
        form=Form(proposal.form),
        chambers=[
            ChamberFacts(id=one.pk, name=one.name, rules=settings.rules_of(one.pk))
            for one in chambers
        ],
        seats=[
            SeatFacts(
                id=seat.pk,
                chamber_id=seat.chamber_id,
                label=seat.label,
                is_filled=seat.pk in filled,
                weight=settings.weight_of(seat.pk),
            )
            for seat in seats
            if seat.chamber_id in asked
            and seat.from_date <= day
            and (seat.closed_date is None or seat.closed_date > day)
        ],
        votes=votes,
    )


def terms_of_voters(proposal: Proposal, *, now: datetime) -> list[SeatTerm]:
    """Who holds the seats that take part, today."""
    seats = Seat.objects.filter(seats_taking_part(proposal))
    terms = running_terms(today=timezone.localdate(now)).filter(seat__in=seats)
    return list(terms.select_related("holder", "deputy", "seat").order_by("seat_id"))
