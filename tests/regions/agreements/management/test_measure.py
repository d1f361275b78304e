"""The command that measures a period again."""

import io

import pytest
from django.core.management import CommandError, call_command

from regions.agreements.models import Measurement
from tests.factories.agreements import agree
from tests.regions.agreements.conftest import Table


def told(code: str, period: str) -> list[str]:
    out = io.StringIO()
    call_command("measure", region=code, period=period, stdout=out)
    return out.getvalue().splitlines()


def test_measuring_a_period_twice_tells_the_same_figures(table: Table) -> None:
    agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="90% vervuld",
        indicator_code="fill_rate",
    )

    first, second = told("thuis", "2026-W44"), told("thuis", "2026-W44")

    assert first[:-1] == second[:-1]
    assert first[0] == "Noord, week 44 van 2026"
    assert "fill_rate\tniets te meten\t0 van 0" in first
    assert [first[-1], second[-1]] == [
        "Nieuwe metingen bij afspraken: 1",
        "Nieuwe metingen bij afspraken: 0",
    ]
    assert Measurement.objects.count() == 1


@pytest.mark.parametrize(("code", "period"), [("weg", "2026-W44"), ("thuis", "november")])
def test_what_is_not_there_is_said(table: Table, code: str, period: str) -> None:
    with pytest.raises(CommandError):
        call_command("measure", "--region", code, "--period", period)
