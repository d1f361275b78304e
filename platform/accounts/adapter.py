"""How allauth behaves here: nobody signs up, everybody is invited, and a request never talks to a mail server."""

from typing import Any, Final

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as current
from django.contrib.sites.shortcuts import get_current_site
from django.http import HttpRequest

from accounts.letters import Letter, hand_over

UNKNOWN_ACCOUNT: Final = "account/email/unknown_account"
LOGIN_CODE: Final = "account/email/login_code"
NO_CODE: Final = "XXXXXX"


class InvitedOnlyAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002  reason: closed for everyone
        return False

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
