"""The app live: it watches for sessions that end."""

from django.apps import AppConfig


class LiveConfig(AppConfig):
    name = "live"
    label = "live"
    verbose_name = "Live"

    def ready(self) -> None:
        # Sessions are a table of another app, which Django has only loaded by now.
        from live.sessions import announce_the_end_of_sessions  # noqa: PLC0415  reason: see above

        announce_the_end_of_sessions()
