"""Dull agreements with their periods, and figures put in by hand."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from django.utils import timezone

from accounts.models import User
from regions.actors import Actor, actor_of
from regions.agreements.domain.agreeing import AgreementDraft, make_agreement
from regions.agreements.domain.funding import TrancheDraft, add_tranche
from regions.agreements.domain.measuring import TypedFigure, enter_measurement
from regions.agreements.domain.proving import add_evidence
from regions.agreements.domain.reporting import approve_report, submit_report
from regions.agreements.enums import PeriodKind, Task
from regions.agreements.models import (
    AgreementPeriod,
    Ambition,
    Evidence,
    FunderNotice,
    FundingTranche,
    Measurement,
    MeasurementRows,
    ResultAgreement,
)
from regions.enums import Role
from regions.models import Membership, Region
from tests.factories.cast import Place
from tests.factories.clock import NOW

FIRST_MONDAY: Final = date(2026, 10, 26)
"""Four weeks before the Monday of the tests."""
TARGET: Final = Decimal(90)


def make_ambition(*, region: Region, title: str = "Elke ochtend iemand voor de klas") -> Ambition:
    ambition, _ = Ambition.objects.get_or_create(
        region=region, title=title, defaults={"created_at": NOW}
    )
    return ambition


def agree(
    *,
    region: Region,
    owner: User,
    reviewer: User | None = None,
    now: datetime = NOW,
    first: date = FIRST_MONDAY,
    weeks: int = 6,
    **given: Any,
) -> ResultAgreement:
    """Ninety percent, week by week; the owner agrees it."""
    values: dict[str, Any] = {
        "ambition_id": make_ambition(region=region).pk,
        "title": "Minder tekort",
        "task": Task.MATCH,
        "indicator_code": "starters_still_there",
        "period_kind": PeriodKind.WEEK,
        "from_date": first,
        "until_date": first + timedelta(weeks=weeks),
        "targets": {first: TARGET},
        "owner_id": owner.pk,
        "reviewer_id": None if reviewer is None else reviewer.pk,
        "baseline": Decimal(70),
        "baseline_year": 2025,
    }
    draft = AgreementDraft(**values | given)
    return make_agreement(actor=actor_of(owner, now), draft=draft, now=now)


def period_of(agreement: ResultAgreement, number: int = 0) -> AgreementPeriod:
    return AgreementPeriod.objects.filter(agreement=agreement).order_by("period")[number]


def report_figure(
    *,
    actor: Actor,
    agreement: ResultAgreement,
    number: int = 0,
    numerator: int = 9,
    denominator: int | None = 10,
    now: datetime = NOW,
    **given: Any,
) -> Measurement:
    """A figure typed for one of the periods."""
    figure = TypedFigure(
        numerator=Decimal(numerator),
        denominator=None if denominator is None else Decimal(denominator),
        **given,
    )
    return enter_measurement(
        actor=actor,
        agreement_id=agreement.pk,
        period_id=period_of(agreement, number).pk,
        figure=figure,
        now=now,
    )


def prove(
    *,
    actor: Actor,
    agreement: ResultAgreement,
    number: int = 0,
    content: bytes = b"Bestuur;Starters\r\nDe Brug;9\r\n",
    file_name: str = "opgave.csv",
    now: datetime = NOW,
) -> Evidence:
    """A file with the report over one of the periods."""
    return add_evidence(
        actor=actor,
        agreement_id=agreement.pk,
        period_id=period_of(agreement, number).pk,
        file_name=file_name,
        content=content,
        description="De opgave van de besturen",
        now=now,
    )


def make_tranche(
    *, region: Region, coordinator: User, agreements: Sequence[ResultAgreement] = (), now: datetime
) -> FundingTranche:
    """A part of a grant over the school year, with agreements tied to it."""
    return add_tranche(
        actor=actor_of(coordinator, now),
        draft=TrancheDraft(
            region_id=region.pk,
            scheme="Landelijk dekkend netwerk onderwijsregio's",
            name="Tweede deel",
            reference="LDN-2026-014",
            amount=Decimal("125000.50"),
            from_date=date(2026, 8, 1),
            until_date=date(2027, 8, 1),
            agreement_ids=[agreement.pk for agreement in agreements],
        ),
        now=now,
    )


def make_funder_notice(*, agreement: ResultAgreement, now: datetime, **given: Any) -> FunderNotice:
    """A draft that a person has to complete."""
    values: dict[str, Any] = {
        "region": agreement.region,
        "agreement": agreement,
        "off_track_since": timezone.localdate(now),
        "addressee": "De Realisatie-eenheid",
        "text": "Oorzaak: [vul aan]",
        "facts": {"status": "off_track"},
        "drafted_at": now,
    }
    return FunderNotice.objects.create(**values | given)


def make_reported(place: Place, *, counted: int, now: datetime) -> dict[str, Any]:
    """An agreement that began six weeks before now, with a report in every state that something can be done with."""
    monitor = User.objects.get(
        pk__in=Membership.objects.filter(role=Role.NATIONAL_MONITOR).values("user")
    )
    today = timezone.localdate(now)
    first = today - timedelta(days=today.weekday(), weeks=6)
    agreement = agree(
        region=place.region,
        owner=place.coordinator,
        reviewer=monitor,
        first=first,
        weeks=12,
        now=now,
    )
    koos, rik = actor_of(place.coordinator, now), actor_of(monitor, now)
    figures = [
        report_figure(actor=koos, agreement=agreement, number=number, now=now)
        for number in range(3)
    ]
    MeasurementRows.objects.create(
        measurement=figures[0], kind="request", row_ids=[counted], hit_ids=[counted]
    )
    for number in (1, 2):
        submit_report(
            actor=koos,
            agreement_id=agreement.pk,
            period_id=period_of(agreement, number).pk,
            now=now,
        )
    approve_report(
        actor=rik, agreement_id=agreement.pk, period_id=period_of(agreement, 2).pk, now=now
    )
    evidence = prove(actor=koos, agreement=agreement, now=now)
    states = ("measured", "submitted", "approved")
    return {
        "agreement": agreement,
        "measurement": figures[0],
        "evidence": evidence,
        "tranche": make_tranche(region=place.region, coordinator=place.coordinator, now=now),
        "funder_notice": make_funder_notice(
            agreement=agreement, text="Oorzaak: twee scholen doen niet mee.", now=now
        ),
        "reports": {state: period_of(agreement, number) for number, state in enumerate(states)},
    }
