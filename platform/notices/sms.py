"""The channel SMS: a few neutral words and an address, through the HTTP interface of a provider; off by default."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

import urllib3
from django.conf import settings

from notices.channels import NeverDeliverable, Parcel, TryAgainLater
from notices.registry import kind_named

SECONDS_PER_CALL: Final = 10.0
CREATED, FIRST_SERVER_ERROR, TOO_MANY, NOT_ALLOWED = 201, 500, 429, 401
_pool = urllib3.PoolManager(retries=False, timeout=SECONDS_PER_CALL)

PhoneBook = Callable[[Iterable[int]], Mapping[int, str]]
"""Takes ids of users; gives the mobile number of whoever has one, as in +31612345678."""


def _nobody(_user_ids: Iterable[int]) -> Mapping[int, str]:
    return {}


_phone_book: PhoneBook = _nobody


def register_phone_book(phone_book: PhoneBook) -> None:
    """Say who knows the numbers, at start-up."""
    global _phone_book  # noqa: PLW0603  reason: the registry of one entry
    _phone_book = phone_book


def sms_is_offered() -> bool:
    return bool(settings.SMS_URL)


def numbers_of(user_ids: Iterable[int]) -> Mapping[int, str]:
    """Give the numbers of whoever can get an SMS; nobody's on a site without a provider."""
    return _phone_book(user_ids) if sms_is_offered() else {}


def send_sms(parcel: Parcel) -> None:
    """Hand one SMS to the provider; a number or text that it refuses is never tried again.

    The reference is the same on every attempt, by which a provider knows a second copy for what it is.
    """
    number = numbers_of([parcel.notice.recipient_id]).get(parcel.notice.recipient_id)
    if number is None:
        raise NeverDeliverable("NoNumber")
    response = _pool.request(
        "POST",
        settings.SMS_URL,
        json={
            "originator": settings.SMS_SENDER,
            "recipients": [number],
            "body": text_of(parcel),
            "reference": parcel.delivery.message_token,
        },
        headers={
            "Authorization": f"AccessKey {settings.SMS_ACCESS_KEY}",
            "Accept": "application/json",
        },
        redirect=False,
    )
    if response.status == CREATED:
        return
    # A key that is wrong gets mended, so the message stays.
    if response.status in (TOO_MANY, NOT_ALLOWED) or response.status >= FIRST_SERVER_ERROR:
        raise TryAgainLater("SmsProviderBusy")
    raise NeverDeliverable("SmsRefused")


def text_of(parcel: Parcel) -> str:
    """The words of a lock screen and a page for who signs in: no name, no school, no link that opens by itself."""
    screen = kind_named(parcel.notice.kind).lock_screen
    title = parcel.rendered.subject if screen is None else screen.title
    page = parcel.rendered.page_url or "/meldingen"
    return f"{title}. {settings.SITE_URL}{page}"
