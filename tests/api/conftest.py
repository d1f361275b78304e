"""A signed-in client and the cast, for every test of the API."""

from collections.abc import Callable
from typing import TypeAlias

import pytest
from rest_framework.test import APIClient

from accounts.models import User
from tests.factories.cast import Cast, make_cast

SignIn: TypeAlias = Callable[[User], APIClient]


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture
def as_user() -> SignIn:
    """Give a client with the session of this person; a server error comes back as an answer."""

    def sign_in(user: User) -> APIClient:
        client = APIClient(raise_request_exception=False)
        client.force_login(user)
        return client

    return sign_in


@pytest.fixture
def stranger() -> APIClient:
    """Nobody: no session at all."""
    return APIClient(raise_request_exception=False)
