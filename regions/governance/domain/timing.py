"""When a voting ends, and the jobs that hang off that moment."""

from datetime import datetime, timedelta
from typing import Final

from regions.governance.domain.jobs import defer
from regions.governance.errors import ClosesTooLate, ClosesTooSoon
from regions.governance.models import Proposal, VotingRules
from regions.governance.rules import LONGEST_OPEN_DAYS, voting_settings_of

SHORTEST: Final = timedelta(hours=1)


def closing_moment(wished: datetime | None, *, rules: VotingRules, now: datetime) -> datetime:
    """The moment somebody chose, or the one that the rules give; refuses one that is too near or too far."""
    if wished is None:
        return now + timedelta(days=voting_settings_of(rules).days_open)
    if wished < now + SHORTEST:
        raise ClosesTooSoon
    if wished > now + timedelta(days=LONGEST_OPEN_DAYS):
        raise ClosesTooLate
    return wished


def plan_jobs(proposal: Proposal, *, rules: VotingRules, now: datetime) -> None:
    """Defer the reminder and the end; a job that finds another moment on the row does nothing."""
    if proposal.closes_at is None:
        raise AssertionError("an open proposal has a closing date")
    defer("close", at=proposal.closes_at, proposal_id=proposal.pk)
    remind_at = proposal.closes_at - timedelta(days=voting_settings_of(rules).reminder_days)
    if remind_at > now:
        defer("remind", at=remind_at, proposal_id=proposal.pk)
