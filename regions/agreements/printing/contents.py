"""What stands in the report of a region: every agreement with its figures, in words; people are named by their role."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from django.db.models import Q

from regions.agreements.enums import (
    AgreementStatus,
    Counting,
    Direction,
    PeriodKind,
    ReportStatus,
    StatusRule,
    Task,
    Unit,
)
from regions.agreements.figures import completeness_in_words, exact_value, shown
from regions.agreements.models import Evidence, Measurement, MeasurementPart, ResultAgreement
from regions.agreements.periods import Stretch, day_in_words, first_day
from regions.agreements.printing.chart import chart_of
from regions.agreements.printing.shapes import (
    PrintedAgreement,
    PrintedEvidence,
    PrintedPeriod,
    PrintedReport,
)
from regions.agreements.queries import PeriodRow, Trace, evidence_rows, for_rows, traces_of
from regions.agreements.registry import Number
from regions.enums import Role
from regions.models import Membership, Region
from regions.roles import ROLE_ACTIONS, Action

NOBODY: Final = "nog niemand"
GONE: Final = "iemand zonder rol in de regio"
WITH_BAND: Final = "Cijfers (lijn met punten), streefwaarde (streepjes) en verwachting (grijs)."
WITHOUT_BAND: Final = "Cijfers (lijn met punten) en streefwaarde (streepjes)."
CLOSED: Final = (ReportStatus.APPROVED, ReportStatus.LOCKED)


def school_year_of(day: date) -> Stretch:
    """From the start of the school year up to and with this day, for who names no days."""
    return Stretch(first_day(PeriodKind.SCHOOL_YEAR, day), date.fromordinal(day.toordinal() + 1))


def report_of(region: Region, *, within: Stretch, today: date) -> PrintedReport:
    """Gather the report over the periods that touch these days; a fixed number of queries."""
    rows = ResultAgreement.objects.filter(
        region=region, from_date__lt=within.until, until_date__gt=within.start
    )
    agreements = list(for_rows(rows).order_by("ambition__title", "title", "pk"))
    traces = traces_of(agreements, today=today)
    gathered = _gather(agreements, traces, region)
    counts: dict[str, int] = defaultdict(int)
    for trace in traces:
        counts[str(AgreementStatus(trace.judgement.status).label)] += 1
    return PrintedReport(
        region=region.name,
        period=f"{day_in_words(within.start)} t/m {day_in_words(_day_before(within.until))}",
        made=day_in_words(today),
        made_date=today,
        summary=tuple(
            (str(status.label), counts[str(status.label)])
            for status in AgreementStatus
            if counts[str(status.label)]
        ),
        agreements=tuple(_printed(trace, gathered, within=within, today=today) for trace in traces),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gathered:
    """What belongs to the agreements of a report, by the id of what it belongs to."""

    evidence: Mapping[int, Sequence[Evidence]]
    narratives: Mapping[int, str]
    parts: Mapping[int, Sequence[MeasurementPart]]
    roles: Mapping[int, str]


def _gather(
    agreements: Sequence[ResultAgreement], traces: Sequence[Trace], region: Region
) -> _Gathered:
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    files = evidence_rows().filter(
        agreement_period__agreement__in=agreements, withdrawn_at__isnull=True
    )
    for one in files.order_by("agreement_period__period", "pk"):
        evidence[one.agreement_period_id].append(one)
    newest = [trace.latest.measurement_id for trace in traces if trace.latest is not None]
    parts: dict[int, list[MeasurementPart]] = defaultdict(list)
    for part in MeasurementPart.objects.filter(measurement__in=newest).order_by("label", "key"):
        parts[part.measurement_id].append(part)
    told = Measurement.objects.filter(agreement_period__agreement__in=agreements)
    return _Gathered(
        evidence=evidence,
        narratives=dict(told.exclude(narrative="").values_list("pk", "narrative")),
        parts=parts,
        roles=_roles(agreements, region),
    )


def _roles(agreements: Sequence[ResultAgreement], region: Region) -> dict[int, str]:
    """What people are, instead of who: the role by which they take part in agreements."""
    people = {one.owner_id for one in agreements} | {one.reviewer_id for one in agreements}
    held = Membership.objects.filter(
        Q(region=region) | Q(role=Role.NATIONAL_MONITOR), user__in=people, ended_at__isnull=True
    )
    found: dict[int, str] = {}
    for user_id, role in held.order_by("pk").values_list("user", "role"):
        if Action.VIEW_AGREEMENTS in ROLE_ACTIONS[Role(role)]:
            found.setdefault(user_id, str(Role(role).label))
    return found


def _printed(
    trace: Trace, gathered: _Gathered, *, within: Stretch, today: date
) -> PrintedAgreement:
    own, indicator = trace.agreement, trace.indicator
    rows = [row for row in trace.periods if _is_printed(row, within, today)]
    parts = _parts(trace, gathered)
    counted = indicator.numerator
    if indicator.denominator:
        counted += f"; als deel van: {indicator.denominator}"
    return PrintedAgreement(
        title=own.title,
        ambition=own.ambition.title,
        task=str(Task(own.task).label),
        status=str(AgreementStatus(trace.judgement.status).label),
        reason=trace.judgement.reason,
        rule=str(StatusRule(trace.judgement.rule).label),
        note=own.note,
        indicator=f"{indicator.label} (versie {indicator.version})",
        counted=counted,
        reads=f"{Direction(indicator.direction).label}. {Counting(indicator.counting).label}.",
        baseline=_baseline(trace),
        validity=_validity(own),
        decision="" if own.proposal is None else own.proposal.text.title,
        funding="; ".join(f"{one.scheme}, {one.name}" for one in trace.tranches),
        owner=gathered.roles.get(own.owner_id, GONE),
        reviewer=NOBODY if own.reviewer_id is None else gathered.roles.get(own.reviewer_id, GONE),
        review=_review([row for row in rows if row.stretch.until <= today]),
        forecast=trace.forecast.sentence,
        chart=chart_of(trace),
        chart_in_words=f"De cijfers van {own.title}. {trace.judgement.reason}",
        chart_legend=WITH_BAND if trace.forecast.bands else WITHOUT_BAND,
        periods=tuple(_period(trace, row, gathered, today=today) for row in rows),
        parts_of=_parts_of(trace, today) if parts else "",
        parts=parts,
        evidence=tuple(
            PrintedEvidence(
                period=row.stretch.label,
                file_name=one.file_name,
                description=one.description,
                size=f"{-(-one.size // 1000)} kB",
                checksum=one.checksum,
            )
            for row in rows
            for one in gathered.evidence.get(row.id, ())
        ),
    )


def _is_printed(row: PeriodRow, within: Stretch, today: date) -> bool:
    stretch = row.stretch
    return stretch.start < within.until and stretch.until > within.start and stretch.start <= today


def _period(trace: Trace, row: PeriodRow, gathered: _Gathered, *, today: date) -> PrintedPeriod:
    standing, facts, unit = row.standing, row.standing.facts, trace.terms.unit
    beside = [] if standing.target is None else [standing.target]
    told = [gathered.narratives.get(row.measurement_id or 0, ""), row.explanation]
    return PrintedPeriod(
        label=row.stretch.label,
        is_running=row.stretch.until > today,
        figure=_figure(row, unit, beside),
        counted=_counted(facts.numerator, facts.denominator),
        complete=_complete(row, is_by_hand=not trace.indicator.is_measured),
        target="" if standing.target is None else shown(standing.target, unit),
        report=str(ReportStatus(row.status).label),
        narrative=" ".join(one for one in told if one),
    )


def _figure(row: PeriodRow, unit: str, beside: list[Fraction]) -> str:
    if row.measurement_id is None:
        return "niet gemeten"
    if row.standing.value is None:
        return "niets te tellen"
    return shown(row.standing.value, unit, beside=beside)


def _complete(row: PeriodRow, *, is_by_hand: bool) -> str:
    """How much was there, or why nobody can say: an empty cell reads as if there were nothing to know."""
    if row.measurement_id is None:
        return "geen opgave" if is_by_hand else "nog niet gemeten"
    facts = row.standing.facts
    return completeness_in_words(facts.received, facts.expected) or "niet vermeld"


def _counted(numerator: Number | None, denominator: Number | None) -> str:
    if numerator is None:
        return ""
    if denominator is None:
        return shown(numerator, Unit.COUNT)
    return f"{shown(numerator, Unit.COUNT)} van {shown(denominator, Unit.COUNT)}"


def _parts(trace: Trace, gathered: _Gathered) -> tuple[tuple[str, str, str], ...]:
    if trace.latest is None or trace.latest.measurement_id is None:
        return ()
    found = gathered.parts.get(trace.latest.measurement_id, ())
    first = min((part.dimension for part in found), default="")
    lines = []
    for part in found:
        if part.dimension == first:
            value = exact_value(part.numerator, part.denominator, trace.terms.unit)
            figure = "" if value is None else shown(value, trace.terms.unit)
            lines.append((part.label, figure, _counted(part.numerator, part.denominator)))
    return tuple(lines)


def _parts_of(trace: Trace, today: date) -> str:
    if trace.latest is None:
        return ""
    stretch = trace.latest.stretch
    return f"{stretch.label}, loopt nog" if stretch.until > today else stretch.label


def _baseline(trace: Trace) -> str:
    own = trace.agreement
    if own.baseline is None:
        return "geen nulmeting"
    said = f"{shown(own.baseline, trace.terms.unit)} ({own.baseline_year})"
    return f"{said}. {own.baseline_note}" if own.baseline_note else said


def _validity(own: ResultAgreement) -> str:
    last = day_in_words(_day_before(own.until_date))
    said = f"{day_in_words(own.from_date)} t/m {last}"
    if own.ended_date is None:
        return said
    return f"{said}; eerder gestopt op {day_in_words(own.ended_date)}: {own.ended_reason}"


def _review(rows: Sequence[PeriodRow]) -> str:
    """How many of the reports over periods that are over were approved, and how many of those are locked."""
    approved = sum(row.status in CLOSED for row in rows)
    locked = sum(row.status == ReportStatus.LOCKED for row in rows)
    return f"{approved} van {len(rows)} rapportages goedgekeurd, {locked} afgesloten"


def _day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)
