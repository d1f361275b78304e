"""Rules of law are data: readable, dated, and binding only when they are in force and not merely watched."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from regions.enums import LegalStatus
from regions.laws import LawRule, entries_overlap, law_on, laws

TODAY = date(2026, 11, 23)


def rule(code: str) -> LawRule:
    return next(one for one in laws() if one.code == code)


def test_the_numbers_of_the_letters_to_parliament() -> None:
    assert {one.code: (str(one.value), one.status.value) for one in laws()} == {
        "external_hire_share": ("5", "proposed"),
        "permanent_contract_share": ("80", "proposed"),
        "permanent_after_months": ("12", "proposed"),
        "new_contract_size": ("0.8", "proposed"),
        "other_professionals_hours": ("22", "expired"),
        "one_region_per_location": ("1", "in_force"),
    }


@pytest.mark.parametrize("code", sorted({one.code for one in laws()}))
def test_a_rule_has_one_entry_at_a_time_and_says_where_it_comes_from(code: str) -> None:
    entries = [one for one in laws() if one.code == code]

    assert not entries_overlap(entries)
    assert all(one.sentence and one.source and one.unit for one in entries)
    assert all(
        (one.status == LegalStatus.EXPIRED)
        == (one.until_date is not None and one.until_date <= TODAY)
        for one in entries
    )


def test_a_proposal_binds_nobody_and_a_rule_that_is_only_watched_neither() -> None:
    in_force = rule("one_region_per_location")

    assert in_force.binds_on(TODAY)
    assert not in_force.binds_on(in_force.from_date - timedelta(days=1))
    assert not replace(in_force, monitor_only=True).binds_on(TODAY)
    assert not any(one.binds_on(TODAY) for one in laws() if one.status == LegalStatus.PROPOSED)


def test_exactly_on_the_number_is_on_the_right_side() -> None:
    hire, contracts = rule("external_hire_share"), rule("permanent_contract_share")

    assert [hire.is_kept_by(Decimal(share)) for share in ("4.9", "5", "5.1")] == [True, True, False]
    assert [contracts.is_kept_by(Decimal(share)) for share in ("79", "80", "81")] == [
        False,
        True,
        True,
    ]


def test_a_rule_that_ended_is_read_on_its_days_and_not_after() -> None:
    ended = rule("other_professionals_hours")

    assert law_on(ended.code, date(2024, 12, 31)) == ended
    assert law_on(ended.code, date(2025, 1, 1)) is None
    assert law_on("no_such_rule", TODAY) is None


def test_two_entries_of_one_rule_may_follow_but_not_cover_each_other() -> None:
    first = replace(rule("external_hire_share"), until_date=TODAY)
    second = replace(first, from_date=TODAY, until_date=None)

    assert not entries_overlap([second, first])
    assert entries_overlap([second, replace(first, until_date=TODAY + timedelta(days=1))])
