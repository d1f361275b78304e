"""Reading the programme: what lists and screens show, and the history; a fixed number of queries."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from django.db.models import Case, Count, Prefetch, Q, QuerySet, Value, When

from regions.agreements.enums import Task
from regions.agreements.models import ResultAgreement
from regions.models import Membership
from regions.programme.differences import SectionFacts
from regions.programme.enums import (
    ChallengePriority,
    ChallengeStatus,
    MeasureStatus,
    ProgrammeSubject,
    VersionStatus,
)
from regions.programme.models import (
    Challenge,
    Consultation,
    Duty,
    Evaluation,
    Measure,
    PlanSection,
    PlanVersion,
    ProgrammeDecision,
)
from regions.roles import ROLE_ACTIONS, Action

Subject: TypeAlias = Challenge | PlanVersion | Measure
MEASURES_THAT_GO_ON = (MeasureStatus.PLANNED, MeasureStatus.RUNNING)
MEASURES_TO_EVALUATE = (MeasureStatus.RUNNING, MeasureStatus.ENDED)

OPEN_FIRST = Case(When(status=ChallengeStatus.OPEN, then=Value(0)), default=Value(1))
BY_PRIORITY = Case(
    *(When(priority=one, then=Value(place)) for place, one in enumerate(ChallengePriority))
)
EVALUATED_FIRST = Case(When(outcome="", then=Value(1)), default=Value(0))


def for_challenge_rows(rows: QuerySet[Challenge]) -> QuerySet[Challenge]:
    """Load what a row shows: what is open and comes first goes first."""
    return rows.select_related("region").order_by(OPEN_FIRST, BY_PRIORITY, "title", "pk")


def for_version_rows(rows: QuerySet[PlanVersion]) -> QuerySet[PlanVersion]:
    """Load what a row shows, the newest first."""
    return rows.select_related("region", "made_by", "proposal__current", "base").order_by(
        "-created_at", "-pk"
    )


def for_version_screen(rows: QuerySet[PlanVersion]) -> QuerySet[PlanVersion]:
    """Load a version whole: its sections with everything that goes with them."""
    sections = PlanSection.objects.order_by("position").prefetch_related(
        Prefetch(
            "challenges",
            queryset=for_challenge_rows(Challenge.objects.all()),
            to_attr="shown_challenges",
        ),
        Prefetch(
            "measures",
            queryset=for_measure_rows(Measure.objects.all()),
            to_attr="shown_measures",
        ),
        Prefetch(
            "agreements",
            queryset=ResultAgreement.objects.order_by("title", "pk"),
            to_attr="shown_agreements",
        ),
    )
    shown = Prefetch("sections", queryset=sections, to_attr="shown_sections")
    return for_version_rows(rows).select_related("proposal__rules").prefetch_related(shown)


def for_measure_rows(rows: QuerySet[Measure]) -> QuerySet[Measure]:
    """Load what a row shows, by start."""
    return (
        rows.select_related("region", "owner", "adopted_from__region")
        .annotate(adoption_count=Count("adoptions", distinct=True))
        .order_by("from_date", "title", "pk")
    )


def for_measure_screen(rows: QuerySet[Measure]) -> QuerySet[Measure]:
    """Load a measure whole: who does what, why, who was asked and what came of it."""
    return (
        for_measure_rows(rows)
        .select_related("proposal__current")
        .prefetch_related(
            Prefetch("duties", queryset=Duty.objects.order_by("position"), to_attr="shown_duties"),
            Prefetch(
                "challenges",
                queryset=for_challenge_rows(Challenge.objects.all()),
                to_attr="shown_challenges",
            ),
            Prefetch(
                "consultations",
                queryset=Consultation.objects.select_related("recorded_by").order_by(
                    "held_date", "pk"
                ),
                to_attr="shown_consultations",
            ),
            evaluations_shown(),
        )
    )


def for_shared_rows(rows: QuerySet[Measure]) -> QuerySet[Measure]:
    """Load what other regions read of a measure, what was evaluated first."""
    return (
        rows.select_related("region")
        .annotate(adoption_count=Count("adoptions", distinct=True))
        .prefetch_related(evaluations_shown())
        .order_by(EVALUATED_FIRST, "-from_date", "pk")
    )


def evaluations_shown() -> Prefetch[str, QuerySet[Evaluation], str]:
    """The evaluations of a measure, the newest first."""
    rows = Evaluation.objects.select_related("made_by").order_by("-made_at", "-pk")
    return Prefetch("evaluations", queryset=rows, to_attr="shown_evaluations")


def facts_of(versions: Sequence[PlanVersion]) -> dict[int, tuple[SectionFacts, ...]]:
    """What these versions say, as the comparison takes it, by id; a fixed number of queries."""
    found: dict[int, list[SectionFacts]] = defaultdict(list)
    sections = PlanSection.objects.filter(plan_version__in=versions).order_by("position")
    for section in sections.prefetch_related("challenges", "measures", "agreements"):
        found[section.plan_version_id].append(
            SectionFacts(
                task=section.task,
                label=str(Task(section.task).label),
                ambition=section.ambition,
                approach=section.approach,
                challenges=tuple(sorted(one.title for one in section.challenges.all())),
                measures=tuple(sorted(one.title for one in section.measures.all())),
                agreements=tuple(sorted(one.title for one in section.agreements.all())),
            )
        )
    return {version.pk: tuple(found[version.pk]) for version in versions}


def approved_version_of(region_id: int) -> PlanVersion | None:
    """The plan that counts in a region."""
    return PlanVersion.objects.filter(region=region_id, status=VersionStatus.APPROVED).first()


def measures_due(*, by: date) -> QuerySet[Measure]:
    """The measures with a date on or before this day for which somebody still has something to do."""
    ends = Q(status__in=MEASURES_THAT_GO_ON, end_date__lte=by)
    is_evaluated = Q(status__in=MEASURES_TO_EVALUATE, evaluation_date__lte=by)
    return Measure.objects.filter(ends | is_evaluated).order_by("pk")


def drafts_due(*, by: date) -> QuerySet[PlanVersion]:
    """The drafts of a plan whose deadline is on or before this day."""
    rows = PlanVersion.objects.filter(status=VersionStatus.DRAFT, deadline_date__lte=by)
    return rows.order_by("pk")


def possible_owners(region_id: int, *, today: date) -> list[Membership]:
    """Who may lead a measure here: everybody with a running role that reads the plan, by name, each once."""
    roles = [role for role, actions in ROLE_ACTIONS.items() if Action.VIEW_PROGRAMME in actions]
    rows = Membership.objects.filter(
        region=region_id, role__in=roles, from_date__lte=today, ended_at__isnull=True
    )
    found = {held.user_id: held for held in rows.select_related("user").order_by("-pk")}
    return sorted(found.values(), key=lambda held: (held.shown_name, held.pk))


def subject_of(subject: Subject) -> ProgrammeSubject:
    """What kind of thing the history calls this."""
    if isinstance(subject, Challenge):
        return ProgrammeSubject.CHALLENGE
    return (
        ProgrammeSubject.VERSION if isinstance(subject, PlanVersion) else ProgrammeSubject.MEASURE
    )


def history_of(subject: Subject) -> QuerySet[ProgrammeDecision]:
    """What happened to a challenge, a version or a measure, the oldest first."""
    rows = ProgrammeDecision.objects.filter(subject=subject_of(subject), subject_id=subject.pk)
    return rows.select_related("actor").order_by("at", "pk")
