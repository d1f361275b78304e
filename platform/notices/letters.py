"""Mail about signing in, on its way in a job: sealed, because it may hold a one-time code.

The arguments of a job are readable for whoever reads the database or a backup of it. So a letter is
encrypted with a key made from SECRET_KEY, which is not in the database. A job that did its work is
deleted by the worker; one that keeps failing ends as done, so that no letter stays behind; and a
letter that is older than a code lives is not sent any more. Keeping the code in a row of its own
would be a second place to protect and to clean up.
"""

import base64
import json
import logging
from dataclasses import asdict
from typing import Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.core.mail import EmailMessage

from accounts.letters import Letter

logger = logging.getLogger(__name__)

LIVES_SECONDS: Final = 600
"""As long as a one-time code."""


def seal(letter: Letter) -> str:
    """Make a letter unreadable for everybody without the key of this site."""
    return _lock().encrypt(json.dumps(asdict(letter)).encode()).decode()


def send_sealed(sealed: str) -> bool:
    """Send a sealed letter; gives whether it went. Raises what the mail server raises.

    Sends nothing that is too old, that was sealed with another key, or that is meant for nobody.
    """
    try:
        letter = Letter(**json.loads(_lock().decrypt(sealed.encode(), ttl=LIVES_SECONDS)))
    except InvalidToken:
        logger.warning("letter not sent: too old, or sealed with another key")
        return False
    if not letter.to:
        return False
    EmailMessage(
        subject=letter.subject,
        body=letter.body,
        from_email=letter.sender,
        to=[letter.to],
        headers={"Auto-Submitted": "auto-generated"},
    ).send()
    return True


def _lock() -> Fernet:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"notices.letters").derive(
        settings.SECRET_KEY.encode()
    )
    return Fernet(base64.urlsafe_b64encode(derived))
