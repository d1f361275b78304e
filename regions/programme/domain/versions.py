"""Writing a version of the plan: begin one, change it as you go, put it away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.db import transaction
from django.db.models import Max, Model

from regions.actors import Actor
from regions.agreements.enums import Task
from regions.agreements.models import ResultAgreement
from regions.models import Region
from regions.programme.access import get_version, person_of, region_to_edit
from regions.programme.announcing import announce_version
from regions.programme.domain.changing import put, refuse_if_changed
from regions.programme.domain.jobs import plan_deadline_jobs
from regions.programme.enums import Principle, VersionStatus
from regions.programme.errors import DatesMakeNoSense, LinkUnknown, VersionFrozen
from regions.programme.models import Challenge, Measure, PlanSection, PlanVersion
from regions.programme.recording import move_subject
from regions.roles import Action

LINKS: Final = ("challenges", "measures", "agreements")


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionText:
    """What a version says beside its sections."""

    title: str
    from_date: date
    until_date: date
    introduction: str = ""
    note: str = ""
    deadline_date: date | None = None
    principles: Sequence[Principle] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionText:
    """What a version says of one task."""

    ambition: str
    approach: str
    challenge_ids: Sequence[int] = ()
    measure_ids: Sequence[int] = ()
    agreement_ids: Sequence[int] = ()


@transaction.atomic
def start_version(
    *,
    actor: Actor,
    region_id: int | None,
    text: VersionText,
    base_id: int | None = None,
    now: datetime,
) -> PlanVersion:
    """Begin a version with five sections: those of the named version, else of the approved one, else empty.

    Refuses dates that make no sense, and a base of another region (as unknown). Announces it to who writes the plan,
    and defers the reminders before its deadline.
    """
    region = region_to_edit(actor=actor, region_id=region_id)
    # Who begins two at once gets two numbers.
    Region.objects.select_for_update().get(pk=region.pk)
    base = _base(actor, region, base_id)
    last = PlanVersion.objects.filter(region=region).aggregate(last=Max("number"))["last"] or 0
    version = PlanVersion(
        region=region,
        number=last + 1,
        base=base,
        made_by_id=person_of(actor),
        created_at=now,
        saved_at=now,
    )
    put(version, _fields(text))
    version.save()
    for position, task in enumerate(Task):
        _add_section(version, task=task, position=position, base=base)
    move_subject(version, actor=actor, move="draft", now=now, is_new=True)
    plan_deadline_jobs(version, now=now)
    announce_version(version)
    return version


@transaction.atomic
def change_version(
    *, actor: Actor, version_id: int, text: VersionText, seen: int | None, now: datetime
) -> PlanVersion:
    """Change what a draft says beside its sections; locks it.

    Refuses a version that is no draft (`VersionFrozen`), dates that make no sense, and who read another version of it.
    A draft is no record yet, so this leaves no row in the history. Announces it to who writes the plan.
    """
    version = _draft(actor, version_id, seen=seen)
    changed = put(version, _fields(text))
    _save(version, now=now)
    if "deadline_date" in changed:
        plan_deadline_jobs(version, now=now)
    return version


@transaction.atomic
def save_section(
    *,
    actor: Actor,
    version_id: int,
    task: Task,
    text: SectionText,
    seen: int | None,
    now: datetime,
) -> PlanVersion:
    """Keep what somebody wrote of one task in a draft; locks the draft.

    Refuses a version that is no draft, links to another region (`LinkUnknown`), and who read another version of it.
    Announces it to who writes the plan.
    """
    version = _draft(actor, version_id, seen=seen)
    section = PlanSection.objects.get(plan_version=version, task=task)
    put(section, {"ambition": text.ambition, "approach": text.approach})
    section.save(update_fields=["ambition", "approach"])
    region_id = version.region_id
    section.challenges.set(_of_region(Challenge, text.challenge_ids, region_id=region_id))
    section.measures.set(_of_region(Measure, text.measure_ids, region_id=region_id))
    section.agreements.set(_of_region(ResultAgreement, text.agreement_ids, region_id=region_id))
    _save(version, now=now)
    return version


@transaction.atomic
def discard_version(
    *, actor: Actor, version_id: int, reason: str = "", now: datetime
) -> PlanVersion:
    """Put a draft away; refuses what is no draft. Locks it, and announces it to who writes the plan."""
    version = _draft(actor, version_id, seen=None)
    move_subject(version, actor=actor, move="discard", now=now, reason=reason)
    version.save(update_fields=["status", "version"])
    announce_version(version)
    return version


def _base(actor: Actor, region: Region, base_id: int | None) -> PlanVersion | None:
    if base_id is None:
        return PlanVersion.objects.filter(region=region, status=VersionStatus.APPROVED).first()
    base = get_version(actor=actor, action=Action.EDIT_PROGRAMME, version_id=base_id)
    if base.region_id != region.pk:
        raise LinkUnknown
    return base


def _add_section(
    version: PlanVersion, *, task: Task, position: int, base: PlanVersion | None
) -> None:
    old = PlanSection.objects.filter(plan_version=base, task=task).first() if base else None
    section = PlanSection.objects.create(
        plan_version=version,
        task=task,
        position=position,
        ambition=old.ambition if old else "",
        approach=old.approach if old else "",
    )
    if old is not None:
        for name in LINKS:
            getattr(section, name).set(getattr(old, name).order_by("pk"))


def _fields(text: VersionText) -> dict[str, object]:
    if text.until_date <= text.from_date:
        raise DatesMakeNoSense("Het plan eindigt na de dag waarop het begint.")
    return {
        "title": text.title,
        "introduction": text.introduction,
        "note": text.note,
        "from_date": text.from_date,
        "until_date": text.until_date,
        "deadline_date": text.deadline_date,
        "principles": [one.value for one in Principle if one in text.principles],
    }


def _draft(actor: Actor, version_id: int, *, seen: int | None) -> PlanVersion:
    action = Action.EDIT_PROGRAMME
    version = get_version(actor=actor, action=action, version_id=version_id, lock=True)
    if version.status != VersionStatus.DRAFT:
        raise VersionFrozen
    refuse_if_changed(version, seen=seen)
    return version


def _save(version: PlanVersion, *, now: datetime) -> None:
    version.version += 1
    version.saved_at = now
    version.save()
    announce_version(version)


def _of_region(model: type[Model], ids: Sequence[int], *, region_id: int) -> list[int]:
    wanted = sorted(set(ids))
    rows = model._default_manager.filter(pk__in=wanted, region=region_id)  # noqa: SLF001  reason: documented API
    found = list(rows.order_by("pk").values_list("pk", flat=True))
    if found != wanted:
        raise LinkUnknown
    return found
