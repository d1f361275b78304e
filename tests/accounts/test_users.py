"""Accounts are made by invitation and known by their e-mail address."""

from datetime import UTC, datetime

import pytest
from allauth.account.models import EmailAddress
from django.db import IntegrityError, transaction

from accounts.domain.users import Invitee, create_user, create_users
from accounts.errors import EmailAlreadyUsed
from accounts.models import User

NOW = datetime(2026, 11, 23, 6, 55, tzinfo=UTC)

pytestmark = pytest.mark.django_db


def test_an_invited_person_has_a_confirmed_address_in_lower_case() -> None:
    user = create_user(email="Noor@Example.nl", name="Noor de Wit", now=NOW)

    address = EmailAddress.objects.get(user=user)
    assert (user.email, user.created_at) == ("noor@example.nl", NOW)
    assert (address.email, address.verified, address.primary) == ("noor@example.nl", True, True)


def test_without_a_password_no_password_signs_in() -> None:
    user = create_user(email="noor@example.nl", name="Noor de Wit", now=NOW)

    assert not user.has_usable_password()


def test_an_address_is_used_once_whatever_its_case() -> None:
    create_user(email="noor@example.nl", name="Noor de Wit", now=NOW)

    with pytest.raises(EmailAlreadyUsed):
        create_user(email="NOOR@example.nl", name="Noor Smit", now=NOW)


def test_one_taken_address_refuses_the_whole_list() -> None:
    invitees = [Invitee(email=f"{name}@example.nl", name=name) for name in ("ans", "bob", "ans")]

    with pytest.raises(EmailAlreadyUsed):
        create_users(invitees=invitees, now=NOW)

    assert User.objects.count() == 0


@pytest.mark.parametrize("email", ["noor@example.nl", "Noor@example.nl"])
def test_the_database_itself_refuses_a_second_account(email: str) -> None:
    create_user(email="noor@example.nl", name="Noor de Wit", now=NOW)

    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([User(email=email, name="Noor Smit", created_at=NOW)])
