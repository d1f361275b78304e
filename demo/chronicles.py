"""Writing the made-up past as the domain would have: the same moves, the same decision rows, other dates."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any

from demo.episodes import Answer, Asked, Ending, Episode, Round
from demo.past_rows import PastRows
from pool.requests.enums import LapseReason, Outcome, Side
from pool.requests.models import Assignment, Offer, SubstitutionRequest, Wave
from pool.requests.recording import Moving, move
from regions.actors import SYSTEM, Actor

OUTCOMES = {
    Outcome.SPLIT_OVER_GROUPS: 34,
    Outcome.SUPPORT_STAFF: 18,
    Outcome.OWN_TEAM: 14,
    Outcome.SCHOOL_LEADER_TEACHES: 11,
    Outcome.MERGED_WITH_GROUP: 9,
    Outcome.ASSISTANT_OR_STUDENT: 6,
    Outcome.LESSONS_CANCELLED: 4,
    Outcome.SENT_HOME: 3,
    Outcome.ONLINE: 1,
}
_SHARE_THAT_SAYS_WHAT_IT_DID = 0.88
_PATIENCE = timedelta(hours=24)
"""How long after the work the platform waits for the school to say what it did."""

Step = tuple[datetime, Callable[[], None]]


class Chronicler:
    """Turns episodes into rows, one request at a time."""

    def __init__(self, rng: Random, rows: PastRows, *, now: datetime) -> None:
        self._rng = rng
        self._rows = rows
        self._now = now

    def write(self, episode: Episode) -> None:
        """Write one request with all that happened to it until now."""
        request = self._rows.add_request(episode)
        leader = self._rows.ensemble.leaders[episode.work.school.location_code]
        if episode.ending is Ending.SOLVED:
            request.outcome = self.some_outcome()
            facts = {"outcome": request.outcome}
            self._move(
                leader,
                request,
                request,
                "record_solved",
                episode.asked_at,
                is_new=True,
                facts=facts,
            )
            return
        self._move(leader, request, request, "open", episode.asked_at, is_new=True)
        planned_at, planner = episode.asked_at, leader
        for each in episode.rounds:
            self._write_round(episode, request, each, planner, planned_at)
            planned_at, planner = each.withdrawn_at or each.ended_at, SYSTEM
        self._write_ending(episode, request, leader)

    def some_outcome(self) -> Outcome:
        """What schools do when nobody comes, about as often as they do it."""
        return self._rng.choices(list(OUTCOMES), list(OUTCOMES.values()))[0]

    def _write_round(
        self,
        episode: Episode,
        request: SubstitutionRequest,
        each: Round,
        planner: Actor,
        planned_at: datetime,
    ) -> None:
        waves = [(self._rows.add_wave(request, wave), wave) for wave in each.waves]
        for row, _ in waves:
            self._move(planner, request, row, "plan", planned_at, is_new=True)
        pairs = [
            (row, asked, self._rows.add_offer(request, row, asked))
            for row, wave in waves
            for asked in wave.asked
        ]
        steps: list[Step] = []
        for row, wave in waves:
            if wave.asked:
                offers = [offer for of_row, _, offer in pairs if of_row is row]
                steps.append((wave.plan.starts_at, partial(self._send, request, row, offers)))
        steps += [
            (asked.at, partial(self._answer, request, asked, offer))
            for _, asked, offer in pairs
            if asked.answer in {Answer.REFUSED, Answer.EXPIRED}
        ]
        for _, step in sorted(steps, key=lambda one: one[0]):
            step()
        self._close(episode, request, each, [row for row, _ in waves], [pair[1:] for pair in pairs])

    def _send(self, request: SubstitutionRequest, row: Wave, offers: list[Offer]) -> None:
        facts = {"asked": len(offers)}
        self._move(SYSTEM, request, row, "send", row.starts_at, facts=facts)
        row.sent_at = row.starts_at
        for offer in offers:
            self._move(SYSTEM, request, offer, "offer", row.starts_at, is_new=True)
        self._move(SYSTEM, request, request, "ask", row.starts_at, facts=facts)

    def _answer(self, request: SubstitutionRequest, asked: Asked, offer: Offer) -> None:
        if asked.answer is Answer.EXPIRED:
            self._move(SYSTEM, request, offer, "expire", asked.at)
            return
        self._move(self._actor(asked), request, offer, "refuse", asked.at)
        offer.seen_at = offer.answered_at = asked.at

    def _close(
        self,
        episode: Episode,
        request: SubstitutionRequest,
        each: Round,
        waves: list[Wave],
        pairs: list[tuple[Asked, Offer]],
    ) -> None:
        """End a round: somebody comes, or what is left of it is not needed any more."""
        won = next((offer for asked, offer in pairs if asked is each.winner), None)
        assignment = self._book(request, each.winner, won) if each.winner and won else None
        for row in waves:
            if row.sent_at is None:
                self._move(SYSTEM, request, row, "drop", each.ended_at)
        reason = _why_lapsed(episode, each)
        for asked, offer in pairs:
            if asked.answer is Answer.LAPSED:
                self._move(SYSTEM, request, offer, "lapse", asked.at, facts={"reason": reason})
                offer.lapse_reason = reason
        if each.winner is None or assignment is None:
            return
        self._move(self._actor(each.winner), request, request, "fill", each.ended_at)
        request.filled_at = each.ended_at
        self._rows.add_taken(assignment, is_live=each.withdrawn_at is None)
        if each.withdrawn_at is not None:
            self._withdraw(request, assignment, self._actor(each.winner), each.withdrawn_at)

    def _book(self, request: SubstitutionRequest, asked: Asked, offer: Offer) -> Assignment:
        assignment = self._rows.add_assignment(request, offer, asked.at)
        actor = self._actor(asked)
        self._move(actor, request, assignment, "confirm", asked.at, is_new=True)
        self._move(actor, request, offer, "accept", asked.at)
        offer.seen_at = offer.answered_at = asked.at
        return assignment

    def _withdraw(
        self, request: SubstitutionRequest, assignment: Assignment, actor: Actor, at: datetime
    ) -> None:
        is_undone = at < assignment.regret_until
        name = "undo" if is_undone else "cancel"
        self._move(actor, request, assignment, name, at, reason="Kan toch niet komen")
        assignment.cancelled_at = at
        assignment.cancelled_by_side = Side.SUBSTITUTE
        assignment.cancelled_in_regret_window = is_undone
        self._move(actor, request, request, "reopen", at)
        request.round += 1
        request.has_priority = True
        request.filled_at = None

    def _write_ending(self, episode: Episode, request: SubstitutionRequest, leader: Actor) -> None:
        if episode.ending is Ending.CANCELLED:
            reason = "Niemand meer nodig"
            self._move(leader, request, request, "cancel", episode.ended_at, reason=reason)
        elif episode.ending is Ending.UNFILLED:
            self._move(SYSTEM, request, request, "end_unfilled", episode.stop_at)
            self._name_outcome(request, leader, episode.stop_at)
        elif episode.work.ends_at < self._now:
            assignment = self._rows.assignments[-1]
            self._move(SYSTEM, request, assignment, "complete", episode.work.ends_at)
            self._move(SYSTEM, request, request, "complete", episode.work.ends_at)

    def _name_outcome(
        self, request: SubstitutionRequest, leader: Actor, stopped_at: datetime
    ) -> None:
        said_at = stopped_at + timedelta(minutes=self._rng.randint(5, 300))
        given_up_at = request.ends_at + _PATIENCE
        if self._rng.random() < _SHARE_THAT_SAYS_WHAT_IT_DID and said_at < self._now:
            outcome, actor, at = self.some_outcome(), leader, said_at
        elif given_up_at < self._now:
            outcome, actor, at = Outcome.NOT_REPORTED, SYSTEM, given_up_at
        else:
            return
        facts = {"outcome": outcome, "half_days": None}
        self._move(actor, request, request, "name_outcome", at, facts=facts)
        request.outcome = outcome

    def _move(
        self,
        actor: Actor,
        request: SubstitutionRequest,
        thing: Moving,
        name: str,
        at: datetime,
        *,
        is_new: bool = False,
        reason: str = "",
        facts: dict[str, Any] | None = None,
    ) -> None:
        self._rows.decisions.append(
            move(
                actor=actor,
                request=request,
                thing=thing,
                move=name,
                now=at,
                is_new=is_new,
                reason=reason,
                facts=facts,
            )
        )

    def _actor(self, asked: Asked) -> Actor:
        return self._rows.ensemble.actors[asked.person.pool_number]


def _why_lapsed(episode: Episode, each: Round) -> LapseReason:
    if each.winner is not None:
        return LapseReason.FILLED
    return LapseReason.CANCELLED if episode.ending is Ending.CANCELLED else LapseReason.STOPPED
