"""Keeping one's own rules of acceptance: make one, pause it, let it run again, end it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time

from django.db import transaction

from pool.people.access import own_substitute
from pool.people.errors import OutsideTheRegion
from pool.requests.access import lock_acceptance_rule
from pool.requests.errors import RuleWithoutSchool, TooManyRules
from pool.requests.models import AcceptanceRule
from regions.actors import Actor
from regions.models import SchoolLocation
from regions.roles import Action

MOST_RULES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDraft:
    """What somebody always says yes to."""

    location_ids: Collection[int]
    until_days_before: int
    until_time: time
    whole_days_only: bool


@transaction.atomic
def make_rule(*, actor: Actor, draft: RuleDraft, now: datetime) -> AcceptanceRule:
    """Make a rule that answers the offers from now on; the offers that wait already stay one's own to answer.

    Refuses `RuleWithoutSchool`, a school outside one's region, and `TooManyRules`. Locks the substitute,
    so that two screens cannot make an eleventh rule together. Announces nothing: only this person sees it.
    """
    substitute = own_substitute(actor=actor, action=Action.EDIT_OWN_PREFERENCES, lock=True)
    chosen = set(draft.location_ids)
    if not chosen:
        raise RuleWithoutSchool
    known = SchoolLocation.objects.filter(region=substitute.region_id, pk__in=chosen)
    if known.count() < len(chosen):
        raise OutsideTheRegion
    if AcceptanceRule.objects.filter(substitute=substitute).count() >= MOST_RULES:
        raise TooManyRules
    rule = AcceptanceRule.objects.create(
        substitute=substitute,
        until_days_before=draft.until_days_before,
        until_time=draft.until_time,
        whole_days_only=draft.whole_days_only,
        active_since=now,
        created_at=now,
    )
    rule.locations.set(sorted(chosen))
    return rule


@transaction.atomic
def pause_rule(*, actor: Actor, rule_id: int) -> AcceptanceRule:
    """Let a rule answer nothing until it runs again; a second time changes nothing.

    Locks the rule: an acceptance that is going on is finished first.
    """
    rule = lock_acceptance_rule(actor=actor, rule_id=rule_id)
    rule.is_paused = True
    rule.save(update_fields=["is_paused"])
    return rule


@transaction.atomic
def resume_rule(*, actor: Actor, rule_id: int, now: datetime) -> AcceptanceRule:
    """Let a paused rule answer the offers from now on; a rule that runs stays as it is. Locks the rule."""
    rule = lock_acceptance_rule(actor=actor, rule_id=rule_id)
    if rule.is_paused:
        rule.is_paused, rule.active_since = False, now
        rule.save(update_fields=["is_paused", "active_since"])
    return rule


@transaction.atomic
def end_rule(*, actor: Actor, rule_id: int) -> None:
    """Take a rule away for good; what it agreed to stays agreed. Locks the rule."""
    lock_acceptance_rule(actor=actor, rule_id=rule_id).delete()
