"""What matching refuses: input that cannot be true, always with the place and the remedy."""


class MatchingError(ValueError):
    """Deze gegevens kloppen niet, dus hier kan geen rangorde van komen."""

    code = "matching-refused"


class RowsRefused(MatchingError):
    """Rijen van de pool kloppen niet met de afgesproken opbouw."""

    code = "rows-refused"


class InstanceRefused(MatchingError):
    """Het bestand klopt niet met de afgesproken opbouw."""

    code = "instance-refused"
