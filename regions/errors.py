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


class NotAllowed(RegionError):
    """Dit hoort niet bij je rol."""

    code = "not-allowed"
    status = 403
