"""What each role may do, and how far that reaches: data, not code."""

from enum import StrEnum
from typing import Final

from regions.enums import Role


class Action(StrEnum):
    """Everything a person can ask of the platform."""

    VIEW_OWN_PROFILE = "view_own_profile"
    VIEW_NOTICES = "view_notices"
    VIEW_REGIONS = "view_regions"
    VIEW_REGION_WORK = "view_region_work"
    VIEW_LAWS = "view_laws"
    VIEW_COVERAGE = "view_coverage"
    VIEW_NATION = "view_nation"
    KEEP_REGION = "keep_region"
    KEEP_ALLIANCES = "keep_alliances"
    DECIDE_REGION = "decide_region"
    VIEW_ORGANISATIONS = "view_organisations"
    VIEW_LOCATIONS = "view_locations"
    EDIT_LOCATION = "edit_location"
    VIEW_SUBSTITUTES = "view_substitutes"
    EDIT_SUBSTITUTES = "edit_substitutes"
    EDIT_OWN_AVAILABILITY = "edit_own_availability"
    EDIT_OWN_PREFERENCES = "edit_own_preferences"
    FORGET_MYSELF = "forget_myself"
    KEEP_OWN_CALENDAR = "keep_own_calendar"
    EDIT_SCHOOL_LISTS = "edit_school_lists"
    DECIDE_ADMISSION = "decide_admission"
    PREVIEW_REQUEST = "preview_request"
    OPEN_REQUEST = "open_request"
    VIEW_REQUESTS = "view_requests"
    VIEW_CANDIDATES = "view_candidates"
    VIEW_DECISIONS = "view_decisions"
    CHANGE_WAVES = "change_waves"
    CANCEL_REQUEST = "cancel_request"
    RECORD_OUTCOME = "record_outcome"
    ASSIGN_BY_HAND = "assign_by_hand"
    OVERRIDE_RULES = "override_rules"
    BLANK_NOTES = "blank_notes"
    VIEW_OFFERS = "view_offers"
    ANSWER_OFFER = "answer_offer"
    VIEW_ASSIGNMENTS = "view_assignments"
    CANCEL_ASSIGNMENT = "cancel_assignment"
    SWAP_ASSIGNMENT = "swap_assignment"
    TELL_ARRIVAL = "tell_arrival"
    VIEW_LOOK_BACKS = "view_look_backs"
    ANSWER_LOOK_BACK = "answer_look_back"
    VIEW_MESSAGES = "view_messages"
    SEND_MESSAGE = "send_message"
    VIEW_WELCOME_TOTALS = "view_welcome_totals"
    VIEW_BOARD = "view_board"
    PLAN_MORNING = "plan_morning"
    RUN_IMPORTS = "run_imports"
    VIEW_ROLES = "view_roles"
    GIVE_ROLES = "give_roles"
    VIEW_POLICY = "view_policy"
    VIEW_SETTLEMENT = "view_settlement"
    VIEW_AGREEMENTS = "view_agreements"
    EDIT_AGREEMENTS = "edit_agreements"
    REVIEW_AGREEMENTS = "review_agreements"
    VIEW_PROGRAMME = "view_programme"
    EDIT_PROGRAMME = "edit_programme"
    VIEW_SEATS = "view_seats"
    KEEP_SEATS = "keep_seats"
    VIEW_OUTCOMES = "view_outcomes"
    VIEW_PROPOSALS = "view_proposals"
    PROPOSE = "propose"
    PROPOSE_WITHOUT_SEAT = "propose_without_seat"
    STEER_PROPOSALS = "steer_proposals"
    CAST_VOTE = "cast_vote"
    KEEP_CONSENTS = "keep_consents"
    SIGN_AGREEMENTS = "sign_agreements"
    KEEP_MEETINGS = "keep_meetings"
    KEEP_MANDATES = "keep_mandates"
    DECLARE_ESCALATION = "declare_escalation"
    VIEW_REFERENCE_DATES = "view_reference_dates"
    KEEP_REFERENCE_DATES = "keep_reference_dates"
    VIEW_SHORTAGE_REPORTS = "view_shortage_reports"
    FILL_SHORTAGE_REPORT = "fill_shortage_report"
    REVIEW_SHORTAGE_REPORT = "review_shortage_report"
    VIEW_SHORTAGE_FIGURES = "view_shortage_figures"


class Scope(StrEnum):
    """How far an action of a role reaches."""

    SELF = "self"
    LOCATION = "location"
    ORGANISATION = "organisation"
    REGION = "region"
    NATION = "nation"


_PERSONAL: Final = frozenset({Action.VIEW_OWN_PROFILE, Action.VIEW_NOTICES})
# What a partner reads: which region this is and who takes part, and the rules of law.
_LIGHT: Final = frozenset({Action.VIEW_REGIONS, Action.VIEW_ORGANISATIONS, Action.VIEW_LAWS})
_REFERENCE: Final = _LIGHT | {Action.VIEW_LOCATIONS, Action.VIEW_REGION_WORK}
# Who decides in a region, and what was decided, is nobody's secret there.
_OPENNESS: Final = frozenset({Action.VIEW_SEATS, Action.VIEW_OUTCOMES})
_EVERYBODY: Final = _PERSONAL | _REFERENCE | _OPENNESS
_OF_THE_TABLE: Final = frozenset({Action.VIEW_PROPOSALS, Action.PROPOSE, Action.CAST_VOTE})
_OF_THE_OFFICE: Final = frozenset(
    {Action.VIEW_PROPOSALS, Action.PROPOSE, Action.PROPOSE_WITHOUT_SEAT}
)
_OPEN_TO_READ: Final = frozenset(
    {Action.VIEW_POLICY, Action.VIEW_AGREEMENTS, Action.VIEW_PROGRAMME}
)
# Figures of the whole region, without the school behind a number.
_OF_THE_SHORTAGE: Final = frozenset({Action.VIEW_REFERENCE_DATES, Action.VIEW_SHORTAGE_FIGURES})
_OF_A_SCHOOL: Final = frozenset(
    {
        Action.EDIT_LOCATION,
        Action.EDIT_SCHOOL_LISTS,
        Action.PREVIEW_REQUEST,
        Action.OPEN_REQUEST,
        Action.VIEW_REQUESTS,
        Action.VIEW_DECISIONS,
        Action.CHANGE_WAVES,
        Action.CANCEL_REQUEST,
        Action.RECORD_OUTCOME,
        Action.VIEW_ASSIGNMENTS,
        Action.CANCEL_ASSIGNMENT,
        Action.TELL_ARRIVAL,
        Action.VIEW_LOOK_BACKS,
        Action.VIEW_WELCOME_TOTALS,
    }
)

ROLE_ACTIONS: Final[dict[Role, frozenset[Action]]] = {
    Role.SCHOOL_LEADER: _EVERYBODY
    | _OF_A_SCHOOL
    | {
        # The pool office reads along and answers for nobody.
        Action.ANSWER_LOOK_BACK,
        # Nobody reads along here: decision 0015.
        Action.VIEW_MESSAGES,
        Action.SEND_MESSAGE,
        Action.VIEW_POLICY,
        Action.VIEW_REFERENCE_DATES,
        Action.VIEW_SHORTAGE_REPORTS,
        Action.FILL_SHORTAGE_REPORT,
    },
    Role.BOARD_HR: _EVERYBODY
    | {Action.SIGN_AGREEMENTS}
    | _OF_THE_SHORTAGE
    | {
        Action.VIEW_AGREEMENTS,
        Action.VIEW_PROGRAMME,
        Action.VIEW_SUBSTITUTES,
        Action.DECIDE_ADMISSION,
        Action.VIEW_REQUESTS,
        Action.VIEW_DECISIONS,
        Action.VIEW_ASSIGNMENTS,
        Action.VIEW_POLICY,
        Action.VIEW_SETTLEMENT,
        Action.VIEW_SHORTAGE_REPORTS,
        Action.FILL_SHORTAGE_REPORT,
        Action.REVIEW_SHORTAGE_REPORT,
    }
    | _OF_THE_TABLE,
    Role.PLANNER: _EVERYBODY
    | _OF_A_SCHOOL
    | _OF_THE_OFFICE
    | {
        Action.VIEW_SUBSTITUTES,
        Action.EDIT_SUBSTITUTES,
        Action.DECIDE_ADMISSION,
        Action.VIEW_CANDIDATES,
        Action.ASSIGN_BY_HAND,
        Action.OVERRIDE_RULES,
        Action.BLANK_NOTES,
        Action.VIEW_BOARD,
        Action.PLAN_MORNING,
        Action.RUN_IMPORTS,
        Action.VIEW_AGREEMENTS,
        Action.VIEW_PROGRAMME,
        Action.VIEW_ROLES,
        Action.GIVE_ROLES,
        Action.VIEW_POLICY,
        Action.VIEW_SETTLEMENT,
    },
    Role.COORDINATOR: _EVERYBODY
    | _OF_THE_OFFICE
    | _OF_THE_SHORTAGE
    | {
        Action.VIEW_REQUESTS,
        Action.VIEW_DECISIONS,
        Action.VIEW_BOARD,
        Action.VIEW_POLICY,
        Action.VIEW_SETTLEMENT,
        Action.VIEW_AGREEMENTS,
        Action.EDIT_AGREEMENTS,
        Action.REVIEW_AGREEMENTS,
        Action.VIEW_PROGRAMME,
        Action.EDIT_PROGRAMME,
        Action.KEEP_SEATS,
        Action.STEER_PROPOSALS,
        Action.KEEP_CONSENTS,
        Action.KEEP_MEETINGS,
        Action.KEEP_MANDATES,
        Action.DECLARE_ESCALATION,
        Action.KEEP_REFERENCE_DATES,
        Action.VIEW_SHORTAGE_REPORTS,
        Action.KEEP_REGION,
        Action.KEEP_ALLIANCES,
        Action.VIEW_COVERAGE,
    },
    Role.SUBSTITUTE: _EVERYBODY
    | {
        Action.EDIT_OWN_AVAILABILITY,
        Action.EDIT_OWN_PREFERENCES,
        Action.FORGET_MYSELF,
        Action.KEEP_OWN_CALENDAR,
        Action.VIEW_OFFERS,
        Action.ANSWER_OFFER,
        Action.VIEW_ASSIGNMENTS,
        Action.CANCEL_ASSIGNMENT,
        Action.SWAP_ASSIGNMENT,
        Action.TELL_ARRIVAL,
        Action.VIEW_LOOK_BACKS,
        Action.ANSWER_LOOK_BACK,
        Action.VIEW_MESSAGES,
        Action.SEND_MESSAGE,
        Action.VIEW_POLICY,
    },
    Role.SEAT_HOLDER: _EVERYBODY
    | _OF_THE_TABLE
    | _OF_THE_SHORTAGE
    | {Action.VIEW_AGREEMENTS, Action.VIEW_PROGRAMME},
    Role.INSTITUTE: _EVERYBODY
    | _OF_THE_TABLE
    | _OF_THE_SHORTAGE
    | {Action.VIEW_AGREEMENTS, Action.VIEW_PROGRAMME},
    # What a member reads but for the pool, and no vote.
    Role.OBSERVER: _EVERYBODY
    | _OF_THE_SHORTAGE
    | {Action.VIEW_PROPOSALS, Action.VIEW_AGREEMENTS, Action.VIEW_PROGRAMME},
    Role.PARTNER: _PERSONAL | _LIGHT,
    Role.NATIONAL_MONITOR: _EVERYBODY
    | {Action.DECLARE_ESCALATION}
    | _OF_THE_SHORTAGE
    | {
        Action.VIEW_PROPOSALS,
        Action.VIEW_AGREEMENTS,
        Action.REVIEW_AGREEMENTS,
        Action.KEEP_REFERENCE_DATES,
        Action.VIEW_PROGRAMME,
        Action.VIEW_NATION,
        Action.VIEW_COVERAGE,
        Action.DECIDE_REGION,
        Action.KEEP_ALLIANCES,
    },
}

_ROLE_SCOPE: Final[dict[Role, Scope]] = {
    Role.SCHOOL_LEADER: Scope.LOCATION,
    Role.BOARD_HR: Scope.ORGANISATION,
    Role.PLANNER: Scope.REGION,
    Role.COORDINATOR: Scope.REGION,
    Role.SUBSTITUTE: Scope.SELF,
    Role.SEAT_HOLDER: Scope.REGION,
    Role.INSTITUTE: Scope.REGION,
    Role.OBSERVER: Scope.REGION,
    Role.PARTNER: Scope.REGION,
    Role.NATIONAL_MONITOR: Scope.NATION,
}

# What the pool office hands out; a seat, an institute and the nation are not its to give.
GIVABLE_ROLES: Final = (
    Role.SCHOOL_LEADER,
    Role.BOARD_HR,
    Role.PLANNER,
    Role.COORDINATOR,
    Role.OBSERVER,
    Role.PARTNER,
)
# What it takes away: the same, and the role that goes with a row of its pool.
ENDABLE_ROLES: Final = (*GIVABLE_ROLES, Role.SUBSTITUTE)

# What everybody of a region may know of it, and what a table decides: for the whole region at once.
_REGION_WIDE: Final = _REFERENCE | _OPENNESS | _OF_THE_TABLE | _OPEN_TO_READ | _OF_THE_SHORTAGE

# What is left of a role when its region has merged or stopped: reading, what is one's own, and blanking notes.
LASTING_ACTIONS: Final = frozenset(one for one in Action if one.value.startswith("view_")) | {
    Action.EDIT_OWN_AVAILABILITY,
    Action.EDIT_OWN_PREFERENCES,
    Action.FORGET_MYSELF,
    Action.KEEP_OWN_CALENDAR,
    Action.BLANK_NOTES,
}


def scope_of(role: Role, action: Action) -> Scope:
    """How far this action reaches in the hands of this role; ask first whether the role has it."""
    scope = _ROLE_SCOPE[role]
    if action in _PERSONAL:
        return Scope.SELF
    if action in _REGION_WIDE and scope is not Scope.NATION:
        return Scope.REGION
    return scope
