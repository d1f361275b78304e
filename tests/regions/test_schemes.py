"""The thresholds of a scheme against what was counted: met, not met, or not known."""

from datetime import date, timedelta

import pytest

from regions.enums import RegionKind, SizeMeasure
from regions.schemes import Check, Count, check, scheme_on, schemes

SCHEME = schemes()[0]
ENOUGH = {
    SizeMeasure.BOARDS: 12,
    SizeMeasure.INSTITUTES: 1,
    SizeMeasure.PROFESSION: 4,
    SizeMeasure.PUPILS_PO: 15_000,
    SizeMeasure.TRAINEES: 150,
}


def checks(
    counts: dict[SizeMeasure, int], kind: RegionKind = RegionKind.GEOGRAPHIC
) -> dict[SizeMeasure, Check]:
    given = {
        measure: Count(number=number, counted_date=None, source="")
        for measure, number in counts.items()
    }
    return {one.threshold.measure: one for one in check(SCHEME, kind=kind, counts=given)}


def test_the_numbers_of_the_scheme() -> None:
    asked = {one.measure.value: one.minimum for one in SCHEME.thresholds}

    assert asked == {
        "boards": 1,
        "institutes": 1,
        "profession": 1,
        "pupils_po": 15_000,
        "pupils_vo": 15_000,
        "students_mbo": 9_000,
        "trainees": 150,
    }


def test_a_region_that_reaches_every_number_exactly_has_enough() -> None:
    assert all(one.is_group_met for one in checks(ENOUGH).values())


@pytest.mark.parametrize("measure", [SizeMeasure.PUPILS_PO, SizeMeasure.TRAINEES])
def test_one_less_is_too_few(measure: SizeMeasure) -> None:
    found = checks(ENOUGH | {measure: ENOUGH[measure] - 1})[measure]

    assert found.is_met is False


def test_pupils_of_one_sector_are_enough() -> None:
    found = checks(ENOUGH | {SizeMeasure.PUPILS_PO: 100, SizeMeasure.STUDENTS_MBO: 9_000})

    assert (found[SizeMeasure.PUPILS_PO].is_met, found[SizeMeasure.PUPILS_PO].is_group_met) == (
        False,
        True,
    )


def test_what_nobody_counted_is_not_known_and_not_refused() -> None:
    found = checks(ENOUGH | {SizeMeasure.PUPILS_PO: 100})

    assert found[SizeMeasure.PUPILS_VO].is_met is None
    # Secondary schools may have them: nobody counted.
    assert found[SizeMeasure.PUPILS_PO].is_group_met is None


def test_every_sector_counted_and_none_large_enough_is_a_no() -> None:
    few = dict.fromkeys(
        (SizeMeasure.PUPILS_PO, SizeMeasure.PUPILS_VO, SizeMeasure.STUDENTS_MBO), 100
    )

    assert checks(ENOUGH | few)[SizeMeasure.PUPILS_PO].is_group_met is False


def test_a_national_region_is_not_asked_for_pupils() -> None:
    assert SizeMeasure.PUPILS_PO not in checks(ENOUGH, RegionKind.NATIONAL)


def test_a_scheme_counts_from_its_first_day() -> None:
    assert scheme_on(SCHEME.from_date) == SCHEME
    assert scheme_on(SCHEME.from_date - timedelta(days=1)) is None
    assert scheme_on(date(2026, 11, 23)) == SCHEME
