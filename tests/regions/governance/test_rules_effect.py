"""A table changes how it decides by deciding: told chamber by chamber, refused when it is not its own."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from regions.governance.effects import Effect
from regions.governance.errors import EffectRefused
from regions.governance.models import VotingRules
from regions.governance.rules import rules_in_force, voting_settings_of
from regions.governance.rules_effect import current_rules, describe_change, store_rules
from regions.governance.voting.facts import Share
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.governance import Table, make_open_proposal, make_table

pytestmark = pytest.mark.django_db

TWO_THIRDS = {"numerator": 2, "denominator": 3}


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def table(cast: Cast) -> Table:
    return make_table(cast.home)


def effect(table: Table, values: Mapping[str, Any], *, days: int = 0) -> Effect:
    return Effect(
        region_id=table.place.region.pk,
        values=values,
        from_date=TODAY + timedelta(days=days),
        title="Zwaarder besluiten",
    )


def of_the_profession(table: Table, rules: Mapping[str, Any]) -> dict[str, Any]:
    return {"chambers": {str(table.teacher.chamber_id): dict(rules)}}


def test_a_change_is_told_chamber_by_chamber_and_seat_by_seat(table: Table) -> None:
    values = of_the_profession(table, {"quorum": TWO_THIRDS, "counts_vacancies": True})

    lines = describe_change(
        effect(table, values | {"weights": {str(table.bridge.pk): 2}, "days_open": 21})
    )

    assert [(line.label, line.old, line.new) for line in lines] == [
        ("Beroepsgroep: quorum", "de helft", "twee derde"),
        ("Beroepsgroep: lege zetels tellen mee voor het quorum", "nee", "ja"),
        ("Gewicht van De Brug", "1", "2"),
        ("Dagen om te stemmen", "14", "21"),
    ]


def test_rules_of_every_chamber_are_told_for_each(table: Table) -> None:
    lines = describe_change(
        effect(table, {"every_chamber": {"majority": TWO_THIRDS, "more_than": False}})
    )

    assert [(line.label, line.new) for line in lines] == [
        ("Besturen: meerderheid", "ten minste twee derde"),
        ("Opleidingen: meerderheid", "ten minste twee derde"),
        ("Beroepsgroep: meerderheid", "ten minste twee derde"),
    ]


def test_rules_count_from_their_day_and_a_voting_keeps_the_ones_it_has(table: Table) -> None:
    before = make_open_proposal(table)

    store_rules(effect(table, of_the_profession(table, {"quorum": TWO_THIRDS}), days=1), NOW)

    tomorrow = TODAY + timedelta(days=1)
    rules = rules_in_force(region_id=table.place.region.pk, on_date=tomorrow)
    settings = voting_settings_of(rules)
    assert settings.rules_of(table.teacher.chamber_id).quorum == Share(numerator=2, denominator=3)
    assert settings.rules_of(table.bridge.chamber_id).quorum == Share(numerator=1, denominator=2)
    before.refresh_from_db()
    assert before.rules is not None
    assert (before.rules.name, rules.name) == ("Eerste stemregels", "Zwaarder besluiten")


def test_what_is_not_of_this_region_or_cannot_be_is_refused_by_its_path(
    cast: Cast, table: Table
) -> None:
    theirs = make_table(cast.away)
    for values, path in (
        (
            {"chambers": {str(theirs.teacher.chamber_id): {}}},
            f"chambers.{theirs.teacher.chamber_id}",
        ),
        ({"weights": {str(theirs.teacher.pk): 2}}, f"weights.{theirs.teacher.pk}"),
        ({"unheard_of": 1}, "unheard_of"),
        ({"days_open": "lang"}, "days_open"),
    ):
        with pytest.raises(EffectRefused) as refused:
            describe_change(effect(table, values))
        assert [field for field, _ in refused.value.problems] == [f"effect.values.{path}"]


@pytest.mark.parametrize("values", [{"days_open": 0}, {"most_proxies": -1}, {"weights": {"1": 0}}])
def test_rules_that_make_no_sense_are_refused(table: Table, values: dict[str, Any]) -> None:
    with pytest.raises(EffectRefused):
        describe_change(effect(table, values))


def test_a_change_that_changes_nothing_is_refused(table: Table) -> None:
    with pytest.raises(EffectRefused, match="verandert niets"):
        describe_change(effect(table, {"days_open": 14}))


def test_two_changes_of_one_day_do_not_overwrite_each_other(table: Table) -> None:
    store_rules(effect(table, {"days_open": 21}), NOW)

    with pytest.raises(EffectRefused, match="al andere stemregels"):
        store_rules(effect(table, {"days_open": 7}), NOW)
    assert VotingRules.objects.count() == 1
    assert current_rules(table.place.region.pk, TODAY)["days_open"] == 21


@pytest.mark.parametrize(
    "level",
    [
        {"code": "x" * 21},
        {"name": "Code donkerrood " * 4},
        {"name": "Code zwart\nBcc: iedereen@elders.test"},
        {"name": " "},
        {"criteria": [""]},
        {"criteria": []},
    ],
)
def test_a_level_of_escalation_that_could_never_be_declared_is_refused(
    table: Table, level: Mapping[str, Any]
) -> None:
    dark = {"code": "black", "name": "Code zwart", "criteria": ["Niemand komt."]}
    fits = describe_change(effect(table, {"escalation_levels": [dark]}))

    with pytest.raises(EffectRefused) as refused:
        describe_change(effect(table, {"escalation_levels": [{**dark, **level}]}))

    assert ("Escalatie, Code zwart", "Niemand komt.") in [(one.label, one.new) for one in fits]
    assert [path for path, _ in refused.value.problems] == ["effect.values.escalation_levels.0"]
