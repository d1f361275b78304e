"""The key pair of this site for Web Push (VAPID, RFC 8292): it proves to a push service who is sending."""

import base64
from dataclasses import dataclass
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings

CURVE = ec.SECP256R1()
PRIVATE_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class PushKeys:
    """The pair, and the address a push service writes to when something is wrong."""

    private: ec.EllipticCurvePrivateKey
    contact: str

    @property
    def public_text(self) -> str:
        """As a browser wants it when it subscribes."""
        return as_text(public_bytes(self.private.public_key()))


def push_keys() -> PushKeys | None:
    """Give the keys in the settings; None for a site that sends nothing to phones."""
    text: str = settings.VAPID_PRIVATE_KEY
    if not text:
        return None
    return PushKeys(private=private_key_of(text), contact=settings.VAPID_CONTACT)


def new_private_key() -> str:
    """Make a private key, as it goes into the settings."""
    number = ec.generate_private_key(CURVE).private_numbers().private_value
    return as_text(number.to_bytes(PRIVATE_BYTES, "big"))


@lru_cache(maxsize=4)
def private_key_of(text: str) -> ec.EllipticCurvePrivateKey:
    """Read a private key from the settings; refuses (ValueError) what is none."""
    raw = from_text(text)
    if len(raw) != PRIVATE_BYTES:
        raise ValueError("A private key for Web Push is 32 bytes.")
    return ec.derive_private_key(int.from_bytes(raw, "big"), CURVE)


def public_bytes(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def is_private_key(text: str) -> bool:
    """Tell whether a text from the settings can be a private key."""
    try:
        private_key_of(text)
    except ValueError:
        return False
    return True


def as_text(raw: bytes) -> str:
    """Write bytes in base64url without padding, as every part of Web Push does."""
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def from_text(text: str) -> bytes:
    """Read base64url with or without padding; refuses (ValueError) anything else."""
    # Nothing is skipped: what the decoder would drop makes it another text.
    raw = base64.urlsafe_b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))
    if as_text(raw) != text.rstrip("="):
        raise ValueError("Not base64url.")
    return raw
