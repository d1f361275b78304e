"""What can go wrong with the people of the pool; the docstring is the sentence a person reads."""


class PeopleError(Exception):
    """Dit kan niet met deze invaller."""

    code = "people-error"
    status = 409


class PreferenceTwice(PeopleError):
    """Een school kan maar bij één van graag, liever niet en even niet staan."""

    code = "invalid"
    status = 400


class PauseIsOver(PeopleError):
    """Kies als laatste dag vandaag of een dag daarna."""

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


class WeekChangedMeanwhile(PeopleError):
    """Je dagen zijn intussen op een ander apparaat gewijzigd. Kijk wat er nu staat en druk opnieuw."""

    code = "changed-meanwhile"


class EmailMissing(PeopleError):
    """Deze invaller heeft nog geen e-mailadres. Vul dat eerst in."""

    code = "email-missing"


class EmailShared(PeopleError):
    """Twee invallers hebben dit e-mailadres. Geef ieder een eigen adres."""

    code = "email-shared"


class AccountTaken(PeopleError):
    """Het account van dit e-mailadres hoort bij een andere rij van je pool. Kijk eerst welke rij klopt."""

    code = "account-taken"


class CannotForgetYet(PeopleError):
    """Er is nog iets wat eerst moet. Kijk wat er staat, en probeer het dan opnieuw."""

    code = "cannot-forget-yet"


class ShowWhoYouAre(PeopleError):
    """Je bent al een tijdje ingelogd. Laat eerst zien dat jij het bent, en probeer het dan opnieuw."""

    code = "show-who-you-are"
    status = 403


class NotInThePool(PeopleError):
    """Deze invaller doet nu niet mee in de pool."""

    code = "not-in-the-pool"
