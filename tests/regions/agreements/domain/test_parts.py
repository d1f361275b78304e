"""Figures per organisation and per sector: they add up exactly, and percentages are never averaged."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from regions.agreements.domain.measuring import TypedFigure, TypedPart, enter_measurement
from regions.agreements.enums import Unit
from regions.agreements.errors import FigureMakesNoSense, PartsDoNotAddUp, PartUnknown
from regions.agreements.models import Measurement, MeasurementPart
from regions.agreements.periods import Stretch
from regions.agreements.registry import indicator_of
from regions.agreements.rollups import Counted, added, breakdown_of, roll_up
from tests.factories.agreements import FIRST_MONDAY, agree, period_of, report_figure
from tests.factories.clock import NOW
from tests.regions.agreements.conftest import Table

SHARE = indicator_of("starters_still_there")
COUNTS = st.lists(
    st.tuples(st.integers(0, 500), st.integers(1, 500)).map(lambda pair: (min(pair), pair[1])),
    min_size=1,
    max_size=12,
)


def per_board(table: Table, *counts: tuple[int, int]) -> tuple[TypedPart, ...]:
    boards = (table.cast.home.board, table.cast.home.other_board)
    return tuple(
        TypedPart(
            organisation_id=board.pk, numerator=Decimal(numerator), denominator=Decimal(denominator)
        )
        for board, (numerator, denominator) in zip(boards, counts, strict=False)
    )


def enter(table: Table, *, number: int = 0, **given_figure: Any) -> Measurement:
    return enter_measurement(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        period_id=period_of(table.agreement, number).pk,
        figure=TypedFigure(**given_figure),
        now=NOW,
    )


def test_the_whole_is_what_its_parts_add_up_to_and_says_how_many_boards_are_in_it(
    table: Table,
) -> None:
    whole = enter(table, parts=per_board(table, (1, 10), (9, 10)))
    alone = enter(table, number=1, parts=per_board(table, (1, 10)))

    assert (whole.numerator, whole.denominator) == (Decimal(10), Decimal(20))
    assert (whole.received, whole.expected) == (2, 2)
    assert (alone.received, alone.expected) == (1, 2)


def test_parts_that_make_another_number_are_refused(table: Table) -> None:
    parts = per_board(table, (1, 10), (9, 10))

    with pytest.raises(PartsDoNotAddUp):
        enter(table, numerator=Decimal(10), denominator=Decimal(21), parts=parts)
    sector = TypedPart(sector="po", numerator=Decimal(9), denominator=Decimal(20))
    with pytest.raises(PartsDoNotAddUp):
        enter(table, parts=(*parts, sector))
    with pytest.raises(FigureMakesNoSense):
        enter(table, parts=per_board(table, (11, 10), (9, 10)))


def test_a_part_of_a_stranger_or_one_that_comes_twice_is_refused(table: Table) -> None:
    foreign = TypedPart(
        organisation_id=table.cast.away.board.pk, numerator=Decimal(1), denominator=Decimal(2)
    )

    with pytest.raises(PartUnknown):
        enter(table, parts=(foreign,))
    with pytest.raises(PartUnknown):
        enter(table, parts=per_board(table, (1, 2)) * 2)


def test_the_database_refuses_parts_that_do_not_add_up(table: Table) -> None:
    whole = report_figure(actor=table.koos, agreement=table.agreement)

    MeasurementPart.objects.create(
        measurement=whole, dimension="board", label="De Brug", numerator=8, denominator=10
    )
    with pytest.raises(IntegrityError, match="add up"), transaction.atomic():
        connection.check_constraints()
    transaction.set_rollback(True)


def test_an_agreement_is_taken_apart_by_board_over_all_its_periods(table: Table) -> None:
    enter(table, parts=per_board(table, (1, 10), (9, 90)))
    enter(table, number=1, parts=per_board(table, (5, 10), (60, 60)))

    found = breakdown_of(table.agreement, SHARE, dimension=None)

    lines = [(line.label, line.total) for line in found.lines]
    assert lines == [
        ("Stichting De Brug", Counted(Decimal(6), Decimal(20))),
        ("Stichting De Kring", Counted(Decimal(69), Decimal(150))),
    ]
    assert found.whole.total == Counted(Decimal(75), Decimal(170), 4, 4)
    # The mean of the percentages would be another number.
    assert found.whole.total.value(Unit.PERCENT) == Fraction(7500, 170)


def test_one_indicator_is_added_over_regions_and_says_which_are_missing(table: Table) -> None:
    away = agree(region=table.cast.away.region, owner=table.cast.away.coordinator)
    report_figure(actor=table.koos, agreement=table.agreement, numerator=1, denominator=10)
    second = agree(
        region=table.cast.home.region, owner=table.cast.home.coordinator, title="Nog een"
    )
    report_figure(actor=table.koos, agreement=second, numerator=10, denominator=10)
    regions = [table.cast.home.region, away.region]
    within = Stretch(FIRST_MONDAY, NOW.date())

    before = roll_up(SHARE, regions, within=within)
    report_figure(actor=table.stranger, agreement=away, numerator=99, denominator=100)
    after = roll_up(SHARE, regions, within=within)

    assert [line.total is not None for line in before.lines] == [True, False]
    # The second agreement of the same region on the same indicator is not counted again.
    assert after.total == Counted(Decimal(100), Decimal(110))


@given(counts=COUNTS, cut=st.integers(0, 12))
@settings(max_examples=60, deadline=None)
def test_adding_in_any_order_and_in_any_groups_gives_the_same_share(
    counts: list[tuple[int, int]], cut: int
) -> None:
    figures = [Counted(Decimal(part), Decimal(whole)) for part, whole in counts]

    at_once = added(figures, SHARE)
    groups = [added(group, SHARE) for group in (figures[:cut][::-1], figures[cut:])]

    assert at_once is not None
    assert added([one for one in groups if one is not None], SHARE) == at_once
    assert at_once.value(Unit.PERCENT) == Fraction(
        100 * sum(part for part, _ in counts), sum(whole for _, whole in counts)
    )


def test_a_middle_value_of_middle_values_is_no_figure() -> None:
    assert added([Counted(Decimal(5), None)], indicator_of("time_to_fill")) is None
