"""Makes the key with which a site signs what it sends to phones."""

from typing import Any

from django.core.management.base import BaseCommand

from notices.push_keys import new_private_key


class Command(BaseCommand):
    help = "Print a new VAPID_PRIVATE_KEY. Keep it: with another key every phone has to be turned on again."
    # A site without a key does not pass the checks yet.
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002  reason: Django passes them
        self.stdout.write(new_private_key())
