"""What can go wrong with the people of the pool; the docstring is the sentence a person reads."""


class PeopleError(Exception):
    """Dit kan niet met deze invaller."""

    code = "people-error"
    status = 409


class PreferenceTwice(PeopleError):
    """Een school kan niet tegelijk bij graag en bij liever niet staan."""

    code = "invalid"
    status = 400


class ListedTwice(PeopleError):
    """Een invaller kan maar één keer op de lijsten van een school staan."""

    code = "invalid"
    status = 400


class OutsideTheRegion(PeopleError):
    """Kies alleen scholen en invallers uit je eigen regio."""

    code = "invalid"
    status = 400


class AvailabilityTwice(PeopleError):
    """Een dagdeel staat er twee keer in."""

    code = "invalid"
    status = 400


class EmailMissing(PeopleError):
    """Deze invaller heeft nog geen e-mailadres. Vul dat eerst in."""

    code = "email-missing"


class EmailShared(PeopleError):
    """Twee invallers hebben dit e-mailadres. Geef ieder een eigen adres."""

    code = "email-shared"


class AccountTaken(PeopleError):
    """Het account van dit e-mailadres hoort bij een andere rij van je pool. Kijk eerst welke rij klopt."""

    code = "account-taken"


class NotInThePool(PeopleError):
    """Deze invaller doet nu niet mee in de pool."""

    code = "not-in-the-pool"
