"""Reading agreements with all that follows from their rows: status, reason and forecast; a fixed number of queries."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from django.db.models import Prefetch, Q, QuerySet

from regions.agreements.enums import MEASURABLE
from regions.agreements.forecast import Band, Forecast, bands_of, forecast
from regions.agreements.models import (
    AgreementDecision,
    AgreementPeriod,
    Evidence,
    FundedAgreement,
    FundingTranche,
    Measurement,
    MeasurementPart,
    ReportingStep,
    ResultAgreement,
)
from regions.agreements.periods import Stretch
from regions.agreements.registry import Indicator, indicator_of
from regions.agreements.status import (
    Judgement,
    PeriodFacts,
    Standing,
    Terms,
    judge_standings,
    standings_of,
)


class PeriodRow(NamedTuple):
    """One period with its report and the figure that counts."""

    id: int
    version: int
    status: str
    explanation: str
    measurement_id: int | None
    measured_at: datetime | None
    standing: Standing

    @property
    def stretch(self) -> Stretch:
        return self.standing.facts.stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One agreement from what was promised to how it stands."""

    agreement: ResultAgreement
    indicator: Indicator
    terms: Terms
    periods: tuple[PeriodRow, ...]
    judgement: Judgement
    whole: tuple[Standing, ...]
    """The figures without that of a period that runs: it would bend the line."""

    @property
    def forecast(self) -> Forecast:
        """Where the figures go; worked out for who asks, as an overview does not."""
        return forecast(self.terms, self.whole)

    @property
    def tranches(self) -> list[FundingTranche]:
        """The money that comes with it; loaded by `for_rows`."""
        return [one.tranche for one in self.agreement.funding.all()]

    @property
    def latest(self) -> PeriodRow | None:
        """The last period with a figure, whether it is over or not."""
        return next((row for row in self.periods[::-1] if row.standing.ratio is not None), None)

    @property
    def outlook(self) -> tuple[Band, ...]:
        """The bands of the forecast, for the line of an overview."""
        return bands_of(self.terms, self.whole)

    @property
    def next_report(self) -> PeriodRow | None:
        """The oldest period of which the report still has to come; None when all of them are handed in."""
        return next((row for row in self.periods if row.status in MEASURABLE), None)


def for_rows(rows: QuerySet[ResultAgreement]) -> QuerySet[ResultAgreement]:
    """Load the names that a row shows."""
    funding = FundedAgreement.objects.select_related("tranche")
    return rows.select_related(
        "region", "ambition", "owner", "reviewer", "noted_by", "proposal__current"
    ).prefetch_related(
        Prefetch("funding", queryset=funding.order_by("tranche__from_date", "tranche"))
    )


def traces_of(agreements: Sequence[ResultAgreement], *, today: date) -> list[Trace]:
    """Follow each agreement to its status; one query for all of them."""
    rows: dict[int, list[_Stored]] = defaultdict(list)
    stored = (
        AgreementPeriod.objects.filter(agreement__in=agreements)
        .order_by("agreement", "period")
        .values_list(
            "agreement",
            "pk",
            "version",
            "status",
            "explanation",
            "measurement",
            "measurement__measured_at",
            "period",
            "target",
            "measurement__numerator",
            "measurement__denominator",
            "measurement__received",
            "measurement__expected",
        )
    )
    for agreement_id, *columns in stored:
        rows[agreement_id].append(_Stored._make(columns))
    return [_trace(agreement, rows[agreement.pk], today=today) for agreement in agreements]


class _Stored(NamedTuple):
    """The columns of one period with its measurement, in the order of the query."""

    id: int
    version: int
    status: str
    explanation: str
    measurement_id: int | None
    measured_at: datetime | None
    period: Any
    target: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    received: int | None
    expected: int | None

    @property
    def facts(self) -> PeriodFacts:
        return PeriodFacts(
            stretch=Stretch(self.period.lower, self.period.upper),
            target=self.target,
            is_measured=self.measurement_id is not None,
            numerator=self.numerator,
            denominator=self.denominator,
            received=self.received,
            expected=self.expected,
        )


def _trace(agreement: ResultAgreement, rows: Sequence[_Stored], *, today: date) -> Trace:
    indicator = indicator_of(agreement.indicator_code, agreement.indicator_version)
    terms = Terms(
        unit=indicator.unit,
        direction=indicator.direction,
        counting=indicator.counting,
        baseline=agreement.baseline,
    )
    standings = standings_of(terms, [row.facts for row in rows])
    ended = agreement.ended_date
    expected = standings
    if ended is not None:
        expected = [one for one in standings if one.facts.stretch.start < ended]
    return Trace(
        agreement=agreement,
        indicator=indicator,
        terms=terms,
        periods=tuple(
            PeriodRow(
                id=own.id,
                version=own.version,
                status=own.status,
                explanation=own.explanation,
                measurement_id=own.measurement_id,
                measured_at=own.measured_at,
                standing=standing,
            )
            for own, standing in zip(rows, standings, strict=True)
        ),
        judgement=judge_standings(terms=terms, standings=expected, today=today),
        whole=tuple(
            one if one.facts.stretch.until <= today else one._replace(ratio=None)
            for one in standings
        ),
    )


def measurements_of(agreement: ResultAgreement) -> QuerySet[Measurement]:
    """Everything that was ever measured for an agreement, the newest first, with its parts."""
    parts = MeasurementPart.objects.order_by("dimension", "label", "key")
    return (
        Measurement.objects.filter(agreement_period__agreement=agreement)
        .select_related("agreement_period", "measured_by")
        .prefetch_related(Prefetch("parts", queryset=parts, to_attr="shown_parts"))
        .order_by("-measured_at", "-pk")
    )


def history_of(agreement: ResultAgreement) -> QuerySet[AgreementDecision]:
    """What happened to an agreement and its reports, the oldest first."""
    rows = AgreementDecision.objects.filter(agreement=agreement)
    return rows.select_related("actor").order_by("at", "pk")


def evidence_of(agreement: ResultAgreement) -> QuerySet[Evidence]:
    """The files with all reports of an agreement, the newest first."""
    return evidence_rows().filter(agreement_period__agreement=agreement)


def evidence_rows() -> QuerySet[Evidence]:
    """Load the names that a row of evidence shows, never the bytes."""
    return Evidence.objects.select_related("added_by").order_by("-added_at", "-pk")


def for_tranche_rows(rows: QuerySet[FundingTranche]) -> QuerySet[FundingTranche]:
    """Load the names that a row of money shows."""
    funded = FundedAgreement.objects.select_related("agreement").order_by("agreement__title", "pk")
    return rows.select_related("region").prefetch_related(Prefetch("funded", queryset=funded))


def line_of(region_id: int) -> Sequence[ReportingStep]:
    """The steps of one region, the first one first: its own, else the national ones; one query."""
    rows = ReportingStep.objects.filter(Q(region=region_id) | Q(region__isnull=True))
    found = list(rows.order_by("days", "pk"))
    own = [step for step in found if step.region_id is not None]
    return own or found
