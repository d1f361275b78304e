"""A notice on the phone: from the request of a school to "Ja, ik kom", and to the mail when the phone stays silent."""

import pytest
from playwright.sync_api import Page, expect

from tests.chaos.world import eventually
from tests.journeys.phones import PushedTo, phone_of
from tests.journeys.screens import PATIENCE_MS, SANNE, Screens
from tests.journeys.steps import Asked, accept, ask_for_somebody, leader_screen, open_offer
from tests.notices.push_service import Phone, Received

pytestmark = pytest.mark.browser
STATES = """
    SELECT d.channel, d.state FROM notices_delivery d JOIN notices_notice n ON n.id = d.notice_id
    JOIN requests_offer o ON o.id = n.subject_id AND n.kind = 'offer_made'
    WHERE o.request_id = %s ORDER BY d.id
"""
REMIND = """
    WITH notice AS (
        INSERT INTO notices_notice (kind, recipient_id, subject_id, dedupe_key, title, text, url, version, created_at)
        SELECT 'reminder', s.user_id, a.id, 'reminder-of-a-journey', '', '{}', '', 1, now()
        FROM requests_assignment a JOIN people_substitute s ON s.id = a.substitute_id WHERE a.id = %s
        RETURNING id
    )
    INSERT INTO notices_delivery (notice_id, channel, state, attempts, due_at, changed_at, error_class, message_token)
    SELECT id, 'push', 'queued', 0, now() - interval '1 minute', now(), '', 'reminder-of-a-journey' FROM notice
    RETURNING id
"""
ON_THE_WAY = (
    "SELECT id FROM notices_delivery WHERE channel = 'push' AND state IN ('queued', 'sending')"
)
ASKED_AGAIN = """
    SELECT bool_or(w.round = 2) FROM requests_wave w JOIN requests_offer o ON o.wave_id = w.id
    WHERE w.request_id = %s
"""


def test_a_notice_reaches_the_phone_and_is_answered_in_two_presses(screens: Screens) -> None:
    with phone_of(screens, SANNE) as (phone, sanne):
        turn_on_notices(sanne)
        worker = PushedTo(sanne)
        asked = ask_for_somebody(leader_screen(screens))
        received = pushed(phone, "Er is een invalbeurt voor je")

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


def test_a_reminder_leads_to_calling_off_in_two_presses_and_the_work_is_asked_again(
    screens: Screens,
) -> None:
    with phone_of(screens, SANNE) as (phone, sanne):
        turn_on_notices(sanne)
        worker = PushedTo(sanne)
        asked, assignment = booked_for(sanne, screens)
        remind(screens, assignment)
        reminder = pushed(phone, "Denk aan je invalbeurt")
        worker.push(reminder)
        eventually(lambda: len(worker.shown()) == 1, what="a notice on the phone")
        assert worker.shown()[0]["title"] == "Denk aan je invalbeurt"
        assert worker.shown()[0]["actions"] == ["Ik kan toch niet", "Bekijken"]

        worker.press("no")
        question = sanne.get_by_role("dialog", name="Kun je toch niet komen?")
        expect(question.get_by_role("list")).to_be_visible(timeout=PATIENCE_MS)
        # Opening it is not the answer.
        assert status_of(screens, assignment) == "confirmed"
        question.get_by_role("button", name="Ja, zeg af").click()

        expect(sanne.get_by_text("Deze invalbeurt gaat niet door")).to_be_visible(
            timeout=PATIENCE_MS
        )
        assert status_of(screens, assignment) == "cancelled"
        eventually(
            lambda: screens.world.sql(ASKED_AGAIN, asked.id) == [(True,)],
            what="others are asked in a new round",
        )
        called_off = pushed(phone, "Een invalbeurt gaat niet door")
        assert called_off.content["page"] == f"/invalbeurten/{assignment}"
        # About the same work, so it takes the place of the reminder on the phone.
        assert called_off.topic == reminder.topic
        eventually(lambda: screens.world.sql(ON_THE_WAY) == [], what="nothing is on its way")


def booked_for(sanne: Page, screens: Screens) -> tuple[Asked, int]:
    """Sanne says yes, and her time to take it back is over."""
    asked = ask_for_somebody(leader_screen(screens), group="7")
    sanne.goto("/aanbod")
    open_offer(sanne)
    accept(sanne)
    expect(sanne.get_by_text("Je komt. Dank je wel!")).to_be_visible(timeout=PATIENCE_MS)
    [(assignment,)] = screens.world.sql(
        "UPDATE requests_assignment SET regret_until = now() WHERE request_id = %s RETURNING id",
        asked.id,
    )
    return asked, assignment


def pushed(phone: Phone, title: str) -> Received:
    """What arrived under this title; work of before may still be on its way to this phone."""

    def arrived() -> list[Received]:
        return [one for one in phone.received if one.content["title"] == title]

    eventually(lambda: len(arrived()) == 1, what=f'"{title}" at the phone')
    return arrived()[0]


def turn_on_notices(page: Page) -> None:
    page.goto("/meldingen/apparaat")
    page.get_by_role("button", name="Zet meldingen aan").click()
    expect(page.get_by_text("Meldingen staan aan op dit apparaat")).to_be_visible(
        timeout=PATIENCE_MS
    )


def remind(screens: Screens, assignment: int) -> None:
    """What the worker stores in the evening; here it is evening now."""
    screens.world.sql(REMIND, assignment)


def status_of(screens: Screens, assignment: int) -> str:
    [(status,)] = screens.world.sql(
        "SELECT status FROM requests_assignment WHERE id = %s", assignment
    )
    return str(status)


def test_a_phone_that_stays_silent_lets_the_mail_go(screens: Screens) -> None:
    with phone_of(screens, SANNE) as (phone, sanne):
        sanne.goto("/meldingen/apparaat")
        sanne.get_by_role("button", name="Zet meldingen aan").click()
        expect(sanne.get_by_role("list", name="Apparaten met meldingen")).to_be_visible(
            timeout=PATIENCE_MS
        )
        asked = ask_for_somebody(leader_screen(screens), group="6")
        pushed(phone, "Er is een invalbeurt voor je")
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
