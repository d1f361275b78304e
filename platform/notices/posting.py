"""The post for mail about signing in: a job per letter, before all other work."""

from django.db import transaction

from accounts.letters import Letter
from jobs.deferring import defer
from notices.letters import seal
from notices.tasks import send_letter


@transaction.atomic
def post_letter(letter: Letter) -> None:
    """Take a letter away: it is sent after the request, and not when the request is rolled back."""
    defer(send_letter, arguments={"sealed": seal(letter)})
