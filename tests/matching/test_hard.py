"""Every hard rule has cases that fail without it: the same person is eligible when only that rule is set aside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from matching.facts import (
    MORNING,
    AdmissionFacts,
    AdmissionState,
    AvailabilityFacts,
    ChainFacts,
    EmploymentFacts,
    PoolGroup,
    Qualification,
    QualificationFacts,
    QualificationNeed,
    RequestFacts,
    SubstituteFacts,
    VogFacts,
)
from matching.hard import HARD_RULES, HardRule
from matching.judgement import judge
from matching.settings import ChainRule, Effect, RuleSettings
from tests.matching.cast import (
    BOARD,
    MONDAY,
    OTHER_BOARD,
    OTHER_SCHOOL,
    SCHOOL,
    TUESDAY,
    km_east,
    request,
    substitute,
    work_on,
)

REGENBOOG = request()
FIRST_SETTINGS = RuleSettings()
STRICT_CHAIN = RuleSettings(default_chain_rule=ChainRule(effect=Effect.BLOCK))
EMPLOYED_ELSEWHERE = (EmploymentFacts(board_id=OTHER_BOARD, pool_group=PoolGroup.PERMANENT),)
GYM = QualificationFacts(qualification=Qualification(kind="po_subject", sector="po", subject="gym"))
LAST_WEEK = MONDAY - timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Somebody who is refused by one rule for one reason."""

    code: str
    substitute: SubstituteFacts
    request: RequestFacts = REGENBOOG
    settings: RuleSettings = FIRST_SETTINGS


def afternoon_elsewhere(km: float) -> SubstituteFacts:
    work = work_on(
        MONDAY, start=780, end=900, half_days=2, school_id=OTHER_SCHOOL, location=km_east(km)
    )
    return substitute(assignments=(work,))


def vog_with(**changes: date | int | None) -> SubstituteFacts:
    dates: dict[str, date | int | None] = {
        "board_id": BOARD,
        "issued_date": date(2025, 8, 1),
        "seen_date": date(2025, 8, 20),
    }
    return substitute(vogs=(VogFacts(**(dates | changes)),))  # type: ignore[arg-type]  # fields of the facts


def chain_of(contracts: int, months: int) -> SubstituteFacts:
    return substitute(chains=(ChainFacts(board_id=BOARD, contracts=contracts, months=months),))


ONLY_MORNING = request(periods=request().periods[:1])

REFUSALS: Mapping[str, tuple[Refusal, ...]] = {
    "not_blocked_by_school": (
        Refusal(
            code="blocked_by_school",
            substitute=substitute(),
            request=request(blocked_ids=frozenset({substitute().id})),
        ),
    ),
    "school_not_hidden": (
        Refusal(code="school_hidden", substitute=substitute(hidden_school_ids=frozenset({SCHOOL}))),
    ),
    "qualified": (
        Refusal(code="not_qualified", substitute=substitute(qualifications=())),
        Refusal(code="not_qualified", substitute=substitute(qualifications=(GYM,))),
        Refusal(
            code="not_qualified",
            substitute=substitute(qualifications=(GYM,)),
            request=request(needs=(QualificationNeed(kind="po_subject", subject="muziek"),)),
        ),
        Refusal(
            code="not_qualified",
            substitute=substitute(
                qualifications=(
                    QualificationFacts(
                        qualification=Qualification(kind="po_teacher"), until_date=MONDAY
                    ),
                )
            ),
        ),
        Refusal(
            code="not_qualified",
            substitute=substitute(
                qualifications=(
                    QualificationFacts(
                        qualification=Qualification(kind="po_teacher"), from_date=TUESDAY
                    ),
                )
            ),
        ),
    ),
    "vog": (
        Refusal(code="vog_missing", substitute=substitute(vogs=())),
        Refusal(code="vog_missing", substitute=vog_with(seen_date=None)),
        Refusal(code="vog_missing", substitute=vog_with(seen_date=TUESDAY)),
        Refusal(code="vog_too_old", substitute=vog_with(issued_date=date(2025, 2, 17))),
        Refusal(
            code="vog_of_other_board",
            substitute=vog_with(board_id=OTHER_BOARD),
            settings=RuleSettings(vog_of_other_board=Effect.BLOCK),
        ),
    ),
    "admitted_by_board": (
        Refusal(
            code="not_admitted",
            substitute=substitute(employments=EMPLOYED_ELSEWHERE, admissions=()),
        ),
        Refusal(
            code="not_admitted",
            substitute=substitute(
                admissions=(AdmissionFacts(board_id=BOARD, state=AdmissionState.REFUSED),)
            ),
        ),
        Refusal(
            code="admission_pending",
            substitute=substitute(
                admissions=(AdmissionFacts(board_id=BOARD, state=AdmissionState.PENDING),)
            ),
        ),
    ),
    "consent_for_other_boards": (
        Refusal(
            code="no_consent",
            substitute=substitute(employments=EMPLOYED_ELSEWHERE, consents_to_other_boards=False),
        ),
    ),
    "available": (
        Refusal(code="not_available", substitute=substitute(availability=())),
        Refusal(
            code="not_available",
            substitute=substitute(
                availability=(AvailabilityFacts(date=MONDAY, half_days=MORNING),)
            ),
        ),
        Refusal(
            code="not_available",
            substitute=substitute(
                availability=(AvailabilityFacts(date=MONDAY, start_minute=510, end_minute=899),)
            ),
        ),
        Refusal(
            code="not_available",
            substitute=substitute(
                availability=(
                    AvailabilityFacts(date=MONDAY, start_minute=510, end_minute=700),
                    AvailabilityFacts(date=MONDAY, start_minute=701, end_minute=900),
                )
            ),
        ),
    ),
    "not_already_assigned": (
        Refusal(
            code="already_assigned",
            substitute=substitute(assignments=(work_on(MONDAY, start=719, end=780),)),
        ),
    ),
    "two_schools_on_one_day": (
        Refusal(
            code="other_school_same_half_day",
            substitute=substitute(
                assignments=(work_on(MONDAY, start=720, end=780, school_id=OTHER_SCHOOL),)
            ),
        ),
        Refusal(
            code="other_school_too_far", substitute=afternoon_elsewhere(16.1), request=ONLY_MORNING
        ),
    ),
    "working_time": (
        Refusal(
            code="day_too_long",
            substitute=substitute(
                assignments=(work_on(MONDAY, start=1200, end=1231, half_days=2),)
            ),
        ),
        Refusal(
            code="rest_too_short",
            substitute=substitute(
                assignments=(work_on(LAST_WEEK, start=1200, end=1291, half_days=2),)
            ),
        ),
        Refusal(
            code="rest_too_short",
            substitute=substitute(assignments=(work_on(TUESDAY, start=119, end=300),)),
        ),
        Refusal(code="week_too_long", substitute=substitute(fixed_minutes_per_week=3600 - 329)),
        Refusal(
            code="average_too_high", substitute=substitute(minutes_last_3_weeks=4 * 55 * 60 - 329)
        ),
        Refusal(
            code="average_too_high", substitute=substitute(minutes_last_15_weeks=16 * 48 * 60 - 329)
        ),
    ),
    "personal_limits": (
        Refusal(
            code="half_days_limit",
            substitute=substitute(max_half_days_per_week=2, assignments=(work_on(TUESDAY),)),
        ),
        Refusal(
            code="days_limit",
            substitute=substitute(max_days_per_week=1, assignments=(work_on(TUESDAY),)),
        ),
        Refusal(code="minutes_limit", substitute=substitute(max_minutes_per_week=329)),
    ),
    "own_year_groups": (
        Refusal(
            code="other_year_groups", substitute=substitute(year_groups=frozenset({1, 2, 3, 4}))
        ),
        Refusal(
            code="other_year_groups",
            substitute=substitute(year_groups=frozenset({5})),
            request=request(year_groups=frozenset({5, 6})),
        ),
    ),
    "distance": (Refusal(code="too_far", substitute=substitute(max_km=3.9)),),
    "contract_chain": (
        Refusal(code="chain_full", substitute=chain_of(6, 10), settings=STRICT_CHAIN),
        Refusal(code="chain_full", substitute=chain_of(1, 36), settings=STRICT_CHAIN),
    ),
}


def rule_names(rule: HardRule) -> str:
    return rule.__name__


def test_the_cast_fits_in_every_way() -> None:
    judgement = judge(request(), substitute(), RuleSettings())

    assert [(one.rule, one.effect) for one in judgement.verdicts] == [
        (rule.__name__, Effect.OK) for rule in HARD_RULES
    ]
    assert judgement.period_ids == (1, 2)


@pytest.mark.parametrize("rule", HARD_RULES, ids=rule_names)
def test_each_rule_alone_refuses_its_cases(rule: HardRule) -> None:
    for case in REFUSALS[rule.__name__]:
        judgement = judge(case.request, case.substitute, case.settings)

        assert [one.rule for one in judgement.blocks] == [rule.__name__]
        reasons = [one.reason.code for one in judgement.blocks if one.reason]
        assert reasons == [case.code]
        assert judgement.period_ids == ()


@pytest.mark.parametrize("rule", HARD_RULES, ids=rule_names)
def test_without_the_rule_its_cases_are_eligible(rule: HardRule) -> None:
    for case in REFUSALS[rule.__name__]:
        judgement = judge(case.request, case.substitute, case.settings, overridden={rule.__name__})

        assert judgement.period_ids == tuple(period.id for period in case.request.periods)


def test_no_case_is_left_of_a_rule_that_is_gone() -> None:
    assert list(REFUSALS) == [rule.__name__ for rule in HARD_RULES]


@pytest.mark.parametrize(
    ("change", "case_settings"),
    [
        pytest.param({"vogs": substitute().vogs}, RuleSettings(), id="own board saw the vog"),
        pytest.param(
            {
                "vogs": (
                    VogFacts(
                        board_id=OTHER_BOARD,
                        issued_date=date(2025, 2, 18),
                        seen_date=date(2025, 8, 20),
                    ),
                )
            },
            RuleSettings(),
            id="vog of 183 days seen by another board",
        ),
        pytest.param({"admissions": ()}, RuleSettings(), id="own employee without a decision"),
        pytest.param(
            {"employments": EMPLOYED_ELSEWHERE}, RuleSettings(), id="another employer with consent"
        ),
        pytest.param(
            {
                "availability": (
                    AvailabilityFacts(date=MONDAY, start_minute=600, end_minute=900),
                    AvailabilityFacts(date=MONDAY, start_minute=500, end_minute=600),
                )
            },
            RuleSettings(),
            id="free in two adjacent stretches",
        ),
        pytest.param(
            {"assignments": (work_on(MONDAY, start=720, end=780),)},
            RuleSettings(),
            id="adjacent work at the same school",
        ),
        pytest.param(
            {"assignments": (work_on(LAST_WEEK, start=1200, end=1290, half_days=2),)},
            RuleSettings(),
            id="exactly eleven hours of rest",
        ),
        pytest.param(
            {"fixed_minutes_per_week": 3600 - 330}, RuleSettings(), id="exactly sixty hours"
        ),
        pytest.param(
            {"max_half_days_per_week": 3, "assignments": (work_on(TUESDAY),)},
            RuleSettings(),
            id="exactly the own limit",
        ),
        pytest.param({"max_km": 4.0}, RuleSettings(), id="exactly the longest road"),
        pytest.param(
            {
                "chains": (
                    ChainFacts(board_id=BOARD, contracts=9, months=9, running_until=MONDAY),
                    ChainFacts(board_id=OTHER_BOARD, contracts=9, months=9),
                    ChainFacts(board_id=BOARD, contracts=9, months=9, exempt=True),
                )
            },
            STRICT_CHAIN,
            id="chains that do not count",
        ),
    ],
)
def test_the_border_is_still_fine(change: dict[str, object], case_settings: RuleSettings) -> None:
    judgement = judge(request(), substitute(**change), case_settings)

    assert judgement.verdicts == judge(request(), substitute(), RuleSettings()).verdicts


def test_far_apart_is_fine_when_the_other_school_is_near() -> None:
    judgement = judge(ONLY_MORNING, afternoon_elsewhere(15.9), RuleSettings())

    assert judgement.blocks == ()
