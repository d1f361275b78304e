"""The voting rules of a region in their typed form, read from the stored settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from pydantic import TypeAdapter

from regions.governance.models import VotingRules
from regions.governance.voting.facts import ChamberRules

FIRST_NAME: Final = "Eerste stemregels"
LONGEST_OPEN_DAYS: Final = 180
LONGEST_CODE: Final = 20
LONGEST_LEVEL_NAME: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationLevel:
    """One step on the way to code rood: when it is declared, and whether somebody may then decide alone."""

    code: str
    name: str
    criteria: tuple[str, ...]
    appoints: bool = False

    def __post_init__(self) -> None:
        if not self.code or not self.name.strip() or not self.criteria:
            raise ValueError("a level has a code, a name and a criterion")
        if len(self.code) > LONGEST_CODE or len(self.name) > LONGEST_LEVEL_NAME:
            raise ValueError("the code and the name of a level fit on one line")
        # The name is the subject of a mail.
        if not self.name.isprintable() or not all(one.strip() for one in self.criteria):
            raise ValueError("the name of a level is one line, and a criterion says something")


FIRST_LEVELS: Final = (
    EscalationLevel(
        code="attention",
        name="Let op",
        criteria=(
            "Twee weken achter elkaar is minder dan 90% van de aanvragen vervuld.",
            "Een besluit wacht langer dan een maand op een kamer.",
        ),
    ),
    EscalationLevel(
        code="urgent",
        name="Code oranje",
        criteria=(
            "Vier weken achter elkaar is minder dan 80% van de aanvragen vervuld.",
            "Een bestuur houdt zich niet aan een bindende afspraak.",
        ),
    ),
    EscalationLevel(
        code="red",
        name="Code rood",
        criteria=(
            "Scholen sturen in meer dan een gemeente groepen naar huis.",
            "De regio komt er met code oranje in vier weken niet uit.",
        ),
        appoints=True,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VotingSettings:
    """Everything a region sets about voting; the defaults are the first rules."""

    every_chamber: ChamberRules = field(default_factory=ChamberRules)
    chambers: Mapping[int, ChamberRules] = field(default_factory=dict)
    """The rules of a chamber that has its own, by id."""
    weights: Mapping[int, int] = field(default_factory=dict)
    """The weight of a seat that does not weigh one, by id."""
    days_open: int = 14
    reminder_days: int = 3
    """How long before the end who has not voted yet is reminded."""
    most_proxies: int = 1
    """For how many other seats one person may speak about one proposal."""

    escalation_levels: tuple[EscalationLevel, ...] = FIRST_LEVELS
    """From the lightest to the heaviest."""

    def __post_init__(self) -> None:
        codes = [level.code for level in self.escalation_levels]
        if len(set(codes)) != len(codes):
            raise ValueError("a level has a code of its own")
        if not 1 <= self.days_open <= LONGEST_OPEN_DAYS:
            raise ValueError(f"a voting takes 1 to {LONGEST_OPEN_DAYS} days")
        if self.reminder_days < 0:
            raise ValueError("a reminder comes before the end")
        if self.most_proxies < 0:
            raise ValueError("somebody speaks for no other seat, or for some")
        if any(weight < 1 for weight in self.weights.values()):
            raise ValueError("a seat weighs one or more")

    def rules_of(self, chamber_id: int) -> ChamberRules:
        return self.chambers.get(chamber_id, self.every_chamber)

    def weight_of(self, seat_id: int) -> int:
        return self.weights.get(seat_id, 1)


ADAPTER: TypeAdapter[VotingSettings] = TypeAdapter(VotingSettings)


def voting_settings_of(rules: VotingRules) -> VotingSettings:
    """Read the stored rules; refuses (ValueError) what are no valid rules, naming the path."""
    return ADAPTER.validate_python(rules.settings)


def rules_in_force(*, region_id: int, on_date: date) -> VotingRules:
    """Give the rules of the region in force on that date; without any, the first rules, not stored."""
    stored = _stored(region_id=region_id, on_date=on_date)
    return stored or VotingRules(
        region_id=region_id, from_date=on_date, name=FIRST_NAME, settings={}
    )


def ensure_rules(*, region_id: int, on_date: date) -> VotingRules:
    """Give the rules in force; stores the first ones when there are none, so that a proposal names its rules."""
    stored = _stored(region_id=region_id, on_date=on_date)
    if stored is not None:
        return stored
    made, _ = VotingRules.objects.get_or_create(
        region_id=region_id, from_date=on_date, defaults={"name": FIRST_NAME, "settings": {}}
    )
    return made


def _stored(*, region_id: int, on_date: date) -> VotingRules | None:
    rows = VotingRules.objects.filter(region_id=region_id, from_date__lte=on_date)
    return rows.order_by("-from_date").first()
