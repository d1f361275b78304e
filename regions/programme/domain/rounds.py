"""The approval round of a version of the plan: a proposal to the table, by whose outcome it stands or falls."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.agreements.enums import Task
from regions.governance.domain.drafts import Draft, DraftEffect, DraftText
from regions.governance.domain.proposing import draft_proposal, open_proposal
from regions.governance.enums import ProposalForm
from regions.programme.access import get_version
from regions.programme.adoption import PLAN_VERSION
from regions.programme.announcing import announce_version
from regions.programme.enums import VersionStatus
from regions.programme.errors import VersionFrozen, VersionIncomplete
from regions.programme.models import PlanSection, PlanVersion
from regions.programme.recording import move_subject
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """How the table is asked."""

    form: ProposalForm
    """Vote or consent; advice changes nothing."""
    text: str
    """What the table reads beside the plan."""
    chamber_ids: Sequence[int] = ()
    """Who is asked; empty: every chamber of the region."""
    closes_at: datetime | None = None
    """Empty: as many days as the rules of the region say."""


@transaction.atomic
def start_round(*, actor: Actor, version_id: int, asked: Round, now: datetime) -> PlanVersion:
    """Freeze a draft and ask the table about it; carried, it becomes the plan on its first day.

    Refuses what is no draft (`VersionFrozen`), a task without words (`VersionIncomplete`), advice, and whatever a
    proposal refuses. Locks the version. Announces it to the table, whose seats are asked.
    """
    action = Action.EDIT_PROGRAMME
    version = get_version(actor=actor, action=action, version_id=version_id, lock=True)
    if version.status != VersionStatus.DRAFT:
        raise VersionFrozen
    _refuse_gaps(version)
    move_subject(version, actor=actor, move="start_round", now=now)
    version.save(update_fields=["status", "version"])
    draft = Draft(
        text=DraftText(
            title=f"Plan vaststellen: {version.title}"[:120],
            text=asked.text,
            effect=DraftEffect(
                kind=PLAN_VERSION,
                values={"version": version.pk},
                from_date=max(version.from_date, timezone.localdate(now)),
            ),
        ),
        form=asked.form,
        chamber_ids=asked.chamber_ids,
        closes_at=asked.closes_at,
    )
    proposal = draft_proposal(actor=actor, region_id=version.region_id, draft=draft, now=now)
    version.proposal = open_proposal(actor=actor, proposal_id=proposal.pk, now=now)
    version.save(update_fields=["proposal"])
    announce_version(version)
    return version


def _refuse_gaps(version: PlanVersion) -> None:
    sections = PlanSection.objects.filter(plan_version=version).order_by("position")
    problems = [
        (f"sections.{section.task}.{name}", f"{Task(section.task).label}: {words}")
        for section in sections
        for name, words in (
            ("ambition", "schrijf op wat je wilt bereiken."),
            ("approach", "schrijf op wat je gaat doen."),
        )
        if not getattr(section, name).strip()
    ]
    if problems:
        raise VersionIncomplete(problems)
