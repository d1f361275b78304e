"""A table with three chambers, and proposals made by the real functions."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from accounts.models import User
from regions.actors import Actor, actor_of
from regions.enums import ChamberKind, Role, SeatGroup
from regions.governance.domain.drafts import Draft, DraftText
from regions.governance.domain.proposing import draft_proposal, open_proposal
from regions.governance.domain.voting import Ballot, cast_vote
from regions.governance.enums import ProposalForm, VoteAnswer
from regions.governance.models import Proposal, Vote
from regions.models import Seat
from tests.factories.cast import Place
from tests.factories.clock import NOW
from tests.factories.regions import make_membership, make_user
from tests.factories.seats import make_seat

WHY = "Kleine besturen komen nu te kort."


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Four seats in three chambers of one region; one seat of the profession has a deputy."""

    place: Place
    bridge: Seat
    college: Seat
    teacher: Seat
    leader: Seat
    deputy: User
    school_head: User

    @property
    def coordinator(self) -> Actor:
        return actor_of(self.place.coordinator, NOW)

    @property
    def planner(self) -> Actor:
        return actor_of(self.place.planner, NOW)

    @property
    def voters(self) -> list[tuple[Seat, User]]:
        """Every seat with its holder."""
        people = self.place.people
        return [
            (self.bridge, people[Role.BOARD_HR]),
            (self.college, people[Role.INSTITUTE]),
            (self.teacher, people[Role.SEAT_HOLDER]),
            (self.leader, self.school_head),
        ]


def make_table(place: Place) -> Table:
    """Hanneke for De Brug, Ina for the pabo, Zeynep for the teachers with Daan as deputy, Saar for school leaders."""
    deputy, head = make_user("Daan Deputy"), make_user("Saar School")
    for user in (deputy, head):
        make_membership(user=user, role=Role.SEAT_HOLDER, region=place.region)
    region, people = place.region, place.people
    return Table(
        place=place,
        bridge=make_seat(
            region=region,
            kind=ChamberKind.BOARDS,
            label="De Brug",
            organisation=place.board,
            holder=people[Role.BOARD_HR],
        ),
        college=make_seat(
            region=region,
            kind=ChamberKind.INSTITUTES,
            label="Pabo Noord",
            organisation=place.institute,
            holder=people[Role.INSTITUTE],
        ),
        teacher=make_seat(region=region, holder=people[Role.SEAT_HOLDER], deputy=deputy),
        leader=make_seat(
            region=region,
            label="Schoolleider po",
            group=SeatGroup.SCHOOL_LEADERS,
            holder=head,
        ),
        deputy=deputy,
        school_head=head,
    )


def make_text(**given: Any) -> DraftText:
    values: dict[str, Any] = {"title": "Eerlijk delen", "text": WHY}
    return DraftText(**values | given)


def make_draft_proposal(
    table: Table, *, actor: Actor | None = None, now: datetime = NOW, **given: Any
) -> Proposal:
    """A draft of the planner."""
    text = given.pop("text", make_text())
    draft = Draft(text=text, form=given.pop("form", ProposalForm.CONSENT), **given)
    return draft_proposal(
        actor=actor or table.planner, region_id=table.place.region.pk, draft=draft, now=now
    )


def make_open_proposal(table: Table, *, now: datetime = NOW, **given: Any) -> Proposal:
    """A proposal of the planner that everybody is asked about."""
    draft = make_draft_proposal(table, now=now, **given)
    actor = given.get("actor") or table.planner
    return open_proposal(actor=actor, proposal_id=draft.pk, now=now)


def say(
    proposal: Proposal,
    seat: Seat,
    user: User,
    answer: VoteAnswer = VoteAnswer.FOR,
    *,
    reason: str = "",
    version: int | None = None,
    now: datetime = NOW,
) -> Vote:
    """What this person says for this seat about the version that counts."""
    number = version or Proposal.objects.get(pk=proposal.pk).text.number
    return cast_vote(
        actor=actor_of(user, now),
        proposal_id=proposal.pk,
        ballot=Ballot(seat_id=seat.pk, version_number=number, answer=answer, reason=reason),
        now=now,
    )


def say_all(
    table: Table, proposal: Proposal, answer: VoteAnswer = VoteAnswer.FOR, *, now: datetime = NOW
) -> None:
    """Every seat says the same."""
    for seat, user in table.voters:
        say(proposal, seat, user, answer, now=now)
