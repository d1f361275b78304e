"""A telephone that holds passkeys, in software: it makes keys and signs challenges as WebAuthn says."""

import hashlib
import os
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

SEEN_AND_VERIFIED = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV


@dataclass
class Telephone:
    """Answers for one site; `user_handle` is what the site called the person."""

    origin: str
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    credential_id: bytes = field(default_factory=lambda: os.urandom(16))
    user_handle: str = ""

    @property
    def site(self) -> bytes:
        return hashlib.sha256(str(urlsplit(self.origin).hostname).encode()).digest()

    def make(self, options: dict[str, Any]) -> dict[str, Any]:
        """Make a passkey for these creation options."""
        self.user_handle = options["user"]["id"]
        credential = AttestedCredentialData.create(
            Aaguid.NONE, self.credential_id, self._public_key()
        )
        seen = AuthenticatorData.create(
            self.site,
            SEEN_AND_VERIFIED | AuthenticatorData.FLAG.AT,
            0,
            credential,
        )
        return self._answer(
            clientDataJSON=self._client_data("webauthn.create", options["challenge"]),
            attestationObject=AttestationObject.create("none", seen, {}),
        )

    def sign(self, options: dict[str, Any]) -> dict[str, Any]:
        """Sign the challenge of these request options."""
        seen = AuthenticatorData.create(self.site, SEEN_AND_VERIFIED, 0)
        client_data = self._client_data("webauthn.get", options["challenge"])
        signature = self.key.sign(seen + hashlib.sha256(client_data).digest(), ec.ECDSA(SHA256()))
        return self._answer(
            clientDataJSON=client_data,
            authenticatorData=seen,
            signature=signature,
            userHandle=websafe_decode(self.user_handle),
        )

    def _public_key(self) -> ES256:
        """The numbers of RFC 9053: an elliptic curve key on P-256."""
        point = self.key.public_key().public_numbers()
        return ES256(
            {1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")}
        )

    def _client_data(self, kind: str, challenge: str) -> bytes:
        return CollectedClientData.create(
            type=kind, challenge=websafe_decode(challenge), origin=self.origin
        )

    def _answer(self, **response: bytes) -> dict[str, Any]:
        name = websafe_encode(self.credential_id)
        return {
            "id": name,
            "rawId": name,
            "type": "public-key",
            "clientExtensionResults": {"credProps": {"rk": True}},
            "response": {key: websafe_encode(bytes(value)) for key, value in response.items()},
        }
