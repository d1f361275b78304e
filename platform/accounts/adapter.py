"""How allauth behaves here: nobody signs up, everybody is invited, and a request never talks to a mail server."""

from typing import Any, Final

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as current
from django.conf import settings
from django.contrib.sites.shortcuts import get_current_site
from django.http import HttpRequest
from django.utils import timezone

from accounts.devices import SEEN_ON
from accounts.letters import Letter, hand_over
from accounts.models import User
from accounts.shown import is_lately, last_shown

UNKNOWN_ACCOUNT: Final = "account/email/unknown_account"
LOGIN_CODE: Final = "account/email/login_code"
NO_CODE: Final = "XXXXXX"
SHARED_DEVICE: Final = "X-Shared-Device"
"""A header of whoever signs in on a device that is not theirs alone."""


class InvitedOnlyAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002  reason: closed for everyone
        return False

    def login(self, request: HttpRequest, user: User) -> None:
        """Stay signed in for the term of a device of one's own; on a shared one for a working day."""
        super().login(request, user)
        if SHARED_DEVICE in request.headers:
            request.session.set_expiry(settings.SHARED_DEVICE_SECONDS)
        else:
            request.session[SEEN_ON] = timezone.now().date().isoformat()

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Who came in a moment ago, in whatever way, has shown who they are: not everybody has a password."""
        required: bool = super().is_reauthentication_required(app=app, **kwargs)
        if not required:
            return False
        return not is_lately(last_shown(self.request), now=timezone.now())

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Write the mail and hand it to the post, so that the answer takes as long for every address.

        For an address without an account the same is written and handed over, and nobody gets it:
        otherwise the time of the answer would tell who has an account.
        """
        is_unknown = template_prefix == UNKNOWN_ACCOUNT
        shared = {
            "request": current.request,
            "email": email,
            "current_site": get_current_site(current.request),
        }
        if is_unknown:
            message = self.render_mail(LOGIN_CODE, email, {**shared, "code": NO_CODE})
        else:
            message = self.render_mail(template_prefix, email, {**shared, **context})
        hand_over(
            Letter(
                to="" if is_unknown else email,
                sender=message.from_email,
                subject=message.subject,
                body=message.body,
            )
        )
