"""What happened to the promises of the first demo region: reports handed in and returned, evidence, money, a late one."""

from datetime import date, datetime
from decimal import Decimal
from typing import Final

from django.utils import timezone

from demo.plans import FIRST_REGION
from regions.actors import Actor, actor_of
from regions.agreements.domain.funding import TrancheDraft, add_tranche
from regions.agreements.domain.proving import add_evidence
from regions.agreements.domain.reporting import (
    approve_report,
    lock_period,
    return_report,
    submit_report,
)
from regions.agreements.domain.watching import watch_agreement
from regions.agreements.enums import PeriodKind
from regions.agreements.models import AgreementPeriod, FundingTranche, ResultAgreement
from regions.agreements.periods import first_day, next_start
from regions.enums import Role
from regions.models import Membership, Region

SCHEME: Final = "Landelijk dekkend netwerk onderwijsregio's"
BY_HAND: Final = "career_changers_started"
FORGOTTEN: Final = "work_given"
"""Nobody reported on this one, so its owner is reminded."""
LIST_OF_BOARDS: Final = "Bestuur;Gestart;Bron\r\nAlle besturen samen;1;Opgave per mail\r\n".encode(
    "utf-8-sig"
)
MINUTES: Final = (
    b"Verslag van het overleg over zij-instroom.\n\n"
    b"Alle besturen gaven hun aantal door. De opleiding bevestigde dat iedereen begonnen is.\n"
)
EXPLANATIONS: Final = (
    "Twee scholen deden deze week voor het eerst mee.",
    "Op maandag en vrijdag kwamen er meer aanvragen dan er invallers vrij waren.",
    "Door de studiedagen van vier scholen waren er minder aanvragen dan anders.",
    "Er begonnen zes nieuwe invallers, vooral in Deventer en Zutphen.",
)
"""What a coordinator writes beside a figure of the pool."""
EXPLANATIONS_BY_HAND: Final = (
    "De opleiding had deze week een extra instroommoment.",
    "Twee besturen begonnen met een eigen traject.",
    "Na de open avond meldden zich meer mensen dan we dachten.",
)


def make_reports(*, now: datetime) -> None:
    """Report, review and prove, once: a region that has its money already is left as it is."""
    region = Region.objects.get(code=FIRST_REGION.code)
    if FundingTranche.objects.filter(region=region).exists():
        return
    held = Membership.objects.select_related("user").get(region=region, role=Role.COORDINATOR)
    monitor = Membership.objects.select_related("user").get(user__email="realisatie@demo.test")
    coordinator, reviewer = actor_of(held.user, now), actor_of(monitor.user, now)
    agreements = list(ResultAgreement.objects.filter(region=region).order_by("pk"))
    _fund(coordinator, region, agreements, now=now)
    for place, agreement in enumerate(agreements):
        over = list(
            AgreementPeriod.objects.filter(
                agreement=agreement,
                measurement__isnull=False,
                period__endswith__lte=timezone.localdate(now),
            ).order_by("period")
        )
        if agreement.indicator_code == BY_HAND:
            _prove(coordinator, over[0], now=now)
        if agreement.indicator_code != FORGOTTEN:
            # What is reported by hand was reported for longer: all but its last figure are closed.
            closed = over[:-1] if agreement.indicator_code == BY_HAND else over[:1]
            for report in closed:
                _close(coordinator, reviewer, report, now=now)
            handed_in = over[len(closed)]
            _hand_in(coordinator, handed_in, now=now)
            if place % 2 == 0:
                _give_back(reviewer, handed_in, now=now)
        watch_agreement(agreement_id=agreement.pk, now=now)


def _fund(
    coordinator: Actor, region: Region, agreements: list[ResultAgreement], *, now: datetime
) -> None:
    year: date = first_day(PeriodKind.SCHOOL_YEAR, timezone.localdate(now))
    add_tranche(
        actor=coordinator,
        draft=TrancheDraft(
            region_id=region.pk,
            scheme=SCHEME,
            name="Tweede deel",
            reference="LDN-0417",
            amount=Decimal("412500.00"),
            from_date=year,
            until_date=next_start(PeriodKind.SCHOOL_YEAR, year),
            agreement_ids=[agreement.pk for agreement in agreements[:-1]],
        ),
        now=now,
    )


def _prove(coordinator: Actor, report: AgreementPeriod, *, now: datetime) -> None:
    for name, content, said in (
        ("opgave zij-instroom.csv", LIST_OF_BOARDS, "De opgave van de besturen, per bestuur."),
        ("verslag overleg.txt", MINUTES, "Het verslag waarin de opleiding de aantallen bevestigt."),
    ):
        add_evidence(
            actor=coordinator,
            agreement_id=report.agreement_id,
            period_id=report.pk,
            file_name=name,
            content=content,
            description=said,
            now=now,
        )


def _hand_in(coordinator: Actor, report: AgreementPeriod, *, now: datetime) -> None:
    submit_report(
        actor=coordinator,
        agreement_id=report.agreement_id,
        period_id=report.pk,
        explanation=_explained(report),
        now=now,
    )


def _explained(report: AgreementPeriod) -> str:
    by_hand = report.agreement.indicator_code == BY_HAND
    texts = EXPLANATIONS_BY_HAND if by_hand else EXPLANATIONS
    return texts[report.pk % len(texts)]


def _close(coordinator: Actor, reviewer: Actor, report: AgreementPeriod, *, now: datetime) -> None:
    agreement_id, period_id = report.agreement_id, report.pk
    _hand_in(coordinator, report, now=now)
    approve_report(actor=reviewer, agreement_id=agreement_id, period_id=period_id, now=now)
    lock_period(actor=coordinator, agreement_id=agreement_id, period_id=period_id, now=now)


def _give_back(reviewer: Actor, report: AgreementPeriod, *, now: datetime) -> None:
    return_report(
        actor=reviewer,
        agreement_id=report.agreement_id,
        period_id=report.pk,
        reason="Om hoeveel scholen gaat het? Zet het erbij, dan kunnen we vergelijken.",
        now=now,
    )
