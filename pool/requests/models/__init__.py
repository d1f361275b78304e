"""The tables of requests, waves, offers, waiting lists, assignments, arrivals, standby, swaps, looking back and decisions."""

from pool.requests.models.acceptance_rules import AcceptanceRule
from pool.requests.models.arrivals import Arrival
from pool.requests.models.assignments import Assignment, AssignmentPeriod
from pool.requests.models.decisions import RequestDecision
from pool.requests.models.look_backs import LookBack, WelcomeList
from pool.requests.models.offers import Offer, Wave
from pool.requests.models.policies import PoolPolicy
from pool.requests.models.requests import RequestPeriod, SubstitutionRequest
from pool.requests.models.standby import StandbyHalfDay
from pool.requests.models.swaps import Swap, SwapQuestion
from pool.requests.models.waiting import WaitingPlace

__all__ = [
    "AcceptanceRule",
    "Arrival",
    "Assignment",
    "AssignmentPeriod",
    "LookBack",
    "Offer",
    "PoolPolicy",
    "RequestDecision",
    "RequestPeriod",
    "StandbyHalfDay",
    "SubstitutionRequest",
    "Swap",
    "SwapQuestion",
    "WaitingPlace",
    "Wave",
    "WelcomeList",
]
