"""The channel mail: text and HTML over SMTP, with the same Message-ID on every attempt."""

import smtplib
from email.utils import parseaddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from notices.channels import NeverDeliverable, Parcel

FIRST_PERMANENT_CODE = 500


def send_mail(parcel: Parcel) -> None:
    """Hand one mail to the mail server; a mailbox that does not exist is never tried again."""
    message = _message(parcel)
    try:
        message.send()
    except smtplib.SMTPRecipientsRefused as refusal:
        code = min(code for code, _words in refusal.recipients.values())
        _give_up_when_permanent(code, refusal)
        raise
    except smtplib.SMTPAuthenticationError:
        # Our own password is wrong; that gets mended, so the mail stays.
        raise
    except smtplib.SMTPResponseException as refusal:
        _give_up_when_permanent(refusal.smtp_code, refusal)
        raise


def message_id(message_token: str) -> str:
    """Make the Message-ID, by which a mail server or reader knows a second copy for what it is."""
    _name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return f"<{message_token}@{address.rpartition('@')[2]}>"


def _message(parcel: Parcel) -> EmailMultiAlternatives:
    context = {"name": parcel.recipient.name, "rendered": parcel.rendered}
    message = EmailMultiAlternatives(
        subject=parcel.rendered.subject,
        body=render_to_string("notices/mail.txt", context),
        to=[parcel.recipient.email],
        headers={
            "Message-ID": message_id(parcel.delivery.message_token),
            # Out-of-office replies to a machine help nobody.
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
        },
    )
    message.attach_alternative(render_to_string("notices/mail.html", context), "text/html")
    return message


def _give_up_when_permanent(code: int, refusal: smtplib.SMTPException) -> None:
    if code >= FIRST_PERMANENT_CODE:
        raise NeverDeliverable(type(refusal).__name__) from refusal
