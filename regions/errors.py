"""What can go wrong with regions; the two refusals of every room stand here too."""


class RegionError(Exception):
    """Dit kan niet in deze regio."""

    code = "region-error"
    status = 409


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


class NotAllowed(RegionError):
    """Dit hoort niet bij je rol."""

    code = "not-allowed"
    status = 403
