"""A passkey on a phone, with the virtual authenticator of Chromium: made, used to sign in, and removed."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.screens import JORIS, PATIENCE_MS, Screens, sign_in

pytestmark = pytest.mark.browser


def phone_with_a_fingerprint(screens: Screens) -> Page:
    """A phone that keeps passkeys; they need a name as address, so localhost instead of a number."""
    port = urlsplit(screens.world.url).port
    page = screens.visitor(base_url=f"http://localhost:{port}")
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    return page


def sign_out(page: Page) -> None:
    page.get_by_role("button", name="Meer").click()
    page.get_by_role("dialog").get_by_role("button", name="Uitloggen").click()
    expect(page).to_have_url(re.compile("/inloggen"), timeout=PATIENCE_MS)


def by_passkey(page: Page) -> None:
    page.get_by_role("button", name="Inloggen met een passkey").click()


def test_a_passkey_is_made_opens_the_app_and_no_longer_does_once_it_is_removed(
    screens: Screens,
) -> None:
    phone = phone_with_a_fingerprint(screens)
    sign_in(phone, JORIS)

    phone.goto("/mijn-account")
    phone.get_by_role("button", name="Passkey toevoegen").click()
    expect(phone.get_by_role("list", name="Je passkeys").get_by_role("listitem")).to_have_count(1)
    sign_out(phone)

    by_passkey(phone)
    expect(phone).not_to_have_url(re.compile("/inloggen"), timeout=PATIENCE_MS)

    phone.goto("/mijn-account")
    phone.get_by_role("button", name=re.compile("^Verwijder ")).click()
    phone.get_by_role("button", name="Verwijder de passkey").click()
    expect(phone.get_by_text("De passkey is verwijderd.")).to_be_visible()
    sign_out(phone)

    by_passkey(phone)
    expect(phone.get_by_role("alert")).to_be_visible()
    expect(phone).to_have_url(re.compile("/inloggen"))
