"""Dull challenges, measures and versions of a plan; the versions that were decided are written as they stand."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from django.utils import timezone

from accounts.models import User
from regions.actors import actor_of
from regions.agreements.enums import Task, Unit
from regions.governance.models import Proposal
from regions.models import Region
from regions.programme.domain.challenges import ChallengeDraft, ChallengeFigure, add_challenge
from regions.programme.domain.measures import MeasureDraft, MeasureTerm, plan_measure
from regions.programme.domain.versions import VersionText
from regions.programme.enums import ChallengePriority, MeasureKind, VersionStatus
from regions.programme.models import Challenge, Measure, PlanSection, PlanVersion
from tests.factories.cast import Place
from tests.factories.clock import NOW, TODAY

SCHOOL_YEAR: Final = (date(2026, 8, 1), date(2027, 8, 1))
AMBITION: Final = "Elke ochtend staat er iemand voor de klas."
APPROACH: Final = "We vullen de pool aan en verdelen eerlijk."


def make_figure(**given: Any) -> ChallengeFigure:
    values: dict[str, Any] = {
        "outside_indicator": "Tekort in het basisonderwijs",
        "unit": Unit.PERCENT,
        "source": "Landelijke meting, oktober",
        "value": Decimal("12.4"),
        "value_date": date(2026, 10, 1),
    }
    return ChallengeFigure(**values | given)


def make_challenge_draft(**given: Any) -> ChallengeDraft:
    values: dict[str, Any] = {
        "title": "Te weinig invallers op maandag",
        "text": "Op maandag blijven vier op de tien aanvragen open.",
        "tasks": [Task.MATCH],
        "is_retention": False,
        "priority": ChallengePriority.HIGH,
        "figure": make_figure(),
    }
    return ChallengeDraft(**values | given)


def make_challenge(place: Place, *, now: datetime = NOW, **given: Any) -> Challenge:
    return add_challenge(
        actor=actor_of(place.coordinator, now),
        region_id=place.region.pk,
        draft=make_challenge_draft(**given),
        now=now,
    )


def make_term(kind: MeasureKind = MeasureKind.TEMPORARY, **given: Any) -> MeasureTerm:
    """From the day of the tests for half a year; the evaluation a month before the end."""
    first = given.pop("from_date", TODAY)
    values: dict[str, Any] = {
        "end_date": None if kind is MeasureKind.STRUCTURAL else first + timedelta(days=180),
        "evaluation_date": (
            first + timedelta(days=150) if kind is MeasureKind.EXPERIMENT else None
        ),
    }
    return MeasureTerm(kind=kind, from_date=first, **values | given)


def make_measure_draft(**given: Any) -> MeasureDraft:
    values: dict[str, Any] = {
        "title": "Vaste invallers op maandag",
        "text": "Vier invallers werken elke maandag voor de hele regio.",
        "task": Task.MATCH,
        "term": make_term(),
        "package": "Maandagen",
        "duties": [("De pool", "plant de vier in")],
    }
    return MeasureDraft(**values | given)


def make_measure(
    place: Place, *, now: datetime = NOW, adopted_from_id: int | None = None, **given: Any
) -> Measure:
    return plan_measure(
        actor=actor_of(place.coordinator, now),
        region_id=place.region.pk,
        draft=make_measure_draft(**given),
        adopted_from_id=adopted_from_id,
        now=now,
    )


def make_version_text(**given: Any) -> VersionText:
    values: dict[str, Any] = {
        "title": "Plan 2026-2027",
        "from_date": SCHOOL_YEAR[0],
        "until_date": SCHOOL_YEAR[1],
    }
    return VersionText(**values | given)


def make_version(
    *,
    region: Region,
    made_by: User,
    number: int = 1,
    status: VersionStatus = VersionStatus.DRAFT,
    proposal: Proposal | None = None,
    base: PlanVersion | None = None,
    now: datetime = NOW,
    **given: Any,
) -> PlanVersion:
    """A version with words for every task; its state is written, not decided."""
    values: dict[str, Any] = {
        "title": f"Plan {2025 + number}-{2026 + number}",
        "from_date": timezone.localdate(now) - timedelta(days=30),
        "until_date": timezone.localdate(now) + timedelta(days=300),
        "created_at": now,
        "saved_at": now,
    }
    version = PlanVersion.objects.create(
        region=region, made_by=made_by, number=number, base=base, **values | given
    )
    PlanSection.objects.bulk_create(
        PlanSection(
            plan_version=version,
            task=task,
            position=position,
            ambition=AMBITION,
            approach=f"{APPROACH} ({number})",
        )
        for position, task in enumerate(Task)
    )
    if status != VersionStatus.DRAFT:
        PlanVersion.objects.filter(pk=version.pk).update(status=status, proposal=proposal)
        version.refresh_from_db()
    return version
