"""A notice on the phone: from the request of a school to "Ja, ik kom", and to the mail when the phone stays silent."""

import pytest
from playwright.sync_api import expect

from tests.chaos.world import eventually
from tests.journeys.phones import PushedTo, phone_of
from tests.journeys.screens import PATIENCE_MS, SANNE, Screens
from tests.journeys.steps import ask_for_somebody, leader_screen

pytestmark = pytest.mark.browser
STATES = """
    SELECT d.channel, d.state FROM notices_delivery d JOIN notices_notice n ON n.id = d.notice_id
    JOIN requests_offer o ON o.id = n.subject_id AND n.kind = 'offer_made'
    WHERE o.request_id = %s ORDER BY d.id
"""


def test_a_notice_reaches_the_phone_and_is_answered_in_two_presses(screens: Screens) -> None:
    with phone_of(screens, SANNE) as (phone, sanne):
        sanne.goto("/meldingen/apparaat")
        sanne.get_by_role("button", name="Zet meldingen aan").click()
        expect(sanne.get_by_text("Meldingen staan aan op dit apparaat")).to_be_visible(
            timeout=PATIENCE_MS
        )
        worker = PushedTo(sanne)
        asked = ask_for_somebody(leader_screen(screens))
        eventually(lambda: len(phone.received) == 1, what="a push at the phone")
        [received] = phone.received

        worker.push(received)

        eventually(lambda: len(worker.shown()) == 1, what="a notice on the phone")
        assert worker.shown() == [
            {
                "title": "Er is een invalbeurt voor je",
                "body": "Open de app om te zien waar en wanneer.",
                "silent": False,
                "actions": ["Ja, ik kom", "Bekijken"],
            }
        ]
        assert received.urgency == "high"
        assert screens.world.push_service.refused == []

        worker.press("yes")
        sanne.get_by_role("button", name="Bevestig").click(timeout=PATIENCE_MS)

        expect(sanne.get_by_text("Je komt. Dank je wel!")).to_be_visible(timeout=PATIENCE_MS)
        assert worker.shown() == []
        eventually(
            lambda: ("push", "read") in screens.world.sql(STATES, asked.id), what="it was opened"
        )


def test_a_phone_that_stays_silent_lets_the_mail_go(screens: Screens) -> None:
    with phone_of(screens, SANNE) as (phone, sanne):
        sanne.goto("/meldingen/apparaat")
        sanne.get_by_role("button", name="Zet meldingen aan").click()
        expect(sanne.get_by_role("list", name="Apparaten met meldingen")).to_be_visible(
            timeout=PATIENCE_MS
        )
        asked = ask_for_somebody(leader_screen(screens), group="6")
        eventually(lambda: len(phone.received) == 1, what="a push at the phone")
        eventually(
            lambda: ("push", "sent") in screens.world.sql(STATES, asked.id),
            what="the push was sent",
        )
        mails = len(screens.world.mailbox.messages)

        # The silence of the policy is over.
        screens.world.sql(
            "UPDATE notices_delivery SET due_at = now() - interval '1 minute' WHERE state = 'standby'"
        )

        eventually(lambda: len(screens.world.mailbox.messages) > mails, what="a mail")
        eventually(
            lambda: ("mail", "sent") in screens.world.sql(STATES, asked.id),
            what="the mail was sent",
        )
