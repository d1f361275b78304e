"""No more guesses at a code that was mailed than were meant, also when they come at the same moment."""

from typing import Any, Final

from allauth.account.internal.flows.code_verification import AbstractCodeVerificationProcess
from allauth.account.internal.flows.email_verification_by_code import EmailVerificationProcess
from allauth.account.internal.flows.password_reset_by_code import PasswordResetVerificationProcess
from allauth.core.internal.ratelimit import consume  # The public one counts no GET.
from allauth.core.ratelimit import respond_429
from allauth.headless.account.views import (
    ConfirmLoginCodeView,
    ResetPasswordView,
    VerifyEmailView,
)
from allauth.headless.constants import Client
from django.http import HttpRequest, HttpResponseBase
from django.urls import URLPattern, path

ACTION: Final = "guess_code"
GUESSES: Final = {ACTION: "3/15m/key"}
"""Per code; longer than a code lives. The count of allauth is read and written back, so guesses at once count as one."""


class ConfirmLoginCode(ConfirmLoginCodeView):  # type: ignore[misc]  # allauth has no types
    """Signs in with the code; refuses (429) a fourth guess, also one of forty at once."""

    def handle(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return _refused(request, self.process) or super().handle(request, *args, **kwargs)


class ResetPassword(ResetPasswordView):  # type: ignore[misc]  # allauth has no types
    """Sets a password with the code; refuses as `ConfirmLoginCode`. Looking whether a code is right is a guess too."""

    def handle(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        process = PasswordResetVerificationProcess.resume(request)
        return _refused(request, process) or super().handle(request, *args, **kwargs)


class VerifyEmail(VerifyEmailView):  # type: ignore[misc]  # allauth has no types
    """Says that an address is one's own; refuses as `ConfirmLoginCode`."""

    def handle(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        process = EmailVerificationProcess.resume(request)
        return _refused(request, process) or super().handle(request, *args, **kwargs)


def guarded_routes() -> list[URLPattern]:
    """The routes that stand before those of allauth, for the web app and for programs."""
    views: dict[str, Any] = {
        "auth/code/confirm": ConfirmLoginCode,
        "auth/password/reset": ResetPassword,
        "auth/email/verify": VerifyEmail,
    }
    return [
        path(f"{client.value}/v1/{address}", view.as_api_view(client=client))
        for client in Client
        for address, view in views.items()
    ]


def _refused(
    request: HttpRequest, process: AbstractCodeVerificationProcess | None
) -> HttpResponseBase | None:
    """Count a guess under the lock of the cache; who does not get the lock in time is refused too."""
    if process is None:
        return None
    state = process.state
    # One code: for whom, since when, and the number of the mail.
    key = "-".join(str(state.get(name)) for name in ("user_id", "email", "at", "resend_count"))
    counted = consume(
        request, app="accounts", action=ACTION, config=GUESSES, key=key, limit_get=True
    )
    return None if counted else respond_429(request)
