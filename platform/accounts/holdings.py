"""What the room of accounts keeps of a person: the account itself, ways in, and devices."""

from collections.abc import Iterator

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession

from accounts.models import User
from accounts.personal_data import Holding, Row, known, register_holding


def register_holdings() -> None:
    """Tell the registry; called at start-up."""
    register_holding(
        Holding(
            name="account",
            title="Je account",
            kept="Hiermee log je in. We bewaren het zolang je een rol hebt in een onderwijsregio.",
            read=_account,
        ),
        Holding(
            name="waysIn",
            title="Manieren om in te loggen",
            kept="Tot je ze zelf verwijdert. Van een passkey staat hier alleen een openbare sleutel.",
            read=_ways_in,
        ),
        Holding(
            name="devices",
            title="Apparaten waarop je bent ingelogd",
            kept="Tot je er uitlogt, of tot je het apparaat lang niet gebruikt.",
            read=_devices,
        ),
    )


def _account(user_id: int) -> Iterator[Row]:
    user = User.objects.get(pk=user_id)
    yield known(
        naam=user.name,
        e_mailadres=user.email,
        heeft_een_wachtwoord=user.has_usable_password(),
        aangemaakt_op=user.created_at,
        laatst_ingelogd_op=user.last_login,
    )


def _ways_in(user_id: int) -> Iterator[Row]:
    kinds = {"webauthn": "passkey", "totp": "app met codes", "recovery_codes": "herstelcodes"}
    for row in Authenticator.objects.filter(user_id=user_id).order_by("pk"):
        yield known(
            soort=kinds[row.type],
            naam=row.data.get("name"),
            gemaakt_op=row.created_at,
            laatst_gebruikt_op=row.last_used_at,
        )


def _devices(user_id: int) -> Iterator[Row]:
    for row in UserSession.objects.filter(user_id=user_id).order_by("pk"):
        yield known(
            apparaat=row.user_agent,
            ingelogd_op=row.created_at,
            laatst_gebruikt_op=row.last_seen_at.date(),
        )
