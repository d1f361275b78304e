"""The people of the sign-in tests."""

from datetime import UTC, datetime

import pytest

from accounts.domain.users import create_user
from accounts.models import User

PASSWORD = "zonnige-maandag-ochtend"


@pytest.fixture
def noor(db: None) -> User:
    """Someone who was invited and chose a password."""
    now = datetime(2026, 11, 23, 6, 55, tzinfo=UTC)
    return create_user(email="noor@example.nl", name="Noor de Wit", password=PASSWORD, now=now)


@pytest.fixture
def stranger(db: None) -> User:
    """Someone else, with the same password by chance."""
    now = datetime(2026, 11, 23, 6, 56, tzinfo=UTC)
    return create_user(email="noor@example.org", name="Noor de Wit", password=PASSWORD, now=now)
