"""The token in a calendar address: signed for this one purpose, and worth nothing anywhere else."""

from django.core import signing

from pool.calendars.errors import AddressNotFound
from pool.calendars.models import CalendarAddress

_SALT = "pool.calendars.address"


def token_of(address: CalendarAddress) -> str:
    """The token of an address; the same every time, so a person can read it again."""
    return _signer().sign(address.nonce)


def nonce_in(token: str) -> str:
    """The nonce that was signed; refuses a token that was changed, as an address that does not exist."""
    try:
        return _signer().unsign(token)
    except signing.BadSignature:
        raise AddressNotFound from None


def _signer() -> signing.Signer:
    # A colon would be escaped in an address; calendars differ in how they keep that.
    return signing.Signer(salt=_SALT, sep="~")
