"""Measuring: a figure is a new row each time it changed, with the reason why it takes the place of the last."""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import Final

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from regions.actors import Actor
from regions.agreements.access import lock_report
from regions.agreements.announcing import announce_agreement
from regions.agreements.enums import MEASURABLE, MeasurementSource, Unit
from regions.agreements.errors import (
    FigureMakesNoSense,
    MeasuredByThePool,
    PeriodClosed,
    ReasonNeeded,
)
from regions.agreements.models import (
    AgreementPeriod,
    Measurement,
    MeasurementPart,
    MeasurementRows,
)
from regions.agreements.parts import TypedPart, Whole, add_up, name_parts
from regions.agreements.periods import Stretch
from regions.agreements.recording import touch
from regions.agreements.registry import Indicator, Measured, indicator_of
from regions.roles import Action

__all__ = ["TypedFigure", "TypedPart", "enter_measurement", "measure_region"]
STILL_MOVING: Final = timedelta(days=35)
"""So long after its end a period is measured again every night: late answers and outcomes come in."""
STILL_RUNNING: Final = "De periode loopt nog; er kwam bij wat sinds de vorige meting gebeurde."
CHANGED_SINCE: Final = "De gegevens achter het cijfer veranderden na de vorige meting."


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFigure:
    """A figure that a person reports; without a numerator it is what its parts add up to."""

    numerator: Decimal | None = None
    denominator: Decimal | None = None
    received: int | None = None
    expected: int | None = None
    narrative: str = ""
    reason: str = ""
    parts: tuple[TypedPart, ...] = ()


@transaction.atomic
def enter_measurement(
    *, actor: Actor, agreement_id: int, period_id: int, figure: TypedFigure, now: datetime
) -> Measurement:
    """Report a figure by hand; locks the report of the period and announces the agreement.

    Refuses what the pool measures (`MeasuredByThePool`), a report that is submitted or approved (`PeriodClosed`),
    a part above its whole (`FigureMakesNoSense`), a second figure without a reason (`ReasonNeeded`), and parts that
    do not add up or are of strangers (`PartsDoNotAddUp`, `PartUnknown`).
    """
    report = lock_report(
        actor=actor,
        action=Action.EDIT_AGREEMENTS,
        agreement_id=agreement_id,
        period_id=period_id,
    )
    indicator = _indicator(report)
    if indicator.is_measured:
        raise MeasuredByThePool
    if report.status not in MEASURABLE:
        raise PeriodClosed
    measured = _measured(report, figure)
    _require_sense(measured, indicator)
    if report.measurement is not None and not figure.reason:
        raise ReasonNeeded
    stored = _append(
        report,
        measured,
        Measurement(
            source=MeasurementSource.BY_HAND,
            narrative=figure.narrative,
            reason=figure.reason,
            measured_by_id=actor.user_id,
            measured_at=now,
        ),
    )
    announce_agreement(report.agreement)
    return stored


def measure_region(
    *, region_id: int, now: datetime, within: Stretch | None = None
) -> list[Measurement]:
    """Measure the periods of a region that can still change, or those that lie within some days; safe to run twice.

    A figure that is the same again, with the same rows behind it, stores nothing. One transaction per period,
    under the lock of its report; each figure that changed is announced.
    """
    found = []
    known: dict[tuple[str, int, Stretch], Measured] = {}
    for report_id, code, version, stretch in _due(
        region_id, timezone.localdate(now), within=within
    ):
        indicator = indicator_of(code, version)
        if indicator.measure is None:
            continue
        key = (code, version, stretch)
        if key not in known:
            known[key] = indicator.measure(region_id=region_id, stretch=stretch)
        stored = _measure(report_id, known[key], now=now)
        found += [stored] if stored else []
    return found


def _due(
    region_id: int, today: date, *, within: Stretch | None
) -> list[tuple[int, str, int, Stretch]]:
    rows = AgreementPeriod.objects.filter(
        Q(agreement__ended_date__isnull=True)
        | Q(period__startswith__lt=F("agreement__ended_date")),
        agreement__region=region_id,
        status__in=MEASURABLE,
        period__startswith__lte=today,
    )
    if within is None:
        rows = rows.filter(
            Q(measurement__isnull=True) | Q(period__endswith__gt=today - STILL_MOVING)
        )
    else:
        rows = rows.filter(period__startswith__gte=within.start, period__endswith__lte=within.until)
    named = rows.order_by("period", "pk").values_list(
        "pk", "agreement__indicator_code", "agreement__indicator_version", "period"
    )
    return [
        (pk, code, version, Stretch(period.lower, period.upper))
        for pk, code, version, period in named
    ]


@transaction.atomic
def _measure(report_id: int, measured: Measured, *, now: datetime) -> Measurement | None:
    report = (
        AgreementPeriod.objects.select_related("agreement", "measurement")
        .select_for_update(of=("self",))
        .get(pk=report_id)
    )
    last = report.measurement
    if report.status not in MEASURABLE:
        return None
    if last is not None and last.fingerprint == _fingerprint(measured):
        return None
    is_running = report.period.upper > timezone.localdate(now)
    stored = _append(
        report,
        measured,
        Measurement(
            source=MeasurementSource.POOL,
            reason="" if last is None else STILL_RUNNING if is_running else CHANGED_SINCE,
            measured_at=now,
        ),
    )
    announce_agreement(report.agreement)
    return stored


def _append(report: AgreementPeriod, measured: Measured, row: Measurement) -> Measurement:
    """Store a figure with its rows and parts, and let it be the one that counts; the caller holds the lock."""
    row.agreement_period = report
    row.number = 1 if report.measurement is None else report.measurement.number + 1
    row.numerator, row.denominator = measured.numerator, measured.denominator
    row.received, row.expected = measured.received, measured.expected
    row.indicator_version = report.agreement.indicator_version
    row.fingerprint = _fingerprint(measured)
    row.save(force_insert=True)
    if measured.row_kind:
        MeasurementRows.objects.create(
            measurement=row,
            kind=measured.row_kind,
            row_ids=list(measured.row_ids),
            hit_ids=list(measured.hit_ids),
        )
    MeasurementPart.objects.bulk_create(
        MeasurementPart(
            measurement=row,
            dimension=part.dimension,
            key=part.key,
            label=part.label,
            numerator=part.numerator,
            denominator=part.denominator,
        )
        for part in measured.parts
    )
    report.measurement = row
    report.version += 1
    report.save(update_fields=["measurement", "version"])
    touch(report.agreement)
    return row


def _fingerprint(measured: Measured) -> str:
    def plain(number: Decimal | int | None) -> str:
        return "" if number is None else format(Decimal(number).normalize(), "f")

    told = [
        plain(measured.numerator),
        plain(measured.denominator),
        [measured.received, measured.expected],
        [measured.row_kind, measured.row_ids, measured.hit_ids],
        [
            (part.dimension, part.key, plain(part.numerator), plain(part.denominator))
            for part in measured.parts
        ],
    ]
    return sha256(json.dumps(told).encode()).hexdigest()


def _indicator(report: AgreementPeriod) -> Indicator:
    return indicator_of(report.agreement.indicator_code, report.agreement.indicator_version)


def _measured(report: AgreementPeriod, figure: TypedFigure) -> Measured:
    """The figure with its parts named and counted, and how many boards of the region are in it."""
    named = name_parts(figure.parts, region_id=report.agreement.region_id, day=report.period.lower)
    whole = Whole(figure.numerator, figure.denominator)
    numerator, denominator = add_up(named.parts, whole) if named.parts else whole
    received, expected = figure.received, figure.expected
    if received is None and expected is None:
        received, expected = named.received, named.expected
    return Measured(
        numerator=numerator,
        denominator=denominator,
        received=received,
        expected=expected,
        parts=named.parts,
    )


def _require_sense(figure: Measured, indicator: Indicator) -> None:
    is_share = indicator.unit == Unit.PERCENT
    pairs = [
        (figure.numerator, figure.denominator),
        *((part.numerator, part.denominator) for part in figure.parts),
    ]
    for numerator, denominator in pairs:
        if numerator is None or numerator < 0 or is_share != (denominator is not None):
            raise FigureMakesNoSense
        if denominator is not None and not numerator <= denominator:
            raise FigureMakesNoSense
