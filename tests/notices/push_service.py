"""A push service on loopback (RFC 8030), which checks who sends (RFC 8292), and phones that read what they get (RFC 8291).

It shares no code with the sender: what a phone reads is decrypted here from the text of the RFC.
"""

import json
import os
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from notices.push_keys import as_text, from_text

CURVE: Final = ec.SECP256R1()
LONGEST_TOPIC: Final = 32
A_DAY_SECONDS: Final = 24 * 3600
SALT_BYTES, SIZE_BYTES = 16, 4
LAST_RECORD: Final = b"\x02"


@dataclass(frozen=True, kw_only=True)
class Received:
    """One message as the push service took it, and what the phone read in it."""

    ttl: int
    urgency: str
    topic: str
    claims: dict[str, Any]
    body: bytes
    content: dict[str, Any]


@dataclass(kw_only=True)
class Phone:
    """A browser that subscribed: its address at the push service, and the keys that never leave it."""

    endpoint: str
    expects_key: str
    """The key of the site that it subscribed to; the push service lets nobody else send."""
    private: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(CURVE)
    )
    secret: bytes = field(default_factory=lambda: os.urandom(16))
    received: list[Received] = field(default_factory=list)
    status: int = 201
    """What the push service answers next."""
    retry_after: str | None = None

    @property
    def subscription(self) -> dict[str, Any]:
        """As `PushSubscription.toJSON()` gives it."""
        return {
            "endpoint": self.endpoint,
            "keys": {
                "p256dh": as_text(point(self.private.public_key())),
                "auth": as_text(self.secret),
            },
        }

    def read(self, body: bytes) -> dict[str, Any]:
        """Read what was encrypted for this phone."""
        content = decrypted(body, private=self.private, secret=self.secret)
        return dict(json.loads(content))


@dataclass(kw_only=True)
class PushService:
    """Takes messages for its phones and hands them over at once."""

    origin: str
    phones: dict[str, Phone] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    """Why it refused, for a test that fails."""

    def new_phone(self, *, key: str) -> Phone:
        path = f"/push/{secrets.token_urlsafe(24)}"
        phone = Phone(endpoint=f"{self.origin}{path}", expects_key=key)
        self.phones[path] = phone
        return phone

    def take(self, path: str, headers: dict[str, str], body: bytes) -> tuple[int, dict[str, str]]:
        """Answer as RFC 8030 asks; refuses what no real push service takes either."""
        phone = self.phones.get(path)
        if phone is None:
            return 404, {}
        if phone.status >= 300:
            return phone.status, {"Retry-After": phone.retry_after} if phone.retry_after else {}
        try:
            claims = claims_of(headers["authorization"], phone=phone, origin=self.origin)
            assert headers["content-encoding"] == "aes128gcm"
            assert len(headers.get("topic", "")) <= LONGEST_TOPIC
            received = Received(
                ttl=int(headers["ttl"]),
                urgency=headers.get("urgency", "normal"),
                topic=headers.get("topic", ""),
                claims=claims,
                body=body,
                content=phone.read(body),
            )
        except (AssertionError, KeyError, ValueError, jwt.InvalidTokenError) as wrong:
            self.refused.append(repr(wrong))
            return 403, {}
        phone.received.append(received)
        return 201, {"Location": f"{self.origin}/message/{len(phone.received)}"}


def claims_of(authorization: str, *, phone: Phone, origin: str) -> dict[str, Any]:
    """Check the signature of the site and what it claims; refuses another site's."""
    scheme, _, rest = authorization.partition(" ")
    assert scheme == "vapid"
    parts = dict(part.strip().split("=", 1) for part in rest.split(","))
    assert parts["k"] == phone.expects_key
    key = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, from_text(parts["k"]))
    # The tests have a clock of their own; how long it is signed for they assert themselves.
    claims: dict[str, Any] = jwt.decode(
        parts["t"],
        key,
        algorithms=["ES256"],
        audience=origin,
        options={"require": ["aud", "exp", "sub"], "verify_exp": False},
    )
    assert claims["sub"].startswith(("mailto:", "https:"))
    return claims


def decrypted(body: bytes, *, private: ec.EllipticCurvePrivateKey, secret: bytes) -> bytes:
    """RFC 8291, section 3.4, over the one record of RFC 8188, section 2."""
    salt, rest = body[:SALT_BYTES], body[SALT_BYTES + SIZE_BYTES :]
    sender, record = rest[1 : 1 + rest[0]], rest[1 + rest[0] :]
    own = point(private.public_key())
    shared = private.exchange(
        ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, sender)
    )
    key_material = _expand(secret, shared, b"WebPush: info\x00" + own + sender, length=32)
    key = _expand(salt, key_material, b"Content-Encoding: aes128gcm\x00", length=16)
    nonce = _expand(salt, key_material, b"Content-Encoding: nonce\x00", length=12)
    padded = AESGCM(key).decrypt(nonce, record, None).rstrip(b"\x00")
    assert padded.endswith(LAST_RECORD)
    return padded[:-1]


def point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _expand(salt: bytes, material: bytes, info: bytes, *, length: int) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(material)


class _Handler(BaseHTTPRequestHandler):
    service: PushService

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        given = {name.lower(): value for name, value in self.headers.items()}
        status, headers = self.service.take(self.path, given, body)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  reason: http.server's name
        """Say nothing: the tests look at what arrived."""


@contextmanager
def push_service() -> Iterator[PushService]:
    """Run a push service on a port of its own."""
    handler = type("Handler", (_Handler,), {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    service = PushService(origin=f"http://127.0.0.1:{server.server_address[1]}")
    setattr(handler, "service", service)  # noqa: B010  reason: a class made here, unknown to the types
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
