"""What governance asks of somebody: votes, consents to record, agreements to sign, decisions to look back on, seats to fill."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Q
from django.utils import timezone

from regions.actors import Actor
from regions.governance.days import end_of_day, start_of_day
from regions.governance.enums import ConsentResult, EffectStatus, ProposalStatus, VoteCastAs
from regions.governance.models import Consent, Proposal
from regions.governance.queries import OwnSeat, waiting_votes
from regions.governance.signing import signings_of
from regions.models import Seat
from regions.queries import running_terms
from regions.roles import Action
from regions.waiting import WaitingItem, WaitingSource

VOTE: Final = "vote"
CONSENT: Final = "consent"
SIGNATURE: Final = "signature"
REVIEW: Final = "review"
VACANCY: Final = "vacancy"
LABELS: Final = {
    VOTE: "Stemmen",
    CONSENT: "Instemming vastleggen",
    SIGNATURE: "Tekenen",
    REVIEW: "Terugkijken op een besluit",
    VACANCY: "Lege zetel",
}
REVIEW_AHEAD: Final = timedelta(days=14)
"""How long before its date a review is asked for."""
_FOR: Final = {
    VoteCastAs.HOLDER: "je zetel {}",
    VoteCastAs.DEPUTY: "de zetel {}, als vervanger",
    VoteCastAs.PROXY: "de zetel {}, met een volmacht",
}


def find_waiting(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    """What waits for this person in the regions where they have a role for it."""
    yield from _votes(actor, now)
    yield from _consents(actor)
    yield from _signatures(actor, now)
    yield from _reviews(actor, now)
    yield from _vacancies(actor, now)


WAITING: Final = WaitingSource(name="governance", labels=LABELS, find=find_waiting)


def _votes(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    for proposal, seats in waiting_votes(actor, now=now):
        yield WaitingItem(
            kind=VOTE,
            id=proposal.pk,
            title=proposal.text.title,
            why=f"Er wordt nog op je antwoord gewacht voor {_named(seats)}.",
            region_id=proposal.region_id,
            url=page_of(proposal.pk),
            due_at=proposal.closes_at,
        )


def _named(seats: Sequence[OwnSeat]) -> str:
    return " en ".join(_FOR[seat.cast_as].format(seat.term.seat.label) for seat in seats)


def _consents(actor: Actor) -> Iterator[WaitingItem]:
    regions = actor.regions_for(Action.KEEP_CONSENTS)
    if not regions:
        return
    live = Consent.objects.filter(
        region__in=regions,
        result=ConsentResult.PENDING,
        proposal__status__in=(ProposalStatus.OPEN, ProposalStatus.CARRIED),
    )
    for consent in live.select_related("proposal__current").order_by("pk"):
        proposal = consent.proposal
        day = proposal.text.effect_date
        holds_up = proposal.effect_status in (EffectStatus.PROPOSED, EffectStatus.WAITING)
        yield WaitingItem(
            kind=CONSENT,
            id=consent.pk,
            title=proposal.text.title,
            why=f"Leg vast wat {consent.body_name} zegt over: {consent.subject}.",
            region_id=consent.region_id,
            url=page_of(proposal.pk),
            due_at=start_of_day(day) if day and holds_up else None,
        )


def _signatures(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    mine = actor.boards_for(Action.SIGN_AGREEMENTS)
    if not mine:
        return
    binding = Proposal.objects.filter(
        region__in={region_id for region_id, _board_id in mine},
        status=ProposalStatus.CARRIED,
        is_binding=True,
    )
    agreements = list(binding.select_related("current").order_by("pk"))
    signings = signings_of(agreements, today=timezone.localdate(now))
    for proposal in agreements:
        open_for = [
            line.board.name
            for line in signings[proposal.pk].boards
            if not line.is_signed and (proposal.region_id, line.board.pk) in mine
        ]
        if open_for:
            yield WaitingItem(
                kind=SIGNATURE,
                id=proposal.pk,
                title=proposal.text.title,
                why=f"Deze bindende afspraak is nog niet getekend door {' en '.join(open_for)}.",
                region_id=proposal.region_id,
                url=page_of(proposal.pk),
            )


def _reviews(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    regions = actor.regions_for(Action.STEER_PROPOSALS)
    if not regions:
        return
    decided = Proposal.objects.filter(
        region__in=regions,
        status=ProposalStatus.CARRIED,
        review_date__lte=timezone.localdate(now) + REVIEW_AHEAD,
    )
    for proposal in decided.select_related("current").order_by("pk"):
        if proposal.review_date is None:
            raise AssertionError("a review has a date")
        yield WaitingItem(
            kind=REVIEW,
            id=proposal.pk,
            title=proposal.text.title,
            why="De regio sprak af op dit besluit terug te kijken. Schrijf op hoe het ging.",
            region_id=proposal.region_id,
            url=page_of(proposal.pk),
            due_at=end_of_day(proposal.review_date),
        )


def _vacancies(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    regions = actor.regions_for(Action.KEEP_SEATS)
    if not regions:
        return
    today = timezone.localdate(now)
    there = Q(closed_date__isnull=True) | Q(closed_date__gt=today)
    held = running_terms(today=today).filter(region__in=regions).values("seat")
    empty = Seat.objects.filter(there, region__in=regions).exclude(pk__in=held)
    for seat in empty.select_related("chamber").order_by("pk"):
        needed = " Zonder deze zetel is de regio niet compleet." if seat.is_required else ""
        yield WaitingItem(
            kind=VACANCY,
            id=seat.pk,
            title=seat.label,
            why=f"Deze zetel in de kamer {seat.chamber.name} is leeg.{needed}",
            region_id=seat.region_id,
            url="/zetels",
        )


def page_of(proposal_id: int) -> str:
    """The page of one proposal in the web app."""
    return f"/besluiten/{proposal_id}"
