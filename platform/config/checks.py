"""Start-up checks: each missing or wrong setting by name, with its remedy."""

from collections.abc import Sequence

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, register
from django.core.exceptions import ImproperlyConfigured

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


def refuse_an_incomplete_environment() -> None:
    """Stop a server that no management command has checked; a half-configured region must not answer."""
    messages = environment_is_complete()
    if messages:
        raise ImproperlyConfigured(
            "\n".join(f"{message.msg} {message.hint}" for message in messages)
        )
