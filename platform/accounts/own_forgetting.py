"""How the room of accounts forgets a person: no way in is left at once, and the name goes with the last term."""

from datetime import datetime
from typing import Final

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession

from accounts.forgetting import Forgetting, register_forgetting
from accounts.models import User

SOMEBODY: Final = "Iemand die wegging"


def register_own_forgetting() -> None:
    """Tell the registry; called at start-up."""
    register_forgetting(
        Forgetting(
            name="account",
            goes="Je e-mailadres en je wachtwoord. Je account is dan dicht.",
            stays="Je naam, zolang hij bij iets hieronder hoort.",
            remove=_close,
            finish=_take_name_away,
            bears_the_name=True,
        ),
        Forgetting(name="waysIn", goes="Al je passkeys en codes.", remove=_remove_ways_in),
        Forgetting(
            name="devices",
            goes="Je bent meteen op elk apparaat uitgelogd.",
            remove=_sign_out_everywhere,
        ),
    )


def _close(user_id: int, _now: datetime) -> None:
    user = User.objects.get(pk=user_id)
    user.is_active = False
    user.email = f"weg-{user.pk}@weg.invalid"
    user.last_login = None
    user.set_unusable_password()
    user.save(update_fields=["is_active", "email", "last_login", "password"])
    EmailAddress.objects.filter(user=user_id).delete()


def _take_name_away(user_id: int) -> None:
    User.objects.filter(pk=user_id).update(name=SOMEBODY)


def _remove_ways_in(user_id: int, _now: datetime) -> None:
    Authenticator.objects.filter(user_id=user_id).delete()


def _sign_out_everywhere(user_id: int, _now: datetime) -> None:
    for session in UserSession.objects.filter(user_id=user_id):
        session.end()
