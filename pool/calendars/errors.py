"""What can go wrong with a calendar address; the docstring is the sentence a person reads."""

from typing import ClassVar


class CalendarError(Exception):
    """Dit kan nu niet met je agenda-adres."""

    code: ClassVar[str] = "calendar-error"
    status: ClassVar[int] = 409


class AddressNotFound(CalendarError):
    """Dit agenda-adres bestaat niet, of het is vervangen."""

    code = "not-found"
    status = 404
