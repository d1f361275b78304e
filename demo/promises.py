"""What the first demo region promised, measured over its made-up weeks by the measuring of every night."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from django.utils import timezone

from demo.mornings import past_days
from demo.plans import FIRST_REGION
from regions.actors import Actor, actor_of
from regions.agreements.domain.agreeing import AgreementDraft, add_ambition, make_agreement
from regions.agreements.domain.measuring import (
    TypedFigure,
    TypedPart,
    enter_measurement,
    measure_region,
)
from regions.agreements.enums import PeriodKind, Task
from regions.agreements.models import AgreementPeriod, Ambition
from regions.enums import OrganisationKind, Role
from regions.governance.enums import ProposalStatus
from regions.governance.models import Proposal
from regions.models import Membership, Region
from regions.queries import deciding_participations

AMBITION = "Elke ochtend iemand voor de klas"
WEEKS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One agreement: a target that holds for every week, or one that grows by the same every week."""

    title: str
    task: Task
    indicator: str
    target: int
    baseline: int
    note: str
    grows: bool = False
    weeks_before: int = 0
    """How much longer than the pool it was counted: by hand."""


PROMISES = (
    Promise(
        title="90% van de aanvragen vervuld",
        task=Task.MATCH,
        indicator="fill_rate",
        target=90,
        baseline=70,
        note="Gemiddelde van het schooljaar voor de pool begon.",
    ),
    Promise(
        title="De helft binnen een kwartier vervuld",
        task=Task.MATCH,
        indicator="time_to_fill",
        target=15,
        baseline=60,
        note="Geschat uit een week bijhouden op tien scholen.",
    ),
    Promise(
        title="Bijna geen groep meer naar huis",
        task=Task.MATCH,
        indicator="groups_sent_home",
        target=3,
        baseline=120,
        note="Over hetzelfde aantal weken, een jaar eerder.",
        grows=True,
    ),
    Promise(
        title="Vaste pool goed ingezet",
        task=Task.GUIDE,
        indicator="permanent_deployment",
        target=60,
        baseline=30,
        note="Uit de roosters van de besturen.",
    ),
    Promise(
        title="Besturen helpen elkaar",
        task=Task.MATCH,
        indicator="work_given",
        target=75,
        baseline=50,
        note="Voor de pool vroeg elk bestuur vooral de eigen mensen.",
    ),
    Promise(
        title="Hoogstens twee verborgen vacatures per week",
        task=Task.MATCH,
        indicator="hidden_vacancies",
        target=2,
        baseline=6,
        note="Scholen hielden dit zelf bij; niet alle scholen deden mee.",
    ),
    Promise(
        title="Meer mensen via zij-instroom",
        task=Task.RECRUIT,
        indicator="career_changers_started",
        target=1,
        baseline=0,
        note="Voor de afspraak telde niemand dit.",
        grows=True,
        # Enough figures for the band of a forecast, without another week of made-up mornings.
        weeks_before=4,
    ),
)


def make_promises(*, now: datetime) -> None:
    """Agree and measure, once: a region that has its ambition already is left as it is."""
    region = Region.objects.get(code=FIRST_REGION.code)
    if Ambition.objects.filter(region=region, title=AMBITION).exists():
        return
    coordinator = Membership.objects.select_related("user").get(
        region=region, role=Role.COORDINATOR
    )
    monitor = Membership.objects.get(user__email="realisatie@demo.test")
    actor = actor_of(coordinator.user, now)
    today = timezone.localdate(now)
    oldest = past_days(now)[0]
    first = oldest - timedelta(days=oldest.weekday())
    # When the weeks began, so that a report of the first week can be late by now.
    agreed_at = datetime.combine(first, time(9), timezone.get_default_timezone())
    ambition = add_ambition(
        actor=actor,
        region_id=region.pk,
        title=AMBITION,
        explanation="Geen groep naar huis, en geen school die er alleen voor staat.",
        now=agreed_at,
    )
    decision = Proposal.objects.filter(region=region, status=ProposalStatus.CARRIED).first()
    for promise in PROMISES:
        draft = _draft(promise, first, ambition.pk, coordinator.user_id, monitor.user_id)
        agreement = make_agreement(
            actor=actor,
            draft=replace(draft, proposal_id=decision.pk if decision else None),
            now=agreed_at,
        )
        if promise.indicator == "career_changers_started":
            _type_figures(actor, agreement.pk, today=today, now=now)
    measure_region(region_id=region.pk, now=now)


def _draft(
    promise: Promise, first: date, ambition_id: int, owner_id: int, reviewer_id: int
) -> AgreementDraft:
    first -= timedelta(weeks=promise.weeks_before)
    targets = {
        first + timedelta(weeks=week): Decimal(promise.target * (week + 1 if promise.grows else 1))
        for week in (range(WEEKS) if promise.grows else (0,))
    }
    return AgreementDraft(
        ambition_id=ambition_id,
        title=promise.title,
        task=promise.task,
        indicator_code=promise.indicator,
        period_kind=PeriodKind.WEEK,
        from_date=first,
        until_date=first + timedelta(weeks=WEEKS),
        targets=targets,
        owner_id=owner_id,
        reviewer_id=reviewer_id,
        baseline=Decimal(promise.baseline),
        baseline_year=first.year - 1,
        baseline_note=promise.note,
    )


def _type_figures(actor: Actor, agreement_id: int, *, today: date, now: datetime) -> None:
    """The weeks that are over but for the last, per board: over that one the boards reported nothing yet."""
    boards = (
        deciding_participations(today=today)
        .filter(region__code=FIRST_REGION.code, organisation__kind=OrganisationKind.BOARD)
        .order_by("organisation__name")
    )
    ids = list(boards.values_list("organisation", flat=True))
    periods = AgreementPeriod.objects.filter(agreement=agreement_id, period__endswith__lte=today)
    for number, period in enumerate(list(periods.order_by("period"))[:-1]):
        enter_measurement(
            actor=actor,
            agreement_id=agreement_id,
            period_id=period.pk,
            figure=TypedFigure(
                # One starter a week, at another board each time; in the second week two, and one board is silent.
                parts=tuple(
                    TypedPart(
                        organisation_id=pk,
                        numerator=Decimal(place == number or (number == 1 and place == 0)),
                    )
                    for place, pk in enumerate(ids[:-1] if number == 1 else ids)
                ),
                narrative="Opgave van de besturen, per mail.",
            ),
            now=now,
        )
