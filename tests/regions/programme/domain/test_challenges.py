"""Challenges: a figure with a name and a source, changed on record, closed with a reason."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from regions.agreements.enums import Task
from regions.agreements.errors import IndicatorUnknown
from regions.errors import NotAllowed
from regions.programme.access import challenges_visible_to
from regions.programme.domain.challenges import (
    add_challenge,
    change_challenge,
    close_challenge,
    reopen_challenge,
)
from regions.programme.errors import (
    ChangedMeanwhile,
    DayAhead,
    FigureNeedsSource,
    ProgrammeMoveNotAllowed,
    ProgrammeNotFound,
)
from regions.programme.models import Challenge, ProgrammeDecision
from tests.factories.clock import NOW, TODAY
from tests.factories.programme import make_challenge, make_challenge_draft, make_figure
from tests.regions.programme.conftest import Desk


def test_a_central_indicator_brings_its_version_and_unit(desk: Desk) -> None:
    figure = make_figure(outside_indicator="", unit=None, indicator_code="starters_still_there")

    made = make_challenge(desk.place, figure=figure, tasks=[Task.GUIDE, Task.MATCH, Task.GUIDE])

    assert (made.indicator_version, made.unit) == (1, "percent")
    assert made.tasks == ["match", "guide"]
    assert list(ProgrammeDecision.objects.values_list("move", "to_state", "actor_role")) == [
        ("add", "open", "coordinator")
    ]


@pytest.mark.parametrize(
    "figure",
    [
        make_figure(outside_indicator=""),
        make_figure(indicator_code="starters_still_there"),
        make_figure(source=""),
        make_figure(value_date=None),
        make_figure(unit=None),
    ],
    ids=["no name", "two names", "no source", "no date", "no unit"],
)
def test_a_figure_names_what_it_is_and_a_value_its_source_and_day(
    desk: Desk, figure: object
) -> None:
    with pytest.raises(FigureNeedsSource):
        make_challenge(desk.place, figure=figure)
    assert not Challenge.objects.exists()


def test_an_unknown_indicator_and_a_day_to_come_are_refused(desk: Desk) -> None:
    unknown = make_figure(outside_indicator="", indicator_code="geluk")
    with pytest.raises(IndicatorUnknown):
        make_challenge(desk.place, figure=unknown)
    with pytest.raises(DayAhead):
        make_challenge(desk.place, figure=make_figure(value_date=TODAY + timedelta(days=1)))


def test_a_change_keeps_what_was_there_and_refuses_who_read_something_else(desk: Desk) -> None:
    challenge = make_challenge(desk.place)
    draft = make_challenge_draft(
        title="Te weinig invallers", figure=replace(make_figure(), value=Decimal("11.9"))
    )

    changed = change_challenge(
        actor=desk.koos, challenge_id=challenge.pk, draft=draft, seen=1, now=NOW
    )
    with pytest.raises(ChangedMeanwhile):
        change_challenge(actor=desk.koos, challenge_id=challenge.pk, draft=draft, seen=1, now=NOW)

    assert changed.version == 2
    row = ProgrammeDecision.objects.get(move="change")
    assert row.facts == {
        "title": ["Te weinig invallers op maandag", "Te weinig invallers"],
        "value": ["12.4000", "11.9"],
    }


def test_closing_and_reopening_say_why_and_cannot_be_done_twice(desk: Desk) -> None:
    challenge = make_challenge(desk.place)

    closed = close_challenge(
        actor=desk.koos, challenge_id=challenge.pk, reason="Opgelost.", now=NOW
    )
    assert (closed.status, closed.closed_because) == ("closed", "Opgelost.")
    with pytest.raises(ProgrammeMoveNotAllowed):
        close_challenge(actor=desk.koos, challenge_id=challenge.pk, reason="Nog eens.", now=NOW)
    opened = reopen_challenge(
        actor=desk.koos, challenge_id=challenge.pk, reason="Toch niet.", now=NOW
    )

    assert (opened.status, opened.closed_because) == ("open", "")
    reasons = ProgrammeDecision.objects.order_by("pk").values_list("move", "reason")
    assert list(reasons) == [("add", ""), ("close", "Opgelost."), ("reopen", "Toch niet.")]


def test_only_the_coordinator_of_the_region_writes_and_the_table_reads(desk: Desk) -> None:
    challenge = make_challenge(desk.place)
    theirs = make_challenge(desk.cast.away)

    with pytest.raises(NotAllowed):
        add_challenge(
            actor=desk.table.planner, region_id=None, draft=make_challenge_draft(), now=NOW
        )
    with pytest.raises(ProgrammeNotFound):
        close_challenge(actor=desk.stranger, challenge_id=challenge.pk, reason="Weg.", now=NOW)
    assert list(challenges_visible_to(desk.table.planner)) == [challenge]
    assert list(challenges_visible_to(desk.stranger)) == [theirs]


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ({"tasks": []}, "challenge_has_a_task"),
        ({"outside_indicator": ""}, "challenge_names_one_figure"),
        ({"source": ""}, "challenge_value_has_a_source_and_a_date"),
        ({"status": "closed"}, "closed_challenge_says_why"),
    ],
)
def test_the_database_refuses_what_the_domain_refuses(
    desk: Desk, change: dict[str, object], constraint: str
) -> None:
    challenge = make_challenge(desk.place)

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Challenge.objects.filter(pk=challenge.pk).update(**change)
