"""The closed list of live events: each one is a hint with an id, a version and an audience, never a document."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from live.groups import (
    NATION,
    board_group,
    council_group,
    location_group,
    members_group,
    region_group,
    registration_group,
    reports_group,
    user_group,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who may see the thing: ids of users, and of locations and boards within these regions.

    A region itself stands for its planners and coordinators, its council for everybody who follows its proposals,
    its members for everybody with a role there who reads what goes on in it, its registration for who follows the
    reference dates of its shortages and its reports for who reads each report behind them.
    """

    users: tuple[int, ...] = ()
    locations: tuple[int, ...] = ()
    boards: tuple[int, ...] = ()
    regions: tuple[int, ...] = ()
    councils: tuple[int, ...] = ()
    members: tuple[int, ...] = ()
    registrations: tuple[int, ...] = ()
    reports: tuple[int, ...] = ()
    is_national: bool = False
    """Whether who reads across regions hears it too."""

    def __post_init__(self) -> None:
        if (self.locations or self.boards) and not (self.regions or self.reports):
            raise ValueError("An audience of locations or boards names their region.")

    def groups(self) -> tuple[str, ...]:
        """Name each group once, in a fixed order."""
        names = [user_group(user_id) for user_id in self.users]
        offices = [(region_id, region_group) for region_id in self.regions]
        offices += [(region_id, reports_group) for region_id in self.reports]
        for region_id, office_of in offices:
            names += [location_group(region_id, location_id) for location_id in self.locations]
            names += [board_group(region_id, board_id) for board_id in self.boards]
            names.append(office_of(region_id))
        names += [council_group(region_id) for region_id in self.councils]
        names += [members_group(region_id) for region_id in self.members]
        names += [registration_group(region_id) for region_id in self.registrations]
        names += [NATION] if self.is_national else []
        return tuple(dict.fromkeys(names))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    kind: ClassVar[str]

    id: int
    version: int
    audience: Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestChanged(_Event):
    """A request for a substitute was opened, moved on, or changed its waves."""

    kind = "request"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferChanged(_Event):
    """An offer was made, seen, answered or lapsed."""

    kind = "offer"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentChanged(_Event):
    """An assignment was made, cancelled or finished."""

    kind = "assignment"


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapChanged(_Event):
    """Somebody looks for a colleague to take over an assignment, or does so no more."""

    kind = "swap"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeChanged(_Event):
    """A notice was sent, delivered or read."""

    kind = "notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChanged(_Event):
    """An import made progress."""

    kind = "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningPlanChanged(_Event):
    """A morning plan was asked for, made progress, was ready or was sent."""

    kind = "morning_plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class SubstituteChanged(_Event):
    """Something about a substitute changed: record, availability, preferences or admission."""

    kind = "substitute"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalChanged(_Event):
    """A proposal was made, opened, amended, voted on, decided or withdrawn, or what it changes was made."""

    kind = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatChanged(_Event):
    """A seat was made, taken or left."""

    kind = "seat"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingChanged(_Event):
    """A meeting of the table was planned, got another agenda, or it was written down who was there."""

    kind = "meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateChanged(_Event):
    """A mandate to decide in place of the table was given, used or ended."""

    kind = "mandate"


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationChanged(_Event):
    """An escalation was declared or ended."""

    kind = "escalation"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionChanged(_Event):
    """The status of a region, who takes part, its area or a number of it changed."""

    kind = "region"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementChanged(_Event):
    """A result agreement was made, changed, measured, or its report moved on."""

    kind = "agreement"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceDateChanged(_Event):
    """A reference date of the shortage registration was made, opened its reports, or froze them."""

    kind = "reference_date"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortageReportChanged(_Event):
    """A shortage report was made ready, filled in, submitted, returned, reviewed or frozen."""

    kind = "shortage_report"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeChanged(_Event):
    """A challenge of a region was written down, changed, closed or opened again."""

    kind = "challenge"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVersionChanged(_Event):
    """A version of the plan of a region was written, brought into its round or decided."""

    kind = "plan_version"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureChanged(_Event):
    """A measure was planned, changed, discussed, moved on or shared."""

    kind = "measure"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageChanged(_Event):
    """A practical message about an assignment was sent or read; the id is that of the assignment."""

    kind = "message"


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipEnded(_Event):
    """A membership ended: the open sockets of the users in the audience close."""

    kind = "membership"


Event: TypeAlias = (
    RequestChanged
    | OfferChanged
    | AssignmentChanged
    | SwapChanged
    | NoticeChanged
    | ImportChanged
    | MorningPlanChanged
    | SubstituteChanged
    | AgreementChanged
    | ProposalChanged
    | SeatChanged
    | MeetingChanged
    | MandateChanged
    | EscalationChanged
    | ReferenceDateChanged
    | ShortageReportChanged
    | ChallengeChanged
    | PlanVersionChanged
    | MeasureChanged
    | RegionChanged
    | MessageChanged
    | MembershipEnded
)
