"""Making accounts for people who were invited."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.db import transaction

from accounts.errors import EmailAlreadyUsed
from accounts.models import User


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitee:
    """Someone who gets an account; without a password they sign in with a code by e-mail."""

    email: str
    name: str
    password: str | None = None


def create_user(*, email: str, name: str, now: datetime, password: str | None = None) -> User:
    """Make one account; refuses an e-mail address that already has one."""
    return create_users(invitees=[Invitee(email=email, name=name, password=password)], now=now)[0]


@transaction.atomic
def create_users(*, invitees: Sequence[Invitee], now: datetime) -> list[User]:
    """Make accounts in the order given; refuses all of them when one address is taken or given twice.

    The address counts as confirmed: whoever invited them knows it, and the first code goes there.
    """
    emails = [invitee.email.lower() for invitee in invitees]
    taken = User.objects.filter(email__in=emails).exists()
    if taken or len(set(emails)) < len(emails):
        raise EmailAlreadyUsed
    users = User.objects.bulk_create(
        User(
            email=email,
            name=invitee.name,
            password=make_password(invitee.password),
            created_at=now,
        )
        for email, invitee in zip(emails, invitees, strict=True)
    )
    EmailAddress.objects.bulk_create(
        EmailAddress(user=user, email=user.email, verified=True, primary=True) for user in users
    )
    return users
