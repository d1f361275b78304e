"""Writing down what stands in the way, changing it, closing it and opening it again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.agreements.enums import Task, Unit
from regions.agreements.registry import indicator_of
from regions.programme.access import get_challenge, region_to_edit
from regions.programme.announcing import announce_challenge
from regions.programme.domain.changing import put, refuse_if_changed
from regions.programme.enums import ChallengePriority
from regions.programme.errors import DayAhead, FigureNeedsSource
from regions.programme.models import Challenge
from regions.programme.recording import move_subject
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeFigure:
    """The figure that shows it: a central indicator by its code, or a named one from outside with its unit."""

    indicator_code: str = ""
    outside_indicator: str = ""
    unit: Unit | None = None
    """Of a figure from outside; a central indicator has its own."""
    source: str = ""
    value: Decimal | None = None
    value_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeDraft:
    """A challenge as somebody writes it."""

    title: str
    text: str
    tasks: Sequence[Task]
    is_retention: bool
    priority: ChallengePriority
    figure: ChallengeFigure


@transaction.atomic
def add_challenge(
    *, actor: Actor, region_id: int | None, draft: ChallengeDraft, now: datetime
) -> Challenge:
    """Write a challenge down, with the newest version of its indicator.

    Refuses an unknown indicator (`IndicatorUnknown`), a figure without a name, a value without source and date
    (`FigureNeedsSource`) or of a day to come, and a title that is there already (by the database). Announces it.
    """
    region = region_to_edit(actor=actor, region_id=region_id)
    challenge = Challenge.objects.create(region=region, created_at=now, **_fields(draft, now=now))
    move_subject(challenge, actor=actor, move="add", now=now, is_new=True)
    announce_challenge(challenge)
    return challenge


@transaction.atomic
def change_challenge(
    *, actor: Actor, challenge_id: int, draft: ChallengeDraft, seen: int | None, now: datetime
) -> Challenge:
    """Write it down anew; what changed stands in the history. Locks the challenge.

    Refuses what adding one refuses, a closed challenge, and who read another version (`ChangedMeanwhile`).
    Announces it.
    """
    challenge = _locked(actor, challenge_id)
    refuse_if_changed(challenge, seen=seen)
    changed = put(challenge, _fields(draft, now=now))
    move_subject(challenge, actor=actor, move="change", now=now, facts=changed)
    challenge.save()
    announce_challenge(challenge)
    return challenge


@transaction.atomic
def close_challenge(*, actor: Actor, challenge_id: int, reason: str, now: datetime) -> Challenge:
    """Say that it is no challenge any more, and why; refuses a closed one. Locks and announces it."""
    challenge = _locked(actor, challenge_id)
    challenge.closed_because = reason
    move_subject(challenge, actor=actor, move="close", now=now, reason=reason)
    challenge.save(update_fields=["status", "closed_because", "version"])
    announce_challenge(challenge)
    return challenge


@transaction.atomic
def reopen_challenge(*, actor: Actor, challenge_id: int, reason: str, now: datetime) -> Challenge:
    """Say that it is one again, and why; refuses an open one. Locks and announces it."""
    challenge = _locked(actor, challenge_id)
    challenge.closed_because = ""
    move_subject(challenge, actor=actor, move="reopen", now=now, reason=reason)
    challenge.save(update_fields=["status", "closed_because", "version"])
    announce_challenge(challenge)
    return challenge


def _locked(actor: Actor, challenge_id: int) -> Challenge:
    action = Action.EDIT_PROGRAMME
    return get_challenge(actor=actor, action=action, challenge_id=challenge_id, lock=True)


def _fields(draft: ChallengeDraft, *, now: datetime) -> dict[str, Any]:
    return {
        "title": draft.title,
        "text": draft.text,
        # In the order of the tasks, each once.
        "tasks": [task.value for task in Task if task in draft.tasks],
        "is_retention": draft.is_retention,
        "priority": draft.priority.value,
        **_figure(draft.figure, now=now),
    }


def _figure(figure: ChallengeFigure, *, now: datetime) -> dict[str, Any]:
    has_both_or_neither = bool(figure.indicator_code) == bool(figure.outside_indicator)
    has_bare_value = figure.value is not None and not (figure.source and figure.value_date)
    if has_both_or_neither or has_bare_value:
        raise FigureNeedsSource
    if figure.value_date is not None and figure.value_date > timezone.localdate(now):
        raise DayAhead
    version, unit = None, figure.unit
    if figure.indicator_code:
        indicator = indicator_of(figure.indicator_code)
        version, unit = indicator.version, indicator.unit
    if unit is None:
        raise FigureNeedsSource
    return {
        "indicator_code": figure.indicator_code,
        "indicator_version": version,
        "outside_indicator": figure.outside_indicator,
        "unit": unit.value,
        "source": figure.source,
        "value": figure.value,
        "value_date": figure.value_date,
    }
