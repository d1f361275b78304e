"""A signed-in client and the cast, for every test of the API."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import TypeAlias

import pytest
from pytest_django.plugin import DjangoDbBlocker
from rest_framework.test import APIClient

from accounts.models import User
from tests.api.standing import Standing, standing_rows
from tests.factories.cast import Cast, make_cast

SignIn: TypeAlias = Callable[[User], APIClient]


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def made_once(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Standing]:
    with django_db_blocker.unblock(), standing_rows() as made:
        yield made


@pytest.fixture
def standing(made_once: Standing, db: None) -> Standing:
    """Both regions with one row of everything; a file that asks for this makes no cast of its own."""
    return deepcopy(made_once)


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
