"""Reading proposals: what a list and a screen show, what waits for somebody, and the history."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from regions.actors import Actor
from regions.governance.access import proposals_visible_to
from regions.governance.enums import (
    GovernanceSubject,
    ProposalForm,
    ProposalStage,
    ProposalStatus,
    VoteCastAs,
)
from regions.governance.models import (
    Consent,
    GovernanceDecision,
    MandateUse,
    Proposal,
    ProposalVersion,
    Proxy,
    Signature,
    Vote,
)
from regions.governance.signing import Signing, signings_of
from regions.governance.tallies import tallies_of
from regions.governance.voting.results import SeatLine, Standing, Tally
from regions.models import Chamber, SeatTerm
from regions.queries import running_terms
from regions.roles import Action

UNDER_WAY: Final = (ProposalStatus.DRAFT, ProposalStatus.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSeat:
    """A seat for which the actor may speak, and where it stands in one proposal."""

    term: SeatTerm
    cast_as: VoteCastAs
    line: SeatLine
    proxy_name: str | None = None
    """Who speaks for the seat as well, by a proxy about this proposal."""

    @property
    def is_waiting(self) -> bool:
        return self.line.standing is Standing.SILENT


def own_terms(actor: Actor, *, today: date) -> list[SeatTerm]:
    """The seats that the actor holds or stands in for today, where a role of theirs may vote."""
    terms = running_terms(today=today).filter(region__in=actor.regions_for(Action.CAST_VOTE))
    mine = terms.filter(Q(holder=actor.user_id) | Q(deputy=actor.user_id))
    return list(mine.select_related("seat__chamber").order_by("seat__chamber__position", "pk"))


def is_voting_on(proposal: Proposal, *, now: datetime) -> bool:
    """Whether votes are taken: until the closing date, and for consent also while an objection keeps it open."""
    if proposal.status != ProposalStatus.OPEN or proposal.closes_at is None:
        return False
    return now < proposal.closes_at or proposal.form == ProposalForm.CONSENT


def own_seats(
    proposals: Sequence[Proposal], *, actor: Actor, tallies: Mapping[int, Tally], now: datetime
) -> dict[int, list[OwnSeat]]:
    """Per proposal in voting the seats for which the actor may speak."""
    today = timezone.localdate(now)
    terms = {term.seat_id: term for term in own_terms(actor, today=today)}
    lent = _lent_terms(proposals, actor=actor, today=today)
    given = _given_proxies(proposals, terms=terms.values())
    return {
        one.pk: [
            OwnSeat(
                term=term,
                cast_as=capacity_of(actor, term),
                line=line,
                proxy_name=given.get((one.pk, term.seat_id)),
            )
            for line in tallies[one.pk].lines
            if (term := terms.get(line.seat_id) or lent.get((one.pk, line.seat_id))) is not None
        ]
        for one in proposals
        if one.pk in tallies and is_voting_on(one, now=now)
    }


def capacity_of(actor: Actor, term: SeatTerm) -> VoteCastAs:
    """In which capacity the actor speaks for this seat."""
    if term.holder_id == actor.user_id:
        return VoteCastAs.HOLDER
    return VoteCastAs.DEPUTY if term.deputy_id == actor.user_id else VoteCastAs.PROXY


def lent_term(proposal: Proposal, *, seat_id: int, actor: Actor, today: date) -> SeatTerm | None:
    """The term of a seat for which the actor has a proxy in this proposal."""
    return _lent_terms([proposal], actor=actor, today=today).get((proposal.pk, seat_id))


def _lent_terms(
    proposals: Sequence[Proposal], *, actor: Actor, today: date
) -> dict[tuple[int, int], SeatTerm]:
    """By proposal and seat. A proxy counts while both hold a seat: who gave it that one, the actor one of the region."""
    if not actor.may(Action.CAST_VOTE):
        return {}
    proxies = list(
        Proxy.objects.filter(
            proposal__in=proposals,
            proposal__region__in=_seats_of(actor, today=today).values("region"),
            given_to=actor.user_id,
            ended_at__isnull=True,
        ).order_by("pk")
    )
    terms = running_terms(today=today).filter(seat__in=[one.seat_id for one in proxies])
    held = {
        (term.seat_id, term.holder_id): term
        for term in terms.select_related("seat__chamber").order_by("pk")
    }
    return {
        (one.proposal_id, one.seat_id): held[one.seat_id, one.given_by_id]
        for one in proxies
        if (one.seat_id, one.given_by_id) in held
    }


def _seats_of(actor: Actor, *, today: date) -> QuerySet[SeatTerm]:
    """The seats that the actor holds where they may vote: who left a table speaks for nobody there."""
    terms = running_terms(today=today).filter(holder=actor.user_id)
    return terms.filter(region__in=actor.regions_for(Action.CAST_VOTE)).order_by()


def _given_proxies(
    proposals: Sequence[Proposal], *, terms: Collection[SeatTerm]
) -> dict[tuple[int, int], str]:
    """By proposal and seat the name of who has a proxy for it."""
    if not terms:
        return {}
    rows = Proxy.objects.filter(
        proposal__in=proposals, seat__in=[term.seat_id for term in terms], ended_at__isnull=True
    )
    named = rows.values_list("proposal_id", "seat_id", "given_to__name")
    return {(proposal_id, seat_id): name for proposal_id, seat_id, name in named}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What one person sees of some proposals: the counts, and the seats for which they may speak."""

    actor: Actor
    now: datetime
    tallies: Mapping[int, Tally]
    seats: Mapping[int, Sequence[OwnSeat]]
    signings: Mapping[int, Signing]

    def waits(self, proposal: Proposal) -> bool:
        """Whether the proposal waits for this person."""
        return any(seat.is_waiting for seat in self.seats.get(proposal.pk, ()))

    def follows(self, proposal: Proposal) -> bool:
        """Whether this person sees who said what, and not the outcome alone."""
        actor = self.actor
        return (
            actor.is_nationwide(Action.VIEW_PROPOSALS)
            or proposal.region_id in actor.regions_for(Action.VIEW_PROPOSALS)
            or proposal.proposer_id == actor.user_id
        )


def sight_of(proposals: Sequence[Proposal], *, actor: Actor, now: datetime) -> Sight:
    """Count these proposals and look which seats are the actor's; a fixed number of queries."""
    tallies = tallies_of(proposals, now=now)
    seats = own_seats(proposals, actor=actor, tallies=tallies, now=now)
    signings = signings_of(proposals, today=timezone.localdate(now))
    return Sight(actor=actor, now=now, tallies=tallies, seats=seats, signings=signings)


def waiting_votes(actor: Actor, *, now: datetime) -> list[tuple[Proposal, list[OwnSeat]]]:
    """The proposals in voting for which seats of the actor have not spoken, with those seats."""
    if not actor.may(Action.CAST_VOTE):
        return []
    going_on = proposals_visible_to(actor).filter(
        status=ProposalStatus.OPEN, region__in=actor.regions_for(Action.CAST_VOTE)
    )
    proposals = list(going_on.select_related("current", "rules").order_by("pk"))
    tallies = tallies_of(proposals, now=now)
    mine = own_seats(proposals, actor=actor, tallies=tallies, now=now)
    silent = (
        (one, [seat for seat in mine.get(one.pk, ()) if seat.is_waiting]) for one in proposals
    )
    return [(one, seats) for one, seats in silent if seats]


def waiting_for(actor: Actor, *, now: datetime) -> list[int]:
    """The same proposals, by id."""
    return [proposal.pk for proposal, _seats in waiting_votes(actor, now=now)]


def narrowed(
    proposals: QuerySet[Proposal], *, actor: Actor, stage: str = "", is_mine: bool = False
) -> QuerySet[Proposal]:
    """Narrow a list to what goes on or is over, and to what the actor brought; empty values do not narrow."""
    if is_mine:
        proposals = proposals.filter(proposer=actor.user_id)
    if stage == ProposalStage.GOING_ON:
        return proposals.filter(status__in=UNDER_WAY)
    return proposals.exclude(status__in=UNDER_WAY) if stage else proposals


def for_rows(proposals: QuerySet[Proposal]) -> QuerySet[Proposal]:
    """Load what a row of the list shows: what waits longest for an end first, then the newest."""
    return proposals.select_related("region", "current", "rules", "proposer").order_by(
        "-created_at", "-pk"
    )


def for_screen(proposals: QuerySet[Proposal]) -> QuerySet[Proposal]:
    """Load all that the screen of one proposal shows."""
    versions = ProposalVersion.objects.select_related("made_by").order_by("number")
    votes = Vote.objects.select_related("seat", "version", "cast_by").order_by("pk")
    consents = Consent.objects.order_by("pk")
    uses = MandateUse.objects.select_related("mandate", "used_by").order_by("pk")
    return for_rows(proposals).prefetch_related(
        Prefetch("versions", queryset=versions, to_attr="shown_versions"),
        Prefetch("votes", queryset=votes, to_attr="shown_votes"),
        Prefetch("consents", queryset=consents, to_attr="shown_consents"),
        Prefetch("mandate_uses", queryset=uses, to_attr="shown_mandate_uses"),
        Prefetch(
            "chambers",
            queryset=Chamber.objects.order_by("position", "pk"),
            to_attr="shown_chambers",
        ),
    )


def history_of(proposal: Proposal) -> list[GovernanceDecision]:
    """What happened to a proposal, its consents and its proxies, the oldest first."""
    consents = Consent.objects.filter(proposal=proposal).values("pk")
    proxies = Proxy.objects.filter(proposal=proposal).values("pk")
    signatures = Signature.objects.filter(proposal=proposal).values("pk")
    rows = GovernanceDecision.objects.filter(
        Q(subject=GovernanceSubject.PROPOSAL, subject_id=proposal.pk)
        | Q(subject=GovernanceSubject.CONSENT, subject_id__in=consents)
        | Q(subject=GovernanceSubject.PROXY, subject_id__in=proxies)
        | Q(subject=GovernanceSubject.SIGNATURE, subject_id__in=signatures)
    )
    return list(rows.select_related("actor").order_by("at", "pk"))
