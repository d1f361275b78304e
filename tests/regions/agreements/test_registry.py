"""The registry: definitions are central, versioned, and never redefined."""

from dataclasses import replace

import pytest

from regions.agreements.enums import Counting, Direction, Unit
from regions.agreements.errors import IndicatorUnknown
from regions.agreements.registry import (
    Indicator,
    all_indicators,
    indicator_of,
    newest_indicators,
    register,
)

COFFEE = Indicator(
    code="cups_of_coffee",
    version=1,
    label="Kopjes koffie",
    unit=Unit.COUNT,
    direction=Direction.HIGHER,
    counting=Counting.CUMULATIVE,
    numerator="kopjes",
    owner="de conciërge",
    source="de teller op het apparaat",
)


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """A registry of its own for each test."""
    monkeypatch.setattr("regions.agreements.registry._indicators", {})


def test_the_newest_version_counts_unless_another_is_named() -> None:
    newer = replace(COFFEE, version=2, label="Koppen koffie")
    register(newer)
    register(COFFEE)

    assert indicator_of("cups_of_coffee") == newer
    assert indicator_of("cups_of_coffee", 1) == COFFEE
    assert all_indicators() == [newer, COFFEE]
    assert newest_indicators() == [newer]


def test_the_same_definition_may_be_registered_again() -> None:
    register(COFFEE)
    register(replace(COFFEE))

    assert all_indicators() == [COFFEE]


def test_another_definition_under_the_same_version_is_refused() -> None:
    register(COFFEE)

    with pytest.raises(ValueError, match="has a definition already"):
        register(replace(COFFEE, numerator="mokken"))


@pytest.mark.parametrize(("code", "version"), [("tea", None), ("cups_of_coffee", 2)])
def test_what_nobody_registered_is_refused(code: str, version: int | None) -> None:
    register(COFFEE)

    with pytest.raises(IndicatorUnknown):
        indicator_of(code, version)


def test_shares_do_not_add_up() -> None:
    with pytest.raises(ValueError, match="do not add up"):
        replace(COFFEE, denominator="kopjes die er waren")


def test_a_share_says_of_what_it_is_one() -> None:
    with pytest.raises(ValueError, match="of what"):
        replace(COFFEE, unit=Unit.PERCENT, counting=Counting.PER_PERIOD)
