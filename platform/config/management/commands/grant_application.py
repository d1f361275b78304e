"""Give the application a role of its own in the database, after the tables were brought up to date."""

import os
from typing import Any
from urllib.parse import unquote, urlsplit

import psycopg
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from config.database_roles import grant_application

ADDRESS = "APPLICATION_DATABASE_URL"


class Command(BaseCommand):
    help = f"Geeft de rol uit {ADDRESS} wat de toepassing nodig heeft, en niet meer. Draai dit als eigenaar."

    def handle(self, *_args: Any, **_options: Any) -> None:
        address = urlsplit(os.environ.get(ADDRESS, ""))
        if not address.username or not address.password:
            raise CommandError(
                f"{ADDRESS} is not set with a name and a password. "
                "Set it to the address that web and worker get as DATABASE_URL."
            )
        role = unquote(address.username)
        with psycopg.connect(settings.DATABASE_URL) as connection:
            grant_application(connection, role=role, password=unquote(address.password))
        self.stdout.write(f"De toepassing werkt als {role} en bezit geen tabellen.\n")
