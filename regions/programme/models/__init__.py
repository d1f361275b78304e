"""The tables of the programme: challenges, versions of the plan, measures, and what happened to them."""

from regions.programme.models.challenges import Challenge
from regions.programme.models.history import ProgrammeDecision
from regions.programme.models.measures import Consultation, Duty, Evaluation, Measure
from regions.programme.models.versions import PlanSection, PlanVersion

__all__ = [
    "Challenge",
    "Consultation",
    "Duty",
    "Evaluation",
    "Measure",
    "PlanSection",
    "PlanVersion",
    "ProgrammeDecision",
]
