"""Start-up checks: each missing or wrong setting by name, with its remedy."""

from collections.abc import Sequence

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DEFAULT_DB_ALIAS

from config.database_roles import APPLICATION, powers_at
from config.settings.base import environment


@register()
def environment_is_complete(
    app_configs: Sequence[AppConfig] | None = None,  # noqa: ARG001  reason: Django passes it by name
    **kwargs: object,  # noqa: ARG001  reason: Django passes more names over time
) -> list[CheckMessage]:
    return [
        Error(
            f"{problem.variable} {problem.what}.",
            hint=problem.remedy,
            id=f"config.{problem.variable}",
        )
        for problem in environment.problems
    ]


@register(Tags.database)
def application_cannot_change_the_record(
    app_configs: Sequence[AppConfig] | None = None,  # noqa: ARG001  reason: Django passes it by name
    databases: Sequence[str] | None = None,
    **kwargs: object,  # noqa: ARG001  reason: Django passes more names over time
) -> list[CheckMessage]:
    """Asked of web and worker in production; the owner, who brings the tables up to date, can of course."""
    if not databases or settings.DATABASE_ROLE != APPLICATION:
        return []
    return [
        Error(
            f"The role in DATABASE_URL {power}.",
            hint="Let web and worker use a role that owns nothing: docs/operating.md, two roles.",
            id="config.DATABASE_ROLE",
        )
        for power in powers_at(settings.DATABASE_URL)
    ]


def refuse_an_incomplete_environment() -> None:
    """Stop a server that no management command has checked; a half-configured region must not answer."""
    messages = environment_is_complete() or application_cannot_change_the_record(
        databases=[DEFAULT_DB_ALIAS]
    )
    if messages:
        raise ImproperlyConfigured(
            "\n".join(f"{message.msg} {message.hint}" for message in messages)
        )
