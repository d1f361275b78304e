"""Which hard rules a named role may set aside, with a reason on record; the others nobody may."""

from collections.abc import Mapping
from types import MappingProxyType

_PLANNER = frozenset({"planner"})
_PLANNER_OR_BOARD = frozenset({"planner", "board_hr"})

OVERRIDES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "qualified": _PLANNER,
        "admitted_by_board": frozenset({"board_hr"}),
        "available": _PLANNER,
        "two_schools_on_one_day": _PLANNER,
        "working_time": _PLANNER,
        "personal_limits": _PLANNER,
        "own_year_groups": _PLANNER,
        "distance": _PLANNER,
        "contract_chain": _PLANNER_OR_BOARD,
    }
)


def may_override(rule: str, role: str) -> bool:
    """Whether this role may set this rule aside; a rule without an entry is never set aside."""
    return role in OVERRIDES.get(rule, frozenset())
