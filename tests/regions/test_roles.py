"""Roles × actions is data: every role is in it, and nobody has more than the product says."""

from regions.enums import Role
from regions.roles import ROLE_ACTIONS, Action, Scope, scope_of

PERSONAL_DATA = {Action.VIEW_SUBSTITUTES, Action.VIEW_CANDIDATES, Action.EDIT_SUBSTITUTES}
EVERYBODY = {
    Action.VIEW_OWN_PROFILE,
    Action.VIEW_NOTICES,
    Action.VIEW_REGIONS,
    Action.VIEW_ORGANISATIONS,
    Action.VIEW_LOCATIONS,
    Action.VIEW_SEATS,
    Action.VIEW_OUTCOMES,
    Action.VIEW_REGION_WORK,
    Action.VIEW_LAWS,
}
SHORTAGE = {Action.VIEW_REFERENCE_DATES, Action.VIEW_SHORTAGE_FIGURES}
PROMISES = {Action.VIEW_AGREEMENTS, Action.VIEW_PROGRAMME}
TABLE = {Action.VIEW_PROPOSALS, Action.PROPOSE, Action.CAST_VOTE}


def test_every_role_has_its_row() -> None:
    assert set(ROLE_ACTIONS) == set(Role)


def test_every_action_is_somebody_s() -> None:
    assert set[Action]().union(*ROLE_ACTIONS.values()) == set(Action)


def test_who_may_read_about_substitutes() -> None:
    readers = {role for role, actions in ROLE_ACTIONS.items() if actions & PERSONAL_DATA}

    assert readers == {Role.PLANNER, Role.BOARD_HR}


def test_roles_without_work_in_the_pool_have_the_registers_and_the_table_only() -> None:
    assert {
        role: ROLE_ACTIONS[role]
        for role in (Role.SEAT_HOLDER, Role.INSTITUTE, Role.NATIONAL_MONITOR)
    } == {
        Role.SEAT_HOLDER: EVERYBODY | TABLE | SHORTAGE | PROMISES,
        Role.INSTITUTE: EVERYBODY | TABLE | SHORTAGE | PROMISES,
        Role.NATIONAL_MONITOR: EVERYBODY
        | SHORTAGE
        | PROMISES
        | {
            Action.VIEW_PROPOSALS,
            Action.REVIEW_AGREEMENTS,
            Action.KEEP_REFERENCE_DATES,
            Action.DECLARE_ESCALATION,
            Action.VIEW_NATION,
            Action.VIEW_COVERAGE,
            Action.DECIDE_REGION,
            Action.KEEP_ALLIANCES,
        },
    }


def test_who_makes_agreements_and_who_may_review_them() -> None:
    def roles_with(action: Action) -> set[Role]:
        return {role for role, actions in ROLE_ACTIONS.items() if action in actions}

    assert roles_with(Action.EDIT_AGREEMENTS) == {Role.COORDINATOR}
    assert roles_with(Action.REVIEW_AGREEMENTS) == {Role.COORDINATOR, Role.NATIONAL_MONITOR}
    assert roles_with(Action.VIEW_AGREEMENTS) == set(Role) - {
        Role.SCHOOL_LEADER,
        Role.SUBSTITUTE,
        Role.PARTNER,
    }
    assert scope_of(Role.BOARD_HR, Action.VIEW_AGREEMENTS) is Scope.REGION
    assert scope_of(Role.NATIONAL_MONITOR, Action.VIEW_AGREEMENTS) is Scope.NATION


def test_who_reports_a_shortage_who_reviews_it_and_who_only_reads_figures() -> None:
    def roles_with(action: Action) -> set[Role]:
        return {role for role, actions in ROLE_ACTIONS.items() if action in actions}

    assert roles_with(Action.FILL_SHORTAGE_REPORT) == {Role.SCHOOL_LEADER, Role.BOARD_HR}
    assert roles_with(Action.REVIEW_SHORTAGE_REPORT) == {Role.BOARD_HR}
    assert roles_with(Action.VIEW_SHORTAGE_REPORTS) == {
        Role.SCHOOL_LEADER,
        Role.BOARD_HR,
        Role.COORDINATOR,
    }
    assert roles_with(Action.KEEP_REFERENCE_DATES) == {Role.COORDINATOR, Role.NATIONAL_MONITOR}
    assert scope_of(Role.SCHOOL_LEADER, Action.FILL_SHORTAGE_REPORT) is Scope.LOCATION
    assert scope_of(Role.SCHOOL_LEADER, Action.VIEW_REFERENCE_DATES) is Scope.REGION
    assert scope_of(Role.BOARD_HR, Action.VIEW_SHORTAGE_REPORTS) is Scope.ORGANISATION
    assert scope_of(Role.NATIONAL_MONITOR, Action.VIEW_SHORTAGE_FIGURES) is Scope.NATION


def test_who_may_vote_and_who_may_propose() -> None:
    def roles_with(action: Action) -> set[Role]:
        return {role for role, actions in ROLE_ACTIONS.items() if action in actions}

    assert roles_with(Action.CAST_VOTE) == {Role.SEAT_HOLDER, Role.BOARD_HR, Role.INSTITUTE}
    assert roles_with(Action.PROPOSE_WITHOUT_SEAT) == {Role.PLANNER, Role.COORDINATOR}
    assert roles_with(Action.PROPOSE) == roles_with(Action.CAST_VOTE) | {
        Role.PLANNER,
        Role.COORDINATOR,
    }
    assert roles_with(Action.KEEP_SEATS) == {Role.COORDINATOR}


def test_only_the_planner_assigns_and_overrides() -> None:
    by_hand = {Action.ASSIGN_BY_HAND, Action.OVERRIDE_RULES, Action.RUN_IMPORTS}

    assert {role for role, actions in ROLE_ACTIONS.items() if actions & by_hand} == {Role.PLANNER}


def test_the_registers_reach_over_the_region_for_everybody_but_the_monitor() -> None:
    reach = {role: scope_of(role, Action.VIEW_LOCATIONS) for role in Role}

    assert reach == dict.fromkeys(Role, Scope.REGION) | {Role.NATIONAL_MONITOR: Scope.NATION}


def test_the_work_of_a_school_reaches_over_that_school() -> None:
    assert scope_of(Role.SCHOOL_LEADER, Action.OPEN_REQUEST) is Scope.LOCATION
    assert scope_of(Role.BOARD_HR, Action.VIEW_REQUESTS) is Scope.ORGANISATION
    assert scope_of(Role.PLANNER, Action.OPEN_REQUEST) is Scope.REGION
    assert scope_of(Role.SUBSTITUTE, Action.ANSWER_OFFER) is Scope.SELF
