"""What can go wrong with regions; the two refusals of every room stand here too."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningWork:
    """Work that keeps a region from merging or stopping: what, where, and how to mend it. Names no person or school."""

    kind: str
    what: str
    where: str
    mend: str

    @property
    def words(self) -> str:
        return f"{self.what} ({self.where}): {self.mend}"


class RegionError(Exception):
    """Dit kan niet in deze regio."""

    code = "region-error"
    status = 409
    detail = ""
    """The sentence of this one time; without it the docstring is the sentence."""

    @property
    def sentence(self) -> str:
        return self.detail or (type(self).__doc__ or "").strip().splitlines()[0]


class NotFound(RegionError):
    """Dit bestaat niet, of je mag het niet zien."""

    # The same answer for an unknown id and for somebody else's: a difference would tell what exists.
    code = "not-found"
    status = 404


class RoleNotGivable(RegionError):
    """Deze rol kun je hier niet geven."""

    code = "role-not-givable"
    status = 400


class RolePlaceMissing(RegionError):
    """Kies bij deze rol een school of een bestuur uit je regio."""

    code = "role-place-missing"
    status = 400


class RoleHeldAlready(RegionError):
    """Deze persoon heeft deze rol hier al."""

    code = "role-held-already"


class RoleNotEndable(RegionError):
    """Deze rol kun je hier niet beëindigen."""

    code = "role-not-endable"


class OwnRole(RegionError):
    """Je kunt je eigen rol niet beëindigen. Vraag het een collega."""

    code = "own-role"


class SeatGroupMissing(RegionError):
    """Een zetel van de beroepsgroep hoort bij een groep, en andere zetels niet."""

    code = "seat-group-missing"
    status = 400


class SeatOrganisationUnknown(RegionError):
    """Deze organisatie doet niet mee in de regio."""

    code = "seat-organisation-unknown"
    status = 400


class SeatTaken(RegionError):
    """Deze zetel is in die tijd al bezet. Beëindig eerst de andere termijn."""

    code = "seat-taken"


class SeatVacant(RegionError):
    """Deze zetel is vacant."""

    code = "seat-vacant"


class RegionMoveNotAllowed(RegionError):
    """Deze stap kan niet vanuit de status die de regio nu heeft."""

    code = "region-move-not-allowed"


class RegionConditionMissing(RegionError):
    """Noem de voorwaarde waaraan deze regio nog niet voldoet."""

    code = "region-condition-missing"
    status = 400


class RegionSuccessorMissing(RegionError):
    """Kies de regio waarin deze regio opgaat. Die regio loopt zelf nog."""

    code = "region-successor-missing"
    status = 400


class RegionMoveBackdated(RegionError):
    """Kies een dag vanaf de vorige stap van deze regio, en niet na vandaag."""

    code = "region-move-backdated"
    status = 400


class RegionSeatsVacant(RegionError):
    """Deze regio kan nog niet verder: er zijn verplichte zetels van de beroepsgroep leeg."""

    code = "region-seats-vacant"

    def __init__(self, labels: list[str]) -> None:
        super().__init__()
        self.labels = labels
        self.detail = (
            f"Deze regio kan nog niet verder. Lege zetels van de beroepsgroep: {', '.join(labels)}."
            if labels
            else "Deze regio kan nog niet verder: de beroepsgroep heeft er nog geen zetels."
        )


class RegionLegalPersonMissing(RegionError):
    """Deze regio kan nog niet verder: er is geen penvoerder en geen centrale dienst."""

    code = "region-legal-person-missing"


class RegionWorkRuns(RegionError):
    """Deze regio kan nog niet samengaan of stoppen: er loopt nog werk."""

    code = "region-work-runs"

    def __init__(self, hindrances: Sequence[RunningWork]) -> None:
        super().__init__()
        self.hindrances = tuple(hindrances)
        said = "; ".join(one.words for one in hindrances)
        self.detail = f"Deze regio kan nog niet samengaan of stoppen: {said}."


class NothingAsked(RegionError):
    """Deze regio vraagt nu niets."""

    code = "region-nothing-asked"


class RegionClosed(RegionError):
    """Deze regio is samengevoegd of gestopt. Je kunt haar lezen, niet veranderen."""

    code = "region-closed"


class ParticipationRoleNotFitting(RegionError):
    """Deze rol past niet bij deze soort organisatie."""

    code = "participation-role-not-fitting"
    status = 400


class TakesPartAlready(RegionError):
    """Deze organisatie doet al mee in de regio."""

    code = "takes-part-already"


class PenvoerderNeeded(RegionError):
    """Een regio heeft een penvoerder of een centrale dienst. Wijs eerst een andere penvoerder aan."""

    code = "penvoerder-needed"


class ParticipationHasSchools(RegionError):
    """Dit bestuur heeft nog scholen in de regio."""

    code = "participation-has-schools"


class ParticipationHasSeat(RegionError):
    """Deze organisatie heeft nog een zetel. Een waarnemer of partner stemt niet mee: maak de zetel eerst vacant."""

    code = "participation-has-seat"


class AreaOverlaps(RegionError):
    """Een andere regio heeft deze gemeenten ook, voor dezelfde scholen. Noem waarom dat klopt."""

    code = "area-overlaps"

    def __init__(self, overlaps: list[str]) -> None:
        super().__init__()
        self.overlaps = overlaps
        self.detail = (
            f"Een andere regio heeft deze gemeenten ook: {', '.join(overlaps)}. "
            "Noem waarom dat klopt."
        )


class AreaNotForNational(RegionError):
    """Een landelijke regio op thema heeft geen gebied."""

    code = "area-not-for-national"


class SecondRegionNotFitting(RegionError):
    """Een vestiging doet alleen in een tweede regio mee als die landelijk is, en een andere dan de eerste."""

    code = "second-region-not-fitting"
    status = 400


class SecondRegionTaken(RegionError):
    """Deze vestiging doet al in een tweede regio mee."""

    code = "second-region-taken"


class InAllianceAlready(RegionError):
    """Deze regio doet al mee aan deze alliantie."""

    code = "in-alliance-already"


class NotInAlliance(RegionError):
    """Deze regio doet niet mee aan deze alliantie."""

    code = "not-in-alliance"


class AllianceMembersUnknown(RegionError):
    """Kies regio's en lerarenopleidingen die er zijn."""

    code = "alliance-members-unknown"
    status = 400


class NotAllowed(RegionError):
    """Dit hoort niet bij je rol."""

    code = "not-allowed"
    status = 403
