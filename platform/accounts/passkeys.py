"""How passkeys behave here: a way in beside the others, bound to the address of the site, never a second lock."""

from collections.abc import Collection

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator

from accounts.models import User


class PasskeyAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    def is_mfa_enabled(self, user: User, types: Collection[str] | None = None) -> bool:
        """Whether a second step is asked: an app with codes turns that on, a passkey does not.

        Who added a passkey on a phone must still get in on a computer with a code by mail. Asked about
        passkeys alone, the answer is whether there is one.
        """
        kinds = set(Authenticator.Type.values if types is None else types)
        if kinds != {Authenticator.Type.WEBAUTHN}:
            kinds.discard(Authenticator.Type.WEBAUTHN)
        enabled: bool = super().is_mfa_enabled(user, types=kinds)
        return enabled

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """The site a passkey belongs to: its id is the host of the request, its name what people call it."""
        entity: dict[str, str] = super().get_public_key_credential_rp_entity()
        return {**entity, "name": "Vervangingspool"}

    def get_public_key_credential_user_entity(self, user: User) -> dict[str, object]:
        """What a phone shows beside the passkey: the name and the address of the person."""
        entity: dict[str, object] = super().get_public_key_credential_user_entity(user)
        return {**entity, "display_name": user.name}

    def generate_authenticator_name(self, user: User, type: str) -> str:  # noqa: A002, ARG002  reason: the name is allauth's
        return "Passkey"
