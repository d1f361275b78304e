"""Remarks, partial refusals and overrides: what a rule says without taking everything away."""

import pytest

from matching.facts import (
    MORNING,
    AvailabilityFacts,
    ChainFacts,
    PeriodFacts,
    QualificationNeed,
    VogFacts,
)
from matching.hard import HARD_RULES
from matching.judgement import judge
from matching.overrides import OVERRIDES, may_override
from matching.settings import ChainRule, Effect, RuleSettings, WorkingTimeLimits
from tests.matching.cast import (
    BOARD,
    MONDAY,
    OTHER_BOARD,
    TUESDAY,
    WEDNESDAY,
    morning_of,
    request,
    substitute,
    work_on,
)

THREE_MORNINGS = tuple(
    morning_of(day, period_id=number) for number, day in enumerate((MONDAY, TUESDAY, WEDNESDAY), 1)
)


@pytest.mark.parametrize(
    ("changes", "settings", "code"),
    [
        ({"home": None}, RuleSettings(), "distance_unknown"),
        (
            {"chains": (ChainFacts(board_id=BOARD, contracts=4, months=1),)},
            RuleSettings(),
            "chain_nearly_full",
        ),
        (
            {"chains": (ChainFacts(board_id=BOARD, contracts=1, months=30),)},
            RuleSettings(default_chain_rule=ChainRule(effect=Effect.BLOCK)),
            "chain_nearly_full",
        ),
        (
            {"chains": (ChainFacts(board_id=BOARD, contracts=6, months=1),)},
            RuleSettings(),
            "chain_full",
        ),
        (
            {"vogs": (VogFacts(board_id=OTHER_BOARD, issued_date=MONDAY, seen_date=MONDAY),)},
            RuleSettings(vog_of_other_board=Effect.WARN),
            "vog_of_other_board",
        ),
        (
            {"fixed_minutes_per_week": 3600},
            RuleSettings(working_time=WorkingTimeLimits(effect=Effect.WARN)),
            "week_too_long",
        ),
    ],
)
def test_a_remark_takes_nothing_away(
    changes: dict[str, object], settings: RuleSettings, code: str
) -> None:
    judgement = judge(request(), substitute(**changes), settings)

    assert [one.reason.code for one in judgement.warnings if one.reason] == [code]
    assert judgement.is_eligible


def test_work_without_a_group_is_a_remark_for_who_chose_groups() -> None:
    lesson = request(year_groups=frozenset())

    chosen = judge(lesson, substitute(year_groups=frozenset({1, 2})), RuleSettings())
    all_of_them = judge(lesson, substitute(), RuleSettings())

    assert [one.reason.code for one in chosen.warnings if one.reason] == ["year_groups_unknown"]
    assert chosen.is_eligible
    assert all_of_them.warnings == ()


def test_a_board_whose_chain_rule_is_off_hears_nothing() -> None:
    settings = RuleSettings(chain_rules=((BOARD, ChainRule(effect=Effect.OK)),))
    chain = ChainFacts(board_id=BOARD, contracts=9, months=99)

    assert judge(request(), substitute(chains=(chain,)), settings).warnings == ()


def test_working_time_switched_off_refuses_nobody() -> None:
    settings = RuleSettings(working_time=WorkingTimeLimits(effect=Effect.OK))

    assert judge(request(), substitute(fixed_minutes_per_week=9999), settings).warnings == ()


def test_a_second_best_qualification_is_a_remark() -> None:
    asked = request(needs=(QualificationNeed(kind="po_teacher", warns=True),))

    judgement = judge(asked, substitute(), RuleSettings())

    assert [(one.rule, one.effect) for one in judgement.warnings] == [("qualified", Effect.WARN)]


def test_a_splittable_request_leaves_the_days_that_fit() -> None:
    asked = request(periods=THREE_MORNINGS, splittable=True)
    free = tuple(AvailabilityFacts(date=day, half_days=MORNING) for day in (MONDAY, WEDNESDAY))

    judgement = judge(asked, substitute(availability=free), RuleSettings())

    assert judgement.period_ids == (1, 3)
    partly = judgement.warnings[0]
    assert (partly.rule, partly.effect, partly.blocked_period_ids) == (
        "available",
        Effect.PARTLY,
        (2,),
    )


def test_a_whole_request_is_all_or_nothing() -> None:
    asked = request(periods=THREE_MORNINGS, splittable=False)
    free = tuple(AvailabilityFacts(date=day, half_days=MORNING) for day in (MONDAY, WEDNESDAY))

    assert judge(asked, substitute(availability=free), RuleSettings()).period_ids == ()


def test_periods_of_one_unit_stay_together() -> None:
    lesson_one = PeriodFacts(
        id=1, date=MONDAY, start_minute=510, end_minute=560, half_days=1, unit_id=7
    )
    lesson_five = PeriodFacts(
        id=2, date=MONDAY, start_minute=800, end_minute=850, half_days=2, unit_id=7
    )
    asked = request(
        periods=(lesson_one, lesson_five, morning_of(TUESDAY, period_id=3)), splittable=True
    )
    free = tuple(AvailabilityFacts(date=day, half_days=MORNING) for day in (MONDAY, TUESDAY))

    assert judge(asked, substitute(availability=free), RuleSettings()).period_ids == (3,)


def test_own_limits_leave_the_first_part_of_a_splittable_request() -> None:
    asked = request(periods=THREE_MORNINGS, splittable=True)
    busy = substitute(
        max_days_per_week=2, assignments=(work_on(TUESDAY, start=780, end=900, half_days=2),)
    )

    # Tuesday is a working day already, so it costs no extra day.
    assert judge(asked, busy, RuleSettings()).period_ids == (1, 2)


def test_hours_count_up_over_the_days_of_a_splittable_request() -> None:
    asked = request(periods=THREE_MORNINGS, splittable=True)
    full = substitute(fixed_minutes_per_week=3600 - 2 * 210)

    assert judge(asked, full, RuleSettings()).period_ids == (1, 2)


def test_later_rules_still_speak_after_a_refusal() -> None:
    judgement = judge(request(), substitute(qualifications=(), max_km=1.0), RuleSettings())

    assert [one.rule for one in judgement.blocks] == ["qualified", "distance"]
    assert judgement.first_block == judgement.blocks[0]


def test_an_overridden_rule_speaks_but_does_not_stand_in_the_way() -> None:
    judgement = judge(request(), substitute(max_km=1.0), RuleSettings(), overridden={"distance"})

    assert judgement.is_eligible
    assert judgement.blocks == ()
    assert [one.rule for one in judgement.verdicts if one.effect is Effect.BLOCK] == ["distance"]


def test_a_planner_may_set_aside_only_what_is_on_the_list() -> None:
    judgement = judge(request(), substitute(qualifications=(), vogs=(), max_km=1.0), RuleSettings())

    assert judgement.overridable_by("planner") == ("qualified", "distance")
    assert judgement.overridable_by("school_leader") == ()


def test_nobody_ever_sets_these_rules_aside() -> None:
    assert [rule.__name__ for rule in HARD_RULES if rule.__name__ not in OVERRIDES] == [
        "not_blocked_by_school",
        "school_not_hidden",
        "vog",
        "consent_for_other_boards",
        "not_already_assigned",
    ]
    assert may_override("not_already_assigned", "planner") is False
