"""The mail of the evening before, here at any hour: its link opens the work without signing in."""

import re
from email.message import EmailMessage
from typing import Final

from tests.chaos.world import eventually
from tests.journeys.screens import Screens

SUBJECT: Final = "Denk aan je invalbeurt"
REMIND: Final = """
    WITH notice AS (
        INSERT INTO notices_notice (kind, recipient_id, subject_id, dedupe_key, title, text, url, version, created_at)
        SELECT 'reminder', s.user_id, a.id, 'reminder-by-mail:' || a.id, '', '{}', '', 1, now()
        FROM requests_assignment a JOIN people_substitute s ON s.id = a.substitute_id WHERE a.id = %s
        RETURNING id
    )
    INSERT INTO notices_delivery (notice_id, channel, state, attempts, due_at, changed_at, error_class, message_token)
    SELECT id, 'mail', 'queued', 0, now() - interval '1 minute', now(), '', 'reminder-by-mail-' || id FROM notice
    RETURNING id
"""


def link_of_reminder(screens: Screens, assignment: int) -> str:
    """What the worker stores in the evening, stored now; gives the address in the mail that comes of it."""
    mailbox, before = screens.world.mailbox, len(screens.world.mailbox.messages)
    screens.world.sql(REMIND, assignment)

    def reminders() -> list[EmailMessage]:
        return [mail for mail in mailbox.messages[before:] if mail["Subject"] == SUBJECT]

    eventually(lambda: bool(reminders()), what="a mail that reminds of the work")
    text = reminders()[0].get_body(("plain",))
    assert text is not None
    # The scheme says http here and https in production.
    link = re.search(r"http\S+(/invalbeurt#\S+)", text.get_content())
    assert link is not None, text.get_content()
    return link.group(1)


def at_the_question(link: str) -> str:
    """The other address of the same mail: "Ik kan toch niet"."""
    return link.replace("#", "?antwoord=nee#")
